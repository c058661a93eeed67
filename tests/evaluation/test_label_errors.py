"""Wrong labels are found by confident learning, out of fold."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitapp.evaluation.datasets import Dataset, read_dataset
from digitapp.evaluation.folds import out_of_fold, stratified_folds
from digitapp.evaluation.label_errors import find_label_errors, suspicious
from digitapp.evaluation.measured import measure
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from support.errors import refusal
from support.measured import measured_of
from support.onnx_models import card


def test_an_example_is_suspected_if_another_label_is_more_probable() -> None:
    probabilities = np.array([[0.9, 0.1], [0.1, 0.9], [0.95, 0.05], [0.4, 0.6], [0.8, 0.2]])
    found, confident = suspicious(probabilities, np.array([0, 1, 1, 0, 0]))
    # Means over the labels' own: 0.7 of label 0, 0.475 of label 1. Only the third reaches another label's mean; the
    # fourth reaches that of label 1 as well.
    assert found.tolist() == [2, 3]
    assert confident.tolist() == [True, True]


def test_a_probable_other_label_below_its_mean_is_not_confident() -> None:
    probabilities = np.array([[0.99, 0.01], [0.01, 0.99], [0.02, 0.98], [0.45, 0.55]])
    found, confident = suspicious(probabilities, np.array([0, 1, 1, 0]))
    assert (found.tolist(), confident.tolist()) == ([3], [False])


def test_every_fold_has_its_share_of_each_label() -> None:
    labels = np.array([0] * 23 + [1] * 7)
    folds = stratified_folds(labels, 5, seed=0)
    for label in (0, 1):
        counts = np.bincount(folds[labels == label], minlength=5)
        assert counts.max() - counts.min() <= 1


def clusters(rng: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Three kinds of points, far apart."""
    labels = np.arange(count) % 3
    return rng.normal(0, 1, (count, 20)) + 6 * np.eye(3, 20)[labels], labels


def test_out_of_fold_probabilities_are_right_for_what_is_easy() -> None:
    features, labels = clusters(np.random.default_rng(0), 300)
    probabilities = out_of_fold(features, labels)
    assert np.allclose(probabilities.sum(axis=1), 1)
    assert (probabilities.argmax(axis=1) == labels).mean() > 0.98


def test_planted_wrong_labels_are_found() -> None:
    rng = np.random.default_rng(1)
    features, labels = clusters(rng, 600)
    planted = rng.choice(600, 12, replace=False)
    given = labels.copy()
    given[planted] = (labels[planted] + 1) % 3
    found, _ = suspicious(out_of_fold(features, given), given)
    assert set(found[:12].tolist()) == set(planted.tolist())


def feature_model(images: np.ndarray) -> Model:
    """Gives features that tell what is read by the brightness of the first pixel; its scores are of no use."""

    def run(tensor: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        kind = np.rint(tensor[:, 0, 0, 0] * 10).astype(int)
        return np.full((len(tensor), 10), 0.1, np.float32), np.eye(10, dtype=np.float32)[kind] + 0.01

    return Model(card("featured", features="features"), run)


def test_a_model_with_features_is_asked_for_them() -> None:
    images = np.full((60, 28, 28), 0.004, np.float32)
    images[:, 0, 0] = np.arange(60) % 3 / 10 + 0.1
    labels = [str(1 + n % 3) for n in range(60)]
    labels[7], labels[50] = "3", None
    data = Dataset("made", (*labels[:59], "9"), images=images)  # one label alone is left out
    model, done = feature_model(images), []
    suspects = find_label_errors(model, measure(model, data), progress=done.append)
    assert (suspects.by, suspects.n, suspects.left_out, sum(done)) == ("features", 58, 1, 60)
    (found,) = suspects.suspects
    assert (found.item, found.label, found.suggested, found.confident) == (8, "3", "2", True)
    assert "classifier on the model's features" in suspects.sentence
    assert "1 were left out" in suspects.sentence


def test_a_model_without_features_judges_by_its_own_answers_and_says_so() -> None:
    measured = measured_of([("1", "1", 0.9)] * 5 + [("7", "7", 0.9)] * 5 + [("1", "7", 0.99), ("x", "1", 0.9)])
    suspects = find_label_errors(Model(card(), lambda _: None), measured)
    assert (suspects.by, suspects.n, suspects.left_out) == ("answers", 11, 1)
    assert [(s.item, s.label, s.suggested) for s in suspects.suspects] == [(11, "1", "7")]
    assert "of no use if it was trained on these drawings" in suspects.sentence


def test_too_few_examples_are_refused() -> None:
    images = np.full((6, 28, 28), 0.1, np.float32)
    data = Dataset("few", ("1", "1", "1", "2", "2", "2"), images=images)
    model = feature_model(images)
    said = refusal(find_label_errors, model, measure(model, data))
    assert said == "few: fewer than two labels have 5 examples, too few to suspect any; add more"


@pytest.mark.slow
def test_known_label_errors_of_mnist_are_among_the_first_suspects(data_folder: Path) -> None:
    """Publicly known indices of wrong or doubtful labels (cleanlab's blog and papers on MNIST's errors)."""
    known = {2597, 5937, 6576, 9729, 4740, 1901, 2654, 4176, 8408}
    data = read_dataset(data_folder / "mnist" / "t10k-images-idx3-ubyte.gz")
    model = Registry().load("cnn-28x28")
    suspects = find_label_errors(model, measure(model, data)).suspects
    assert len(suspects) < 100
    assert len(known & {found.item - 1 for found in suspects}) >= 5
