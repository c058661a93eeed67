"""Has a screen reader say something, if one runs; if none does, nothing is done.

`QAccessible` takes 6 ms to be made for Python, so that it is imported once the first window is painted; see `factory`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QWidget


class _Heard:
    by: type[QAccessible] | None = None
    """Tells whether anybody listens; None before the first window is painted."""


def begin(by: type[QAccessible]) -> None:
    """Begin to ask whether anybody listens."""
    _Heard.by = by


def is_heard() -> bool:
    """Return whether a screen reader or another assistive technology runs."""
    return _Heard.by is not None and _Heard.by.isActive()


def announce(widget: QWidget, sentence: str, is_urgent: bool = False) -> None:
    """Have a sentence said that belongs to a widget; an urgent one interrupts what is being said."""
    if sentence and is_heard():
        from digitapp.gui.accessibility import interfaces

        interfaces.announce(widget, sentence, is_urgent)


def parts_changed(widget: QWidget) -> None:
    """Tell that a painted widget has other parts, or that they have other names."""
    if is_heard():
        from digitapp.gui.accessibility import interfaces

        interfaces.tell_of_parts(widget)


def part_chosen(widget: QWidget, place: int) -> None:
    """Tell that a part of a painted widget was chosen, so that it is read where the widget has the focus."""
    if is_heard():
        from digitapp.gui.accessibility import interfaces

        interfaces.tell_of_choice(widget, place)
