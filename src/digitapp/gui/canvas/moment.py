"""What the canvas shows of an earlier moment of the drawing's making: its ink, and a button back to the present."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QPushButton, QWidget

from digitapp.drawing.strokes import Drawing, Stroke
from digitapp.gui.canvas.ink_painter import paint_stroke, paint_strokes, transparent
from digitapp.gui.canvas.view import CanvasView
from digitapp.gui.style import theme
from digitapp.language import tr

FAINT = 0.16
"""The opacity of ink that was not there yet."""
_MOST, _MOST_OF_A_STROKE, _LEAST_OF_A_STROKE = 4000, 500, 16
"""Points that are painted: a moment is painted thirty times a second, and is not looked at for long."""


class Moment(QObject):
    """Has a canvas show its drawing as it was with fewer points; the drawing itself stays as it is."""

    changed = Signal(bool)
    """Emitted when another moment is shown, or the present; True if ink was only added."""

    def __init__(self, canvas: QWidget, present: Callable[[], Drawing]) -> None:
        super().__init__(canvas)
        self._canvas, self._present = canvas, present
        self._layer, self._back = _Layer(), _BackButton(canvas)
        self._back.clicked.connect(self.leave)
        self.drawing: Drawing | None = None
        """What there was of the drawing; None while its present is shown."""

    @property
    def count(self) -> int | None:
        """How many points there were; None while the present is shown."""
        return None if self.drawing is None else self.drawing.point_count

    def show(self, count: int, said: str) -> None:
        """Show the drawing as it was with its first `count` points, at least one; `said` says when that was."""
        self._back.show_moment(said)
        if count != self.count:
            moment, before = self._present().beginning(count), self.drawing
            # Each moment is a revision of its own, so that its answer is told from those of others.
            moment.revision = (before or self._present()).revision + 1
            self._take(moment, before is not None and count > before.point_count)

    def leave(self) -> None:
        """Show the present."""
        if self.drawing is not None:
            self._back.hide()
            self._take(None, False)

    def paint(self, painter: QPainter, colour: QColor) -> None:
        """Paint the ink of the moment that is shown."""
        if self.drawing is not None:
            self._layer.paint(painter, self.drawing, self._canvas.size(), colour)

    def fit(self) -> None:
        """Keep the button in its place on a canvas of another size."""
        self._back.fit()

    def _take(self, drawing: Drawing | None, grown: bool) -> None:
        self.drawing = drawing
        self._canvas.update()
        self.changed.emit(grown)


class _Layer:
    """Paints the ink of moments that follow each other, of which only the last stroke is painted anew."""

    def __init__(self) -> None:
        self._image = QImage()
        self._finished: tuple[Stroke, ...] = ()
        """What is in the image."""
        self._look: object = None

    def paint(self, painter: QPainter, moment: Drawing, size: QSize, colour: QColor) -> None:
        """Paint a drawing's ink into a widget of some size."""
        view, ratio = CanvasView(moment.size, size), painter.device().devicePixelRatioF()
        look = (size, ratio, colour.name(), moment.size)
        *finished, last = moment.strokes
        most = min(_MOST_OF_A_STROKE, max(_LEAST_OF_A_STROKE, _MOST // len(moment.strokes)))
        known = len(self._finished)
        if look != self._look or self._finished != tuple(finished[:known]):
            self._image = transparent((size.toSizeF() * ratio).toSize())
            self._image.setDevicePixelRatio(ratio)
            self._finished, self._look, known = (), look, 0
        if len(finished) > known:
            self._finished = tuple(finished)
            on_image = QPainter(self._image)
            on_image.setRenderHint(QPainter.RenderHint.Antialiasing)
            view.apply(on_image)
            paint_strokes(on_image, [_thinned(stroke, most) for stroke in finished[known:]], colour)
            on_image.end()
        painter.drawImage(QPointF(0, 0), self._image)
        painter.save()
        view.apply(painter)
        paint_stroke(painter, _thinned(last, most), colour)
        painter.restore()


class _BackButton(QPushButton):
    """Says on the canvas that it shows an earlier moment, and leads back to the present."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setObjectName("backToPresent")
        self.setToolTip(tr("Shows all of the drawing again; so does drawing on"))
        self.setAccessibleName(tr("Show all of the drawing"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_moment(self, said: str) -> None:
        """Say which moment is shown."""
        self.setText(" ".join([said, theme.DASH, tr("show all of it")]))
        self.setAccessibleName(self.text())
        self.fit()
        self.show()

    def fit(self) -> None:
        """Take the middle of the canvas's foot."""
        size, canvas = self.sizeHint(), self._canvas
        self.setGeometry(
            *((canvas.width() - size.width()) // 2, canvas.height() - size.height() - 2 * theme.GRID),
            *(size.width(), size.height()),
        )


def _thinned(stroke: Stroke, most: int) -> Stroke:
    """Return a stroke with every second, third ... point where it has more than `most`."""
    step = -(-len(stroke) // most)
    if step <= 1:
        return stroke
    rows = stroke.rows
    places = [*range(0, len(rows) - 1, step), len(rows) - 1]
    return Stroke(stroke.width, rows[places])
