"""What a model knew before it is taught: features of training examples, to fit a new head on and to measure it with.

For the default model, and all that were taught on it, they are bundled (`digitapp-export rehearsal` writes them); for
any other model with features they are computed from the bundled known drawings.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError, ModelError
from digitapp.api.head import scores, softmax
from digitapp.drawing.strokes import Ink
from digitapp.explaining.known_drawings import KnownDrawings, bundled, known_drawings, unpack
from digitapp.language import tr
from digitapp.models.model import Model
from digitapp.teaching import head
from digitapp.teaching.space import Space

NAME, OTHERS = "rehearsal.npz", "non_digits.npz"
CHECKED, TOLERANCE = 24, 0.02
"""The bundled features are a model's if those of so many known drawings differ by no more from it."""
PROBES = 240
"""Known drawings whose answers tell what the model's own head is."""
HELD_OUT = 4
"""Every so manieth known drawing only measures."""

Rows = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Rehearsal:
    """Digits that a model knew and other drawings, as heads are fitted on them."""

    space: Space
    views: Rows
    """float32 [N, V]: the digits, of `Space.view`."""
    labels: tuple[str, ...]
    stands_for: Rows
    """float32 [N]: of how many known digits each is a sample that only measures; 0 for one that is fitted on."""
    non_digits: Rows
    """float32 [M, V]."""
    answers: Rows
    """float32 [N, labels of the model]: the model's own probabilities."""

    @property
    def held_out(self) -> NDArray[np.bool_]:
        """[N]: those that are not fitted on, and only measure."""
        return np.asarray(self.stands_for > 0)


def rehearsal(model: Model) -> Rehearsal:
    """Return what a model knew; ModelError if it has no features, FileError if the installation lacks the files."""
    if not model.card.features:
        raise ModelError(
            tr(
                "{model}: cannot be taught, since it gives no features; teach one whose card names "
                "them, such as cnn-28x28, mlp-28x28, cnn-8x8 or mlp-8x8"
            ).format(model=model.card.id)
        )
    known = known_drawings()
    shown, features = model.readings_and_features(known.frames(model, 0, PROBES))
    arrays = _read(NAME)
    if _is_of(arrays, features):
        return _bundled(arrays, features, shown.probabilities)
    return _computed(model, known, features, shown.probabilities)


def packed(features: Rows, labels: NDArray[np.int64], stands_for: Rows, checked: Rows) -> dict[str, Any]:
    """Return the arrays of a file: features [N, D] as bytes, labels [N], -1 for what is no digit.

    `stands_for` is that of `Rehearsal`, [N].

    `checked` are the features of the first known drawings, which tell whose features they are.
    """
    scale = np.maximum(np.abs(features).max(axis=0), 1e-9) / 127
    return {
        "features": np.rint(features / scale).astype(np.int8),
        "scale": scale.astype(np.float32),
        "labels": labels.astype(np.int8),
        "stands_for": stands_for.astype(np.float32),
        "checked": checked[:CHECKED].astype(np.float16),
    }


def _read(name: str) -> dict[str, NDArray[Any]]:
    path = bundled(name)
    try:
        with np.load(path, allow_pickle=False) as file:
            return dict(file)
    except Exception as error:  # a broken file shows itself in many ways
        raise FileError(tr("{path}: cannot be read; install digitapp again").format(path=path)) from error


def _is_of(arrays: dict[str, NDArray[Any]], features: Rows) -> bool:
    """Return whether bundled features are of the model that gave these features of the first known drawings."""
    checked = arrays["checked"].astype(np.float32)
    return features.shape[1] == checked.shape[1] and bool(
        np.allclose(features[: len(checked)], checked, atol=TOLERANCE, rtol=0.01)
    )


def _bundled(arrays: dict[str, NDArray[Any]], features: Rows, probabilities: Rows) -> Rehearsal:
    every = arrays["features"].astype(np.float32) * arrays["scale"]
    is_digit = arrays["labels"] >= 0
    digits, others = every[is_digit], every[~is_digit]
    labels = tuple(str(label) for label in arrays["labels"][is_digit].tolist())
    rows = head.recovered(features, probabilities)
    if rows is None:
        raise FileError(tr("{name}: is of another model; install digitapp again").format(name=bundled(NAME)))
    space = Space(head.whitening(digits, others), rows, len(rows))
    answers, odd = (softmax(scores(some, rows)) for some in (digits, others))
    stands_for = arrays["stands_for"][is_digit]
    return Rehearsal(space, space.view(digits, answers), labels, stands_for, space.view(others, odd), answers)


def _computed(model: Model, known: KnownDrawings, features: Rows, probabilities: Rows) -> Rehearsal:
    more, rest = model.readings_and_features(known.frames(model, PROBES, len(known)))
    features, probabilities = (np.concatenate(pair) for pair in ((features, rest), (probabilities, more.probabilities)))
    signs = unpack(_read(OTHERS))
    odd, others = model.readings_and_features(signs.frames(model, 0, len(signs)))
    readable, is_one = np.isfinite(features[:, 0]), np.isfinite(others[:, 0])
    del more, rest  # of a model with many features they are large
    features, probabilities, others = features[readable], probabilities[readable], others[is_one]
    labels = tuple(label for label, is_read in zip(known.labels, readable, strict=True) if is_read)
    whiten = head.whitening(features, others)
    space = Space(whiten, head.recovered(features, probabilities), probabilities.shape[1])
    stands_for = (np.arange(len(features)) % HELD_OUT == HELD_OUT - 1).astype(np.float32)
    views, signs_seen = space.view(features, probabilities), space.view(others, odd.probabilities[is_one])
    return Rehearsal(space, views, labels, stands_for, signs_seen, probabilities)


def pack_non_digits(inks: tuple[Ink, ...], kinds: tuple[str, ...]) -> dict[str, Any]:
    """Return the arrays of the file of drawings that are no digit."""
    from digitapp.explaining.known_drawings import pack

    scans = np.zeros((len(inks), 28, 28), np.uint8)
    return pack(KnownDrawings(scans, inks, ("",) * len(inks), kinds))
