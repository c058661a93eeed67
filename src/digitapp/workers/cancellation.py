"""Cancel the jobs of one task without affecting any others."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class CancelScope:
    """A `with scope:` block whose jobs can be cancelled from any other thread, like trio's class of the same name.

    `cancel` stops the job that a worker is doing for the block, by ending its process, and refuses all later jobs of
    the block; both raise WorkerStoppedError. After the block, `cancel` has no effect.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_cancelled = False
        self._callbacks: list[Callable[[], None]] = []
        self._outer: CancelScope | None = None

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` has been called."""
        return self._is_cancelled

    def cancel(self) -> None:
        """Stop the present job of the scope and all later ones; return at once."""
        with self._lock:
            self._is_cancelled = True
            for stop in self._callbacks:
                stop()

    def __enter__(self) -> CancelScope:
        self._outer, _current.scope = current_scope(), self
        return self

    def __exit__(self, *_: object) -> None:
        _current.scope = self._outer

    @contextmanager
    def stopping(self, stop: Callable[[], None]) -> Iterator[None]:
        """Register a non-blocking function that `cancel` calls during the `with` block."""
        with self._lock:
            self._callbacks.append(stop)
            if self._is_cancelled:
                stop()
        try:
            yield
        finally:
            with self._lock:
                self._callbacks.remove(stop)


class _Current(threading.local):
    scope: CancelScope | None = None


_current = _Current()


def current_scope() -> CancelScope | None:
    """Return the innermost scope that this thread is in."""
    return _current.scope
