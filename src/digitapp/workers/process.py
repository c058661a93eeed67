"""A worker as the app holds it: a process that is started for a job, timed, stopped, and started again."""

from __future__ import annotations

import atexit
import threading
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING
from weakref import WeakSet

import msgspec

from digitapp.api import ModelError
from digitapp.workers.cancellation import CancelScope, current_scope
from digitapp.workers.channel import ChannelCancelledError
from digitapp.workers.protocol import Job, Outcome

if TYPE_CHECKING:
    from digitapp.workers.child_process import ChildProcess

_GRACE = 2.0
"""Seconds after which a worker is killed that should have ended itself."""
_LAST_WORDS = 0.5
"""Seconds for a worker that has closed its output to end by itself, and for what it printed to be read."""
_MAX_OUTCOME = 16 * 2**20
"""Bytes of an outcome that holds no arrays; a card with the largest sample takes less."""


@dataclass(frozen=True)
class Limits:
    """What a worker may take."""

    load: float = 60.0
    """Seconds to import its runtime and load its model."""
    run: float = 10.0
    """Seconds for one batch, where the backend does not say that its model takes longer."""
    longest_run: float = 120.0
    """Seconds for one batch, whatever the backend says."""
    memory: int = 6 * 2**30
    """Bytes of its address space, of which a runtime reserves more than it uses; only Linux keeps to it."""


class WorkerError(ModelError):
    """A worker could not do its job."""

    def __init__(self, reason: str, details: str = "", kind: str = "") -> None:
        super().__init__(reason)
        self.kind = kind
        """The class of the error there."""
        self.details = details
        """For the author of the code: Python's traceback, or what the process printed last."""


class WorkerEndedError(WorkerError):
    """Its process ended before it answered."""


class WorkerStoppedError(WorkerEndedError):
    """It was ended by the app, and nothing is wrong with it."""


class WorkerProcess:
    """A process that does one job after the other; it is started for the first one, and again after it has ended.

    One thread executes jobs; `close` may be called from any.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.is_closed = False
        """Whether it does nothing any more."""
        self._child: ChildProcess | None = None
        self._executing = threading.Lock()
        """Held for the whole of a job."""
        self._changing = threading.Lock()
        """Held for a moment, so that a job is stopped either while it is under way or not at all."""
        self._number = 0
        """The last job's."""
        self._is_under_way = False
        self._is_stopped = False
        """Whether the job that is under way was stopped."""
        _all.add(self)

    @property
    def is_running(self) -> bool:
        """Whether there is a process."""
        return self._child is not None

    @property
    def is_busy(self) -> bool:
        """Whether it is doing a job."""
        return self._executing.locked()

    @property
    def pid(self) -> int | None:
        """The number of its process, None where there is none."""
        child = self._child
        return child.pid if child else None

    def execute(self, job: Job, max_outcome: int = _MAX_OUTCOME) -> Outcome:
        """Have a job done whose outcome has at most so many bytes.

        WorkerError when it fails, WorkerEndedError when the process ended or had to be ended, WorkerStoppedError when
        it was closed or its thread's `CancelScope` was cancelled.
        """
        scope = current_scope() or CancelScope()
        with self._executing:
            number = self._begin()
            with scope.stopping(lambda: self._stop(number)):
                return self._execute(msgspec.structs.replace(job, number=number), max_outcome)

    def close(self) -> None:
        """End the process, whatever it does; who waits for it gets a WorkerStoppedError."""
        self.is_closed = True
        self._stop(self._number)
        if self._executing.acquire(timeout=_GRACE):
            self._end()
            self._executing.release()

    def __del__(self) -> None:
        self.close()

    def _begin(self) -> int:
        with self._changing:
            self._number += 1
            self._is_under_way, self._is_stopped = True, False
            return self._number

    def _stop(self, number: int) -> None:
        """Stop a job if it is under way; return at once."""
        with self._changing:
            if self._is_under_way and self._number == number:
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
            with self._changing:
                self._is_under_way = False
        if failure or self._is_stopped:
            raise self._ended_error(failure, job.seconds, monotonic() - started)
        if outcome.is_fatal:
            self._end(_LAST_WORDS)
            raise WorkerEndedError(f"{outcome.error} ({self.limits.memory / 2**30:.1f} GiB)")
        if outcome.error:
            raise WorkerError(outcome.error, outcome.traceback, outcome.kind)
        return outcome

    def _start(self) -> ChildProcess:
        if self.is_closed:
            raise WorkerStoppedError("it was closed")
        from digitapp.workers.child_process import ChildProcess

        try:
            child = ChildProcess(self.limits.memory)
        except OSError as error:
            raise WorkerEndedError(f"no process can be started for it ({error.strerror})") from error
        with self._changing:
            self._child = child
            if self._is_stopped or self.is_closed:  # while there was no channel yet that could be cancelled
                child.channel.cancel()
        return child

    def _end(self, patience: float = 0.0) -> int:
        """End and forget the process, after waiting for it to end by itself; return its exit status."""
        with self._changing:
            child, self._child = self._child, None
        return child.end(patience) if child else 0

    def _ended_error(self, failure: BaseException | None, seconds: float, taken: float) -> WorkerEndedError:
        from digitapp.workers.child_process import ending

        child, is_stopped = self._child, self.is_closed or self._is_stopped
        has_ended = isinstance(failure, OSError | EOFError) and not isinstance(failure, TimeoutError)
        status = self._end(_LAST_WORDS if has_ended and not is_stopped else 0.0)
        if is_stopped:
            return WorkerStoppedError("it was closed" if self.is_closed else "it was stopped")
        details = child.printed(_LAST_WORDS) if child else ""
        if taken >= seconds:
            return WorkerEndedError(f"it took longer than {seconds:g} s and was ended", details)
        if isinstance(failure, OverflowError):
            return WorkerEndedError("it answered with far more than its card says and was ended", details)
        if not has_ended:
            return WorkerEndedError("its process answered with what is no message and was ended", details)
        return WorkerEndedError(ending(status), details)


_all: WeakSet[WorkerProcess] = WeakSet()


@atexit.register
def _close_all() -> None:
    for worker in list(_all):
        worker.close()
