"""Run foreign models in separate processes: a crash, a hang or endless allocation there is only an error here."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any
from weakref import WeakSet

import numpy as np
from numpy.typing import NDArray

from digitapp.api import Head, Layer, ModelCard, NoCardError, Signature
from digitapp.api.backend import MAX_CARD
from digitapp.api.card import MAX_FEATURES
from digitapp.language import number, tr
from digitapp.workers.cancellation import CancelScope
from digitapp.workers.process import (
    Limits,
    WorkerEndedError,
    WorkerError,
    WorkerNeedsError,
    WorkerProcess,
    WorkerStoppedError,
)
from digitapp.workers.protocol import (
    MAX_FILES,
    MAX_MESSAGE,
    Array,
    HeadMessage,
    Job,
    Outcome,
    Question,
    check_signature,
)

__all__ = [
    "CancelScope",
    "IsolatedRun",
    "Limits",
    "WorkerEndedError",
    "WorkerError",
    "WorkerNeedsError",
    "WorkerPool",
    "WorkerProcess",
    "WorkerStoppedError",
]

MAX_CRASHES = 3
"""A model whose process has ended this often in a row is not restarted automatically."""
_MAX_VALUE = 16
"""The most bytes of one score; a long double has as many."""
_MAX_ANSWER: dict[Question, int] = {
    "card": 2 * MAX_CARD,
    "signature": 2**20,
    "files": MAX_FILES * 4096,
    "address": 2**16,
}
"""The most bytes of the other answers."""
_MAX_LAYERS = 64 * 2**20
"""The most bytes of all layers: their values within `within_bounds`, and as much again for their weights and names."""


class WorkerPool:
    """A set of workers that are closed together; its methods raise the errors of `WorkerProcess.execute`."""

    def __init__(self, limits: Limits, allowed: Callable[[str], Collection[str]] = lambda _: ()) -> None:
        """`allowed` returns what a backend may use besides its model's folder, of `digitapp.api.NEEDS`."""
        self.limits = limits
        self._allowed = allowed
        self._workers: WeakSet[WorkerProcess] = WeakSet()
        self._is_closed = False
        self._lock = threading.Lock()

    def session(self, backend: str = "", files: Collection[Path] = ()) -> WorkerSession:
        """Return a worker for questions about model files of one backend; WorkerStoppedError if the pool is closed.

        It can read these files, what is in their folders, and no others.
        """
        worker = WorkerProcess(self.limits, files, self._allowed(backend) if backend else ())
        with self._lock:
            if self._is_closed:
                raise WorkerStoppedError(tr("it was closed"))
            self._workers.add(worker)
        return WorkerSession(worker)

    def load(self, backend: str, path: Path, card: ModelCard, device: str = "") -> IsolatedRun:
        """Load a model in a new process."""
        session = self.session(backend, [path])
        try:
            return session.load(backend, path, card, device)
        except BaseException:
            session.close()
            raise

    def close(self) -> None:
        """End all workers, whatever they are doing, and start no more; may be called from any thread."""
        with self._lock:
            self._is_closed = True
        for worker in self._open_workers():
            worker.close()

    @property
    def is_busy(self) -> bool:
        """Whether a worker is doing a job."""
        return any(worker.is_busy for worker in self._open_workers())

    def _open_workers(self) -> list[WorkerProcess]:
        with self._lock:
            return list(self._workers)


