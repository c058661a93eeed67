"""Files of unknown origin: plain ones alone, and in bounded memory, whatever they unpack to."""

from __future__ import annotations

import gzip
import io
import os
import struct
import sys
import zipfile
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitapp import bounded
from digitapp.api import FileError
from digitapp.bounded import open_plain, open_unpacked, read_whole
from digitapp.cli import main
from digitapp.drawing import files
from digitapp.drawing.files import read_lines
from digitapp.drawing.journal import read_journal
from digitapp.evaluation.datasets import read_dataset
from digitapp.files import write_atomically
from digitapp.models.model import PIXELS_AT_ONCE, few
from digitapp.models.registry import Registry, bundled_folder
from digitapp.preprocessing.images import read_image, read_pages
from digitapp.preprocessing.picture_files import read_picture
from digitapp.preprocessing.picture_framing import WORKING_PIXELS, working_factor
from digitapp.teaching.formats import registry
from support.errors import refusal

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="pipes, links and devices of POSIX")
KINDS = [".ndjson", ".ndjson.gz", ".npz", ".png", ".csv", ".tes", "-images-idx3-ubyte", ".inkml", ".parquet", ".unipen"]


@POSIX
@pytest.mark.parametrize("suffix", KINDS)
@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_a_pipe_or_a_device_is_never_waited_for(suffix: str, kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    os.mkfifo(path) if kind == "pipe" else path.symlink_to("/dev/zero")
    for read in (
        open_plain,
        read_dataset,
        read_image,
        read_picture,
        read_journal,
        lambda one: list(registry.read(one)),
    ):
        assert "a" in str(refusal(read, path))


@POSIX
@pytest.mark.parametrize(
    "words", ["predict", "read", "explain", "replay", "evaluate", "compare", "collection show", "teach"]
)
def test_no_command_waits_for_a_pipe(words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "a.ndjson")
    assert main([*words.split(), str(tmp_path / "a.ndjson")]) == 2
    assert "is not a plain file" in capsys.readouterr().err


def test_a_plain_file_is_opened_packed_or_not(tmp_path: Path) -> None:
    (tmp_path / "a.gz").write_bytes(gzip.compress(b"one\ntwo\n"))
    (tmp_path / "a").write_bytes(b"one\ntwo\n")
    for name in ("a", "a.gz"):
        with open_unpacked(tmp_path / name) as file:
            assert file.readlines() == [b"one\n", b"two\n"]
        assert read_whole(tmp_path / name, 8) == b"one\ntwo\n"
        assert "longer than" in str(refusal(read_whole, tmp_path / name, 7))


def test_a_packed_file_unpacks_to_a_multiple_of_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "FREE", 10_000)
    path = tmp_path / "a.ndjson.gz"
    path.write_bytes(gzip.compress(b"\n" * 10_000))
    assert len(list(read_lines(path))) == 10_000
    path.write_bytes(gzip.compress(b"\n" * 10_001))
    with pytest.raises(FileError, match=r"a\.ndjson\.gz: unpacks to more than 50 times its size; save it unpacked"):
        list(read_lines(path))


def test_blank_lines_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_LINES", 100)
    (tmp_path / "a.ndjson").write_bytes(b"\n" * 101)
    assert "has more than 100 lines" in str(refusal(lambda: list(read_lines(tmp_path / "a.ndjson"))))


def test_what_is_held_of_a_set_is_bounded_by_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.ndjson"
    path.write_bytes(b'{"strokes":[[[1,2],[3,4]]],"label":1}\n' * 1000)
    assert len(read_dataset(path)) == 1000
    monkeypatch.setattr(bounded, "HELD", 100_000)
    with pytest.raises(FileError, match=r"a\.ndjson: would take too much memory for a file of its size; split it"):
        read_dataset(path)


def npz(path: Path, x: np.ndarray, **arrays: np.ndarray) -> Path:
    np.savez_compressed(path, x=x, **arrays)
    return path


def test_an_npz_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    """A file of 2 MB took 10.4 GB."""
    path = npz(tmp_path / "a.npz", np.zeros((60_000, 28, 28), np.uint8), y=np.zeros(60_000, np.uint8))
    for read in (read_dataset, lambda one: list(registry.read(one))):
        assert "unpacks to more than 50 times its size" in str(refusal(read, path))


@pytest.mark.parametrize(
    ("arrays", "said"),
    [
        ({"x": np.zeros((1, 5000, 5000), np.uint8), "y": np.zeros(1, np.uint8)}, "5000 x 5000 pixels is too large"),
        ({"x": np.zeros((9, 1, 1), np.uint8), "y": np.zeros(9, "V9")}, "neither numbers nor text"),
        ({"x": np.zeros((9, 1, 1), "M8[s]"), "y": np.zeros(9, np.uint8)}, "neither numbers nor text"),
    ],
)
def test_arrays_that_are_no_images_are_refused(arrays: dict[str, np.ndarray], said: str, tmp_path: Path) -> None:
    path = npz(tmp_path / "a.npz", **arrays)
    for read in (read_dataset, lambda one: list(registry.read(one))):
        assert said in str(refusal(read, path))


