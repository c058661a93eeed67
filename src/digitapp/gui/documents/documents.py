"""Open, save, export and restore drawings outside the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digitapp.api import DigitappError, FileError
from digitapp.drawing.editing import count_drawings
from digitapp.drawing.files import Record
from digitapp.drawing.journal import Snapshot
from digitapp.drawing.sessions import KeptDrawing, Session
from digitapp.drawing.strokes import Drawing
from digitapp.gui.documents.drawing_file import DrawingFile
from digitapp.gui.documents.drawing_state import Content, DrawingState
from digitapp.gui.documents.export import export_picture
from digitapp.gui.documents.opened import Opened, opened_from, opened_picture
from digitapp.gui.documents.picture_files import OpenPicture, PictureFiles, PictureItem
from digitapp.gui.documents.saving import Saving
from digitapp.gui.documents.session_journal import KEPT, SessionJournal
from digitapp.gui.inference.background_tasks import BackgroundTasks
from digitapp.gui.inference.patience import Patience
from digitapp.language import tr, translated


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
        self._read_pool, self._count_pool = ThreadPoolExecutor(1, "reading"), ThreadPoolExecutor(1, "counting")
        self._background = BackgroundTasks(self._fail, self)
        self._journal = SessionJournal(folder, lambda said: self._background.report(self._show_trouble, said))
        self._has_said = False
        """Whether something was said of the drawing when it was opened."""
        self._patience = Patience(lambda said: self.message.emit(said, False), self)
        self._state = DrawingState(drawing)
        self._saving = Saving(self._state, self._background, self)
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
        """Write the drawing to its place in its file, see `Saving.save`."""
        self._saving.save(then)

    def save_as(
        self, path: Path, *, whole: bool = False, may_go: int = 0, then: Callable[[], object] = lambda: None
    ) -> None:
        """Write the drawing, or the `whole` file that it belongs to, to another file, see `Saving.save_as`."""
        self._saving.save_as(path, whole, may_go, then)

    def write(self, path: Path, write: Callable[[], object]) -> None:
        """Call `write`, which writes a file that is no drawing, in the thread of writes, and say so afterwards."""
        self._saving.write(path, write)

    def export(self, path: Path) -> None:
        """Write the drawing as a picture, black on white."""
        drawing = self._drawing()
        snapshot = Drawing(drawing.size, drawing.strokes, drawing.picture)
        self.write(path, lambda: export_picture(path, snapshot))

    def count(self, path: Path, then: Callable[[int], None]) -> None:
        """Count the drawings of a file, and call `then` with the number."""
        self._background.run(self._read_pool, lambda: count_drawings(path), then)

    def snapshot(self) -> Snapshot:
        """Return the drawing, without the stroke under the pen, and where it belongs."""
        return self._state.snapshot(self._saving.place())

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

    def take_over(self, other: Documents) -> None:
        """Go on with the drawing and the session of another window, which is not busy and is closed then."""
        other.edited()
        other.is_restored = False
        self._state.take_over(other._state)
        self._saving.take_over(other._saving)
        self._journal.take_over(other._journal)
        self.is_restored = True

    def close(self) -> None:
        """Keep the drawing for the next start, and wait for writes in progress."""
        self.edited()
        if self._state.source is not None:
            self._state.source.file.abandoned = True
        for pool in (self._read_pool, self._count_pool):
            pool.shutdown(wait=False, cancel_futures=True)
        self._saving.close()
        self.is_restored = False
        self._journal.close()
        self._background.close()  # not before: pending writes would be dropped

    def _continue(self, opened: Opened, session: Session, wanted: bool) -> None:
        if session.broken is not None:
            some = tr("The drawing of last time is broken and was set aside as {path}; what could be read is here.")
            none = tr("The drawing of last time is broken and was set aside as {path}; draw a new one.")
            self.message.emit((some if opened.drawing else none).format(path=session.broken), True)
        is_something = bool(opened.drawing) or opened.source is not None
        if is_something and not wanted:
            session.release()
            self.message.emit(translated(KEPT), False)
            return
        self._journal.adopt(session)
        if is_something:
            self._show(opened)

    def _read_picture(self, files: PictureFiles, position: int, by: int) -> None:
        self._patience.begin(tr("Opening the picture …"))
        self._read(lambda: opened_picture(files, position, by))

    def _read(self, read: Callable[[], Opened]) -> None:
        given_up = self._state.content

        def show(opened: Opened, given_up: Content) -> None:
            content = self._state.content
            if self.is_modified and content != given_up:  # drawn or restored since the request
                snapshot = self._state.whole(self._saving.place())
                keep = lambda: self._journal.sessions.set_aside(snapshot)  # noqa: E731
                self._saving.run(keep, lambda _: kept(opened, content))
            else:
                self._show(opened)

        def kept(opened: Opened, content: Content) -> None:
            self.message.emit(translated(KEPT), False)
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
        if opened.note or self._has_said:  # what was said of the drawing before is not true of this one
            self.message.emit(opened.note, opened.is_trouble)
        self._has_said = bool(opened.note)
        if (session := opened.session) is not None:
            self._saving.run(lambda: self._journal.remove(session))

    def _show_trouble(self, sentence: str) -> None:
        self.message.emit(f"{sentence}." if sentence else tr("The drawing is kept again."), bool(sentence))

    def _fail(self, error: DigitappError) -> None:
        self._patience.end()
        self.message.emit(f"{error}.", True)
        self.renamed.emit()
