"""Find backends by entry point, import each one on first use, and record which failed and why."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from typing import TYPE_CHECKING

from digitapp.api import BACKENDS, Backend, DigitappError, ModelError
from digitapp.language import tr
from digitapp.outside_text import shown

if TYPE_CHECKING:
    from importlib.metadata import Distribution, EntryPoint

OURS = "digitapp"
"""The distribution whose backends may run in the app's process."""
MAX_SENTENCE = 1000
"""Characters of an error's message that are shown; a stranger's file may have put millions into it."""


class Plugins:
    """The installed backends by name; the name is the suffix of the files that a backend reads."""

    def __init__(self) -> None:
        self.failures: dict[str, str] = {}
        """The reason for each backend that failed to import, or whose name another backend has already."""
        self.tracebacks: dict[str, str] = {}
        """The tracebacks of backends that failed to import, for their authors."""
        self.points: dict[str, EntryPoint] = {}
        self._loaded: dict[str, Backend] = {}
        for point in sorted(_entry_points(), key=lambda point: (distribution(point) != OURS, distribution(point))):
            first = self.points.setdefault(point.name.lower(), point)
            if first is not point:
                name = f"{point.name} of {distribution(point)}"
                self.failures[name] = tr("{package} reads these files already; uninstall one of the two").format(
                    package=distribution(first)
                )

    def is_ours(self, name: str) -> bool:
        """Return whether a backend belongs to the app itself."""
        return distribution(self.points[name]) == OURS

    def load(self, name: str) -> Backend:
        """Return a backend, imported into this process on first use; ModelError if the import fails."""
        if name in self.failures:
            raise self.unusable(name)
        if name not in self._loaded:
            try:
                self._loaded[name] = _create_backend(self.points[name])
            except (Exception, SystemExit) as error:  # third-party code may fail in any way
                self.fail(name, sentence(error), traceback.format_exc())
                raise self.unusable(name) from error
        return self._loaded[name]

    def fail(self, name: str, reason: str, details: str = "") -> None:
        """Record that a backend cannot be used."""
        self.failures[name] = reason
        self.tracebacks[name] = details

    def unusable(self, name: str) -> ModelError:
        """Return the error to raise for a backend that failed."""
        return ModelError(
            tr("the backend {name} is not usable: {reason}").format(name=repr(name), reason=self.failures[name])
        )


def distribution(point: EntryPoint) -> str:
    """Return the name of an entry point's distribution; damaged installations may have no metadata that names it."""
    if point.dist is None or "Name" not in (metadata := point.dist.metadata):
        return tr("a package without a name")
    return metadata["Name"]


def sentence(error: BaseException) -> str:
    """Return an error's message on one line, preceded by its class unless it is a DigitappError."""
    text = shown(" ".join(str(error)[:MAX_SENTENCE].split())) or tr("no reason given")
    return text if isinstance(error, DigitappError) else f"{type(error).__name__}: {text[:300]}"


def _entry_points() -> list[EntryPoint]:
    """Return all entry points of the group, without those of distributions whose entry points cannot be parsed."""
    from importlib.metadata import distributions, entry_points

    try:
        return list(entry_points(group=BACKENDS))
    except Exception:
        return [point for found in distributions() for point in _entry_points_of(found)]


def _entry_points_of(found: Distribution) -> Iterator[EntryPoint]:
    try:
        yield from found.entry_points.select(group=BACKENDS)
    except Exception:
        return


def _create_backend(point: EntryPoint) -> Backend:
    backend = point.load()()
    if not isinstance(backend, Backend):
        raise TypeError(f"{point.value} is no digitapp.api.Backend")
    return backend
