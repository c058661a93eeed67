"""Read a picture of one digit as such: the reader of single digits knows more of paper and light than that of pages."""

from __future__ import annotations

import numpy as np

from digitapp.models.model import Model
from digitapp.numbers.reading import Box, Digit, Reading
from digitapp.preprocessing.paper import Image
from digitapp.preprocessing.segmentation import downsample

ENOUGH = 500_000
"""A larger picture is reduced to about so many pixels: for one digit they are enough."""

PAGE, EDGE = 240, 2
"""A picture whose sides are this long is a page; what comes this near to its edge is not read on it, and what comes
near to several edges is no digit but a shadow."""
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
    if _is_shadow((left, top, right, bottom), grey.shape, EDGE * factor):
        return None
    read, is_sure = (prediction.label, prediction.probabilities, prediction.digitness), prediction.is_sure
    digit = Digit(*read, is_sure, (left, top, right, bottom), 0, image=frames.images[0])
    return Reading((digit,), prediction.confidence, is_sure)


def is_clear(single: Reading) -> bool:
    """Return whether a picture that seems to show one digit need not be looked at as a number."""
    left, top, right, bottom = single.digits[0].box
    return single.is_sure and right - left <= WIDEST * (bottom - top)


def _is_shadow(box: Box, shape: tuple[int, ...], edge: int) -> bool:
    height, width = shape
    near = box[0] <= edge, box[1] <= edge, box[2] >= width - edge, box[3] >= height - edge
    return min(shape) >= PAGE and sum(near) > 1
