"""What a screen reader would have said."""

from __future__ import annotations

from typing import NamedTuple


class Said(NamedTuple):
    """Something that was announced."""

    sentence: str
    is_urgent: bool
