"""Gives painted widgets their interfaces; nothing is made before a screen reader or something like it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QWidget

from digitapp.gui.accessibility import announcing
from digitapp.gui.accessibility.painted import Painted

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

_INSTALLED = "digitapp-accessibility"


def install() -> None:
    """Have Qt ask for painted widgets' interfaces here; once for each application, which forgets it when it ends.

    Called once the first window is painted: an interface that was asked for before is made anew.
    """
    from PySide6.QtGui import QAccessible

    app = QCoreApplication.instance()
    if app is None or app.property(_INSTALLED):
        return
    app.setProperty(_INSTALLED, True)
    QAccessible.installFactory(_interface)
    announcing.begin(QAccessible)
    if announcing.is_heard():
        for widget in QApplication.allWidgets():
            if isinstance(widget, Painted):
                _renew(widget)


def _interface(name: str, made: QObject) -> QAccessibleInterface | None:
    """Return the interface of a painted widget; None for all else. Qt asks for each class of an object, by its name."""
    if not isinstance(made, QWidget) or not isinstance(made, Painted) or name != type(made).__name__:
        return None
    from PySide6.QtGui import QAccessible

    from digitapp.gui.accessibility.interfaces import PaintedInterface

    return PaintedInterface(made, QAccessible.Role[made.accessible_role.value])


def _renew(widget: QWidget) -> None:
    """Take away an interface that is not ours; Qt asks again when it needs one."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    from digitapp.gui.accessibility.interfaces import PaintedInterface

    made = QAccessible.queryAccessibleInterface(widget)
    if not isinstance(made, PaintedInterface):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(made))
        if widget.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Focus))
