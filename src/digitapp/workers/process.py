"""The app's handle of a worker: a process that is started on demand, timed, stopped, and started again."""

from __future__ import annotations

import atexit
import os
import threading
from collections.abc import Collection
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING
from weakref import WeakSet

import msgspec

from digitapp.api import CARD_SUFFIX, NEEDS, ModelError
from digitapp.language import number, significant, tr
from digitapp.workers.cancellation import CancelScope, current_scope
from digitapp.workers.channel import ChannelCancelledError
from digitapp.workers.needs import NeedsError
from digitapp.workers.protocol import Job, Outcome
from digitapp.workers.sandbox import Policy

if TYPE_CHECKING:
    from digitapp.workers.child_process import ChildProcess

_GRACE = 2.0
"""Seconds after a job's timeout until a worker that has not exited by itself is killed."""
_MAX_LINKS = 200
"""Models that are links elsewhere of which one worker can be asked; what a process is told has a limit of size."""
_EXIT_TIMEOUT = 0.5
"""Seconds to wait for a worker that has closed its output to exit, and for its printed output to be read."""
MAX_MISHAP = 2**19
"""Bytes of an outcome that tells an error with its traceback; all outcomes may have as many."""


@dataclass(frozen=True)
class Limits:
    """The limits of time and memory for a worker."""

    load: float = 60.0
    """Seconds to import its runtime and load its model."""
    run: float = 10.0
    """Seconds for one batch, if the backend sets no `run_timeout`."""
    longest_run: float = 120.0
    """Seconds for one batch, whatever the backend sets."""
    memory: int = 6 * 2**30
    """Bytes of address space, of which a runtime reserves more than it uses; only Linux enforces this."""


class WorkerError(ModelError):
    """A worker could not do its job."""

    def __init__(self, reason: str, details: str = "", kind: str = "") -> None:
        super().__init__(reason)
        self.kind = kind
        """The name of the error's class in the worker."""
        self.details = details
        """For the author of the code: the traceback, or the last lines that the process printed."""


class WorkerNeedsError(WorkerError):
    """A worker's backend needs what it may not use."""

    def __init__(self, reason: str, needs: tuple[str, ...]) -> None:
        super().__init__(reason)
        self.needs = needs


class WorkerEndedError(WorkerError):
    """A worker's process ended before it answered."""


class WorkerStoppedError(WorkerEndedError):
    """A worker was ended by the app; nothing is wrong with it."""


