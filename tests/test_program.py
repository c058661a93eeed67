"""The program without Python starts its own processes by itself, see packaging/program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from digitapp.launching import RUN_MODULE, module_command
from digitapp.program import BACKENDS_FOLDER, run_program


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
