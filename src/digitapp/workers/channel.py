"""The app's ends of a worker's pipes, with a deadline for each exchange and cancellation from any thread.

A plain pipe offers neither: any process that inherited it, such as one that the model started, keeps it open after the
worker has ended, and a plain read would wait for that process.
"""

from __future__ import annotations

import contextlib
import os
import queue
import select
import sys
import threading
from abc import ABC, abstractmethod
from time import monotonic
from typing import IO

from digitapp.workers.protocol import Job, Outcome, receive, send

_FINAL_READ_TIMEOUT = 0.5
"""Seconds to read an outcome that a worker wrote before it ended."""


class ChannelCancelledError(Exception):
    """The exchange was cancelled."""


class Channel(ABC):
    """Sends jobs and receives outcomes. Only one thread may call `exchange`; any thread may call the other methods."""

    def __init__(self, jobs: IO[bytes], outcomes: IO[bytes]) -> None:
        """Take ownership of the unbuffered pipes to a worker's input and from its output."""
        self._jobs = jobs
        self._outcomes = outcomes

    @abstractmethod
    def exchange(self, job: Job, seconds: float, limit: int) -> Outcome:
        """Send a job and return its outcome, of at most `limit` bytes; outcomes of other jobs are discarded.

        TimeoutError if it takes longer than `seconds`, ChannelCancelledError after `cancel`, EOFError or OSError if the
        worker has ended, OverflowError and ValueError as raised by `receive`.
        """

    @abstractmethod
    def cancel(self) -> None:
        """Make the present or the next exchange fail; the channel cannot be used afterwards."""

    @abstractmethod
    def process_ended(self) -> None:
        """Tell the channel that the worker has ended, even if another process holds its pipes open."""

    @abstractmethod
    def close(self) -> None:
        """Close the pipes; call this when no exchange is in progress."""

    def _close_pipes(self) -> None:
        for pipe in (self._jobs, self._outcomes):
            with contextlib.suppress(OSError):
                pipe.close()


class PollingChannel(Channel):
    """Polls the pipes together with a wake-up descriptor; POSIX only."""

    def __init__(self, jobs: IO[bytes], outcomes: IO[bytes]) -> None:
        super().__init__(jobs, outcomes)
        for pipe in (jobs, outcomes):
            os.set_blocking(pipe.fileno(), False)
        self._wake_up, self._waker = os.pipe()
        self._lock = threading.Lock()
        self._is_cancelled = False
        self._is_closed = False
        self._deadline = 0.0

    def exchange(self, job: Job, seconds: float, limit: int) -> Outcome:
        """Wait in this thread; whatever the worker wrote is read before its end is reported."""
        self._deadline = monotonic() + seconds
        send(self._write, job)
        while (outcome := receive(self._read, Outcome, limit)) is None or outcome.number != job.number:
            if outcome is None:
                raise EOFError("the worker closed its output")
        return outcome

    def cancel(self) -> None:
        """Wake up the waiting thread and make it fail."""
        self._is_cancelled = True
        self._wake()

    def process_ended(self) -> None:
        """Wake up the waiting thread."""
        self._wake()

    def close(self) -> None:
        """Close the pipes and the wake-up descriptor."""
        with self._lock:
            if not self._is_closed:
                self._is_closed = True
                os.close(self._wake_up)
                os.close(self._waker)
                self._close_pipes()

    def _wake(self) -> None:
        with self._lock:
            if not self._is_closed:
                os.write(self._waker, b"\0")

    def _read(self, length: int) -> bytes:
        self._wait(self._outcomes.fileno(), select.POLLIN)
        return os.read(self._outcomes.fileno(), length)

    def _write(self, data: memoryview) -> int:
        self._wait(self._jobs.fileno(), select.POLLOUT)
        return os.write(self._jobs.fileno(), data)

    def _wait(self, pipe: int, event: int) -> None:
        """Wait until the pipe is ready."""
        poll = select.poll()
        poll.register(pipe, event)
        poll.register(self._wake_up, select.POLLIN)
        left = self._deadline - monotonic()
        ready = dict(poll.poll(max(left, 0) * 1000))
        if self._is_cancelled:
            raise ChannelCancelledError
        if left <= 0 or not ready:
            raise TimeoutError
        if pipe not in ready:
            raise EOFError("the worker has ended")


class ThreadedChannel(Channel):
    """Reads and writes in a thread, for Windows, where a pipe cannot be polled together with something else.

    The thread and the pipes remain until the last process that holds the pipes has ended.
    """

    def __init__(self, jobs: IO[bytes], outcomes: IO[bytes]) -> None:
        super().__init__(jobs, outcomes)
        self._events: queue.SimpleQueue[Outcome | BaseException] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._is_exchanging = False
        self._is_closed = False

    def exchange(self, job: Job, seconds: float, limit: int) -> Outcome:
        """Wait for another thread; whatever the worker wrote is read before its end is reported."""
        with self._lock:
            self._is_exchanging = True
        threading.Thread(target=self._exchange, args=(job, limit), daemon=True).start()
        try:
            event = self._events.get(timeout=seconds)
            if isinstance(event, _ProcessEndedError):
                with contextlib.suppress(queue.Empty):
                    event = self._events.get(timeout=_FINAL_READ_TIMEOUT)
        except queue.Empty:
            raise TimeoutError from None
        if isinstance(event, BaseException):
            raise event
        return event

    def cancel(self) -> None:
        """Make the waiting thread fail."""
        self._events.put(ChannelCancelledError())

    def process_ended(self) -> None:
        """Tell the waiting thread."""
        self._events.put(_ProcessEndedError("the worker has ended"))

    def close(self) -> None:
        """Close the pipes, or let the thread close them when it no longer uses them."""
        with self._lock:
            self._is_closed = True
            if not self._is_exchanging:
                self._close_pipes()

    def _exchange(self, job: Job, limit: int) -> None:
        try:
            send(lambda data: os.write(self._jobs.fileno(), data), job)
            event = self._receive_outcome(job.number, limit)
        except BaseException as error:
            event = error
        with self._lock:
            self._is_exchanging = False
            if self._is_closed:
                self._close_pipes()
        self._events.put(event)

    def _receive_outcome(self, number: int, limit: int) -> Outcome | BaseException:
        while outcome := receive(lambda length: os.read(self._outcomes.fileno(), length), Outcome, limit):
            if outcome.number == number:
                return outcome
        return EOFError("the worker closed its output")


class _ProcessEndedError(EOFError):
    """The worker has ended; its outcome may still be in the pipe."""


def open_channel(jobs: IO[bytes], outcomes: IO[bytes]) -> Channel:
    """Return a channel of the class for this operating system."""
    kind: type[Channel] = ThreadedChannel if sys.platform == "win32" else PollingChannel
    return kind(jobs, outcomes)
