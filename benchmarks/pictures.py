"""Measure how well digits are read in pictures of many kinds: cropped, printed on, ruled, shadowed, or plain.

Ink and paper are separated in each generated picture (`picture_kinds.py`) as for any file, and a model reads the ink.
"ink alone" is what the same model reads if it is given the ink without paper, print, light and neighbours. The digits
are of the training sides (MNIST train, pen writers 1 to 24), which the bundled models have learnt, so accuracies are
too high; compare them with each other and with "ink alone". No test set is used.

    python benchmarks/pictures.py [--data-dir DIR] [--count N] [--seeds N] [--model FILE.onnx] [--only TEXT]
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

import numpy as np
from measuring import data_folder, print_table
from numpy.typing import NDArray
from picture_kinds import KINDS, Digit, Sample, drawn, scanned

from digitapp.evaluation.metrics import wilson_interval
from digitapp.models.model import Model
from digitapp.models.registry import bundled_folder, default_id
from digitapp.preprocessing.images import as_grey
from digitapp.preprocessing.picture_framing import frame_images
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_export.data import TRAINING_WRITERS, mnist, strokes

MODEL = bundled_folder() / f"{default_id()}.onnx"
HEADS = ("kind", "n", "accuracy", "95 % interval", "by seed", "ink alone", "ms each")


class Digits:
    """The digits of the training sides, to draw from."""

    def __init__(self, folder: Path) -> None:
        self.images, labels = mnist(folder, "train")
        drawings = strokes(folder, TRAINING_WRITERS)
        self.inks = drawings.inks
        self.image_labels = labels.astype(str)
        self.ink_labels = np.array(drawings.labels)

    def draw(self, which: str, rng: np.random.Generator) -> tuple[Digit, str]:
        """Return a digit and its label: of drawings and scans by halves, of drawings alone, or of one label."""
        from_drawings = which == "drawn" or rng.random() < 0.5
        labels = self.ink_labels if from_drawings else self.image_labels
        chosen = np.flatnonzero(labels == which) if which.isdigit() else np.arange(len(labels))
        index = int(rng.choice(chosen))
        digit = drawn(self.inks[index]) if from_drawings else scanned(self.images[index])
        return digit, str(labels[index])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data-dir", type=Path, default=data_folder())
    parser.add_argument("--count", type=int, default=300, help="pictures of each kind and seed")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--first-seed", type=int, default=1)
    parser.add_argument("--model", type=Path, default=MODEL, help="an ONNX file with its card")
    parser.add_argument("--only", default="", help="kinds whose name contains this text")
    parser.add_argument("--json", type=Path, help="write the figures there")
    args = parser.parse_args()
    card = OnnxBackend().card(args.model)
    model = Model(card, OnnxBackend().load(args.model, card))
    digits = Digits(args.data_dir)
    seeds = range(args.first_seed, args.first_seed + args.seeds)
    rows = [measured(name, digits, model, args.count, seeds) for name in KINDS if args.only in name]
    print_table([HEADS, *(cells(row) for row in rows)])
    if args.json:
        args.json.write_text(json.dumps(rows, indent=1) + "\n")


def measured(kind: str, digits: Digits, model: Model, count: int, seeds: range) -> dict[str, Any]:
    """Return the figures of one kind."""
    shares, alone, seconds = [], [], 0.0
    for seed in seeds:
        samples, labels = generated(kind, digits, count, seed)
        greys = [as_grey(sample.picture) for sample in samples]
        start = time.perf_counter()
        frames = frame_images(greys, model.card.framing, model.card.size)
        seconds += time.perf_counter() - start
        shares.append(float((answers(model, frames) == labels).mean()))
        bare = frame_images([np.pad(s.ink, 3) for s in samples], model.card.framing, model.card.size)
        alone.append(float((answers(model, bare) == labels).mean()))
    n = count * len(seeds)
    return {
        "kind": kind,
        "n": n,
        "accuracy": float(np.mean(shares)),
        "ci95": wilson_interval(round(sum(shares) * count), n),
        "seeds": shares,
        "ink_alone": float(np.mean(alone)),
        "ms": 1000 * seconds / n,
    }


def generated(kind: str, digits: Digits, count: int, seed: int) -> tuple[list[Sample], NDArray[np.str_]]:
    """Return pictures of a kind and their labels."""
    maker, which = KINDS[kind]
    rng = np.random.default_rng([seed, *kind.encode()])
    samples, labels = [], []
    for _ in range(count):
        digit, label = digits.draw(which, rng)
        samples.append(maker(digit, digits.draw("any", rng)[0], rng))
        labels.append(label)
    return samples, np.array(labels)


def answers(model: Model, frames: Any) -> NDArray[np.str_]:
    """Return the labels that the model gives; empty where nothing was found to read."""
    outputs = model.readings(frames)
    labels = np.array(model.card.labels)
    return np.where(outputs.read, labels[np.nan_to_num(outputs.probabilities).argmax(axis=1)], "")


def cells(row: dict[str, Any]) -> tuple[str, ...]:
    """Return a row of figures as text."""
    low, high = row["ci95"]
    return (
        row["kind"],
        f"{row['n']:,}",
        f"{row['accuracy']:.2%}",
        f"{low:.1%} to {high:.1%}",
        " ".join(f"{share:.1%}" for share in row["seeds"]),
        f"{row['ink_alone']:.2%}",
        f"{row['ms']:.1f}",
    )


if __name__ == "__main__":
    main()
