"""Files of any kind, whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from digitapp import files
from digitapp.api import FileError
from digitapp.files import write_atomically

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="modes, links and devices of POSIX")


@pytest.mark.parametrize("name", ["x" * 300, "nul\0"])
def test_a_name_that_no_file_can_have_is_refused(name: str, tmp_path: Path):
    with pytest.raises(FileError, match=r"cannot be read \(.+\); check its name"):
        files.check_file(tmp_path / name)


def test_writing_makes_the_folders_on_the_way(tmp_path: Path):
    write_atomically(tmp_path / "a/b/c.txt", b"here")
    assert (tmp_path / "a/b/c.txt").read_bytes() == b"here"


def test_writing_replaces_the_old_file_and_leaves_nothing_beside_it(tmp_path: Path):
    write_atomically(tmp_path / "a.txt", b"old")
    write_atomically(tmp_path / "a.txt", b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.txt": b"new"}


def test_a_failed_write_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "a.txt").write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(FileError, match=r"a\.txt: cannot be written \(No space left on device\)"):
        write_atomically(tmp_path / "a.txt", b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.txt": b"old"}


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    for path in (tmp_path / "file/below.txt", tmp_path):
        with pytest.raises(FileError, match="cannot be written"):
            write_atomically(path, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_the_working_folder_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(FileError, match="cannot be written"):
        write_atomically(Path(), b"new")


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o666, 0o755])
def test_a_file_that_is_replaced_keeps_its_mode(tmp_path: Path, mode: int):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_atomically(path, b"new")
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", mode)


@POSIX
def test_what_is_written_of_a_private_file_is_never_open_to_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o600)
    modes = []
    synced = os.fsync
    monkeypatch.setattr(files.os, "fsync", lambda file: (modes.append(os.fstat(file).st_mode), synced(file)))
    write_atomically(path, b"new")
    assert [stat.S_IMODE(mode) for mode in modes] == [0o600]


@POSIX
def test_a_new_file_has_the_mode_of_every_new_file(tmp_path: Path):
    (tmp_path / "plain.txt").write_bytes(b"")
    write_atomically(tmp_path / "a.txt", b"new")
    assert (tmp_path / "a.txt").stat().st_mode == (tmp_path / "plain.txt").stat().st_mode


@POSIX
@pytest.mark.parametrize("there", [True, False])
def test_a_link_stays_one_and_its_target_is_written(tmp_path: Path, there: bool):
    target, link = tmp_path / "elsewhere" / "a.txt", tmp_path / "link.txt"
    target.parent.mkdir()
    if there:
        target.write_bytes(b"old")
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert [path.name for path in target.parent.iterdir()] == ["a.txt"]


@POSIX
def test_links_in_a_circle_and_pipes_are_refused(tmp_path: Path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    os.mkfifo(tmp_path / "pipe")
    for name in ("a", "pipe"):
        with pytest.raises(FileError, match=f"{name}: cannot be written"):
            write_atomically(tmp_path / name, b"new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "pipe"]
