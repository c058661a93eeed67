"""Heads: fitted near a prior, recovered from answers, at a temperature."""

from __future__ import annotations

import numpy as np
import pytest

from digitapp.api import Head
from digitapp.api.head import scores, softmax
from digitapp.teaching import head
from digitapp.teaching.head import Examples


def blobs(count: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    places = rng.integers(0, 3, count)
    features = 3 * np.eye(3, 5)[places] + rng.normal(0, 0.3, (count, 5))
    return features.astype(np.float32), places


def test_a_fitted_head_tells_classes_apart():
    features, places = blobs(300)
    examples = Examples(head.with_one(features), head.one_hot(places, 3), np.ones(300, np.float32))
    rows = head.fit([examples], np.zeros((3, 6), np.float32), 6)
    new, truth = blobs(300, seed=1)
    assert ((head.with_one(new) @ rows.T).argmax(axis=1) == truth).mean() > 0.99


def test_whitened_features_differ_equally_in_all_directions():
    features, _ = blobs(2000)
    others = blobs(1000, seed=1)[0] * 2
    given = head.with_one(features) @ head.whitening(features, others)
    both = (
        0.7 * np.cov(given[:, :-1].T)
        + 0.3 * np.cov((head.with_one(others) @ head.whitening(features, others)).T)[:-1, :-1]
    )
    assert given.shape == (2000, 6)
    assert (given[:, -1] == 1).all()
    assert np.abs(both - np.diag(np.diag(both))).max() < 0.02
    assert 0.8 < np.diag(both).min() <= np.diag(both).max() < 1.01  # a little less where the variance is small


def test_of_many_features_the_directions_in_which_drawings_differ_most_are_kept():
    rng = np.random.default_rng(0)
    strengths = np.append(np.full(head.WIDEST, 3), np.full(700 - head.WIDEST, 0.01))
    turn = np.linalg.qr(rng.normal(size=(700, 700)))[0]
    features = ((rng.normal(size=(1500, 700)) * strengths) @ turn).astype(np.float32)
    whiten = head.whitening(features, features[:0])
    assert whiten.shape == (701, head.WIDEST + 1)
    kept = np.square(turn[: head.WIDEST] @ np.linalg.qr(whiten[:-1, :-1])[0]).sum(axis=1)
    assert kept.min() > 0.99


def test_answers_of_its_own_leave_a_head_where_it_is():
    features, _ = blobs(200)
    prior = np.random.default_rng(2).normal(size=(3, 6)).astype(np.float32)
    answers = softmax(scores(features, prior))
    rows = head.fit([Examples(head.with_one(features), answers, np.ones(200, np.float32))], prior, 6)
    assert np.abs(rows - prior).max() < 1e-3


def test_the_slope_of_the_loss_ends_near_zero():
    features, places = blobs(100)
    examples = Examples(head.with_one(features), head.one_hot(places, 3), np.full(100, 2, np.float32))
    rows = head.fit([examples], np.zeros((3, 6), np.float32), 6)
    off = softmax(scores(features, rows)) - examples.targets
    slope = 2 * off.T @ head.with_one(features) + head.RIDGE * rows
    assert np.abs(slope).max() < 0.05


def test_a_linear_head_is_recovered_from_its_answers():
    rng = np.random.default_rng(0)
    features = rng.normal(size=(60, 5)).astype(np.float32)
    rows = rng.normal(size=(4, 6)).astype(np.float32)
    found = head.recovered(features, softmax(scores(features, rows)))
    assert found is not None
    assert np.abs(found - (rows - rows.mean(axis=0))).max() < 1e-3


def test_answers_that_no_linear_head_gives_are_not_recovered():
    features = np.random.default_rng(0).normal(size=(60, 5)).astype(np.float32)
    bent = np.stack([features[:, 0] ** 2, features[:, 1]], axis=1)
    assert head.recovered(features, softmax(bent)) is None
    assert head.recovered(features[:7], softmax(bent[:7])) is None


def test_the_temperature_cools_what_is_too_sure():
    rng = np.random.default_rng(0)
    logits = rng.normal(size=(4000, 3)).astype(np.float32)
    places = (logits + rng.gumbel(size=logits.shape)).argmax(axis=1)  # a draw from their softmax
    ones = np.ones(4000, np.float32)
    assert head.temperature(logits * 1.5, places, ones) == pytest.approx(1.5, rel=0.1)
    assert head.temperature(logits[:0], places[:0], ones[:0]) == 1.0


@pytest.mark.parametrize(
    "rows",
    [
        {"labels": np.zeros((2, 4))},
        {"labels": np.zeros((1, 4), np.float32)},
        {"labels": np.full((2, 4), np.nan, np.float32)},
        {"labels": np.zeros((2, 4), np.float32), "known": np.zeros((2, 5), np.float32)},
        {"labels": np.zeros((2, 4), np.float32), "replaces_digitness": True},
    ],
)
def test_a_head_that_cannot_be_is_refused(rows: dict):
    with pytest.raises(ValueError, match="head"):
        Head(**rows)
