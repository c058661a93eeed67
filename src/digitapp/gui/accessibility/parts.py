"""The parts of painted widgets, such as bars and cells, as Qt hands them to screen readers."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleValueInterface,
    QWindow,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from digitapp.gui.accessibility.painted import Painted, Part, Value

NOTHING = Shiboken.VoidPtr(0)
"""What `interface_cast` returns for an interface that there is not: where it returns None, PySide 6.11 crashes."""


class PartInterface(QAccessibleInterface):
    """A part of a painted widget; it holds the id of the widget's interface, and asks the widget for all else."""

    def __init__(self, owner: int, place: int) -> None:
        super().__init__()
        self.place = place
        self.told = ""
        """The name that was told last."""
        self._owner = owner
        self._number, self._action = _PartNumber(self), _PartAction(self)

    def look(self) -> Part | None:
        """Return what the part is now; None where it is gone."""
        widget = self._widget()
        if isinstance(widget, Painted) and self.place < widget.part_count():
            return widget.part(self.place)
        return None

    def isValid(self) -> bool:
        """Return whether there is such a part."""
        return self.look() is not None

    def object(self) -> None:  # type: ignore[override]
        """Return None: it is no object of Qt's."""
        return

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window of its widget."""
        owner = self.parent()
        return owner.window() if owner is not None else None

    def relations(
        self, match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations
    ) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        """Return none."""
        return []

    def focusChild(self) -> None:  # type: ignore[override]
        """Return None: it has no children."""
        return

    def childAt(self, x: int, y: int) -> None:  # type: ignore[override]
        """Return None."""
        return

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the widget's interface; None once that is gone."""
        return cast("QAccessibleInterface | None", QAccessible.accessibleInterface(self._owner))

    def child(self, index: int) -> None:  # type: ignore[override]
        """Return None."""
        return

    def childCount(self) -> int:
        """Return 0."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return -1."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name, or its value in words."""
        part = self.look()
        if part is not None and kind is QAccessible.Text.Name:
            self.told = part.name
            return part.name
        if part is None or part.value is None or kind not in (QAccessible.Text.Value, QAccessible.Text.Description):
            return ""
        return part.value.text

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Change nothing: what is painted is shown, not written."""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        part, widget = self.look(), self._widget()
        if part is None or widget is None:
            return QRect()
        return QRect(widget.mapToGlobal(part.room.topLeft()), part.room.size())

    def role(self) -> QAccessible.Role:
        """Return what it is."""
        part = self.look()
        return QAccessible.Role.NoRole if part is None else QAccessible.Role[part.role.value]

    def state(self) -> QAccessible.State:
        """Return whether it is seen, and chosen."""
        part, widget, state = self.look(), self._widget(), QAccessible.State()
        state.readOnly = True
        state.invisible = widget is None or not widget.isVisible()
        if part is not None and widget is not None and (part.press is not None or part.is_chosen):
            state.selectable = state.focusable = True
            state.selected = part.is_chosen
            state.focused = part.is_chosen and widget.hasFocus()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Return what tells its number and what presses it, where it has them."""
        part = self.look()
        if part is None:
            return NOTHING
        if kind is QAccessible.InterfaceType.ValueInterface and part.value and part.value.number is not None:
            return self._number
        return self._action if kind is QAccessible.InterfaceType.ActionInterface and part.press else NOTHING

    def _widget(self) -> QWidget | None:
        owner = self.parent()
        widget = owner.object() if owner is not None else None
        return widget if isinstance(widget, QWidget) else None


class _Number(QAccessibleValueInterface):
    """Tells a number that cannot be set."""

    def value(self) -> Value | None:
        raise NotImplementedError

    def currentValue(self) -> float:
        value = self.value()
        return value.number if value is not None and value.number is not None else 0.0

    def setCurrentValue(self, value: object) -> None:
        """Change nothing: it is what a model answered."""

    def minimumValue(self) -> float:
        value = self.value()
        return value.low if value is not None else 0.0

    def maximumValue(self) -> float:
        value = self.value()
        return value.high if value is not None else 0.0

    def minimumStepSize(self) -> float:
        return 0.0


class _PartNumber(_Number):
    def __init__(self, part: PartInterface) -> None:
        super().__init__()
        self._part = part

    def value(self) -> Value | None:
        part = self._part.look()
        return part.value if part is not None else None


class NumberInterface(_Number):
    """The number that a painted widget shows as a whole."""

    def __init__(self, owner: int) -> None:
        super().__init__()
        self._owner = owner

    def value(self) -> Value | None:
        """Return what is shown."""
        owner = QAccessible.accessibleInterface(self._owner)
        widget = owner.object() if owner is not None else None
        return widget.accessible_value() if isinstance(widget, Painted) else None


class _PartAction(QAccessibleActionInterface):
    """Presses a part."""

    def __init__(self, part: PartInterface) -> None:
        super().__init__()
        self._part = part

    def actionNames(self) -> list[str]:
        return [self.pressAction()]

    def doAction(self, name: str) -> None:
        part = self._part.look()
        if name == self.pressAction() and part is not None and part.press is not None:
            part.press()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []
