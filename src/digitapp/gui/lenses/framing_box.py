"""A switch for framing in a lens, to see what goes wrong without it; the same as the one in the menu."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox

from digitapp.language import tr


def framing_box(action: QAction, name: str) -> QCheckBox:
    """Return a box that is checked while drawings are framed."""
    box = QCheckBox(tr("Framing"))
    box.setObjectName(name)
    box.setAccessibleName(tr("Framing"))
    box.setToolTip(action.toolTip())
    action.changed.connect(lambda: box.setToolTip(action.toolTip()))
    box.setChecked(action.isChecked())
    box.toggled.connect(action.setChecked)
    action.toggled.connect(box.setChecked)
    return box
