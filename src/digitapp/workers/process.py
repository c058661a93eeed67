"""A worker process as the app holds it: started, asked, timed, ended."""

from __future__ import annotations

import atexit
import contextlib
import io
import os
import signal
import sys
import threading
from collections import deque
from dataclasses import dataclass
from time import monotonic
from typing import IO, TYPE_CHECKING, cast
from weakref import WeakSet

import msgspec

from digitapp.api import ModelError
from digitapp.workers.protocol import Job, Outcome, receive, send

if TYPE_CHECKING:
    import subprocess

_GRACE = 2.0
"""Seconds after which a worker is killed that should have ended itself."""
_TAIL = 200
"""Lines of what a worker prints that are kept."""


@dataclass(frozen=True)
class Limits:
    """What a worker may take."""

    load: float = 60.0
    """Seconds to import its runtime and load its model."""
    run: float = 10.0
    """Seconds for one batch."""
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

    One thread asks; `close` may come from any.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self._has_ended = threading.Event()
        self._printed: deque[str] = deque(maxlen=_TAIL)
        self._draining: threading.Thread | None = None
        self.is_closed = False
        """Whether it was let go; it does nothing any more then."""
        self._stopped = False
        self._asking = threading.Lock()
        _all.add(self)

    @property
    def is_running(self) -> bool:
        """Whether there is a process."""
        return self._process is not None

    @property
    def is_asked(self) -> bool:
        """Whether it is doing a job."""
        return self._asking.locked()

    def ask(self, job: Job) -> Outcome:
        """Has a job done; WorkerError when it fails, WorkerEndedError when the process ended or had to be ended."""
        with self._asking:
            self._stopped = False
            return self._ask(job)

    def interrupt(self) -> None:
        """Ends the job that is being done, and the process with it; whoever waits gets a WorkerStoppedError."""
        self._stopped = self._asking.locked()
        if self._stopped and (process := self._process):
            _kill(process)

    def close(self) -> None:
        """Ends the process, whatever it does; whoever waits for it gets a WorkerStoppedError."""
        self.is_closed = True
        if process := self._process:
            _kill(process)
        if self._asking.acquire(timeout=_GRACE):
            self._end()
            self._asking.release()

    def __del__(self) -> None:
        self.close()

    def _ask(self, job: Job) -> Outcome:
        process = self._process or self._start()
        killer = threading.Timer(job.seconds + _GRACE, _kill, (process,))
        killer.daemon = True
        started = monotonic()
        killer.start()
        try:
            outcome = _exchange(process, job)
        except (OSError, ValueError, msgspec.MsgspecError):
            outcome = None
        finally:
            killer.cancel()
        if outcome is None:
            raise self._ended_error(job.seconds, monotonic() - started)
        if outcome.is_fatal:
            self._end()
            raise WorkerEndedError(f"{outcome.error} ({self.limits.memory / 2**30:.1f} GiB)")
        if outcome.error:
            raise WorkerError(outcome.error, outcome.traceback, outcome.kind)
        return outcome

    def _start(self) -> subprocess.Popen[bytes]:
        if self.is_closed:
            raise WorkerStoppedError("it was closed")
        import subprocess

        command = [sys.executable, "-P", "-X", "faulthandler", "-m", "digitapp.workers.child", str(self.limits.memory)]
        pipe = subprocess.PIPE
        try:
            process = subprocess.Popen(
                command, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0, env=_environment(), start_new_session=True
            )
        except OSError as error:
            raise WorkerEndedError(f"no process can be started for it ({error.strerror})") from error
        self._process = process
        self._printed.clear()
        # Read all the time, or the worker would stand still once the pipe is full.
        self._draining = threading.Thread(target=_drain, args=(process.stderr, self._printed), daemon=True)
        self._draining.start()
        self._has_ended = threading.Event()
        threading.Thread(target=_watch, args=(process, self._has_ended), daemon=True).start()
        if self.is_closed or self._stopped:  # while there was no process yet that could be killed
            _kill(process)
        return process

    def _end(self) -> int:
        """Ends and forgets the process; gives its exit status, negative for a signal."""
        process, self._process = self._process, None
        if process is None:
            return 0
        self._has_ended.wait(0.5)  # it has closed its output, and is killed if it does not end for all that
        _kill(process)
        status = process.wait()
        for file in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                file.close()  # type: ignore[union-attr]
        return status

    def _ended_error(self, seconds: float, taken: float) -> WorkerEndedError:
        status = self._end()
        if self._draining is not None:
            self._draining.join(0.5)  # what it printed last tells most
        details = "\n".join(self._printed)
        if self.is_closed or self._stopped:
            return WorkerStoppedError("it was closed" if self.is_closed else "it was stopped")
        if taken >= seconds:
            return WorkerEndedError(f"it took longer than {seconds:g} s and was ended", details)
        if status < 0:
            with contextlib.suppress(ValueError):
                return WorkerEndedError(f"its process crashed ({signal.Signals(-status).name})", details)
        return WorkerEndedError(f"its process ended with status {status}", details)


_all: WeakSet[WorkerProcess] = WeakSet()


@atexit.register
def _close_all() -> None:
    for worker in list(_all):
        worker.close()


def _exchange(process: subprocess.Popen[bytes], job: Job) -> Outcome | None:
    stdin, stdout = cast(IO[bytes], process.stdin), cast(IO[bytes], process.stdout)
    send(stdin.fileno(), job)
    return receive(stdout.fileno(), Outcome)


def _environment() -> dict[str, str]:
    """The worker finds the same packages, and its runtimes start no pools of threads."""
    path = os.pathsep.join(entry for entry in sys.path if entry)
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    return {**os.environ, **threads, "PYTHONPATH": path}


def _drain(file: IO[bytes], printed: deque[str]) -> None:
    with contextlib.suppress(OSError, ValueError), io.BufferedReader(cast(io.RawIOBase, file)) as lines:
        while line := lines.readline(65_536):  # whole, though it may be written piece by piece
            printed.extend(line.decode(errors="replace").splitlines())


def _watch(process: subprocess.Popen[bytes], has_ended: threading.Event) -> None:
    """Once a process has ended, ends those that it has started: a fork of it would hold its output open for ever."""
    with contextlib.suppress(OSError):  # it was reaped already
        if hasattr(os, "waitid"):
            os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        else:  # macOS before Python 3.13, Windows
            process.wait()
        _kill_group(process)
    has_ended.set()


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Ends a process, and those that it has started, at once."""
    if process.returncode is None:  # else it was reaped, and its number may be another's by now
        with contextlib.suppress(OSError):
            _kill_group(process)


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    """OSError where there is nothing to be ended."""
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
