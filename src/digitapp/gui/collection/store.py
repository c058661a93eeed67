"""The open collection, read and written outside the window's thread, and looked at again when others change it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from digitapp.api import DigitappError
from digitapp.gui.inference.background_tasks import BackgroundTasks
from digitapp.teaching.collection import SAME, Collection
from digitapp.teaching.collection_index import Row, examples_at
from digitapp.teaching.collection_journal import Redone, Undone
from digitapp.teaching.example import Example

_Outcome = TypeVar("_Outcome")
_SETTLE_MS = 100
"""From a change of the file on the disk to a look at it; several changes that follow each other need one look."""


class Loaded(NamedTuple):
    """What is in a collection now, or what is new in it."""

    path: Path
    rows: list[Row]
    is_whole: bool
    """Whether these are all rows; else they come after those there were."""
    can_undo: bool
    can_redo: bool


class CollectionStore(QObject):
    """Reads and writes one collection at a time, in the order of the requests."""

    changed = Signal(object)
    """Emitted with a Loaded whenever there is something new to show."""
    failed = Signal(str)
    """Emitted with a sentence when something cannot be done."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool, self._readers = ThreadPoolExecutor(1, "collection"), ThreadPoolExecutor(1, "thumbnails")
        self._background = BackgroundTasks(lambda error: self.failed.emit(f"{error}."), self)
        self._open: _Open | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self.refresh)
        self._watcher.fileChanged.connect(self._settling.start)
        self._watcher.directoryChanged.connect(self._settling.start)

    @property
    def path(self) -> Path | None:
        """The collection that is open; its file need not be there yet."""
        return self._open.path if self._open else None

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or written."""
        return self._background.is_busy

    def open(self, path: Path) -> None:
        """Show another collection from now on."""
        if watched := [*self._watcher.files(), *self._watcher.directories()]:
            self._watcher.removePaths(watched)
        self._open = _Open(path)
        self.refresh(whole=True)

    def list(self, find: Callable[[], Sequence[Path]], done: Callable[[Sequence[Path]], None]) -> None:
        """Find the collections there are."""
        self._background.run(self._pool, find, done)

    def create(self, path: Path, done: Callable[[], None]) -> None:
        """Make an empty collection and call `done`."""
        self._background.run(self._pool, Collection(path).create, lambda _: done())

    def refresh(self, whole: bool = False) -> None:
        """Look at the file again; with `whole`, tell of all rows even if nothing is new."""
        self._do(lambda _: None, whole=whole)

    def append(self, example: Example, done: Callable[[Example], None], failed: Callable[[], None]) -> None:
        """Put an example into the collection; call `done` with it once it is on the disk, or `failed`."""
        self._do(lambda collection: collection.append(example), done, failed)

    def change(self, work: Callable[[Collection], _Outcome], done: Callable[[_Outcome], object]) -> None:
        """Do something else with the collection in its thread, and call `done` with what comes of it."""
        self._do(work, done)

    def edit(self, ids: Sequence[str], label: str, done: Callable[[int], None]) -> None:
        """Give examples another label."""
        self._do(lambda collection: collection.edit(ids, label=label, writer=SAME), done)

    def delete(self, ids: Sequence[str], done: Callable[[int], None]) -> None:
        """Take examples away."""
        self._do(lambda collection: collection.delete(ids), done)

    def undo(self, done: Callable[[Undone | None], None]) -> None:
        """Undo the last edit or deletion."""
        self._do(lambda collection: collection.undo(), done)

    def redo(self, done: Callable[[Redone | None], None]) -> None:
        """Do again what was undone last."""
        self._do(lambda collection: collection.redo(), done)

    def read(
        self, rows: Sequence[Row], work: Callable[[Sequence[Example | None]], Any], done: Callable[[Any], None]
    ) -> None:
        """Read examples and call `work` with them in another thread, then `done` with its result."""
        if self._open is not None:
            path = self._open.path
            self._background.run(self._readers, lambda: work(examples_at(path, rows)), done)

    def close(self) -> None:
        """Wait until all is written, and stop."""
        self._settling.stop()
        self._readers.shutdown(wait=False, cancel_futures=True)
        self._pool.shutdown()
        self._background.close()

    def _do(
        self,
        work: Callable[[Collection], _Outcome],
        done: Callable[[_Outcome], object] = lambda _: None,
        failed: Callable[[], None] = lambda: None,
        whole: bool = False,
    ) -> None:
        """Do something with the collection in its thread; then show what is new, and call `done` or `failed`."""
        opened = self._open
        if opened is None:
            return

        def act() -> tuple[_Outcome | DigitappError, Loaded | DigitappError]:
            outcome: _Outcome | DigitappError
            try:
                outcome = work(opened.collection)
            except DigitappError as error:
                outcome = error
            try:
                return outcome, opened.look(whole)
            except DigitappError as error:
                return outcome, error

        def tell(found: tuple[_Outcome | DigitappError, Loaded | DigitappError]) -> None:
            outcome, loaded = found
            if isinstance(loaded, Loaded) and self._open is opened and (loaded.is_whole or loaded.rows):
                self.changed.emit(loaded)
            self._watch()
            if isinstance(outcome, DigitappError):
                self.failed.emit(f"{outcome}.")
                failed()
            else:
                done(outcome)
            if isinstance(loaded, DigitappError) and self._open is opened and opened.is_news(str(loaded)):
                self.failed.emit(f"{loaded}.")

        self._background.run(self._pool, act, tell)

    def _watch(self) -> None:
        """Watch the file, which is another one after each edit, and its folder, in which it may appear."""
        if self._open is not None:
            wanted = [path for path in (self._open.path, self._open.path.parent) if path.exists()]
            known = {*self._watcher.files(), *self._watcher.directories()}
            if new := [str(path) for path in wanted if str(path) not in known]:
                self._watcher.addPaths(new)


class _Open:
    """A collection, and what was told of it; used in the collection's thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.collection = Collection(path)
        self._told: list[Row] | None = None
        self._count = 0
        self._trouble = ""

    def look(self, whole: bool) -> Loaded:
        """Return what is new."""
        if not self.path.exists():
            is_whole, self._told, self._count = whole or self._count > 0, None, 0
            return Loaded(self.path, [], is_whole, False, False)
        rows = self.collection.rows()
        is_whole = whole or rows is not self._told
        new = rows[:] if is_whole else rows[self._count :]
        self._told, self._count, self._trouble = rows, len(rows), ""
        return Loaded(self.path, new, is_whole, self.collection.can_undo, self.collection.can_redo)

    def is_news(self, trouble: str) -> bool:
        """Return whether a trouble was not told yet."""
        is_new, self._trouble = trouble != self._trouble, trouble
        return is_new
