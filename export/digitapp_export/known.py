"""Choose the known drawings that explanations compare with, and compute each bundled model's map of them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitapp.explaining.known_drawings import MNIST, NAME, PENS, KnownDrawings, pack
from digitapp.explaining.neighbours import MAP_SUFFIX, check_of, views
from digitapp.files import write_atomically
from digitapp_export import data
from digitapp_export.report.evaluated_models import load_models

EACH = 100
"""Scans of each digit, and drawings of each digit."""
SEED = 0
README = """# Known drawings

`known.npz` holds {count:,} labelled examples of the training data, which the app compares a drawing with, and
`*.map.npz` where a bundled model places them on its map. Both are written by `digitapp-export known`.

| examples | of | licence |
|---|---|---|
| {scans:,} scans | MNIST train, Y. LeCun, C. Cortes, C. J. C. Burges | CC BY-SA 3.0 |
| {drawings:,} drawings | UCI pendigits, writers 1-24, E. Alpaydin, F. Alimoglu | CC BY 4.0 |
"""


def choose(data_dir: Path) -> KnownDrawings:
    """Return random examples of MNIST train and of the training writers, equally many of each digit."""
    rng = np.random.default_rng(SEED)
    images, labels = data.mnist(data_dir, "train")
    pens = data.strokes(data_dir, data.TRAINING_WRITERS)
    scanned, drawn = _some(labels, rng), _some(data.digits(pens), rng)
    scans = np.concatenate([(images[scanned] * 255).round().astype(np.uint8), np.zeros((len(drawn), 28, 28), np.uint8)])
    inks = (*(None for _ in scanned), *(pens.inks[i] for i in drawn))
    names = [*(str(labels[i]) for i in scanned), *(str(pens.labels[i]) for i in drawn)]
    sources = [*(MNIST for _ in scanned), *(f"{PENS} {pens.writers[i]}" for i in drawn)]
    order = rng.permutation(len(names))
    return KnownDrawings(
        scans[order], tuple(inks[i] for i in order), tuple(names[i] for i in order), tuple(sources[i] for i in order)
    )


def _some(labels: NDArray[np.int64], rng: np.random.Generator) -> list[int]:
    return [int(i) for label in range(10) for i in rng.permutation(np.flatnonzero(labels == label))[:EACH]]


def write(models: Path, data_dir: Path) -> Iterator[Path]:
    """Write the known drawings and their licences into the folder of the bundled models; yield each written file."""
    known = choose(data_dir)
    yield _write(models / NAME, pack(known))
    drawings = sum(ink is not None for ink in known.inks)
    text = README.format(count=len(known), scans=len(known) - drawings, drawings=drawings)
    write_atomically(models / "known.md", text.encode())
    yield models / "known.md"


def write_maps(models: Path) -> Iterator[Path]:
    """Write the map of each model that gives features; yield each written file."""
    for model in load_models(models):
        if not model.card.features:
            continue
        vectors = np.concatenate([view.vectors for view in views(model)])
        arrays: dict[str, NDArray[Any]] = {"places": map_of(vectors).astype(np.float16), "checked": check_of(vectors)}
        yield _write(models / f"{model.card.id}{MAP_SUFFIX}", arrays)


def map_of(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the places of vectors [N, D] on a map, float32 [N, 2] in [0, 1]; the same on every call on one machine."""
    from sklearn.manifold import TSNE

    places = TSNE(perplexity=30, init="pca", random_state=SEED).fit_transform(vectors)
    low, high = places.min(axis=0), places.max(axis=0)
    return np.asarray((places - low) / (high - low), np.float32)


def _write(path: Path, arrays: dict[str, NDArray[Any]]) -> Path:
    content = io.BytesIO()
    np.savez_compressed(content, **arrays)  # type: ignore[arg-type]  # its third argument is one of numpy 2 alone
    write_atomically(path, content.getvalue())
    return path
