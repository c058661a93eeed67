"""Runs foreign models in processes of their own: a crash, a hang or endless allocation there costs an error here."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any
from weakref import WeakSet

import numpy as np
from numpy.typing import NDArray

from digitapp.api import ModelCard, NoCardError, Signature
from digitapp.workers.cancellation import CancelScope
from digitapp.workers.process import Limits, WorkerEndedError, WorkerError, WorkerProcess, WorkerStoppedError
from digitapp.workers.protocol import Array, Job, Outcome

__all__ = [
    "CancelScope",
    "IsolatedRun",
    "Limits",
    "WorkerEndedError",
    "WorkerError",
    "WorkerPool",
    "WorkerProcess",
    "WorkerStoppedError",
]

MAX_CRASHES = 3
"""A model whose process ends so often in a row is not started again by itself."""
_SLACK = 2**20
"""Bytes of an outcome beside its arrays; those of a wrong shape are refused by their shape, if they are not huge."""
_MAX_VALUE = 16
"""Bytes of one score; a long double has as many."""


class WorkerPool:
    """All workers of one owner, who can end them together; its methods raise the errors of `WorkerProcess.execute`."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._all: WeakSet[WorkerProcess] = WeakSet()
        self._is_closed = False
        self._changing = threading.Lock()

    def check_backend(self, backend: str) -> None:
        """Check that a backend can be imported."""
        self._execute(Job(do="import", seconds=self.limits.load, backend=backend))

    def read_card(self, backend: str, path: Path) -> ModelCard:
        """Return a file's card as its backend reads it; NoCardError where there is none, ModelError where it is bad."""
        job = Job(do="card", seconds=self.limits.load, backend=backend, path=str(path))
        try:
            return ModelCard.from_json(self._execute(job).card)
        except WorkerError as error:
            if error.kind == NoCardError.__name__:
                raise NoCardError(str(error)) from error
            raise

    def read_signature(self, backend: str, path: Path) -> Signature:
        """Return a file's inputs and outputs."""
        job = Job(do="signature", seconds=self.limits.load, backend=backend, path=str(path))
        return self._execute(job).signature or Signature((), ())

    def load(self, backend: str, path: Path, card: ModelCard, device: str = "") -> IsolatedRun:
        """Load a model in a process of its own."""
        worker = self._worker()
        try:
            return IsolatedRun(worker, backend, path, card, device)
        except BaseException:
            worker.close()
            raise

    def close(self) -> None:
        """End all workers, whatever they do, and start no more; may be called from any thread."""
        with self._changing:
            self._is_closed = True
        for worker in self._each():
            worker.close()

    @property
    def is_busy(self) -> bool:
        """Whether a worker is doing a job."""
        return any(worker.is_busy for worker in self._each())

    def _each(self) -> list[WorkerProcess]:
        with self._changing:
            return list(self._all)

    def _worker(self) -> WorkerProcess:
        worker = WorkerProcess(self.limits)
        with self._changing:
            if self._is_closed:
                raise WorkerStoppedError("it was closed")
            self._all.add(worker)
        return worker

    def _execute(self, job: Job) -> Outcome:
        """Have one job done in a process that ends after it."""
        worker = self._worker()
        try:
            return worker.execute(job)
        finally:
            worker.close()


class IsolatedRun:
    """A model in a process of its own, called like any other `Run`; after a crash the next call loads it again.

    Its methods raise the errors of `WorkerProcess.execute`.
    """

    def __init__(self, worker: WorkerProcess, backend: str, path: Path, card: ModelCard, device: str) -> None:
        """Load it."""
        self._worker = worker
        self._load_job = Job(
            do="load", seconds=worker.limits.load, backend=backend, path=str(path), card=card.to_json(), device=device
        )
        self._values = len(card.labels) + 1  # the digitness too
        self._crashes = 0
        self._timeout = worker.limits.run
        self.devices: tuple[str, ...] = ()
        """What it can run on."""
        self._load()

    def __call__(self, tensor: NDArray[Any]) -> Any:
        """Run the model on a tensor of its card's form."""
        if self._crashes >= MAX_CRASHES:
            raise WorkerEndedError(
                f"it ended {MAX_CRASHES} times in a row and stays ended: choose it again to start it"
            )
        try:
            if not self._worker.is_running:
                self._load()
            job = Job(do="run", seconds=self._timeout, tensor=Array.of(tensor))
            outcome = self._worker.execute(job, _SLACK + _MAX_VALUE * self._values * max(tensor.shape))
        except WorkerStoppedError:
            raise
        except WorkerEndedError as error:
            self._crashes += 1
            raise WorkerEndedError(f"{error}; it is started again for the next drawing", error.details) from error
        self._crashes = 0
        arrays = tuple(_array(array) for array in outcome.arrays)
        return arrays[0] if len(arrays) == 1 else arrays

    def close(self) -> None:
        """End the process; may be called from any thread."""
        self._worker.close()

    def _load(self) -> None:
        outcome, limits = self._worker.execute(self._load_job), self._worker.limits
        self.devices = outcome.devices
        wanted = outcome.run_timeout
        self._timeout = min(wanted, limits.longest_run) if wanted and wanted > 0 else limits.run


def _array(array: Array) -> NDArray[Any]:
    try:
        return np.asarray(array.array())
    except (ValueError, TypeError) as error:
        raise WorkerError(f"its process answered what is no array ({error})") from error
