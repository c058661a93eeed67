"""What each part of the training gives: short trainings without it, measured on training data that they did not see."""

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
"""The last images of the training set, on which the variants are measured."""
WRITERS = data.TRAINING_WRITERS[:19]
VALIDATION_WRITERS = data.TRAINING_WRITERS[19:]


@dataclass(frozen=True)
class Outcome:
    """How many of the images and of the pen strokes a variant read."""

    variant: str
    epochs: int
    images: int
    images_right: int
    strokes: int
    strokes_right: int


def run(recipe: Recipe, folder: Path, epochs: int, seed: int = 0) -> Iterator[Outcome]:
    """Trains each variant on the first images and writers 1 to 19, and measures it on the others; one by one."""
    if recipe.source != "mnist":
        raise ModelError(f"{recipe.id}: an ablation is there for the models of MNIST only; choose cnn-28x28")
    whole = train.training_set(recipe, folder, WRITERS)
    count = min(IMAGES, len(whole.labels) // 6)
    known = replace(whole, images=whole.images[:-count], labels=whole.labels[:-count])
    drawings = data.strokes(folder, VALIDATION_WRITERS)
    frames = frame(drawings.inks, recipe.framing, recipe.size)
    for name, changes in VARIANTS.items():
        variant = replace(recipe, **changes)  # type: ignore[arg-type]
        examples = known if variant.copies else replace(known, inks=(), ink_labels=known.ink_labels[:0])
        # As many steps for each, or what is left out would also cost it time to learn.
        enough = -(-epochs * known.epoch_size(recipe) // examples.epoch_size(variant))
        net, _ = train.fit(variant, examples, train.Options(enough, seed))
        right = [
            _right(net, images, labels)
            for images, labels in (
                (whole.images[-count:], whole.labels[-count:]),
                (frames.images, data.digits(drawings)),
            )
        ]
        yield Outcome(name, enough, count, right[0], len(drawings), right[1])


@torch.inference_mode()
def _right(net: nn.Module, images: NDArray[np.float32], labels: NDArray[np.int64]) -> int:
    parts = torch.from_numpy(images)[:, None].split(500)
    answers = torch.cat([net(part).argmax(1) for part in parts]).numpy()
    return int((answers == labels).sum())


def save(path: Path, outcomes: list[Outcome]) -> None:
    """Writes the outcomes where `export` finds them."""
    write_atomically(path, json.dumps([asdict(outcome) for outcome in outcomes], indent=1).encode())


def load(path: Path) -> list[Outcome]:
    """Reads what `save` wrote, nothing where there is none; FileError when it is broken."""
    if not path.is_file():
        return []
    try:
        return [Outcome(**row) for row in json.loads(path.read_bytes())]
    except (ValueError, TypeError) as error:
        raise FileError(f"{path}: not the outcomes of an ablation; delete it or run the ablation again") from error


def markdown(outcomes: list[Outcome]) -> str:
    """The table for a card, empty without outcomes."""
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
