"""Folds: what was drawn together stays together; a loss counts where chance does not explain it."""

from __future__ import annotations

import numpy as np
import pytest

from digitapp.teaching.folds import BY_GROUP, PLAIN, Score, folds, has_forgotten, is_worse, share

RNG = np.random.default_rng


def test_a_session_of_a_writer_stays_in_one_fold():
    groups = [(writer, session) for writer in "ab" for session in "123" for _ in range(4)]
    parts, how = folds(["x", "y"] * 12, groups, RNG(0))
    assert how == BY_GROUP
    assert {len({int(part) for part, own in zip(parts, groups, strict=True) if own == group}) for group in groups} == {
        1
    }
    assert len(set(parts.tolist())) == 5


def test_a_label_that_was_drawn_in_one_session_is_divided_at_random():
    parts, how = folds(["x"] * 6 + ["y"] * 6, [("", "1")] * 6 + [("", "2")] * 6, RNG(0))
    assert how == PLAIN
    assert all(len(set(own.tolist())) > 3 for own in (parts[:6], parts[6:]))


def test_the_only_example_of_a_label_is_in_no_fold():
    parts, _ = folds(["x", "x", "y"], [("", "")] * 3, RNG(0))
    assert parts[2] == -1
    assert parts[0] != parts[1]


def test_of_many_examples_there_are_fewer_folds():
    assert len(set(folds(["x", "y"] * 300, [("", "")] * 600, RNG(0))[0].tolist())) == 3


def test_a_loss_that_chance_explains_is_none():
    before, after = np.ones(100, np.bool_), np.ones(100, np.bool_)
    after[:4] = False
    assert not is_worse(before, after)  # 1 in 16
    after[:5] = False
    assert is_worse(before, after)  # 1 in 32
    assert not is_worse(after, before)


def test_many_differences_are_compared_too():
    before, after = np.zeros(4000, np.bool_), np.zeros(4000, np.bool_)
    before[:1100], after[1100:2000] = True, True
    assert is_worse(before, after)
    assert not is_worse(after, before)


def test_a_score_has_its_interval():
    score = Score.of(np.array([True] * 9 + [False]))
    assert score is not None
    assert score.accuracy == 0.9
    assert score.ci95[0] < 0.9 < score.ci95[1]
    assert Score.of(np.zeros(0, np.bool_)) is None


def test_what_was_known_may_be_lost_up_to_one_in_a_thousand_and_no_more():
    before, stands_for = np.ones(2500, np.bool_), np.repeat(np.array([1, 35], np.float32), [2000, 500])
    for lost, is_forgotten in ((15, False), (25, True)):
        after = before.copy()
        after[:lost] = False
        assert has_forgotten(before, after, stands_for) is is_forgotten
    assert share(after, stands_for) == pytest.approx(1 - 25 / 19_500)
    after[-1] = False  # one of the sampled stands for 35
    assert share(after, stands_for) == pytest.approx(1 - 60 / 19_500)


def test_a_loss_of_known_digits_that_chance_explains_is_none():
    before = np.ones(500, np.bool_)
    after = before.copy()
    after[:4] = False
    assert not has_forgotten(before, after, np.ones(500, np.float32))
