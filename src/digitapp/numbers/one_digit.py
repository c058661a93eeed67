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
"""The width of a digit, in heights; what is wider is looked at more closely."""


def one_digit(grey: Image, model: Model) -> Reading | None:
    """Return the digit of a grey picture [H, W] in [0, 1] that surely shows one digit and nothing else; None otherwise.

    Only a model that tells digits from other things can know that.
    """
    factor = max(1, min(int(np.ceil(np.sqrt(grey.size / ENOUGH))), *grey.shape))
    frames = model.frames([downsample(grey, factor)])
    (prediction,) = model.predictions(frames)
    if prediction.label is None or prediction.digitness is None or not prediction.is_sure:
        return None
    left, top, right, bottom = (factor * frames.boxes[0]).tolist()
    if right - left > WIDEST * (bottom - top) or _is_shadow((left, top, right, bottom), grey.shape, EDGE * factor):
        return None
    digit = Digit(
        prediction.label, prediction.probabilities, prediction.digitness, True, (left, top, right, bottom), 0,
        image=frames.images[0],
    )  # fmt: skip
    return Reading((digit,), prediction.confidence, True)


def _is_shadow(box: Box, shape: tuple[int, ...], edge: int) -> bool:
    height, width = shape
    near = box[0] <= edge, box[1] <= edge, box[2] >= width - edge, box[3] >= height - edge
    return min(shape) >= PAGE and sum(near) > 1