class WorkerProcess:
    """A process that does one job at a time; it is started for the first job, and again for the next if it has ended.

    Jobs of several threads wait for each other; `close` may be called from any thread.
    """

    def __init__(self, limits: Limits, files: Collection[Path] = (), needs: Collection[str] = ()) -> None:
        """`files` are the model files that it will be asked about; `needs` is what its backend may use."""
        self.limits = limits
        self._policy = Policy(memory=limits.memory, files=_enough(files), needs=tuple(needs))
        self.is_closed = False
        """Whether `close` has been called; no further job is done."""
        self._child: ChildProcess | None = None
        self._job_lock = threading.Lock()
        """Held for the duration of a job."""
        self._state_lock = threading.Lock()
        """Held for a moment, so that a job is stopped either while it is in progress or not at all."""
        self._number = 0
        """The number of the last job."""
        self._is_in_progress = False
        self._is_stopped = False
        """Whether the job in progress was stopped."""
        _instances.add(self)

    @property
    def is_running(self) -> bool:
        """Whether there is a process."""
        return self._child is not None

    @property
    def is_busy(self) -> bool:
        """Whether it is doing a job."""
        return self._job_lock.locked()

    @property
    def pid(self) -> int | None:
        """The process id, None if there is no process."""
        child = self._child
        return child.pid if child else None

    def execute(self, job: Job, most: int = 0) -> Outcome:
        """Do a job and return its outcome, with at most `most` bytes besides what an error takes.

        WorkerError if the job fails, WorkerEndedError if the process ended or had to be ended, WorkerStoppedError if
        the worker was closed or the calling thread's `CancelScope` was cancelled.
        """
        scope = current_scope() or CancelScope()
        with self._job_lock:
            number = self._begin()
            with scope.stopping(lambda: self._stop(number)):
                return self._execute(msgspec.structs.replace(job, number=number), MAX_MISHAP + most)

    def close(self) -> None:
        """End the process, whatever it is doing; a thread that waits for it gets a WorkerStoppedError."""
        self.is_closed = True
        self._stop(self._number)
        if self._job_lock.acquire(timeout=_GRACE):
            self._end()
            self._job_lock.release()

    def __del__(self) -> None:
        self.close()

    def _begin(self) -> int:
        with self._state_lock:
            self._number = int.from_bytes(os.urandom(8)) >> 1
            self._is_in_progress, self._is_stopped = True, False
            return self._number

    def _stop(self, number: int) -> None:
        """Stop a job if it is in progress; return at once."""
        with self._state_lock:
            if self._is_in_progress and self._number == number:
                self._is_stopped = True
                if self._child:
                    self._child.channel.cancel()

    def _execute(self, job: Job, max_outcome: int) -> Outcome:
        started = monotonic()
        failure: BaseException | None = None
        try:
            child = self._child or self._start()
            outcome = child.channel.exchange(job, job.seconds + _GRACE, max_outcome)
        except (ChannelCancelledError, OSError, EOFError, ArithmeticError, ValueError, msgspec.MsgspecError) as error:
            failure = error  # TimeoutError is an OSError
        finally:
            with self._state_lock:
                self._is_in_progress = False
        if failure or self._is_stopped:
            raise self._ended_error(failure, job.seconds, monotonic() - started)
        if outcome.is_fatal:
            self._end(_EXIT_TIMEOUT)
            raise WorkerEndedError(
                tr("{reason} ({size} GiB)").format(reason=outcome.error, size=number(self.limits.memory / 2**30, 1))
            )
        if outcome.kind == NeedsError.__name__ and outcome.needs and set(outcome.needs) <= NEEDS.keys():
            raise WorkerNeedsError(outcome.error, outcome.needs)
        if outcome.error:
            raise WorkerError(outcome.error, outcome.traceback, outcome.kind)
        return outcome

    def _start(self) -> ChildProcess:
        if self.is_closed:
            raise WorkerStoppedError(tr("it was closed"))
        from digitapp.workers.child_process import ChildProcess

        try:
            child = ChildProcess(self._policy)
        except OSError as error:
            raise WorkerEndedError(
                tr("no process can be started for it ({reason})").format(reason=error.strerror)
            ) from error
        with self._state_lock:
            self._child = child
            if self._is_stopped or self.is_closed:  # before there was a channel to cancel
                child.channel.cancel()
        return child

    def _end(self, patience: float = 0.0) -> int:
        """Wait `patience` seconds for the process to end, kill and forget it; return its exit status."""
        with self._state_lock:
            child, self._child = self._child, None
        return child.end(patience) if child else 0

    def _ended_error(self, failure: BaseException | None, seconds: float, elapsed: float) -> WorkerEndedError:
        from digitapp.workers.child_process import ending

        child, is_stopped = self._child, self.is_closed or self._is_stopped
        has_ended = isinstance(failure, OSError | EOFError) and not isinstance(failure, TimeoutError)
        status = self._end(_EXIT_TIMEOUT if has_ended and not is_stopped else 0.0)
        if is_stopped:
            return WorkerStoppedError(tr("it was closed") if self.is_closed else tr("it was stopped"))
        details = child.printed(_EXIT_TIMEOUT) if child else ""
        if elapsed >= seconds:
            return WorkerEndedError(
                tr("it took longer than {seconds} s and was ended").format(seconds=significant(seconds)), details
            )
        if isinstance(failure, OverflowError):
            return WorkerEndedError(tr("it answered with far more than its card says and was ended"), details)
        if not has_ended:
            return WorkerEndedError(
                tr("its process answered with something that is not a message and was ended"), details
            )
        return WorkerEndedError(ending(status), details)


def _enough(files: Collection[Path]) -> tuple[str, ...]:
    """Return the files that name all folders to open, and those of them that are links or have links for cards."""
    by_folder = {file.parent: file for file in files}.values()
    links = (file for file in files if file.is_symlink() or file.with_suffix(CARD_SUFFIX).is_symlink())
    return tuple(map(str, dict.fromkeys((*by_folder, *islice(links, _MAX_LINKS)))))


_instances: WeakSet[WorkerProcess] = WeakSet()


@atexit.register
def _close_all() -> None:
    for worker in list(_instances):
        worker.close()
