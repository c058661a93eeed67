"""Labelled sets are read whole, or refused with one sentence."""

from __future__ import annotations

import gzip
import io
import pickle
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitapp import bounded
from digitapp.api import FileError
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.evaluation.arrays import read_idx
from digitapp.evaluation.datasets import read_dataset
from digitapp.evaluation.measured import measure
from digitapp.models.registry import Registry
from digitapp.teaching.example import Example
from support.errors import refusal

IMAGES = np.arange(3 * 28 * 28, dtype=np.uint8).reshape(3, 28, 28)
LABELS = np.array([7, 0, 4], np.uint8)


def idx(array: np.ndarray) -> bytes:
    codes = {"u1": 8, "i1": 9, "i2": 11, "i4": 12, "f4": 13, "f8": 14}
    big = array.astype(array.dtype.newbyteorder(">"))
    header = bytes([0, 0, codes[array.dtype.str[1:]], array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape)
    return header + big.tobytes()


def saved(path: Path, **arrays: np.ndarray) -> Path:
    np.savez(path, **arrays)
    return path


@pytest.mark.parametrize(("images", "labels"), [("", ""), (".gz", ".gz"), ("", ".gz"), (".gz", "")])
def test_an_idx_pair_is_read_packed_or_not(images: str, labels: str, tmp_path: Path):
    for name, array in (("images-idx3-ubyte" + images, IMAGES), ("labels-idx1-ubyte" + labels, LABELS)):
        content = idx(array)
        (tmp_path / f"t-{name}").write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
    data = read_dataset(tmp_path / f"t-images-idx3-ubyte{images}")
    assert data.labels == ("7", "0", "4")
    assert np.array_equal(data.images, IMAGES.astype(np.float32) / 255)


@pytest.mark.parametrize("kind", ["u1", "i1", "i2", "i4", "f4", "f8"])
def test_an_idx_array_is_read_of_type(kind: str, tmp_path: Path):
    array = np.arange(24, dtype=kind).reshape(2, 3, 4)
    (tmp_path / "a-idx3").write_bytes(idx(array))
    assert np.array_equal(read_idx(tmp_path / "a-idx3"), array)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0\0\x08",
        b"\0\0\x08\x03",
        b"\0\0\x07\x01\0\0\0\x01a",
        b"\0\1\x08\x01\0\0\0\x01a",
        b"\0\0\x08\0",
        idx(IMAGES)[:-1],
        idx(IMAGES) + b"\0",
        b"\0\0\x08\x03" + b"\xff" * 12,
        b"\0\0\x08\xff" + b"\0\0\0\1" * 255 + b"a",
        b"\0\0\x0e\x04" + b"\xff" * 16 + b"abc",
    ],
    ids=["empty", "short", "no sizes", "no type", "no magic", "no rank", "cut", "longer", "huge", "rank", "huge too"],
)
def test_an_idx_file_that_lies_is_refused(content: bytes, tmp_path: Path):
    (tmp_path / "bad-idx3").write_bytes(content)
    with pytest.raises(FileError, match="bad-idx3"):
        read_idx(tmp_path / "bad-idx3")


@given(content=st.binary(max_size=40), headed=st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_any_bytes_are_an_idx_file_or_refused(content: bytes, headed: bool, tmp_path: Path):
    (tmp_path / "any-idx3").write_bytes(b"\0\0\x08" * headed + content)
    assert "any-idx3" in (refusal(read_idx, tmp_path / "any-idx3") or "any-idx3")


def test_a_broken_gzip_is_refused(tmp_path: Path):
    (tmp_path / "bad-idx3.gz").write_bytes(gzip.compress(idx(IMAGES))[:-20])
    with pytest.raises(FileError, match="cannot be read"):
        read_idx(tmp_path / "bad-idx3.gz")


def test_a_gzip_bomb_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounded, "FREE", 1000)
    (tmp_path / "bomb-idx3.gz").write_bytes(gzip.compress(b"\0\0\x08\1\0\0\x27\x10" + bytes(10_000)))
    with pytest.raises(FileError, match="unpacks to more"):
        read_idx(tmp_path / "bomb-idx3.gz")


