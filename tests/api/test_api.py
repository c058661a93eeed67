"""The public API: cards, predictions and figures."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest

from digitapp.api import SURE, SURE_DIGITNESS, Figure, FramingName, InputSpec, ModelCard, ModelError, Prediction
from digitapp.preprocessing.framing import FRAMINGS
from support.onnx_models import card


def test_the_framings_that_a_card_may_name_are_those_that_there_are():
    assert get_args(FramingName) == tuple(FRAMINGS)
    assert all(framing.name == name for name, framing in FRAMINGS.items())


def test_predictions_can_be_compared():
    first, second = (Prediction("7", np.ones(10, np.float32), card().labels, np.ones((28, 28))) for _ in range(2))
    assert first == first  # noqa: PLR0124
    assert first != second
    assert len({first, second}) == 2


def test_a_prediction_is_short_in_a_shell():
    probabilities = np.array([0.0021, 0.9979], np.float32)
    assert (
        repr(Prediction("7", probabilities, ("1", "7"), np.ones((8, 8)))) == "Prediction(label='7', confidence=0.998)"
    )
    nothing = Prediction(None, probabilities * np.nan, ("1", "7"), np.zeros((8, 8)))
    assert repr(nothing) == "Prediction(label=None, confidence=0.0)"
    doodle = Prediction("7", probabilities, ("1", "7"), np.ones((8, 8)), 0.1, False)
    assert repr(doodle) == "Prediction(label='7', confidence=0.998, is_digit=False)"


@pytest.mark.parametrize(
    ("label", "best", "is_digit", "is_sure"),
    [
        ("7", SURE, True, True),
        ("7", SURE - 0.01, True, False),
        ("7", 1.0, False, False),
        (None, np.nan, False, False),
        (None, np.nan, True, False),
    ],
)
def test_a_sure_answer_is_of_a_digit_and_likely(label: str | None, best: float, is_digit: bool, is_sure: bool):
    row = np.array([1 - best, best], np.float32)
    assert Prediction(label, row, ("1", "7"), np.ones((8, 8)), None, is_digit).is_sure == is_sure


@pytest.mark.parametrize(
    ("digitness", "least", "is_sure"),
    [
        (None, {}, True),
        (SURE_DIGITNESS, {}, True),
        (SURE_DIGITNESS - 0.001, {}, False),
        (0.3, {"sure_digitness": 0.3}, True),
        (0.299, {"sure_digitness": 0.3}, False),
        (None, {"sure_digitness": 1.0}, True),
    ],
)
def test_a_sure_answer_is_likelier_a_digit_than_not(digitness: float | None, least: dict[str, float], is_sure: bool):
    row = np.array([0.0, 1.0], np.float32)
    prediction = Prediction("7", row, ("1", "7"), np.ones((8, 8)), digitness, True, **least)
    assert (prediction.is_sure, prediction.is_unlike_a_digit) == (is_sure, not is_sure)
    assert prediction.is_digit


def test_titles_and_labels_may_be_in_any_script():
    assert card(title="Ziffern größer ½ 数字", labels=("七", "[/b]", "x" * 40)).labels[0] == "七"


def test_a_card_survives_its_json():
    figure = Figure(data="mnist-test", accuracy=0.99, n=10_000, ci95=(0.98, 0.995))
    whole = card(range=(-1.0, 1.0), accuracy=(figure,), training="much", licence="MIT", parameters=7, output="logits")
    assert ModelCard.from_json(whole.to_json()) == whole
    assert (whole.figure("mnist-test"), whole.figure("other")) == (figure, None)


def test_a_card_with_doubt_survives_its_json_and_one_without_it_is_still_read():
    figure = Figure(data="x", accuracy=0.9, n=9, ci95=(0.8, 1), ece=0.01, nll=1.5, doubted=0.0, auroc=1.0)
    whole = card(digitness_threshold=0.25, accuracy=(figure,))
    assert ModelCard.from_json(whole.to_json()) == whole
    old = card().to_json().replace('"digitness_threshold":null,', "").replace('"sure_digitness":0.5,', "")
    assert "digitness" not in old
    assert ModelCard.from_json(old) == card()


@pytest.mark.parametrize(
    "fields",
    [
        {"id": "Tiny"},
        {"id": ""},
        {"id": "../up"},
        {"id": "a" * 65},
        {"size": (3, 28)},
        {"size": (28, 513)},
        {"labels": ("1",)},
        {"labels": ("1", "1")},
        {"range": (1.0, 1.0)},
        {"range": (0.0, float("inf"))},
        {"framing": "polaroid"},
        {"framing": ""},
        {"title": ""},
        {"title": "  "},
        {"title": "two\nlines"},
        {"title": "\x1b[31mred"},
        {"title": "x" * 81},
        {"labels": ("1", "")},
        {"labels": ("1", "2\t")},
        {"labels": ("1", "x" * 41)},
        {"size": (512, 512), "form": InputSpec(batch=65)},
        {"size": (128, 128), "form": InputSpec(batch=342, channels=3)},
        {"digitness_threshold": -0.1},
        {"digitness_threshold": 1.1},
        {"digitness_threshold": float("nan")},
        {"sure_digitness": -0.1},
        {"sure_digitness": 1.1},
        {"sure_digitness": float("nan")},
    ],
    ids=str,
)
def test_a_card_that_contradicts_itself_is_refused(fields: dict):
    with pytest.raises(ValueError, match=r"\w"):
        card(**fields)


def test_labels_may_have_what_joins_emoji_and_parts_letters_but_not_that_alone():
    family, persian = "\U0001f469\u200d\U0001f467", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
    assert card(labels=(family, persian)).labels == (family, persian)
    for label in ("\u200d", "\u200f7"):
        with pytest.raises(ValueError, match="printable"):
            card(labels=("1", label))


def test_a_card_has_at_most_1000_labels():
    assert len(card(labels=tuple(map(str, range(1000)))).labels) == 1000
    with pytest.raises(ValueError, match="there are 1001 labels, not 2 to 1000"):
        card(labels=tuple(map(str, range(1001))))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        b"\xff",
        '{"id": 3}',
        '{"u": ' + "[" * 100_000 + "]" * 100_000 + "}",
        card().to_json().replace("28", "2"),
        card().to_json()[:-1],
        card().to_json().replace("mnist", "mni\0st"),
        card().to_json().replace("mnist", "polaroid"),
        card().to_json().replace("framing", "fraiming"),
        card(labels=("a", "b")).to_json().replace("labels", "lables"),
        card().to_json().replace("}", ', "accuracy": [{"data": "x", "accuracy": 1, "n": 1, "ci95": [0, 1], "m": 2}]}'),
    ],
    ids=range(14),
)
def test_what_is_no_card_is_refused(text: str | bytes):
    with pytest.raises(ModelError, match="its card is not valid"):
        ModelCard.from_json(text)


@pytest.mark.parametrize("ci95", [(0.5, 0.6), (0.8, 0.7), (-0.1, 1.0), (0.5, 1.1)])
def test_a_figure_lies_in_its_interval(ci95: tuple[float, float]):
    with pytest.raises(ValueError, match="interval"):
        Figure(data="x", accuracy=0.7, n=1, ci95=ci95)


@pytest.mark.parametrize("name", ["ece", "nll", "doubted", "auroc"])
@pytest.mark.parametrize("value", [-0.01, 1.01, float("nan"), float("inf")])
def test_what_a_figure_cannot_be_is_refused(name: str, value: float):
    fields = {"data": "x", "accuracy": 0.7, "n": 1, "ci95": (0.5, 0.8), name: value}
    if (name, value) == ("nll", 1.01):
        assert Figure(**fields).nll == value
    else:
        with pytest.raises(ValueError, match=f"'x' has an {name} of {value}"):
            Figure(**fields)
