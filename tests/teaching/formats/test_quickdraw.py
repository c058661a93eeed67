"""Quick, Draw! as its publisher writes it, raw and simplified."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from digitapp.api import FileError
from digitapp.drawing.strokes import Drawing
from digitapp.teaching.example import Example
from digitapp.teaching.formats import read, write
from support.errors import refusal
from support.labelled_examples import drawn, rows

KNOWN = {
    "word": "house",
    "countrycode": "NZ",
    "timestamp": "2017-03-08 21:12:07.26604 UTC",
    "recognized": True,
    "key_id": "5152802093400064",
}
SIMPLIFIED = KNOWN | {"drawing": [[[0, 255, 10], [0, 30, 255]], [[20, 30], [40, 50]]]}
RAW = KNOWN | {"drawing": [[[167.5, 109.0, 80.0], [140.5, 194.0, 227.0], [0, 58.0, 109.5]], [[80.0], [90.0], [700]]]}


def lines(path: Path, *drawings: object) -> Path:
    path.write_text("".join(json.dumps(each) + "\n" for each in drawings))
    return path


def test_simplified_drawings_have_a_canvas_of_256(tmp_path: Path) -> None:
    (found,) = read(lines(tmp_path / "house.ndjson", SIMPLIFIED))
    assert (found.label, found.id, found.collected) == ("house", "5152802093400064", "2017-03-08T21:12:07Z")
    assert found.drawing is not None
    assert found.drawing.size == (256, 256)
    assert found.drawing.strokes[0].points.tolist() == [[0, 0], [255, 30], [10, 255]]


def test_raw_drawings_are_put_on_our_canvas_and_keep_their_times(tmp_path: Path) -> None:
    (found,) = read(lines(tmp_path / "house.ndjson", RAW))
    assert found.drawing is not None
    assert found.drawing.size == (500, 500)
    points = np.concatenate(rows(found))
    assert points[:, 3].tolist() == [0, 0.058, 0.1095, 0.7]
    assert points[:, :2].min() == pytest.approx(100)
    assert points[:, :2].max() == pytest.approx(400)


def test_a_gap_in_the_times_leaves_them_away(tmp_path: Path) -> None:
    drawing = drawn(1).drawing
    assert drawing is not None
    drawing.strokes[0].rows[1, 3] = np.nan
    write(tmp_path / "a.ndjson", [Example(id="", label="x", drawing=drawing)], "quickdraw")
    line = json.loads((tmp_path / "a.ndjson").read_text())
    assert {len(stroke) for stroke in line["drawing"]} == {2}


def test_the_publishers_names_are_written(tmp_path: Path) -> None:
    write(tmp_path / "a.ndjson", [drawn(1)], "quickdraw")
    line = json.loads((tmp_path / "a.ndjson").read_text())
    assert [*line][:6] == ["word", "countrycode", "timestamp", "recognized", "key_id", "drawing"]
    assert line["timestamp"] == "2026-11-27 12:00:00 UTC"
    assert line["recognized"] is True  # it is a 7, and 7 was read
    assert all(len({len(column) for column in stroke}) == 1 for stroke in line["drawing"])


def test_simplifying_keeps_corners_and_drops_what_lies_between(tmp_path: Path) -> None:
    side = [(float(x), 0.0) for x in range(0, 510, 5)] + [(505.0, float(y)) for y in range(0, 255, 5)]
    write(
        tmp_path / "a.ndjson", [Example(id="", label="x", drawing=Drawing.from_points([side]))], "quickdraw-simplified"
    )
    (stroke,) = json.loads((tmp_path / "a.ndjson").read_text())["drawing"]
    assert stroke == [[0, 255, 255], [0, 0, 126]]


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"word": "x"}',
        '{"word": "x", "drawing": 3}',
        '{"word": "x", "drawing": [[[1]]]}',
        '{"word": "x", "drawing": [[[1], [2], [3], [4]]]}',
        '{"word": "x", "drawing": [[[1], ["2"]]]}',
        '{"word": "x", "drawing": [[[1], [null]]]}',
        '{"word": "x", "drawing": [[[NaN], [1]]]}',
    ],
)
def test_a_line_that_is_no_drawing_is_named(line: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.ndjson"
    path.write_text(json.dumps(SIMPLIFIED) + "\n\n" + line + "\n")
    with pytest.raises(FileError, match=r"bad\.ndjson, line 3: not a drawing of Quick, Draw!"):
        list(read(path))


@pytest.mark.parametrize(
    ("drawing", "said"),
    [
        ([], "it has no ink"),
        ([[[], []]], "it has no ink"),
        ([[[1, 2], [1]]], "a stroke has not as many x as y"),
        ([[[1e300], [1]]], "a coordinate is no number or too large"),
        ([[[1.0] * 200_001] * 2], "it has more than 200,000 points"),
    ],
)
def test_drawings_that_cannot_be_used_are_counted(drawing: object, said: str, tmp_path: Path) -> None:
    reading = read(lines(tmp_path / "a.ndjson", KNOWN | {"drawing": drawing}, SIMPLIFIED))
    assert len(list(reading)) == 1
    assert reading.left_out.lines() == [f"1 left out: {said} (first: line 1)"]


@pytest.mark.parametrize("time", ["", "yesterday", None, "0001-01-01 00:00:00+14:00"])
def test_a_time_that_is_none_is_left_away(time: str | None, tmp_path: Path) -> None:
    (found,) = read(lines(tmp_path / "a.ndjson", SIMPLIFIED | {"timestamp": time}))
    assert found.collected is None


WHOLE = json.dumps(RAW).encode()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(at=st.integers(0, len(WHOLE)), taken=st.integers(0, 6), put=st.binary(max_size=6))
@example(at=len(WHOLE), taken=0, put=b"\n{}")
def test_a_spoilt_line_is_read_or_refused(at: int, taken: int, put: bytes, tmp_path: Path) -> None:
    path = tmp_path / "spoilt.ndjson"
    path.write_bytes(WHOLE[:at] + put + WHOLE[at + taken :])
    assert "spoilt.ndjson" in (refusal(lambda: list(read(path, "quickdraw"))) or "spoilt.ndjson")


values = st.floats(-1e6, 1e6, allow_nan=False)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(strokes=st.lists(st.lists(st.tuples(values, values), min_size=1, max_size=6), min_size=1, max_size=4))
def test_any_drawing_can_be_simplified(strokes: list[list[tuple[float, float]]], tmp_path: Path) -> None:
    drawing = Drawing.from_points(strokes, (1e6, 1e6))
    write(tmp_path / "a.ndjson", [Example(id="", label="x", drawing=drawing)], "quickdraw-simplified")
    for stroke in json.loads((tmp_path / "a.ndjson").read_text())["drawing"]:
        assert len(stroke[0]) == len(stroke[1]) >= 1
        assert all(type(value) is int and 0 <= value <= 255 for column in stroke for value in column)
