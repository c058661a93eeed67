"""Run scikit-learn estimators saved with skops, in a worker: no pickle, and only trusted types."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from math import prod
from pathlib import Path
from typing import Any, ClassVar
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from digitapp.api import Backend, Floats, Layers, ModelCard, ModelError, Run, Signature, Tensor
from digitapp_backends import zip_archive

TRUSTED = (
    "sklearn.calibration._CalibratedClassifier",
    "sklearn.calibration._SigmoidCalibration",
    "sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor",
    "sklearn.gaussian_process._gpc._BinaryGaussianProcessClassifierLaplace",
    "sklearn.gaussian_process.kernels.ConstantKernel",
    "sklearn.gaussian_process.kernels.Product",
    "sklearn.gaussian_process.kernels.RBF",
    "sklearn.metrics._dist_metrics.EuclideanDistance64",
    "sklearn.metrics._scorer._PassthroughScorer",
    "sklearn.model_selection._split.StratifiedKFold",
    "sklearn.neighbors._ball_tree.BallTree",
    "sklearn.neighbors._kd_tree.KDTree",
    "sklearn.neural_network._stochastic_optimizers.AdamOptimizer",
    "sklearn.tree._tree.Tree",
    "sklearn.utils._bunch.Bunch",
)
"""Types in scikit-learn's own classifiers that are trusted in addition to those that skops trusts.

None of them runs code from the file. A forged tree may crash the compiled code, as a forged ONNX file may crash
onnxruntime; either only ends a worker.
"""


class SklearnBackend(Backend):
    """Reads classifiers, pipelines and searches with `predict_proba` or `decision_function`.

    The estimator gets one row of pixels per image: the tensor described by the card's form, flattened in C order.
    Decision values are logits; for two classes scikit-learn returns one value per image, and the logits are 0 and that
    value.
    """

    isolated: ClassVar[bool] = True

    def load(self, path: Path, card: ModelCard) -> Run:
        """Load the estimator.

        ModelError if the file holds types that are not trusted, is not a classifier, or does not fit its card. The
        returned function passes on scikit-learn's errors.
        """
        estimator = _estimator(path)
        pixels, wanted = prod(card.size) * card.form.channels, _features(estimator)
        if pixels != wanted:
            raise ModelError(f"it takes {wanted} values an image, not {pixels} as its card says: mend the card")
        classes = len(estimator.classes_)
        if classes != len(card.labels):
            raise ModelError(f"it knows {classes} classes, not {len(card.labels)} as its card says: mend the card")
        _, score = _scores(estimator)

        def run(images: NDArray[Any]) -> Floats:
            return score(images.reshape(-1, wanted))

        return run

    def layers(self, path: Path, card: ModelCard) -> Layers:
        """Load the estimator once more; ModelError for one that has no layers, such as a forest."""
        from digitapp_backends import sklearn_layers

        estimator = _estimator(path)
        kind, score = _scores(estimator)
        return sklearn_layers.layers(estimator, card, score if kind == "probabilities" else None)

    def signature(self, path: Path) -> Signature:
        """Return the signature: a row of values per image in, a score per class out; the classes are the labels."""
        estimator = _estimator(path)
        kind, _ = _scores(estimator)
        taken = Tensor("X", "float32", (None, _features(estimator)))
        given = Tensor(kind, "float32", (None, len(estimator.classes_)))
        return Signature((taken,), (given,), tuple(map(_label, estimator.classes_.tolist())))


def _estimator(path: Path) -> Any:
    """Load the estimator, set to one thread; ModelError if it is not a fitted classifier with one list of classes."""
    _check_archive(path)
    import skops.io

    try:
        untrusted = sorted(set(skops.io.get_untrusted_types(file=path)) - set(TRUSTED))
        if untrusted:
            raise ModelError(
                f"it holds {untrusted[0][:80]}, which may run code: save an estimator of scikit-learn's own"
            )
        estimator = skops.io.load(path, trusted=list(TRUSTED))
    except ModelError:
        raise
    except Exception as error:  # a forged file may cause any error
        reason = " ".join(str(error).split())[:200].rstrip(" .:") or type(error).__name__
        raise ModelError(f"skops cannot load it ({reason}): save it again with this version of scikit-learn") from error
    if np.ndim(getattr(estimator, "classes_", 0)) != 1:
        raise ModelError(f"it is a {type(estimator).__name__} without classes: save a fitted classifier")
    names = estimator.get_params()
    # For one drawing at a time, starting helper processes takes many times longer than the work itself.
    estimator.set_params(**{name: 1 for name in names if name == "n_jobs" or name.endswith("__n_jobs")})
    return estimator


def _label(value: Any) -> str:
    """Return a class as a label; integral floats, as read from tables, become integers: 7.0 is "7"."""
    return str(int(value) if isinstance(value, float) and value.is_integer() else value)


def _check_archive(path: Path) -> None:
    """Raise ModelError if the file is not a complete archive, or too large for skops, which reads it all at once."""
    try:
        with zip_archive.opened(path) as archive:
            for member in archive.infolist():
                zip_archive.read(archive, member)
    except (BadZipFile, OSError, EOFError, RuntimeError, zlib.error, ValueError) as error:
        raise ModelError("it is not a whole .skops file: copy or save it again with skops.io.dump") from error


def _features(estimator: Any) -> int:
    """Return the number of values that the estimator takes per image."""
    count = getattr(estimator, "n_features_in_", None)
    if count is None:
        raise ModelError("it does not say how many values it takes: save an estimator that was fitted on arrays")
    return int(count)


def _scores(estimator: Any) -> tuple[str, Callable[[NDArray[Any]], Floats]]:
    """Return "probabilities" or "logits", and the function that computes them: rows in, [batch, classes] out."""
    if hasattr(estimator, "predict_proba"):
        return "probabilities", estimator.predict_proba
    if not hasattr(estimator, "decision_function"):
        raise ModelError("it has neither predict_proba nor decision_function: save one that gives scores")

    def decide(rows: NDArray[Any]) -> Floats:
        values = np.asarray(estimator.decision_function(rows))
        return np.stack([np.zeros_like(values), values], axis=1) if values.ndim == 1 else values

    return "logits", decide
