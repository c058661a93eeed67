"""Every command has one deadline for all of it, and Ctrl+C ends it."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest

from digitapp.cli import main
from digitapp.cli.deadline import DeadlineError, deadline
from support.fake_server import METADATA, fake_server, hang, said
from support.onnx_models import card, write_model
from support.platforms import POSIX

ENDED = "digitapp: it took longer than 1 s and was ended; give it more time with --timeout\n"


@pytest.mark.network
def test_a_server_that_hangs_has_the_time_of_the_command(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    metadata = METADATA | {"inputs": [{"name": "image", "datatype": "FP32", "shape": [-1, 1, 8, 8]}]}
    with fake_server(metadata=said(200, metadata), infer=hang) as server:
        started = monotonic()
        assert main(["add-model", f"{server.address}/v2/models/far", "--timeout", "1"]) == 2
        assert monotonic() - started < 5
    assert capsys.readouterr().err == ENDED
    assert not mine.exists()


def test_what_is_done_in_time_is_done(mine: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "--timeout", "60", "--json"]) == 0
    assert capsys.readouterr().err == ""
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "inf", "soon"])
def test_a_deadline_is_a_time(seconds: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["models", "--timeout", seconds])
    assert f"'{seconds}' is not a number of seconds greater than 0" in capsys.readouterr().err


def calculate() -> None:
    with deadline(0.05):
        while True:
            sum(range(1000))


def wait_for_what_takes_every_error_for_its_own() -> None:
    with deadline(0.05):
        try:
            threading.Event().wait(20)
        except Exception:  # as the app takes whatever third-party code raises
            pytest.fail("the deadline is no fault of what is run")


@pytest.mark.parametrize("work", [calculate, wait_for_what_takes_every_error_for_its_own])
def test_whatever_takes_too_long_is_interrupted(work: Callable[[], None]) -> None:
    with pytest.raises(DeadlineError):
        work()


def test_without_a_timer_of_the_system_a_thread_interrupts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(signal, "setitimer", raising=False)
    with pytest.raises(DeadlineError):
        calculate()


@POSIX
@pytest.mark.slow
@pytest.mark.network
def test_ctrl_c_ends_a_command_that_waits_for_a_server(mine: Path) -> None:
    with fake_server(metadata=hang) as server:
        command = [sys.executable, "-c", "import sys; from digitapp.cli import main; sys.exit(main())"]
        process = subprocess.Popen([*command, "add-model", f"{server.address}/v2/models/far"], stderr=subprocess.PIPE)
        while not server.paths and process.poll() is None:
            server.is_over.wait(0.01)
        started = monotonic()
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130
        assert monotonic() - started < 5
        assert process.stderr is not None
        assert process.stderr.read() == b""
        process.stderr.close()
    assert not mine.exists()


def test_a_model_is_added_within_its_time(mine: Path, tmp_path: Path) -> None:
    assert main(["add-model", str(write_model(tmp_path / "a.onnx", card("tiny"))), "--timeout", "60"]) == 0
    assert (mine / "tiny.onnx").exists()
