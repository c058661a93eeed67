"""What a worker is told of the app's environment."""

from __future__ import annotations

import os
import site
from pathlib import Path

import pytest

from digitapp.workers.sandbox import temporary
from digitapp.workers.sandbox.environment import HOMES, PASSED_ON, THREADS, environment


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
