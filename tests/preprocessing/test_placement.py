"""Ink that is drawn as a placement says is the model's image: the steps that are shown are those that were taken."""

from __future__ import annotations

import numpy as np
import pytest

from digitapp.drawing.strokes import Ink
from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.framing import FRAMINGS, frame, polylines
from digitapp.preprocessing.placement import placement
from support.drawings import FOUR, SEVEN, curl, ink_of, moved

SLANTED = [[(300.0, 100.0), (150.0, 400.0)], [(140.0, 220.0), (330.0, 260.0)]]
DRAWINGS = {
    "seven": ink_of(SEVEN),
    "four": ink_of(FOUR),
    "curl": ink_of(curl()),
    "small": ink_of(moved(FOUR, 0.3, 20, 300)),
    "slanted": ink_of(SLANTED),
    "wide canvas": ink_of(SEVEN, (900.0, 500.0), 20.0),
}


def drawn(ink: Ink, framing: str, size: tuple[int, int]) -> np.ndarray:
    """Return the image that follows from a placement, float [H, W]."""
    linear, offset, pen = placement(ink, framing, size, frame([ink], framing, size).centres[0])
    lines, longest = polylines([ink]), max(size)
    placed = lines._replace(points=(lines.points @ linear.T + offset) * longest)
    widths = np.array(ink.widths) * np.diag(linear).min() if pen is None else np.full(len(ink.strokes), pen)
    return rasterizer.draw(placed, widths * longest / 2, (1, *size))[0]


@pytest.mark.parametrize("ink", DRAWINGS.values(), ids=DRAWINGS.keys())
@pytest.mark.parametrize("framing", ["mnist", "canvas"])
@pytest.mark.parametrize("size", [(28, 28), (32, 20)], ids=str)
def test_ink_that_is_placed_is_the_image(ink: Ink, framing: str, size: tuple[int, int]) -> None:
    shown, given = drawn(ink, framing, size), frame([ink], framing, size).images[0]
    assert np.corrcoef(shown.ravel(), given.ravel())[0, 1] > 0.99


@pytest.mark.parametrize("ink", DRAWINGS.values(), ids=DRAWINGS.keys())
def test_ink_that_is_placed_for_blocks_is_the_image(ink: Ink) -> None:
    fine = drawn(ink, "optdigits", (128, 128))
    blocks = (fine >= 0.5).reshape(8, 16, 8, 16).mean(axis=(1, 3))
    given = frame([ink], "optdigits", (8, 8)).images[0]
    assert np.corrcoef(blocks.ravel(), given.ravel())[0, 1] > 0.99


@pytest.mark.parametrize("framing", sorted(FRAMINGS))
def test_every_framing_has_its_placement(framing: str) -> None:
    size = FRAMINGS[framing].size
    assert placement(ink_of(SEVEN), framing, size, (250.0, 250.0)).linear.shape == (2, 2)
