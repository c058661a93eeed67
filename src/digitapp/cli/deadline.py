"""One deadline for a whole command, whatever it waits for: a server, a worker, a file or its own sums."""

from __future__ import annotations

import _thread
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from digitapp.language import significant, tr

_AGAIN = 5.0
"""Seconds after which a command that goes on all the same is interrupted again."""


class DeadlineError(KeyboardInterrupt):
    """The time is over; like Ctrl+C it passes through all that takes an Exception for a fault of a model or a file."""

    def __init__(self, seconds: float) -> None:
        said = tr("it took longer than {seconds} s and was ended; give it more time with --timeout")
        super().__init__(said.format(seconds=significant(seconds)))


@contextmanager
def deadline(seconds: float | None) -> Iterator[None]:
    """Raise DeadlineError in the main thread, which runs the block, once it has taken so long; None for no limit."""
    if seconds is None:
        yield
        return
    is_over = threading.Event()
    stop = _start(seconds, is_over)
    try:
        yield
    except KeyboardInterrupt:
        if is_over.is_set():
            raise DeadlineError(seconds) from None
        raise
    finally:
        stop()


def _start(seconds: float, is_over: threading.Event) -> Callable[[], None]:
    """Interrupt the main thread after so long, and set the event before; return what prevents it."""
    if not hasattr(signal, "setitimer"):  # Windows

        def interrupt() -> None:
            is_over.set()
            _thread.interrupt_main()

        timer = threading.Timer(seconds, interrupt)
        timer.daemon = True
        timer.start()
        return timer.cancel

    def expire(*_: object) -> None:
        is_over.set()
        raise DeadlineError(seconds)

    before = signal.signal(signal.SIGALRM, expire)
    signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)

    def stop() -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)

    return stop
