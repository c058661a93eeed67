"""The fit of the grouping: it learns which groups are digits, and how far a number can be trusted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitapp import load_model
from digitapp.numbers.drawings import paths_of
from digitapp.numbers.judging import scores as picture_scores
from digitapp.numbers.scoring import scores
from digitapp.numbers.stroke_reader import FEATURES, StrokeReader, features_of, stroke_reader
from digitapp_export import number_samples
from digitapp_export.grouping import certainty, field, second, trust
from digitapp_export.grouping.examples import examples, prune, read
from digitapp_export.photos.hands import number
from support.pages import hand


def share_found(made: list, network: object) -> float:
    assert callable(network)
    best = [paths_of(one.geometry, one.groups, network(one.features), 0).best.groups for one in made]
    return float(np.mean([set(groups) == set(one.truth) for groups, one in zip(best, made, strict=True)]))


def test_the_field_learns_the_groups_by_their_geometry() -> None:
    rng = np.random.default_rng(6)
    made, others = examples(250, [], rng), examples(60, [], rng)
    untrained = field.fit(made, 0, rng)
    network = field.fit(made, 6, rng)
    assert share_found(others, network) > max(0.65, share_found(others, untrained) + 0.1)


def test_the_bundled_scores_keep_the_true_groups() -> None:
    made = examples(80, [], np.random.default_rng(8))
    prune(made, scores().shape)
    assert np.mean([bool(one.truth) for one in made]) > 0.95
    model = load_model()
    read(made, model)
    found = [trust.read_right(one, scores().sign, model.classes_, stroke_reader())[0] for one in made]
    assert np.mean(found) > 0.9


def test_trust_follows_the_share_of_what_is_right() -> None:
    rng = np.random.default_rng(9)
    rows = np.column_stack([np.ones(4000), rng.normal(0, 2, 4000), np.zeros((4000, 4))])
    right = rng.random(4000) < 1 / (1 + np.exp(-(0.5 + 1.5 * rows[:, 1])))
    fitted = trust.fit(right.tolist(), list(rows))
    assert np.allclose(fitted[:2], (0.5, 1.5), atol=0.15)
    wrong_more = trust.fit(right.tolist(), list(rows), np.where(right, 0.2, 1.0).tolist())
    assert wrong_more[0] < fitted[0] - 1


def test_a_digit_of_unknown_form_changes_one_group_alone() -> None:
    rng = np.random.default_rng(10)
    made = [one for one in examples(20, [], rng) if one.truth]
    prune(made, scores().shape)
    read(made, load_model())
    for one in made:
        changed = np.flatnonzero((field._strange(one, rng) != one.features).any(axis=1))
        assert len(changed) == 1
        assert changed[0] in one.truth
        assert not one.groups[changed[0]].is_mark


def test_a_second_opinion_is_the_same_once_written(tmp_path: Path) -> None:
    rng = np.random.default_rng(11)
    fitted = replace(stroke_reader())
    rows = rng.random((5, FEATURES))
    before = fitted(rows)  # it may keep something of that, which is not to be written
    second.write(tmp_path / "again.npz", fitted)
    again = StrokeReader(**{name: value.astype(float) for name, value in np.load(tmp_path / "again.npz").items()})
    assert np.allclose(again(rows), before)


def test_the_second_opinion_learns_digits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second, "TIMES", 1)
    monkeypatch.setattr(second, "HANDS", 60)
    rng = np.random.default_rng(12)
    fitted = second.fit([], rng)
    signs = [sign for _ in range(5) for sign in number_samples.generated_hand(rng).digits]
    found = fitted(np.array([features_of(sign.strokes) for sign in signs])).argmax(axis=1)
    assert np.mean(found == [int(sign.label) for sign in signs]) > 0.7


def test_what_a_picture_says_and_how_far_it_is_trusted_go_together() -> None:
    """A field in which a digit was lost to a sign beside it has the features that tell so."""
    model = load_model()
    field_of = {text: number(text, 24, hand(), np.random.default_rng(5)).ink for text in ("**4573**", "** 4573 **")}
    seen = {}
    for text, ink in field_of.items():
        found = certainty.read(np.pad(0.95 - 0.8 * ink, ((6, 6), (12, 12)), constant_values=0.95), model)
        assert found is not None
        seen[text] = found
    assert [text for text, _ in seen.values()] == ["573", "4573"]
    coefficients = picture_scores().doubt
    (lost,), (whole,) = (features for _, features in seen.values())
    assert len(coefficients) == len(lost) == len(whole)
    assert lost @ coefficients < whole @ coefficients - 1
