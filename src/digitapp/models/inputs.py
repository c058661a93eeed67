"""Turn drawings and images into a model's input; images that are one already stay as they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from digitapp.api import ModelCard, ModelError
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.language import tr
from digitapp.preprocessing.framing import FRAMINGS, Frames, frame

if TYPE_CHECKING:
    from digitapp.preprocessing.segmentation import Image

BLACK = 0.15
"""The largest median border of an image that is a model input; in MNIST and optdigits most of the border is 0."""
Item = Drawing | Ink | NDArray[np.generic]
"""An input to predict: a drawing, or an image that `digitapp.preprocessing.images.as_grey` accepts."""


def frames_of(items: Sequence[Item] | NDArray[np.generic], card: ModelCard, framing: str | None = None) -> Frames:
    """Return items as the input of the model of a card; see `Model.frames`."""
    if isinstance(items, Drawing | Ink) or (isinstance(items, np.ndarray) and _is_one_image(items.shape)):
        raise TypeError("one drawing or image was given; give a list of them")
    name = framing or card.framing
    if name not in FRAMINGS:
        raise ModelError(
            tr("{name}: no such framing; choose one of {names}").format(name=name, names=", ".join(FRAMINGS))
        )
    inks = [i.ink() if isinstance(i, Drawing) else i for i in items if isinstance(i, Drawing | Ink)]
    if len(inks) == len(items) and not isinstance(items, np.ndarray):
        frames = frame(inks, name, card.size)
        return frames if framing is not None else _with_inputs(frames, inks)
    if inks:
        raise TypeError("give drawings or images, not both at once")
    return _image_frames(_to_greys(items), name, card.size, framing is None)


def _image_frames(greys: list[Image], framing: str, size: tuple[int, int], may_be_input: bool) -> Frames:
    """Frame grey images [H, W], but leave those unchanged that look like the model's input."""
    from digitapp.preprocessing.picture_framing import frame_images  # with seven modules that no drawing needs

    is_input = _are_inputs(greys, size) & may_be_input
    unframed = without_framing([greys[i] for i in np.flatnonzero(is_input)], size)
    if is_input.all():
        return unframed
    framed = frame_images([greys[i] for i in np.flatnonzero(~is_input)], framing, size)
    order = np.argsort(np.argsort(~is_input, kind="stable"))
    pairs: Iterator[tuple[Any, Any]] = zip(unframed, framed, strict=True)
    return Frames(*(np.concatenate(pair)[order] for pair in pairs))


def _is_one_image(shape: tuple[int, ...]) -> bool:
    """Return whether a shape is that of one grey or coloured image, not of a set: a digit is wider than 4 pixels."""
    return len(shape) == 2 or (len(shape) == 3 and shape[2] in (1, 3, 4))


def _to_greys(items: Sequence[Item] | NDArray[np.generic]) -> list[Image]:
    """Return grey images in [0, 1] as a list; the values of an array of images are scaled together."""
    from digitapp.preprocessing.images import as_grey, unit_range

    if isinstance(items, np.ndarray) and items.ndim > 2:
        items = unit_range(items)
        if items.ndim == 3 and items.size:
            return list(items)
    return [as_grey(item) for item in items]  # type: ignore[arg-type]


def _are_inputs(greys: list[Image], size: tuple[int, int]) -> NDArray[np.bool_]:
    """Return whether each image is an input for a model of this size, not a picture of ink on grey or bright paper."""
    is_input = np.array([grey.shape == size for grey in greys], np.bool_)
    images = np.array([grey for grey in greys if grey.shape == size], np.float32).reshape(-1, *size)
    borders = np.concatenate([images[:, 0], images[:, -1], images[:, 1:-1, 0], images[:, 1:-1, -1]], axis=1)
    is_input[is_input] = np.median(borders, axis=1) <= BLACK
    return is_input


def _with_inputs(frames: Frames, inks: list[Ink]) -> Frames:
    """Put pictures without ink over them, that look like inputs, into the frames as they are."""
    size = frames.images.shape[1:]
    for place, ink in enumerate(inks):
        if ink.picture is None or ink.picture.pixels.shape[:2] != size or any(map(len, ink.strokes)):
            continue
        grey = _to_greys([ink.picture.pixels])
        if _are_inputs(grey, (size[0], size[1])).all():
            frames.images[place], frames.readable[place] = grey[0], grey[0].any()
    return frames


def without_framing(greys: list[Image], size: tuple[int, int]) -> Frames:
    """Wrap images that need no framing; an image without ink still has nothing to read."""
    images = np.array(greys, np.float32).reshape(-1, *size)
    unknown = np.full((len(images), 4), np.nan)
    return Frames(images, images.max(axis=(1, 2), initial=0) > 0, unknown, unknown[:, :2])
