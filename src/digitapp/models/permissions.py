"""What the person has allowed backends of other packages, kept in a file in the folder of their models."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from digitapp.api import FileError, ModelError
from digitapp.language import tr
from digitapp.plugins import Plugins, distribution
from digitapp.workers.pool import WorkerNeedsError

NAME = "allowed-backends.json"
_MAX_BYTES = 2**20


class Permission(msgspec.Struct, frozen=True):
    """What one backend may use."""

    package: str
    """The distribution that it came with when it was allowed; another one with such a backend has to ask anew."""
    needs: tuple[str, ...]


class Permissions:
    """What backends may use; each look-up reads the file, which another window may have written."""

    def __init__(self, plugins: Plugins, folder: Callable[[], Path]) -> None:
        self._plugins, self._folder = plugins, folder

    def of(self, backend: str) -> tuple[str, ...]:
        """Return what a backend may use: one of the app's own what it needs, another what the person has allowed."""
        if backend not in self._plugins.points:
            return ()
        if self._plugins.is_ours(backend):
            return () if backend in self._plugins.failures else self._plugins.load(backend).needs
        found = self._read().get(backend)
        return found.needs if found and found.package == self._package(backend) else ()

    def allow(self, backend: str, needs: tuple[str, ...]) -> None:
        """Let a backend use this from now on, and nothing else; FileError if that cannot be written down."""
        from digitapp.files import write_atomically

        permissions = self._read()
        permissions.pop(backend, None)
        if needs:
            permissions[backend] = Permission(self._package(backend), needs)
        path = self._folder() / NAME
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, msgspec.json.format(msgspec.json.encode(permissions), indent=2) + b"\n")
        except OSError as error:
            raise FileError(
                tr("{path}: cannot be written ({reason}); check its rights").format(path=path, reason=error.strerror)
            ) from error

    def _package(self, backend: str) -> str:
        return distribution(self._plugins.points[backend])

    def _read(self) -> dict[str, Permission]:
        try:
            with (self._folder() / NAME).open("rb") as file:
                return msgspec.json.decode(file.read(_MAX_BYTES), type=dict[str, Permission])
        except (OSError, ValueError, RecursionError):  # there is none, or it is damaged and allows nothing
            return {}


def missing_needs(check: Callable[[str], None], backend: str) -> tuple[str, ...]:
    """Return all that a backend needs if some of it is not allowed.

    `check` is the registry's, which raises ModelError if the backend cannot be imported.
    """
    try:
        check(backend)
    except WorkerNeedsError as error:
        return error.needs
    return ()


def needs_error(error: BaseException) -> WorkerNeedsError | None:
    """Return the WorkerNeedsError from which an error was raised; None if it has another cause."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, WorkerNeedsError):
        cause = cause.__cause__
    return cause


def check_known(plugins: Plugins, backend: str) -> None:
    """Raise ModelError if there is no backend of this name that could be allowed anything."""
    if backend not in plugins.points:
        known = ", ".join(sorted(plugins.points))
        raise ModelError(
            tr("{backend}: there is no backend of this name; known are {known}").format(backend=backend, known=known)
        )
