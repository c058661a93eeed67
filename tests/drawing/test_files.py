"""Drawings on disk: what is written is read again, and what is spoilt is refused."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from digitapp.api import FileError
from digitapp.drawing import files
from digitapp.drawing.files import MAX_LINE, Record, read_records, write_records
from digitapp.drawing.strokes import Drawing
from support.drawings import FOUR, SEVEN
from support.errors import refusal

LINE = b'{"label": 7, "writer": 3, "width": 400, "height": 300, "strokes": [[[1, 2], [3.5, 4]], [[5, 6]]]}\n'


def drawing_of_every_kind() -> Drawing:
    drawing = Drawing((640.0, 480.0))
    drawing.begin(1.25, 2.5, 0.5, 0.0, width=3.5)
    drawing.extend(10.75, 20.01, 0.75, 0.008)
    drawing.begin(-5, 7, width=40)
    drawing.end()
    return drawing


def read(path: Path, content: bytes) -> list[Record]:
    path.write_bytes(content)
    return list(read_records(path))


@pytest.mark.parametrize("name", ["drawings.ndjson", "drawings.ndjson.gz"])
def test_a_drawing_comes_back_as_it_was(name: str, tmp_path: Path):
    drawing = drawing_of_every_kind()
    write_records(tmp_path / name, [Record.of(drawing, label=7)])
    (record,) = read_records(tmp_path / name)
    back = record.drawing()
    assert (record.label, back.size) == (7, drawing.size)
    assert [stroke.width for stroke in back.strokes] == [3.5, 40]
    for got, wanted in zip(back.strokes, drawing.strokes, strict=True):
        assert np.array_equal(got.rows, wanted.rows, equal_nan=True)


def test_what_is_not_known_is_left_out():
    text = json.loads(files.msgspec.json.encode(Record.of(Drawing.from_points(SEVEN))))
    assert not {"label", "writer", "pressure", "time"} & set(text)


@given(
    st.lists(st.lists(st.tuples(*[st.integers(-500_000, 550_000)] * 2), min_size=1, max_size=5), max_size=4),
    st.one_of(st.none(), st.integers(), st.text(st.characters(exclude_categories=["Cs"]))),
)
def test_a_record_survives_its_json(strokes, label):
    drawing = Drawing.from_points([[(x / 100, y / 100) for x, y in stroke] for stroke in strokes])
    text = files.msgspec.json.encode(Record.of(drawing, label))
    back = files.msgspec.json.decode(text, type=Record)
    assert back.label == label
    assert [s.points.tolist() for s in back.drawing().strokes] == [s.points.tolist() for s in drawing.strokes]


times = st.one_of(st.none(), st.floats(-1e6, 1e6, allow_nan=False))


@given(st.lists(st.lists(times, min_size=1, max_size=5), min_size=1, max_size=4))
def test_times_survive_a_file_to_a_tenth_of_a_millisecond(given_times):
    strokes = [[(10.0 * n, 5.0) for n in range(len(row))] for row in given_times]
    text = files.msgspec.json.encode(Record.of(Record(strokes, time=given_times).drawing()))
    back = files.msgspec.json.decode(text, type=Record).drawing()
    wanted = [[np.nan if time is None else time for time in row] for row in given_times]
    assert [stroke.times.tolist() for stroke in back.strokes] == [
        pytest.approx(r, abs=1e-4, nan_ok=True) for r in wanted
    ]
    without = {name: value for name, value in json.loads(text).items() if name != "time"}
    older = files.msgspec.json.decode(json.dumps(without), type=Record).drawing()
    assert [stroke.points.tolist() for stroke in older.strokes] == [s.points.tolist() for s in back.strokes]


def test_the_same_drawings_make_the_same_gzip(tmp_path: Path):
    for name in ("a.ndjson.gz", "b.ndjson.gz"):
        write_records(tmp_path / name, [Record.of(Drawing.from_points(FOUR))])
    assert (tmp_path / "a.ndjson.gz").read_bytes() == (tmp_path / "b.ndjson.gz").read_bytes()


def test_an_empty_file_holds_no_drawings(tmp_path: Path):
    assert read(tmp_path / "empty.ndjson", b"") == []


def test_empty_lines_and_empty_strokes_are_passed_over(tmp_path: Path):
    (record,) = read(tmp_path / "a.ndjson", b'\n  \n{"strokes": [[], [[1, 2]]]}\n\n')
    assert len(record.drawing().strokes) == 1


def test_fields_of_a_later_version_are_passed_over(tmp_path: Path):
    (record,) = read(tmp_path / "a.ndjson", b'{"strokes": [], "colour": {"red": [1, 2]}}')
    assert not record.drawing()


def test_the_last_line_needs_no_line_end(tmp_path: Path):
    assert len(read(tmp_path / "a.ndjson", LINE + LINE.strip())) == 2


@pytest.mark.parametrize(
    "line",
    [
        b"not json",
        b"[1, 2]",
        b"{}",
        b'{"strokes": 3}',
        b'{"strokes": [[[1]]]}',
        b'{"strokes": [[[1, 2, 3]]]}',
        b'{"strokes": [[[1, "2"]]]}',
        b'{"strokes": [[[1, null]]]}',
        b'{"strokes": [[[NaN, 1]]]}',
        b'{"strokes": [[[Infinity, 1]]]}',
        b'{"strokes": [[[1e300, 1]]]}',
        b'{"strokes": [[[1e999, 1]]]}',
        b'{"strokes": [[[-5001, 1]]]}',
        b'{"strokes": [[[1, 5501]]]}',
        b'{"width":1,"height":1,"label":1,"strokes":[[[-1000000,0],[1000000,1]]]}',
        b'{"strokes": [], "width": 0}',
        b'{"strokes": [], "width": 1e-300}',
        b'{"strokes": [], "height": -5}',
        b'{"strokes": [], "height": 1e7}',
        b'{"strokes": [], "label": 1.5}',
        b'{"strokes": [], "label": [1]}',
        b'{"strokes": [], "label": "\xff"}',
        b'{"strokes": [[[1, 2]]], "pen_widths": []}',
        b'{"strokes": [[[1, 2]]], "pen_widths": [0]}',
        b'{"strokes": [[[1, 2]]], "pressure": [[0.5, 0.5]]}',
        b'{"strokes": [[[1, 2]]], "time": []}',
        b'{"strokes": [], "deep": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b"\xef\xbb\xbf{}",
    ],
    ids=lambda line: line[:40].decode(errors="replace"),
)
def test_a_line_that_is_no_drawing_is_named(line: bytes, tmp_path: Path):
    with pytest.raises(FileError, match=r"bad\.ndjson, line 3: not a drawing"):
        read(tmp_path / "bad.ndjson", LINE + b"\n" + line + b"\n" + LINE)


@pytest.mark.parametrize("strokes", [1, 1000])
def test_a_drawing_of_too_many_points_is_refused(strokes: int, tmp_path: Path):
    stroke = b"[" + b",".join([b"[0,0],[500,500]"] * (100_000 // strokes)) + b"]"
    line = b'{"strokes": [' + b",".join([stroke] * strokes) + b"]}\n"
    assert len(read(tmp_path / "most.ndjson", line)) == 1
    with pytest.raises(FileError, match=r"line 2: not a drawing \(it has more than 200,000 points"):
        read(tmp_path / "more.ndjson", line + line.replace(b"[[[", b"[[[1,1],[", 1))


def test_what_no_file_may_hold_is_left_out_when_writing():
    points = np.column_stack([np.linspace(-1e6, 1e6, 250_000), np.linspace(0, 9, 250_000)])
    record = Record.of(Drawing.from_points([points, SEVEN[0]]))
    assert [min(record.strokes[0])[0], max(record.strokes[0])[0]] == [-5000, 5500]
    assert 50_000 < len(record.strokes[0]) < 200_000
    assert files.msgspec.json.decode(files.msgspec.json.encode(record), type=Record) == record


@pytest.mark.parametrize("name", ["marked.ndjson", "marked.ndjson.gz"])
def test_a_byte_order_mark_is_passed_over(name: str, tmp_path: Path):
    content = b"\xef\xbb\xbf" + LINE
    assert len(read(tmp_path / name, gzip.compress(content) if name.endswith(".gz") else content)) == 1


def test_drawings_before_a_broken_line_are_read(tmp_path: Path):
    (tmp_path / "bad.ndjson").write_bytes(LINE + b"{")
    records = read_records(tmp_path / "bad.ndjson")
    assert next(records).label == 7
    with pytest.raises(FileError, match="line 2"):
        next(records)


def test_a_line_too_long_for_a_drawing_is_refused(tmp_path: Path):
    with pytest.raises(FileError, match="line 1: longer than 16 MiB"):
        read(tmp_path / "long.ndjson", b" " * (17 * 2**20))


def test_a_line_too_long_is_refused_in_a_gzip_bomb(tmp_path: Path):
    with pytest.raises(FileError, match="line 1: longer than 16 MiB"):
        read(tmp_path / "bomb.ndjson.gz", gzip.compress(bytes(MAX_LINE + 10)))


def test_a_gzip_bomb_of_short_lines_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(files, "MAX_BYTES", 10_000)
    with pytest.raises(FileError, match="unpacks to more than"):
        read(tmp_path / "bomb.ndjson.gz", gzip.compress(b"\n" * 20_000))


@pytest.mark.parametrize("end", [1, 5, 12, -12, -1])
def test_a_gzip_file_cut_short_is_refused(end: int, tmp_path: Path):
    whole = gzip.compress(LINE * 500)
    with pytest.raises(FileError, match=r"cut\.ndjson\.gz: broken after line \d+"):
        read(tmp_path / "cut.ndjson.gz", whole[:end])


def test_a_file_that_is_no_gzip_is_refused(tmp_path: Path):
    with pytest.raises(FileError, match="plain"):
        read(tmp_path / "plain.ndjson.gz", LINE)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path):
    missing = [(tmp_path / name, "there is no such file") for name in ("nowhere.ndjson", "nowhere.ndjson.gz")]
    for path, said in (*missing, (tmp_path, "is a folder; name a file in it")):
        with pytest.raises(FileError, match=said):
            list(read_records(path))


def assert_read_or_refused(path: Path, content: bytes) -> None:
    message = refusal(lambda: [record.drawing().ink() for record in read(path, content)])
    assert message is None or str(path) in message


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(content=st.binary(max_size=60))
@example(content=b"\0")
def test_any_bytes_are_read_or_refused(content: bytes, tmp_path: Path):
    for name in ("any.ndjson", "any.ndjson.gz"):
        assert_read_or_refused(tmp_path / name, content)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(at=st.integers(0, len(LINE)), taken=st.integers(0, 6), put=st.binary(max_size=6))
def test_a_spoilt_line_is_read_or_refused(at: int, taken: int, put: bytes, tmp_path: Path):
    line = LINE[:at] + put + LINE[at + taken :]
    assert_read_or_refused(tmp_path / "spoilt.ndjson", line)
    packed = bytearray(gzip.compress(LINE * 3, mtime=0))
    packed[at % len(packed) : at % len(packed) + taken] = put
    assert_read_or_refused(tmp_path / "spoilt.ndjson.gz", bytes(packed))


def test_drawings_that_cannot_be_made_leave_the_old_file(tmp_path: Path):
    write_records(tmp_path / "a.ndjson", [Record.of(Drawing.from_points(FOUR))])
    before = (tmp_path / "a.ndjson").read_bytes()

    def broken():
        yield Record.of(Drawing.from_points(SEVEN))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_records(tmp_path / "a.ndjson", broken())
    assert (tmp_path / "a.ndjson").read_bytes() == before
