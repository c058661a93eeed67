"""UNIPEN as UCI and the collectors of the time wrote it, and both versions of UJI's pen characters."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from digitapp.api import FileError
from digitapp.drawing.strokes import Drawing
from digitapp.teaching.example import Example
from digitapp.teaching.formats import read, unipen_reader, write
from support.errors import refusal
from support.labelled_examples import drawn

PENDIGITS = """
.COMMENT  some digits
.VERSION 1.0
.DATA_SOURCE  somewhere
.HIERARCHY   SETUP WRITER DIGIT
.COORD       X Y
.PAD Wacom
.X_POINTS_PER_INCH 508
.SEGMENT DIGIT ? OK "8"
.COMMENT  8 23 1
.DT 100
.PEN_DOWN
 267  333
 267  336
.PEN_UP
.DT 100
.PEN_DOWN
 300  100
 310  233
.PEN_UP
.SEGMENT DIGIT ? OK "1"
.PEN_DOWN
 0 0
 0 100
.PEN_UP
"""
BY_NUMBER = """.VERSION 1.0
.HIERARCHY TEXT WORD CHARACTER
.COORD X Y T P
.WRITER_ID Ada
.PEN_DOWN
0 0 0 0.5
0 100 10 1
.PEN_UP
0 100 20 0
50 50 30 0
.PEN_DOWN
50 50 40 .5
90 50 50 .5
.PEN_UP
.PEN_DOWN
70 70 60 512
.PEN_UP
.SEGMENT WORD 0-3 OK "li"
.SEGMENT CHARACTER 0 OK "l"
.SEGMENT CHARACTER 2,3 ? "i"
.SEGMENT CHARACTER 1 ? "-"
.SEGMENT CHARACTER 0:3-2:4 ? "x"
.SEGMENT CHARACTER a-b ? "y"
.SEGMENT CHARACTER 7-9 ? "z"
"""
UJI_1 = """.VERSION 1.0
.DATA_SOURCE UJI
.COORD X Y
.LEXICON "a" "b"
.HIERARCHY CHARACTER
.SEGMENT CHARACTER 0-1 ? "a"
.COMMENT a
.PEN_DOWN
  10 20
  10 40
.PEN_UP
.PEN_DOWN
  30 20
.PEN_UP
.SEGMENT CHARACTER 2 ? "b"
.PEN_DOWN
  0 0
  0 9
.PEN_UP
"""


def found(tmp_path: Path, text: str, name: str = "a.dat", format: str | None = None) -> list[Example]:
    (tmp_path / name).write_text(text)
    return list(read(tmp_path / name, format))


def strokes(each: Example) -> list[list[list[float]]]:
    assert each.drawing is not None
    return [stroke.points.round(6).tolist() for stroke in each.drawing.strokes]


def test_segments_are_followed_by_their_ink_and_y_points_up(tmp_path: Path) -> None:
    eight, one = found(tmp_path, PENDIGITS)
    assert (eight.label, one.label) == ("8", "1")
    assert [len(stroke) for stroke in strokes(eight)] == [2, 2]
    assert strokes(one) == [[[250, 400], [250, 100]]]


def test_a_format_tells_that_y_points_down(tmp_path: Path) -> None:
    assert strokes(found(tmp_path, PENDIGITS, format="unipen-y-down")[1]) == [[[250, 100], [250, 400]]]


def test_segments_refer_to_components_by_their_numbers(tmp_path: Path) -> None:
    (tmp_path / "a.dat").write_text(BY_NUMBER)
    reading = read(tmp_path / "a.dat")
    line, i = reading
    assert (line.label, i.label, line.writer, len(strokes(line)), len(strokes(i))) == ("l", "i", "Ada", 1, 2)
    assert line.drawing is not None
    assert line.drawing.strokes[0].rows[:, 2:].tolist() == [[0.5, 0], [1, 0.01]]
    assert reading.left_out.lines() == [
        "2 left out: it has no ink (first: line 21)",
        "1 left out: it is a word, which is more than a sign (first: line 18)",
        "1 left out: its segment ends within a stroke (first: line 22)",
        "1 left out: its segment names no components (first: line 23)",
    ]


@pytest.mark.parametrize("name", ["UJIpenchars-w01", "a.dat"])
def test_the_first_version_of_ujis_characters_points_down(name: str, tmp_path: Path) -> None:
    text = UJI_1 if name == "a.dat" else UJI_1.replace(".DATA_SOURCE UJI\n", "")
    a, b = found(tmp_path, text, name)
    assert (a.label, b.label) == ("a", "b")
    assert strokes(a) == [[[100, 100], [100, 400]], [[400, 100]]]
    assert strokes(b) == [[[250, 100], [250, 400]]]


def test_labels_with_quotes_come_back_and_line_breaks_do_not_go(tmp_path: Path) -> None:
    labels = ['"', "\\", '\\"x', "a b", ".PEN_UP", "a\nb", "\N{LINE SEPARATOR}x"]
    written = write(tmp_path / "a.upn", [drawn(1, label) for label in labels])
    assert (written.count, written.left_out.total) == (5, 2)
    assert [each.label for each in read(tmp_path / "a.upn")] == labels[:5]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (".COORD T\n.PEN_DOWN\n1 2\n", r"line 1: \.COORD has no X and Y"),
        (".COORD X Y\n.PEN_DOWN\n1 x\n", r"line 3: not a point \('1 x' is no number\)"),
        (".COORD X Y\n.PEN_DOWN\n1 2 -\n", "line 3: not a point"),
        (".COORD X Y\n.PEN_DOWN\n1 2 3\n.PEN_UP", "line 4: the component above has not 2 numbers a point"),
        (".VERSION 1.0\n.SEGMENT\n", r"line 2: not \.SEGMENT KIND"),
        (".VERSION 1.0\n.INCLUDE data/a.dat\n", "line 2: the ink is in another file, data/a.dat"),
        (".COORD X Y\n.PEN_DOWN\n" + "1 2\n" * 200_001, "has more than 200,000 points"),
    ],
)
def test_what_is_no_unipen_is_refused_with_its_line(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(FileError, match=rf"a\.dat, .*{said}"):
        found(tmp_path, text)


def test_points_that_must_be_remembered_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unipen_reader, "HELD_POINTS", 100)
    component = ".PEN_DOWN\n1 2\n3 4\n.PEN_UP\n"
    assert len(found(tmp_path, ".COORD X Y\n" + ('.SEGMENT DIGIT ? ? "1"\n' + component) * 100)) == 100
    with pytest.raises(FileError, match="more than 100 points come before the segments"):
        found(tmp_path, ".COORD X Y\n" + component * 100)


UJI_2 = """//
// UJI: 100 units per millimetre
//
// ASCII char: a
WORD a trn_UJI_W01-01
  NUMSTROKES 2
  POINTS 2 # 100 200 100 400
  POINTS 1 # -300 200

