from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import digitapp.model
from digitapp.api import ModelError, Prediction
from digitapp.framing import frame
from digitapp.ink import Drawing
from digitapp.model import Model
from helpers import FOUR, SEVEN, card, ink_of, picture, write_model

EVEN = np.full(10, 0.1, np.float32)
FOURS = Drawing.from_points(FOUR)


def answering(row: object, **fields: object) -> Model:
    """A model that gives each image the same row."""
    return Model(card(**fields), lambda images: np.repeat(np.asarray(row)[None], len(images), axis=0))


def recording(**fields: object) -> tuple[Model, list[np.ndarray]]:
    seen: list[np.ndarray] = []

    def run(images: np.ndarray) -> np.ndarray:
        seen.append(images)
        return np.repeat(EVEN[None], len(images), axis=0)

    return Model(card(**fields), run), seen


def test_a_prediction_names_the_likeliest_label():
    probabilities = np.full(10, 0.05, np.float32)
    probabilities[4] = 0.55
    prediction = answering(probabilities).predict(FOURS)
    assert (prediction.label, prediction.confidence) == ("4", pytest.approx(0.55))
    assert prediction.ranking[0] == ("4", pytest.approx(0.55))
    assert [label for label, _ in prediction.ranking[1:]] == list("012356789")


def test_a_prediction_shows_what_the_model_sees():
    prediction = answering(EVEN).predict(FOURS)
    assert np.array_equal(prediction.image, frame([FOURS.ink()], "mnist").images[0])


def test_nothing_to_read_is_no_label_and_no_probabilities():
    prediction = answering(EVEN).predict(Drawing())
    assert (prediction.label, prediction.confidence, prediction.ranking) == (None, 0, [])
    assert np.isnan(prediction.probabilities).all()


def test_a_model_is_not_run_on_nothing():
    model, seen = recording()
    model.predict(Drawing())
    assert seen == []


def test_rows_are_nan_only_where_there_is_nothing_to_read():
    got = answering(EVEN).predict_proba([FOURS, Drawing(), ink_of(SEVEN)])
    assert (got.shape, got.dtype) == ((3, 10), np.float32)
    assert np.isnan(got).all(axis=1).tolist() == [False, True, False]
    assert got[[0, 2]].sum(axis=1) == pytest.approx(1)


@pytest.mark.parametrize("items", [[], np.zeros((0, 28, 28), np.float32)], ids=["list", "array"])
def test_no_items_are_no_rows(items):
    assert answering(EVEN).predict_proba(items).shape == (0, 10)


def test_many_items_are_run_in_batches_and_keep_their_order(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(digitapp.model, "BATCH", 3)
    batches = []

    def run(images: np.ndarray) -> np.ndarray:
        batches.append(len(images))
        out = np.zeros((len(images), 2), np.float32)
        out[:, 0] = images[:, 0, 0, 0]
        out[:, 1] = 1 - out[:, 0]
        return out

    images = np.linspace(0.1, 0.9, 7, dtype=np.float32)[:, None, None] * np.ones((7, 28, 28), np.float32)
    got = Model(card(labels=("a", "b")), run).predict_proba(images)
    assert batches == [3, 3, 1]
    assert got[:, 0] == pytest.approx(images[:, 0, 0])


def test_the_model_gets_float32_with_one_channel_in_one_piece():
    model, seen = recording()
    model.predict_proba([FOURS, FOURS])
    assert (seen[0].shape, seen[0].dtype, seen[0].flags.c_contiguous) == ((2, 1, 28, 28), np.float32, True)


@pytest.mark.parametrize(("paper", "ink"), [(-1.0, 1.0), (1.0, 0.0), (0.0, 255.0), (-0.4242, 2.8215)])
def test_the_image_is_put_into_the_cards_range(paper: float, ink: float):
    model, seen = recording(range=(paper, ink))
    prediction = model.predict(FOURS)
    assert seen[0][0, 0] == pytest.approx(paper + prediction.image * (ink - paper), abs=1e-4)
    assert seen[0][0, 0, 0, 0] == pytest.approx(paper)


def test_logits_become_probabilities():
    scores = np.log(np.arange(1, 11, dtype=np.float32))
    got = answering(scores, output="logits").predict(FOURS).probabilities
    assert got == pytest.approx(np.arange(1, 11) / 55)


def test_huge_logits_do_not_overflow():
    got = answering(np.array([1e30] + [-1e30] * 9), output="logits").predict(FOURS).probabilities
    assert got.tolist() == [1] + [0] * 9


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        (np.full(10, np.nan), "not numbers"),
        (np.full(10, np.inf), "not numbers"),
        (np.full(9, 1 / 9), r"shape \(1, 9\), not \(1, 10\)"),
        (np.full((1, 10), 0.1), "shape"),
        (np.full(10, 0.2), "should say 'logits'"),
        (np.array([1.5, -0.5] + [0] * 8), "should say 'logits'"),
        (np.array(["seven"] * 10), "failed to read images"),
        (np.array([{"7": 1.0}] * 10), "failed to read images"),
    ],
    ids=["nan", "inf", "shape", "rank", "sum", "negative", "text", "maps"],
)
def test_an_answer_that_breaks_the_card_is_refused(row: np.ndarray, complaint: str):
    with pytest.raises(ModelError, match=f"tiny: .*{complaint}"):
        answering(row).predict(FOURS)


