"""Follow how far the reading of a page is, and end it early."""

from __future__ import annotations

from collections.abc import Callable

Watch = Callable[[float], object]
"""Is told the share of the work that is done, 0 to 1, and may raise an exception to end the reading."""


def unwatched(_: float) -> None:
    """Tell nobody."""


def part_of(watch: Watch, start: float, stop: float) -> Watch:
    """Return what watches a part of the work, from one share of the whole to another."""
    return lambda share: watch(start + share * (stop - start))
