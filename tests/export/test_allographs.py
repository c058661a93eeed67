"""Drawings generated from the forms: a pure function of the generator, finite, of every form, with the right label."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.framing import place_mnist, polylines
from digitapp_export.allographs import generator, hands, several_signs
from digitapp_export.allographs.grammar import FILES, forms
from support.data_sets import drawing

FORMS = [form for name in FILES for form in forms(name)]


@given(st.integers(0, 1000))
@settings(deadline=None, max_examples=10)
def test_digits_are_a_pure_function_of_the_generator(seed: int) -> None:
    first, labels = generator.digits(20, np.random.default_rng(seed))
    again, same_labels = generator.digits(20, np.random.default_rng(seed))
    np.testing.assert_array_equal(first.points, again.points)
    np.testing.assert_array_equal(first.starts, again.starts)
    np.testing.assert_array_equal(labels, same_labels)
    assert labels.dtype == np.int64
    assert labels.shape == (20,)
    assert first.points.dtype == np.float64
    assert np.isfinite(first.points).all()
    assert set(first.owners.tolist()) == set(range(20))
    assert (np.diff(first.owners) >= 0).all()
    assert (np.diff(first.starts) > 0).all()


def test_digits_are_about_as_tall_as_they_should_be() -> None:
    lines, labels = generator.digits(500, np.random.default_rng(0))
    low, high = rasterizer.bounds(lines)
    assert 80 < np.median((high - low)[:, 1]) < 120
    assert ((high - low).max(axis=1) < 190).all()
    assert set(labels.tolist()) == set(range(10))


@pytest.mark.slow
def test_every_form_is_reached_and_its_label_given(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    write = generator.written
    monkeypatch.setattr(generator, "written", lambda form, rng: seen.append(form) or write(form, rng))
    _, labels = generator.digits(3000, np.random.default_rng(0))
    assert [form.label for form in seen] == [str(label) for label in labels]
    assert {(form.label, form.name) for form in seen} == {(form.label, form.name) for form in forms("digits")}
    seen.clear()
    rng = np.random.default_rng(0)
    for name in generator.NON_DIGITS:
        for _ in range(12 * len(forms(name))):
            generator.sign(name, rng)
    assert {(form.label, form.name) for form in seen} == {(f.label, f.name) for n in FILES[1:] for f in forms(n)}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.label}-{form.name}")
def test_every_form_makes_an_image_by_every_hand(form: generator.Form) -> None:
    rng = np.random.default_rng(0)
    lines = hands.to_polylines([generator.written(form, rng, steady=number == 0) for number in range(6)])
    images = place_mnist(lines, (28, 28)).images
    assert np.isfinite(images).all()
    assert images.max(axis=(1, 2)).min() > 0.5
    assert images.std(axis=0).max() > 0.1  # not one drawing six times


@pytest.mark.parametrize("kind", several_signs.KINDS)
def test_every_kind_of_non_digit_can_be_drawn(kind: str) -> None:
    rng = np.random.default_rng(1)
    drawings = [several_signs.KINDS[kind](rng) for _ in range(30)]
    images = place_mnist(hands.to_polylines(drawings), (28, 28)).images
    assert np.isfinite(images).all()
    assert images.max(axis=(1, 2)).min() > 0.5


@given(st.integers(2, 3), st.integers(0, 200))
@settings(deadline=None, max_examples=30)
def test_a_number_is_wider_than_its_digits_and_no_two_overlap_much(count: int, seed: int) -> None:
    strokes = several_signs.number(count, np.random.default_rng(seed))
    points = np.concatenate(strokes)
    assert len(strokes) >= count
    assert np.ptp(points[:, 0]) > 4 * (count - 1)
    assert np.ptp(points[:, 1]) < 250


STRAIGHT = np.stack([np.linspace(0, 100, 50), np.zeros(50)], axis=1)
TURNS = np.stack([np.sin(np.linspace(0, 4 * np.pi, 200)), np.cos(np.linspace(0, 4 * np.pi, 200))], axis=1) * 50


def test_a_slow_device_sends_few_points_and_more_where_the_line_turns() -> None:
    assert len(hands.thinned(STRAIGHT, 5)) == 5
    few = hands.thinned(TURNS, 5)
    assert 8 <= len(few) <= 14  # two turns in five points would be no ring
    for line, made in ((STRAIGHT, hands.thinned(STRAIGHT, 5)), (TURNS, few)):
        np.testing.assert_allclose(made[[0, -1]], line[[0, -1]], atol=1e-9)


def test_a_slow_device_keeps_the_place_where_a_hand_turns_back() -> None:
    there_and_back = np.concatenate([STRAIGHT, STRAIGHT[::-1][1:] + np.linspace(0, (0, 30), 49)])
    assert hands.thinned(there_and_back, 6)[:, 0].max() > 90


def test_a_steady_hand_adds_nothing() -> None:
    made = hands.STEADY.write([STRAIGHT, TURNS], np.random.default_rng(0))
    np.testing.assert_array_equal(made[0], STRAIGHT)
    np.testing.assert_array_equal(made[1], TURNS)


def test_each_habit_shows() -> None:
    def written(**habit: float) -> hands.Strokes:
        return hands.Hand(**habit).write([STRAIGHT], np.random.default_rng(0))

    assert np.ptp(written(overshoot=9.0)[0][:, 0]) > 100
    assert len(written(lifts=1.0)) == 2
    assert len(written(retraces=1.0)) == 2
    assert written(tremble=1.0)[0][:, 1].std() > 0.3
    assert written(turn=0.1)[0][-1, 1] > 5
    assert written(aspect=2.0)[0][-1, 0] == pytest.approx(200)
    assert abs(written(loose=2.0)[0][0]).max() > 0


def test_a_single_point_survives_every_habit() -> None:
    hand = hands.Hand(0.1, 0.1, 1.1, 0, 0.1, 1, 5, 1, 1, 1, 5)
    (dot,) = hand.write([np.array([(3.0, 4.0)])], np.random.default_rng(0))
    assert dot.shape == (1, 2) or len(dot) == 2
    assert np.isfinite(dot).all()


def test_only_a_share_of_people_s_drawings_is_rewritten() -> None:
    rng = np.random.default_rng(3)
    lines = polylines([drawing(number % 10, rng).ink() for number in range(100)])
    same = [hands.rewritten(lines, np.random.default_rng(0), share) for share in (0.0, 0.0)]
    np.testing.assert_array_equal(same[0].points, same[1].points)
    steady = place_mnist(lines, (28, 28)).images
    np.testing.assert_allclose(place_mnist(same[0], (28, 28)).images, steady, atol=1e-4)
    some = place_mnist(hands.rewritten(lines, np.random.default_rng(0), 0.3), (28, 28)).images
    changed = np.abs(some - steady).max(axis=(1, 2)) > 0.05
    assert 0.15 < changed.mean() < 0.45


def test_people_s_drawings_are_rewritten_and_stay_what_they_are() -> None:
    rng = np.random.default_rng(3)
    inks = [drawing(number % 10, rng).ink() for number in range(40)]
    lines = hands.rewritten(polylines(inks), np.random.default_rng(0))
    assert set(lines.owners.tolist()) == set(range(40))
    before, after = (place_mnist(part, (28, 28)).images for part in (polylines(inks), lines))
    shared = np.minimum(before, after).sum(axis=(1, 2)) / before.sum(axis=(1, 2))
    assert shared.mean() > 0.5
