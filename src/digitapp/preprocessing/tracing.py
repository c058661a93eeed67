"""Turn a picture of a digit into strokes along the middle of its lines, so that it can be shown where one draws.

A picture has no pen: where lines cross, and in which order they were drawn, is guessed. What a model reads in the
strokes may differ from what it reads in the picture.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import CANVAS_SIZE, PEN_WIDTH, Drawing
from digitapp.preprocessing.segmentation import downsample, find_ink

Mask = NDArray[np.bool_]
Pixel = tuple[int, int]
_SIDE = 84
"""About how many pixels the longer side has when lines are looked for: fine enough for smooth strokes."""
_BLACK = 0.15
"""The largest median border of a picture that is bright ink on black; in others the ink is looked for."""
_SHORTEST = 0.06
"""A stroke shorter than this fraction of the longest is a burr of the thinning, if it leads nowhere."""


def trace(picture: NDArray[np.float32]) -> Drawing:
    """Return a picture, [H, W] in [0, 1], as a drawing; without strokes if there is no ink."""
    ink = _enlarged(_ink(picture))
    mask = ink >= 0.5 * ink.max(initial=0) if ink.max(initial=0) > 0 else np.zeros(ink.shape, np.bool_)
    skeleton = thin(mask)
    lines = _lines(skeleton)
    if not lines:
        return Drawing()
    scale = min(CANVAS_SIZE) / max(ink.shape)
    shift = (np.array(CANVAS_SIZE) - scale * np.array(ink.shape[::-1])) / 2
    width = float(np.clip(scale * mask.sum() / skeleton.sum(), PEN_WIDTH / 2, 4 * PEN_WIDTH))
    strokes = [(_smooth(np.array(line, np.float64)[:, ::-1]) + 0.5) * scale + shift for line in lines]
    return Drawing.from_points(strokes, pen_width=width)


def thin(mask: Mask) -> Mask:
    """Return the skeleton of a mask, lines one pixel wide.

    T. Zhang & C. Suen, "A fast parallel algorithm for thinning digital patterns" (Comm. ACM 27, 1984).
    """
    padded = np.pad(mask, 1)
    while True:
        before = int(padded.sum())
        for first in (True, False):
            # The eight neighbours of each pixel, clockwise from the one above.
            ring = [padded[1 + y : padded.shape[0] - 1 + y, 1 + x : padded.shape[1] - 1 + x] for y, x in _RING]
            count = np.sum(ring, axis=0)
            turns = np.sum([~ring[k] & ring[(k + 1) % 8] for k in range(8)], axis=0)
            up, right, down, left = ring[0], ring[2], ring[4], ring[6]
            spared = (up & right & down) | (right & down & left) if first else (up & right & left) | (up & down & left)
            core = padded[1:-1, 1:-1]
            core &= ~((count >= 2) & (count <= 6) & (turns == 1) & ~spared)
        if int(padded.sum()) == before:
            return padded[1:-1, 1:-1].copy()


_RING = ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1))


def _ink(picture: NDArray[np.float32]) -> NDArray[np.float32]:
    small = downsample(picture, max(1, max(picture.shape) // _SIDE))
    border = np.concatenate([small[0], small[-1], small[1:-1, 0], small[1:-1, -1]])
    return small if np.median(border) <= _BLACK else find_ink(small)


def _enlarged(ink: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return ink enlarged by linear interpolation to about `_SIDE` pixels."""
    factor = max(1, round(_SIDE / max(ink.shape)))
    rows, columns = ((np.arange(factor * side) + 0.5) / factor - 0.5 for side in ink.shape)
    across = np.array([np.interp(columns, np.arange(ink.shape[1]), row) for row in ink])
    return np.array([np.interp(rows, np.arange(ink.shape[0]), column) for column in across.T]).T


def _lines(skeleton: Mask) -> list[list[Pixel]]:
    """Return the skeleton as lines of pixels, from end to end and straight on at crossings, the longest first."""
    left: set[Pixel] = {(y, x) for y, x in np.argwhere(skeleton).tolist()}
    degree = {pixel: len(_near(pixel, left)) for pixel in left}
    lines: list[list[Pixel]] = []
    taken: set[Pixel] = set()
    while left:
        start = min(left, key=lambda pixel: (degree[pixel] != 1, pixel))
        line = _walk(start, left)
        first, last = (next(iter(_near(end, taken)), None) for end in (line[0], line[-1]))
        lines.append([*([first] if first else []), *line, *([last] if last else [])])
        taken.update(line)
    if not lines:
        return []
    lines.sort(key=len, reverse=True)
    return [line for line in lines if len(line) >= max(2, _SHORTEST * len(lines[0]))] or lines[:1]


def _walk(start: Pixel, left: set[Pixel]) -> list[Pixel]:
    """Take the pixels of a line from `left`, beginning at one."""
    line = [start]
    left.remove(start)
    while near := _near(line[-1], left):
        behind = line[-4] if len(line) > 3 else line[0]
        ahead = (line[-1][0] - behind[0], line[-1][1] - behind[1])
        chosen = max(near, key=lambda p, at=line[-1]: _straightness(ahead, (p[0] - at[0], p[1] - at[1])))  # type: ignore[misc]
        line.append(chosen)
        left.remove(chosen)
    return line


def _straightness(ahead: Pixel, step: Pixel) -> float:
    long = float(np.hypot(*step) * (np.hypot(*ahead) or 1))
    return (ahead[0] * step[0] + ahead[1] * step[1]) / long - 0.01 * float(np.hypot(*step))


def _near(pixel: Pixel, among: set[Pixel]) -> list[Pixel]:
    y, x = pixel
    return [near for dy, dx in _RING if (near := (y + dy, x + dx)) in among]


def _smooth(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return a line without the stairs of its pixels; its ends stay."""
    if len(points) < 5:
        return points
    padded = np.vstack([points[:1], points[:1], points, points[-1:], points[-1:]])
    smooth = np.stack([np.convolve(column, np.ones(5) / 5, "valid") for column in padded.T], axis=1)
    smooth[[0, -1]] = points[[0, -1]]
    return smooth
