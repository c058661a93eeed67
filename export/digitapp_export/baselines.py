"""Fit scikit-learn's classic models and export them as ONNX, after checking that both give the same answers.

No setting was chosen on a test set: the SVM's C was chosen among 1, 5, 10 and 50 on the last 1,200 drawings of
optdigits.tra and the writers 20 to 24; everything else is scikit-learn's default.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitapp.api import FramingName, InputSpec, ModelCard, ModelError
from digitapp.evaluation.datasets import Dataset
from digitapp.models.model import Model
from digitapp.preprocessing.framing import frame
from digitapp_export import data, outliers, to_onnx
from digitapp_export.card import licence, spans

TOLERANCE = 1e-4
"""The largest allowed difference of a probability between scikit-learn, which computes in doubles, and onnxruntime."""
QUICK = 10
"""A quick run uses one example in this many."""
OPSETS = {"": 18, "ai.onnx.ml": 3}
Rows = NDArray[np.float32]
"""float32 [N, pixels]."""


@dataclass(frozen=True)
class Baseline:
    """An estimator, its input and how it is converted to ONNX."""

    id: str
    title: str
    method: str
    """A description for the card."""
    make: Callable[[], Any]
    framing: FramingName
    size: tuple[int, int]
    options: dict[str, Any] = field(default_factory=dict)
    """Options for skl2onnx."""
    undecided: Callable[[Any, Rows], NDArray[np.bool_]] = lambda _, rows: np.zeros(len(rows), np.bool_)
    """Returns for which rows, bool [N], the answer depends on rounding, so that implementations may disagree."""


def _knn() -> Any:
    from sklearn.neighbors import KNeighborsClassifier

    return KNeighborsClassifier(5)


def _tied(knn: Any, rows: Rows) -> NDArray[np.bool_]:
    """Return where the last neighbour that votes is as far away as the first that does not."""
    distances, _ = knn.kneighbors(rows, knn.n_neighbors + 1)
    return np.asarray(distances[:, -1] - distances[:, -2] < TOLERANCE)


def _svm() -> Any:
    from sklearn.calibration import CalibratedClassifierCV
    from sklearn.multiclass import OneVsRestClassifier
    from sklearn.svm import SVC

    # One against the rest: the scores of SVC's one-against-one vote barely separate close decisions from clear ones.
    return CalibratedClassifierCV(OneVsRestClassifier(SVC(C=10)), ensemble=False)


def _regression() -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(max_iter=1000)


BASELINES = (
    Baseline(
        "knn-8x8", "kNN 8x8", "k nearest neighbours: the 5 nearest training examples vote", _knn, "optdigits", (8, 8),
        {"optim": "cdist"}, _tied,
    ),
    Baseline(
        "svm-8x8", "RBF SVM 8x8",
        "ten support vector machines, each one digit against the rest, with an RBF kernel and C = 10; probabilities by "
        "Platt's sigmoids, fitted on five folds", _svm, "optdigits", (8, 8),
    ),
    Baseline(
        "logreg-28x28", "LogReg 28x28", "multinomial logistic regression with C = 1", _regression,
        "mnist", (28, 28),
    ),
)  # fmt: skip


def export(
    baseline: Baseline,
    folder: Path,
    out: Path,
    may_replace: to_onnx.MayReplace = lambda _: None,
    is_quick: bool = False,
) -> ModelCard:
    """Fit a baseline and write it with `to_onnx.write`; raise FileError if a data set is missing."""
    rows, labels, description = examples(baseline, folder, is_quick)
    estimator = baseline.make().fit(rows, labels)
    tests = data.test_sets(folder)
    tests[data.HELD_OUT] = outliers.beside(tests[data.HELD_OUT])
    card = ModelCard(
        id=baseline.id,
        title=baseline.title,
        size=baseline.size,
        framing=baseline.framing,
        form=InputSpec(layout="ND", input="X", output="probabilities"),
        training=f"{description}; {baseline.method}",
        licence=licence(_source(baseline), has_drawings=True),
    )
    proto = to_proto(baseline, estimator)
    return to_onnx.write(proto, card, tests, out, lambda *test: check(baseline, estimator, *test), may_replace)


def examples(baseline: Baseline, folder: Path, is_quick: bool = False) -> tuple[Rows, NDArray[np.int64], str]:
    """Return the training data: pixels, digits int64 [N], and a description."""
    images, digits = data.optdigits(folder, "tra") if _source(baseline) == "optdigits" else data.mnist(folder, "train")
    strokes = data.strokes(folder, data.TRAINING_WRITERS)
    drawings = frame(strokes.inks, baseline.framing, baseline.size).images
    every = slice(None, None, QUICK if is_quick else 1)
    parts = (images[every], drawings[every])
    name = "optdigits.tra" if _source(baseline) == "optdigits" else "MNIST train"
    description = (
        f"{len(parts[0]):,} images of {name} and {len(parts[1]):,} pen drawings of UCI pendigits' writers "
        f"{spans(data.TRAINING_WRITERS)}, as they are"
    )
    rows = np.concatenate([part.reshape(len(part), -1) for part in parts])
    return rows, np.concatenate([digits[every], data.digits(strokes)[every]]), description


def to_proto(baseline: Baseline, estimator: Any) -> Any:
    """Convert the estimator to an onnx.ModelProto, float32 [batch, pixels] to probabilities [batch, 10] only."""
    from skl2onnx import to_onnx as convert
    from skl2onnx.helpers.onnx_helper import select_model_inputs_outputs

    options = {id(estimator): {"zipmap": False, **baseline.options}}
    example = np.zeros((1, estimator.n_features_in_), np.float32)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the converter warns about its own internals
        proto = convert(estimator, example, name=baseline.id, options=options, target_opset=OPSETS)
        selected = select_model_inputs_outputs(proto, ["probabilities"])
    for value in proto.graph.output:
        if value.name == "probabilities":
            selected.graph.output[0].CopyFrom(value)  # the selection loses its type and shape
    return selected


def check(baseline: Baseline, estimator: Any, model: Model, test: Dataset, name: str) -> None:
    """Raise ModelError if any probability on the test set differs from scikit-learn's by more than `TOLERANCE`."""
    frames = model.frames(test.inks if test.images is None else test.images)
    rows = frames.images[frames.readable].reshape(-1, estimator.n_features_in_)
    off = np.abs(model.probabilities(frames)[frames.readable] - estimator.predict_proba(rows)).max(axis=1)
    worst = float(off[~baseline.undecided(estimator, rows)].max(initial=0))
    if not worst <= TOLERANCE:
        raise ModelError(
            f"{baseline.id}: the ONNX file differs from scikit-learn by {worst:.2g} on {name}, so nothing was written; "
            "try another version of skl2onnx or onnxruntime"
        )


def _source(baseline: Baseline) -> str:
    return "optdigits" if baseline.framing == "optdigits" else "mnist"
