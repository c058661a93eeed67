"""Sets too long to be kept: their drawings stay in the file, and everything about them is the same."""

from __future__ import annotations

import gzip
import pickle
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from digitapp.api import FileError
from digitapp.bulk.processes import Processes
from digitapp.cli.evaluation_processes import _reader
from digitapp.drawing.files import Record, write_records
from digitapp.evaluation import datasets
from digitapp.evaluation.datasets import Dataset, read_dataset
from digitapp.evaluation.drawings import FileLines
from digitapp.evaluation.image_rows import ImageRows
from digitapp.evaluation.measured import Measured, measure
from digitapp.evaluation.report import report_of
from digitapp.models.registry import Registry
from support.data_sets import drawing, images, write_idx

MODEL = "mlp-8x8"


def write(path: Path, count: int = 60) -> Path:
    rng = np.random.default_rng(0)
    records = [Record.of(drawing(i % 10, rng), None if i == 7 else i % 10) for i in range(count)]
    for number, record in enumerate(records):
        record.writer = number % 3
    write_records(path, records)
    return path


def both(
    path: Path, monkeypatch: pytest.MonkeyPatch, writers: tuple[str, ...] | None = None
) -> tuple[Dataset, Dataset]:
    """Return a set that is kept, and the same left in its file."""
    kept = read_dataset(path, writers)
    monkeypatch.setattr(datasets, "KEPT", 10)
    return kept, read_dataset(path, writers)


def same(first: object, second: object) -> bool:
    return pickle.dumps(first) == pickle.dumps(second)


@pytest.mark.parametrize("suffix", [".ndjson", ".ndjson.gz"])
@pytest.mark.parametrize("writers", [None, ("0", "2")])
def test_drawings_are_the_same(
    suffix: str, writers: tuple[str, ...] | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, left = both(write(tmp_path / f"set{suffix}"), monkeypatch, writers)
    assert isinstance(left.inks, FileLines)
    assert (left.labels, left.writers, len(left)) == (kept.labels, kept.writers, len(kept))
    assert same(tuple(left.items), kept.inks)
    assert same(left.items[5:9], list(kept.inks[5:9]))
    assert same([left.item(i) for i in (8, 3, -1)], [kept.item(i) for i in (8, 3, -1)])
    part = pickle.loads(pickle.dumps(left.part(4, 7)))  # noqa: S301
    assert same(part[:], list(kept.inks[4:7]))


def test_pictures_among_them_stay_pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "set.ndjson")
    with path.open("a") as file:
        file.write('{"strokes": [], "image": "AP8A/w==", "image_size": [2, 2], "label": 1}\n')
    kept, left = both(path, monkeypatch)
    assert len(left.mixed) == len(kept.mixed) == 61
    assert np.array_equal(left.item(60), kept.item(60))
    assert same(left.item(0), kept.item(0))


def test_a_broken_line_is_named_when_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "set.ndjson")
    with path.open("a") as file:
        file.write('\n{"strokes": 7}\n')
    monkeypatch.setattr(datasets, "KEPT", 10)
    left = read_dataset(path)
    with pytest.raises(FileError, match=r"set\.ndjson, line 62: not a drawing"):
        left.item(60)
    path.write_text(path.read_text() + "{\n")
    with pytest.raises(FileError, match=r"set\.ndjson, line 63: not a drawing"):
        read_dataset(path)


@pytest.mark.parametrize("kind", ["idx", "idx.gz", "npz"])
def test_images_are_the_same(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pixels, labels = images(40, np.random.default_rng(0))
    path = tmp_path / "set.npz"
    if kind == "npz":
        np.savez_compressed(path, x=pixels, y=labels)
    else:
        path = tmp_path / "images-idx3-ubyte.gz"
        write_idx(path, pixels)
        write_idx(tmp_path / "labels-idx1-ubyte.gz", labels)
        if kind == "idx":
            plain = path.with_suffix("")
            plain.write_bytes(gzip.decompress(path.read_bytes()))
            path = plain
    kept = read_dataset(path)
    monkeypatch.setattr(datasets, "KEPT_BYTES", 1000)
    left = read_dataset(path)
    assert isinstance(left.items, ImageRows)
    assert left.labels == kept.labels
    assert np.array_equal(left.items[3:30], kept.items[3:30])
    assert np.array_equal(left.item(39), kept.item(39))
    assert np.array_equal(left.part(38, 60), kept.part(38, 60))
    model = Registry().load(MODEL)
    assert figures(measure(model, left)) == figures(measure(model, kept))


@pytest.mark.slow
def test_figures_are_the_same_in_one_process_and_in_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept, left = both(write(tmp_path / "set.ndjson.gz", 700), monkeypatch)
    model = Registry().load(MODEL)
    alone, here = measure(model, kept), measure(model, left)
    with Processes(2, partial(_reader, MODEL, None)) as readers:
        there = measure(model, left, readers=readers)
    for other in (here, there):
        assert np.allclose(other.outputs.probabilities, alone.outputs.probabilities, atol=1e-5)
        assert figures(other) == pytest.approx(figures(alone), abs=1e-5)


def figures(measured: Measured) -> list[float]:
    report = report_of(measured)
    return [report.accuracy, report.ece, report.nll, report.doubted, float(report.not_digits), report.auroc or 0.0]
