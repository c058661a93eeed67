"""What a widget that paints itself says of itself to someone who does not see it: its role, its value and its parts.

A widget inherits `Painted` beside its QWidget and overrides what it has; its name and its description are those that
every QWidget has (`setAccessibleName`, `setAccessibleDescription`). Nothing here is asked for unless a screen reader or
another assistive technology runs.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QRect


class Role(Enum):
    """What something is, by the names of Qt's `QAccessible.Role`."""

    BAR = "ProgressBar"
    """A share of a whole, as a bar; its value is read, and cannot be set."""
    CANVAS = "Canvas"
    CELL = "Cell"
    CHART = "Chart"
    CHOICE = "RadioButton"
    GROUP = "Grouping"
    IMAGE = "Graphic"
    ITEM = "ListItem"
    LIST = "List"
    PAGE = "Pane"
    TABLE = "Table"
    TEXT = "StaticText"


class Value(NamedTuple):
    """What something shows, in words and, where it is one, as a number of a range."""

    text: str
    number: float | None = None
    low: float = 0.0
    high: float = 100.0


class Part(NamedTuple):
    """Something that is painted and that a person who sees tells apart, such as a bar or a cell."""

    name: str
    room: QRect
    """Where it is, in the widget's pixels."""
    role: Role = Role.ITEM
    value: Value | None = None
    is_chosen: bool = False
    press: Callable[[], None] | None = None
    """Does what a click on it does; None where a click does nothing."""


class Painted:
    """A widget that paints itself; its parts have the places 0, 1, 2 ... in the order in which one reads."""

    accessible_role: ClassVar[Role] = Role.IMAGE

    def accessible_value(self) -> Value | None:
        """Return what the widget shows as a whole; None where only its parts have values."""
        return None

    def accessible_choice(self) -> bool | None:
        """Return whether it is the chosen one of several; None where it is not one of several."""
        return None

    def accessible_press(self) -> Callable[[], None] | None:
        """Return what a click does; None where that does nothing, or Qt knows it already."""
        return None

    def part_count(self) -> int:
        """Return how many parts there are."""
        return 0

    def part(self, place: int) -> Part:
        """Return the part at a place below `part_count`."""
        raise IndexError(place)
