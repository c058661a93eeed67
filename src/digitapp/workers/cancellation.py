"""Cancels the jobs of one piece of work, and no others."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class CancelScope:
    """What a thread does in `with scope:` can be cancelled from any other thread, as with trio's class of this name.

    The job that a worker does for it then is stopped with its process, and each later one within the scope is refused;
    either raises WorkerStoppedError. After the scope, `cancel` does nothing.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_cancelled = False
        self._stops: list[Callable[[], None]] = []
        self._outer: CancelScope | None = None

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._is_cancelled

    def cancel(self) -> None:
        """Stop what is done in the scope, now and later; return at once."""
        with self._lock:
            self._is_cancelled = True
            for stop in self._stops:
                stop()

    def __enter__(self) -> CancelScope:
        self._outer, _present.scope = current_scope(), self
        return self

    def __exit__(self, *_: object) -> None:
        _present.scope = self._outer

    @contextmanager
    def stopping(self, stop: Callable[[], None]) -> Iterator[None]:
        """Have `cancel` call this function, which does not wait, for as long as the block lasts."""
        with self._lock:
            self._stops.append(stop)
            if self._is_cancelled:
                stop()
        try:
            yield
        finally:
            with self._lock:
                self._stops.remove(stop)


class _Present(threading.local):
    scope: CancelScope | None = None


_present = _Present()


def current_scope() -> CancelScope | None:
    """Return the innermost scope that this thread is in."""
    return _present.scope
