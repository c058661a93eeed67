"""Write the drawing to its file, or to another one, in a thread of its own, and note what is saved."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitapp.drawing.editing import Place, copy_with_drawing, write_drawing
from digitapp.drawing.files import Record
from digitapp.gui.documents.drawing_file import DrawingFile, OpenDrawing
from digitapp.gui.documents.drawing_state import DrawingState, Saved
from digitapp.gui.documents.own_saves import OwnSaves
from digitapp.gui.inference.background_tasks import BackgroundTasks
from digitapp.language import number, tr

if TYPE_CHECKING:
    from digitapp.gui.documents.documents import Documents


class Saving:
    """Writes go one after the other."""

    def __init__(self, state: DrawingState, background: BackgroundTasks, documents: Documents) -> None:
        self._state, self._background, self._documents = state, background, documents
        self._pool = ThreadPoolExecutor(1, "writing")
        self._saves = OwnSaves()
        self._finished_save: Saved | None = None
        """The last save, until the window's thread has noted it."""

    def run(self, work: Callable[[], Any], done: Callable[[Any], None] = lambda _: None) -> None:
        """Call `work` in the thread of writes, then `done` with its result in the window's."""
        self._background.run(self._pool, work, done)

    def take_over(self, other: Saving) -> None:
        """Know of the saves of another window."""
        self._saves = other._saves

    def close(self) -> None:
        """Wait for writes in progress."""
        self._pool.shutdown()
        self._note_save()

    def save(self, then: Callable[[], object]) -> None:
        """Write the drawing to its place in its file, and call `then` if that succeeds.

        If another drawing has replaced it before the file is written, `then` is not called: the user's last wish was
        to open the other drawing.
        """
        if self._state.target is not None:
            file, place = self._state.target
            told = tr("Saved as {path}.") if file.total == 1 else tr("Saved as drawing {place} of {path}.")
            told = told.format(path=file.path, place=number(place.position + 1))
            self._save(lambda record: self._saves.replace(place, record), file, told, then)

    def save_as(self, path: Path, whole: bool, may_go: int, then: Callable[[], object]) -> None:
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

        self._save(write, file, tr("Saved as {path}.").format(path=path), then)

    def write(self, path: Path, write: Callable[[], object]) -> None:
        """Call `write`, which writes a file that is no drawing, in the thread of writes, and say so afterwards."""
        told = tr("Exported to {path}.").format(path=path)
        self.run(write, lambda _: self._documents.message.emit(told, False))

    def _save(self, write: Callable[[Record], Place], file: DrawingFile, told: str, then: Callable[[], object]) -> None:
        document, content, record = self._state.document, self._state.content, self._state.record()

        def save() -> None:
            self._finished_save = Saved(document, OpenDrawing(file, write(record)), content, record)

        def done(_: None) -> None:
            self._note_save()
            self._documents.message.emit(told, False)
            if self._state.document is document:
                self._documents.renamed.emit()
                then()

        self.run(save, done)

    def _note_save(self) -> None:
        """Note the last save, if the drawing is still the one that was saved."""
        saved, self._finished_save = self._finished_save, None
        if saved is not None and self._state.note(saved):
            self._documents.edited()

    def place(self) -> Place | None:
        """Return the place that the drawing is saved to, as it is after the last save; None if it is not known yet."""
        return self._saves.latest(self._state.target.place) if self._state.target else None
