"""WCAG 2.2's contrast ratio, of two colours and of what a widget has painted."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def contrast(first: QColor, second: QColor) -> float:
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def painted_contrast(widget: QWidget, part: QRect | None = None) -> float:
    """Return the contrast of a widget's ground, its commonest colour, to the pixel that stands out most from it."""
    window = widget.window()
    room = QRect(widget.mapTo(window, (part or widget.rect()).topLeft()), (part or widget.rect()).size())
    image = window.grab(room).toImage()
    colours, counts = np.unique(pixels(image).reshape(-1, 3), axis=0, return_counts=True)
    bright = luminance(colours) + 0.05
    ground = bright[counts.argmax()]
    return float((np.maximum(bright, ground) / np.minimum(bright, ground)).max())


def pixels(image: QImage) -> NDArray[np.float64]:
    """Return an image's colours [height, width, 3], red, green and blue in [0, 1]."""
    plain = image.convertToFormat(QImage.Format.Format_RGBX8888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 4 * plain.width()].reshape(plain.height(), plain.width(), 4)[:, :, :3] / 255


def luminance(colours: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the relative luminance of colours [..., 3]."""
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def changed_marks(first: QImage, second: QImage, ratio: float = 1.5) -> int:
    """Count the pixels of two pictures of one size whose colours differ by a contrast that is seen."""
    one, other = luminance(pixels(first)) + 0.05, luminance(pixels(second)) + 0.05
    return int((np.maximum(one, other) / np.minimum(one, other) >= ratio).sum())


def _luminance(colour: QColor) -> float:
    return float(luminance(np.array([colour.redF(), colour.greenF(), colour.blueF()])))