class WorkerSession:
    """One worker that answers questions about model files, one at a time; a context manager.

    Its methods raise the errors of `WorkerProcess.execute`. No byte of a model file is read in this process.
    """

    def __init__(self, worker: WorkerProcess) -> None:
        self._worker = worker

    def check_backend(self, backend: str) -> None:
        """Import a backend, to find out whether that is possible; the error's text is the reason alone."""
        self._execute("import", backend)

    def read_card(self, backend: str, path: Path) -> ModelCard:
        """Return a file's card, as `Backend.card` returns it; NoCardError if it has none, ModelError if not valid."""
        try:
            return ModelCard.from_json(self._execute("card", backend, path=str(path)).card)
        except WorkerError as error:
            if error.kind == NoCardError.__name__:
                raise NoCardError(str(error)) from error
            raise

    def read_signature(self, backend: str, path: Path) -> Signature:
        """Return the inputs and outputs of a model file; ModelError if there are too many."""
        return check_signature(self._execute("signature", backend, path=str(path)).signature or Signature((), ()))

    def read_files(self, backend: str, path: Path) -> tuple[Path, ...]:
        """Return the files that belong to a model, including its own, as `Backend.files` returns them."""
        return tuple(map(Path, self._execute("files", backend, path=str(path)).files))

    def file_of(self, backend: str, address: str) -> str | None:
        """Return what `Backend.file_of` returns for an address."""
        return self._execute("address", backend, address=address).text

    def with_head(self, backend: str, path: Path, old: ModelCard, new: ModelCard, head: Head) -> bytes:
        """Return what `Backend.with_head` returns for a model file."""
        job = Job(
            do="head", seconds=self._worker.limits.load, backend=backend, path=str(path), card=old.to_json(),
            new_card=new.to_json(), head=HeadMessage.of(head),
        )  # fmt: skip
        return self._worker.execute(job, MAX_MESSAGE).content

    def load(self, backend: str, path: Path, card: ModelCard, device: str = "") -> IsolatedRun:
        """Load a model, which uses this worker from then on."""
        return IsolatedRun(self._worker, backend, path, card, device)

    def close(self) -> None:
        """End the process; may be called from any thread."""
        self._worker.close()

    def __enter__(self) -> WorkerSession:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _execute(self, do: Question, backend: str, path: str = "", address: str = "") -> Outcome:
        seconds = self._worker.limits.load
        job = Job(do=do, seconds=seconds, backend=backend, path=path, address=address)
        return self._worker.execute(job, _MAX_ANSWER.get(do, 0))


class IsolatedRun:
    """A model in a separate process, called like any other `Run`; after a crash the next call loads it again.

    Its methods raise the errors of `WorkerProcess.execute`.
    """

    def __init__(self, worker: WorkerProcess, backend: str, path: Path, card: ModelCard, device: str) -> None:
        """Load the model."""
        self._worker = worker
        self._load_job = Job(
            do="load", seconds=worker.limits.load, backend=backend, path=str(path), card=card.to_json(), device=device
        )
        self._values = len(card.labels) + 1 + (MAX_FEATURES if card.features else 0)  # and one for the digitness
        self._has_batch = "N" in card.form.layout
        self._crashes = 0
        self._timeout = worker.limits.run
        self.devices: tuple[str, ...] = ()
        """The devices that it can run on, the default first."""
        self._load()

    def __call__(self, tensor: NDArray[Any]) -> Any:
        """Run the model on a tensor of its card's form."""
        outcome = self._ask("run", tensor, self._timeout, _MAX_VALUE * self._values * self._images(tensor))
        arrays = tuple(_array(array) for array in outcome.arrays)
        return arrays[0] if len(arrays) == 1 else arrays

    def layers(self, tensor: NDArray[Any]) -> list[Layer]:
        """Return what its layers make of the first image of a tensor; the first call takes longer."""
        try:
            told = self._ask("layers", tensor, self._worker.limits.load, _MAX_LAYERS).layers
            return [message.layer() for message in told]
        except (ValueError, TypeError, OverflowError) as error:
            raise WorkerError(
                tr("its process told of its layers with something that is not an array ({reason})").format(reason=error)
            ) from error

    def _ask(self, do: Question, tensor: NDArray[Any], seconds: float, max_outcome: int) -> Outcome:
        """Have the worker do a job with a tensor, loaded again if it has ended."""
        if self._crashes >= MAX_CRASHES:
            raise WorkerEndedError(
                tr("it ended {most} times in a row and stays ended: choose it again to start it").format(
                    most=number(MAX_CRASHES)
                )
            )
        try:
            if not self._worker.is_running:
                self._load()
            outcome = self._worker.execute(Job(do=do, seconds=seconds, tensor=Array.of(tensor)), max_outcome)
        except WorkerStoppedError:
            raise
        except WorkerEndedError as error:
            self._crashes += 1
            raise WorkerEndedError(
                tr("{reason}; it is started again for the next drawing").format(reason=error), error.details
            ) from error
        self._crashes = 0
        return outcome

    def close(self) -> None:
        """End the process; may be called from any thread."""
        self._worker.close()

    def _images(self, tensor: NDArray[Any]) -> int:
        return tensor.shape[0] if self._has_batch else 1

    def _load(self) -> None:
        outcome, limits = self._worker.execute(self._load_job), self._worker.limits
        self.devices = outcome.devices
        requested = outcome.run_timeout
        self._timeout = min(requested, limits.longest_run) if requested and requested > 0 else limits.run


def _array(array: Array) -> NDArray[Any]:
    try:
        return np.asarray(array.array())
    except (ValueError, TypeError, OverflowError) as error:
        raise WorkerError(
            tr("its process answered with something that is not an array ({reason})").format(reason=error)
        ) from error
