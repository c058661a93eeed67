"""The known drawings that a model finds most like a given one, and a map of them all.

Drawings are compared by the model's features where it has them, by its input pixels otherwise: the Euclidean distance
of vectors of length 1. The map of a bundled model is computed at export by t-SNE (L. van der Maaten, G. Hinton, 2008);
of another model it shows the first two principal components.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import ModelError, Prediction
from digitapp.explaining.known_drawings import KnownDrawings, bundled, known_drawings
from digitapp.language import tr
from digitapp.models.model import BATCH, Item, Model
from digitapp.preprocessing.framing import Frames

COUNT = 12
"""Neighbours that are shown."""
MAP_SUFFIX = ".map.npz"
PIXELS = 2**18
"""Pixels that a model is shown at a time, so that a batch of large images does not take long."""
SIDE = 32
"""Larger images are compared and kept smaller: 2,000 of 256 x 256 pixels would fill half a gigabyte."""
CHECKED, TOLERANCE = 32, 0.02
"""A bundled map is used if the distances between so many known drawings differ by no more from those it is made of."""


class View(NamedTuple):
    """Some known drawings as a model sees them."""

    images: NDArray[np.float32]
    """Its input, float32 [N, H, W] in [0, 1], smaller if it has many pixels."""
    vectors: NDArray[np.float32]
    """What they are compared by, float32 [N, D], each of length 1."""


class Neighbour(NamedTuple):
    """A known drawing and how far it is from another one."""

    number: int
    """Which of the known drawings it is, from 0."""
    label: str
    """What the person wrote, whatever the model reads."""
    distance: float
    """From 0 for the same to 2."""
    source: str


@dataclass(frozen=True)
class Neighbours:
    """The nearest known drawings, the nearest first, and where a drawing is on their map."""

    nearest: tuple[Neighbour, ...]
    place: tuple[float, float]
    """On the map: the mean of its neighbours' places, the nearest counting most."""
    by: str
    """What was compared: "features" or "input pixels"."""


@dataclass(frozen=True)
class Surroundings:
    """Every known drawing as one model sees it."""

    known: KnownDrawings
    images: NDArray[np.float32]
    """The model's input for each, float32 [N, H, W] in [0, 1], smaller if it has many pixels."""
    vectors: NDArray[np.float32]
    """What they are compared by, float32 [N, D], each of length 1."""
    places: NDArray[np.float32]
    """Their places on the map, float32 [N, 2] in [0, 1]: x to the right, y down."""

    def neighbours(self, model: Model, frames: Frames, count: int = COUNT) -> Neighbours:
        """Return what is most like one framed drawing; ModelError if there is nothing to read or the model fails."""
        if not frames.readable.all():
            text = tr("{model}: there is nothing to read, so there is nothing like it; draw something")
            raise ModelError(text.format(model=model.card.id))
        distances = _distances(self.vectors, _vectors(model, frames))
        nearest = np.argsort(distances, kind="stable")[:count]
        weights = 1 / (distances[nearest] ** 2 + 1e-6)
        x, y = (self.places[nearest] * (weights / weights.sum())[:, None]).sum(axis=0)
        return Neighbours(
            tuple(Neighbour(int(i), self.known.labels[i], float(distances[i]), self.known.sources[i]) for i in nearest),
            (float(x), float(y)),
            "features" if model.card.features else "input pixels",
        )


def neighbours(model: Model, drawing: Item, count: int = COUNT) -> Neighbours:
    """Return the known drawings that a model finds most like a drawing or an image.

    ModelError if there is nothing to read or the model fails.

    >>> import digitapp
    >>> drawing = digitapp.Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])
    >>> digitapp.neighbours(digitapp.load_model(), drawing).nearest[0].label
    '7'
    """
    return surroundings(model, views(model)).neighbours(model, model.frames([drawing]), count)