def test_images_without_their_labels_are_refused(tmp_path: Path):
    (tmp_path / "t-images-idx3-ubyte").write_bytes(idx(IMAGES))
    with pytest.raises(FileError, match="its labels file t-labels-idx1-ubyte is not beside it"):
        read_dataset(tmp_path / "t-images-idx3-ubyte")


def test_fewer_labels_than_images_are_refused(tmp_path: Path):
    with pytest.raises(FileError, match="one label an image"):
        read_dataset(saved(tmp_path / "a.npz", x=IMAGES, y=LABELS[:2]))


@pytest.mark.parametrize(
    ("stored", "full"),
    [
        (np.full((1, 8, 8), 16, np.uint8), 16),
        (np.full((1, 8, 8), 16.0), 16),
        (np.full((1, 8, 8), 17, np.uint8), 255),
        (np.full((1, 28, 28), 16, np.uint8), 255),
        (np.full((1, 28, 28), 255, np.uint8), 255),
        (np.full((1, 28, 28), 254.5), 255),
        (np.full((1, 28, 28), 0.5), 1),
        (np.ones((1, 28, 28), np.uint8), 1),
        (np.ones((1, 28, 28), np.bool_), 1),
        (np.full((1, 28, 28), 255, np.int64), 255),
    ],
)
def test_the_largest_value_of_the_set_tells_the_scale(stored: np.ndarray, full: int, tmp_path: Path):
    images = read_dataset(saved(tmp_path / "a.npz", x=stored, y=np.zeros(1))).images
    assert images is not None
    assert images.dtype == np.float32
    assert images.max() == pytest.approx(stored.max() / full)


def test_the_scale_is_that_of_the_whole_set(tmp_path: Path):
    stored = np.stack([np.full((28, 28), 1), np.full((28, 28), 255)])
    images = read_dataset(saved(tmp_path / "a.npz", x=stored, y=np.zeros(2))).images
    assert images is not None
    assert images[0].max() == pytest.approx(1 / 255)


@pytest.mark.parametrize("shape", [(3, 1, 28, 28), (3, 28, 28, 1)])
def test_a_channel_is_taken_away(shape: tuple[int, ...], tmp_path: Path):
    images = read_dataset(saved(tmp_path / "a.npz", x=IMAGES.reshape(shape), y=LABELS)).images
    assert images is not None
    assert images.shape == (3, 28, 28)


@pytest.mark.parametrize("labels", [[7, 0, 4], [7.0, 0.0, 4.0], ["7", "0", "4"], [b"7", b"0", b"4"]])
def test_labels_are_alike_however_they_are_stored(labels: list, tmp_path: Path):
    assert read_dataset(saved(tmp_path / "a.npz", x=IMAGES, y=np.array(labels))).labels == ("7", "0", "4")


@pytest.mark.parametrize(
    "images",
    [
        IMAGES.reshape(3, -1),
        IMAGES[:0],
        np.full((3, 4, 4), np.nan),
        np.full((3, 4, 4), np.inf),
        np.full((3, 4, 4), -1),
        np.full((3, 4, 4), 256),
        np.zeros((3, 4, 4), complex),
        np.full((3, 4, 4), "a"),
        np.zeros((3, 4, 4, 3)),
    ],
    ids=["flat", "none", "nan", "inf", "-1", "256", "complex", "text", "colour"],
)
def test_what_are_no_images_is_refused(images: np.ndarray, tmp_path: Path):
    with pytest.raises(FileError, match=r"bad\.npz: "):
        read_dataset(saved(tmp_path / "bad.npz", x=images, y=LABELS[: len(images)]))


def test_an_npz_without_x_and_y_says_which_is_missing(tmp_path: Path):
    with pytest.raises(FileError, match="has no array y;"):
        read_dataset(saved(tmp_path / "a.npz", x=IMAGES))
    with pytest.raises(FileError, match="has no array x or y"):
        read_dataset(saved(tmp_path / "a.npz", data=IMAGES))


def test_pickled_objects_are_refused_and_not_run(tmp_path: Path):
    ran = []

    class Evil:
        def __reduce__(self):
            return (ran.append, (1,))

    objects = np.empty(3, object)
    objects[:] = [Evil()] * 3
    with pytest.raises(FileError, match=r"bad\.npz"):
        read_dataset(saved(tmp_path / "bad.npz", x=IMAGES, y=objects))
    (tmp_path / "bad.npz").write_bytes(pickle.dumps(Evil()))
    with pytest.raises(FileError, match=r"bad\.npz"):
        read_dataset(tmp_path / "bad.npz")
    assert not ran


