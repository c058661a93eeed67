"""What is written in a format is read again: everything that the format keeps, and the rest is counted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitapp.api import DigitappError, FileError
from digitapp.drawing.strokes import Drawing
from digitapp.teaching.example import Example
from digitapp.teaching.formats import FORMATS, read, write
from support.labelled_examples import drawn, pictured, points, rows

STROKES = {"ndjson": "a.ndjson", "quickdraw": "a.ndjson", "inkml": "a.inkml", "unipen": "a.upn"}
PACKED = {"ndjson": "a.ndjson.gz", "quickdraw": "a.ndjson.gz", "inkml": "a.inkml.gz", "unipen": "a.upn.gz"}
PICTURES = {
    "idx": "my-images-idx3-ubyte",
    "npz": "a.npz",
    "folder": "signs",
    "csv": "a.csv",
    "parquet": "a.parquet",
}
DOT = Drawing.from_points([[(250, 250)]])


def kept(path: Path, examples: list[Example], format: str) -> list[Example]:
    """Write and read again; the format is found by the file alone, which is what is tested."""
    assert write(path, examples, format).count == len(examples)
    reading = read(path)
    found = list(reading)
    assert reading.format.name == format
    assert reading.left_out.total == 0
    return found


@pytest.mark.parametrize(("format", "name"), [*STROKES.items(), *PACKED.items()])
def test_strokes_come_back_on_their_canvas(format: str, name: str, tmp_path: Path) -> None:
    examples = [drawn(number) for number in range(8)]
    for example, found in zip(examples, kept(tmp_path / name, examples, format), strict=True):
        assert found.label == example.label
        assert found.drawing is not None
        assert found.drawing.size == (640, 480)
        for got, wanted in zip(rows(found), rows(example), strict=True):
            assert got[:, :2] == pytest.approx(wanted[:, :2], abs=1e-6)
            assert got[:, 3] == pytest.approx(wanted[:, 3], abs=1e-4)


@pytest.mark.parametrize(
    ("format", "fields"),
    [
        ("ndjson", ("id", "writer", "session", "collected", "source", "read", "confidence")),
        ("inkml", ("id", "writer", "session", "collected", "source", "read", "confidence")),
        ("quickdraw", ("id", "collected")),
        ("unipen", ("writer",)),
    ],
)
def test_what_else_is_known_comes_back(format: str, fields: tuple[str, ...], tmp_path: Path) -> None:
    examples = [drawn(number) for number in range(3)]
    for example, found in zip(examples, kept(tmp_path / STROKES[format], examples, format), strict=True):
        assert [getattr(found, name) for name in fields] == [getattr(example, name) for name in fields]


@pytest.mark.parametrize("format", ["ndjson", "inkml"])
def test_pens_and_pressure_come_back(format: str, tmp_path: Path) -> None:
    (found,) = kept(tmp_path / STROKES[format], [drawn(3)], format)
    assert found.drawing is not None
    assert [stroke.width for stroke in found.drawing.strokes] == [8.5, 12]
    assert np.concatenate(rows(found))[:, 2] == pytest.approx(np.concatenate(rows(drawn(3)))[:, 2])


@pytest.mark.parametrize("format", ["ndjson", "inkml", "quickdraw", "unipen"])
def test_a_drawing_without_label_and_times_comes_back_without(format: str, tmp_path: Path) -> None:
    plain = Example(id="", label=None, drawing=Drawing.from_points([[(10.5, 20), (30, 400.25)], [(77, 78)]]))
    (found,) = kept(tmp_path / STROKES[format], [plain], format)
    assert (found.label, found.writer) == (None, None)
    assert np.isnan(np.concatenate(rows(found))[:, 2:]).all()
    assert points(found).tolist() == [[10.5, 20], [30, 400.25], [77, 78]]


def similar(got: np.ndarray, wanted: np.ndarray) -> None:
    """Check that points are others, scaled and moved."""
    scaled = [(each - each.min(axis=0)) / np.ptp(each, axis=0).max() for each in (got, wanted)]
    assert scaled[0] == pytest.approx(scaled[1], abs=0.005)


def test_uji_keeps_shape_label_and_writer(tmp_path: Path) -> None:
    examples = [drawn(number) for number in range(8)]
    assert write(tmp_path / "a.txt", examples, "uji").count == 8
    for example, found in zip(examples, read(tmp_path / "a.txt"), strict=True):
        assert (found.label, found.writer) == (example.label, (example.writer or "").replace(" ", "_"))
        similar(points(found), points(example))


def test_simplified_drawings_keep_their_shape(tmp_path: Path) -> None:
    examples = [drawn(number) for number in range(8)]
    assert write(tmp_path / "a.ndjson", examples, "quickdraw-simplified").count == 8
    for example, found in zip(examples, read(tmp_path / "a.ndjson"), strict=True):
        assert found.label == example.label
        assert found.drawing is not None
        assert found.drawing.size == (256, 256)
        low, high = points(found).min(axis=0), points(found).max(axis=0)
        assert (low.tolist(), high.max()) == ([0, 0], 255)
        span = np.ptp(points(example), axis=0)
        assert (high / high.max()) == pytest.approx(span / span.max(), abs=0.01)


@pytest.mark.parametrize(("format", "name"), PICTURES.items())
def test_pictures_come_back_in_every_shade(format: str, name: str, tmp_path: Path) -> None:
    if format == "parquet":
        pytest.importorskip("pyarrow")
    examples = pictured(30)
    found = kept(tmp_path / name, examples, format)
    if format == "folder":  # label by label
        examples.sort(key=lambda example: example.label or "")
    assert [each.label for each in found] == [each.label for each in examples]
    for got, wanted in zip(found, examples, strict=True):
        assert got.image is not None
        assert wanted.image is not None
        assert np.array_equal(got.image, wanted.image)
    writers = [None] * 30 if format in ("idx", "folder") else [each.writer for each in examples]
    assert [each.writer for each in found] == writers


@pytest.mark.parametrize(("format", "name"), PICTURES.items())
def test_drawings_become_pictures_of_any_label(format: str, name: str, tmp_path: Path) -> None:
    if format == "parquet":
        pytest.importorskip("pyarrow")
    examples = [drawn(number, str(number) if format == "idx" else None) for number in range(8)]
    found = kept(tmp_path / name, examples, format)
    assert sorted(each.label or "" for each in found) == sorted(each.label or "" for each in examples)
    assert all(each.image is not None and each.image.shape == (28, 28) and each.image.max() == 1 for each in found)


@pytest.mark.parametrize("format", [*STROKES, "uji", "quickdraw-simplified"])
def test_pictures_do_not_go_into_stroke_formats(format: str, tmp_path: Path) -> None:
    if format == "ndjson":
        assert kept(tmp_path / "a.ndjson", pictured(2), format)[0].image is not None
        return
    written = write(tmp_path / "a", [drawn(1), *pictured(2)], format)
    assert written.count == 1
    assert written.left_out.lines() == ["2 left out: it is a picture, and the format holds strokes (first: example 2)"]


@pytest.mark.parametrize(("format", "name"), PICTURES.items())
def test_dots_and_empty_drawings_do_not_become_pictures(format: str, name: str, tmp_path: Path) -> None:
    if format == "parquet":
        pytest.importorskip("pyarrow")
    dots = [Example(id="", label="1", drawing=each) for each in (DOT, Drawing())]
    written = write(tmp_path / name, [*dots, drawn(1, "1")], format)
    assert (written.count, written.left_out.total) == (1, 2)
    assert list(written.left_out.first.values()) == ["example 1"]


WRITTEN = [name for name, found in FORMATS.items() if found.writes is not None]


@pytest.mark.parametrize("format", WRITTEN)
def test_nothing_to_write_leaves_the_old_file(format: str, tmp_path: Path) -> None:
    if format == "parquet":
        pytest.importorskip("pyarrow")
    path = tmp_path / (PICTURES | STROKES).get(format, "a")
    if format not in ("folder", "csv"):
        path.write_text("old")
    with pytest.raises(FileError, match=r"there is nothing to write.*; choose other examples"):
        write(path, [], format)
    assert [each.name for each in tmp_path.iterdir()] == ([] if format in ("folder", "csv") else [path.name])
    assert format in ("folder", "csv") or path.read_text() == "old"


@pytest.mark.parametrize("format", WRITTEN)
def test_examples_that_break_off_leave_nothing(format: str, tmp_path: Path) -> None:
    if format == "parquet":
        pytest.importorskip("pyarrow")

    def breaking():
        yield drawn(1, "1")
        raise FileError("the source is broken")

    with pytest.raises(FileError, match="the source is broken"):
        write(tmp_path / (PICTURES | STROKES).get(format, "a"), breaking(), format)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("format", ["npz", "folder"])
def test_what_has_no_label_is_counted(format: str, tmp_path: Path) -> None:
    unlabelled = replace(drawn(1), label=None)
    written = write(tmp_path / PICTURES[format], [drawn(0), unlabelled], format)
    assert written.left_out.lines() == ["1 left out: it has no label (first: example 2)"]


def test_only_numbers_go_into_idx(tmp_path: Path) -> None:
    labels = ["0", "255", "256", "-1", "07", "x", "\N{SUPERSCRIPT TWO}", "9" * 400]
    written = write(tmp_path / "images-idx3-ubyte.gz", [drawn(1, label) for label in labels], "idx")
    assert (written.count, written.left_out.total) == (2, 6)
    assert [each.label for each in read(tmp_path / "images-idx3-ubyte.gz")] == ["0", "255"]


def test_an_unknown_format_and_one_that_is_not_written_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DigitappError, match="no such format; choose one of ndjson, quickdraw"):
        write(tmp_path / "a", [drawn(1)], "docx")
    with pytest.raises(FileError, match="of no kind that is written; choose --format of ndjson"):
        write(tmp_path / "a.tra", [drawn(1)])
    with pytest.raises(FileError, match="of no kind that is written"):
        write(tmp_path / "a.docx", [drawn(1)])
