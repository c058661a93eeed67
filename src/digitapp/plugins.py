"""Finds backends by entry point, imports one when it is first needed, and remembers what failed and why."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from typing import TYPE_CHECKING

from digitapp.api import BACKENDS, Backend, DigitappError, ModelError

if TYPE_CHECKING:
    from importlib.metadata import Distribution, EntryPoint

OURS = "digitapp"
"""The distribution whose backends may run in the app's own process."""


class Plugins:
    """The backends of this installation by name, which is the suffix of the files they read."""

    def __init__(self) -> None:
        self.failures: dict[str, str] = {}
        """Backends that failed to import or came second, by name, with the reason."""
        self.tracebacks: dict[str, str] = {}
        """What Python said of those that failed to import, for their authors."""
        self.points: dict[str, EntryPoint] = {}
        self._loaded: dict[str, Backend] = {}
        for point in sorted(_points(), key=lambda point: (distribution(point) != OURS, distribution(point))):
            first = self.points.setdefault(point.name.lower(), point)
            if first is not point:
                name = f"{point.name} of {distribution(point)}"
                self.failures[name] = f"{distribution(first)} reads these files already; uninstall one of the two"

    def is_ours(self, name: str) -> bool:
        """Whether a backend is one of the app's own."""
        return distribution(self.points[name]) == OURS

    def load(self, name: str) -> Backend:
        """The backend of a name, imported into this process when it is first needed; ModelError when that fails."""
        if name in self.failures:
            raise self.unusable(name)
        if name not in self._loaded:
            try:
                self._loaded[name] = _made(self.points[name])
            except (Exception, SystemExit) as error:  # a stranger's code may fail in any way
                self.fail(name, sentence(error), traceback.format_exc())
                raise self.unusable(name) from error
        return self._loaded[name]

    def fail(self, name: str, reason: str, details: str = "") -> None:
        """Remembers that a backend cannot be used."""
        self.failures[name] = reason
        self.tracebacks[name] = details

    def unusable(self, name: str) -> ModelError:
        """The error for a backend that failed."""
        return ModelError(f"the backend {name!r} is not usable: {self.failures[name]}")


def distribution(point: EntryPoint) -> str:
    """The name of the distribution that an entry point is of; some have lost the file that says it."""
    if point.dist is None or "Name" not in (metadata := point.dist.metadata):
        return "a package without a name"
    return metadata["Name"]


def sentence(error: BaseException) -> str:
    """The error on one line; its kind too where it is not one of ours."""
    text = " ".join(str(error).split()) or "no reason given"
    return text if isinstance(error, DigitappError) else f"{type(error).__name__}: {text[:300]}"


def _points() -> list[EntryPoint]:
    """All entry points of the group; those of a distribution whose list is torn are passed over."""
    from importlib.metadata import distributions, entry_points

    try:
        return list(entry_points(group=BACKENDS))
    except Exception:
        return [point for found in distributions() for point in _points_of(found)]


def _points_of(found: Distribution) -> Iterator[EntryPoint]:
    try:
        yield from found.entry_points.select(group=BACKENDS)
    except Exception:
        return


def _made(point: EntryPoint) -> Backend:
    made = point.load()()
    if not isinstance(made, Backend):
        raise TypeError(f"{point.value} is no digitapp.api.Backend")
    return made