def test_a_model_that_fails_says_why():
    def run(_: np.ndarray) -> np.ndarray:
        raise RuntimeError("out of order")

    with pytest.raises(ModelError, match=r"tiny: failed to read images \(out of order\)"):
        Model(card(), run).predict(FOURS)


def test_an_unknown_framing_in_the_call_is_refused():
    with pytest.raises(ModelError, match="polaroid: no such framing"):
        answering(EVEN).predict(FOURS, framing="polaroid")


def test_another_framing_may_be_asked_for():
    prediction = answering(EVEN).predict(FOURS, framing="canvas")
    assert np.array_equal(prediction.image, frame([FOURS.ink()], "canvas").images[0])


def test_drawings_and_images_are_not_mixed():
    with pytest.raises(TypeError, match="not both"):
        answering(EVEN).predict_proba([FOURS, np.zeros((28, 28))])


@pytest.mark.parametrize("full", [1.0, 255])
def test_an_image_of_the_models_own_size_is_taken_as_it_is(full: float):
    model, seen = recording()
    image = np.random.default_rng(0).random((28, 28))
    model.predict(np.uint8(image * 255) if full == 255 else image)
    assert seen[0][0, 0] == pytest.approx(image, abs=1 / 254)


def test_each_image_is_taken_for_itself():
    model = answering(EVEN)
    own, other = np.random.default_rng(0).random((28, 28)).astype(np.float32), 1 - picture(ink_of(FOUR), 100, 8)
    items = [other, own, np.zeros((28, 28)), other, own]
    frames = model.frames(items)
    assert frames.readable.tolist() == [True, True, False, True, True]
    for number, item in enumerate(items):
        alone = model.frames([item])
        for together, single in zip(frames, alone, strict=True):
            assert np.array_equal(together[number], single[0], equal_nan=True)
    assert np.array_equal(frames.images[1], own)


def test_an_own_sized_image_without_ink_is_nothing_to_read():
    assert answering(EVEN).predict(np.zeros((28, 28))).label is None


def test_an_image_of_another_size_is_framed():
    model, seen = recording()
    model.predict(1 - picture(ink_of(FOUR), 100, 8))
    assert np.abs(seen[0][0, 0] - frame([ink_of(FOUR)], "mnist").images[0]).mean() < 0.045


def test_an_own_sized_image_is_framed_when_a_framing_is_asked_for():
    model, seen = recording()
    model.predict(1 - picture(ink_of(FOUR), 28, 2.5), framing="mnist")
    assert np.median(seen[0]) == 0


def test_the_classes_are_the_cards_labels():
    assert answering([0.5, 0.5], labels=("yes", "no")).classes_ == ("yes", "no")


def test_the_package_alone_loads_and_predicts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path))
    write_model(tmp_path / "tiny.onnx", card())
    prediction = digitapp.load_model(id="tiny").predict(FOURS)
    assert isinstance(prediction, Prediction)
    assert prediction.probabilities.sum() == pytest.approx(1)