def views(model: Model) -> Iterator[View]:
    """Show the known drawings to a model, a batch at a time; raises the errors of `Model.features`."""
    known = known_drawings()
    shown = model if model.card.features else _of_size(model, small_size(model.card.size))
    height, width = shown.card.size
    count = min(BATCH, max(8, PIXELS // (height * width)))
    for start in range(0, len(known), count):
        frames = known.frames(shown, start, start + count)
        yield View(_small(frames.images), _vectors(shown, frames))


def surroundings(model: Model, seen: Iterable[View]) -> Surroundings:
    """Put together all that `views` yields."""
    images, vectors = (np.concatenate(arrays) for arrays in zip(*seen, strict=True))
    return Surroundings(known_drawings(), images, vectors, _places(model, vectors))


def as_seen(prediction: Prediction) -> Frames:
    """Return a prediction's input as it was framed."""
    unknown = np.full((1, 4), np.nan)
    return Frames(prediction.image[None], np.array([prediction.label is not None]), unknown, unknown[:, :2])


def _vectors(model: Model, frames: Frames) -> NDArray[np.float32]:
    """Return what drawings are compared by, float32 [N, D]; zero for one in which there is nothing to read."""
    if model.card.features:
        vectors = np.nan_to_num(model.features(frames))
    else:
        vectors = _small(frames.images).reshape(len(frames.images), -1)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), np.float32)


def small_size(size: tuple[int, int]) -> tuple[int, int]:
    """Return the size, (rows, columns), in which images of a size are compared and kept."""
    block = _block(size)
    return size[0] // block, size[1] // block


def _block(size: tuple[int, int]) -> int:
    """Return the side of the blocks that images are averaged in; a side keeps four pixels."""
    return min(-(-max(size) // SIDE), min(size) // 4)


def _small(images: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return images [N, H, W] averaged in blocks to their `small_size`; what is left at the edges is cut off."""
    rows, columns = small_size((images.shape[1], images.shape[2]))
    block = _block((images.shape[1], images.shape[2]))
    cut = images[:, : rows * block, : columns * block]
    return np.asarray(cut.reshape(len(cut), rows, block, columns, block).mean(axis=(2, 4)), np.float32)


def _of_size(model: Model, size: tuple[int, int]) -> Model:
    """Return a model that frames for another size, which is far faster than to frame for a large one and to shrink."""
    return Model(msgspec.structs.replace(model.card, size=size), _no_run)


def _no_run(images: NDArray[np.float32]) -> NDArray[np.float32]:
    """Refuse to run: of such a model only frames are wanted."""
    raise NotImplementedError


def _distances(vectors: NDArray[np.float32], vector: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the distances of vectors [N, D] of length 1 to one of them [1, D], float64 [N]."""
    return np.asarray(np.sqrt(np.maximum(0, 2 - 2 * (vectors @ vector[0]).astype(np.float64))))


def _places(model: Model, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the bundled map of a model if it is of these vectors, else one of their principal components."""
    path = bundled(f"{model.card.id}{MAP_SUFFIX}")
    if path.is_file():
        with np.load(path, allow_pickle=False) as file:
            places, checked = np.asarray(file["places"], np.float32), file["checked"]
        if len(places) == len(vectors) and np.allclose(checked, check_of(vectors), atol=TOLERANCE):
            return places
    return _spread(principal_components(vectors))


def check_of(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the similarities of the first vectors, float32 [32, 32], which tell a model's vectors from another's."""
    return np.asarray(vectors[:CHECKED] @ vectors[:CHECKED].T)


def principal_components(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return vectors [N, D] projected to the two directions in which they differ most, float32 [N, 2]."""
    centred = (vectors - vectors.mean(axis=0)).astype(np.float64)
    _, directions = np.linalg.eigh(centred.T @ centred)
    return np.asarray(centred @ directions[:, :-3:-1], np.float32)


def _spread(places: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scale places [N, 2] to [0, 1]."""
    low, high = places.min(axis=0), places.max(axis=0)
    return np.asarray((places - low) / np.maximum(high - low, 1e-9), np.float32)
