"""Painted widgets and their parts as Qt hands them to screen readers: through AT-SPI, UI Automation or NSAccessibility.

Qt owns the interfaces once it knows them: it deletes a widget's with the widget, and a part's when it is told to. Until
then Python must keep its half of each alive: PySide's factory keeps that of a widget (for as long as the process runs,
so it holds nothing), `_kept` that of a part.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from digitapp.gui.accessibility.painted import Painted
from digitapp.gui.accessibility.parts import NOTHING, NumberInterface, PartInterface

_kept: dict[int, dict[int, PartInterface]] = {}
"""The parts that were asked for, by their places, for each widget by the id of its interface."""
_numbers: dict[int, NumberInterface] = {}
"""What tells the numbers of widgets as a whole, likewise."""


class PaintedInterface(QAccessibleWidget):
    """A painted widget; after the widgets that lie on it, its children are its parts."""

    def text(self, kind: QAccessible.Text) -> str:
        """Return its value in words, else what every widget says."""
        if kind is not QAccessible.Text.Value:
            return super().text(kind)
        value = self._painted().accessible_value()
        return value.text if value is not None else super().text(kind)

    def childCount(self) -> int:
        """Return how many widgets lie on it, and parts it has."""
        return super().childCount() + self._painted().part_count()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a widget that lies on it, or a part."""
        place = index - super().childCount()
        if place < 0:
            return super().child(index)
        return self.part(place) if place < self._painted().part_count() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a child; -1 for another interface."""
        if isinstance(child, PartInterface):
            return super().childCount() + child.place
        return super().indexOfChild(child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return what is at a point of the screen."""
        found = super().childAt(x, y)
        if found is not None:
            return found
        parts = (self.part(place) for place in range(self._painted().part_count()))
        return next((part for part in parts if part.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the chosen part of the widget that has the focus."""
        found = super().focusChild()
        if not self.widget().hasFocus():
            return found
        places = range(self._painted().part_count())
        return next((self.part(place) for place in places if self._painted().part(place).is_chosen), found)

    def state(self) -> QAccessible.State:
        """Return also whether it is the chosen one of several."""
        state, chosen = super().state(), self._painted().accessible_choice()
        if chosen is not None:
            state.checkable, state.checked = True, chosen
        return state

    def actionNames(self) -> list[str]:
        """Return what can be done with it."""
        names = super().actionNames()
        return names if self._painted().accessible_press() is None else [self.pressAction(), *names]

    def doAction(self, name: str) -> None:
        """Do what a click does, or what every widget can."""
        press = self._painted().accessible_press()
        if name == self.pressAction() and press is not None:
            press()
        else:
            super().doAction(name)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        """Return what tells its number, where it shows one."""
        if kind is QAccessible.InterfaceType.ValueInterface:
            value = self._painted().accessible_value()
            return NOTHING if value is None or value.number is None else self._number_interface()
        found = super().interface_cast(kind)
        return NOTHING if found is None else found

    def part(self, place: int) -> PartInterface:
        """Return the interface of a part, made when it is asked for first."""
        key = QAccessible.uniqueId(self)
        if key not in _kept:
            _kept[key] = {}
            self.widget().destroyed.connect(partial(_forget, key))
        parts = _kept[key]
        if place not in parts:
            parts[place] = PartInterface(key, place)
        return parts[place]

    def _number_interface(self) -> NumberInterface:
        key = QAccessible.uniqueId(self)
        if key not in _numbers:
            _numbers[key] = NumberInterface(key)
            self.widget().destroyed.connect(partial(_numbers.pop, key, None))
        return _numbers[key]

    def _painted(self) -> Painted:
        widget = self.widget()
        return widget if isinstance(widget, Painted) else Painted()


def announce(widget: QWidget, sentence: str, is_urgent: bool) -> None:
    """Have a sentence said that belongs to a widget; an urgent one interrupts what is being said."""
    event = QAccessibleAnnouncementEvent(QAccessible.queryAccessibleInterface(widget), sentence)
    kinds = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kinds.Assertive if is_urgent else kinds.Polite)
    QAccessible.updateAccessibility(event)


def tell_of_parts(widget: QWidget) -> None:
    """Tell who has asked for a widget's parts that there are others now."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if not isinstance(interface, PaintedInterface) or not isinstance(widget, Painted):
        return
    parts, count = _kept.get(QAccessible.uniqueId(interface), {}), widget.part_count()
    for place in sorted(parts):
        part = parts[place]
        if place >= count:
            QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.ObjectDestroyed))
            _delete(parts.pop(place))
        elif part.told and part.told != widget.part(place).name:
            QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.NameChanged))


def tell_of_choice(widget: QWidget, place: int) -> None:
    """Tell that the part at a place is chosen now, where the widget has the focus."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(interface, PaintedInterface) and widget.hasFocus():
        QAccessible.updateAccessibility(QAccessibleEvent(interface.part(place), QAccessible.Event.Focus))


def _forget(owner: int, _widget: object = None) -> None:
    """Delete the parts of a widget that is gone."""
    for part in _kept.pop(owner, {}).values():
        _delete(part)


def _delete(part: PartInterface) -> None:
    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))
