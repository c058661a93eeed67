"""Import one model in a thread of its own: find out how it takes its images, preview a drawing with it, copy it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from digitapp.api import DigitappError, ModelCard, Prediction
from digitapp.drawing.strokes import Ink
from digitapp.files import temporary_directory
from digitapp.gui.inference.background_tasks import BackgroundTasks
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.importing import Candidate, ModelImporter, model_file
from digitapp.language import tr
from digitapp.models.permissions import needs_error
from digitapp.models.unsupported import suffix_of
from digitapp.workers.pool import CancelScope, WorkerStoppedError

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory


class ImportTask(QObject):
    """Import one file, or one address of a served model, until it is added or cancelled by `close`."""

    recognised = Signal(object)
    """Emitted with the ModelCard that belongs to the file, so that nothing needs to be asked."""
    unknown = Signal()
    """Emitted when the file has no card; the ways in which it may take its images are tried next."""
    progressed = Signal(float)
    """Emitted with the share of the candidates that have been tried, 0 to 1."""
    found = Signal(object)
    """Emitted with the ranked candidates, list[Candidate]."""
    read = Signal(object)
    """Emitted with the previewed candidates' answers, list[Prediction | None]; None for one that fails."""
    added = Signal(str)
    """Emitted with the id of the model that was added."""
    refused = Signal(str, tuple)
    """Emitted with a sentence and what the file's backend needs, if nobody has allowed it that; `allow` follows."""
    failed = Signal(str)
    """Emitted with a sentence that says what went wrong."""

    def __init__(self, registry: SharedRegistry, source: str, parent: QObject) -> None:
        super().__init__(parent)
        self.source = source
        self._registry = registry
        self._scope = CancelScope()
        """Cancels what the pool's thread is doing."""
        self._importer: ModelImporter | None = None
        self._folder: TemporaryDirectory[str] | None = None
        """What the source is unpacked into; made by the pool's thread."""
        self._pool = ThreadPoolExecutor(1, "import")
        self._tasks = BackgroundTasks(self._fail, self)
        self._preview_request: tuple[Sequence[ModelCard], Ink] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a job is queued or running."""
        return self._tasks.is_busy

    def open(self) -> None:
        """Read the file's card; `recognised`, or `unknown` and `found`, or `failed` follows."""
        self._run(self._open, self._handle_opened)

    def allow(self, needs: tuple[str, ...]) -> None:
        """Let the file's backend use what it needs, and open the file again."""
        self._run(lambda: self._allow(needs), self._handle_opened)

    def try_labels(self, labels: tuple[str, ...]) -> None:
        """Rank all candidates again with other labels; `found` or `failed` follows."""
        self._run(lambda: self._candidates(labels), self.found.emit)

    def preview(self, cards: Sequence[ModelCard], ink: Ink) -> None:
        """Read a drawing with some candidates; `read` follows, unless a newer drawing replaces it."""
        is_waiting, self._preview_request = self._preview_request is not None, (cards, ink)
        if not is_waiting:
            self._run(self._read, self.read.emit)

    def add(self, card: ModelCard, name: str) -> None:
        """Copy the file to the user's models; `added` or `failed` follows."""
        self._run(lambda: self._open_importer().add(card, name), self.added.emit)

    def close(self) -> None:
        """Cancel the running job without waiting for it to end; nothing is emitted any more."""
        if self._tasks.is_closed:
            return
        self._tasks.close()
        self._stop()
        self._pool.submit(self._clean_up)  # runs after the present job, which still uses the folder
        self._pool.shutdown(wait=False)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        def cancellable() -> Any:
            with self._scope:
                return work()

        self._tasks.run(self._pool, cancellable, done)

    def _stop(self) -> None:
        """Make the running job fail soon."""
        self._scope.cancel()
        if self._importer is not None:
            self._importer.close()

    def _clean_up(self) -> None:
        self._stop()  # again, for what the last job has created since
        if self._folder is not None:
            self._folder.cleanup()

    def _open(self) -> ModelImporter:
        path = self._file()
        self._importer = ModelImporter(self._registry(), path, self.source)
        return self._importer

    def _allow(self, needs: tuple[str, ...]) -> ModelImporter:
        path = self._file()
        self._registry().allow(suffix_of(path), needs)
        return self._open()

    def _file(self) -> Path:
        """Return the model file that the source is, or that is made of it."""
        self._folder = self._folder or temporary_directory()
        return model_file(self._registry(), self.source, Path(self._folder.name))

    def _open_importer(self) -> ModelImporter:
        if self._importer is None:
            raise DigitappError(tr("{source}: was not opened").format(source=self.source))
        return self._importer

    def _handle_opened(self, importer: ModelImporter) -> None:
        if importer.card is not None:
            self.recognised.emit(importer.card)
        else:
            self.unknown.emit()
            self.try_labels(())

    def _candidates(self, labels: tuple[str, ...]) -> list[Candidate]:
        def progress(share: float) -> None:
            self._tasks.report(self.progressed.emit, share)

        return self._open_importer().candidates(labels, progress)

    def _read(self) -> list[Prediction | None]:
        wanted, self._preview_request = self._preview_request, None
        if wanted is None:
            return []
        cards, ink = wanted
        return [self._read_by(card, ink) for card in cards]

    def _read_by(self, card: ModelCard, ink: Ink) -> Prediction | None:
        try:
            return self._open_importer().model(card).predict(ink)
        except WorkerStoppedError:
            raise
        except DigitappError:
            return None

    def _fail(self, error: DigitappError) -> None:
        if refused := needs_error(error):
            self.refused.emit(f"{refused}.", refused.needs)
        else:
            self.failed.emit(f"{error}.")
