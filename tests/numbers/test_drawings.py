"""Drawings of several digits: strokes are grouped, late bars find their digits, one digit stays one."""

from __future__ import annotations

from collections.abc import Iterable
from time import perf_counter

import numpy as np
import pytest

from digitapp import Drawing, load_model, read
from digitapp.drawing.by_hand import ByHand
from digitapp.models.model import Model
from digitapp.numbers.drawings import DrawingReader

Points = list[list[tuple[float, float]]]


def circle(x: float, y: float, wide: float, tall: float) -> list[tuple[float, float]]:
    turn = np.linspace(-np.pi / 2, 1.5 * np.pi, 40)
    return [(x + wide / 2 * np.cos(t), y + tall / 2 * np.sin(t)) for t in turn]


def seven(x: float) -> Points:
    return [[(x, 100), (x + 60, 100), (x + 35, 160), (x + 22, 220)]]


def barred_seven(x: float) -> Points:
    return [*seven(x), [(x + 12, 162), (x + 58, 158)]]


def one(x: float) -> Points:
    return [[(x, 100), (x - 3, 220)]]


def zero(x: float) -> Points:
    return [circle(x + 35, 160, 70, 120)]


def open_four(x: float) -> Points:
    return [[(x + 20, 100), (x, 170), (x + 70, 168)], [(x + 55, 120), (x + 50, 225)]]


def five_with_bar(x: float) -> Points:
    body = [(x + 5, 100), (x + 2, 148), (x + 30, 145), (x + 55, 165), (x + 50, 205), (x + 25, 220), (x, 210)]
    return [body, [(x + 5, 100), (x + 60, 97)]]


@pytest.fixture(scope="module")
def model() -> Model:
    return load_model()


def text_of(model: Model, *digits: Points) -> str:
    return DrawingReader(model).read(Drawing.from_points([stroke for own in digits for stroke in own])).text


def together(*groups: Iterable[int]) -> ByHand:
    return ByHand(tuple(frozenset(group) for group in groups))


def test_digits_side_by_side_are_a_number(model: Model) -> None:
    reading = DrawingReader(model).read(Drawing.from_points([*seven(40), *one(150), *zero(190), *one(310)]))
    assert reading.text == "7101"
    assert [digit.strokes for digit in reading.digits] == [(0,), (1,), (2,), (3,)]
    assert reading.digits[0].box == (40, 100, 100, 220)
    assert reading.is_sure
    assert 0.9 < reading.confidence < 1


@pytest.mark.parametrize(("digit", "label"), [(barred_seven, "7"), (open_four, "4"), (five_with_bar, "5"), (one, "1")])
def test_one_digit_of_several_strokes_stays_one(model: Model, digit: object, label: str) -> None:
    assert callable(digit)
    assert text_of(model, digit(200)) == label


def test_an_eight_of_two_rings_stays_one(model: Model) -> None:
    assert text_of(model, [circle(200, 130, 55, 60), circle(200, 190, 65, 62)]) == "8"


def test_bars_stay_with_their_digits(model: Model) -> None:
    assert text_of(model, open_four(40), five_with_bar(140), barred_seven(240)) == "457"


def test_a_one_close_to_its_neighbour_is_not_taken_into_it(model: Model) -> None:
    assert text_of(model, one(100), zero(112), one(194)) == "101"


def test_a_bar_written_late_joins_its_digit(model: Model) -> None:
    body, bar = barred_seven(40)
    drawing = Drawing.from_points([body, *zero(120), *one(220), bar])
    reading = DrawingReader(model).read(drawing)
    assert reading.text == "701"
    assert [digit.strokes for digit in reading.digits] == [(0, 3), (1,), (2,)]


def test_the_order_of_writing_does_not_change_the_order_of_reading(model: Model) -> None:
    assert text_of(model, one(300), seven(40), zero(150)) == "701"


def test_a_dot_between_digits_is_a_separator(model: Model) -> None:
    dot = [[(128.0, 216.0), (131.0, 219.0)]]
    reading = DrawingReader(model).read(Drawing.from_points([*seven(40), *dot, *zero(160)]))
    assert reading.text == "70"
    assert [(mark.kind, mark.after) for mark in reading.separators] == [(".", 1)]


@pytest.mark.parametrize("size", [0.15, 1.0, 20.0])
def test_the_size_of_the_writing_does_not_matter(model: Model, size: float) -> None:
    strokes = [[(x * size, y * size) for x, y in stroke] for stroke in (*seven(40), *one(150), *zero(190))]
    assert DrawingReader(model).read(Drawing.from_points(strokes)).text == "710"


