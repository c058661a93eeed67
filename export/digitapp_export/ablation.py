"""Measure what each part of the training contributes: train briefly without it, test on training data held out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from digitapp.api import FileError, ModelError
from digitapp.evaluation.metrics import wilson_interval
from digitapp.files import write_atomically
from digitapp.preprocessing.framing import frame
from digitapp_export import data, train
from digitapp_export.recipes import Recipe
from digitapp_export.training_set import training_set

VARIANTS: dict[str, dict[str, object]] = {
    "everything": {},
    "pen strokes without other hands": {"varied": False},
    "images without warps and bad scans": {"warp": 0.0},
    "no generated digits": {"generated": 0},
    "no pen strokes": {"copies": 0},
    "MNIST as it is, alone": {"copies": 0, "generated": 0, "warp": 0.0},
}
EPOCHS = 4
IMAGES = 10_000
"""The last images of the training set, held out to measure the variants."""
WRITERS = data.TRAINING_WRITERS[:19]
VALIDATION_WRITERS = data.TRAINING_WRITERS[19:]


@dataclass(frozen=True)
class Outcome:
    """How many of the images and of the pen strokes a variant classified correctly."""

    variant: str
    epochs: int
    images: int
    images_right: int
    strokes: int
    strokes_right: int


def run(recipe: Recipe, folder: Path, epochs: int, seed: int = 0) -> Iterator[Outcome]:
    """Train each variant on the first images and writers 1 to 19, and measure it on the others; yield one at a time."""
    if recipe.source != "mnist":
        raise ModelError(f"{recipe.id}: the ablation supports models of MNIST only; choose cnn-28x28")
    whole = training_set(recipe, folder, WRITERS)
    count = min(IMAGES, len(whole.labels) // 6)
    training = replace(whole, images=whole.images[:-count], labels=whole.labels[:-count])
    drawings = data.strokes(folder, VALIDATION_WRITERS)
    frames = frame(drawings.inks, recipe.framing, recipe.size)
    for name, changes in VARIANTS.items():
        variant = replace(recipe, **changes)  # type: ignore[arg-type]
        examples = training if variant.copies else replace(training, inks=(), ink_labels=training.ink_labels[:0])
        # Train every variant for the same number of steps: with fewer examples an epoch it would get fewer of them.
        variant_epochs = -(-epochs * training.epoch_size(recipe) // examples.epoch_size(variant))
        net, _ = train.fit(variant, examples, train.Options(variant_epochs, seed))
        right = [
            _right(net, images, labels)
            for images, labels in (
                (whole.images[-count:], whole.labels[-count:]),
                (frames.images, data.digits(drawings)),
            )
        ]
        yield Outcome(name, variant_epochs, count, right[0], len(drawings), right[1])


@torch.inference_mode()
def _right(net: nn.Module, images: NDArray[np.float32], labels: NDArray[np.int64]) -> int:
    parts = torch.from_numpy(images)[:, None].split(500)
    answers = torch.cat([net(part).argmax(1) for part in parts]).numpy()
    return int((answers == labels).sum())


def save(path: Path, outcomes: list[Outcome]) -> None:
    """Write the outcomes where `export` finds them."""
    write_atomically(path, json.dumps([asdict(outcome) for outcome in outcomes], indent=1).encode())


def load(path: Path) -> list[Outcome]:
    """Return what `save` wrote, or an empty list if there is no file; raise FileError if it is broken."""
    if not path.is_file():
        return []
    try:
        return [Outcome(**row) for row in json.loads(path.read_bytes())]
    except (ValueError, TypeError) as error:
        raise FileError(f"{path}: not the outcomes of an ablation; delete it or run the ablation again") from error


def markdown(outcomes: list[Outcome]) -> str:
    """Return the table for a card; it is empty without outcomes."""
    if not outcomes:
        return ""
    first = outcomes[0]
    return "\n".join(
        [
            "## What each part gave",
            "",
            f"Trainings of about as many steps each ({first.epochs} epochs of everything) on the rest of the training "
            f"data, measured on its last {first.images:,} images and on the {first.strokes:,} drawings of writers "
            "20-24; 95 % intervals.",
            "",
            "| trained on | images | pen strokes |",
            "|---|---|---|",
            *(
                f"| {o.variant} | {_share(o.images_right, o.images)} | {_share(o.strokes_right, o.strokes)} |"
                for o in outcomes
            ),
            "",
        ]
    )


def _share(right: int, count: int) -> str:
    low, high = wilson_interval(right, count)
    return f"{right / count:.2%} ({low:.2%} to {high:.2%})"
