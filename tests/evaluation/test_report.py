"""A model is measured on a labelled set."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.metrics import wilson_interval
from digitapp.evaluation.report import evaluate
from digitapp.models import model as models
from digitapp.models.model import Model
from support.drawings import FOUR, SEVEN, ink_of
from support.errors import refusal
from support.onnx_models import card


def reader() -> Model:
    """Answers with the label whose number is ten times the brightness of the first pixel, and is 0.82 sure of it."""

    def run(images: np.ndarray) -> np.ndarray:
        out = np.full((len(images), 10), 0.02, np.float32)
        out[np.arange(len(images)), np.rint(images[:, 0, 0, 0] * 10).astype(int)] = 0.82
        return out

    return Model(card(), run)


def images_of(*numbers: int | None) -> np.ndarray:
    """Images that `reader` answers with these numbers; None is an empty one."""
    images = np.zeros((len(numbers), 28, 28), np.float32)
    for image, number in zip(images, numbers, strict=True):
        if number is not None:
            image[:] = 0.004
            image[0, 0] = number / 10
    return images


def data_of(labels: str, *numbers: int | None) -> Dataset:
    return Dataset("made", tuple(labels), images=images_of(*numbers))


def test_what_is_right_is_counted():
    report = evaluate(reader(), data_of("1234", 1, 2, 3, 9))
    assert (report.model, report.n, report.correct, report.accuracy, report.nothing) == ("tiny", 4, 3, 0.75, 0)
    assert report.accuracy_ci95 == wilson_interval(3, 4)


def test_what_was_not_read_counts_as_wrong():
    report = evaluate(reader(), data_of("120", 1, None, None))
    assert (report.correct, report.nothing, report.accuracy) == (1, 2, pytest.approx(1 / 3))


def test_a_label_that_the_model_does_not_know_counts_as_wrong():
    report = evaluate(reader(), data_of("1x", 1, 2))
    assert (report.n, report.correct) == (2, 1)
    assert sum(map(sum, report.confusion)) == 1


def test_labels_of_which_the_model_knows_none_are_refused():
    said = refusal(evaluate, reader(), data_of("xy\n", 1, 2, 3))
    assert said is not None
    assert "made: its labels '\\n', 'x', 'y' are unknown to tiny, which knows '0', '1', '2'" in said


def test_of_many_unknown_labels_some_are_named():
    letters = "abcdefghijklmnop"
    assert "'l' and 4 more are unknown" in str(refusal(evaluate, reader(), data_of(letters, *[1] * 16)))


def test_the_confusion_is_of_labels_and_answers():
    confusion = evaluate(reader(), data_of("112", 1, 7, None)).confusion
    assert (confusion[1][1], confusion[1][7], sum(map(sum, confusion))) == (1, 1, 2)


def test_calibration_is_of_what_was_read():
    report = evaluate(reader(), data_of("123", 1, 9, None))
    assert report.ece == pytest.approx(abs(0.5 - 0.82), abs=1e-6)
    assert report.nll == pytest.approx(-(np.log(0.82) + np.log(0.02)) / 2, abs=1e-5)


def test_a_set_in_which_nothing_can_be_read_is_all_wrong():
    report = evaluate(reader(), data_of("12", None, None))
    assert (report.correct, report.nothing, report.ece, report.nll) == (0, 2, 0, 0)


def test_drawings_are_framed_and_read():
    model = Model(card(), lambda images: np.eye(10, dtype=np.float32)[np.full(len(images), 7)])
    data = Dataset("drawn", ("7", "4", "7"), inks=(ink_of(SEVEN), ink_of(FOUR), ink_of([])))
    report = evaluate(model, data)
    assert (report.correct, report.nothing) == (1, 1)


def test_another_framing_may_be_asked_for():
    seen = []
    model = Model(card(), lambda images: (seen.append(images), np.full((len(images), 10), 0.1))[1])
    evaluate(model, Dataset("drawn", ("7",), inks=(ink_of(SEVEN),)), framing="canvas")
    assert seen[0][0, 0, :, :7].max() == 0  # the seven lies where it was drawn, in the middle
    assert seen[0].sum() < 40


def test_progress_is_told_of_every_example(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(models, "NEAR_BATCH", 2)
    done: list[int] = []
    report = evaluate(reader(), data_of("12345", 1, 2, 3, 4, 5), progress=done.append)
    assert (done, report.correct) == ([2, 2, 1], 5)


def test_a_report_is_json():
    report = evaluate(reader(), data_of("1", 1))
    back = msgspec.json.decode(msgspec.json.encode(report))
    assert set(back) == {
        "model", "n", "correct", "accuracy", "accuracy_ci95", "nothing", "ece", "nll", "doubted", "accuracy_when_sure",
        "risk_coverage", "calibration", "not_digits", "not_digits_doubted", "auroc", "confusion", "ms_per_item"
    }  # fmt: skip
    assert back["risk_coverage"][0] == {"coverage": 1.0, "risk": 0.0, "confidence": pytest.approx(0.82)}


def doubting(threshold: float | None = 0.5) -> Model:
    """Answers 1 with the brightness of the image's first pixel; its digitness is that of the second."""

    def run(images: np.ndarray) -> np.ndarray | tuple[np.ndarray, np.ndarray]:
        best = images[:, 0, 0, 0]
        out = np.repeat((1 - best[:, None]) / 9, 10, axis=1)
        out[:, 1] = best
        return out if threshold is None else (out, images[:, 0, 0, 1])

    return Model(card(digitness_threshold=threshold), run)


