"""Imports one model beside the window's thread: finds out what it may be, reads a drawing with it, copies it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from digitapp.api import DigitappError, ModelCard, Prediction
from digitapp.drawing.strokes import Ink
from digitapp.gui.inference.background_tasks import BackgroundTasks
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.importing import Candidate, ModelImporter, model_file
from digitapp.workers.pool import CancelScope, WorkerStoppedError


class ImportTask(QObject):
    """One file, or address of a served model, until it is added or given up with `close`."""

    recognised = Signal(object)
    """ModelCard: the file's own, so that nothing needs to be asked."""
    unknown = Signal()
    """It has none: it is tried in what ways it may take its images."""
    progressed = Signal(float)
    """The share of the candidates that was tried."""
    found = Signal(object)
    """list[Candidate]."""
    read = Signal(object)
    """list[Prediction | None]: what the candidates that were asked for make of the drawing; None of one that fails."""
    added = Signal(str)
    """The id of the model that is there now."""
    failed = Signal(str)
    """A sentence."""

    def __init__(self, registry: SharedRegistry, source: str, parent: QObject) -> None:
        super().__init__(parent)
        self.source = source
        self._registry = registry
        self._scope = CancelScope()
        """What is done for it in the pool's thread, so that it can be given up."""
        self._importer: ModelImporter | None = None
        self._folder = tempfile.TemporaryDirectory(prefix="digitapp-")
        self._pool = ThreadPoolExecutor(1, "import")
        self._tasks = BackgroundTasks(self._fail, self)
        self._wanted: tuple[Sequence[ModelCard], Ink] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._tasks.is_busy

    def open(self) -> None:
        """Read its card; `recognised`, or `unknown` and `found`, or `failed` follows."""
        self._run(self._open, self._take)

    def try_labels(self, labels: tuple[str, ...]) -> None:
        """Try all candidates again with other labels; `found` or `failed` follows."""
        self._run(lambda: self._candidates(labels), self.found.emit)

    def preview(self, cards: Sequence[ModelCard], ink: Ink) -> None:
        """Read a drawing by some candidates; `read` follows, unless a newer drawing comes first."""
        is_waiting, self._wanted = self._wanted is not None, (cards, ink)
        if not is_waiting:
            self._run(self._read, self.read.emit)

    def add(self, card: ModelCard, name: str) -> None:
        """Copy the file to the user's models; `added` or `failed` follows."""
        self._run(lambda: self._opened().add(card, name), self.added.emit)

    def close(self) -> None:
        """Give up what is being done without waiting for its end; nothing is emitted any more."""
        if self._tasks.is_closed:
            return
        self._tasks.close()
        self._stop()
        self._pool.submit(self._clean_up)  # after the job that is under way, which still uses what goes then
        self._pool.shutdown(wait=False)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        def cancellable() -> Any:
            with self._scope:
                return work()

        self._tasks.run(self._pool, cancellable, done)

    def _stop(self) -> None:
        """Have the job that is under way fail soon."""
        self._scope.cancel()
        if self._importer is not None:
            self._importer.close()

    def _clean_up(self) -> None:
        self._stop()  # again, for what the last job has made since
        self._folder.cleanup()

    def _open(self) -> ModelImporter:
        registry = self._registry()
        self._importer = ModelImporter(registry, model_file(registry, self.source, Path(self._folder.name)))
        return self._importer

    def _opened(self) -> ModelImporter:
        if self._importer is None:
            raise DigitappError(f"{self.source}: was not opened")
        return self._importer

    def _take(self, importer: ModelImporter) -> None:
        if importer.card is not None:
            self.recognised.emit(importer.card)
        else:
            self.unknown.emit()
            self.try_labels(())

    def _candidates(self, labels: tuple[str, ...]) -> list[Candidate]:
        def progress(share: float) -> None:
            self._tasks.tell(self.progressed.emit, share)

        return self._opened().candidates(labels, progress)

    def _read(self) -> list[Prediction | None]:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return []
        cards, ink = wanted
        return [self._read_by(card, ink) for card in cards]

    def _read_by(self, card: ModelCard, ink: Ink) -> Prediction | None:
        try:
            return self._opened().model(card).predict(ink)
        except WorkerStoppedError:
            raise
        except DigitappError:
            return None

    def _fail(self, error: DigitappError) -> None:
        self.failed.emit(f"{error}.")
