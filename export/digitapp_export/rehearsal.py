"""Choose what models rehearse when they are taught: features of training examples, and drawings that are no digit.

All are of the training parts: MNIST train, pen writers 1 to 24, generated digits, and the generated non-digits of part
"train". Two thirds of the fitted digits are those of a pool between whose two likeliest labels the model hesitates
most: what is near a boundary holds it in place. Those that only measure are of MNIST's last 10,000 training images and
of writers 20 to 24, of which none is fitted on: of a large pool those nearest to a boundary, each standing for itself,
and a random few of the others, which together stand for all of these. So a change of one in a thousand can be told
(stratified sampling, W. Cochran, "Sampling Techniques", 1977, chapter 5).
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
from digitapp.preprocessing.framing import frame
from digitapp.teaching.material import as_frames
from digitapp.teaching.rehearsal import CHECKED, NAME, OTHERS, pack_non_digits, packed
from digitapp_export import augmented_drawings, data, outliers
from digitapp_export.allographs import several_signs
from digitapp_export.augment import degrade, warp_images
from digitapp_export.recipes import Recipe, recipe
from digitapp_export.report.evaluated_models import load_model

SEED = 0
FITTED = {"warped scans": 1200, "scans": 400, "varied drawings": 950, "drawings": 150, "generated": 300}
"""Digits of each kind that are fitted on."""
MEASURED = {"warped scans": 7500, "scans": 5000, "varied drawings": 6300, "drawings": 1200}
"""Digits of each kind in the pool of those that only measure."""
NEAREST, SAMPLED = 2000, 500
"""Of that pool: those nearest to a boundary, and a few of the others."""
NON_DIGITS = 1000
"""Features of drawings that are no digit."""
DRAWN = 600
"""Drawings that are no digit, for models whose features are not bundled."""
NEAR = 2 / 3
"""The share of the fitted digits that are the nearest to a boundary of their pool."""
LAST = 10_000
"""Training images of MNIST, from the end, of which some only measure."""
POOL = 12
"""Examples among which each fitted one is chosen; fewer of those that are taken as they are."""

README = """# Rehearsal

`rehearsal.npz` holds what `{model}` makes of {count:,} training examples: features, not drawings. {held:,} of them only
measure, and stand for {pool:,}. `non_digits.npz` holds {drawn:,} generated drawings that are no digit. Models rehearse
with them when they are taught. Both are written by `digitapp-export rehearsal`.

