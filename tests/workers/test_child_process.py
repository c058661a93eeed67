"""The system's side of a worker: how it ended, and that nothing of it is left."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from digitapp.launching import MARKER
from digitapp.workers import child_process
from digitapp.workers.child_process import ChildProcess, ending
from digitapp.workers.sandbox import Policy
from support.processes import descriptors, is_alive, wait_until

POLICY = Policy(memory=2 * 2**30)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (0, "its process ended with status 0"),
        (3, "its process ended with status 3"),
        (-999, "its process ended with status -999"),
        (0xC0000005, "its process crashed (0xC0000005)"),
        pytest.param(
            -11,
            "its process crashed (SIGSEGV)",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals"),
        ),
    ],
)
def test_an_exit_status_is_said_in_words(status: int, said: str) -> None:
    assert ending(status) == said


def test_a_process_that_was_ended_leaves_no_files_and_no_threads() -> None:
    files, threads = descriptors(), threading.active_count()
    for _ in range(3):
        child = ChildProcess(POLICY)
        child.end()
        child.printed(10)
    assert wait_until(lambda: threading.active_count() == threads)
    assert descriptors() == files


@pytest.mark.skipif(sys.platform != "linux", reason="the marker is looked for on Linux only")
def test_only_processes_with_the_same_marker_are_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    with sleeping("one") as marked, sleeping("other") as other:
        child_process._kill_marked("one")
        assert wait_until(lambda: not is_alive(marked.pid))
        assert is_alive(other.pid)
        other.kill()


def sleeping(mark: str) -> subprocess.Popen[bytes]:
    """A process in a session of its own; it is started once its environment can be read."""
    command = [sys.executable, "-c", "print(flush=True); input()"]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={MARKER: mark}, start_new_session=True
    )
    assert process.stdout is not None
    process.stdout.readline()
    return process