def test_numbers_below_each_other_are_lines(model: Model) -> None:
    below = [[(x, y + 200) for x, y in stroke] for stroke in (*zero(40), *one(150), *barred_seven(200))]
    reading = DrawingReader(model).read(Drawing.from_points([*seven(40), *one(150), *zero(190), *below]))
    assert reading.text == "710\n017"
    assert [digit.line for digit in reading.digits] == [0, 0, 0, 1, 1, 1]
    assert [digit.strokes for digit in reading.digits][-1] == (5, 6)


def test_a_number_that_rises_is_one_line(model: Model) -> None:
    rising = [[(x, y + 140) for x, y in stroke] for stroke in (*seven(40), *one(150))]
    assert text_of(model, rising, zero(220), one(340)) == "7101"


def test_nothing_to_read(model: Model) -> None:
    for points in ([], [[(250.0, 250.0)]]):
        reading = DrawingReader(model).read(Drawing.from_points(points))
        assert (reading.text, reading.confidence, reading.is_sure, reading.digits) == ("", 0.0, False, ())


def test_the_same_stroke_twice_is_no_trouble(model: Model) -> None:
    assert text_of(model, zero(100), zero(100)) == "0"


def test_a_scribble_of_many_strokes_is_not_sure_and_takes_bounded_time(model: Model) -> None:
    rng = np.random.default_rng(3)
    strokes = [rng.uniform(0, 500, 2) + rng.normal(0, 40, (12, 2)) for _ in range(120)]
    assert not DrawingReader(model).read(Drawing.from_points(strokes)).is_sure


def test_many_strokes_in_one_place_take_bounded_time(model: Model) -> None:
    rng = np.random.default_rng(4)
    strokes = [rng.uniform(200, 230, (2, 2)) for _ in range(25)]
    started = perf_counter()
    DrawingReader(model).read(Drawing.from_points(strokes))
    assert perf_counter() - started < 5  # without a limit it is hours


def test_a_drawing_of_more_strokes_than_a_number_has_is_one_digit(model: Model) -> None:
    dots = [[(x, y), (x + 2, y + 2)] for x, y in circle(250, 250, 200, 300) for _ in range(8)]
    reading = DrawingReader(model).read(Drawing.from_points(dots))
    assert (reading.text, len(reading.digits[0].strokes)) == ("0", 320)


def test_strokes_that_are_put_together_stay_together(model: Model) -> None:
    drawing = Drawing.from_points([*one(100), *zero(112), *barred_seven(240)])
    reader = DrawingReader(model)
    assert reader.read(drawing).text == "107"
    assert [digit.strokes for digit in reader.read(drawing, together((0, 1))).digits] == [(0, 1), (2, 3)]
    assert [digit.strokes for digit in reader.read(drawing, together((2,), (3,))).digits] == [(0,), (1,), (2,), (3,)]
    whole = reader.read(drawing, together(range(4)))
    assert [digit.strokes for digit in whole.digits] == [(0, 1, 2, 3)]
    assert whole.digits[0].label == model.predict(drawing).label


def test_strokes_of_two_lines_can_be_put_together(model: Model) -> None:
    below = [[(x, y + 200) for x, y in stroke] for stroke in (*zero(40), *one(150), *zero(200))]
    drawing = Drawing.from_points([*seven(40), *one(150), *zero(190), *below])
    reading = DrawingReader(model).read(drawing, together((0, 3)))
    assert (0, 3) in [digit.strokes for digit in reading.digits]
    assert {digit.line for digit in reading.digits} == {0}


def test_a_growing_drawing_asks_for_little(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    readings = model.readings
    monkeypatch.setattr(model, "readings", lambda frames: asked.append(len(frames.images)) or readings(frames))
    reader, drawing = DrawingReader(model), Drawing()
    for points in (*seven(40), *one(150), *zero(190), *one(310)):
        drawing.begin(*points[0])
        for x, y in points[1:]:
            drawing.extend(x, y)
            reader.read(drawing)
        drawing.end()
    assert reader.read(drawing).text == "7101"
    assert max(asked) <= 3
    before = len(asked)
    reader.read(drawing)
    assert len(asked) == before


def test_read_takes_the_default_model() -> None:
    assert read(Drawing.from_points([*seven(40), *one(150)])).text == "71"


@pytest.mark.parametrize(
    "letter",
    [
        [[(100, 100), (100, 220)], [(180, 100), (180, 220)], [(100, 160), (180, 160)]],  # H
        [[(100, 220), (100, 100), (140, 170), (180, 100), (180, 220)]],  # M
        [[(100, 130), (200, 130)], [(100, 170), (200, 170)]],  # =
        [[(100, 220), (140, 100), (180, 220)], [(115, 180), (165, 180)]],  # A
    ],
)
def test_a_letter_is_no_sure_number(model: Model, letter: Points) -> None:
    assert not DrawingReader(model).read(Drawing.from_points(letter)).is_sure
