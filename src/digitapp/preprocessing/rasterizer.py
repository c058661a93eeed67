"""Rasterise polylines to anti-aliased coverage, many drawings at a time, in numpy alone.

A line is drawn as a row of round stamps that are close enough together to look smooth; a pixel's coverage follows from
its distance to the edge of the nearest stamp, as with signed-distance fields. Nothing here depends on a screen, so the
canvas, the command line and the training get identical pixels, bit for bit.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

STEP = 0.4
"""The distance between stamps in pixels; at MNIST's pen width the edge then deviates by less than 0.02 pixels."""

CHUNK = 2**16
"""Stamps processed at a time, so that memory does not grow with the length of a scribble."""
CHUNK_PIXELS = 2**22
"""Pixels of stamps processed at a time: with a very wide pen, fewer stamps than `CHUNK`."""
MAX_STEPS = 2**17
"""Steps that one drawing is divided into at most, enough for 52,000 pixels of line; longer ones take larger steps."""
STEPS_PER_PIXEL = 5
"""Enough steps per pixel of an image: two pixels of line, with which a pen of half a pixel fills the image."""

Floats = NDArray[np.float64]
Indices = NDArray[np.intp]


class Polylines(NamedTuple):
    """The concatenated strokes of one or many drawings, so that numpy processes all of them at once."""

    points: Floats
    """float64 [P, 2], x and y."""
    starts: Indices
    """[S]: the index of each stroke's first point; every stroke has at least one."""
    owners: Indices
    """[S]: the index of the drawing that each stroke belongs to, ascending from 0 without gaps."""

    @property
    def point_owners(self) -> Indices:
        """[P]: the index of the drawing that each point belongs to."""
        return np.repeat(self.owners, np.diff(self.starts, append=len(self.points)))

    def moved(self, scale: Floats | float, offset: Floats) -> Polylines:
        """Return the lines with their points scaled, then moved by `offset`; both are [P, 2], [P, 1] or scalar."""
        return self._replace(points=self.points * scale + offset)


def bounds(lines: Polylines) -> tuple[Floats, Floats]:
    """Return the minimum and the maximum x, y of each drawing, both float64 [D, 2]."""
    first = lines.starts[np.flatnonzero(np.diff(lines.owners, prepend=-1))]
    low = np.minimum.reduceat(lines.points, first, axis=0)
    return low, np.maximum.reduceat(lines.points, first, axis=0)


def resample(lines: Polylines, step: float = STEP, most: int = MAX_STEPS) -> tuple[Floats, Indices]:
    """Return points at even distances along each stroke, both ends included, and the index of each point's stroke.

    The distance is at most `step`, or larger where a drawing would need more than `most` steps. So the cost depends on
    the length of the lines, not on the number of points that a device sent.
    """
    points, starts = lines.points, lines.starts
    stops = np.append(starts[1:], len(points)) - 1
    lengths = np.zeros(len(points))
    dx, dy = np.diff(points, axis=0).T
    lengths[1:] = np.hypot(dx, dy)
    lengths[starts[1:]] = 1.0  # a gap between strokes, in which there is no sample
    travelled = np.cumsum(lengths)
    length = travelled[stops] - travelled[starts]
    steps = np.maximum(step, np.bincount(lines.owners, length) / most)[lines.owners]
    # A line of a whole number of steps, such as a 1 as tall as the box, keeps that number when its length is rounded.
    parts = np.maximum(1, np.ceil(length / steps - 1e-6).astype(np.intp))
    stroke = np.repeat(np.arange(len(starts)), parts + 1)
    place = np.arange(len(stroke)) - np.repeat(np.cumsum(parts + 1) - parts - 1, parts + 1)
    along = travelled[starts][stroke] + place * (length / parts)[stroke]
    samples = np.empty((len(along), 2))
    samples[:, 0] = np.interp(along, travelled, points[:, 0])
    samples[:, 1] = np.interp(along, travelled, points[:, 1])
    return samples, stroke


def enough(shape: tuple[int, ...]) -> int:
    """Return how many steps of a drawing are enough to fill images [..., H, W]; this limits the cost of a scribble."""
    return min(STEPS_PER_PIXEL * shape[-2] * shape[-1], MAX_STEPS)


def stamp(samples: Floats, owners: Indices, radius: Floats | float, shape: tuple[int, int, int]) -> NDArray[np.float32]:
    """Return the coverage in [0, 1], float32 [D, H, W], of round stamps at `samples`.

    `radius` is in pixels, [P] or one for all. Pixel (row i, column j) covers the square from (j, i) to (j + 1, i + 1).
    Whatever lies outside the image is cut off.
    """
    count, height, width = shape
    radii = np.broadcast_to(np.asarray(radius, dtype=np.float64), len(samples))
    widest = radii.max(initial=0.0)
    window = int(np.ceil(2 * widest)) + 1
    # A margin of one window on each side holds whatever lies beyond an edge, so that no index needs to be checked.
    inside = ((samples > -window / 2) & (samples < (width + window / 2, height + window / 2))).all(axis=1)
    if not inside.all():
        samples, owners, radii = samples[inside], owners[inside], radii[inside]
    offsets = np.arange(window)
    rows, columns = height + 2 * window, width + 2 * window
    out = np.zeros(count * rows * columns, dtype=np.float32)
    chunk = max(1, min(CHUNK, CHUNK_PIXELS // window**2))
    # Arrays of stamps are [window, window, P], for NumPy is fast along the last axis.
    rows_of, columns_of = offsets[:, None, None], offsets[None, :, None]
    for start in range(0, len(samples), chunk):
        part = slice(start, start + chunk)
        corner = np.floor(samples[part] - widest).T
        centres = (corner[:, None] + (offsets[:, None] + 0.5) - samples[part].T[:, None]).astype(np.float32)
        centres *= centres
        coverage = centres[1][:, None] + centres[0][None]
        np.sqrt(coverage, out=coverage)
        reach = radii[part].astype(np.float32)
        np.subtract(reach + np.float32(0.5), coverage, out=coverage)
        np.maximum(coverage, 0, out=coverage)
        np.minimum(
            coverage, np.minimum(2 * reach, 1), out=coverage
        )  # a pen thinner than a pixel covers none completely
        left, top = corner.astype(np.intp) + window
        index = (owners[part] * rows + top + rows_of) * columns + left + columns_of
        np.maximum.at(out, index.ravel(), coverage.ravel())
    return np.ascontiguousarray(out.reshape(count, rows, columns)[:, window:-window, window:-window])


def draw(lines: Polylines, radius: Floats | float, shape: tuple[int, int, int]) -> NDArray[np.float32]:
    """Return the coverage in [0, 1], float32 [D, H, W], of strokes drawn with a round pen.

    `radius` is in pixels, [S] or one for all.
    """
    samples, stroke = resample(lines, most=enough(shape))
    radii = radius if np.ndim(radius) == 0 else np.asarray(radius)[stroke]
    return stamp(samples, lines.owners[stroke], radii, shape)


def centre_of_mass(images: NDArray[np.float32]) -> Floats:
    """Return x and y of each image's centre of mass, float64 [D, 2], in pixels from the top left corner."""
    mass = np.maximum(images.sum(axis=(1, 2), dtype=np.float64), 1e-12)
    x = images.sum(axis=1, dtype=np.float64) @ (np.arange(images.shape[2]) + 0.5) / mass
    y = images.sum(axis=2, dtype=np.float64) @ (np.arange(images.shape[1]) + 0.5) / mass
    return np.stack([x, y], axis=1)
