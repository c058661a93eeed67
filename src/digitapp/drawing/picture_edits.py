"""Turn and crop a picture; the ink over it is turned, enlarged and cut with it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.pictures import Picture
from digitapp.drawing.stroke import Stroke

SMALLEST = 8
"""Pixels that a side has at least after a crop."""
Floats = NDArray[np.float64]
Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


class PictureEdit(NamedTuple):
    """What becomes of a picture, and of the ink over it; `Drawing.put_picture` takes both."""

    picture: Picture
    moved: Callable[[Stroke], list[Stroke]]


def rotated(picture: Picture, canvas: tuple[float, float], to_left: bool) -> PictureEdit:
    """Turn a picture by a quarter."""
    width, height = picture.size
    turned = Picture.of(np.rot90(picture.pixels, 1 if to_left else -1))
    matrix, shift = ([[0.0, 1.0], [-1.0, 0.0]], (0, width)) if to_left else ([[0.0, -1.0], [1.0, 0.0]], (height, 0))
    return PictureEdit(turned, _mover(picture, turned, canvas, np.array(matrix), np.array(shift, np.float64)))


def cropped(picture: Picture, canvas: tuple[float, float], box: Box) -> PictureEdit | None:
    """Cut a picture to a box in canvas units; None if hardly anything of the picture is in it."""
    scale, left, top = picture.placing(canvas)
    width, height = picture.size
    x0, x1 = (min(max(0, round((x - left) / scale)), width) for x in (box[0], box[2]))
    y0, y1 = (min(max(0, round((y - top) / scale)), height) for y in (box[1], box[3]))
    if min(x1 - x0, y1 - y0) < SMALLEST:
        return None
    part = Picture.of(picture.pixels[y0:y1, x0:x1])
    enlarge = part.size[0] / (x1 - x0)
    move = _mover(picture, part, canvas, np.eye(2) * enlarge, -enlarge * np.array([x0, y0], np.float64))
    inside = (left + scale * x0, top + scale * y0, left + scale * x1, top + scale * y1)
    return PictureEdit(part, lambda stroke: [new for kept in _inside(stroke, inside) for new in move(kept)])


def _mover(
    before: Picture, after: Picture, canvas: tuple[float, float], matrix: Floats, shift: Floats
) -> Callable[[Stroke], list[Stroke]]:
    """Return what moves a stroke as the pixels of a picture are moved, x to `matrix @ x + shift`."""
    old, new = before.placing(canvas), after.placing(canvas)
    grown = new.scale / old.scale * math.sqrt(abs(float(np.linalg.det(matrix))))

    def move(stroke: Stroke) -> list[Stroke]:
        pixels = (stroke.points - (old.left, old.top)) / old.scale
        points = (pixels @ matrix.T + shift) * new.scale + (new.left, new.top)
        return [Stroke(stroke.width * grown, np.column_stack([points, stroke.rows[:, 2:]]))]

    return move


def _inside(stroke: Stroke, box: Box) -> Iterator[Stroke]:
    """Yield the runs of a stroke's points that are in a box; the stroke itself if all are."""
    inside = ((stroke.points >= box[:2]) & (stroke.points <= box[2:])).all(axis=1)
    if inside.all():
        yield stroke
        return
    edges = np.flatnonzero(np.diff(np.concatenate([[False], inside, [False]]).astype(np.int8)))
    for start, stop in edges.reshape(-1, 2):
        yield Stroke(stroke.width, stroke.rows[start:stop].copy())
