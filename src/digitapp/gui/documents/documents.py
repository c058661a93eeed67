"""Open, save, export and restore drawings outside the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digitapp.api import DigitappError, FileError
from digitapp.drawing.editing import Place, copy_with_drawing, count_drawings, write_drawing
from digitapp.drawing.files import Record
from digitapp.drawing.journal import Snapshot
from digitapp.drawing.sessions import KeptDrawing, Session
from digitapp.drawing.strokes import Drawing
from digitapp.gui.documents.drawing_file import DrawingFile, OpenDrawing
from digitapp.gui.documents.drawing_state import Content, DrawingState, Saved
from digitapp.gui.documents.export import export_picture
from digitapp.gui.documents.opened import Opened, opened_from, opened_picture
from digitapp.gui.documents.own_saves import OwnSaves
from digitapp.gui.documents.picture_files import OpenPicture, PictureFiles, PictureItem
from digitapp.gui.documents.session_journal import KEPT, SessionJournal
from digitapp.gui.inference.background_tasks import BackgroundTasks
from digitapp.gui.inference.patience import Patience


class Documents(QObject):
    """Hold the open file, if any, read and write it, and keep what is drawn in a journal."""

    opened = Signal(object)
    """Emitted with a Drawing that was read."""
    message = Signal(str, bool)
    """Emitted with a sentence for the status; True if something went wrong."""
    renamed = Signal()
    """Emitted when the title or the modified state may have changed: another file, another place in it, or a save."""

    def __init__(self, folder: Path, drawing: Callable[[], Drawing], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        # One thread each: reads and writes stay in order, and a long count delays neither.
        self._read_pool, self._write_pool = ThreadPoolExecutor(1, "reading"), ThreadPoolExecutor(1, "writing")
        self._count_pool = ThreadPoolExecutor(1, "counting")
        self._background = BackgroundTasks(self._fail, self)
        self._journal = SessionJournal(folder, lambda said: self._background.report(self._show_trouble, said))
        self._patience = Patience(lambda said: self.message.emit(said, False), self)
        self._saves = OwnSaves()
        self._state = DrawingState(drawing)
        self._finished_save: Saved | None = None
        """The last save, until the window's thread has noted it."""
        self.is_restored = False
        """Whether restoring the last session's drawing is done; before that nothing is put into the journal."""

    @property
    def document(self) -> object:
        """Return what identifies the drawing: another object once another drawing has replaced it."""
        return self._state.document

    @property
    def path(self) -> Path | None:
        """Return the file that Save writes to; None if it has to ask."""
        return self._state.target.file.path if self._state.target else None

    @property
    def origin(self) -> Path | None:
        """Return the file that the drawing or its picture comes from, or was saved to; None if there is none."""
        return self._state.source.file.path if self._state.source else None

    def source(self) -> tuple[str, int]:
        """Return the name of the file that the drawing is from, "canvas" for none, and its place there from 1."""
        source = self._state.source
        if source is None:
            return "canvas", 1
        position = source.position if isinstance(source, OpenPicture) else source.place.position
        return str(source.file.path or source.title), position + 1

    @property
    def is_modified(self) -> bool:
        """Return whether there is ink that is in no file."""
        return self._state.is_modified

    @property
    def label(self) -> str | None:
        """Return the drawing's label, which stays with it when it is changed; None if it has none."""
        return None if self._state.label is None else str(self._state.label)

    @property
    def may_hold_several(self) -> bool:
        """Return whether the open file holds several drawings, or has not been counted yet."""
        return self._state.target is not None and self._state.target.file.total != 1

    @property
    def title(self) -> str:
        """Return the title for the window: the file's name, and the place in it if it holds several drawings."""
        return self._state.source.title if self._state.source else ""

    @property
    def has_next(self) -> bool:
        """Return whether the file may hold a drawing after this one."""
        return self._state.steps is not None and self._state.steps.has_next

    @property
    def has_previous(self) -> bool:
        """Return whether the file holds a drawing before this one."""
        return self._state.steps is not None and self._state.steps.has_previous

    @property
    def is_keeping(self) -> bool:
        """Return whether what is drawn can be kept for the next start."""
        return self._journal.is_keeping

    @property
    def is_busy(self) -> bool:
        """Return whether a file is being read, counted or written."""
        return self._background.is_busy

    def open(self, path: Path) -> None:
        """Read a file's first drawing."""
        file = DrawingFile(path)
        self._read(lambda: opened_from(file, 0))

    def open_pictures(self, items: Sequence[PictureItem]) -> None:
        """Read the first of some pictures, which are there to step through."""
        self._read_picture(PictureFiles(items), 0, 1)

    def step(self, by: int) -> None:
        """Read the next drawing or picture (1) or the one before (-1)."""
        at = self._state.steps
        if isinstance(at, OpenPicture):
            self._read_picture(at.file, at.position + by, by)
        elif at is not None:
            self._read(lambda: opened_from(at.file, at.place.position + by))

    def kept(self) -> list[KeptDrawing]:
        """Return the drawings of sessions that have ended, the newest first."""
        try:
            return self._journal.kept()
        except FileError as error:
            self._fail(error)
            return []

    def open_kept(self, path: Path) -> None:
        """Show the drawing of an ended session, by its journal."""
        self._read(lambda: self._journal.take(path))

    def show_record(self, record: Record) -> None:
        """Show a drawing that comes with the app: it keeps its label, belongs to no file, and needs no saving."""
        if record.image is None:
            self._show(Opened(record.drawing(), record))
        else:  # decoding it may take a moment
            self._read(lambda: Opened(record.drawing(), record))

    def forget(self) -> None:
        """Treat the drawing as a new one, which belongs to no file."""
        self._state.forget()
        self.renamed.emit()
        self.edited()

    def save(self, then: Callable[[], object] = lambda: None) -> None:
        """Write the drawing to its place in its file, and call `then` if that succeeds.

        If another drawing has replaced it before the file is written, `then` is not called: the user's last wish was
        to open the other drawing.
        """
        if self._state.target is not None:
            file, place = self._state.target
            told = f"Saved as {'' if file.total == 1 else f'drawing {place.position + 1} of '}{file.path}."
            self._save(lambda record: self._saves.replace(place, record), file, told, then)

    def save_as(
        self, path: Path, *, whole: bool = False, may_go: int = 0, then: Callable[[], object] = lambda: None
    ) -> None:
        """Write the drawing, or the `whole` file that it belongs to, to another file; the drawing belongs there then.

        `may_go` is the number of drawings in that file that the user agreed to lose; if it holds several and more than
        that, nothing is written. `then` is as in `save`.
        """
        path, source = path.absolute(), self._state.target
        if whole and source is not None:
            file, place = DrawingFile(path, source.file.total), source.place

            def write(record: Record) -> Place:
                return copy_with_drawing(self._saves.latest(place), record, path, may_go)
        else:
            file = DrawingFile(path, 1)

            def write(record: Record) -> Place:
                return write_drawing(path, record, may_go)

        self._save(write, file, f"Saved as {path}.", then)

    def count(self, path: Path, then: Callable[[int], None]) -> None:
        """Count the drawings of a file, and call `then` with the number."""
        self._background.run(self._read_pool, lambda: count_drawings(path), then)

    def export(self, path: Path) -> None:
        """Write the drawing as a picture, black on white."""
        drawing = self._drawing()
        snapshot = Drawing(drawing.size, drawing.strokes, drawing.picture)
        self.write(path, lambda: export_picture(path, snapshot))

    def write(self, path: Path, write: Callable[[], object]) -> None:
        """Call `write`, which writes a file that is no drawing, in the thread of writes, and say so afterwards."""
        told = f"Exported to {path}."
        self._background.run(self._write_pool, write, lambda _: self.message.emit(told, False))

    def snapshot(self) -> Snapshot:
        """Return the drawing, without the stroke under the pen, and where it belongs."""
        return self._state.snapshot(self._place())

    def edited(self) -> None:
        """Put the drawing into the journal; call it after each edit."""
        if self.is_restored:
            self._journal.post(self.snapshot())

    def keep(self) -> bool:
        """Wait until the drawing is in the journal; return whether it is."""
        self.edited()
        return self._journal.flush()

    def restore(self, wanted: Callable[[], bool], saved_in: Path | None = None) -> None:
        """Continue the session that ended last if `wanted()` is true by then; otherwise its drawing stays kept.

        `saved_in` is the file that version 0.1 saved that drawing in.
        """

        def done(outcome: Opened | None) -> None:
            self.is_restored = True
            if outcome is not None and outcome.session is not None:
                self._continue(outcome, outcome.session, wanted())
            self.edited()

        self._background.run(self._read_pool, lambda: self._journal.find_last(saved_in), done)

    def close(self) -> None:
        """Keep the drawing for the next start, and wait for writes in progress."""
        self.edited()
        if self._state.source is not None:
            self._state.source.file.abandoned = True
        for pool in (self._read_pool, self._count_pool):
            pool.shutdown(wait=False, cancel_futures=True)
        self._write_pool.shutdown()
        self._note_save()
        self.is_restored = False
        self._journal.close()
        self._background.close()  # not before: pending writes would be dropped

    def _continue(self, opened: Opened, session: Session, wanted: bool) -> None:
        if session.broken is not None:
            rest = "what could be read is here" if opened.drawing else "draw a new one"
            self.message.emit(
                f"The drawing of last time is broken and was set aside as {session.broken}; {rest}.", True
            )
        is_something = bool(opened.drawing) or opened.source is not None
        if is_something and not wanted:
            session.release()
            self.message.emit(KEPT, False)
            return
        self._journal.adopt(session)
        if is_something:
            self._show(opened)

    def _read_picture(self, files: PictureFiles, position: int, by: int) -> None:
        self._patience.begin("Opening the picture …")
        self._read(lambda: opened_picture(files, position, by))

    def _read(self, read: Callable[[], Opened]) -> None:
        given_up = self._state.content

        def show(opened: Opened, given_up: Content) -> None:
            content = self._state.content
            if self.is_modified and content != given_up:  # drawn or restored since the request
                snapshot = self._state.whole(self._place())
                keep = lambda: self._journal.sessions.set_aside(snapshot)  # noqa: E731
                self._background.run(self._write_pool, keep, lambda _: kept(opened, content))
            else:
                self._show(opened)

        def kept(opened: Opened, content: Content) -> None:
            self.message.emit(KEPT, False)
            show(opened, content)

        self._background.run(self._read_pool, read, lambda opened: show(opened, given_up))

    def _show(self, opened: Opened) -> None:
        before = self._state.source
        self._patience.end()
        self._state.show(opened)
        self.opened.emit(opened.drawing)
        file = opened.source.file if opened.source else None
        if before is not None and before.file is not file:
            before.file.abandoned = True
        if file is not None and (before is None or before.file is not file):
            self._background.run(self._count_pool, file.count, lambda _: self.renamed.emit())
        self.renamed.emit()
        self.edited()
        if opened.note:
            self.message.emit(opened.note, opened.is_trouble)
        if (session := opened.session) is not None:
            self._background.run(self._write_pool, lambda: self._journal.remove(session))

    def _save(self, write: Callable[[Record], Place], file: DrawingFile, told: str, then: Callable[[], object]) -> None:
        document, content, record = self._state.document, self._state.content, self._state.record()

        def save() -> None:
            self._finished_save = Saved(document, OpenDrawing(file, write(record)), content, record)

        def done(_: None) -> None:
            self._note_save()
            self.message.emit(told, False)
            if self._state.document is document:
                self.renamed.emit()
                then()

        self._background.run(self._write_pool, save, done)

    def _note_save(self) -> None:
        """Note the last save, if the drawing is still the one that was saved."""
        saved, self._finished_save = self._finished_save, None
        if saved is not None and self._state.note(saved):
            self.edited()

    def _place(self) -> Place | None:
        return self._saves.latest(self._state.target.place) if self._state.target else None

    def _show_trouble(self, sentence: str) -> None:
        self.message.emit(f"{sentence}." if sentence else "The drawing is kept again.", bool(sentence))

    def _fail(self, error: DigitappError) -> None:
        self._patience.end()
        self.message.emit(f"{error}.", True)
        self.renamed.emit()
