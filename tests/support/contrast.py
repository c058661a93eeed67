"""WCAG 2.2's contrast ratio, of two colours and of what a widget has painted."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget


def contrast(first: QColor, second: QColor) -> float:
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def painted_contrast(widget: QWidget, part: QRect | None = None) -> float:
    """Return the contrast of a widget's ground, its commonest colour, to the pixel that stands out most from it."""
    window = widget.window()
    room = QRect(widget.mapTo(window, (part or widget.rect()).topLeft()), (part or widget.rect()).size())
    image = window.grab(room).toImage()
    colours = Counter(image.pixel(x, y) for y in range(image.height()) for x in range(image.width()))
    ground = QColor(colours.most_common(1)[0][0])
    return max(contrast(QColor(colour), ground) for colour in colours)


def _luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
