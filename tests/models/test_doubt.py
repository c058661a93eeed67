"""What a model answers of drawings that may be no digits."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import digitapp
from digitapp.api import ModelError
from digitapp.drawing.strokes import Drawing
from digitapp.models.model import Model
from support.drawings import FOUR
from support.errors import refusal
from support.onnx_models import card, write_model

EVEN = np.full(10, 0.1, np.float32)
CLEAR = np.array([0.91, *[0.01] * 9], np.float32)
FOURS = Drawing.from_points(FOUR)


def plain() -> Model:
    """A model without digitness."""
    return Model(card(), lambda images: np.repeat(EVEN[None], len(images), axis=0))


def doubting(digitness: object, threshold: float | None = 0.5, row: np.ndarray = EVEN, **fields: object) -> Model:
    """A model that gives each image the same probabilities and the same digitness."""

    def run(images: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return np.repeat(row[None], len(images), axis=0), np.repeat(np.asarray(digitness)[None], len(images), axis=0)

    return Model(card(digitness_threshold=threshold, **fields), run)


@pytest.mark.parametrize(
    ("digitness", "is_digit", "told"), [(0.9, True, 0.9), (0.5, True, 0.5), (0.49, False, 0.49), (1.00005, True, 1)]
)
def test_below_the_threshold_a_drawing_is_no_digit(digitness: float, is_digit: bool, told: float):
    prediction = doubting(digitness).predict(FOURS)
    assert (prediction.is_digit, prediction.digitness) == (is_digit, pytest.approx(told))
    assert (prediction.label, prediction.is_sure) == ("0", False)


def test_a_drawing_is_taken_for_a_digit_where_the_model_does_not_say():
    prediction = plain().predict(FOURS)
    assert (prediction.is_digit, prediction.digitness) == (True, None)


@pytest.mark.parametrize(
    ("digitness", "fields", "is_sure"),
    [
        (0.5, {}, True),
        (0.49, {}, False),
        (0.3, {"sure_digitness": 0.3}, True),
        (0.29, {"sure_digitness": 0.3}, False),
    ],
)
def test_a_clear_answer_is_sure_if_the_drawing_is_like_a_digit(
    digitness: float, fields: dict[str, float], is_sure: bool
):
    model = doubting(digitness, 0.2, CLEAR, **fields)
    prediction = model.predict(FOURS)
    assert (prediction.is_digit, prediction.is_sure) == (True, is_sure)
    assert model.readings(model.frames([FOURS, Drawing()])).is_sure.tolist() == [is_sure, False]


def test_a_clear_answer_is_sure_where_the_model_gives_no_digitness():
    model = Model(card(), lambda images: np.repeat(CLEAR[None], len(images), axis=0))
    assert model.predict(FOURS).is_sure
    assert model.readings(model.frames([FOURS, Drawing()])).is_sure.tolist() == [True, False]


@pytest.mark.parametrize("model", [plain(), doubting(0.9), doubting(0.0, 0.0)], ids=range(3))
def test_nothing_to_read_is_no_digit(model: Model):
    prediction = model.predict(Drawing())
    assert (prediction.is_digit, prediction.digitness, prediction.is_sure) == (False, None, False)


def test_readings_are_nan_and_false_where_there_is_nothing_to_read():
    model = doubting(0.75)
    readings = model.readings(model.frames([FOURS, Drawing(), FOURS]))
    assert np.array_equal(readings.digitness, np.array([0.75, np.nan, 0.75], np.float32), equal_nan=True)
    assert readings.digitness.dtype == np.float32
    assert readings.is_digit.tolist() == readings.read.tolist() == [True, False, True]
    assert readings.confidence == pytest.approx([0.1, 0, 0.1])
    assert np.array_equal(readings.probabilities, model.predict_proba([FOURS, Drawing(), FOURS]), equal_nan=True)


def test_a_model_without_digitness_has_only_nan():
    model = plain()
    readings = model.readings(model.frames([FOURS, Drawing()]))
    assert np.isnan(readings.digitness).all()
    assert readings.is_digit.tolist() == [True, False]


def test_digitness_is_no_logit_where_the_answer_is():
    prediction = doubting(0.25, 0.2, output="logits").predict(FOURS)
    assert (prediction.digitness, prediction.is_digit) == (0.25, True)
    assert prediction.probabilities.sum() == pytest.approx(1)


@pytest.mark.parametrize(
    ("digitness", "complaint"),
    [
        (np.nan, "a digitness of values that are not numbers"),
        (1.001, "a digitness that is not between 0 and 1"),
        (-0.001, "a digitness that is not between 0 and 1"),
        ([0.5], r"a digitness of shape \(1, 1\), not \(1,\)"),
        ("much", "failed to read images"),
    ],
    ids=str,
)
def test_a_digitness_that_is_none_is_refused(digitness: object, complaint: str):
    with pytest.raises(ModelError, match=f"tiny: .*{complaint}"):
        doubting(digitness).predict(FOURS)


def test_a_model_gives_a_pair_when_its_card_has_a_threshold_and_only_then():
    alone = Model(card(digitness_threshold=0.5), lambda images: np.repeat(EVEN[None], len(images), axis=0))
    for items in ([FOURS], [FOURS, FOURS]):  # an array of two rows is no pair either
        assert "answered with 1 array, not with scores and digitness" in str(refusal(alone.predict_proba, items))
    assert "answered with 2 arrays, not with scores as" in str(refusal(doubting(0.5, None).predict, FOURS))


def test_digitness_is_read_from_a_real_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path))
    likeness = np.zeros((28, 28))
    likeness[:14], likeness[14:] = 1, -1  # ink above the middle speaks for a digit
    write_model(tmp_path / "tiny.onnx", card(digitness_threshold=0.5), digitness=likeness.reshape(784, 1))
    model = digitapp.load_model("tiny")
    up, down = np.zeros((2, 28, 28))
    up[4:8, 10:18] = down[20:24, 10:18] = 1
    assert [model.predict(image).is_digit for image in (up, down)] == [True, False]
    assert model.predict(up).digitness + model.predict(down).digitness == pytest.approx(1)
