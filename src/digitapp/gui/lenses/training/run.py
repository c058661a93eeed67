"""The one training of a whole network: it is started, paused, goes on, also another day, and ends as a model."""

from __future__ import annotations

import csv
import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from enum import Enum
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from digitapp.api import DigitappError, FileError
from digitapp.files import write_atomically
from digitapp.gui.inference.background_tasks import BackgroundTasks
from digitapp.language import mark, tr, translated
from digitapp.locks import FileLock

if TYPE_CHECKING:
    from digitapp.gui.lenses.training.process import TrainingProcess
    from digitapp.teaching.training_progress import Epoch, Finished, Line, Started

FOLDER, LOCK = "training", "training.lock"
"""In the app's folder: what a training needs to go on, and that a window has it."""
DRAWINGS = "drawings.ndjson"
"""There, the copy of the collection."""
COPY = mark("The collection, as it was when the training began")
NEEDS_TORCH = mark(
    "Training a whole network needs PyTorch, which is not installed; get it with: pip install 'digitapp[train]'"
)
THERE_IS_ONE = mark("Another network is being trained: look at the lens Training, and stop it there first.")
ELSEWHERE = mark("Another window trains a network: wait until it is done, or stop it there first.")


class Stage(Enum):
    """What a training does now."""

    NONE = "none"
    STARTING = "starting"
    RUNNING = "running"
    PAUSING = "pausing"
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"


class Order(msgspec.Struct, frozen=True):
    """What shall be trained."""

    network: str
    """The id of the bundled network to start from."""
    title: str
    """The new model's."""
    keeps_digits: bool
    epochs: int | None = None
    """None for as many as usual."""


