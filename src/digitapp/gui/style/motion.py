"""Whether things may move: not where the system or the style asks for less motion."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def is_reduced(widget: QWidget) -> bool:
    """Return whether animations are unwanted; before Qt 6.12 only the style knows, after that the system is asked."""
    from PySide6.QtWidgets import QStyle  # takes 8 ms, which the start does without

    if widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) <= 0:
        return True
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    preference = getattr(accessibility() if accessibility else None, "motionPreference", None)
    return preference is not None and preference().name != "NoPreference"
