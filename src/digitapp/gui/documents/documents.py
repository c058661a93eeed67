"""Open, save, export and restore drawings outside the window's thread."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import platformdirs
from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer, Signal

from digitapp.api import DigitappError, FileError
from digitapp.drawing.files import Record, write_records
from digitapp.drawing.strokes import Drawing, Stroke
from digitapp.files import write_atomically
from digitapp.gui.canvas.ink_painter import picture
from digitapp.gui.documents.drawing_file import DrawingFile
from digitapp.gui.documents.last_drawing import read_last, set_aside, write_last
from digitapp.gui.inference.background_tasks import BackgroundTasks
from digitapp.gui.style.theme import DASH

LAST = "last.ndjson"
_KEEP_MS = 1000
"""How long after an edit the drawing is stored for the next start."""


def state_folder() -> Path:
    """Return the folder of the last drawing and the settings: `DIGITAPP_STATE`, or the platform's for app data."""
    return Path(os.environ.get("DIGITAPP_STATE") or platformdirs.user_data_path("digitapp"))


Content = tuple[tuple[Stroke, int], ...]
"""A drawing's strokes and their lengths: strokes only ever grow, so drawings of equal content look the same."""


class Opened(NamedTuple):
    """A drawing that was read from a file."""

    drawing: Drawing
    record: Record
    file: DrawingFile
    place: int


