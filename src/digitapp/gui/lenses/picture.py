"""A picture of a lens, or of another widget that answers a question, as it is shown, to be saved."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from digitapp.gui.documents.file_actions import PICTURES, Export
from digitapp.gui.style import theme
from digitapp.language import tr, translated

SCALE = 2
"""Pixels of the picture for each of the screen's, at scale 1."""


def picture_of(widget: QWidget) -> Export:
    """Return a PNG of a widget, all of it, at twice its size."""
    image = QImage(widget.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(theme.current().surface)
    widget.render(image, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    name = widget.objectName().removeprefix("lens").lower()
    return Export(tr("Save picture"), f"{name}.png", translated(PICTURES), (".png",), lambda _: _png(image))


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
