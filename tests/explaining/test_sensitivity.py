"""What is said of an alteration is what the model answers of the drawing altered so."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest

import digitapp
from digitapp.api import ModelError
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.explaining.alterations import ALTERATIONS, BY_NAME, COUNT, altered_ink
from digitapp.explaining.sensitivity import LINES, MATTERS, Curve, Sensitivity, curve_of, sensitivity
from digitapp.models.model import Model
from support.drawings import FOUR, SEVEN, ink_of
from support.onnx_models import card

DRAWING = Drawing.from_points(SEVEN)


@pytest.fixture(scope="module")
def model() -> Iterator[Model]:
    loaded = digitapp.load_model()
    yield loaded
    loaded.close()


@pytest.fixture(scope="module")
def seven(model: Model) -> Sensitivity:
    return sensitivity(model, DRAWING)


def by_ink_at_the_left(labels: tuple[str, ...] = ("left", "right"), **fields: object) -> Model:
    """A model that answers by where most ink of the canvas is, and is never unsure."""

    def run(images: np.ndarray) -> np.ndarray:
        middle = images.shape[-1] // 2
        is_right = images[:, 0, :, middle:].sum(axis=(1, 2)) > images[:, 0, :, :middle].sum(axis=(1, 2))
        return np.eye(len(labels), dtype=np.float32)[is_right.astype(int)]

    return Model(card(labels=labels, framing="canvas", **fields), run)


def along(probabilities: np.ndarray, name: str = "rotation", is_framed: bool = True) -> Curve:
    """A curve of given probabilities [N, 2]."""
    values = probabilities.astype(np.float32)
    images = np.zeros((COUNT, 4, 4), np.float32)
    return Curve(BY_NAME[name], ("a", "b"), values, np.isfinite(values[:, 0]), images, is_framed)


def test_every_amount_is_what_the_model_answers_of_the_altered_drawing(model: Model, seven: Sensitivity):
    assert seven.answer == "7"
    assert [curve.alteration for curve in seven.curves] == list(ALTERATIONS)
    for curve in seven.curves:
        way = curve.alteration
        assert curve.probabilities.shape == (COUNT, 10)
        assert curve.probabilities.dtype == np.float32
        assert curve.answer == "7"
        if way.of_ink is None:
            continue
        for place in (0, 9, 30):
            read = model.predict(altered_ink(DRAWING.ink(), {way.name: float(way.amounts[place])}))
            assert curve.probabilities[place] == pytest.approx(read.probabilities, abs=1e-4)
            assert curve.images[place] == pytest.approx(read.image, abs=1e-4)


def test_a_curve_is_one_batch():
    batches = []

    def run(images: np.ndarray) -> np.ndarray:
        batches.append(len(images))
        return np.full((len(images), 10), 0.1, np.float32)

    curve_of(Model(card(), run), DRAWING, BY_NAME["slant"])
    assert batches == [COUNT]


def test_the_answer_stays_between_the_amounts_and_changes_at_the_next(seven: Sensitivity):
    turned = next(curve for curve in seven.curves if curve.alteration.name == "rotation")
    (low, high), (below, above) = turned.stays, turned.changes
    assert low <= 0 <= high
    for place, amount in enumerate(turned.amounts):
        if low <= amount <= high:
            assert turned.answers[place] == "7"
    assert below is not None
    assert above is not None
    assert (below, above) == pytest.approx((low - 5, high + 5))
    assert turned.answers[turned.index_of(below)] != "7"
    assert turned.answers[turned.index_of(above)] != "7"
    assert turned.sentence.startswith(f"Rotation: stays 7 from \N{MINUS SIGN}{-low:g}° to +{high:g}°, ")


def test_what_framing_makes_up_for_does_not_matter_and_is_said_to(model: Model, seven: Sensitivity):
    told = {curve.alteration.name: curve for curve in seven.curves}
    assert told["shift-x"].is_flat
    assert told["shift-x"].sentence == "Left, right does not matter, because drawings are framed."
    shrunk = curve_of(model, DRAWING, BY_NAME["shift-x"], framing="canvas")
    assert not shrunk.is_flat
    assert "framed" not in shrunk.sentence


def test_the_other_alterations_stay_at_their_amounts(model: Model):
    amounts = {"slant": 12.0, "rotation": 30.0, "blur": 4.0}
    curve = curve_of(model, DRAWING, BY_NAME["rotation"], amounts)
    same = curve_of(model, DRAWING, BY_NAME["slant"], amounts)
    at = curve.index_of(30.0), same.index_of(12.0)
    assert curve.images[at[0]] == pytest.approx(same.images[at[1]], abs=1e-5)
    blurred = curve_of(model, DRAWING, BY_NAME["blur"], amounts)
    assert blurred.images[blurred.index_of(4.0)] == pytest.approx(same.images[at[1]], abs=1e-5)
    assert curve.images[curve.alteration.rest_index] != pytest.approx(same.images[at[1]], abs=1e-2)


def test_a_model_that_gives_labels_alone_changes_at_once():
    ink = ink_of([[(200, 100), (210, 400)]])
    curve = curve_of(by_ink_at_the_left(), ink, BY_NAME["shift-x"])
    assert [answer for _, _, answer in curve.segments] == ["left", "right"]
    assert curve.stays[0] == -40
    assert 0 < curve.stays[1] < 20
    assert (
        curve.sentence
        == f"Left, right: stays left from \N{MINUS SIGN}40 % to +{curve.stays[1]:g} %, above that right (> 99.9 %)."
    )


def test_the_weakest_is_where_the_answer_changes_first_of_its_range():
    found = sensitivity(by_ink_at_the_left(), ink_of([[(235, 100), (238, 400)]]))
    assert found.answer == "left"
    assert found.weakest is not None
    curve, amount = found.weakest
    assert (curve.alteration.name, amount > 0) == ("shift-x", True)
    assert found.weakness.startswith("Weakest: shift to the right, right (> 99.9 %) from +")
    assert found.sentence.startswith("Stays left from ")
    assert found.sentence.endswith(found.weakness[1:])


def test_an_answer_that_nothing_changes_is_said_to_be_so():
    always = Model(card(), lambda images: np.eye(10, dtype=np.float32)[[3] * len(images)])
    found = sensitivity(always, Drawing.from_points(FOUR))
    assert found.weakest is None
    assert found.sentence == "Stays 3, whatever was tried."


def test_an_image_is_altered_by_noise_and_blur_alone(model: Model):
    image = model.frames([DRAWING]).images[0]
    found = sensitivity(model, image)
    assert [curve.alteration.name for curve in found.curves] == ["blur", "noise"]
    assert found.answer == "7"
    assert "Weakest: " in found.sentence


def test_no_digit_is_an_answer_too():
    def run(images: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        right = images[:, 0, :, 14:].sum(axis=(1, 2)) > images[:, 0, :, :14].sum(axis=(1, 2))
        return np.full((len(images), 10), 0.1, np.float32), 1 - right.astype(np.float32)

    doubtful = Model(card(framing="canvas", digitness_threshold=0.5), run)
    curve = curve_of(doubtful, ink_of([[(200, 100), (210, 400)]]), BY_NAME["shift-x"])
    assert [answer for _, _, answer in curve.segments] == ["0", None]
    assert curve.sentence.endswith("above that not a digit.")
    at_rest = curve_of(doubtful, ink_of([[(300, 100), (310, 400)]]), BY_NAME["shift-x"])
    assert at_rest.answer is None
    assert "stays not a digit" in at_rest.sentence


def test_of_a_thousand_labels_only_those_that_matter_have_lines():
    labels = tuple(f"label {number}" for number in range(1000))
    rng = np.random.default_rng(0)

    def run(images: np.ndarray) -> np.ndarray:
        scores = images.reshape(len(images), -1) @ rng.normal(0, 0.2, (784, 1000))
        return scores.astype(np.float32)

    curve = curve_of(Model(card(labels=labels, output="logits"), run), DRAWING, BY_NAME["rotation"])
    lines = curve.lines()
    highest = curve.probabilities.max(axis=0)
    assert 1 <= len(lines) <= LINES
    assert highest[lines].min() >= np.delete(highest, lines).max()
    assert highest[lines].min() >= MATTERS


def test_where_there_is_nothing_to_read_the_curve_has_a_gap(model: Model):
    small = ink_of([[(240, 240), (260, 240), (250, 275)]])
    curve = curve_of(model, small, BY_NAME["size"])
    assert np.isnan(curve.probabilities[0]).all()
    assert curve.answers[0] is None
    assert curve.said_at(20) == "nothing to read"
    assert not curve.is_flat
    assert all(np.isfinite(curve.probabilities[curve.index_of(100)]))


@pytest.mark.parametrize("drawing", [Drawing(), Drawing.from_points([[(250, 250)]])])
def test_nothing_to_read_is_one_sentence(model: Model, drawing: Drawing):
    with pytest.raises(ModelError, match="cnn-28x28: there is nothing to read"):
        sensitivity(model, drawing)


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        (lambda n: np.full((n, 10), np.nan, np.float32), "not numbers"),
        (lambda _: 1 / 0, "failed to read images"),
    ],
)
def test_a_model_that_fails_in_the_middle_is_an_error_of_its_own(bad: Callable[[int], np.ndarray], says: str):
    calls = 0

    def run(images: np.ndarray) -> np.ndarray:
        nonlocal calls
        calls += 1
        return bad(len(images)) if calls > 3 else np.full((len(images), 10), 0.1, np.float32)

    with pytest.raises(ModelError, match=f"tiny: .*{says}"):
        sensitivity(Model(card(), run), DRAWING)


@pytest.mark.slow
def test_twenty_thousand_points_are_altered(model: Model):
    turn = np.linspace(0, 40 * np.pi, 20_000)
    scribble = np.column_stack([250 + 120 * np.cos(turn), 250 + 150 * np.sin(1.01 * turn)])
    found = sensitivity(model, Ink((scribble,), (12.0,)))
    assert all(np.isfinite(curve.probabilities).all() for curve in found.curves)


@pytest.mark.parametrize(
    ("name", "changed", "said"),
    [
        ("rotation", slice(0, 5), "Rotation: stays a from \N{MINUS SIGN}55° to +80°, below that b (> 99.9 %)."),
        ("rotation", slice(20, 33), "Rotation: stays a from \N{MINUS SIGN}80° to +15°, above that b (> 99.9 %)."),
        (
            "rotation",
            [*range(8), *range(28, 33)],
            "Rotation: stays a from \N{MINUS SIGN}40° to +55°, beyond that b (> 99.9 %).",
        ),
        ("tremble", slice(10, 33), "Tremble: stays a up to 2.25 %, above that b (> 99.9 %)."),
        ("pen", slice(0, 0), "Pen width does not matter, because drawings are framed."),
        ("noise", slice(0, 0), "Noise does not matter."),
    ],
)
def test_a_curve_in_words(name: str, changed: slice | list[int], said: str):
    shares = np.tile([1.0, 0.0], (COUNT, 1))
    shares[changed] = [0.0, 1.0]
    assert along(shares, name).sentence == said


def test_a_curve_that_moves_without_another_answer_stays_throughout():
    first = np.linspace(0.6, 0.9, COUNT)
    assert along(np.column_stack([first, 1 - first])).sentence == "Rotation: stays a throughout."
