"""Parquet as Hugging Face's `datasets` writes and reads it."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow

from digitapp.api import FileError
from digitapp.teaching.formats import read, write
from support.data_sets import images
from support.errors import refusal
from support.labelled_examples import drawn, pictured

PIXELS, DIGITS = images(12, np.random.default_rng(5))


def png(pixels: np.ndarray) -> bytes:
    content = io.BytesIO()
    Pillow.fromarray(pixels).save(content, "PNG")
    return content.getvalue()


def test_without_pyarrow_a_sentence_tells_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    for call in (lambda: list(read(tmp_path / "a.parquet")), lambda: write(tmp_path / "b.parquet", [drawn(1)])):
        with pytest.raises(FileError, match=r"pyarrow is not installed; run pip install 'digitapp\[parquet\]'"):
            call()


def table(path: Path, columns: dict[str, Any]) -> Path:
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    parquet.write_table(arrow.table(columns), path)
    return path


def test_labels_may_be_text_numbers_or_missing(tmp_path: Path) -> None:
    image = [{"bytes": png(PIXELS[0]), "path": "x.png"}] * 2
    assert [e.label for e in read(table(tmp_path / "a.parquet", {"image": image, "label": ["x", None]}))] == ["x", None]
    assert [e.label for e in read(table(tmp_path / "b.parquet", {"image": image, "label": [7, None]}))] == ["7", None]
    assert [e.label for e in read(table(tmp_path / "c.parquet", {"image": [each["bytes"] for each in image]}))] == [
        None
    ] * 2


def test_pictures_that_cannot_be_used_are_counted(tmp_path: Path) -> None:
    image = [{"bytes": None, "path": "x.png"}, {"bytes": b"no", "path": None}, {"bytes": png(PIXELS[0]), "path": None}]
    reading = read(table(tmp_path / "a.parquet", {"image": image, "label": ["a", "b", "c"]}))
    assert [each.label for each in reading] == ["c"]
    assert reading.left_out.lines() == [
        "1 left out: its picture is not in the file (first: row 1)",
        "1 left out: it is no picture that can be read (UnidentifiedImageError) (first: row 2)",
    ]


def test_a_file_without_images_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"a\.parquet: has no column image but text"):
        list(read(table(tmp_path / "a.parquet", {"text": ["a"]})))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(at=st.floats(0, 1), change=st.binary(min_size=1, max_size=6))
def test_a_spoilt_file_is_read_or_refused(at: float, change: bytes, tmp_path: Path) -> None:
    path = table(tmp_path / "a.parquet", {"image": [{"bytes": png(PIXELS[0]), "path": "x"}], "label": ["a"]})
    content = bytearray(path.read_bytes())
    start = int(at * (len(content) - len(change)))
    content[start : start + len(change)] = change
    path.write_bytes(content)
    assert "a.parquet" in (refusal(lambda: list(read(path, "parquet"))) or "a.parquet")


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_datasets_reads_ours_and_we_read_theirs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_DATASETS_OFFLINE", "1")
    datasets = pytest.importorskip("datasets")
    examples = pictured(12)
    write(tmp_path / "ours.parquet", examples)
    theirs = datasets.Dataset.from_parquet(str(tmp_path / "ours.parquet"), cache_dir=str(tmp_path / "cache"))
    assert theirs.features["label"].names == sorted({each.label for each in examples}, key=int)
    assert [theirs.features["label"].int2str(row["label"]) for row in theirs] == [each.label for each in examples]
    assert [row["writer"] for row in theirs] == [each.writer for each in examples]
    for row, each in zip(theirs, examples, strict=True):
        assert each.image is not None
        assert np.array_equal(np.asarray(row["image"]), np.round(each.image * 255))

    features = datasets.Features(
        {"image": datasets.Image(), "label": datasets.ClassLabel(names=[f"digit {n}" for n in range(10)])}
    )
    made = datasets.Dataset.from_dict(
        {"image": [Pillow.fromarray(each) for each in PIXELS], "label": DIGITS.tolist()}, features=features
    )
    made.to_parquet(str(tmp_path / "theirs.parquet"))
    found = list(read(tmp_path / "theirs.parquet"))
    assert [each.label for each in found] == [f"digit {n}" for n in DIGITS]
    for each, pixels in zip(found, PIXELS, strict=True):
        assert each.image is not None
        assert np.array_equal(np.round(each.image * 255), pixels)


def test_a_picture_that_is_there_once_for_very_many_rows_is_refused(tmp_path: Path) -> None:
    """A file of 50 kB unpacked to 100 GB."""
    pyarrow = pytest.importorskip("pyarrow")
    tables = pytest.importorskip("pyarrow.parquet")
    picture = png(np.full((28, 28), 255, np.uint8)) + bytes(2**20)
    column = pyarrow.DictionaryArray.from_arrays(pyarrow.array(np.zeros(1000, np.int32)), [picture])
    tables.write_table(pyarrow.table({"image": column}), tmp_path / "a.parquet", store_schema=False)
    assert (tmp_path / "a.parquet").stat().st_size < 100_000
    with pytest.raises(FileError, match="unpacks to more than 50 times its size"):
        list(read(tmp_path / "a.parquet"))
