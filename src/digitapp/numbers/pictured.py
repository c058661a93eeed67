"""Read the numbers in a drawing over a picture: its strokes are painted into the picture, which is read."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.pictures import Picture, Placing
from digitapp.drawing.strokes import Ink
from digitapp.numbers.reading import Box, Reading


def read_over_picture(ink: Ink, picture: Picture, read: Callable[[NDArray[np.uint8]], Reading]) -> Reading:
    """Return what `read` finds in a picture with the strokes over it, the boxes in the units of the canvas.

    No digit names its strokes.
    """
    placing = picture.placing(ink.size)
    found = read(_painted(ink, picture, placing) if any(map(len, ink.strokes)) else picture.pixels)
    replace = msgspec.structs.replace
    digits = tuple(replace(digit, box=_on_canvas(digit.box, placing)) for digit in found.digits)
    marks = tuple(replace(mark, box=_on_canvas(mark.box, placing)) for mark in found.separators)
    return replace(found, digits=digits, separators=marks)


def _painted(ink: Ink, picture: Picture, placing: Placing) -> NDArray[np.uint8]:
    """Return the pixels with the strokes in the colour of ink on such paper; what lies outside the picture is lost."""
    from PIL import Image, ImageDraw

    shade = 0 if picture.is_bright else 255
    image = Image.fromarray(picture.pixels)
    colour = shade if image.mode == "L" else (shade, shade, shade)
    pencil = ImageDraw.Draw(image)
    for points, width in zip(ink.strokes, ink.widths, strict=True):
        if len(points):
            places = (points - (placing.left, placing.top)) / placing.scale
            wide = max(1, round(width / placing.scale))
            pencil.line([tuple(place) for place in places.tolist()], fill=colour, width=wide, joint="curve")
            for x, y in (places[0], places[-1]):
                pencil.ellipse((x - wide / 2, y - wide / 2, x + wide / 2, y + wide / 2), fill=colour)
    return np.asarray(image)


def _on_canvas(box: Box, placing: Placing) -> Box:
    left, top, right, bottom = (placing.scale * edge for edge in box)
    return left + placing.left, top + placing.top, right + placing.left, bottom + placing.top
