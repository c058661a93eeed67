"""Opens, saves, exports and restores drawings, away from the window's thread."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import platformdirs
from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer, Signal

from digitapp.api import DigitappError, FileError
from digitapp.gui.give_way import GiveWay
from digitapp.gui.ink_painter import picture
from digitapp.gui.stack import Stack
from digitapp.gui.theme import DASH
from digitapp.ink import Drawing
from digitapp.storage import Record, read_records, write_atomically, write_records

LAST = "last.ndjson"
_KEEP_MS = 1000
"""How long after an edit the drawing is put away for the next start."""


def state_folder() -> Path:
    """Where the last drawing and the settings are: `DIGITAPP_STATE`, or the platform's place for an app's data."""
    return Path(os.environ.get("DIGITAPP_STATE") or platformdirs.user_data_path("digitapp"))


class Opened(NamedTuple):
    """A drawing that was read from a file."""

    drawing: Drawing
    record: Record
    stack: Stack
    place: int


class Documents(QObject):
    """The file that is open, if any, and the way to and from it."""

    opened = Signal(object)
    """Drawing: one that was read."""
    told = Signal(str, bool)
    """A sentence for the status; True when something went wrong."""
    renamed = Signal()
    """Another file, another place in it, or saved."""
    _finished = Signal(object, object)

    def __init__(self, folder: Path, drawing: Callable[[], Drawing], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._drawing = drawing
        # One thread each: reads and writes stay in order, and a long read keeps no write waiting.
        self._reading, self._writing = ThreadPoolExecutor(1, "reading"), ThreadPoolExecutor(1, "writing")
        self._under_way = 0
        self._give_way = GiveWay(lambda: self._under_way == 0, self)
        self._current: Opened | None = None
        self._path: Path | None = None
        self._saved: tuple[Drawing, int] = (drawing(), 0)
        self.is_restored = False
        """Whether the drawing of last time was looked for; before that nothing is put away."""
        self._keep = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._keep.timeout.connect(self.keep)
        self._finished.connect(self._finish)

    @property
    def path(self) -> Path | None:
        """The file that Save writes to; None where it would have to ask."""
        return self._path

    @property
    def is_modified(self) -> bool:
        """Whether there is ink that is in no file."""
        drawing = self._drawing()
        return bool(drawing) and self._saved != (drawing, drawing.revision)

    @property
    def title(self) -> str:
        """What the window shows: the file, and the place in it where it holds several drawings."""
        if self._current is None:
            return self._path.name if self._path else ""
        total, place = self._current.stack.total, self._current.place + 1
        where = "" if total == 1 else f" {DASH} drawing {place}" + (f" of {total:,}" if total else "")
        return self._current.stack.path.name + where

    @property
    def has_next(self) -> bool:
        """Whether the file may hold a drawing after this one."""
        current = self._current
        return current is not None and (current.stack.total is None or current.place + 1 < current.stack.total)

    @property
    def has_previous(self) -> bool:
        """Whether the file holds a drawing before this one."""
        return self._current is not None and self._current.place > 0

    def open(self, path: Path) -> None:
        """Reads a file's first drawing."""
        stack = Stack(path)
        self._run(self._reading, lambda: _read(stack, 0), self._show)

    def step(self, by: int) -> None:
        """Reads the next drawing of the file (1) or the one before (-1)."""
        if self._current is not None:
            stack, place = self._current.stack, self._current.place + by
            self._run(self._reading, lambda: _read(stack, place), self._show)

    def forget(self) -> None:
        """The drawing belongs to no file any more."""
        self._current, self._path = None, None
        self._saved = (self._drawing(), self._drawing().revision)
        self.renamed.emit()

    def save(self, path: Path) -> None:
        """Writes the drawing as a stroke file."""
        drawing, revision = self._drawing(), self._drawing().revision
        record = Record.of(drawing)
        if self._current is not None:
            record.label, record.writer = self._current.record.label, self._current.record.writer

        def done(_: object) -> None:
            self._current, self._path, self._saved = None, path, (drawing, revision)
            self.renamed.emit()
            self.told.emit(f"Saved as {path}.", False)

        self._run(self._writing, lambda: write_records(path, [record]), done)

    def export(self, path: Path) -> None:
        """Writes the drawing as a picture, black on white."""
        drawing = self._drawing()
        snapshot = Drawing(drawing.size, drawing.strokes)
        told = f"Exported to {path}."
        self._run(self._writing, lambda: _export(path, snapshot), lambda _: self.told.emit(told, False))

    def edited(self) -> None:
        """To be told after an edit: the drawing is put away soon."""
        if self.is_restored:
            self._keep.start()

    def keep(self) -> None:
        """Puts the drawing away for the next start."""
        self._keep.stop()
        if self.is_restored:
            record = Record.of(self._drawing())
            self._run(self._writing, lambda: write_records(self._folder / LAST, [record]), lambda _: None)

    def restore(self, wanted: Callable[[], bool]) -> None:
        """Brings the drawing of last time back; where `wanted` says no by then, it is set aside."""

        def done(outcome: Drawing | str | None) -> None:
            self.is_restored = True
            if isinstance(outcome, Drawing):
                self._restore(outcome) if wanted() else self._set_aside()
            elif outcome:
                self.told.emit(outcome, True)

        self._run(self._reading, lambda: _last(self._folder / LAST), done)

    def close(self) -> None:
        """Puts the drawing away and waits for what is still being written."""
        self.keep()
        if self._current is not None:
            self._current.stack.abandoned = True
        self.is_restored = False
        self._give_way.stop()
        self._reading.shutdown(wait=False, cancel_futures=True)
        self._writing.shutdown()

    def _restore(self, drawing: Drawing) -> None:
        self._saved = (drawing, -1)
        self.opened.emit(drawing)

    def _set_aside(self) -> None:
        def done(kept: Path) -> None:
            self.told.emit(f"The drawing of last time was kept as {kept}.", False)

        self._run(self._writing, lambda: _aside(self._folder / LAST), done)

    def _show(self, opened: Opened) -> None:
        if self._current is not None:
            self._current.stack.abandoned = self._current.stack is not opened.stack
        self._current, self._path = opened, opened.stack.path if opened.stack.total == 1 else None
        self._saved = (opened.drawing, opened.drawing.revision)
        self.opened.emit(opened.drawing)
        if opened.stack.total is None:
            self._run(self._reading, opened.stack.count, lambda _: self._counted(opened.stack))
        self.renamed.emit()

    def _counted(self, stack: Stack) -> None:
        if self._current is not None and self._current.stack is stack:
            # A file of one drawing is saved where it came from; one of several must not be replaced by a single one.
            self._path = stack.path if stack.total == 1 else None
            self.renamed.emit()

    def _run(self, pool: Executor, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Does `work` in a pool's thread, then `done` with what it gave in the window's."""

        def job() -> None:
            try:
                outcome = work()
            except Exception as error:  # a bug must be seen too: it is raised again in the window's thread
                outcome = error
            self._finished.emit(done, outcome)

        self._under_way += 1
        self._give_way.start()
        pool.submit(job)

    def _finish(self, done: Callable[[Any], None], outcome: Any) -> None:
        self._under_way -= 1
        if isinstance(outcome, DigitappError):
            self.told.emit(f"{outcome}.", True)
            self.renamed.emit()
        elif isinstance(outcome, Exception):
            raise outcome
        else:
            done(outcome)


def _read(stack: Stack, place: int) -> Opened:
    record = stack.record(place)
    return Opened(record.drawing(), record, stack, place)


def _export(path: Path, drawing: Drawing) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture(drawing.strokes, drawing.size).save(buffer, "PNG")  # type: ignore[call-overload]
    write_atomically(path, bytes(buffer.data().data()))


def _last(path: Path) -> Drawing | str | None:
    """The drawing of last time; a sentence where it is broken, None where there is none."""
    if not path.exists():
        return None
    try:
        record = next(read_records(path), None)
        return None if record is None or not record.strokes else record.drawing()
    except FileError:
        return f"The drawing of last time is broken and was set aside as {_aside(path)}; draw a new one."


def _aside(path: Path) -> Path:
    """Gives a file another name beside its own; the new path."""
    number = 1
    while (kept := path.with_name(f"{path.stem}-kept-{number}{path.suffix}")).exists():
        number += 1
    try:
        return path.replace(kept)
    except OSError as error:
        raise FileError(f"{path}: cannot be renamed ({error.strerror or error}); move it away") from error
