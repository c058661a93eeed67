"""Fetching from a real server on loopback in place of the publishers."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import threading
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest

from digitapp.api import FileError
from digitapp_export import data, fetch
from digitapp_export.cli import main
from support.data_sets import write_optdigits

pytestmark = pytest.mark.network

# What the Unix program `compress` made of `UNIPEN`; Python can read this format through unlzw3 but not write it.
COMPRESSED = base64.b64decode(
    "H52QLqYUOdKkiBMqIIgkOZIEIYwWMUD8ACHihggFLoY8aVLwIIgbIGLIACFDBg2MUAx+IfLkihMFIWHAAEFDJswZMmnadJHSyZcqUDASQRhj"
    "Z8+VLV+CwDmzJgyYMnIWfcpTJVChRG0C"
)
UNIPEN = """.SEGMENT DIGIT 0-1 ? "7"
.COMMENT 7 12 224
.PEN_DOWN
 100 400
 300 400
.PEN_UP
.DT 100
.PEN_DOWN
 300 400
 200 100
.PEN_UP
.DT 100
"""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Print nothing on stderr."""


@pytest.fixture
def publisher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder served on loopback in place of the publishers, with small substitutes for all files."""
    folder = tmp_path / "web"
    folder.mkdir()
    digests = {}
    for name in fetch.MNIST_SHA256:
        content = name.encode() * 20
        (folder / f"{name}.gz").write_bytes(gzip.compress(content))
        digests[name] = hashlib.sha256(content).hexdigest()
    rng = np.random.default_rng(0)
    for part in ("tra", "tes"):
        write_optdigits(tmp_path / f"optdigits.{part}", 20, rng)
    _zip(
        folder / "optdigits.zip", {f"optdigits.{p}": (tmp_path / f"optdigits.{p}").read_bytes() for p in ("tra", "tes")}
    )
    _zip(folder / "strokes.zip", {"pendigits-orig.tra.Z": COMPRESSED})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    address = f"http://127.0.0.1:{server.server_port}/"
    monkeypatch.setattr(fetch, "MNIST_URL", address)
    monkeypatch.setattr(fetch, "MNIST_SHA256", digests)
    monkeypatch.setattr(fetch, "OPTDIGITS_URL", address + "optdigits.zip")
    monkeypatch.setattr(fetch, "OPTDIGITS_ROWS", {"tra": 20, "tes": 20})
    monkeypatch.setattr(fetch, "STROKES_URL", address + "strokes.zip")
    monkeypatch.setattr(fetch, "checked_strokes", lambda records: records)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    yield folder
    server.shutdown()
    thread.join()
    server.server_close()


def _zip(path: Path, members: dict[str, bytes]) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    path.write_bytes(buffer.getvalue())


@pytest.mark.usefixtures("publisher")
def test_fetch_lays_the_data_out_as_training_reads_it(tmp_path: Path) -> None:
    assert main(["fetch", "--data-dir", str(tmp_path / "data")]) == 0
    assert len(data.optdigits(tmp_path / "data", "tes")[1]) == 20
    drawings = data.strokes(tmp_path / "data", ("12",))
    assert drawings.labels == ("7",)
    assert [stroke.tolist() for stroke in drawings.inks[0].strokes] == [
        [[100, 100], [300, 100]],
        [[300, 100], [200, 400]],
    ]
    assert len(list((tmp_path / "data" / "mnist").iterdir())) == 4


def test_a_wrong_checksum_is_refused_and_nothing_kept(
    publisher: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = next(iter(fetch.MNIST_SHA256))
    (publisher / f"{name}.gz").write_bytes(gzip.compress(b"something else"))
    assert main(["fetch", "--data-dir", str(tmp_path / "data")]) == 2
    assert "has SHA-256" in capsys.readouterr().err
    assert not (tmp_path / "data" / "mnist" / f"{name}.gz").exists()


def test_a_download_that_fails_is_one_sentence(
    publisher: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (publisher / "optdigits.zip").unlink()
    assert main(["fetch", "--data-dir", str(tmp_path / "data")]) == 2
    error = capsys.readouterr().err.splitlines()[-1]
    assert "optdigits.zip: the download failed" in error


def test_a_refused_download_is_not_kept_for_the_next_try(publisher: Path, tmp_path: Path) -> None:
    good = (publisher / "optdigits.zip").read_bytes()
    _zip(publisher / "optdigits.zip", {"optdigits.tra": b"1,2,3\n", "optdigits.tes": b""})
    with pytest.raises(FileError, match="optdigits"):
        fetch.fetch(tmp_path / "data")
    assert not (tmp_path / "data" / "optdigits" / "optdigits.tra").exists()
    (publisher / "optdigits.zip").write_bytes(good)
    fetch.fetch(tmp_path / "data")
    assert len(data.optdigits(tmp_path / "data", "tra")[1]) == 20


def test_an_archive_without_the_file_is_refused(publisher: Path, tmp_path: Path) -> None:
    _zip(publisher / "optdigits.zip", {"other.txt": b""})
    with pytest.raises(FileError, match=r"contains no optdigits\.tra"):
        fetch.fetch(tmp_path / "data")


def test_unipen_points_grow_down_from_the_top() -> None:
    (record,) = fetch.parse_unipen(UNIPEN)
    assert (record.label, record.writer, record.width, record.height) == (7, 12, 500, 500)
    assert record.strokes == [[(100, 100), (300, 100)], [(300, 100), (200, 400)]]


def test_a_segment_without_a_writer_is_refused() -> None:
    with pytest.raises(FileError, match="no label, writer or strokes"):
        list(fetch.parse_unipen(UNIPEN.replace(".COMMENT 7 12 224", "")))


def test_too_few_drawings_are_refused() -> None:
    with pytest.raises(FileError, match="1 drawings by 1 writers, not 7494 by 30"):
        fetch.checked_strokes(list(fetch.parse_unipen(UNIPEN)))