class Documents(QObject):
    """Hold the open file, if any, and read and write it."""

    opened = Signal(object)
    """Emitted with a Drawing that was read."""
    message = Signal(str, bool)
    """Emitted with a sentence for the status; True if something went wrong."""
    renamed = Signal()
    """Emitted when the title or the modified state may have changed: another file, another place in it, or a save."""

    def __init__(self, folder: Path, drawing: Callable[[], Drawing], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._drawing = drawing
        # One thread each: reads and writes stay in order, and a long count delays neither.
        self._read_pool, self._write_pool = ThreadPoolExecutor(1, "reading"), ThreadPoolExecutor(1, "writing")
        self._count_pool = ThreadPoolExecutor(1, "counting")
        self._background = BackgroundTasks(self._fail, self)
        self._current: Opened | None = None
        self._path: Path | None = None
        self._document = object()
        """Identifies the drawing; replaced when another drawing replaces it: New, Open, another place in the file."""
        self._saved: Content = ()
        self._restored_from: Path | None = None
        """The file that holds the last session's drawing."""
        self._record: tuple[Content, Record] | None = None
        """The record opened or saved last, with its content; it is saved again while the drawing has that content."""
        self.is_restored = False
        """Whether restoring the last session's drawing is done; before that nothing is stored for the next start."""
        self._keep_timer = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._keep_timer.timeout.connect(self.keep)

    @property
    def path(self) -> Path | None:
        """Return the file that Save writes to; None if it has to ask."""
        return self._path

    @property
    def file(self) -> Path | None:
        """Return the file that the drawing was opened from or saved to; None without one."""
        return self._current.file.path if self._current else self._path

    @property
    def is_modified(self) -> bool:
        """Return whether there is ink that is in no file."""
        return bool(self._drawing()) and self._saved != _content(self._drawing())

    @property
    def saved_in(self) -> Path | None:
        """Return the file that holds the drawing as it is; None if there is none."""
        if self.is_modified or not self._drawing():
            return None
        return self._current.file.path if self._current else self._path or self._restored_from

    @property
    def label(self) -> str | None:
        """What the drawing is labelled as, as long as it is as it was opened; None without a label."""
        known = self._record
        if known is None or known[0] != _content(self._drawing()) or known[1].label is None:
            return None
        return str(known[1].label)

    @property
    def title(self) -> str:
        """Return the title for the window: the file's name, and the place in it if it holds several drawings."""
        if self._current is None:
            return self._path.name if self._path else ""
        total, place = self._current.file.total, self._current.place + 1
        where = "" if total == 1 else f" {DASH} drawing {place}" + (f" of {total:,}" if total else "")
        return self._current.file.path.name + where

    @property
    def has_next(self) -> bool:
        """Return whether the file may hold a drawing after this one."""
        current = self._current
        return current is not None and (current.file.total is None or current.place + 1 < current.file.total)

    @property
    def has_previous(self) -> bool:
        """Return whether the file holds a drawing before this one."""
        return self._current is not None and self._current.place > 0

    def open(self, path: Path) -> None:
        """Read a file's first drawing."""
        self._read(DrawingFile(path), 0)

    def step(self, by: int) -> None:
        """Read the next drawing of the file (1) or the one before (-1)."""
        if self._current is not None:
            self._read(self._current.file, self._current.place + by)

    def show_record(self, record: Record) -> None:
        """Show a drawing that comes with the app: it keeps its label, belongs to no file, and needs no saving."""
        if self._current is not None:
            self._current.file.abandoned = True
        self._document = object()
        self._current, self._path, self._restored_from = None, None, None
        drawing = record.drawing()
        self._saved = _content(drawing)
        self._record = self._saved, record
        self.opened.emit(drawing)
        self.renamed.emit()

    def forget(self) -> None:
        """Treat the drawing as a new one, which belongs to no file."""
        self._document = object()
        self._current, self._path, self._restored_from = None, None, None
        self._saved = _content(self._drawing())
        self.renamed.emit()

    def save(self, path: Path, then: Callable[[], None] = lambda: None) -> None:
        """Write the drawing as a stroke file, and call `then` if that succeeds.

        If another drawing has replaced it before the file is written, that one does not get the file's name and `then`
        is not called: the user's last wish was to open the other drawing.
        """
        document = self._document
        content, known = _content(self._drawing()), self._record
        # Label and writer belong to the record that was opened: a drawing changed since then has none.
        record = known[1] if known and known[0] == content else Record.of(self._drawing())

        def done(_: object) -> None:
            is_open = self._document is document
            if is_open:
                self._current, self._path, self._saved = None, path, content
                self._record = content, record
                self.renamed.emit()
            self.message.emit(f"Saved as {path}.", False)
            if is_open:
                then()

        self._background.run(self._write_pool, lambda: write_records(path, [record]), done)

    def export(self, path: Path) -> None:
        """Write the drawing as a picture, black on white."""
        drawing = self._drawing()
        snapshot = Drawing(drawing.size, drawing.strokes)
        text = f"Exported to {path}."
        self._background.run(
            self._write_pool, lambda: _export(path, snapshot), lambda _: self.message.emit(text, False)
        )

    def edited(self) -> None:
        """Store the drawing for the next start soon; call it after each edit."""
        if self.is_restored:
            self._keep_timer.start()

    def keep(self) -> None:
        """Store the drawing for the next start."""
        self._keep_timer.stop()
        if self.is_restored:
            record = Record.of(self._drawing())
            self._background.run(self._write_pool, lambda: write_last(self._folder / LAST, record))

    def restore(self, wanted: Callable[[], bool], saved_in: Path | None = None) -> None:
        """Restore the last session's drawing; if it is not `wanted` once read, and no file holds it, set it aside."""
        is_saved = saved_in is not None and saved_in.exists()

        def done(outcome: Drawing | str | None) -> None:
            self.is_restored = True
            if isinstance(outcome, Drawing) and wanted():
                self._document = object()
                if is_saved:
                    self._saved, self._restored_from = _content(outcome), saved_in
                self.opened.emit(outcome)
            elif isinstance(outcome, Drawing):
                None if is_saved else self._set_aside()
            elif outcome:
                self.message.emit(outcome, True)

        self._background.run(self._read_pool, lambda: read_last(self._folder / LAST), done)

    def close(self) -> None:
        """Store the drawing and wait for all pending writes."""
        self.keep()
        if self._current is not None:
            self._current.file.abandoned = True
        self.is_restored = False
        for pool in (self._read_pool, self._count_pool):
            pool.shutdown(wait=False, cancel_futures=True)
        self._write_pool.shutdown()
        self._background.close()  # not earlier, since pending writes would be dropped

    def _set_aside(self) -> None:
        def done(kept: Path) -> None:
            self.message.emit(f"The drawing before was kept as {kept}.", False)

        self._background.run(self._write_pool, lambda: set_aside(self._folder / LAST), done)

    def _read(self, file: DrawingFile, place: int) -> None:
        before = _content(self._drawing())

        def read() -> Opened:
            record = file.record(place)
            return Opened(record.drawing(), record, file, place)

        def show(opened: Opened) -> None:
            if self.is_modified and _content(self._drawing()) != before:  # drawn or restored while the file was read
                self.keep()
                self._set_aside()
            self._show(opened)

        self._background.run(self._read_pool, read, show)

    def _show(self, opened: Opened) -> None:
        self._document = object()
        file, before = opened.file, self._current
        if before is not None and before.file is not file:
            before.file.abandoned = True
        self._current, self._path = opened, file.path if file.total == 1 else None
        self._saved = _content(opened.drawing)
        self._record = self._saved, opened.record
        self.opened.emit(opened.drawing)
        if before is None or before.file is not file:
            self._background.run(self._count_pool, file.count, lambda _: self._counted(file))
        self.renamed.emit()

    def _counted(self, file: DrawingFile) -> None:
        if self._current is not None and self._current.file is file:
            # A single drawing is saved to its own file; a file of several must not be overwritten by one of them.
            self._path = file.path if file.total == 1 else None
            self.renamed.emit()

    def _fail(self, error: DigitappError) -> None:
        self.message.emit(f"{error}.", True)
        self.renamed.emit()


def _content(drawing: Drawing) -> Content:
    return tuple((stroke, len(stroke)) for stroke in drawing.strokes)


def _export(path: Path, drawing: Drawing) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture(drawing.strokes, drawing.size).save(buffer, "PNG"):  # type: ignore[call-overload]
        raise FileError(f"{path}: the picture could not be made; draw in a canvas of a common shape")
    write_atomically(path, bytes(buffer.data().data()))
