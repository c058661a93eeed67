"""Read a picture of one digit as such: the reader of single digits knows more of paper and light than that of pages."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import Prediction
from digitapp.models.model import Model, Outputs
from digitapp.numbers.reading import Box, Cutout, Digit, Reading
from digitapp.preprocessing import light
from digitapp.preprocessing.components import find_components
from digitapp.preprocessing.paper import SMALLEST_PHOTO, Image
from digitapp.preprocessing.picture_framing import frame_images, working_factor
from digitapp.preprocessing.segmentation import downsample, possible_inks

PAGE, EDGE = 240, 2
"""A picture whose sides are this long is a page; what comes this near to its edge is not read on it, and what comes
near to several edges is no digit but a shadow."""
FILLED = 0.9
"""The least share of a picture's width and height that a digit has to which the picture is cropped."""
NARROW = 0.6
"""The greatest width, in heights, of the wedge that is left where a shadow's edge meets one edge of a picture."""
ROW = 1.8
"""A picture so many times wider than high shows a row of digits."""
VISIBLE = 0.25
"""The least ink of a pixel that counts."""
HIGH, SHARED = 0.6, 0.3
"""Pieces of ink are digits beside each other if they are so high, in heights of all ink, and at most this share of the
narrower one's width is above or below the other."""
CONTRADICTED = 0.5
"""If another label has more than this share of the best one's votes, the ways to find the ink contradict each other."""
AGREEING = 3
"""So many of the six ways have to be sure of the same digit: one of them may make a digit of anything."""
WIDEST = 1.4
"""The width of a digit, in heights; what is wider is one only where no number is found in it."""


def one_digit(grey: Image, model: Model) -> Reading | None:
    """Return the digit of a grey picture [H, W] in [0, 1] that seems to show one digit and nothing else, or None.

    Only a model that tells digits from other things can know that.
    """
    frames = model.frames([grey])
    (prediction,) = model.predictions(frames)
    left, top, right, bottom = frames.boxes[0].tolist()
    return as_one_digit(prediction, (left, top, right, bottom), (grey.shape[0], grey.shape[1]), lambda: grey)


def as_one_digit(prediction: Prediction, box: Box, shape: tuple[int, int], grey: Callable[[], Image]) -> Reading | None:
    """Return the reading of a picture, [H, W], that a model predicts as one digit in a box of pixels, or None.

    `grey` returns the picture in grey, which is seldom needed.
    """
    if prediction.label is None or prediction.digitness is None or not prediction.is_digit:
        return None
    if shape[1] > ROW * shape[0] or _is_shadow(box, shape, grey):
        return None
    read, is_sure = (prediction.label, prediction.probabilities, prediction.digitness), prediction.is_sure
    return Reading((Digit(*read, is_sure, box, 0, image=prediction.image),), prediction.confidence, is_sure)


def second_look(grey: Image, model: Model) -> Reading | None:
    """Return the digit of a photo that is clear if its ink is separated from the paper in another way, or None.

    Of all ways that is taken whose ink looks most like a digit to the model, unless they contradict each other.
    """
    height, width = grey.shape
    if min(grey.shape) < SMALLEST_PHOTO or width > ROW * height or not model.card.tells_non_digits:
        return None
    factor = working_factor(grey.shape)
    small = downsample(grey, factor)
    inks = list(possible_inks(small))
    if not inks:
        return None
    frames = frame_images(inks, model.card.framing, model.card.size, is_ink=True)
    outputs = model.readings(frames)
    labels = np.nan_to_num(outputs.probabilities).argmax(axis=1)
    place = _best_way(outputs, labels)
    if place is None:
        return None
    chosen = frames.of(np.array([place]))
    (best,) = model.predictions(chosen)
    left, top, right, bottom = (factor * chosen.boxes[0]).tolist()
    found = as_one_digit(best, (left, top, right, bottom), (height, width), lambda: grey)
    if found is None or not is_clear(found):
        return None
    cutout = Cutout(np.rint(255 * small).astype(np.uint8), inks[place])
    is_sure = int((outputs.is_sure & (labels == labels[place])).sum()) >= AGREEING
    digit = msgspec.structs.replace(found.digits[0], cutout=cutout, is_sure=is_sure)
    return msgspec.structs.replace(found, digits=(digit,), is_sure=is_sure)


def _best_way(outputs: Outputs, labels: NDArray[np.intp]) -> int | None:
    """Return which of several readings of one digit is the most likely, None if the others contradict it.

    `labels` [N] are the most probable ones.
    """
    chances = outputs.confidence * outputs.likeness
    votes = np.bincount(labels, chances, minlength=2)
    second, first = np.argsort(votes)[-2:]
    if votes[second] > CONTRADICTED * votes[first]:
        return None
    return int(np.argmax(np.where(labels == first, chances, -1.0)))


def is_clear(single: Reading) -> bool:
    """Return whether a picture that seems to show one digit need not be looked at as a number."""
    (digit,) = single.digits
    left, top, right, bottom = digit.box
    return single.is_sure and right - left <= WIDEST * (bottom - top) and not _are_several(digit.image)


def _are_several(image: Image | None) -> bool:
    """Return whether the ink of a model's input, [H, W], is in pieces beside each other that are as high as digits."""
    if image is None:
        return False
    boxes = find_components(image > VISIBLE).boxes
    if len(boxes) < 2:
        return False
    heights = boxes[:, 3] - boxes[:, 1]
    high = boxes[heights >= HIGH * (boxes[:, 3].max() - boxes[:, 1].min())]
    high = high[np.argsort(high[:, 0])]
    shared = np.minimum(high[:-1, 2], high[1:, 2]) - high[1:, 0]
    narrower = np.minimum(high[:-1, 2] - high[:-1, 0], high[1:, 2] - high[1:, 0])
    return bool((shared <= SHARED * narrower).any())


def _is_shadow(box: Box, shape: tuple[int, int], grey: Callable[[], Image]) -> bool:
    """Return whether what seems to be a digit on a page is where a shadow meets the picture's edges.

    A picture in even light that is cropped to a digit has ink at its edges too.
    """
    (height, width), edge = shape, EDGE * working_factor(shape)
    left, top, right, bottom = box
    near = left <= edge, top <= edge, right >= width - edge, bottom >= height - edge
    if min(shape) < PAGE or not any(near):
        return False
    if right - left >= FILLED * width and bottom - top >= FILLED * height:
        return light.is_uneven(grey())
    is_wedge = right - left <= NARROW * (bottom - top)
    return sum(near) > 1 or (is_wedge and light.is_uneven(grey()))
