"""The picture, or the drawing, with a box and a label for each digit that was read, as PNG."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np

from digitapp.drawing.pictures import MAX_SIDE, Placing
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.numbers.pictured import draw_strokes, painted
from digitapp.numbers.reading import Digit, Reading
from digitapp.preprocessing.images import as_grey

if TYPE_CHECKING:
    from PIL import Image, ImageDraw, ImageFont

    from digitapp.models.model import Item

SIDE = 1000
"""Pixels of the longer side of what has none of its own, or fewer."""
SURE, NOT_SURE, SAID, PAPER, INK = "#1f5fd0", "#b35900", "#0b7a4b", "#ffffff", "#15171c"
_LABEL, _SMALLEST = 0.5, 12
"""The size of a label's text, in heights of its digit and in pixels."""


def annotated(item: Item, reading: Reading) -> bytes:
    """Return a PNG of what was read: blue boxes are sure, orange dashed ones with a ? are not, green ones were said."""
    from PIL import ImageDraw

    image, placing = _image(item)
    draw = ImageDraw.Draw(image)
    for digit in reading.digits:
        _mark(draw, digit, placing, image.size)
    content = BytesIO()
    image.save(content, "PNG")
    return content.getvalue()


def _image(item: Item) -> tuple[Image.Image, Placing]:
    """Return what lies below the boxes in colours, and how the units of the boxes lie in it."""
    from PIL import Image, ImageDraw

    if not isinstance(item, Drawing | Ink):
        pixels = (as_grey(item) * 255).round().astype(np.uint8)
        return _of_a_fair_size(Image.fromarray(pixels).convert("RGB"), Placing(1, 0, 0))
    ink = item.ink() if isinstance(item, Drawing) else item
    if ink.picture is not None:
        on_canvas = ink.picture.placing(ink.size)
        image = Image.fromarray(painted(ink, ink.picture, on_canvas)).convert("RGB")
        unit = 1 / on_canvas.scale
        return _of_a_fair_size(image, Placing(unit, -on_canvas.left * unit, -on_canvas.top * unit))
    scale = SIDE / max(ink.size)
    width, height = (max(1, round(side * scale)) for side in ink.size)
    image = Image.new("RGB", (width, height), PAPER)
    draw_strokes(ImageDraw.Draw(image), ink, Placing(1 / scale, 0, 0), INK)
    return image, Placing(scale, 0, 0)


def _of_a_fair_size(image: Image.Image, placing: Placing) -> tuple[Image.Image, Placing]:
    """Return a picture so large that labels can be read in it, and not larger than what the window shows."""
    longest = max(image.size)
    scale = SIDE / longest if longest < SIDE / 2 else min(1.0, MAX_SIDE / longest)
    if scale != 1:
        image = image.resize((max(1, round(image.width * scale)), max(1, round(image.height * scale))))
    return image, Placing(*(scale * part for part in placing))


def _mark(draw: ImageDraw.ImageDraw, digit: Digit, placing: Placing, size: tuple[int, int]) -> None:
    """Draw a digit's box, and its label on a ground of the same colour above it, or below where there is no room."""
    left, top, right, bottom = (
        edge * placing.scale + start for edge, start in zip(digit.box, 2 * (placing.left, placing.top), strict=True)
    )
    thick = max(1, round(max(size) / 800))
    left, top, right, bottom = left - 2 * thick, top - 2 * thick, right + 2 * thick, bottom + 2 * thick
    colour = SAID if digit.is_corrected else SURE if digit.is_sure else NOT_SURE
    if digit.is_sure:
        draw.rectangle((left, top, right, bottom), outline=colour, width=thick)
    else:
        _dashed(draw, (left, top, right, bottom), colour, thick)
    font = _font(max(_SMALLEST, round(_LABEL * (bottom - top))))
    text = digit.label if digit.is_sure else f"{digit.label}?"
    x0, y0, x1, y1 = draw.textbbox((0, 0), text, font)
    wide, high = x1 - x0 + 4 * thick, y1 - y0 + 4 * thick
    at_left = min(max(0.0, left), max(0.0, size[0] - wide))
    at_top = top - high if top >= high else min(bottom, size[1] - high)
    draw.rectangle((at_left, at_top, at_left + wide, at_top + high), colour)
    draw.text((at_left + 2 * thick - x0, at_top + 2 * thick - y0), text, PAPER, font)


def _dashed(draw: ImageDraw.ImageDraw, box: tuple[float, float, float, float], colour: str, thick: int) -> None:
    left, top, right, bottom = box
    for start, stop in (
        ((left, top), (right, top)), ((right, top), (right, bottom)),
        ((right, bottom), (left, bottom)), ((left, bottom), (left, top)),
    ):  # fmt: skip
        begin, way = np.array(start), np.subtract(stop, start)
        count = max(1, round(float(np.hypot(*way)) / (8 * thick)))
        for step in range(count):
            ends = begin + way * step / count, begin + way * (step + 0.55) / count
            draw.line([tuple(end.tolist()) for end in ends], colour, thick)


def _font(size: int) -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    from PIL import ImageFont

    return ImageFont.load_default(size)
