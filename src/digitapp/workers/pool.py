"""Runs foreign models in processes of their own: a crash, a hang or endless allocation there costs an error here."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any
from weakref import WeakSet

import numpy as np
from numpy.typing import NDArray

from digitapp.api import ModelCard, NoCardError, Signature
from digitapp.workers.process import Limits, WorkerEndedError, WorkerError, WorkerProcess, WorkerStoppedError
from digitapp.workers.protocol import Array, Job, Outcome, Question

__all__ = [
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


class WorkerPool:
    """All workers of one owner, who can interrupt or close them together."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._all: WeakSet[WorkerProcess] = WeakSet()
        self._is_closed = False
        self._changing = threading.Lock()

    def session(self) -> WorkerSession:
        """Return a worker to be asked about model files; WorkerStoppedError once the pool is closed."""
        worker = WorkerProcess(self.limits)
        with self._changing:
            if self._is_closed:
                raise WorkerStoppedError("it was closed")
            self._all.add(worker)
        return WorkerSession(worker)

    def load(self, backend: str, path: Path, card: ModelCard, device: str = "") -> IsolatedRun:
        """Load a model in a process of its own; errors as of `WorkerProcess.ask`."""
        session = self.session()
        try:
            return session.load(backend, path, card, device)
        except BaseException:
            session.close()
            raise

    def interrupt(self) -> None:
        """End what they do at the moment, since something else is wanted; may be called from any thread."""
        for worker in self._each():
            worker.interrupt()

    def close(self) -> None:
        """End all of them, whatever they do, and start no more; may be called from any thread."""
        self._is_closed = True
        for worker in self._each():
            worker.close()

    @property
    def is_asked(self) -> bool:
        """Whether one of them is doing something."""
        return any(worker.is_asked for worker in self._each())

    def _each(self) -> list[WorkerProcess]:
        with self._changing:
            return list(self._all)


class WorkerSession:
    """One worker that is asked about model files, one question after the other; errors as of `WorkerProcess.ask`.

    No byte of such a file is read in this process. To be closed, or used in a `with`.
    """

    def __init__(self, worker: WorkerProcess) -> None:
        self._worker = worker

    def check_backend(self, backend: str) -> None:
        """See whether a backend can be imported."""
        self._ask("import", backend)

    def read_card(self, backend: str, path: Path) -> ModelCard:
        """Return the card that a backend finds for a file; NoCardError without one, ModelError where it is none."""
        try:
            return ModelCard.from_json(self._ask("card", backend, path=str(path)).card)
        except WorkerError as error:
            if error.kind == NoCardError.__name__:
                raise NoCardError(str(error)) from error
            raise

    def read_signature(self, backend: str, path: Path) -> Signature:
        """Return what a file takes and gives."""
        return self._ask("signature", backend, path=str(path)).signature or Signature((), ())

    def read_files(self, backend: str, path: Path) -> tuple[Path, ...]:
        """Return the files that belong to a model, the model's own among them, as `Backend.files` tells."""
        return tuple(map(Path, self._ask("files", backend, path=str(path)).files))

    def file_of(self, backend: str, address: str) -> str | None:
        """Return what `Backend.file_of` gives for an address."""
        return self._ask("address", backend, address=address).text

    def load(self, backend: str, path: Path, card: ModelCard, device: str = "") -> IsolatedRun:
        """Load a model, which then keeps this worker."""
        return IsolatedRun(self._worker, backend, path, card, device)

    def close(self) -> None:
        """End the process; may be called from any thread."""
        self._worker.close()

    def __enter__(self) -> WorkerSession:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ask(self, do: Question, backend: str, path: str = "", address: str = "") -> Outcome:
        seconds = self._worker.limits.load
        return self._worker.ask(Job(do=do, seconds=seconds, backend=backend, path=path, address=address))


class IsolatedRun:
    """A model in a process of its own, called like any other `Run`; after a fall the next call loads it again."""

    def __init__(self, worker: WorkerProcess, backend: str, path: Path, card: ModelCard, device: str) -> None:
        """Loads it; errors as of `WorkerProcess.ask`."""
        self._worker = worker
        self._load_job = Job(
            do="load", seconds=worker.limits.load, backend=backend, path=str(path), card=card.to_json(), device=device
        )
        self._crashes = 0
        self.devices = self._load()

    def __call__(self, tensor: NDArray[Any]) -> Any:
        """Errors as of `WorkerProcess.ask`."""
        if self._crashes >= MAX_CRASHES:
            raise WorkerEndedError(
                f"it ended {MAX_CRASHES} times in a row and stays ended: choose it again to start it"
            )
        try:
            if not self._worker.is_running:
                self._load()
            job = Job(do="run", seconds=self._worker.limits.run, tensor=Array.of(tensor))
            outcome = self._worker.ask(job)
        except WorkerStoppedError:
            raise
        except WorkerEndedError as error:
            self._crashes += 1
            raise WorkerEndedError(f"{error}; it is started again for the next drawing", error.details) from error
        self._crashes = 0
        arrays = tuple(_array(array) for array in outcome.arrays)
        return arrays[0] if len(arrays) == 1 else arrays

    def close(self) -> None:
        """Ends the process; to be called from any thread."""
        self._worker.close()

    def _load(self) -> tuple[str, ...]:
        return self._worker.ask(self._load_job).devices


def _array(array: Array) -> NDArray[Any]:
    try:
        return np.asarray(array.array())
    except (ValueError, TypeError) as error:
        raise WorkerError(f"its process answered what is no array ({error})") from error
