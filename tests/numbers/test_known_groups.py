"""What was read in a group of strokes is kept as long as its points are the same, whatever is done to the drawing."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import msgspec
import pytest

from digitapp import Drawing, load_model
from digitapp.drawing.by_hand import NOTHING_BY_HAND, ByHand
from digitapp.models.model import Model
from digitapp.numbers.drawings import DrawingReader
from digitapp.numbers.known_groups import REMEMBERED, KnownGroups
from digitapp.numbers.reading import Reading

SEVEN = [(40.0, 100.0), (100.0, 100.0), (75.0, 160.0), (62.0, 220.0)]
BAR = [(52.0, 162.0), (98.0, 158.0)]
ONE = [(180.0, 100.0), (177.0, 220.0)]
FOUR = [(260.0, 100.0), (240.0, 170.0), (310.0, 168.0)]
STEM = [(295.0, 120.0), (290.0, 225.0)]


@pytest.fixture
def model() -> Model:
    return load_model()


@pytest.fixture
def asked(model: Model, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many groups the model was asked about each time."""
    found: list[int] = []
    readings = model.readings
    monkeypatch.setattr(model, "readings", lambda frames: found.append(len(frames.images)) or readings(frames))
    return found


def written(*strokes: list[tuple[float, float]]) -> Drawing:
    drawing = Drawing()
    for points in strokes:
        drawing.begin(*points[0])
        for place in points[1:]:
            drawing.extend(*place)
        drawing.end()
    return drawing


def content(reading: Reading) -> list[object]:
    told = [(d.label, d.probabilities.tolist(), d.digitness, d.box, d.strokes, d.parts) for d in reading.digits]
    return [reading.text, reading.confidence, reading.is_sure, told, reading.separators]


def erase_the_bar(drawing: Drawing) -> None:
    drawing.begin_erasing()
    drawing.erase((98.0, 158.0), (52.0, 162.0), 8.0)


def undo(drawing: Drawing) -> None:
    drawing.undo()


def redo(drawing: Drawing) -> None:
    drawing.redo()


def say(by_hand: ByHand) -> Callable[[Drawing], None]:
    return lambda drawing: drawing.say(by_hand)


EDITS = [
    erase_the_bar, undo, say(NOTHING_BY_HAND.split((3, 4))), undo, redo, say(NOTHING_BY_HAND.merged((0, 1, 2))),
    say(NOTHING_BY_HAND.corrected((2,), "7")), undo, erase_the_bar,
]  # fmt: skip


def test_after_any_edit_a_drawing_is_read_as_by_a_new_reader(model: Model) -> None:
    drawing, reader = written(SEVEN, BAR, ONE, FOUR, STEM), DrawingReader(model)
    found = [content(reader.read(drawing, drawing.by_hand))]
    for edit in EDITS:
        edit(drawing)
        found.append(content(reader.read(drawing, drawing.by_hand)))
        assert found[-1] == content(DrawingReader(model).read(drawing, drawing.by_hand))
    assert all(before != after for before, after in pairwise(found))


def test_undo_and_what_was_said_ask_for_nothing_that_was_read(model: Model, asked: list[int]) -> None:
    drawing, reader = written(SEVEN, BAR, ONE), DrawingReader(model)
    reader.read(drawing)
    erase_the_bar(drawing)
    reader.read(drawing)
    count = len(asked)
    drawing.undo()
    reader.read(drawing)
    drawing.say(NOTHING_BY_HAND.corrected((2,), "7"))
    assert reader.read(drawing, drawing.by_hand).text == "77"
    assert len(asked) == count


def test_a_point_more_makes_a_stroke_new(model: Model, asked: list[int]) -> None:
    reader = DrawingReader(model)
    first = reader.read(written(SEVEN, ONE))
    count = len(asked)
    assert content(reader.read(written(SEVEN, [*ONE, (180.0, 226.0)]))) != content(first)
    assert len(asked) == count + 1
    assert asked[-1] < sum(asked[:count])


def test_the_pen_and_the_canvas_count_too(model: Model, asked: list[int]) -> None:
    model.card = msgspec.structs.replace(model.card, framing="canvas")
    reader, ink = DrawingReader(model), written(SEVEN, BAR).ink()
    reader.read(ink)
    count = len(asked)
    wide = reader.read(ink._replace(widths=(40.0, 40.0)))
    assert len(asked) > count
    assert content(wide) == content(DrawingReader(model).read(ink._replace(widths=(40.0, 40.0))))


def test_the_oldest_groups_are_forgotten(model: Model, asked: list[int]) -> None:
    known = KnownGroups(model)
    inks = [written([*ONE, (180.0 + place, 228.0)]).ink() for place in range(REMEMBERED + 1)]
    for ink in inks:
        known.of_all(ink)
    asked.clear()
    known.of_all(inks[-REMEMBERED])
    assert not asked
    known.of_all(inks[0])
    assert asked
