"""The picture below the ink, scaled once for the size of the canvas, so that the pen does not wait for it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from digitapp.drawing.pictures import Picture
from digitapp.gui.canvas.view import CanvasView
from digitapp.gui.style import theme


class PictureLayer:
    """Keeps the scaled image; it is made anew only for another picture, size or pixel ratio."""

    def __init__(self) -> None:
        self._image = QImage()
        self._key: tuple[object, ...] = ()

    def paint(
        self, painter: QPainter, picture: Picture, widget: QSize, canvas: tuple[float, float], corner: float = 0
    ) -> None:
        """Paint a picture where it lies on a canvas, into a widget of some size whose corners are rounded."""
        ratio = painter.device().devicePixelRatioF()
        if (key := (picture, widget, ratio, canvas)) != self._key:
            self._image, self._key = _on_canvas(picture, widget, ratio, canvas, corner), key
        painter.drawImage(QPointF(0, 0), self._image)


def _on_canvas(
    picture: Picture, widget: QSize, ratio: float, canvas: tuple[float, float], corner: float
) -> QImage:  # fmt: skip
    image = QImage((widget.toSizeF() * ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    view = CanvasView(canvas, widget)
    place = view.to_widget(picture_box(picture, canvas))
    on_image = QPainter(image)
    if corner:
        rounded = QPainterPath()
        rounded.addRoundedRect(view.to_widget(QRectF(0, 0, *canvas)).adjusted(1, 1, -1, -1), corner, corner)
        on_image.setClipPath(rounded)
    on_image.drawImage(place, scaled(picture, (place.size() * ratio).toSize().expandedTo(QSize(1, 1))))
    on_image.end()
    return image


def colours_on(picture: Picture | None) -> theme.Theme:
    """Return the colours of ink and paper: on a picture those that can be seen on it, whatever the theme."""
    return theme.current() if picture is None else theme.around(picture.is_bright)


def picture_box(picture: Picture, canvas: tuple[float, float]) -> QRectF:
    """Return where a picture lies on a canvas, in its units."""
    scale, left, top = picture.placing(canvas)
    return QRectF(left, top, scale * picture.size[0], scale * picture.size[1])


def scaled(picture: Picture, pixels: QSize) -> QImage:
    """Return a picture of a size; a small one is enlarged without smoothing, so that it shows what it is."""
    is_enough = picture.glance.shape[1] >= pixels.width()
    own = np.ascontiguousarray(picture.glance if is_enough else picture.pixels)
    height, width = own.shape[:2]
    kind = QImage.Format.Format_Grayscale8 if own.ndim == 2 else QImage.Format.Format_RGB888
    image = QImage(own.data, width, height, own.strides[0], kind)
    smooth = Qt.TransformationMode.SmoothTransformation
    way = smooth if width > pixels.width() // 4 else Qt.TransformationMode.FastTransformation
    aspect = Qt.AspectRatioMode.IgnoreAspectRatio
    # Scaling copies the pixels, which the array would otherwise take along when it goes.
    return image.scaled(pixels, aspect, way).convertToFormat(QImage.Format.Format_RGB32).copy()
