"""Linear models and perceptrons of scikit-learn have layers; forests and others say that they have none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import skops.io
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression, RidgeClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

from digitapp.api import Layer, ModelError
from digitapp_backends.sklearn_model import SklearnBackend
from support.foreign_onnx import drawn
from support.onnx_models import card

IMAGES, LABELS = drawn(200, (8, 8), "optdigits", seed=3)
ROWS = IMAGES.reshape(len(IMAGES), -1)
SMALL = card(size=(8, 8), framing="optdigits")


def layers(path: Path, estimator: Any, labels: np.ndarray = LABELS, known: Any = SMALL) -> list[Layer]:
    skops.io.dump(estimator.fit(ROWS, labels), path)
    return list(SklearnBackend().layers(path, known)(IMAGES[:1, None]))


def test_a_linear_model_has_its_weights_as_images_and_its_scores(tmp_path: Path):
    model = LogisticRegression(max_iter=500)
    scores, answer = layers(tmp_path / "a.skops", model)
    assert scores.weights == pytest.approx(model.coef_.reshape(10, 8, 8), abs=1e-6)
    assert scores.values == pytest.approx(model.decision_function(ROWS[:1])[0], abs=1e-4)
    assert answer.values == pytest.approx(model.predict_proba(ROWS[:1])[0], abs=1e-6)
    assert (scores.is_scores, answer.is_scores, scores.sources, answer.sources) == (True, True, (-1,), (0,))
    assert scores.field.size == (8, 8)


def test_a_model_whose_answer_is_its_scores_has_one_layer(tmp_path: Path):
    (scores,) = layers(tmp_path / "a.skops", RidgeClassifier())
    assert scores.operators == ("RidgeClassifier",)


def test_of_two_classes_the_second_has_the_weights(tmp_path: Path):
    model = LogisticRegression()
    scores, _ = layers(tmp_path / "a.skops", model, LABELS > 4, card(size=(8, 8), labels=("low", "high")))
    assert scores.values == pytest.approx([0, model.decision_function(ROWS[:1])[0]], abs=1e-5)
    assert scores.weights[0].max() == 0
    assert scores.weights[1] == pytest.approx(model.coef_.reshape(8, 8), abs=1e-6)


@pytest.mark.filterwarnings("ignore::sklearn.exceptions.ConvergenceWarning")
@pytest.mark.parametrize("activation", ["relu", "tanh", "logistic", "identity"])
def test_a_perceptron_behind_a_scaler_has_its_hidden_layers(activation: str, tmp_path: Path):
    model = make_pipeline(StandardScaler(), MLPClassifier((16, 12), activation, max_iter=5, random_state=0))
    first, second, scores, answer = layers(tmp_path / "a.skops", model)
    assert (first.operators, first.shape, second.shape) == (("StandardScaler", "Dense", activation), (16,), (12,))
    assert first.weights == pytest.approx(model[-1].coefs_[0].T.reshape(16, 8, 8), abs=1e-6)
    shares = np.exp(scores.values - scores.values.max())
    assert shares / shares.sum() == pytest.approx(answer.values, abs=1e-5)


@pytest.mark.parametrize("estimator", [RandomForestClassifier(3), SVC(kernel="linear")], ids=["forest", "pairs"])
def test_others_say_that_they_have_none(estimator: Any, tmp_path: Path):
    with pytest.raises(ModelError, match=f"a {type(estimator).__name__} has no layers; linear models and perceptrons"):
        layers(tmp_path / "a.skops", estimator)