def npy(shape: tuple[int, ...], content: bytes) -> bytes:
    buffer = io.BytesIO()
    np.lib.format.write_array_header_1_0(buffer, {"descr": "|u1", "fortran_order": False, "shape": shape})
    return buffer.getvalue() + content


def zipped(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(f"{name}.npy", content)
    return path


@pytest.mark.parametrize("shape", [(10**15, 28, 28), (10**7, 28, 28), (2**40, 2**40, 2**40), (3, 28, 29)])
def test_an_npz_whose_header_lies_is_refused(shape: tuple[int, ...], tmp_path: Path):
    y = io.BytesIO()
    np.save(y, LABELS)
    with pytest.raises(FileError, match=r"bad\.npz"):
        read_dataset(zipped(tmp_path / "bad.npz", x=npy(shape, IMAGES.tobytes()), y=y.getvalue()))


def test_members_that_are_no_arrays_are_refused(tmp_path: Path):
    with pytest.raises(FileError, match=r"bad\.npz"):
        read_dataset(zipped(tmp_path / "bad.npz", x=b"text", y=b"text"))


def test_a_zip_bomb_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bounded, "FREE", 10_000)
    path = tmp_path / "bomb.npz"
    np.savez_compressed(path, x=np.zeros((100, 28, 28)), y=np.zeros(100))
    with pytest.raises(FileError, match="unpacks to more"):
        read_dataset(path)


@pytest.mark.parametrize("content", [b"", b"PK\3\4", b"text", npy((2,), b"ab")], ids=["empty", "zip", "text", "npy"])
def test_a_file_that_is_no_npz_is_refused(content: bytes, tmp_path: Path):
    (tmp_path / "bad.npz").write_bytes(content)
    with pytest.raises(FileError, match=r"bad\.npz: not an \.npz file"):
        read_dataset(tmp_path / "bad.npz")


@given(at=st.integers(0, 1200), change=st.binary(min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
def test_a_spoilt_npz_is_read_or_refused(at: int, change: bytes, tmp_path: Path):
    buffer = io.BytesIO()
    np.savez(buffer, x=IMAGES[:, :8, :8], y=LABELS)
    content = bytearray(buffer.getvalue())
    content[at : at + len(change)] = change
    (tmp_path / "spoilt.npz").write_bytes(content)
    assert "spoilt.npz" in (refusal(read_dataset, tmp_path / "spoilt.npz") or "spoilt.npz")


ROW = ",".join(["0", "16"] * 32) + ",7"


@pytest.mark.parametrize("kind", ["tra", "tes"])
def test_optdigits_text_is_read(kind: str, tmp_path: Path):
    (tmp_path / f"a.{kind}").write_text(f"{ROW}\n{ROW[:-1]}0\n\n")
    data = read_dataset(tmp_path / f"a.{kind}")
    assert data.labels == ("7", "0")
    assert data.images is not None
    assert (data.images.shape, data.images.dtype, data.images.max()) == ((2, 8, 8), np.float32, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        ROW + ",1",
        ROW[2:],
        ROW.replace("16", "17", 1),
        "-1" + ROW[1:],
        ROW[:-1] + "10",
        "a" + ROW,
        ROW + "\n1",
        "9" * 40 + ROW,
        "ä" + ROW,
    ],
)
def test_what_is_no_optdigits_text_is_refused(text: str, tmp_path: Path):
    (tmp_path / "bad.tra").write_text(text)
    with pytest.raises(FileError, match=r"bad\.tra: not rows of 64 counts"):
        read_dataset(tmp_path / "bad.tra")


STROKES = b'{"label": 7, "writer": 1, "strokes": [[[1, 2]]]}\n{"label": "4", "writer": "b", "strokes": [[[3, 4]]]}\n'


def test_strokes_are_read_with_labels_and_writers(tmp_path: Path):
    (tmp_path / "a.ndjson").write_bytes(STROKES)
    data = read_dataset(tmp_path / "a.ndjson")
    assert (data.labels, data.writers, len(data.inks), data.images) == (("7", "4"), ("1", "b"), 2, None)


def test_only_the_drawings_of_the_writers_are_kept(tmp_path: Path):
    (tmp_path / "a.ndjson").write_bytes(STROKES)
    assert read_dataset(tmp_path / "a.ndjson", {"b"}).labels == ("4",)


def test_writers_that_drew_nothing_are_refused(tmp_path: Path):
    (tmp_path / "a.ndjson").write_bytes(STROKES)
    with pytest.raises(FileError, match="holds no drawing of these writers"):
        read_dataset(tmp_path / "a.ndjson", {"c"})


def test_a_drawing_may_be_without_a_label(tmp_path: Path):
    (tmp_path / "a.ndjson").write_bytes(b'{"strokes": [], "label": null}\n' + STROKES + b'{"strokes": []}\n')
    data = read_dataset(tmp_path / "a.ndjson")
    assert (data.labels, len(data.inks), len(data)) == ((None, "7", "4", None), 4, 4)


def test_writers_of_images_cannot_be_chosen(tmp_path: Path):
    with pytest.raises(FileError, match="only stroke files name their writers"):
        read_dataset(saved(tmp_path / "a.npz", x=IMAGES, y=LABELS), {"1"})


@pytest.mark.parametrize("name", ["nowhere.npz", ".", "nowhere.ndjson"])
def test_a_missing_set_is_refused(name: str, tmp_path: Path):
    with pytest.raises(FileError, match=r"there is no such file|is a folder"):
        read_dataset(tmp_path / name)


def test_an_unknown_kind_of_set_is_refused(tmp_path: Path):
    (tmp_path / "a.xls").write_text("1,2")
    with pytest.raises(FileError, match="of no kind that is known"):
        read_dataset(tmp_path / "a.xls")


def test_the_published_sets_are_read(data_folder: Path):
    assert len(read_dataset(data_folder / "mnist/t10k-images-idx3-ubyte.gz")) == 10_000
    assert len(read_dataset(data_folder / "optdigits/optdigits.tra")) == 3_823


def collection(path: Path, *examples: Example) -> Path:
    path.write_bytes(b"".join(example.line() for example in examples))
    return path


PICTURE = np.zeros((28, 28), np.float32)
PICTURE[6:22, 12:16] = 1
STROKE = Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])


