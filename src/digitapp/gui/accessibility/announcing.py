"""Has a screen reader say something, if one runs; if none does, nothing is done."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def is_heard() -> bool:
    """Return whether a screen reader or another assistive technology runs."""
    return QAccessible.isActive()


def announce(widget: QWidget, sentence: str, is_urgent: bool = False) -> None:
    """Have a sentence said that belongs to a widget; an urgent one interrupts what is being said."""
    if not sentence or not is_heard():
        return
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        event = QAccessibleAnnouncementEvent(interface, sentence)
        kinds = QAccessible.AnnouncementPoliteness
        event.setPoliteness(kinds.Assertive if is_urgent else kinds.Polite)
        QAccessible.updateAccessibility(event)


def parts_changed(widget: QWidget) -> None:
    """Tell that a painted widget has other parts, or that they have other names."""
    if is_heard():
        from digitapp.gui.accessibility.interfaces import tell_of_parts

        tell_of_parts(widget)


def part_chosen(widget: QWidget, place: int) -> None:
    """Tell that a part of a painted widget was chosen, so that it is read where the widget has the focus."""
    if is_heard():
        from digitapp.gui.accessibility.interfaces import tell_of_choice

        tell_of_choice(widget, place)
