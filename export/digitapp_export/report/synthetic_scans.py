"""Measure accuracy on synthetic scans, of kinds that no model was trained on: MNIST's digits resized and restyled.

Images that are not of the model's input size, or are dark ink on bright paper, are framed as any picture is; the
others are used as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.metrics import wilson_interval
from digitapp_export.report.evaluated_models import Recorder
from digitapp_export.report.robustness import Images, blurred, noisy
from digitapp_export.report.scores import Notify

SEED = 21
Maker = Callable[[Images, np.random.Generator], list[Any]]
"""Makes one image [H, W] in [0, 1] from each given one."""


@dataclass(frozen=True)
class ScanAccuracy:
    """A model's accuracy on one kind of synthetic scan."""

    name: str
    n: int
    accuracy: float
    ci95: tuple[float, float]
    example: Images
    """The first image."""


def resized(image: Images, height: int, width: int) -> Images:
    """Resize an image, by area averaging if it shrinks and bilinearly otherwise."""
    from PIL import Image

    if image.shape == (height, width):
        return image
    shrinks = height <= image.shape[0] and width <= image.shape[1]
    kind = Image.Resampling.BOX if shrinks else Image.Resampling.BILINEAR
    return np.clip(np.asarray(Image.fromarray(image).resize((width, height), kind), np.float32), 0, 1)


def cropped(image: Images) -> Images:
    """Crop an image to the bounding box of its ink."""
    inked = image > 0.25
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    if not len(rows):
        return image
    return np.ascontiguousarray(image[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])


def fitted(image: Images, side: int) -> Images:
    """Scale the bounding box of the ink to fit a square of `side` pixels, keeping its aspect, and centre it."""
    ink = cropped(image)
    scale = side / max(ink.shape)
    height, width = (max(1, round(scale * n)) for n in ink.shape)
    out = np.zeros((side, side), np.float32)
    top, left = (side - height) // 2, (side - width) // 2
    out[top : top + height, left : left + width] = resized(ink, height, width)
    return out


def _whole(side: int, change: Callable[[Images], Images] = lambda image: image) -> Maker:
    return lambda images, _: [change(resized(image, side, side)) for image in images]


def _noisy_paper(images: Images, rng: np.random.Generator) -> list[Any]:
    paper = 1 - np.array([resized(image, 32, 32) for image in images]) * 0.7 - 0.1
    return list(noisy(paper.astype(np.float32), 0.08, rng))


def _toned(paper: float, ink: float) -> Callable[[Images], Images]:
    return lambda image: (paper + (ink - paper) * image).astype(np.float32)


def _black_and_white(image: Images) -> Images:
    return (image >= 0.5).astype(np.float32)


MAKERS: dict[str, Maker] = {
    "as they are, 28 x 28": lambda images, _: list(images),
    "12 x 12": _whole(12),
    "16 x 16": _whole(16),
    "16 x 16, the digit fills it": lambda images, _: [fitted(image, 16) for image in images],
    "16 x 16, black and white": _whole(16, _black_and_white),
    "20 x 20": _whole(20),
    "32 x 32": _whole(32),
    "64 x 64": _whole(64),
    "cropped to the ink": lambda images, _: [cropped(image) for image in images],
    "32 x 32, black and white": _whole(32, _black_and_white),
    "32 x 32, blurred by 1.5 pixels": _whole(32, lambda image: blurred(image[None], 1.5)[0]),
    "32 x 32, low contrast (paper 0.35, ink 0.6)": _whole(32, _toned(0.35, 0.6)),
    "28 x 28, faint (paper 0, ink 0.4)": _whole(28, _toned(0.0, 0.4)),
    "28 x 28, grey paper (paper 0.25, ink 0.9)": _whole(28, _toned(0.25, 0.9)),
    "28 x 28, dark on bright": _whole(28, _toned(1.0, 0.0)),
    "32 x 32, dark on bright, noisy": _noisy_paper,
}


def measure(model: Recorder, data: Dataset, notify: Notify) -> list[ScanAccuracy]:
    """Measure the model on every kind of synthetic scan of the images `data`."""
    return [_measured(name, maker, model, data, notify) for name, maker in MAKERS.items()]


def _measured(name: str, maker: Maker, model: Recorder, data: Dataset, notify: Notify) -> ScanAccuracy:
    notify(f"{model.card.id}, synthetic scans {name}")
    assert data.images is not None
    made = maker(data.images, np.random.default_rng(SEED))
    frames = model.frames(made)
    outputs = model.readings(frames)
    model.pop_recording()
    labels = np.array(model.card.labels)
    answers = np.where(outputs.read, labels[np.nan_to_num(outputs.probabilities).argmax(axis=1)], "")
    right = int((answers == np.array(data.labels)).sum())
    return ScanAccuracy(name, len(made), right / len(made), wilson_interval(right, len(made)), made[0])
