"""Tell a digit's ink from debris: specks, and bits of other writing that the picture's edges have cut off."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitapp.preprocessing.components import Components, find_components, grown
from digitapp.preprocessing.paper import Image

VISIBLE = 0.25
"""The least ink of a pixel that counts."""
SPECK = 0.02
"""Pieces of a smaller share of the main piece's area are dropped."""
BIT = 0.7
"""The largest share of the main piece's area that debris at an edge has, if the main piece touches no edge."""
BIT_IF_TIGHT = 0.12
"""The same, if the main piece touches an edge: then the picture is cropped to the digit."""
HEIGHT = 0.8
"""The least share of the height of all ink that the digit keeps when debris at the left and right is dropped."""
BAR, BAR_GAP = 0.5, 0.06
"""A piece above the digit may be the bar of a 5 if it has this share of the digit's width, and is this near."""


def without_debris(ink: Image) -> Image:
    """Return the ink without specks and without pieces that belong to something beyond the picture's edges."""
    pieces = find_components(ink > VISIBLE)
    if len(pieces.areas) < 2:
        return ink
    main = _main(pieces, ink.shape)
    dropped = (pieces.areas < SPECK * pieces.areas[main]) | _cut_off(pieces, main, ink.shape)
    if not dropped.any():
        return ink
    keep = np.append(True, ~dropped)[pieces.labels]
    return np.where(keep & grown(keep & (pieces.labels > 0), 2), ink, 0).astype(np.float32)


def _main(pieces: Components, shape: tuple[int, int]) -> int:
    """Return the largest piece's number; at the picture's edge pieces count half as much as in its middle."""
    middles = (pieces.boxes[:, :2] + pieces.boxes[:, 2:]) / 2 / (shape[1], shape[0])
    away = 2 * np.abs(middles - 0.5).max(axis=1)
    return int(np.argmax(pieces.areas * (1 - away / 2)))


def _cut_off(pieces: Components, main: int, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Return which pieces an edge of the picture cuts off, beside the main piece and not part of the same digit."""
    boxes, (height, width) = pieces.boxes, shape
    slack = np.minimum(np.array([width, height, width, height]) // 30, 2)  # near an edge is at it; a bit may reach in
    left, top, right, bottom = boxes[main]
    at_edge = np.column_stack([boxes[:, :2] <= slack[:2], boxes[:, 2:] >= (width, height) - slack[2:]])
    tight = bool((boxes[main, :2] == 0).any() or (boxes[main, 2:] == (width, height)).any())
    small = pieces.areas < (BIT_IF_TIGHT if tight else BIT) * pieces.areas[main]
    beside = (at_edge[:, 0] & (boxes[:, 2] <= left + 1 + slack[0])) | (
        at_edge[:, 2] & (boxes[:, 0] >= right - 1 - slack[0])
    )
    is_bar = (boxes[:, 2] - boxes[:, 0] >= BAR * (right - left)) & (top - boxes[:, 3] <= BAR_GAP * (bottom - top))
    over = (at_edge[:, 1] & (boxes[:, 3] <= top + 1 + slack[1]) & ~is_bar) | (
        at_edge[:, 3] & (boxes[:, 1] >= bottom - 1 - slack[1])
    )
    beside[main] = over[main] = False
    own = ~beside & ~over
    tall = bottom - top >= HEIGHT * (boxes[own, 3].max() - boxes[own, 1].min())
    return np.asarray(small & ((beside & tall) | (over & (not tight))))
