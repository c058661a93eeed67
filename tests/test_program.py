"""The program without Python starts its own processes by itself, see packaging/program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from digitapp.launching import RUN_MODULE, module_command
from digitapp.program import BACKENDS_FOLDER, run_program
from support import faulty_backend
from support.platforms import POSIX

SEVEN = '{"strokes": [[[140, 110], [340, 110], [240, 410]]]}\n'
PROGRAM = """#!{python} -I
import sys
sys.path, sys.frozen, sys.executable = {path!r}, True, __file__
from digitapp.program import run_program
sys.exit(run_program())
"""
"""As what PyInstaller makes, it knows its own packages, is one file to run, and listens to no PYTHONPATH."""


@pytest.fixture(autouse=True)
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIGITAPP_STATE", str(tmp_path))
    monkeypatch.setattr(sys, "path", list(sys.path))


def start(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["digitapp", *words])
    return run_program()


def test_with_python_a_module_is_run_by_python() -> None:
    assert module_command("digitapp", "models", options=("-P",)) == [sys.executable, "-P", "-m", "digitapp", "models"]


def test_without_python_a_module_is_run_by_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert module_command("digitapp", "models", options=("-P",)) == [sys.executable, RUN_MODULE, "digitapp", "models"]


def test_the_program_is_the_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert start(monkeypatch, "models") == 0
    assert "cnn-28x28" in capsys.readouterr().out


def test_the_program_runs_a_module(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        start(monkeypatch, RUN_MODULE, "digitapp", "models")
    assert ended.value.code == 0
    assert "cnn-28x28" in capsys.readouterr().out


def test_a_module_that_is_not_packed_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert start(monkeypatch, RUN_MODULE, "digitapp_absent") == 2
    assert capsys.readouterr().err.startswith("digitapp_absent: is not part of this program; ")


def test_backends_of_others_come_from_a_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    start(monkeypatch, "models")
    assert sys.path[-1] == str(tmp_path / BACKENDS_FOLDER)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return a script that behaves as the program without Python."""
    script = tmp_path / "digitapp"
    script.write_text(PROGRAM.format(python=sys.executable, path=sys.path))
    script.chmod(0o755)
    return script


def reading(program: Path, *words: str, **variables: str) -> str:
    command = [program, "predict", "-", *words]
    environment = os.environ | variables
    done = subprocess.run(command, input=SEVEN, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@POSIX
@pytest.mark.slow
def test_the_processes_of_jobs_are_the_program_started_again(program: Path) -> None:
    assert ": 7 " in reading(program, "--jobs", "2")


@POSIX
@pytest.mark.slow
def test_a_worker_finds_the_backends_of_others(program: Path, tmp_path: Path) -> None:
    faulty_backend.install(tmp_path / BACKENDS_FOLDER)
    models = tmp_path / "models"
    faulty_backend.put(models, "print")
    assert ": 7 " in reading(program, "--model", "print", DIGITAPP_MODELS=str(models))
