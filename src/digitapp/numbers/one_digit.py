"""Read a picture of one digit as such: the reader of single digits knows more of paper and light than that of pages."""

from __future__ import annotations

import numpy as np

from digitapp.models.model import Model
from digitapp.numbers.reading import Box, Digit, Reading
from digitapp.preprocessing import light
from digitapp.preprocessing.paper import Image
from digitapp.preprocessing.segmentation import downsample

ENOUGH = 500_000
"""A larger picture is reduced to about so many pixels: for one digit they are enough."""

PAGE, EDGE = 240, 2
"""A picture whose sides are this long is a page; what comes this near to its edge is not read on it, and what comes
near to several edges is no digit but a shadow."""
FILLED = 0.9
"""The least share of a picture's width and height that a digit has to which the picture is cropped."""
NARROW = 0.6
"""The greatest width, in heights, of the wedge that is left where a shadow's edge meets one edge of a picture."""
WIDEST = 1.4
"""The width of a digit, in heights; what is wider is one only where no number is found in it."""


def one_digit(grey: Image, model: Model) -> Reading | None:
    """Return the digit of a grey picture [H, W] in [0, 1] that seems to show one digit and nothing else, or None.

    Only a model that tells digits from other things can know that.
    """
    factor = max(1, min(int(np.ceil(np.sqrt(grey.size / ENOUGH))), *grey.shape))
    frames = model.frames([downsample(grey, factor)])
    (prediction,) = model.predictions(frames)
    if prediction.label is None or prediction.digitness is None or not prediction.is_digit:
        return None
    left, top, right, bottom = (factor * frames.boxes[0]).tolist()
    if _is_shadow((left, top, right, bottom), grey, EDGE * factor):
        return None
    read, is_sure = (prediction.label, prediction.probabilities, prediction.digitness), prediction.is_sure
    digit = Digit(*read, is_sure, (left, top, right, bottom), 0, image=frames.images[0])
    return Reading((digit,), prediction.confidence, is_sure)


def is_clear(single: Reading) -> bool:
    """Return whether a picture that seems to show one digit need not be looked at as a number."""
    left, top, right, bottom = single.digits[0].box
    return single.is_sure and right - left <= WIDEST * (bottom - top)


def _is_shadow(box: Box, grey: Image, edge: int) -> bool:
    """Return whether what seems to be a digit on a page is where a shadow meets the picture's edges.

    A picture in even light that is cropped to a digit has ink at its edges too.
    """
    height, width = grey.shape
    left, top, right, bottom = box
    near = left <= edge, top <= edge, right >= width - edge, bottom >= height - edge
    if min(grey.shape) < PAGE or not any(near):
        return False
    if right - left >= FILLED * width and bottom - top >= FILLED * height:
        return light.is_uneven(grey)
    is_wedge = right - left <= NARROW * (bottom - top)
    return sum(near) > 1 or (is_wedge and light.is_uneven(grey))
