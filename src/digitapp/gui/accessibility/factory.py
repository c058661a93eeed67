"""Gives painted widgets their interfaces; nothing is made before a screen reader or something like it asks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from digitapp.gui.accessibility.painted import Painted

_INSTALLED = "digitapp-accessibility"


def install() -> None:
    """Have Qt ask for painted widgets' interfaces here; once for each application, which forgets it when it ends."""
    app = QCoreApplication.instance()
    if app is not None and not app.property(_INSTALLED):
        app.setProperty(_INSTALLED, True)
        QAccessible.installFactory(_interface)


def _interface(name: str, made: QObject) -> QAccessibleInterface | None:
    """Return the interface of a painted widget; None for all else. Qt asks for each class of an object, by its name."""
    if not isinstance(made, QWidget) or not isinstance(made, Painted) or name != type(made).__name__:
        return None
    from digitapp.gui.accessibility.interfaces import PaintedInterface

    return PaintedInterface(made, QAccessible.Role[made.accessible_role.value])