def damaged(name: str, head: bytes, method: int = zipfile.ZIP_STORED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("y.npy", b"\x93NUMPY\1\0" + struct.pack("<H", len(head)) + head, method)
        archive.writestr(f"{name}.npy", b"\x93NUMPY\1\0" + struct.pack("<H", len(head)) + head, method)
    return file.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        damaged("x", b"{'descr': '<u1', 'shape': (2"),  # TokenError
        damaged("x", b"{'descr': '<u1', 'fortran_order': False, 'shape': (1, 2, -3), }\n"),
        damaged("x", b"{'descr': [('a', '<u1')], 'fortran_order': False, 'shape': (1,), }\n"),
        damaged("x", b"(" * 3000),
        damaged("x", b"x" * 50, zipfile.ZIP_LZMA).replace(b"\x5d\0\0", b"\xff\0\0"),  # LZMAError
        damaged("x", b"x" * 50, zipfile.ZIP_BZIP2),
    ],
)  # fmt: skip
def test_a_damaged_npz_is_refused_in_a_sentence(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.npz").write_bytes(content)
    for read in (read_dataset, lambda one: list(registry.read(one))):
        assert "not an .npz file that can be read" in str(refusal(read, tmp_path / "a.npz"))


def test_an_npz_of_very_many_arrays_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.npz", "w") as archive:
        for number in range(20_000):
            archive.writestr(f"{number}.npy", b"")
    assert "it lists more arrays than" in str(refusal(read_dataset, tmp_path / "a.npz"))


def test_a_large_set_of_small_numbers_is_scaled_image_by_image(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    images = np.arange(10 * 16, dtype=np.uint8).reshape(10, 4, 4)
    np.savez(tmp_path / "a.npz", x=images, y=np.arange(10))
    whole = read_dataset(tmp_path / "a.npz")
    monkeypatch.setattr("digitapp.evaluation.datasets.MOST_VALUES", 100)
    single = read_dataset(tmp_path / "a.npz")
    assert single.images is None
    assert whole.images is not None
    assert np.array_equal(np.stack(list(single.items)), whole.images)
    assert np.array_equal(np.stack(list(single.items[2:4])), whole.images[2:4])


def test_damaged_exif_is_refused_in_a_sentence(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    file = io.BytesIO()
    Image.new("L", (20, 10)).save(file, "JPEG", exif=exif)
    for cut in range(20, 60):
        content = bytearray(file.getvalue())
        content[cut] ^= 0xFF
        (tmp_path / "a.jpg").write_bytes(bytes(content))
        for read in (read_image, read_picture):
            refusal(read, tmp_path / "a.jpg")  # or it is read; anything else is raised


def test_a_picture_may_be_neither_too_long_nor_too_large(tmp_path: Path) -> None:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 100_000, 1, 8, 0, 0, 0, 0))
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(100_001))))
    assert "a side of 100,000 pixels is too long" in str(refusal(read_image, tmp_path / "a.png"))


def test_a_strip_is_scaled_down_before_ink_is_looked_for() -> None:
    """One of 49,000,000 x 1 took 6 GB."""
    assert working_factor((3000, 4000)) == 5
    assert working_factor((400, 300)) == 1
    assert 760 * 65_000 / working_factor((760, 65_000)) ** 2 <= WORKING_PIXELS


def test_pictures_are_framed_a_few_at_a_time() -> None:
    small, large = np.zeros((10, 10)), np.zeros((2000, 2000))
    assert [len(part) for part in few([small] * 10, lambda: 4)] == [4, 4, 2]
    parts = list(few([large] * 5 + [small], lambda: 256))
    assert all(sum(item.size for item in part) <= PIXELS_AT_ONCE + large.size for part in parts)
    assert sum(map(len, parts)) == 6


def test_a_tiff_is_gone_through_once(tmp_path: Path) -> None:
    pages = [Image.new("L", (10 + n, 5), n) for n in range(300)]
    pages[0].save(tmp_path / "a.tif", save_all=True, append_images=pages[1:])
    assert [page.shape[1] for page in read_pages(tmp_path / "a.tif")] == list(range(10, 310))


@POSIX
def test_a_models_folder_that_cannot_be_read_leaves_the_bundled_models(tmp_path: Path) -> None:
    looped = tmp_path / "loop"
    looped.symlink_to(looped)
    for folder in (looped, tmp_path / ("x" * 300), tmp_path / "nul\0"):
        registry_ = Registry((bundled_folder(), folder), trusted=[bundled_folder()])
        assert registry_.entry().is_usable
        assert "cannot be read" in registry_.unreadable[folder]
        registry_.close()


def test_what_a_killed_writer_has_left_goes(tmp_path: Path) -> None:
    old, new = tmp_path / ".a.txt.1.part", tmp_path / ".a.txt.2.part"
    other = tmp_path / ".b.txt.1.part"
    for path in (old, new, other):
        path.touch()
    folder = tmp_path / ".a.txt.3.part"
    folder.mkdir()
    for path in (old, folder):
        os.utime(path, (0, 0))
    write_atomically(tmp_path / "a.txt", b"new")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".a.txt.2.part", ".b.txt.1.part", "a.txt"]
