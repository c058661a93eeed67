"""What models rehearse: the bundled files, and what is computed where they are of another model."""

from __future__ import annotations

import numpy as np
import pytest

from digitapp.api import ModelError
from digitapp.api.head import scores, softmax
from digitapp.explaining.known_drawings import bundled, known_drawings
from digitapp.models.registry import Registry
from digitapp.teaching.folds import share
from digitapp.teaching.rehearsal import NAME, OTHERS, packed, rehearsal


def test_the_bundled_rehearsal_is_of_the_default_model_and_small(registry: Registry):
    known = rehearsal(registry.load())
    assert len(known.views) + len(known.non_digits) == 6500
    assert known.held_out.sum() == 2500
    assert known.stands_for.sum() == pytest.approx(20_000)
    assert {*known.labels} == {*"0123456789"}
    right = known.answers.argmax(axis=1) == np.array(known.labels, int)
    assert 0.98 < share(right, known.stands_for) < 1
    assert right[known.stands_for > 1].mean() > 0.99  # these are read beyond doubt, but for a wrong label
    assert sum(bundled(name).stat().st_size for name in (NAME, OTHERS)) < 1_000_000


def test_its_own_head_is_recovered(registry: Registry):
    model = registry.load()
    known = rehearsal(model)
    outputs, features = model.readings_and_features(known_drawings().frames(model, 500, 600))
    assert np.abs(softmax(scores(features, known.space.rows)) - outputs.probabilities).max() < 1e-3


def test_of_another_model_it_is_computed(registry: Registry):
    known = rehearsal(registry.load("mlp-8x8"))
    assert known.views.shape == (2000, 33 + 10)
    assert known.non_digits.shape == (600, 33 + 10)
    assert known.space.rows is None  # its answers are no linear function of its features
    assert np.array_equal(known.views[:, -10:].argmax(axis=1), known.answers.argmax(axis=1))


def test_features_are_packed_as_bytes():
    features = np.random.default_rng(0).normal(size=(50, 6)).astype(np.float32)
    arrays = packed(features, np.full(50, -1), np.zeros(50, np.float32), features)
    assert arrays["features"].dtype == np.int8
    assert np.abs(arrays["features"] * arrays["scale"] - features).max() < arrays["scale"].max()


def test_a_model_without_features_knows_nothing_to_rehearse(registry: Registry):
    with pytest.raises(ModelError, match="gives no features"):
        rehearsal(registry.load("svm-8x8"))
