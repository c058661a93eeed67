"""Augment drawings for a recipe's network: vary the handwriting, then frame them as the app does."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp.preprocessing.framing import MNIST_PEN, OPTDIGITS_PEN, place_mnist, place_optdigits, polylines
from digitapp.preprocessing.rasterizer import Polylines
from digitapp_export.allographs import generator, hands
from digitapp_export.augment import vary_ink
from digitapp_export.recipes import Recipe

REWRITTEN = 0.3
"""The share of people's drawings rewritten as if by another hand on another device."""
CHUNK = 500
"""Drawings rasterised at a time."""


def varied(recipe: Recipe, inks: Sequence[Ink], rng: np.random.Generator) -> NDArray[np.float32]:
    """Return images of the drawings, float32 [len(inks), H, W] in [0, 1]."""
    parts = (inks[start : start + CHUNK] for start in range(0, len(inks), CHUNK))
    return np.concatenate(
        [
            np.zeros((0, *recipe.size), np.float32),
            *(_placed(recipe, _rewritten(recipe, part, rng), rng) for part in parts),
        ]
    )


def generated(recipe: Recipe, count: int, rng: np.random.Generator) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Return images of newly generated digits, float32 [count, H, W] in [0, 1], and their labels, int64 [count]."""
    images, labels = [np.zeros((0, *recipe.size), np.float32)], [np.zeros(0, np.int64)]
    for start in range(0, count, CHUNK):
        lines, answers = generator.digits(min(CHUNK, count - start), rng)
        images.append(_placed(recipe, lines, rng))
        labels.append(answers)
    return np.concatenate(images), np.concatenate(labels)


def _rewritten(recipe: Recipe, inks: Sequence[Ink], rng: np.random.Generator) -> Polylines:
    """Return the drawings as lines; if the recipe varies handwriting, some of them as other hands would write them."""
    lines = polylines(inks)
    return hands.rewritten(lines, rng, REWRITTEN) if recipe.varied else lines


def _placed(recipe: Recipe, lines: Polylines, rng: np.random.Generator) -> NDArray[np.float32]:
    varied_lines, pen = vary_ink(lines, rng) if recipe.varied else (lines, MNIST_PEN)
    if recipe.framing == "optdigits":
        return place_optdigits(varied_lines, recipe.size, pen * (OPTDIGITS_PEN / MNIST_PEN)).images
    return place_mnist(varied_lines, recipe.size, pen).images
