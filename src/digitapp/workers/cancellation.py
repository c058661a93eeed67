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
        self._stops: list[Callable[[], None]] = []
        self._outer: CancelScope | None = None

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` has been called."""
        return self._is_cancelled

    def cancel(self) -> None:
        """Stop the present job of the scope and all later ones; return at once."""
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
        """Register a non-blocking function that `cancel` calls during the `with` block."""
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
