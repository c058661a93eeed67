"""The grammar of forms: drawings follow it, and a text that does not is refused with its line."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitapp_export.allographs.curves import Line, arc, curve, rounded
from digitapp_export.allographs.grammar import FILES, Value, forms, parse

SEVEN = """
# A comment.
7: crossed | x=30..55 | wide 50..85   # and another
    0..6,0..8  100,0!  x,100
    x-20..-10,46..56  82..95,42
"""


def test_a_form_is_read_as_it_is_written() -> None:
    (form,) = parse(SEVEN)
    assert (form.label, form.name, form.width) == ("7", "crossed", Value(50, 85))
    assert form.names == {"x": Value(30, 55)}
    assert [len(stroke) for stroke in form.strokes] == [3, 2]
    assert form.strokes[1][0] == (Value(-20, -10, "x"), Value(46, 56), False)
    assert form.strokes[0][1] == (Value(100, 100), Value(0, 0), True)


@given(st.integers(0, 10_000))
def test_every_writing_stays_within_the_ranges(seed: int) -> None:
    (form,) = parse(SEVEN)
    stem, bar = form.lines(np.random.default_rng(seed))
    width = stem.points[1, 0]
    assert 50 <= width <= 85
    assert stem.corners.tolist() == [False, True, False]
    assert 0 <= stem.points[0, 1] <= 8
    foot = stem.points[2, 0] / width * 100
    assert 30 <= foot <= 55
    assert foot - 20 - 1e-6 <= bar.points[0, 0] / width * 100 <= foot - 10 + 1e-6  # counted from the same x


def test_names_may_set_the_width() -> None:
    (form,) = parse("1: long upstroke | t=34..58 | wide t-12..0\n 0,t 100,0! 100,100")
    for seed in range(20):
        (line,) = form.lines(np.random.default_rng(seed))
        (start, top, _) = line.points
        assert top[0] - start[0] <= start[1] - top[1] + 1e-9  # at least as steep as it is wide


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("    0,0 1,1", "line 1, '0,0 1,1': a stroke before any form"),
        ("seven\n    0,0 1,1", "line 1, 'seven': a form starts with a label, a colon and a name"),
        ("7: plain\n    0,0 1", "line 2, '0,0 1': '1' is neither a point nor an arc of six values"),
        ("7: plain\n    0,y 1,1", "line 2, '0,y 1,1': 'y' is no number, range or known variable"),
        ("7: plain\n    9..3,0 1,1", "line 2, '9..3,0 1,1': '9..3' ends below its start"),
        ("7: plain\n    arc(1,2,3) 1,1", "'arc(1,2,3)' is neither a point nor an arc of six values"),
        ("7: plain | tall 3\n    0,0 1,1", "'tall 3' is neither a width nor a variable of one letter"),
        ("7: plain\n8: plain\n    0,0 1,1", "7: plain: has no stroke"),
    ],
)
def test_what_is_not_of_the_grammar_is_refused(text: str, told: str) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011 the whole text is compared
        parse(text)
    assert told in str(refused.value)


def test_an_arc_goes_by_the_hours_of_a_clock() -> None:
    points = arc(50, 50, 40, 20, 12, 18)  # with the clock, by the right
    np.testing.assert_allclose(points[[0, -1]], [(50, 30), (50, 70)], atol=1e-9)
    assert points[:, 0].max() == pytest.approx(90, abs=1)
    assert arc(50, 50, 40, 20, 12, 6)[:, 0].min() == pytest.approx(10, abs=1)


def test_a_curve_runs_through_its_points_and_turns_at_its_corners() -> None:
    points = np.array([(0, 0), (100, 0), (100, 100), (0, 100)], float)
    sharp = curve(Line(points, np.array([False, True, True, False])))
    smooth = curve(Line(points, np.zeros(4, bool)))
    for point in points:
        for line in (sharp, smooth):
            assert np.hypot(*(line - point).T).min() < 1e-9
    assert sharp[:, 0].max() <= 100 + 1e-9  # straight between two corners
    assert smooth[:, 0].max() > 101


def test_a_rounded_corner_is_cut() -> None:
    line = Line(np.array([(0, 0), (100, 0), (100, 100)], float), np.array([False, True, False]))
    assert rounded(line, 0.0) is line
    np.testing.assert_allclose(rounded(line, 0.1).points, [(0, 0), (90, 0), (100, 10), (100, 100)])


def test_every_digit_has_many_forms_and_no_name_comes_twice() -> None:
    for name in FILES:
        known = [(form.label, form.name) for form in forms(name)]
        assert len(set(known)) == len(known)
    labels = [form.label for form in forms("digits")]
    assert set(labels) == set("0123456789")
    assert min(labels.count(digit) for digit in "0123456789") >= 10


@pytest.mark.parametrize("name", FILES)
def test_every_form_lies_about_in_its_box(name: str) -> None:
    for form in forms(name):
        for seed in range(3):
            points = np.concatenate([line.points for line in form.lines(np.random.default_rng(seed))])
            assert np.isfinite(points).all()
            assert points[:, 1].min() > -15
            assert points[:, 1].max() < 125
