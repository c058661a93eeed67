"""Read the numbers in a drawing over a picture: its strokes are painted into the picture, which is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.in_picture import Said
from digitapp.drawing.pictures import Picture, Placing
from digitapp.drawing.strokes import Ink
from digitapp.numbers.reading import Box, Reading
from digitapp.numbers.said_in_picture import with_said

if TYPE_CHECKING:
    from PIL import ImageDraw

    from digitapp.models.model import Model

REACH = 0.15
"""How much of the paper around a picture's digit belongs to it, in its heights."""
PAPER = 0.9
"""The quantile of the shades around a digit that is the paper's."""


def read_over_picture(ink: Ink, picture: Picture, read: Callable[[NDArray[np.uint8]], Reading]) -> Reading:
    """Return what `read` finds in a picture with the strokes over it, the boxes in the units of the canvas.

    No digit names its strokes.
    """
    placing = picture.placing(ink.size)
    found = read(painted(ink, picture, placing) if any(map(len, ink.strokes)) else picture.pixels)
    return _moved(found, lambda box: _on_canvas(box, placing))


def _moved(reading: Reading, move: Callable[[Box], Box]) -> Reading:
    """Return a reading with other boxes."""
    replace = msgspec.structs.replace
    digits = tuple(replace(digit, box=move(digit.box)) for digit in reading.digits)
    marks = tuple(replace(mark, box=move(mark.box)) for mark in reading.separators)
    return replace(reading, digits=digits, separators=marks)


def as_said(reading: Reading, ink: Ink, said: Sequence[Said], model: Model) -> Reading:
    """Return the reading of a drawing over a picture, in units of the canvas, with what a person said of its digits."""
    if not said or ink.picture is None:
        return reading
    picture = ink.picture
    placing = picture.placing(ink.size)

    def cut_out(box: Box) -> NDArray[np.uint8]:
        return alone(picture, placing, box)

    return with_said(reading, said, model, cut_out)


def alone(picture: Picture, placing: Placing, box: Box) -> NDArray[np.uint8]:
    """Return the pixels of a picture in a box and a little around it, with paper in the place of what is beside it."""
    part = part_of(picture, placing, box).copy()
    paper = np.quantile(part, PAPER if picture.is_bright else 1 - PAPER, axis=(0, 1))
    around = round(REACH * (box[3] - box[1]) / placing.scale)
    before = min(around, max(0, round((box[0] - placing.left) / placing.scale)))
    width = max(1, round((box[2] - box[0]) / placing.scale))
    part[:, :before] = paper
    part[:, before + width :] = paper
    return part


def in_pixels(reading: Reading, ink: Ink) -> Reading:
    """Return the reading of a picture without strokes over it with its boxes in the picture's pixels, as of a file."""
    if ink.picture is None or any(map(len, ink.strokes)):
        return reading
    placing = ink.picture.placing(ink.size)
    return _moved(reading, lambda box: box_in_pixels(box, placing))


def box_in_pixels(box: Box, placing: Placing) -> Box:
    """Return a box of the canvas in the pixels of a picture on it."""
    scale, left, top = placing
    return (box[0] - left) / scale, (box[1] - top) / scale, (box[2] - left) / scale, (box[3] - top) / scale


def part_of(picture: Picture, placing: Placing, box: Box, reach: float = REACH) -> NDArray[np.uint8]:
    """Return the pixels of a picture in a box of the canvas, and so much around it, in heights of the box."""
    around = reach * (box[3] - box[1])
    edges = np.array([box[0] - around, box[1] - around, box[2] + around, box[3] + around])
    left, top, right, bottom = np.rint((edges - np.tile((placing.left, placing.top), 2)) / placing.scale).astype(int)
    width, height = picture.size
    left, top = min(max(0, left), width - 1), min(max(0, top), height - 1)
    return picture.pixels[top : max(top + 1, min(bottom, height)), left : max(left + 1, min(right, width))]


def painted(ink: Ink, picture: Picture, placing: Placing) -> NDArray[np.uint8]:
    """Return the pixels with the strokes in the colour of ink on such paper; what lies outside the picture is lost."""
    from PIL import Image, ImageDraw

    shade = 0 if picture.is_bright else 255
    image = Image.fromarray(picture.pixels)
    colour = shade if image.mode == "L" else (shade, shade, shade)
    draw_strokes(ImageDraw.Draw(image), ink, placing, colour)
    return np.asarray(image)


def draw_strokes(
    pencil: ImageDraw.ImageDraw, ink: Ink, placing: Placing, colour: str | int | tuple[int, int, int]
) -> None:
    """Draw strokes into a picture that lies so on their canvas."""
    for points, width in zip(ink.strokes, ink.widths, strict=True):
        if len(points):
            places = (points - (placing.left, placing.top)) / placing.scale
            wide = max(1, round(width / placing.scale))
            pencil.line([tuple(place) for place in places.tolist()], fill=colour, width=wide, joint="curve")
            for x, y in (places[0], places[-1]):
                pencil.ellipse((x - wide / 2, y - wide / 2, x + wide / 2, y + wide / 2), fill=colour)


def _on_canvas(box: Box, placing: Placing) -> Box:
    left, top, right, bottom = (placing.scale * edge for edge in box)
    return left + placing.left, top + placing.top, right + placing.left, bottom + placing.top
