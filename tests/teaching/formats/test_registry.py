"""The kind of a file is found by what is in it and by its name, and what is of no kind is refused with a list."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitapp.api import DigitappError, FileError
from digitapp.teaching.example import LONGEST_LABEL
from digitapp.teaching.formats import FORMATS, read, write
from support.errors import refusal
from support.labelled_examples import drawn
from support.platforms import pipe


@pytest.mark.parametrize("format", [name for name, found in FORMATS.items() if found.writes and not found.is_folder])
@pytest.mark.parametrize("name", ["a", "a.txt", "a.ndjson"])
def test_content_tells_the_kind_whatever_the_name(format: str, name: str, tmp_path: Path) -> None:
    if format in ("idx", "csv"):
        pytest.skip("its files belong together by their names")
    if format == "parquet":
        pytest.importorskip("pyarrow")
    write(tmp_path / name, [drawn(1, "1")], format)
    assert read(tmp_path / name).format.name == format.removesuffix("-simplified")


def test_packed_content_is_looked_into(tmp_path: Path) -> None:
    write(tmp_path / "a.inkml.gz", [drawn(1)])
    (tmp_path / "a.inkml.gz").rename(tmp_path / "b.gz")
    assert [each.label for each in read(tmp_path / "b.gz")] == ["7"]


@pytest.mark.parametrize("content", [b"", b"hello", b"\x1f\x8bbroken", b"\0\0\0\0", b"PK\3\4"])
def test_what_is_of_no_kind_is_refused_with_the_kinds(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(content)
    with pytest.raises(FileError, match=r"a\.bin: of no kind that is known; .*--format: ndjson, quickdraw"):
        read(tmp_path / "a.bin")


def test_what_is_not_there_or_no_file_is_refused(tmp_path: Path) -> None:
    pipe(tmp_path / "pipe.ndjson")
    for name, said in (("no.ndjson", "there is no such file"), ("pipe.ndjson", "neither a file nor a folder")):
        with pytest.raises(FileError, match=said):
            read(tmp_path / name)
    with pytest.raises(DigitappError, match="no such format"):
        read(tmp_path, "docx")


@pytest.mark.parametrize("format", [name for name, found in FORMATS.items() if not found.is_folder])
def test_a_folder_is_not_read_as_a_file(format: str, tmp_path: Path) -> None:
    if format == "parquet":
        pytest.importorskip("pyarrow")
    with pytest.raises(FileError, match=str(tmp_path)):
        list(read(tmp_path, format))


def test_labels_that_no_collection_takes_are_counted(tmp_path: Path) -> None:
    labels = ["a" * LONGEST_LABEL, "a" * (LONGEST_LABEL + 1), "a\nb", "  x  ", "  "]
    write(tmp_path / "a.ndjson", [drawn(1, label) for label in labels])
    reading = read(tmp_path / "a.ndjson")
    assert [each.label for each in reading] == [labels[0], "x", None]
    assert reading.count == 3
    assert reading.left_out.lines() == [
        "1 left out: its label, or what else is known of it, is longer than 500 characters (first: after example 1)",
        "1 left out: its label or its writer's name is no line of text (first: after example 1)",
    ]


def test_pictures_that_no_collection_takes_are_counted(tmp_path: Path) -> None:
    for shape in ((1, 2001, 8), (1, 8, 2001)):
        np.savez(tmp_path / "a.npz", x=np.ones(shape, np.uint8), y=["a"])
        reading = read(tmp_path / "a.npz")
        assert list(reading) == []
        assert "its picture is more than 2,000 pixels wide or tall" in reading.left_out.lines()[0]


def test_what_comes_without_a_source_has_the_files_name(tmp_path: Path) -> None:
    write(tmp_path / "a.upn", [drawn(1)])
    assert next(read(tmp_path / "a.upn")).source == "a.upn"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(content=st.binary(max_size=80))
@pytest.mark.parametrize("format", [n for n, found in FORMATS.items() if not found.is_folder and n != "parquet"])
def test_any_bytes_are_read_or_refused(format: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / "any-images").write_bytes(content)
    message = refusal(lambda: list(read(tmp_path / "any-images", format)))
    assert message is None or "any-images" in message


def test_the_page_lists_every_format() -> None:
    page = Path(__file__).parents[3] / "docs" / "FORMATS.md"
    text = page.read_text(encoding="utf-8")
    for found in FORMATS.values():
        reads, writes = ("yes" if each else "no" for each in (found.reads, found.writes))
        assert f"| `{found.name}` | {found.title} | {found.holds} | {reads} | {writes} | {found.keeps or '-'} |" in text
