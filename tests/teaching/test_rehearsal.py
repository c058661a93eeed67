"""What models rehearse: the bundled files, and what is computed where they are of another model."""

from __future__ import annotations

import numpy as np
import pytest

from digitapp.api import ModelError
from digitapp.api.head import scores, softmax
from digitapp.explaining.known_drawings import bundled, known_drawings
from digitapp.models.registry import Registry
from digitapp.teaching.rehearsal import NAME, OTHERS, packed, rehearsal


def test_the_bundled_rehearsal_is_of_the_default_model_and_small(registry: Registry):
    known = rehearsal(registry.load())
    assert len(known.features) + len(known.non_digits) == 5000
    assert known.held_out.sum() == 1000
    assert {*known.labels} == {*"0123456789"}
    right = known.answers.argmax(axis=1) == np.array(known.labels, int)
    assert right[known.held_out].mean() > 0.98
    assert sum(bundled(name).stat().st_size for name in (NAME, OTHERS)) < 1_000_000


def test_its_own_head_is_recovered(registry: Registry):
    model = registry.load()
    known = rehearsal(model)
    outputs, features = model.readings_and_features(known_drawings().frames(model, 500, 600))
    assert np.abs(softmax(scores(features, known.rows)) - outputs.probabilities).max() < 1e-3


def test_of_another_model_it_is_computed(registry: Registry):
    known = rehearsal(registry.load("mlp-8x8"))
    assert known.features.shape == (2000, 32)
    assert known.non_digits.shape == (600, 32)
    nearly = softmax(scores(known.features, known.rows)).argmax(axis=1) == known.answers.argmax(axis=1)
    assert nearly.mean() > 0.97


def test_features_are_packed_as_bytes():
    features = np.random.default_rng(0).normal(size=(50, 6)).astype(np.float32)
    arrays = packed(features, np.full(50, -1), np.zeros(50, np.bool_), features)
    assert arrays["features"].dtype == np.int8
    assert np.abs(arrays["features"] * arrays["scale"] - features).max() < arrays["scale"].max()


def test_a_model_without_features_knows_nothing_to_rehearse(registry: Registry):
    with pytest.raises(ModelError, match="gives no features"):
        rehearsal(registry.load("svm-8x8"))
