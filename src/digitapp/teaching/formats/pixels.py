"""Pictures of examples, 28 x 28 with bright ink, for the formats that hold pictures; and pictures of files."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError
from digitapp.language import tr
from digitapp.preprocessing.framing import frame
from digitapp.preprocessing.images import read_image
from digitapp.preprocessing.picture_framing import frame_images, working_factor
from digitapp.preprocessing.segmentation import Image, downsample, find_ink
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import LeftOut, UnusableError, example_place

SIDE = 28
"""Pixels of a written picture's sides."""
LARGEST = 128
"""Pixels of the sides of a picture in a collection; larger ones are scaled down, since a sign needs no more."""
BLACK = 0.15
"""The largest median border of a small picture that is bright ink on black already."""
SMALL = 64
SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".tif", ".tiff", ".webp")
_BATCH = 256

Pixels = NDArray[np.uint8]
"""A written picture, uint8 [28, 28], ink is 255."""


def pictures(
    examples: Iterable[Example], left_out: LeftOut, unfit: Callable[[Example], str | None] = lambda _: None
) -> Iterator[tuple[Example, Pixels]]:
    """Yield examples with their pictures: drawings framed as MNIST's are, pictures as they are if they are 28 x 28.

    Counted as left out is what has nothing to read, such as a dot, and that for which `unfit` returns a reason.
    """
    numbered = _fit(enumerate(examples, 1), left_out, unfit)
    while chosen := list(islice(numbered, _BATCH)):
        batch = [example for _, example in chosen]
        images = np.zeros((len(batch), SIDE, SIDE), np.float32)
        readable = np.zeros(len(batch), np.bool_)
        inks = {
            i: each.drawing.ink() for i, each in enumerate(batch) if each.drawing is not None and each.image is None
        }
        frames = frame(list(inks.values()), "mnist")
        images[list(inks)], readable[list(inks)] = frames.images, frames.readable
        for i, example in enumerate(batch):
            if example.image is not None:
                images[i], readable[i] = _of_picture(example.image)
            if readable[i]:
                yield example, (images[i] * 255).round().astype(np.uint8)
            else:
                left_out.add(tr("it has nothing to read, only a dot or no ink"), example_place(chosen[i][0]))


def _fit(
    numbered: Iterable[tuple[int, Example]], left_out: LeftOut, unfit: Callable[[Example], str | None]
) -> Iterator[tuple[int, Example]]:
    for number, example in numbered:
        reason = unfit(example)
        if reason is None:
            yield number, example
        else:
            left_out.add(reason, example_place(number))


def without_label(example: Example) -> str | None:
    """Return why an example is unfit for a format in which everything has a label; None if it is not."""
    return None if example.label else tr("it has no label")


def _of_picture(image: Image) -> tuple[Image, bool]:
    if image.shape == (SIDE, SIDE):
        return image, bool(image.any())
    frames = frame_images([image], "mnist", is_ink=True)
    return frames.images[0], bool(frames.readable[0])


def png(pixels: Pixels) -> bytes:
    """Return a picture as a PNG file."""
    from PIL import Image as Pillow

    content = io.BytesIO()
    Pillow.fromarray(pixels).save(content, "PNG")
    return content.getvalue()


def read_ink(path: Path, content: IO[bytes] | None = None) -> Image:
    """Return the ink of a picture, float32 [H, W] in [0, 1]; UnusableError if it cannot be read or shows none.

    A small picture of bright ink on black stays as it is. Of others the paper is taken away, and what is left is
    cropped and scaled down to `LARGEST` pixels.
    """
    try:
        grey = read_image(path, content)
    except FileError as error:
        reason = error.__cause__ or error
        raise UnusableError(
            tr("it is no picture that can be read ({reason})").format(reason=type(reason).__name__)
        ) from error
    if max(grey.shape) <= SMALL and np.median(_border(grey)) <= BLACK:
        ink = grey
    else:
        ink = _cropped(find_ink(downsample(grey, working_factor(grey.shape))))
    if not ink.any():
        raise UnusableError(tr("it shows no ink"))
    return ink


def _border(grey: Image) -> Image:
    return np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])


def _cropped(ink: Image) -> Image:
    """Return what is around the ink, with a margin, on at most `LARGEST` pixels."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows):
        return ink
    margin = 2 + max(rows[-1] - rows[0], columns[-1] - columns[0]) // 8
    top, left = max(0, rows[0] - margin), max(0, columns[0] - margin)
    cut = ink[top : rows[-1] + margin + 1, left : columns[-1] + margin + 1]
    factor = -(-max(cut.shape) // LARGEST)
    uneven = [(0, -side % factor) for side in cut.shape]
    return downsample(np.pad(cut, uneven), factor)
