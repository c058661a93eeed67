"""Several models are measured on the same items."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from digitapp.evaluation.comparison import Comparison, ModelAnswers, answers, compare
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.metrics import wilson_interval
from digitapp.evaluation.report import evaluate
from digitapp.models.model import Model
from support.drawings import FOUR, SEVEN, ink_of
from support.onnx_models import card

DIGITS = tuple("0123456789")


def data_of(*labels: str | None) -> Dataset:
    return Dataset("made", labels)


def said(name: str, *labels: str | None, sure: float = 0.9, known: tuple[str, ...] = DIGITS) -> ModelAnswers:
    """What a model that is equally sure of everything answered."""
    read = np.array([label is not None for label in labels])
    return ModelAnswers(card(name, labels=known), labels, np.where(read, sure, 0.0), read, 0.5)


def standing(comparison: Comparison, name: str) -> tuple[int, float | None]:
    (found,) = [row for row in comparison.models if row.model == name]
    return found.correct, found.accuracy


def matrix_model(name: str, seed: int, size: tuple[int, int] = (28, 28), framing: str = "mnist") -> Model:
    weights = np.random.default_rng(seed).normal(size=(size[0] * size[1], 10)).astype(np.float32)

    def run(images: np.ndarray) -> np.ndarray:
        assert images.shape[1:] == (1, *size)
        return images.reshape(len(images), -1) @ weights

    return Model(card(name, size=size, framing=framing, output="logits"), run)


def test_each_model_has_its_accuracy_and_interval():
    comparison = compare(data_of("1", "2", "3"), [said("a", "1", "2", "3"), said("b", "1", "2", "9")])
    assert standing(comparison, "a") == (3, 1.0)
    assert standing(comparison, "b") == (2, pytest.approx(2 / 3))
    assert comparison.models[1].accuracy_ci95 == wilson_interval(2, 3)


def test_agreement_is_of_the_answers_not_of_what_is_right():
    comparison = compare(data_of("1", "2"), [said("a", "9", "2"), said("b", "9", "3"), said("c", "4", "3")])
    assert comparison.agreement == [[1, 0.5, 0], [0.5, 1, 0.5], [0, 0.5, 1]]
    assert comparison.unanimous == 0


def test_what_was_not_read_is_an_answer_of_its_own():
    comparison = compare(data_of("1", "2"), [said("a", None, None), said("b", None, "2")])
    assert comparison.agreement[0][1] == 0.5
    assert [row.item for row in comparison.disagreements] == [2]
    assert [row.nothing for row in comparison.models] == [2, 1]


def test_models_that_agree_have_nothing_listed():
    comparison = compare(data_of("1", "2"), [said("a", "1", "3"), said("b", "1", "3")])
    assert (comparison.unanimous, comparison.disagreements) == (1, [])


def test_the_most_contested_items_come_first():
    given = [
        said("a", "1", "1", "1", "1"),
        said("b", "1", "1", "2", "1"),
        said("c", "1", "1", "2", "2"),
        said("d", "1", "2", "1", "3"),
    ]
    comparison = compare(data_of("1", "1", "1", "1"), given)
    assert [row.item for row in comparison.disagreements] == [3, 4, 2]


def test_of_items_equally_contested_those_of_which_the_models_are_surest_come_first():
    confidence = np.array([0.3, 0.9, 0.6])
    a, b = (
        ModelAnswers(card(name), (label,) * 3, confidence, np.ones(3, bool), 0.0)
        for name, label in (("a", "1"), ("b", "2"))
    )
    assert [row.item for row in compare(data_of("1", "1", "1"), [a, b]).disagreements] == [2, 3, 1]


def test_a_disagreement_says_what_each_model_said():
    a, b = said("a", "1", "7", sure=0.6), said("b", "1", None)
    (row,) = compare(data_of("1", "2"), [a, b]).disagreements
    assert msgspec.to_builtins(row) == {
        "item": 2,
        "label": "2",
        "answers": {
            "a": {"label": "7", "confidence": 0.6, "is_digit": True},
            "b": {"label": None, "confidence": 0.0, "is_digit": False},
        },
    }


def test_a_label_that_only_some_models_know_is_wrong_for_the_others_and_counted():
    comparison = compare(data_of("1", "x"), [said("digits", "1", "4"), said("more", "1", "x", known=(*DIGITS, "x"))])
    assert [(row.correct, row.accuracy, row.unknown) for row in comparison.models] == [(1, 0.5, 1), (2, 1.0, 0)]


def test_labels_that_stand_at_other_places_are_the_same_labels():
    comparison = compare(data_of("1"), [said("a", "1"), said("b", "1", known=("9", "1"))])
    assert comparison.unanimous == 1


def test_drawings_without_a_label_are_compared_but_not_scored():
    comparison = compare(data_of(None, None), [said("a", "1", "2"), said("b", "1", "3")])
    assert [(row.accuracy, row.accuracy_ci95) for row in comparison.models] == [(None, None)] * 2
    assert (comparison.n, comparison.labelled, comparison.unanimous) == (2, 0, 0.5)
    assert comparison.disagreements[0].label is None


def test_accuracy_is_of_the_labelled_ones_only():
    comparison = compare(data_of("1", None), [said("a", "1", "5"), said("b", "2", "5")])
    assert [row.accuracy for row in comparison.models] == [1.0, 0.0]
    assert comparison.agreement[0][1] == 0.5


def test_no_model_is_nothing_to_compare():
    with pytest.raises(ValueError, match="no model"):
        compare(data_of("1"), [])


def test_each_model_sees_the_items_in_its_own_way():
    inks = (ink_of(SEVEN), ink_of(FOUR), ink_of([]))
    data = Dataset("made", ("7", "4", "1"), inks=inks)
    for model in (matrix_model("large", 0), matrix_model("small", 1, (8, 8), "optdigits")):
        given = answers(model, data)
        assert given.labels == tuple(model.predict(ink).label for ink in inks)
        assert given.labels[2] is None
        assert given.confidence[:2] == pytest.approx([model.predict(ink).confidence for ink in inks[:2]], abs=1e-5)


def test_the_answers_are_those_that_evaluate_counts():
    inks = (ink_of(SEVEN), ink_of(FOUR)) * 300
    data = Dataset("made", ("7", "4") * 300, inks=inks)
    done: list[int] = []
    model = matrix_model("tiny", 3)
    comparison = compare(data, [answers(model, data, progress=done.append)])
    assert comparison.models[0].correct == evaluate(model, data).correct
    assert sum(done) == 600


def test_another_framing_reaches_the_model():
    small = ink_of([[(10.0, 10.0), (60.0, 10.0), (30.0, 80.0)]])
    data = Dataset("made", ("7",), inks=(small,))
    model = matrix_model("tiny", 3)
    assert answers(model, data, "canvas").confidence[0] == pytest.approx(model.predict(small, "canvas").confidence)
    assert answers(model, data, "canvas").confidence[0] != pytest.approx(answers(model, data).confidence[0])
