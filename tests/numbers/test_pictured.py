"""Drawings over a picture are read as one picture, and the boxes are in the units of the canvas."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from digitapp.drawing.pictures import Picture
from digitapp.drawing.strokes import Drawing, Stroke
from digitapp.numbers.pictured import alone, read_over_picture
from digitapp.numbers.reading import Digit, Reading, Separator


def stroke(*points: tuple[float, float]) -> Stroke:
    return Stroke(10.0, np.array([(x, y, np.nan, np.nan) for x, y in points]))


class Reader:
    """Keeps the pictures, and finds a digit and a dash at known pixels in each."""

    def __init__(self) -> None:
        self.pictures: list[NDArray[np.uint8]] = []

    def __call__(self, pixels: NDArray[np.uint8]) -> Reading:
        self.pictures.append(pixels)
        digit = Digit("7", np.full(10, 0.1, np.float32), None, True, (10, 20, 30, 40), 0)
        return Reading((digit,), 0.9, True, (Separator("-", (50, 60, 70, 80), 0, 1),))


def test_boxes_are_moved_to_the_canvas() -> None:
    picture = Picture.of(np.full((100, 200), 250, np.uint8))
    reading = read_over_picture(Drawing((400, 300), (), picture).ink(), picture, Reader())
    assert reading.digits[0].box == (20, 90, 60, 130)  # twice as large, 50 units below the canvas's top
    assert reading.separators[0].box == (100, 170, 140, 210)
    assert (reading.text, reading.confidence) == ("7", 0.9)


@pytest.mark.parametrize(("paper", "ink"), [(250, 0), (20, 255)])
@pytest.mark.parametrize("channels", [(), (3,)])
def test_strokes_are_painted_where_they_are(paper: int, ink: int, channels: tuple[int, ...]) -> None:
    picture = Picture.of(np.full((100, 200, *channels), paper, np.uint8))
    drawing = Drawing((400, 300), [stroke((100, 100), (100, 200)), stroke((390, 10))], picture)
    reader = Reader()
    read_over_picture(drawing.ink(), picture, reader)
    (painted,) = reader.pictures
    assert painted.shape == picture.pixels.shape
    changed = np.argwhere((painted != picture.pixels).reshape(100, 200, -1).any(axis=2))
    assert (painted[40, 50] == ink).all()
    assert np.allclose(changed.min(axis=0), (22, 47), atol=1.5)
    assert np.allclose(changed.max(axis=0), (77, 53), atol=1.5)
    assert (picture.pixels == paper).all()


def test_a_digit_that_was_cut_from_its_neighbour_is_read_without_it() -> None:
    pixels = np.full((100, 200), 230, np.uint8)
    pixels[10:90, 40:50] = 20
    pixels[10:90, 60:150] = 20
    picture = Picture.of(pixels)
    part = alone(picture, picture.placing((200.0, 100.0)), (30.0, 10.0, 58.0, 90.0))
    assert part.shape == (100, 28 + 2 * 12)
    assert (part[:, 12 + 28 :] == 230).all()
    assert (part < 100).any(axis=0).sum() == 10
