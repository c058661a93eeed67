"""What is said of an answer is what the model answers of the changed drawing."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

import digitapp
from digitapp.api import ModelError
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.explaining.changes import Change, Outcome
from digitapp.explaining.explanation import NOTHING_CHANGES, Explanation, explain, sentence
from digitapp.explaining.pieces import divided
from digitapp.models.model import Model
from support.drawings import FOUR, SEVEN
from support.onnx_models import card


@pytest.fixture(scope="module")
def model() -> Iterator[Model]:
    loaded = digitapp.load_model()
    yield loaded
    loaded.close()


@pytest.fixture(scope="module")
def seven(model: Model) -> Explanation:
    return explain(model, Drawing.from_points(SEVEN))


def test_the_answer_is_explained_unless_another_label_is_asked_for(model: Model, seven: Explanation):
    assert (seven.target, seven.against) == ("7", None)
    assert seven.evidence.shape == model.card.size
    other = explain(model, Drawing.from_points(SEVEN), "1", against="7")
    assert (other.target, other.against, other.prediction.label) == ("1", "7", "7")
    ink = other.prediction.image > 0.5
    assert other.evidence[ink].sum() < 0 < seven.evidence[ink].sum()


def test_each_piece_says_what_is_read_without_it(model: Model, seven: Explanation):
    lines = divided(Drawing.from_points(SEVEN).ink())
    share = float(seven.prediction.probabilities[7])
    assert len(seven.pieces) >= 2
    for piece in seven.pieces:
        (stroke,) = lines.strokes
        start = int(np.abs(stroke - piece.points[0]).sum(axis=1).argmin())
        kept = [part for part in (stroke[: start + 1], stroke[start + len(piece.points) - 1 :]) if len(part) > 1]
        read = model.predict(Ink(tuple(kept), (lines.widths[0],) * len(kept), lines.size))
        assert piece.outcome.label == read.label
        assert piece.outcome.confidence == pytest.approx(read.confidence, abs=1e-4)
        assert piece.effect == pytest.approx(share - read.probabilities[7], abs=1e-4)


def test_each_change_leads_to_what_it_says_on_the_drawing_itself(model: Model, seven: Explanation):
    assert {change.kind for change in seven.changes} == {"erase", "add"}
    for change in seven.changes:
        assert change.outcome.label != "7"
        assert change.outcome.confidence >= 0.5
    (added,) = (change for change in seven.changes if change.kind == "add")
    lines = divided(Drawing.from_points(SEVEN).ink())
    read = model.predict(lines.with_line(added.points))
    assert (read.label, read.confidence) == (added.outcome.label, pytest.approx(added.outcome.confidence, abs=1e-4))
    assert added.outcome.label in sentence(added)


def test_an_answer_that_nothing_changes_is_said_to_be_so():
    always = Model(card(), lambda images: np.eye(10, dtype=np.float32)[[3] * len(images)])
    found = explain(always, Drawing.from_points(FOUR))
    assert (found.changes, found.is_complete) == ((), True)
    assert found.sentences == (NOTHING_CHANGES,)
    assert all(piece.effect == 0 for piece in found.pieces)


def test_an_image_has_evidence_and_no_pieces(model: Model, seven: Explanation):
    found = explain(model, seven.prediction.image)
    assert (found.target, found.pieces, found.changes) == ("7", (), ())
    assert found.evidence == pytest.approx(seven.evidence, abs=1e-3)


@pytest.mark.parametrize(
    ("drawing", "target", "against", "says"),
    [
        (Drawing(), None, None, "there is nothing to read, so there is nothing to explain"),
        (Drawing.from_points([[(250, 250)]]), None, None, "there is nothing to read"),
        (Drawing.from_points(FOUR), "x", None, "knows no label 'x'; choose one of 0, 1"),
        (Drawing.from_points(FOUR), None, "x", "knows no label 'x'"),
        (Drawing.from_points(FOUR), "4", "4", "cannot explain '4' against itself"),
    ],
)
def test_what_cannot_be_explained_is_one_sentence(
    model: Model, drawing: Drawing, target: str | None, against: str | None, says: str
):
    with pytest.raises(ModelError, match=f"cnn-28x28: .*{says}"):
        explain(model, drawing, target, against)


@pytest.mark.slow
def test_a_drawing_of_twenty_thousand_points_is_explained(model: Model):
    turn = np.linspace(0, 40 * np.pi, 20_000)
    scribble = np.column_stack([250 + 120 * np.cos(turn), 250 + 150 * np.sin(1.01 * turn)])
    found = explain(model, Drawing.from_points([scribble.tolist()]))
    assert found.prediction.label is not None
    assert np.isfinite(found.evidence).all()


def test_a_model_that_fails_in_the_middle_is_an_error_of_its_own():
    calls = 0

    def run(images: np.ndarray) -> np.ndarray:
        nonlocal calls
        calls += 1
        if calls > 2:
            raise RuntimeError("out of order")
        return np.full((len(images), 10), 0.1, np.float32)

    with pytest.raises(ModelError, match=r"tiny: failed to read images.*out of order"):
        explain(Model(card(), run), Drawing.from_points(FOUR))


@pytest.mark.parametrize(
    ("kind", "what", "label", "said"),
    [
        ("erase", "the piece at the foot", "1", "Without the piece at the foot it would be a 1 (93.0 %)."),
        ("add", "a bar at the top", "8", "A bar at the top would make it an 8 (93.0 %)."),
        ("add", "closing this gap", "B", "Closing this gap would make it a B (93.0 %)."),
    ],
)
def test_a_change_in_words(kind: str, what: str, label: str, said: str):
    assert sentence(Change(kind, np.zeros((2, 2)), what, Outcome(label, 0.93, True, 0.01))) == said
