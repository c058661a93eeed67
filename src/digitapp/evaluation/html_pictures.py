"""Examples and curves as SVG within a page: strokes as lines, pictures as their very pixels."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from html import escape
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp.evaluation.metrics import CalibrationBin
from digitapp.evaluation.stroke_items import DatasetItem
from digitapp.language import number, tr

SIDE = 100
"""The square that a drawing is fitted into, in units of its picture."""
_MARGIN = 8
_MOST_POINTS = 64
_PLOT = 240
"""The side of the plot of a reliability curve, in units of its picture."""


def example_svg(item: DatasetItem, title: str) -> str:
    """Return an example as an SVG element of the class `ex`, with a title for those who cannot see it."""
    content = _ink(item) if isinstance(item, Ink) else _pixels(item)
    return f'<svg class="ex" viewBox="0 0 {SIDE} {SIDE}" role="img"><title>{escape(title)}</title>{content}</svg>'


def reliability_svg(curve: Sequence[CalibrationBin]) -> str:
    """Return a reliability curve: a dot for each range of confidence, as large as the share of answers in it."""
    total = sum(point.n for point in curve)
    parts = [f'<line class="diagonal" x1="0" y1="{_PLOT}" x2="{_PLOT}" y2="0"/>']
    for point in curve:
        x, y = _PLOT * point.confidence, _PLOT * (1 - point.accuracy)
        low, high = (_PLOT * (1 - bound) for bound in point.accuracy_ci95)
        radius = 3 + 7 * (point.n / total) ** 0.5
        text = tr("{count} answers, mean confidence {confidence}, right {share}")
        right, mean = _percent(point.accuracy, 1), _percent(point.confidence, 1)
        said = escape(text.format(count=number(point.n), confidence=mean, share=right))
        parts.append(f'<line class="interval" x1="{x:.1f}" y1="{low:.1f}" x2="{x:.1f}" y2="{high:.1f}"/>')
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"><title>{said}</title></circle>')
    for share in (0, 0.5, 1):
        parts.append(f'<text x="{_PLOT * share:.0f}" y="{_PLOT + 18}" text-anchor="middle">{_percent(share)}</text>')
        parts.append(f'<text x="-6" y="{_PLOT * (1 - share) + 4:.0f}" text-anchor="end">{_percent(share)}</text>')
    frame = f'<rect class="frame" width="{_PLOT}" height="{_PLOT}"/>'
    label = escape(tr("Reliability curve: how often answers of each confidence are right"))
    across = escape(tr("confidence of the answer"))
    return (
        f'<svg class="curve" viewBox="-48 -12 {_PLOT + 64} {_PLOT + 56}" role="img"><title>{label}</title>{frame}'
        + "".join(parts)
        + f'<text x="{_PLOT / 2}" y="{_PLOT + 38}" text-anchor="middle">{across}</text></svg>'
    )


def _ink(ink: Ink) -> str:
    strokes = [points for points in ink.strokes if len(points)]
    if not strokes:
        return ""
    low = np.min([points.min(axis=0) for points in strokes], axis=0)
    high = np.max([points.max(axis=0) for points in strokes], axis=0)
    extent = max(float((high - low).max()), min(ink.size) / 10)
    scale = (SIDE - 2 * _MARGIN) / extent
    shift = SIDE / 2 - (low + high) / 2 * scale
    lines = []
    for points in strokes:
        thinned = np.vstack([points[:: -(-len(points) // _MOST_POINTS)], points[-1:]]) * scale + shift
        lines.append(f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in thinned.tolist())}"/>')
    return "".join(lines)


def _pixels(image: NDArray[np.float32]) -> str:
    from PIL import Image

    shrink = max(1, max(image.shape) // SIDE)
    content = BytesIO()
    Image.fromarray(255 - np.rint(image[::shrink, ::shrink] * 255).astype(np.uint8)).save(content, "PNG")
    data = base64.b64encode(content.getvalue()).decode()
    return f'<image href="data:image/png;base64,{data}" width="{SIDE}" height="{SIDE}"/>'


def _percent(share: float, decimals: int = 0) -> str:
    return tr("{number}%", "a percentage in a chart").format(number=number(100 * share, decimals))
