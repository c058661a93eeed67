"""Formats of pictures: folders, tables, arrays; read as others write them, and written so that others read them."""

from __future__ import annotations

import errno
import gzip
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow

from digitapp.api import FileError
from digitapp.evaluation import pieces
from digitapp.evaluation.arrays import read_idx
from digitapp.evaluation.datasets import read_dataset
from digitapp.evaluation.pieces import idx_pieces, npz_pieces
from digitapp.teaching.example import Example
from digitapp.teaching.formats import read, write
from digitapp.teaching.formats.pixels import LARGEST
from support.data_sets import images, write_idx
from support.drawings import SEVEN, ink_of, picture
from support.errors import refusal
from support.labelled_examples import drawn, pictured
from support.platforms import link, pipe

PIXELS, DIGITS = images(25, np.random.default_rng(5))


def saved(path: Path, pixels: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Pillow.fromarray(pixels).save(path)
    return path


def paper(side: int = 200) -> np.ndarray:
    """Return dark ink on white paper, uint8 [side, side]."""
    return (255 - 235 * picture(ink_of(SEVEN), side, side / 14)).astype(np.uint8)


@pytest.mark.parametrize("suffix", ["png", "bmp", "tif", "webp", "jpg"])
def test_a_picture_on_paper_becomes_bright_ink_of_few_pixels(suffix: str, tmp_path: Path) -> None:
    (found,) = read(saved(tmp_path / f"a.{suffix}", paper(700)))
    assert found.label is None
    assert found.image is not None
    assert max(found.image.shape) <= LARGEST
    assert found.image.max() == pytest.approx(1, abs=0.1)
    assert np.median(found.image) == 0


def test_a_small_picture_on_paper_is_read_too(tmp_path: Path) -> None:
    (found,) = read(saved(tmp_path / "a.png", 255 - PIXELS[0]))
    assert found.image is not None
    assert np.abs(found.image[found.image > 0]).mean() > 0.3
    assert np.median(found.image) == 0


def test_what_shows_no_ink_is_counted(tmp_path: Path) -> None:
    reading = read(saved(tmp_path / "a.png", np.full((40, 40), 255, np.uint8)))
    assert list(reading) == []
    assert reading.left_out.lines() == ["1 left out: it shows no ink (first: a.png)"]


def test_a_folder_is_read_label_by_label(tmp_path: Path) -> None:
    for name in ("a/2.png", "a/1.png", "b c/x.jpg", "%2E/y.png", "loose.png"):
        saved(tmp_path / name, PIXELS[0])
    (tmp_path / "a" / "broken.png").write_bytes(b"no picture")
    (tmp_path / "a" / "notes.txt").write_text("x")
    (tmp_path / "a" / "deeper").mkdir()
    (tmp_path / "a" / ".hidden.png").write_text("x")
    (tmp_path / ".git").mkdir()
    pipe(tmp_path / "a" / "pipe.png")
    reading = read(tmp_path)
    found = [(each.label, each.source) for each in reading]
    assert found == [(None, "loose.png"), (".", "%2E/y.png"), ("a", "a/1.png"), ("a", "a/2.png"), ("b c", "b c/x.jpg")]
    assert sorted(reading.left_out.lines()) == [
        "1 left out: it is a folder within a label's folder (first: a/deeper)",
        "1 left out: it is no picture that can be read (UnidentifiedImageError) (first: a/broken.png)",
        "2 left out: it is no picture (first: a/notes.txt)",
    ]


NAMES = [
    "a",
    "A",
    "/",
    ".",
    "..",
    "CON",
    "com1.txt",
    "%41",
    "x.",
    " x",
    "?",
    "\N{HEAVY BLACK HEART}",
    "\u00e9",
    "\u00c9",
]


def test_any_label_has_a_folder_that_every_system_takes(tmp_path: Path) -> None:
    labels = [*NAMES, "e\u0301x", "\u05d0\u05d1"]
    assert write(tmp_path / "signs", [drawn(1, label) for label in labels]).count == len(labels)
    folders = [each.name for each in (tmp_path / "signs").iterdir()]
    assert len({name.casefold() for name in folders}) == len(labels)
    assert all(not set(name) & set('/\\:*?"<>|') and name.strip(". ") == name for name in folders)
    assert not {"con", "com1.txt"} & {name.casefold() for name in folders}
    from unicodedata import normalize

    assert {each.label for each in read(tmp_path / "signs")} == {normalize("NFC", label).strip() for label in labels}


def test_labels_too_long_for_a_folder_are_counted(tmp_path: Path) -> None:
    written = write(tmp_path / "signs", [drawn(1, "a"), drawn(1, "\N{HEAVY BLACK HEART}" * 100)])
    assert "1 left out: its label is too long for the name of a folder" in written.left_out.lines()[0]
    assert [each.label for each in read(tmp_path / "signs")] == ["a"]


def test_a_folder_that_is_there_is_not_written_into(tmp_path: Path) -> None:
    saved(tmp_path / "signs" / "a" / "1.png", PIXELS[0])
    with pytest.raises(FileError, match="is there already; choose a folder that is new or empty"):
        write(tmp_path / "signs", [drawn(1)])
    (tmp_path / "empty").mkdir()
    assert write(tmp_path / "empty", [drawn(1)]).count == 1


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is forbidden to the superuser")
@pytest.mark.parametrize("name", ["signs", "a.csv", "a.npz", "a.upn", "a.inkml"])
def test_a_folder_that_cannot_be_written_is_named(name: str, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(FileError, match="cannot be written"):
        write(tmp_path / name, [drawn(1)])


@pytest.mark.parametrize("name", ["signs", "a.csv"])
def test_a_full_disk_leaves_nothing_of_the_pictures(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Path] = []

    def until_full(path: Path, _content: bytes) -> None:
        if len(written) == 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written.append(path)

    monkeypatch.setattr(Path, "write_bytes", until_full)
    with pytest.raises(FileError, match=r"cannot be written .No space left on device.; choose another place"):
        write(tmp_path / name, [drawn(number) for number in range(4)])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["signs", "a.csv", "a.npz", "a.upn", "images-idx3-ubyte"])
def test_a_file_in_place_of_a_folder_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(FileError, match="cannot be written"):
        write(tmp_path / "file" / name, [drawn(1, "1")])


@pytest.mark.parametrize("head", ["file,label,writer\n", "Label,File_Name,Author\n", "", "path;label;user\n"])
def test_tables_of_several_kinds_are_read(head: str, tmp_path: Path) -> None:
    saved(tmp_path / "pics" / "1, 2.png", PIXELS[0])
    row = ['"pics/1, 2.png"', "7", "Ada"]
    if head.startswith("Label"):
        row = [row[1], row[0], row[2]]
    text = head + (";" if ";" in head else ",").join(row)
    (tmp_path / "a.csv").write_bytes(b"\xef\xbb\xbf" + text.encode() + b"\r\n\n")
    reading = read(tmp_path / "a.csv")
    (found,) = reading
    assert (found.label, found.source) == ("7", "pics/1, 2.png")
    assert found.writer == ("Ada" if head else None)
    assert reading.left_out.total == 0


def test_a_table_of_tabs_comes_back(tmp_path: Path) -> None:
    write(tmp_path / "a.tsv", [drawn(1, "a\\tb"), drawn(2, '"')])
    assert (tmp_path / "a.tsv").read_text().splitlines()[0] == "file\tlabel\twriter"
    assert [each.label for each in read(tmp_path / "a.tsv")] == ["a\\tb", '"']


def test_pictures_outside_the_tables_folder_are_counted(tmp_path: Path) -> None:
    outside = saved(tmp_path / "secret.png", PIXELS[0])
    folder = tmp_path / "table"
    saved(folder / "1.png", PIXELS[0])
    link(folder / "link.png", outside)
    (folder / "a.csv").write_text(f"file,label\n../secret.png,1\n{outside},1\nlink.png,1\nno.png,1\n,1\n1.png,1\n")
    reading = read(folder / "a.csv")
    assert len(list(reading)) == 1
    assert reading.left_out.lines() == [
        "3 left out: its picture lies outside the table's folder (first: line 2)",
        "2 left out: its picture is not there (first: line 5)",
    ]


@pytest.mark.parametrize("text", ['file,label\n"1.png,1\n', "file,label\n" + "x" * 200_000 + ",1\n"])
def test_what_is_no_table_is_refused_with_its_line(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(text)
    with pytest.raises(FileError, match=r"a\.csv, line 2: not a line of a table"):
        list(read(tmp_path / "a.csv"))


def test_a_table_is_not_written_over_the_pictures_of_another(tmp_path: Path) -> None:
    write(tmp_path / "a.csv", [drawn(1)])
    with pytest.raises(FileError, match="a-pictures: is there already; choose another name"):
        write(tmp_path / "a.csv", [drawn(1)])


@pytest.fixture
def idx(tmp_path: Path) -> Path:
    write_idx(tmp_path / "train-images-idx3-ubyte.gz", PIXELS)
    write_idx(tmp_path / "train-labels-idx1-ubyte.gz", DIGITS)
    return tmp_path / "train-images-idx3-ubyte.gz"


@pytest.mark.parametrize("piece", [1, 28 * 28 * 7, 2**22])
def test_pieces_are_what_the_whole_set_is(piece: int, idx: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "PIECE_BYTES", piece)
    for dtype, name in ((np.uint8, "a"), (np.float32, "b"), (np.float64, "c"), (np.int16, "d"), (np.bool_, "e")):
        images = (PIXELS > 99) if dtype is np.bool_ else PIXELS.astype(dtype)
        np.savez_compressed(idx.with_name(f"{name}.npz"), x=images[:, None], y=DIGITS.astype(str))
    for path, found in (
        (idx, idx_pieces(idx)),
        *((own, npz_pieces(own)) for own in sorted(idx.parent.glob("*.npz"))),
    ):
        parts = list(found)
        whole = read_dataset(path)
        assert np.array_equal(np.concatenate([images for images, _ in parts]), whole.images)
        assert tuple(label for _, labels in parts for label in labels) == whole.labels


def test_ours_are_read_by_numpy_and_by_the_app(tmp_path: Path) -> None:
    examples = pictured(20)
    write(tmp_path / "images-idx3-ubyte", examples)
    write(tmp_path / "a.npz", examples)
    whole = np.stack([np.round(each.image * 255) for each in examples if each.image is not None])
    assert np.array_equal(read_idx(tmp_path / "images-idx3-ubyte"), whole)
    with np.load(tmp_path / "a.npz", allow_pickle=False) as file:
        assert (file["x"].dtype, file["x"].shape) == (np.uint8, (20, 28, 28))
        assert np.array_equal(file["x"], whole)
        assert file["y"].tolist() == [each.label for each in examples]
        assert file["writer"].tolist() == [each.writer for each in examples]
    assert read_dataset(tmp_path / "a.npz").labels == read_dataset(tmp_path / "images-idx3-ubyte").labels


def test_what_keras_saves_is_read_without_its_test_set(tmp_path: Path) -> None:
    np.savez(tmp_path / "mnist.npz", x_train=PIXELS, y_train=DIGITS, x_test=PIXELS, y_test=DIGITS)
    reading = read(tmp_path / "mnist.npz")
    assert [each.label for each in reading] == [str(digit) for digit in DIGITS]
    assert "x_test are for measuring and not for teaching" in reading.left_out.lines()[0]


@pytest.mark.parametrize(
    ("arrays", "said"),
    [
        ({"a": PIXELS}, "has no arrays x and y"),
        ({"x": PIXELS, "y": DIGITS[1:]}, r"25 images but labels of shape \(24,\)"),
        ({"x": PIXELS[0], "y": DIGITS}, r"x of shape \(28, 28\) is not"),
        ({"x": PIXELS.astype(object), "y": DIGITS}, "neither numbers"),
        ({"x": PIXELS, "y": DIGITS.astype(object)}, "not an .npz file that can be read .y holds object"),
        ({"x": PIXELS * -1.0, "y": DIGITS}, "values run from"),
        ({"x": np.full((2, 4, 4), np.nan), "y": DIGITS[:2]}, "not finite"),
        ({"x": PIXELS.T.copy().T, "y": DIGITS}, "Fortran order"),
        ({"x": PIXELS.astype("U3"), "y": DIGITS}, "neither numbers nor truth values"),
    ],
)
def test_arrays_that_are_no_images_are_refused(arrays: dict[str, np.ndarray], said: str, tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", **arrays)  # type: ignore[arg-type]
    with pytest.raises(FileError, match=rf"a\.npz: .*({said})"):
        list(read(tmp_path / "a.npz"))


def test_an_idx_file_of_the_wrong_length_is_refused(idx: Path) -> None:
    with gzip.open(idx) as file:
        whole = file.read()
    for content in (whole[:-1], whole + b"x", whole[:20], whole[:5]):
        idx.write_bytes(gzip.compress(content))
        with pytest.raises(FileError, match=r"of the wrong length|ends after 24 of 25 images|ends after 0"):
            list(read(idx))
    (idx.with_name("train-labels-idx1-ubyte.gz")).unlink()
    with pytest.raises(FileError, match=r"its labels file .* is not beside it"):
        list(read(idx))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(at=st.floats(0, 1), change=st.binary(min_size=1, max_size=6), packed=st.booleans())
def test_a_spoilt_array_is_read_or_refused(at: float, change: bytes, packed: bool, tmp_path: Path) -> None:
    (np.savez_compressed if packed else np.savez)(tmp_path / "a.npz", x=PIXELS[:3, ::4, ::4], y=DIGITS[:3])
    content = bytearray((tmp_path / "a.npz").read_bytes())
    start = int(at * (len(content) - len(change)))
    content[start : start + len(change)] = change
    (tmp_path / "a.npz").write_bytes(content)
    assert "a.npz" in (refusal(lambda: list(read(tmp_path / "a.npz", "npz"))) or "a.npz")


def test_optdigits_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.tra").write_text((",".join(["0", "16"] * 32) + ",7\n") * 2)
    found = list(read(tmp_path / "a.tra"))
    assert [each.label for each in found] == ["7", "7"]
    assert all(isinstance(each, Example) and each.image is not None and each.image.shape == (8, 8) for each in found)
    written = write(tmp_path / "a.npz", found)
    assert (written.count, written.left_out.total) == (2, 0)