def test_a_collection_holds_drawings_and_pictures(tmp_path: Path):
    path = collection(
        tmp_path / "own.ndjson",
        Example(id="a", label="7", drawing=STROKE, writer="Ada"),
        Example(id="b", label="1", image=PICTURE),
        Example(id="c", label=None, drawing=STROKE),
    )
    data = read_dataset(path)
    assert (data.labels, data.writers, data.inks, data.images) == (("7", "1", None), ("Ada", "", ""), (), None)
    assert [isinstance(item, Ink) for item in data.items] == [True, False, True]
    assert np.array_equal(data.item(1), PICTURE)
    assert read_dataset(path, {"Ada"}).labels == ("7",)


def test_a_broken_picture_is_named(tmp_path: Path):
    path = tmp_path / "own.ndjson"
    path.write_text('{"strokes":[],"label":1,"image":"AAAA","image_size":[2,2]}\n')
    with pytest.raises(FileError, match=r"own.ndjson, line 1: not a drawing \(image has 3 pixels and not 2 x 2\)"):
        read_dataset(path)


def test_drawings_and_pictures_of_a_collection_are_read_in_their_order(tmp_path: Path):
    path = collection(
        tmp_path / "own.ndjson",
        *(Example(id=f"p{n}", label="1", image=PICTURE) for n in range(2)),
        *(Example(id=f"d{n}", label="7", drawing=STROKE) for n in range(2)),
        Example(id="last", label="1", image=PICTURE),
    )
    model = Registry().load("mlp-28x28")
    measured = measure(model, read_dataset(path))
    alone = [model.predict(PICTURE).label, model.predict(STROKE).label]
    assert measured.answers == (alone[0], alone[0], alone[1], alone[1], alone[0])


def test_reading_a_stroke_file_can_be_given_up(tmp_path: Path):
    path = collection(tmp_path / "own.ndjson", *(Example(id=str(n), label="7", drawing=STROKE) for n in range(3)))
    seen = []

    def stop(count: int) -> None:
        seen.append(count)
        if len(seen) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_dataset(path, progress=stop)
    assert seen == [1, 1]