WORD // tst_UPV_W07-02
NUMSTROKES 1
POINTS 2 # 0 0 0 9
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_second_version_of_ujis_characters_is_read(end: str, tmp_path: Path) -> None:
    a, b = found(tmp_path, UJI_2.replace("\n", end), "ujipenchars2.txt")
    assert [(each.label, each.writer) for each in (a, b)] == [("a", "UJI_W01"), ("//", "UPV_W07")]
    assert strokes(a) == [[[400, 175], [400, 325]], [[100, 175]]]


def test_characters_of_western_europe_are_read(tmp_path: Path) -> None:
    text = UJI_2.replace("WORD a", "WORD \N{LATIN SMALL LETTER N WITH TILDE}")
    for encoding in ("utf-8", "iso8859-15"):
        (tmp_path / "a.txt").write_bytes(text.encode(encoding))
        assert next(read(tmp_path / "a.txt")).label == "\N{LATIN SMALL LETTER N WITH TILDE}"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("WORD a", "WORT a", "line 5: not WORD with a label"),
        ("NUMSTROKES 2", "NUMSTROKES 0", "line 6: not NUMSTROKES with a count"),
        ("POINTS 2 #", "POINTS 3 #", "line 7: 4 coordinates and not two for each of 3 points"),
        ("100 400", "100 x", "line 7: not POINTS"),
        ("NUMSTROKES 1\nPOINTS 2 # 0 0 0 9\n", "NUMSTROKES 1\n", "line 10: the file ends before the strokes"),
    ],
)
def test_what_is_no_uji_is_refused_with_its_line(old: str, new: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(FileError, match=rf"a\.txt, {said}"):
        found(tmp_path, UJI_2.replace(old, new), "a.txt", "uji")


def test_labels_with_white_space_do_not_go_into_uji(tmp_path: Path) -> None:
    labels = ["a", "a b", "\N{NO-BREAK SPACE}", " a"]
    written = write(tmp_path / "a.txt", [drawn(1, label) for label in labels], "uji")
    assert (written.count, written.left_out.total) == (1, 3)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(
    text=st.sampled_from([PENDIGITS, BY_NUMBER, UJI_1, UJI_2]),
    at=st.floats(0, 1),
    taken=st.integers(0, 12),
    put=st.binary(max_size=8),
)
@example(text=UJI_2, at=1, taken=0, put=b"WORD x")
def test_a_spoilt_file_is_read_or_refused(text: str, at: float, taken: int, put: bytes, tmp_path: Path) -> None:
    content, start = text.encode(), int(at * len(text))
    path = tmp_path / "spoilt.txt"
    path.write_bytes(content[:start] + put + content[start + taken :])
    format = "uji" if text is UJI_2 else "unipen"
    assert "spoilt.txt" in (refusal(lambda: list(read(path, format))) or "spoilt.txt")


coordinates = st.integers(-500_000, 550_000).map(lambda value: value / 100)
labels = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    points=st.lists(st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=5), min_size=1, max_size=4),
    label=labels,
)
@pytest.mark.parametrize("format", ["unipen", "inkml", "quickdraw"])
def test_any_drawing_and_label_survive(
    format: str, points: list[list[tuple[float, float]]], label: str, tmp_path: Path
) -> None:
    from unicodedata import normalize

    drawing = Drawing.from_points(points)
    write(tmp_path / "a", [Example(id="", label=label, drawing=drawing)], format)
    (back,) = read(tmp_path / "a")
    assert back.label == normalize("NFC", label)
    for got, wanted in zip(strokes(back), points, strict=True):
        assert got == [pytest.approx(point, abs=0.0051) for point in wanted]
