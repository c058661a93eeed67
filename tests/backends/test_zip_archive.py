"""Zip files that say less of themselves than they hold, or hold more than any model."""

from __future__ import annotations

import os
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, BadZipFile, ZipFile

import pytest

from digitapp.api import ModelError
from digitapp_backends import zip_archive

HUGE = 64 << 20


@pytest.fixture
def memory() -> Iterator[None]:
    """No more than a few MiB are taken."""
    tracemalloc.start()
    yield
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < HUGE // 4


def written(path: Path, content: bytes, kind: int = ZIP_DEFLATED) -> Path:
    with ZipFile(path, "w", kind) as archive:
        archive.writestr("a", content)
    return path


def lying(path: Path, size: int) -> Path:
    """Changes how long the only member is said to be, at both places."""
    content = bytearray(path.read_bytes())
    for start, at in ((0, 22), (content.rindex(b"PK\1\2"), 24)):
        content[start + at : start + at + 4] = size.to_bytes(4, "little")
    path.write_bytes(content)
    return path


def read(path: Path) -> bytes:
    with zip_archive.opened(path) as archive:
        return zip_archive.read(archive, archive.getinfo("a"))


def test_a_member_is_read(tmp_path: Path) -> None:
    for content in (b"", b"abc", bytes(100_000)):
        assert read(written(tmp_path / "a.zip", content)) == content


def test_no_more_is_unpacked_than_a_member_says(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    path = lying(written(tmp_path / "a.zip", bytes(HUGE)), 10)
    request.getfixturevalue("memory")
    with pytest.raises(BadZipFile):
        read(path)


@pytest.mark.parametrize("kind", [ZIP_BZIP2, ZIP_LZMA])
def test_what_python_unpacks_without_a_bound_is_refused(
    tmp_path: Path, kind: int, request: pytest.FixtureRequest
) -> None:
    path = lying(written(tmp_path / "a.zip", bytes(HUGE), kind), 10)
    request.getfixturevalue("memory")
    with pytest.raises(ModelError, match="packed in a way"):
        read(path)


def test_a_member_that_is_shorter_than_it_says_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadZipFile):
        read(lying(written(tmp_path / "a.zip", b"abc"), 10))


def test_a_list_of_more_members_than_any_model_has_is_not_read(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "a.zip", "w") as archive:
        for number in range(100):
            archive.writestr(f"{number:060000}", b"")
    with pytest.raises(ModelError, match="lists more members"):
        read(tmp_path / "a.zip")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes in folders are POSIX's")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.zip")
    with pytest.raises(BadZipFile):
        read(tmp_path / "a.zip")
