"""Opens, saves, exports and restores drawings, away from the window's thread."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import platformdirs
from PySide6.QtCore import QObject, Signal

from digitapp.api import DigitappError, FileError
from digitapp.drawing.editing import Place, copy_with_drawing, count_drawings, write_drawing
from digitapp.drawing.files import Record
from digitapp.drawing.journal import Snapshot
from digitapp.drawing.journal_writer import JournalWriter
from digitapp.drawing.sessions import KeptDrawing, Session, SessionStore
from digitapp.drawing.strokes import Drawing, Stroke
from digitapp.gui.documents.drawing_file import DrawingFile
from digitapp.gui.documents.export import export_picture
from digitapp.gui.documents.opened import Opened, found_in, opened_from
from digitapp.gui.documents.own_saves import OwnSaves
from digitapp.gui.inference.background_tasks import BackgroundTasks
from digitapp.gui.style.theme import DASH

KEPT = "The drawing before was kept; File > Recent opens it."

Content = tuple[tuple[Stroke, int], ...]
"""What can be seen of a drawing: strokes only ever grow, so two drawings of equal content look the same."""


class _Saved(NamedTuple):
    """What a save has made."""

    document: object
    file: DrawingFile
    place: Place
    content: Content
    record: Record


def state_folder() -> Path:
    """Return the folder of sessions and settings: `DIGITAPP_STATE`, or the platform's for an app's data."""
    return Path(os.environ.get("DIGITAPP_STATE") or platformdirs.user_data_path("digitapp")).absolute()


class Documents(QObject):
    """The file that is open, if any, and the way to and from it; and the journal of what is drawn."""

    opened = Signal(object)
    """Drawing: one that was read."""
    message = Signal(str, bool)
    """A sentence for the status; True when something went wrong."""
    renamed = Signal()
    """Another file, another place in it, or saved."""

    def __init__(self, folder: Path, drawing: Callable[[], Drawing], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        # One thread each: reads and writes stay in order, and a long count keeps neither waiting.
        self._read_pool, self._write_pool = ThreadPoolExecutor(1, "reading"), ThreadPoolExecutor(1, "writing")
        self._count_pool = ThreadPoolExecutor(1, "counting")
        self._background = BackgroundTasks(self._fail, self)
        self.sessions = SessionStore(folder)
        self._journal = JournalWriter(self.sessions, lambda said: self._background.report(self._tell_trouble, said))
        self._saves = OwnSaves()
        self._current: tuple[DrawingFile, Place] | None = None
        self.document = object()
        """Another one for each drawing that takes the place of the one before: New, Open, another place in the file."""
        self._saved: Content = ()
        self._record: tuple[Content, Record] | None = None
        """What was opened or saved last, whole; it stands for the drawing while that has the same content."""
        self._finished_save: _Saved | None = None
        """The save that has ended last and was not taken note of yet."""
        self.is_restored = False
        """Whether the drawing of last time was looked for; before that nothing is put into the journal."""

    @property
    def path(self) -> Path | None:
        """Return the file that Save writes to; None where it would have to ask."""
        return self._current[0].path if self._current else None

    @property
    def is_modified(self) -> bool:
        """Tell whether there is ink that is in no file."""
        return bool(self._drawing()) and self._saved != _content(self._drawing().strokes)

    @property
    def label(self) -> str | None:
        """Return what the drawing is labelled as, also after it was changed; None without a label."""
        label = self._record[1].label if self._record else None
        return None if label is None else str(label)

    @property
    def may_hold_several(self) -> bool:
        """Tell whether the open file holds more drawings than this one, or is not counted yet."""
        return self._current is not None and self._current[0].total != 1

    @property
    def title(self) -> str:
        """Return what the window shows: the file, and the place in it where it holds several drawings."""
        if self._current is None:
            return ""
        file, place = self._current
        several = f" {DASH} drawing {place.position + 1}" + (f" of {file.total:,}" if file.total else "")
        return file.path.name + ("" if file.total == 1 else several)

    @property
    def has_next(self) -> bool:
        """Tell whether the file may hold a drawing after this one."""
        current = self._current
        return current is not None and (current[0].total is None or current[1].position + 1 < current[0].total)

    @property
    def has_previous(self) -> bool:
        """Tell whether the file holds a drawing before this one."""
        return self._current is not None and self._current[1].position > 0

    @property
    def is_keeping(self) -> bool:
        """Tell whether what is drawn can be kept for the next start."""
        return not self._journal.trouble

    @property
    def is_busy(self) -> bool:
        """Tell whether something is still read or written for the person."""
        return self._background.is_busy

    def open(self, path: Path) -> None:
        """Read a file's first drawing."""
        file = DrawingFile(path)
        self._read(lambda: opened_from(file, 0))

    def step(self, by: int) -> None:
        """Read the next drawing of the file (1) or the one before (-1)."""
        if self._current is not None:
            file, place = self._current
            self._read(lambda: opened_from(file, place.position + by))

    def kept(self) -> list[KeptDrawing]:
        """Return the drawings of windows that are no longer there, the newest first."""
        try:
            return self.sessions.kept()
        except FileError as error:
            self._fail(error)
            return []

    def open_kept(self, path: Path) -> None:
        """Show the drawing of a window that is no longer there, by its journal."""

        def read() -> Opened:
            session = self.sessions.take(path)
            if session is None:
                raise FileError(f"{path}: another window has this drawing; draw on there")
            return found_in(session)

        self._read(read)

    def forget(self) -> None:
        """Take the drawing for a new one, which belongs to no file."""
        self.document = object()
        self._current, self._record = None, None
        self._saved = _content(self._drawing().strokes)
        self.renamed.emit()
        self.edited()

    def save(self, then: Callable[[], None] = lambda: None) -> None:
        """Put the drawing into its place in its file, and do what is to come `then` if that went well.

        Where another drawing has taken its place before the file is written, that one stays, and nothing comes then:
        whoever opened it wanted that last.
        """
        if self._current is not None:
            file, place = self._current
            told = f"Saved as {'' if file.total == 1 else f'drawing {place.position + 1} of '}{file.path}."
            self._save(lambda record: self._saves.replace(place, record), file, told, then)

    def save_as(
        self, path: Path, *, whole: bool = False, may_go: int = 0, then: Callable[[], None] = lambda: None
    ) -> None:
        """Write the drawing, or the `whole` file that it belongs to, to another file; go on there as after `save`.

        `may_go` is how many drawings the person knows to be in that file; nothing is written where it holds more.
        """
        path, current = path.absolute(), self._current
        if whole and current is not None:
            file = DrawingFile(path, current[0].total)
            place = current[1]

            def write(record: Record) -> Place:
                return copy_with_drawing(self._saves.latest(place), record, path, may_go)
        else:
            file = DrawingFile(path, 1)

            def write(record: Record) -> Place:
                return write_drawing(path, record, may_go)

        self._save(write, file, f"Saved as {path}.", then)

    def count(self, path: Path, then: Callable[[int], None]) -> None:
        """Count the drawings of a file, and hand the number on."""
        self._background.run(self._read_pool, lambda: count_drawings(path), then)

    def export(self, path: Path) -> None:
        """Write the drawing as a picture, black on white."""
        drawing = self._drawing()
        snapshot = Drawing(drawing.size, drawing.strokes)
        told = f"Exported to {path}."
        export = lambda: export_picture(path, snapshot)  # noqa: E731
        self._background.run(self._write_pool, export, lambda _: self.message.emit(told, False))

    def snapshot(self) -> Snapshot:
        """Return the drawing without the stroke under the pen, and where it belongs."""
        drawing, record = self._drawing(), self._record[1] if self._record else Record([])
        strokes = drawing.strokes[:-1] if drawing.pen_is_down else drawing.strokes
        place = self._saves.latest(self._current[1]) if self._current else None
        is_saved = place is not None and _content(strokes) == self._saved
        return Snapshot(strokes, drawing.size, record.label, record.writer, place, is_saved)

    def edited(self) -> None:
        """Put the drawing into the journal; call it after each edit."""
        if self.is_restored:
            self._journal.post(self.snapshot())

    def keep(self) -> bool:
        """Wait until the drawing is in the journal, and tell whether it is."""
        self.edited()
        return self._journal.flush()

    def restore(self, wanted: Callable[[], bool], saved_in: Path | None = None) -> None:
        """Go on with the drawing of the window that ended last, where `wanted` says yes by then; else it stays kept.

        `saved_in` is the file that version 0.1 saved it in.
        """

        def read() -> Opened | str | None:
            try:
                session = self.sessions.take_newest()
                return None if session is None else found_in(session, saved_in)
            except FileError as error:  # what is drawn from now on is to be kept all the same
                return str(error)

        def done(outcome: Opened | str | None) -> None:
            self.is_restored = True
            if isinstance(outcome, str):
                self.message.emit(f"{outcome}.", True)
            elif outcome is not None and outcome.session is not None:
                self._go_on_with(outcome, outcome.session, wanted())
            self.edited()

        self._background.run(self._read_pool, read, done)

    def close(self) -> None:
        """Keep the drawing and wait for what is still being written."""
        self.edited()
        if self._current is not None:
            self._current[0].abandoned = True
        for pool in (self._read_pool, self._count_pool):
            pool.shutdown(wait=False, cancel_futures=True)
        self._write_pool.shutdown()
        self._note_save()
        self.is_restored = False
        self._journal.close()
        self._background.close()  # not before: what was to be written would not be

    def _go_on_with(self, opened: Opened, session: Session, wanted: bool) -> None:
        if session.broken is not None:
            kept = f"What can be read of the drawing of last time is here; all of it was set aside as {session.broken}."
            self.message.emit(kept, True)
        is_something = bool(opened.drawing) or opened.file is not None
        if is_something and not wanted:
            session.release()
            self.message.emit(KEPT, False)
            return
        self._journal.adopt(session)
        if is_something:
            self._show(opened)

    def _read(self, read: Callable[[], Opened]) -> None:
        given_up = _content(self._drawing().strokes)

        def show(opened: Opened, given_up: Content) -> None:
            content = _content(self._drawing().strokes)
            if self.is_modified and content != given_up:  # drawn or restored since it was asked for
                snapshot = self.snapshot()._replace(strokes=self._drawing().strokes)
                keep = lambda: self.sessions.set_aside(snapshot)  # noqa: E731
                self._background.run(self._write_pool, keep, lambda _: kept(opened, content))
            else:
                self._show(opened)

        def kept(opened: Opened, content: Content) -> None:
            self.message.emit(KEPT, False)
            show(opened, content)

        self._background.run(self._read_pool, read, lambda opened: show(opened, given_up))

    def _show(self, opened: Opened) -> None:
        self.document = object()
        before = self._current[0] if self._current else None
        if before is not None and before is not opened.file:
            before.abandoned = True
        is_in_file = opened.file is not None and opened.place is not None
        self._current = (opened.file, opened.place) if is_in_file else None  # type: ignore[assignment]
        content = _content(opened.drawing.strokes)
        self._saved = content if opened.is_saved else ()
        self._record = content, opened.record
        self.opened.emit(opened.drawing)
        if opened.file is not None and before is not opened.file:
            file = opened.file
            self._background.run(self._count_pool, file.count, lambda _: self.renamed.emit())
        self.renamed.emit()
        self.edited()
        if (session := opened.session) is not None and session is not self._journal.session:
            self._background.run(self._write_pool, lambda: self._move_from(session))

    def _move_from(self, session: Session) -> None:
        """Take a session away once its drawing is in this window's."""
        session.remove() if self._journal.flush() else session.release()

    def _save(self, write: Callable[[Record], Place], file: DrawingFile, told: str, then: Callable[[], None]) -> None:
        document, content, record = self.document, _content(self._drawing().strokes), self._as_record()

        def save() -> None:
            self._finished_save = _Saved(document, file, write(record), content, record)

        def done(_: None) -> None:
            self._note_save()
            self.message.emit(told, False)
            if self.document is document:
                self.renamed.emit()
                then()

        self._background.run(self._write_pool, save, done)

    def _note_save(self) -> None:
        """Take over what was saved last, if the drawing is still that one."""
        saved, self._finished_save = self._finished_save, None
        if saved is not None and saved.document is self.document:
            self._current, self._saved = (saved.file, saved.place), saved.content
            self._record = saved.content, saved.record
            self.edited()

    def _as_record(self) -> Record:
        """Return the drawing with its label and writer, which stay with it when it is changed."""
        known = self._record
        if known and known[0] == _content(self._drawing().strokes):
            return known[1]
        return self.snapshot()._replace(strokes=self._drawing().strokes).record()

    def _tell_trouble(self, sentence: str) -> None:
        self.message.emit(f"{sentence}." if sentence else "The drawing is kept again.", bool(sentence))

    def _fail(self, error: DigitappError) -> None:
        self.message.emit(f"{error}.", True)
        self.renamed.emit()


def _content(strokes: tuple[Stroke, ...]) -> Content:
    return tuple((stroke, len(stroke)) for stroke in strokes)