class Training(QObject):
    """What is known of the training; `changed` tells whenever that is more."""

    changed = Signal()
    use_wanted = Signal(str)
    """Emitted with the path of the trained model, which shall be added."""

    def __init__(self, state: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._lock = state / FOLDER, FileLock(state / LOCK)
        self._is_ours = False
        self.stage = Stage.NONE
        self.order: Order | None = None
        self.started: Started | None = None
        self.epochs: list[Epoch] = []
        self.what = ""
        """What is done after the last epoch."""
        self.failure = ""
        self.finished: Finished | None = None
        self._process: TrainingProcess | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._tasks = BackgroundTasks(self._fail, self)

    @property
    def is_under_way(self) -> bool:
        """Whether a training has begun and is neither done nor failed."""
        return self.stage in (Stage.STARTING, Stage.RUNNING, Stage.PAUSING, Stage.PAUSED)

    def refusal(self) -> str:
        """Return why no training can be started now, as a sentence; "" if one can."""
        if find_spec("torch") is None:
            return translated(NEEDS_TORCH)
        if self.is_under_way:
            return translated(THERE_IS_ONE)
        return "" if self._take() else translated(ELSEWHERE)

    def start(self, collection: Path, order: Order) -> None:
        """Train on a copy of a collection, so that the training goes on as it began whatever is drawn meanwhile."""
        self._forget()
        self.order = order
        self._pool = self._pool or ThreadPoolExecutor(1, "training")
        self._set(Stage.STARTING)
        self._tasks.run(self._pool, lambda: _prepare(self._folder, collection, order), lambda _: self._run(order))

    def recall(self) -> None:
        """Take up, paused, a training that a window left behind; nothing happens if another window has it."""
        if not (self._folder / "order.json").is_file() or not self._take():
            return
        with suppress(OSError, msgspec.MsgspecError, ValueError, KeyError, RecursionError):
            self.order = msgspec.json.decode((self._folder / "order.json").read_bytes(), type=Order)
            self.epochs = _logged(self._folder)
            self._set(Stage.PAUSED)

    def pause(self) -> None:
        """Have the process end; what it has learnt up to the last epoch is kept."""
        if self.stage is Stage.RUNNING and self._process is not None:
            self._process.stop()
            self._set(Stage.PAUSING)

    def go_on(self) -> None:
        """Go on from the last epoch, after a pause or a failure."""
        if self.stage in (Stage.PAUSED, Stage.FAILED) and self.order is not None:
            self._run(self.order)

    def stop(self) -> None:
        """Give the training up, and delete what it left."""
        self._end()
        self._forget()
        shutil.rmtree(self._folder, ignore_errors=True)
        self._leave()
        self._set(Stage.NONE)

    def use(self) -> None:
        """Have the trained model added."""
        if self.finished is not None:
            self.use_wanted.emit(self.finished.path)

    def added(self, model: str) -> None:
        """Take note that a model was added: if it is the trained one, there is nothing more to do."""
        if self.finished is not None and model == self.finished.id:
            self.stop()

    def take_over(self, other: Training) -> None:
        """Know what another window knows of a training, which does not run now, and have it."""
        self._lock, self._is_ours, other._is_ours = other._lock, other._is_ours, False
        self.order, self.started, self.epochs = other.order, other.started, other.epochs
        self.what, self.failure, self.finished = other.what, other.failure, other.finished
        self._set(other.stage)

    def close(self) -> None:
        """End for good; the training can go on in another window, or the next time."""
        self._end()
        self._tasks.close()
        if self._pool is not None:
            self._pool.shutdown(wait=False)
        self._leave()

    def _run(self, order: Order) -> None:
        from digitapp.gui.lenses.training.process import TrainingProcess

        self.what, self.failure, self.started, self.finished = "", "", None, None
        self.epochs.clear()  # all are said again
        self._process = process = TrainingProcess(self)
        process.said.connect(self._hear)
        process.ended.connect(self._ended)
        self._set(Stage.RUNNING)
        folder = self._folder
        words = ["train", order.network, "--base", order.network, "--data", str(folder / DRAWINGS)]
        words += ["--name", order.title, "--out", str(folder / "out"), "--progress"]
        words += [] if order.keeps_digits else ["--no-keep-digits"]
        words += ["--epochs", str(order.epochs)] if order.epochs else []
        process.start(words)

    def _hear(self, line: Line) -> None:
        from digitapp.teaching.training_progress import Epoch, Finished, Finishing, Started

        if isinstance(line, Started):
            self.started = line
        elif isinstance(line, Epoch):
            self.epochs.append(line)
        elif isinstance(line, Finishing):
            self.what = line.what
        elif isinstance(line, Finished):
            self.finished = line
        self.changed.emit()

    def _ended(self, sentence: str) -> None:
        was_pausing = self.stage is Stage.PAUSING
        self._end()
        if self.finished is not None:
            self._set(Stage.DONE)
        elif was_pausing:
            self._set(Stage.PAUSED)
        else:
            self.failure = self._for_people(sentence) or tr("The training ended without a model.")
            self._set(Stage.FAILED)

    def _for_people(self, sentence: str) -> str:
        """Return what a process said in words that tell of no file of which only the app knows."""
        return sentence.replace(str(self._folder / DRAWINGS), translated(COPY))

    def _fail(self, error: DigitappError) -> None:
        self.failure = f"{error}."
        self._set(Stage.FAILED)

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.close()
            process.deleteLater()

    def _forget(self) -> None:
        self.order, self.started, self.finished = None, None, None
        self.what = self.failure = ""
        self.epochs.clear()

    def _set(self, stage: Stage) -> None:
        self.stage = stage
        self.changed.emit()

    def _take(self) -> bool:
        """Return whether no other window has the training."""
        if not self._is_ours:
            with suppress(OSError):  # the folder cannot be written: then the training says so
                self._folder.parent.mkdir(parents=True, exist_ok=True)
                self._is_ours = self._lock.acquire()
        return self._is_ours

    def _leave(self) -> None:
        if self._is_ours:
            self._lock.release()
            self._is_ours = False


def _prepare(folder: Path, collection: Path, order: Order) -> None:
    """Put into an empty folder what is needed to train, and to go on another day."""
    shutil.rmtree(folder, ignore_errors=True)
    try:
        folder.mkdir(parents=True)
        shutil.copyfile(collection, folder / DRAWINGS)
    except OSError as error:
        text = tr("{folder}: cannot be written ({reason}); make room there")
        raise FileError(text.format(folder=folder, reason=error.strerror or error)) from error
    write_atomically(folder / "order.json", msgspec.json.encode(order))


def _logged(folder: Path) -> list[Epoch]:
    """Return the epochs of the log that the training writes beside its checkpoint."""
    from digitapp.teaching.training_progress import Epoch

    rows: list[dict[str, str]] = []
    for path in (folder / "out").glob("*.csv"):
        with path.open(newline="") as file:
            rows = list(csv.DictReader(file))
    return [
        Epoch(
            epoch=int(row["epoch"]), of=0, loss=float(row["loss"]), accuracy=float(row["accuracy"]),
            validation=float(row["validation"]) if row.get("validation") else None,
        )
        for row in rows
    ]  # fmt: skip
