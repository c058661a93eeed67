"""The known drawings: about 2,000 labelled examples of the training data, to compare a drawing with.

The file is written by `digitapp-export known`; its README beside it names sources and licences.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError
from digitapp.drawing.strokes import PEN_WIDTH, Ink
from digitapp.language import tr
from digitapp.models.model import Model
from digitapp.preprocessing.framing import FRAMINGS, Frames, frame

NAME = "known.npz"
MNIST, PENS = "MNIST train", "pen writer"
FRAMED, SIXTEENTHS = "optdigits", 16
"""The framing that the file has made of each example, and the steps of its values."""


@dataclass(frozen=True)
class KnownDrawings:
    """Scanned digits and people's pen strokes, in random order."""

    scans: NDArray[np.uint8]
    """uint8 [N, 28, 28], ink is 255; all zero where the example is a drawing."""
    inks: tuple[Ink | None, ...]
    """The drawing, or None where the example is a scan."""
    labels: tuple[str, ...]
    sources: tuple[str, ...]
    """Where each is from, such as "pen writer 12"."""
    blocks: NDArray[np.uint8] | None = None
    """uint8 [N, 8, 8]: each as the framing `optdigits` has it, in sixteenths, since that takes long; None: not made."""

    def __len__(self) -> int:
        """Return the number of examples."""
        return len(self.labels)

    def frames(self, model: Model, start: int, stop: int) -> Frames:
        """Return some of the examples as the model's input; raises the errors of `Model.frames`."""
        places = list(range(len(self))[start:stop])
        if self.blocks is not None and (model.card.framing, model.card.size) == (FRAMED, self.blocks.shape[1:]):
            return _of_blocks(self.blocks[places])
        return self._framed(model, places)

    def _framed(self, model: Model, places: list[int]) -> Frames:
        drawn = [i for i in places if self.inks[i] is not None]
        scanned = [i for i in places if self.inks[i] is None]
        parts = [model.frames([self.inks[i] for i in drawn])] if drawn else []  # type: ignore[misc]
        parts += [self._scan_frames(model, self.scans[scanned].astype(np.float32) / np.float32(255))] if scanned else []
        order = np.argsort([*drawn, *scanned])
        return Frames(*(np.concatenate(arrays)[order] for arrays in zip(*parts, strict=True)))

    def _scan_frames(self, model: Model, greys: NDArray[np.float32]) -> Frames:
        """Return scans as the model's input: a model of their size gets them as they are."""
        if model.card.size == greys.shape[1:]:
            return model.frames(greys)
        from digitapp.preprocessing.picture_framing import frame_images  # with modules that nothing else here needs

        return frame_images(greys, model.card.framing, model.card.size, is_ink=True)


def _of_blocks(blocks: NDArray[np.uint8]) -> Frames:
    unknown = np.full((len(blocks), 4), np.nan)
    images = blocks.astype(np.float32) / np.float32(SIXTEENTHS)
    return Frames(images, np.asarray(blocks.any(axis=(1, 2))), unknown, unknown[:, :2])


def framed_blocks(known: KnownDrawings) -> NDArray[np.uint8]:
    """Return what `KnownDrawings.blocks` holds."""
    from digitapp.preprocessing.picture_framing import frame_images  # as above

    images = np.zeros((len(known), *FRAMINGS[FRAMED].size), np.float32)
    drawn = np.array([ink is not None for ink in known.inks])
    images[drawn] = frame([ink for ink in known.inks if ink is not None], FRAMED).images
    greys = known.scans[~drawn].astype(np.float32) / np.float32(255)
    images[~drawn] = frame_images(greys, FRAMED, is_ink=True).images
    return np.rint(SIXTEENTHS * images).astype(np.uint8)


def pack(known: KnownDrawings) -> dict[str, NDArray[Any]]:
    """Return the arrays of a file: scans, blocks, and the strokes' points as differences, which compress well."""
    is_scan = np.array([ink is None for ink in known.inks])
    inks = [ink for ink in known.inks if ink is not None]
    strokes = [stroke for ink in inks for stroke in ink.strokes]
    points = np.concatenate(strokes).round().astype(np.int16)
    packed = {
        "is_scan": is_scan,
        "scans": known.scans[is_scan],
        "steps": np.diff(points, axis=0, prepend=np.zeros((1, 2), np.int16)),
        "points": np.array([len(stroke) for stroke in strokes], np.uint16),
        "strokes": np.array([len(ink.strokes) for ink in inks], np.uint8),
        "labels": np.array(known.labels),
        "sources": np.array(known.sources),
    }
    return packed | {"blocks": framed_blocks(unpack(packed))}  # of the points as they are kept, which are whole


def unpack(arrays: dict[str, NDArray[Any]]) -> KnownDrawings:
    """Return what `pack` packed."""
    is_scan = arrays["is_scan"]
    scans = np.zeros((len(is_scan), 28, 28), np.uint8)
    scans[is_scan] = arrays["scans"]
    points = np.cumsum(arrays["steps"], axis=0, dtype=np.int16).astype(np.float64)
    strokes = np.split(points, np.cumsum(arrays["points"])[:-1])
    ends = np.cumsum(arrays["strokes"])
    drawn = iter(
        Ink(tuple(strokes[end - count : end]), (PEN_WIDTH,) * int(count))
        for end, count in zip(ends, arrays["strokes"], strict=True)
    )
    inks = tuple(None if scan else next(drawn) for scan in is_scan)
    return KnownDrawings(
        scans, inks, tuple(map(str, arrays["labels"])), tuple(map(str, arrays["sources"])), arrays.get("blocks")
    )


def bundled(name: str) -> Path:
    """Return the path of a file beside the bundled models."""
    from digitapp_models import FOLDER

    return FOLDER / name


@cache
def known_drawings() -> KnownDrawings:
    """Return the bundled known drawings, read once; FileError if the installation lacks them."""
    path = bundled(NAME)
    try:
        with np.load(path, allow_pickle=False) as arrays:
            return unpack(dict(arrays))
    except Exception as error:  # a broken file shows itself in many ways
        raise FileError(tr("{path}: cannot be read; install digitapp again").format(path=path)) from error
