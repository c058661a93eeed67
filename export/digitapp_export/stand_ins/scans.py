"""Scans of 16 x 16 pixels, black and white or grey, of digits that no model has learnt from.

The digits are MNIST's test images, enlarged, and drawings by the held-out pen writers. Both become large images of ink,
which are then scanned: thickened or thinned, cropped to the ink, scaled down and, for one kind, thresholded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitapp.evaluation.datasets import Dataset
from digitapp_export.stand_ins.ink_images import Image, blurred, cropped, drawn, enlarged, resized

SEED = 2026
SIDE = 16
LARGE = 196
"""The side of a large image of ink."""
EACH = 1000
"""Scans from MNIST, and as many from pen drawings."""
STRETCH = 1.7
"""How much more one direction is stretched than the other, at most, where a digit fills the box both ways."""
NARROW = 0.6
"""Digits narrower than this are not stretched: a wide 1 with an upstroke would be a 7 to anybody."""
KEPT = 0.8
"""The part of the ink that a threshold leaves at least: so that thin strokes stay together."""


@dataclass(frozen=True)
class Scans:
    """Scans of digits, first those from MNIST's test images and then those from pen drawings."""

    images: list[Image]
    """float32 [H, W] in [0, 1]."""
    labels: tuple[str, ...]
    mnist: int
    """How many are from MNIST."""


def sources(mnist: Dataset, pens: Dataset, each: int, rng: np.random.Generator) -> Scans:
    """Return large images of ink of up to `each` random digits of either kind."""
    assert mnist.images is not None
    scanned = rng.permutation(len(mnist))[:each].tolist()
    written = rng.permutation(len(pens))[:each].tolist()
    images = [enlarged(mnist.images[i], LARGE) for i in scanned]
    images += [drawn(pens.inks[i], LARGE, float(rng.uniform(0.05, 0.11))) for i in written]
    labels = [mnist.labels[i] for i in scanned] + [pens.labels[i] for i in written]
    return Scans(images, tuple(label or "" for label in labels), len(scanned))


def black_and_white_scans(mnist: Dataset, pens: Dataset, each: int = EACH, seed: int = SEED) -> Scans:
    """Return scans of 16 x 16 black or white pixels, in which the ink touches every border that the digit reaches.

    Half of them are dark ink on white paper. The same seed gives the same scans.
    """
    rng = np.random.default_rng((seed, 0))
    large = sources(mnist, pens, each, rng)
    return Scans([_either_way(_black_and_white(ink, rng), rng) for ink in large.images], large.labels, large.mnist)


def envelope_scans(mnist: Dataset, pens: Dataset, each: int = EACH, seed: int = SEED) -> Scans:
    """Return grey scans of 16 x 16 pixels, which the digit fills, as postal codes cut from envelopes are kept.

    Y. LeCun et al. (Neural Computation 1, 1989) describe such a normalisation. Ink and paper vary in shade; half of
    them are dark ink on bright paper. The same seed gives the same scans.
    """
    rng = np.random.default_rng((seed, 1))
    large = sources(mnist, pens, each, rng)
    return Scans([_either_way(_grey(ink, rng), rng) for ink in large.images], large.labels, large.mnist)


def _black_and_white(ink: Image, rng: np.random.Generator) -> Image:
    box = cropped(_rough(ink, rng, 0.0, (0.45, 0.72)))
    small = resized(box, *_size(box, stretched=rng.random() < 0.75))
    inked = small >= min(float(rng.uniform(0.4, 0.55)), _threshold(small, KEPT * float(small.sum())))
    for edge, values in zip(_edges(inked), _edges(small), strict=True):
        edge[values >= max(0.95 * float(values.max()), 1e-6)] = True  # a thin end is kept
    return _centred(inked.astype(np.float32))


def _edges(image: NDArray[Any]) -> tuple[NDArray[Any], ...]:
    """Return views of the first and last row and column."""
    return image[0], image[-1], image[:, 0], image[:, -1]


def _grey(ink: Image, rng: np.random.Generator) -> Image:
    box = cropped(_rough(ink, rng, 0.35, (0.35, 0.58)))
    if rng.random() < 0.5:
        box = cropped(_upright(box))
    small = _centred(resized(box, *_size(box, stretched=rng.random() < 0.25)))
    small = small ** np.float32(rng.uniform(0.7, 1.5))
    paper, full = float(rng.uniform(0, 0.12)), float(rng.uniform(0.6, 1.0))
    noise = rng.normal(0, rng.uniform(0, 0.025), small.shape)
    return np.clip(paper + (full - paper) * small + noise, 0, 1).astype(np.float32)


def _either_way(ink: Image, rng: np.random.Generator) -> Image:
    return np.asarray(1 - ink if rng.random() < 0.5 else ink, np.float32)


def _rough(ink: Image, rng: np.random.Generator, grain: float, thresholds: tuple[float, float]) -> Image:
    """Thicken or thin the ink, and roughen its edge by paper's grain of this strength; return black and white.

    The threshold between two limits decides which: the higher, the thinner.
    """
    soft = blurred(ink, float(rng.uniform(1.0, 4.0)))
    if grain:
        soft = soft + grain * blurred(rng.standard_normal(ink.shape).astype(np.float32), 1.5)
    thinnest = _threshold(soft, KEPT * float(ink.sum()))
    return (soft >= min(float(rng.uniform(*thresholds)), thinnest)).astype(np.float32)


def _threshold(image: Image, area: float) -> float:
    """Return the threshold that `area` pixels reach."""
    place = min(max(round(area), 1), image.size)
    return float(np.partition(image.ravel(), image.size - place)[image.size - place])


def _size(box: Image, stretched: bool) -> tuple[int, int]:
    """Return the height and width to which a box is scaled: `SIDE` for the longer side or, if stretched, both."""
    is_narrow = min(box.shape) < NARROW * max(box.shape)
    most = SIDE * (STRETCH if stretched and not is_narrow else 1.0) / max(box.shape)
    height, width = (max(1, min(SIDE, round(most * side))) for side in box.shape)
    return height, width


def _centred(small: Image) -> Image:
    """Return a small image in the middle of paper of `SIDE` x `SIDE` pixels."""
    top, left = ((SIDE - side) // 2 for side in small.shape)
    page = np.zeros((SIDE, SIDE), np.float32)
    page[top : top + small.shape[0], left : left + small.shape[1]] = small
    return page


def _upright(box: NDArray[np.float32]) -> Image:
    """Shear the ink so that its second moments show no slant."""
    from PIL import Image as Pillow

    rows, columns = np.nonzero(box >= 0.5)
    y, x = rows - rows.mean(), columns - columns.mean()
    slant = float(np.clip((x * y).sum() / max(float((y * y).sum()), 1.0), -0.8, 0.8))
    height, margin = box.shape[0], round(abs(slant) * box.shape[0] / 2) + 2
    wide = np.pad(box, ((0, 0), (margin, margin)))
    shear = (1, slant, -slant * height / 2, 0, 1, 0)
    kind = Pillow.Resampling.BILINEAR
    page = Pillow.fromarray(wide).transform((wide.shape[1], height), Pillow.Transform.AFFINE, shear, kind)
    return np.asarray(page, np.float32)
