"""The features of a drawing: a further output that a card may name."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitapp.api import ModelCard, ModelError
from digitapp.api.card import MAX_FEATURES
from digitapp.drawing.strokes import Drawing
from digitapp.models.model import BATCH, Model
from digitapp.models.registry import Registry
from support.drawings import FOUR, SEVEN
from support.errors import refusal
from support.onnx_models import card, write_model

PROJECTION = np.random.default_rng(5).normal(0, 1, (784, 6)).astype(np.float32)
LIKENESS = np.full(784, 0.1, np.float32)
ITEMS = [Drawing.from_points(FOUR), Drawing(), Drawing.from_points(SEVEN)]


def giving(features: object, **fields: object) -> Model:
    """A model that answers every image alike, with these features."""
    row = np.full(10, 0.1, np.float32)

    def run(images: np.ndarray) -> tuple[np.ndarray, ...]:
        return tuple(np.repeat(np.asarray(part, np.float32)[None], len(images), axis=0) for part in (row, features))

    return Model(card(features="features", **fields), run)


@pytest.mark.parametrize("threshold", [None, 0.5])
def test_they_are_what_the_file_gives_also_from_another_process(tmp_path: Path, threshold: float | None):
    described = card(features="features", digitness_threshold=threshold)
    write_model(tmp_path / "tiny.onnx", described, digitness=LIKENESS, features=PROJECTION)
    registry = Registry([tmp_path])
    model = registry.load("tiny")
    try:
        assert model.is_isolated
        frames = model.frames(ITEMS)
        features = model.features(frames)
        predictions = model.predictions(frames)
    finally:
        registry.workers.close()
    assert features.shape == (3, 6)
    assert features[[0, 2]] == pytest.approx(frames.images[[0, 2]].reshape(2, 784) @ PROJECTION, abs=1e-3)
    assert np.isnan(features[1]).all()
    assert [prediction.label is None for prediction in predictions] == [False, True, False]
    assert (predictions[0].digitness is None) == (threshold is None)


def test_there_are_as_many_rows_as_items_in_any_number_of_batches():
    model = giving(np.arange(3))
    features = model.features(model.frames([ITEMS[0]] * (BATCH + 1)))
    assert features.shape == (BATCH + 1, 3)
    assert (features == np.arange(3)).all()
    assert model.features(model.frames([Drawing()])).shape == (1, 0)


def test_a_model_that_names_none_says_so():
    plain = Model(card(), lambda images: np.full((len(images), 10), 0.1, np.float32))
    assert str(refusal(plain.features, plain.frames(ITEMS))).startswith("tiny: gives no features; choose a model")


@pytest.mark.parametrize(
    ("features", "says"),
    [
        (np.full(3, np.nan), "answered with features of values that are not numbers"),
        (np.zeros((2, 2)), r"answered with features of shape \(2, 2, 2\), not"),
        (np.zeros(MAX_FEATURES + 1), f"answered with features of shape .2, {MAX_FEATURES + 1}., not"),
    ],
)
def test_what_is_no_features_is_refused(features: np.ndarray, says: str):
    model = giving(features)
    with pytest.raises(ModelError, match=says):
        model.features(model.frames(ITEMS))


def test_a_model_must_give_what_its_card_names():
    model = Model(card(features="features"), lambda images: np.full((len(images), 10), 0.1, np.float32))
    with pytest.raises(ModelError, match="answered with 1 array, not with scores and features as its card says"):
        model.predict(ITEMS[0])


def test_a_file_without_the_output_is_refused(tmp_path: Path):
    write_model(tmp_path / "tiny.onnx", card(features="thoughts"), features=PROJECTION)
    registry = Registry([tmp_path])
    try:
        with pytest.raises(ModelError, match="its card names its features 'thoughts', but it has no output 'thoughts'"):
            registry.load("tiny")
    finally:
        registry.workers.close()


def test_a_card_from_before_has_none_and_a_name_is_one_line():
    assert card().features == ""
    assert ModelCard.from_json(card(features="embedding").to_json()).features == "embedding"
    with pytest.raises(ValueError, match="the name of its features"):
        card(features="two\nlines")