| examples | of | licence |
|---|---|---|
| scans | MNIST train, Y. LeCun, C. Cortes, C. J. C. Burges | CC BY-SA 3.0 |
| drawings | UCI pendigits, writers 1-24, E. Alpaydin, F. Alimoglu | CC BY 4.0 |
| generated digits and other drawings | made here | MIT |
"""

Images = NDArray[np.float32]
Labels = NDArray[np.int64]
_Part = tuple[Images, Labels, NDArray[np.float32]]
"""Features, labels (-1 for what is no digit), and for how many known digits each stands that measures, else 0."""


def write(models: Path, data_dir: Path, model: str) -> Iterator[Path]:
    """Write the rehearsal of a model, and the drawings that are no digit, beside the models; yield each file."""
    loaded, chosen = load_model(models / f"{model}.onnx"), recipe(model)
    rng = np.random.default_rng(SEED)
    features, labels, stands_for = (
        np.concatenate(arrays) for arrays in zip(*_parts(loaded, chosen, data_dir, rng), strict=True)
    )
    known = known_drawings()
    checked = loaded.features(known.frames(loaded, 0, CHECKED))
    yield _write(models / NAME, packed(features, labels, stands_for, checked))
    pens = data.strokes(data_dir, data.TRAINING_WRITERS)
    kinds = {**outliers.kinds("train", pens.inks, [str(label) for label in pens.labels]), **several_signs.KINDS}
    each = DRAWN // len(kinds)
    inks = tuple(ink for maker in kinds.values() for ink in outliers.make(maker, each, rng))
    yield _write(models / OTHERS, pack_non_digits(inks, tuple(kind for kind in kinds for _ in range(each))))
    text = README.format(
        model=model, count=len(labels), held=int((stands_for > 0).sum()), pool=round(stands_for.sum()), drawn=len(inks)
    )
    write_atomically(models / "rehearsal.md", text.encode())
    yield models / "rehearsal.md"


def _parts(model: Model, chosen: Recipe, data_dir: Path, rng: np.random.Generator) -> Iterator[_Part]:
    """Yield the examples that are fitted on, those that measure, and those that are no digit."""
    images, labels = data.mnist(data_dir, "train")
    pens = data.strokes(data_dir, data.TRAINING_WRITERS)
    is_late = np.array([int(writer) >= 20 for writer in pens.writers])
    early = (images, labels, np.arange(len(images) - LAST)), (pens, np.flatnonzero(~is_late))
    for kind, count in FITTED.items():
        features, own, margins = _run(model, *_pool(kind, POOL * count, *early, chosen, rng))
        taken = _near(margins, int(NEAR * count), count, rng)
        yield features[taken], own[taken], np.zeros(count, np.float32)
    late = (images, labels, np.arange(len(images) - LAST, len(images))), (pens, np.flatnonzero(is_late))
    pools = [_run(model, *_pool(kind, count, *late, chosen, rng)) for kind, count in MEASURED.items()]
    features, own, margins = (np.concatenate(arrays) for arrays in zip(*pools, strict=True))
    taken = _near(margins, NEAREST, NEAREST + SAMPLED, rng)
    share = (len(own) - NEAREST) / SAMPLED
    yield features[taken], own[taken], np.repeat(np.array([1, share], np.float32), [NEAREST, SAMPLED])
    kinds = {**outliers.kinds("train", pens.inks, [str(label) for label in pens.labels]), **several_signs.KINDS}
    inks = [ink for maker in kinds.values() for ink in outliers.make(maker, -(-NON_DIGITS // len(kinds)), rng)]
    some = [inks[i] for i in rng.permutation(len(inks))[:NON_DIGITS]]
    others = augmented_drawings.varied(chosen, some, rng)
    features, own, _ = _run(model, others, np.full(NON_DIGITS, -1))
    yield features, own, np.zeros(NON_DIGITS, np.float32)


def _near(margins: NDArray[np.float32], nearest: int, count: int, rng: np.random.Generator) -> NDArray[np.intp]:
    """Return the places of the examples with the smallest margins, [nearest], then of some of the others, [count]."""
    order = np.argsort(margins)
    return np.concatenate([order[:nearest], rng.permutation(order[nearest:])[: count - nearest]])


def _pool(
    kind: str, count: int, scans: tuple[Any, Any, Any], drawings: tuple[Any, Any], chosen: Recipe,
    rng: np.random.Generator,
) -> tuple[Images, Labels]:  # fmt: skip
    """Return images as the network was trained on, float32 [N, H, W], and their labels; at most `count`.

    What is varied is there as often as it takes.
    """
    if kind == "generated":
        return augmented_drawings.generated(chosen, count, rng)
    is_varied = kind.startswith(("warped", "varied"))
    places = rng.permutation(scans[2] if kind.endswith("scans") else drawings[1])
    taken = np.resize(places, count) if is_varied else places[:count]
    if kind.endswith("scans"):
        some = scans[0][taken]
        return (_warped(some, chosen, rng) if is_varied else some), scans[1][taken]
    pens = drawings[0]
    inks: list[Ink] = [pens.inks[i] for i in taken]
    labels = data.digits(pens)[taken]
    if is_varied:
        return augmented_drawings.varied(chosen, inks, rng), labels
    return frame(inks, chosen.framing, chosen.size).images, labels


def _warped(images: Images, chosen: Recipe, rng: np.random.Generator) -> Images:
    generator = torch.Generator().manual_seed(int(rng.integers(2**31)))
    warped = warp_images(torch.from_numpy(images[:, None]), torch.full((len(images),), chosen.warp), generator)
    return degrade(warped, generator).numpy()[:, 0]


def _run(model: Model, images: Images, labels: Labels) -> tuple[Images, Labels, NDArray[np.float32]]:
    """Return features of images that are framed already, their labels, and how sure each answer is of its label.

    That is the log-odds of the likeliest label against the next.
    """
    outputs, features = model.readings_and_features(as_frames(images.astype(np.float32)))
    two = np.sort(outputs.probabilities, axis=1)[:, -2:]
    return features, labels, np.log(two[:, 1]) - np.log(np.maximum(two[:, 0], np.finfo(np.float32).tiny))


def _write(path: Path, arrays: dict[str, NDArray[Any]]) -> Path:
    content = io.BytesIO()
    np.savez_compressed(content, **arrays)  # type: ignore[arg-type]  # its third argument is one of numpy 2 alone
    write_atomically(path, content.getvalue())
    return path
