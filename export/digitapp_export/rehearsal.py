"""Choose what models rehearse when they are taught: features of training examples, and drawings that are no digit.

All are of the training parts: MNIST train, pen writers 1 to 24, generated digits, and the generated non-digits of part
"train". A third of the fitted digits are those that the model finds least like a digit: what is near a boundary holds
it in place. Those that only measure are random, of MNIST's last 10,000 training images and of writers 20 to 24, of
which none is fitted on.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp.explaining.known_drawings import known_drawings
from digitapp.files import write_atomically
from digitapp.models.model import Model
from digitapp.preprocessing.framing import Frames
from digitapp.teaching.rehearsal import CHECKED, NAME, OTHERS, pack_non_digits, packed
from digitapp_export import augmented_drawings, data, outliers
from digitapp_export.allographs import several_signs
from digitapp_export.augment import degrade, warp_images
from digitapp_export.recipes import Recipe, recipe
from digitapp_export.report.evaluated_models import load_model

SEED = 0
FITTED = {"warped scans": 1200, "scans": 400, "varied drawings": 950, "drawings": 150, "generated": 300}
"""Digits of each kind that are fitted on."""
MEASURED = {"warped scans": 300, "scans": 300, "varied drawings": 300, "drawings": 100}
"""Digits of each kind that only measure."""
NON_DIGITS = 1000
"""Features of drawings that are no digit."""
DRAWN = 600
"""Drawings that are no digit, for models whose features are not bundled."""
STRANGE = 1 / 3
"""The share of the fitted digits with the lowest digitness."""
LAST = 10_000
"""Training images of MNIST, from the end, of which some only measure."""
POOL = 8
"""Examples among which each fitted one is chosen."""

README = """# Rehearsal

`rehearsal.npz` holds what `{model}` makes of {count:,} training examples, {held:,} of which only measure: features, not
drawings. `non_digits.npz` holds {drawn:,} generated drawings that are no digit. Models rehearse with them when they are
taught. Both are written by `digitapp-export rehearsal`.

| examples | of | licence |
|---|---|---|
| scans | MNIST train, Y. LeCun, C. Cortes, C. J. C. Burges | CC BY-SA 3.0 |
| drawings | UCI pendigits, writers 1-24, E. Alpaydin, F. Alimoglu | CC BY 4.0 |
| generated digits and other drawings | made here | MIT |
"""

Images = NDArray[np.float32]
Labels = NDArray[np.int64]


def write(models: Path, data_dir: Path, model: str) -> Iterator[Path]:
    """Write the rehearsal of a model, and the drawings that are no digit, beside the models; yield each file."""
    loaded, chosen = load_model(models / f"{model}.onnx"), recipe(model)
    rng = np.random.default_rng(SEED)
    features, labels = zip(*_parts(loaded, chosen, data_dir, rng), strict=True)
    held_out = np.repeat([False, True, False], [sum(FITTED.values()), sum(MEASURED.values()), NON_DIGITS])
    known = known_drawings()
    checked = loaded.features(known.frames(loaded, 0, CHECKED))
    yield _write(models / NAME, packed(np.concatenate(features), np.concatenate(labels), held_out, checked))
    pens = data.strokes(data_dir, data.TRAINING_WRITERS)
    kinds = {**outliers.kinds("train", pens.inks, [str(label) for label in pens.labels]), **several_signs.KINDS}
    each = DRAWN // len(kinds)
    inks = tuple(ink for maker in kinds.values() for ink in outliers.make(maker, each, rng))
    yield _write(models / OTHERS, pack_non_digits(inks, tuple(kind for kind in kinds for _ in range(each))))
    text = README.format(model=model, count=len(held_out), held=int(held_out.sum()), drawn=len(inks))
    write_atomically(models / "rehearsal.md", text.encode())
    yield models / "rehearsal.md"


def _parts(model: Model, chosen: Recipe, data_dir: Path, rng: np.random.Generator) -> Iterator[tuple[Images, Labels]]:
    """Yield features and labels: those that are fitted on, those that measure, and those of other drawings."""
    images, labels = data.mnist(data_dir, "train")
    pens = data.strokes(data_dir, data.TRAINING_WRITERS)
    is_late = np.array([int(writer) >= 20 for writer in pens.writers])
    for counts, scans, drawn in (
        (FITTED, np.arange(len(images) - LAST), np.flatnonzero(~is_late)),
        (MEASURED, np.arange(len(images) - LAST, len(images)), np.flatnonzero(is_late)),
    ):
        pool = POOL if counts is FITTED else 1
        for kind, count in counts.items():
            made, own = _pool(kind, pool * count, (images, labels, scans), (pens, drawn), chosen, rng)
            features, digitness = _run(model, made)
            order = np.argsort(digitness) if counts is FITTED else np.arange(len(made))
            strange = int(STRANGE * count) if counts is FITTED else 0
            taken = np.concatenate([order[:strange], rng.permutation(order[strange:])[: count - strange]])
            yield features[taken], own[taken]
    kinds = {**outliers.kinds("train", pens.inks, [str(label) for label in pens.labels]), **several_signs.KINDS}
    inks = [ink for maker in kinds.values() for ink in outliers.make(maker, -(-NON_DIGITS // len(kinds)), rng)]
    some = [inks[i] for i in rng.permutation(len(inks))[:NON_DIGITS]]
    features, _ = _run(model, augmented_drawings.varied(chosen, some, rng))
    yield features, np.full(NON_DIGITS, -1)


def _pool(
    kind: str, count: int, scans: tuple[Any, Any, Any], drawings: tuple[Any, Any], chosen: Recipe,
    rng: np.random.Generator,
) -> tuple[Images, Labels]:  # fmt: skip
    """Return images as the network was trained on, float32 [N, H, W], and their labels; at most `count`."""
    if kind == "generated":
        return augmented_drawings.generated(chosen, count, rng)
    if kind.endswith("scans"):
        images, labels, places = scans
        taken = rng.permutation(places)[:count]
        some = images[taken]
        if kind.startswith("warped"):
            generator = torch.Generator().manual_seed(int(rng.integers(2**31)))
            warped = warp_images(torch.from_numpy(some[:, None]), torch.full((len(some),), chosen.warp), generator)
            some = degrade(warped, generator).numpy()[:, 0]
        return some, labels[taken]
    pens, places = drawings
    taken = rng.permutation(places)[:count]
    inks: list[Ink] = [pens.inks[i] for i in taken]
    labels = data.digits(pens)[taken]
    if kind.startswith("varied"):
        return augmented_drawings.varied(chosen, inks, rng), labels
    from digitapp.preprocessing.framing import frame

    return frame(inks, chosen.framing, chosen.size).images, labels


def _run(model: Model, images: Images) -> tuple[Images, NDArray[np.float32]]:
    """Return features and digitness of images that are framed already."""
    unknown = np.full((len(images), 4), np.nan)
    frames = Frames(images.astype(np.float32), np.ones(len(images), np.bool_), unknown, unknown[:, :2])
    outputs, features = model.readings_and_features(frames)
    return features, outputs.digitness


def _write(path: Path, arrays: dict[str, NDArray[Any]]) -> Path:
    content = io.BytesIO()
    np.savez_compressed(content, **arrays)  # type: ignore[arg-type]  # its third argument is one of numpy 2 alone
    write_atomically(path, content.getvalue())
    return path
