"""Which models are compared: all that can be used, except those that would take too many processes."""

from __future__ import annotations

from collections.abc import Sequence

from digitapp.models.registry import Entry

MAX_ISOLATED = 8
"""Models that each take a process of their own; those that run in this process are few and small."""


def compared(entries: Sequence[Entry]) -> tuple[tuple[Entry, ...], int]:
    """Return the models that are compared, in their order, and how many more there are."""
    usable = [entry for entry in entries if entry.is_usable]
    isolated = [entry for entry in usable if entry.is_foreign]
    left_out = isolated[MAX_ISOLATED:]
    return tuple(entry for entry in usable if entry not in left_out), len(left_out)