def doubted_data(*rows: tuple[str | None, float, float]) -> Dataset:
    """Examples of label, confidence and digitness; where both are 0 there is nothing to read."""
    images = np.zeros((len(rows), 28, 28), np.float32)
    for image, (_, confidence, digitness) in zip(images, rows, strict=True):
        image[0, :2] = confidence, digitness
    return Dataset("made", tuple(label for label, _, _ in rows), images=images)


MIXED = (("1", 0.9, 0.9), ("2", 0.85, 0.6), ("1", 0.7, 0.9), ("1", 0.95, 0.1), ("1", 0, 0))
OTHERS = ((None, 0.9, 0.2), (None, 0.9, 0.9), (None, 0.3, 0.8), (None, 0, 0))


def test_what_the_model_is_not_sure_of_is_doubted():
    report = evaluate(doubting(), doubted_data(*MIXED))
    assert (report.n, report.correct, report.nothing, report.doubted) == (5, 3, 1, 3 / 5)
    assert report.accuracy_when_sure == 1 / 2
    assert (report.not_digits, report.not_digits_doubted, report.auroc) == (0, None, None)


def test_without_digitness_only_confidence_is_doubted():
    report = evaluate(doubting(None), doubted_data(*MIXED))
    assert (report.doubted, report.accuracy_when_sure) == (2 / 5, pytest.approx(2 / 3))


def test_a_model_that_is_never_sure_has_no_accuracy_when_sure():
    report = evaluate(doubting(), doubted_data(("1", 0.7, 0.9)))
    assert (report.doubted, report.accuracy_when_sure) == (1, None)


def test_drawings_without_a_label_change_no_figure_of_the_others():
    alone, mixed = (evaluate(doubting(), doubted_data(*rows)) for rows in (MIXED, (*OTHERS[:2], *MIXED, *OTHERS[2:])))
    own = {"not_digits", "not_digits_doubted", "auroc", "ms_per_item"}
    for name in set(msgspec.structs.asdict(alone)) - own:
        assert getattr(mixed, name) == getattr(alone, name)
    assert (mixed.not_digits, mixed.not_digits_doubted) == (4, 3 / 4)


@pytest.mark.parametrize("column", [1, 2], ids=["confidence", "digitness"])
def test_auroc_is_of_digitness_or_else_of_confidence(column: int):
    model = doubting(None if column == 1 else 0.5)
    digits, others = ([row[column] for row in rows] for rows in (MIXED, OTHERS))
    wanted = np.mean([(d > o) + 0.5 * (d == o) for d in digits for o in others])
    assert evaluate(model, doubted_data(*MIXED, *OTHERS)).auroc == pytest.approx(wanted)


def test_the_surest_answers_are_wrong_less_often():
    rows = evaluate(doubting(), doubted_data(*MIXED)).risk_coverage
    assert [(row.coverage, row.risk) for row in (rows[0], rows[-1])] == [(1, 2 / 5), (0.8, 1 / 4)]
    assert [row.confidence for row in (rows[0], rows[-1])] == pytest.approx([0, 0.7])


def test_a_set_without_any_label_is_refused():
    said = refusal(evaluate, doubting(), doubted_data(*OTHERS))
    assert said == "made: holds no labelled drawing, so nothing can be right; add some with labels"


@given(st.lists(st.tuples(st.sampled_from([0, 0.79, 0.8, 0.81, 1]), st.sampled_from([0, 0.3, 0.5, 0.6])), min_size=1))
def test_the_shares_are_those_of_single_answers(values: list[tuple[float, float]]):
    for model in (doubting(0.3), doubting(0.6), doubting(None)):
        data = doubted_data(*(("1", *value) for value in values))
        answers = model.predictions(model.frames(data.images))
        report = evaluate(model, data)
        sure = [answer.label == "1" for answer in answers if answer.is_sure]
        assert report.doubted == pytest.approx(np.mean([not answer.is_sure for answer in answers]))
        assert report.accuracy_when_sure == (np.mean(sure) if sure else None)
        assert report.nothing == sum(answer.label is None for answer in answers)
