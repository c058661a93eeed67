"""Remove the rules of ruled and squared paper from the contrast of a picture, without cutting the ink across them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitapp.preprocessing.components import Mask
from digitapp.preprocessing.paper import SMALLEST_PHOTO, Image

NARROWEST, SMALLEST = 16, 32
"""Pictures with a shorter side, or longer side, below these show no rules that could be told from strokes."""
STRIPS = 24
"""Strips of columns that a rule must cross; it may shift from one to the next."""
LARGEST_SLOPE = 0.07
"""The largest slope of a rule, four degrees."""
SHARE = 0.2
"""The share of the strips where a rule may be missing, or hidden."""
LEAST = 0.03
"""The smallest contrast of a rule."""
WEAKER = 0.75
"""A single rule is weaker than this share of the ink's contrast; else it may be a stroke, unless there are `MANY`."""
MANY = 2
UNEVEN = 0.1
"""How far a distance between rules may be from their usual one, as a share of it."""


def without_rules(contrast: Image, of_a_row: bool = False, inside: Mask | None = None) -> Image:
    """Return the contrast [H, W] without lines that cross the whole picture, near to horizontal or vertical.

    In a picture `of_a_row` of several signs, no stroke is so long that a strong line across it could be one. `inside`
    is where the picture is, if it was turned and has empty corners.
    """
    if min(contrast.shape) < NARROWEST or max(contrast.shape) < SMALLEST:
        return contrast
    full = float(np.quantile(contrast.ravel()[:: 1 + contrast.size // 2**15], 0.998))
    level = _without_rows(contrast, np.inf if of_a_row else full, inside)
    return _without_rows(level.T, full, None if inside is None else inside.T).T


def _without_rows(contrast: Image, full: float, inside: Mask | None) -> Image:
    """Return the contrast without rules that are near to horizontal and, for a single one, weaker than `full` ink."""
    width = max(contrast.shape[1] // STRIPS, 3)
    count = contrast.shape[1] // width
    strips = contrast[:, : count * width].reshape(len(contrast), count, width).mean(axis=2)
    slope = _slope(strips, LARGEST_SLOPE * contrast.shape[1])
    shifts = _shifts(count, slope)
    beyond = int(np.abs(shifts).max())
    if inside is not None:
        whole = inside[:, : count * width].reshape(len(contrast), count, width).all(axis=2)
        strips = np.where(whole, strips, np.float32(np.inf))
    padded = np.pad(strips, ((1, 1), (0, 0)))
    tolerant = np.maximum(np.maximum(padded[:-2], padded[2:]), strips)  # a rule may be a row above or below
    aligned = _aligned(np.pad(tolerant, ((beyond, beyond), (0, 0)), constant_values=np.inf), slope)
    level = _level(aligned)
    bands = _bands(level)
    even = [] if min(contrast.shape) < SMALLEST_PHOTO else _evenly_spaced(bands)  # the bar of a cropped 4 is none
    bands = [band for band in bands if band in even or _strength(aligned[slice(*band)]) < WEAKER * full]
    if not bands:
        return contrast
    out = contrast.copy()
    for strip, shift in enumerate(shifts - beyond):
        columns = slice(strip * width, (strip + 1) * width if strip < count - 1 else None)
        for first, last in bands:
            _bridge(out[:, columns], first + shift, last + shift, float(level[first:last].max()))
    return out


def _level(aligned: Image) -> Image:
    """Return how strong a rule along each row would be: it is in most of the strips that show the row, to both ends."""
    seen = np.isfinite(aligned).sum(axis=1)  # a rule across a corner of the picture is in some strips alone
    ranked = np.sort(aligned, axis=1)[np.arange(len(aligned)), (SHARE * seen).astype(np.intp)]
    ends = np.minimum(aligned[:, 0], aligned[:, -1])
    return np.asarray(np.where(seen > aligned.shape[1] / 3, np.minimum(ranked, 2 * ends), 0), np.float32)


def _evenly_spaced(bands: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the bands at equal distances, if there are many: the most that follow each other so, others left out.

    A row of signs, or a rule that a corner of the picture cuts off, may stand between them.
    """
    middles = np.array([(first + last) / 2 for first, last in bands])
    if len(bands) < MANY:
        return []
    pitch = float(np.median(np.diff(middles)))
    before = np.full(len(bands), -1)
    length = np.ones(len(bands), np.intp)
    for place in range(1, len(bands)):
        off = np.abs(middles[place] - middles[:place] - pitch)
        (fits,) = np.nonzero(off < UNEVEN * pitch)
        if len(fits):
            before[place] = fits[np.argmax(length[fits])]
            length[place] += length[before[place]]
    chain = [int(np.argmax(length))]
    while before[chain[-1]] >= 0:
        chain.append(int(before[chain[-1]]))
    return [bands[place] for place in chain] if len(chain) >= max(MANY, len(bands) // 2 + 1) else []


def _strength(band: Image) -> float:
    """Return the contrast that a rule has in most of the strips that show it."""
    shown = np.where(np.isfinite(band), band, -1).max(axis=0)
    return float(np.median(shown[shown >= 0]))


def _slope(strips: Image, most: float) -> float:
    """Return the slope of the rules in rows per strip; they rise or fall by at most `most` rows in all.

    It is where rows, by the faintest third of the picture, since ink is not in all, differ most from row to row: W.
    Postl, "Detection of linear oblique structures and skew scan in digitized documents" (ICPR 1986).
    """
    step = max(1.0, len(strips) / 200)
    count = strips.shape[1]
    slopes = np.arange(-(most // step), most // step + 1) * step / max(count - 1, 1)
    thirds = np.linspace(0, count, 4).astype(np.intp)[:-1]
    sharpness = []
    for slope in slopes:
        faintest = np.add.reduceat(_aligned(strips, slope), thirds, axis=1).min(axis=1)
        sharpness.append(float((np.diff(faintest) ** 2).sum()))
    return float(slopes[int(np.argmax(sharpness))])


def _shifts(count: int, slope: float) -> NDArray[np.intp]:
    return np.asarray(np.rint(slope * (np.arange(count) - (count - 1) / 2)), np.intp)


def _aligned(strips: Image, slope: float) -> Image:
    """Return the strips [H, N] shifted so that lines of a slope, in rows per strip, become level."""
    rows = np.arange(len(strips))[:, None] + _shifts(strips.shape[1], slope)
    return np.asarray(strips[np.clip(rows, 0, len(strips) - 1), np.arange(strips.shape[1])])


def _bands(level: NDArray[np.float32]) -> list[tuple[int, int]]:
    """Return the first row and the row after the last of each rule."""
    ground = float(np.median(level))
    spread = float(np.median(np.abs(level - ground)))
    stands_out = level > ground + max(LEAST, 6 * spread)
    edges = np.flatnonzero(np.diff(stands_out, prepend=False, append=False))
    bands = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    return [(max(0, a - 1), b + 1) for a, b in bands if b - a <= max(5, len(level) // 24)]


def _bridge(columns: Image, first: int, last: int, level: float) -> None:
    """Replace, in place, rows of some columns by what lies above and below, where they are no darker than the rule."""
    first, last = max(first, 0), min(last, len(columns))
    if first >= last:
        return
    above = columns[first - 1] if first else columns[min(last, len(columns) - 1)]
    below = columns[last] if last < len(columns) else above
    weight = ((np.arange(first, last) - first + 1) / (last - first + 1)).astype(np.float32)[:, None]
    bridged = above * (1 - weight) + below * weight
    band = columns[first:last]
    np.minimum(band, bridged, out=band, where=band < 1.5 * level + 0.03)
