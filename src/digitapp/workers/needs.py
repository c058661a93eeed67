"""What backends of other packages need beyond their model's folder, and whether the person has allowed it."""

from __future__ import annotations

from collections.abc import Collection

from digitapp.api import NEEDS, ModelError
from digitapp.language import tr, translated
from digitapp.wording import with_and


class NeedsError(ModelError):
    """A backend needs what its worker may not use."""

    def __init__(self, reason: str, needs: tuple[str, ...]) -> None:
        super().__init__(reason)
        self.needs = needs
        """All that it needs, keys of `NEEDS`."""


def check_needs(backend: str, package: str, needs: object, allowed: Collection[str]) -> None:
    """Raise NeedsError if a backend needs more than is allowed, ModelError if it declares what is no need."""
    if not isinstance(needs, tuple) or not all(isinstance(one, str) and one in NEEDS for one in needs):
        known = ", ".join(map(repr, NEEDS))
        raise ModelError(
            tr("its backend's needs are {needs}, not a tuple of {known}: report it to its author").format(
                needs=f"{needs!r:.80}", known=known
            )
        )
    if not set(needs) <= set(allowed):
        raise NeedsError(
            tr(
                "the backend {backend} of the package {package} needs {needs}: if you trust that "
                "package, allow it with digitapp models --allow {name}"
            ).format(backend=repr(backend), package=package, needs=in_words(needs), name=backend),
            tuple(dict.fromkeys(needs)),
        )


def in_words(needs: Collection[str]) -> str:
    """Return needs as a list in words."""
    return with_and([translated(words) for need, words in NEEDS.items() if need in needs])
