"""The one registry of models that all threads of a window share."""

from __future__ import annotations

import threading
from collections.abc import Callable

from digitapp.models.registry import Registry


class SharedRegistry:
    """Create the registry on the first call, which takes too long for the window's own thread."""

    def __init__(self, make: Callable[[], Registry]) -> None:
        self._make = make
        self._making = threading.Lock()
        self.made: Registry | None = None
        """The registry; None until the first call has created it."""
        self._is_closed = False

    def __call__(self) -> Registry:
        """Return the registry; may be called from any thread."""
        with self._making:
            if self.made is None:
                self.made = self._make()
            if self._is_closed:
                self.made.close()
            return self.made

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The suffixes of model files; empty until the registry is created."""
        return tuple(self.made.backends) if self.made is not None else ()

    def close(self) -> None:
        """End all models' processes and start no more; a registry still being created is closed by its thread."""
        self._is_closed = True
        if self.made is not None:
            self.made.close()
