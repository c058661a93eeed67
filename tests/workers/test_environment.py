"""What a worker is told of the app's environment."""

from __future__ import annotations

import os
import site
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

import digitapp
from digitapp.workers.sandbox import temporary
from digitapp.workers.sandbox.environment import HOMES, PASSED_ON, THREADS, environment

NOBODY = 65534


def test_only_listed_variables_are_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "secret")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    made = environment("mark", "folder")
    assert made["LANG"] == "de_DE.UTF-8"
    assert {made[name] for name in HOMES} == {"folder"}
    assert {made[name] for name in THREADS} == {"1"}
    own = {"PYTHONPATH", "PYTHONUSERBASE", "JOBLIB_MULTIPROCESSING", "USER", "LOGNAME", "DIGITAPP_WORKER"}
    assert made.keys() <= {*PASSED_ON, *HOMES, *THREADS, *own}


def test_packages_of_the_user_are_found_though_the_home_is_another() -> None:
    assert environment("mark", "folder")["PYTHONUSERBASE"] == site.getuserbase()


TOLD = "from digitapp.workers.sandbox.environment import environment; print(environment('', '')['PYTHONPATH'])"


@pytest.mark.parametrize("words", [["-m", "told"], ["told.py"]])
def test_the_folder_that_a_person_works_in_is_no_folder_of_packages(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "told.py").write_text(TOLD)
    packages = os.pathsep.join((str(Path(digitapp.__file__).parents[1]), str(tmp_path / "others")))
    told = subprocess.run(
        [sys.executable, *words], cwd=tmp_path, env=os.environ | {"PYTHONPATH": packages},
        capture_output=True, text=True, check=True,
    ).stdout.strip().split(os.pathsep)  # fmt: skip
    assert told[: len(packages.split(os.pathsep))] == packages.split(os.pathsep)
    assert str(tmp_path) not in told


@pytest.mark.skipif(os.name != "posix", reason="only POSIX tells whether a process is there")
def test_what_an_app_left_that_was_killed_is_removed_after_a_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    gone = 2**22 + 1  # more than any process id on Linux
    left = {
        name: tmp_path / f"{temporary.PREFIX}{name}" for name in (f"{gone}-a", f"{gone}-b", f"{os.getpid()}-c", "x-d")
    }
    for name, folder in left.items():
        (folder / "below").mkdir(parents=True)
        if not name.endswith("b"):
            os.utime(folder, (0, 0))
    temporary._remove_leftovers.cache_clear()
    made = Path(temporary.make())
    assert {path.name.rpartition("-")[2] for path in tmp_path.iterdir()} - {made.name.rpartition("-")[2]} == set("bcd")
    assert made.stat().st_mode & 0o777 == 0o700
    temporary.remove(str(made))
    assert not made.exists()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such rights")
def test_a_folder_goes_whatever_rights_are_in_it_and_links_are_not_followed() -> None:
    with TemporaryDirectory() as place, as_ordinary_user(place):
        kept, folder = Path(place, "kept"), Path(place, "folder")
        kept.mkdir()
        (kept / "mine").write_text("mine")
        (folder / "closed" / "unlisted").mkdir(parents=True)
        (folder / "closed" / "unlisted" / "file").write_text("large")
        (folder / "closed" / "link").symlink_to(kept, target_is_directory=True)
        (folder / "closed" / "unlisted").chmod(0o300)
        (folder / "closed").chmod(0)
        temporary.remove(str(folder))
        assert not folder.exists()
        assert (kept / "mine").read_text() == "mine"


@contextmanager
def as_ordinary_user(folder: str) -> Iterator[None]:
    """Have no more rights than others while in the context, also if root runs the tests; the folder is this user's."""
    before = os.geteuid()
    if before == 0:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(before)
