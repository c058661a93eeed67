"""How well evidence finds what a model's answer rests on: deletion curves of several methods on the same drawings.

Ink is taken out of the model's input pixel by pixel, the most important first and then the least important first, and
the mean probability of the answer on the way is noted: the first is low and the second high where the order is right.
Their difference is the symmetric relevance gain (S. Bluecher et al., "Decoupling Pixel Flipping and Occlusion Strategy
for Consistent XAI Benchmarks", 2024); either alone can mislead. The drawings are of training writers; the interval is a
bootstrap over them. RISE (V. Petsiuk et al., 2018) and occlusion (M. Zeiler & R. Fergus, 2014) get about as many runs
as our method gives to ink; with PyTorch, gradient x input and integrated gradients (M. Sundararajan et al., 2017) are
compared too.

    DIGITAPP_DATA=data python benchmarks/explaining.py [--n 500] [--models a,b] [--markdown docs/EXPLAINING.md]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import numpy as np
from measuring import data_folder, print_table
from numpy.typing import NDArray
from summary import markdown, put

import digitapp
from digitapp.api import ModelError
from digitapp.evaluation.datasets import read_dataset
from digitapp.explaining.asking import ask
from digitapp.explaining.evidence import ROUNDS, RUNS, evidence
from digitapp.models.model import Model
from digitapp.models.registry import Registry

WRITERS = tuple(str(writer) for writer in range(1, 25))
SHARES = np.linspace(0, 1, 21)
"""Of the ink that is taken away."""
BUDGET = RUNS * len(ROUNDS)
RESAMPLES = 1000
HEAD = ("model", "method", "most first", "of random", "least first", "gain", "95 % interval", "ms")

Map = NDArray[np.float32]
Floats = NDArray[np.float64]
Method = Callable[[Map, int], Map]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--n", type=int, default=500, help="drawings (500)")
    parser.add_argument("--models", help="ids such as a,b (all bundled ones)")
    parser.add_argument("--markdown", type=Path, help="write the table into this file")
    args = parser.parse_args()
    names = (
        args.models.split(",") if args.models else [entry.id for entry in Registry().entries if not entry.is_foreign]
    )
    rows = [row for name in names for row in measure(digitapp.load_model(name), args.n)]
    print_table([HEAD, *rows])
    if args.markdown:
        put(args.markdown, markdown([HEAD, *rows]), "<!-- methods -->", "<!-- /methods -->")
    return 0


def measure(model: Model, count: int) -> list[tuple[str, ...]]:
    """Return a row for each method on one model."""
    images, answers = drawings(model, count)
    found: dict[str, tuple[Floats, Floats]] = {}
    rows: list[tuple[str, ...]] = []
    for name, method in methods(model).items():
        started = perf_counter()
        maps = [method(image, answer) for image, answer in zip(images, answers, strict=True)]
        ms = 1000 * (perf_counter() - started) / len(images)
        most, least = found[name] = curves(model, images, answers, maps)
        low, high = interval(least - most)
        share = most.mean() / found["random order"][0].mean()
        rows.append(
            (
                *(model.card.id, name, f"{most.mean():.3f}", f"{share:.2f}", f"{least.mean():.3f}"),
                *(f"{(least - most).mean():.3f}", f"{low:.3f} to {high:.3f}", f"{ms:.0f}"),
            )
        )
    return rows


def drawings(model: Model, count: int) -> tuple[Map, list[int]]:
    """Return inputs [N, H, W] of drawings of training writers, and the places of the model's answers."""
    known = read_dataset(data_folder() / "pen_strokes" / "pendigits-train.ndjson.gz", WRITERS)
    chosen = np.random.default_rng(0).permutation(len(known))[:count]
    images = model.frames([known.inks[int(i)] for i in chosen]).images
    return images, ask(model, images).argmax(axis=1).tolist()


def methods(model: Model) -> dict[str, Method]:
    """Return the methods to compare, those with gradients only where PyTorch is installed and knows all operators."""
    rng = np.random.default_rng(1)
    found: dict[str, Method] = {
        "random order": lambda image, _: rng.random(image.shape).astype(np.float32),
        "occlusion, grey boxes": lambda image, answer: occlusion(model, image, answer),
        "RISE": lambda image, answer: rise(model, image, answer, rng),
        "ours": lambda image, answer: evidence(model, image, answer),
    }
    try:
        from gradients import gradient_methods  # noqa: PLC0415 - only where PyTorch is installed

        return found | gradient_methods(model.card.id)
    except (ImportError, ModelError) as error:
        print(f"without gradients: {error}", file=sys.stderr)
        return found


def occlusion(model: Model, image: Map, answer: int) -> Map:
    """Return how far the probability falls when a box around each pixel is grey."""
    height, width = image.shape
    side = max(2, round(4 * min(image.shape) / 28))
    step = max(1, round(np.sqrt((height - side + 1) * (width - side + 1) / BUDGET)))
    places = [(y, x) for y in range(0, height - side + 1, step) for x in range(0, width - side + 1, step)]
    masks = np.zeros((len(places), height, width), np.float32)
    for mask, (y, x) in zip(masks, places, strict=True):
        mask[y : y + side, x : x + side] = 1
    shares = ask(model, np.concatenate([image[None], image * (1 - masks) + 0.5 * masks]))[:, answer]
    return np.asarray(np.tensordot(shares[0] - shares[1:], masks, axes=1) / np.maximum(masks.sum(axis=0), 1))


def rise(model: Model, image: Map, answer: int, rng: np.random.Generator) -> Map:
    """Return the mean probability with each pixel kept, over random smooth masks that keep half."""
    height, width = image.shape
    cells = 7 if min(image.shape) >= 16 else 4
    rows, columns = (np.linspace(0, cells, side, endpoint=False) for side in image.shape)
    masks = np.empty((BUDGET, height, width), np.float32)
    for mask in masks:
        grid = (rng.random((cells + 2, cells + 2)) < 0.5).astype(np.float32)
        y, x = rows + rng.random(), columns + rng.random()
        across = np.stack([np.interp(x, np.arange(cells + 2), row) for row in grid])
        mask[:] = np.stack([np.interp(y, np.arange(cells + 2), column) for column in across.T], axis=1)
    shares = ask(model, image * masks)[:, answer]
    return np.asarray(np.tensordot(shares - shares.mean(), masks - masks.mean(axis=0), axes=1), np.float32)


def curves(model: Model, images: Map, answers: list[int], maps: list[Map]) -> tuple[Floats, Floats]:
    """Return the mean probability of each answer, [N], as the most and as the least important ink goes first."""
    means = []
    for image, answer, found in zip(images, answers, maps, strict=True):
        ink = np.flatnonzero(image > 0)
        order = ink[np.argsort(-found.ravel()[ink], kind="stable")]
        left = np.repeat(image.reshape(1, -1), 2 * len(SHARES), axis=0)
        for side, ordered in enumerate((order, order[::-1])):
            for step, share in enumerate(SHARES):
                left[side * len(SHARES) + step, ordered[: round(share * len(ink))]] = 0
        shares = ask(model, left.reshape(-1, *image.shape))[:, answer]
        means.append(shares.reshape(2, -1).mean(axis=1))
    most, least = np.array(means).T
    return most, least


def interval(values: Floats) -> tuple[float, float]:
    """Return a 95 % bootstrap interval of the mean."""
    rng = np.random.default_rng(2)
    means = values[rng.integers(0, len(values), (RESAMPLES, len(values)))].mean(axis=1)
    low, high = np.quantile(means, [0.025, 0.975])
    return float(low), float(high)


if __name__ == "__main__":
    sys.exit(main())
