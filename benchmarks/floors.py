"""The floors: the work that an answer to a pen event cannot do without, each as bare as Python allows, in seconds.

There are four: painting an anti-aliased piece of line into an image like the canvas's; rasterising the drawing to the
model's 28 x 28 pixels as MNIST's images are made (box, pen, centre of mass); a run of the model; and painting into an
image at once what an answer changes on the screen: bars, numbers, the digit, the pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from digitapp.drawing.strokes import CANVAS_SIZE, PEN_WIDTH
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import bundled_folder, default_id
from digitapp.preprocessing.framing import MNIST_BOX, MNIST_CENTRE, MNIST_PEN

NAMES = ("segment", "rasterisation", "model run", "painting")
SIDE = 28
_ROWS = 10

Strokes = Sequence[NDArray[np.float64]]


class Floors:
    """Measure the floors for a window: its sizes, its screen's pixel ratio, its default model."""

    def __init__(self, window: MainWindow) -> None:
        ratio = window.devicePixelRatioF()
        self._canvas = _image(window.canvas.size(), ratio, QImage.Format.Format_ARGB32_Premultiplied)
        self._panel = _image(window.panel.size(), ratio, QImage.Format.Format_RGB32)
        self._scale = window.canvas.width() / CANVAS_SIZE[0]
        self._font, self._large = QFont(window.font()), QFont(window.font())
        self._large.setPointSizeF(7.5 * self._font.pointSizeF())
        self._run = _session(str(bundled_folder() / f"{default_id()}.onnx"))
        self._pixels = np.zeros((1, 1, SIDE, SIDE), np.float32)
        self._grey = bytes(SIDE * SIDE)
        self._scores = np.zeros(_ROWS, np.float32)

    def measure(self, strokes: Strokes) -> dict[str, float]:
        """Return the seconds of each floor, run once, for a drawing in canvas units whose last point is new."""
        steps: tuple[Callable[[], None], ...] = (
            lambda: self._segment(strokes[-1]),
            lambda: self._rasterise(strokes),
            self._infer,
            self._paint,
        )
        return {name: _timed(step) for name, step in zip(NAMES, steps, strict=True)}

    def _segment(self, stroke: NDArray[np.float64]) -> None:
        start, stop = (QPointF(*point) for point in stroke[[max(-2, -len(stroke)), -1]].tolist())
        painter = QPainter(self._canvas)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        painter.setPen(_round(QColor("black"), PEN_WIDTH))
        painter.drawLine(start, stop)
        painter.end()

    def _rasterise(self, strokes: Strokes) -> None:
        """Rasterise twice, since only the first image tells where the centre of mass is."""
        points = np.concatenate(strokes)
        low, high = points.min(axis=0), points.max(axis=0)
        scale = SIDE * (MNIST_BOX - MNIST_PEN) / max(float((high - low).max()), 1e-9)
        offset = SIDE / 2 - scale * (low + high) / 2
        lines = [[QPointF(x, y) for x, y in (stroke * scale + offset).tolist()] for stroke in strokes]
        first = _pixels(lines, QPointF(0, 0))
        mass, places = max(float(first.sum()), 1e-9), np.arange(SIDE) + 0.5
        wanted = MNIST_CENTRE * (SIDE - 1) + 0.5
        x, y = (float(wanted - first.sum(axis=axis) @ places / mass) for axis in (0, 1))
        self._pixels[0, 0] = _pixels(lines, QPointF(x, y))

    def _infer(self) -> None:
        scores, *_ = self._run(None, {"image": self._pixels})
        self._scores = np.asarray(scores).reshape(-1)

    def _paint(self) -> None:
        size = self._panel.deviceIndependentSize()
        painter = QPainter(self._panel)
        painter.fillRect(QRectF(QPointF(0, 0), size), Qt.GlobalColor.white)
        painter.setFont(self._large)
        painter.drawText(QPointF(size.width() / 2, 80), str(int(self._scores.argmax())))
        painter.setFont(self._font)
        for row, score in enumerate(self._scores.tolist()):
            top, wide = 110 + 16 * row, size.width() - 100
            painter.fillRect(QRectF(30, top + 4, wide, 10), Qt.GlobalColor.lightGray)
            painter.fillRect(QRectF(30, top + 4, wide * score, 10), Qt.GlobalColor.darkBlue)
            painter.drawText(QPointF(size.width() - 60, top + 12), f"{100 * score:.1f} %")
        grey = (255 * self._pixels).astype(np.uint8).tobytes()
        image = QImage(grey, SIDE, SIDE, SIDE, QImage.Format.Format_Grayscale8)
        painter.drawImage(QRectF(size.width() - 320, 280, 308, 308), image)
        painter.end()


def _session(model: str) -> Any:
    """Return the `run` method of a bare session of one thread, as the app's is."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"]).run


def _timed(step: Callable[[], Any]) -> float:
    start = perf_counter()
    step()
    return perf_counter() - start


def _pixels(lines: Sequence[Sequence[QPointF]], shift: QPointF) -> NDArray[np.float32]:
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(shift)
    painter.setPen(_round(QColor("white"), MNIST_PEN * SIDE))
    for line in lines:
        painter.drawPolyline(line) if len(line) > 1 else painter.drawPoint(line[0])
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(SIDE, SIDE).astype(np.float32) / np.float32(255)


def _round(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _image(size: QSize, ratio: float, kind: QImage.Format) -> QImage:
    image = QImage((size.toSizeF() * ratio).toSize(), kind)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    return image
