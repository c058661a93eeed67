"""Start and end the process of a worker, and end the processes that it has started.

On Linux every process that inherited the worker's environment ends with it, on macOS its process group, on Windows only
the worker itself; there, the user has to end whatever a model starts and detaches.
"""

from __future__ import annotations

import contextlib
import io
import os
import secrets
import signal
import subprocess
import sys
import threading
from collections import deque
from pathlib import Path
from typing import IO, cast

from digitapp.launching import module_command
from digitapp.workers.channel import Channel, open_channel

MARKER = "DIGITAPP_WORKER"
"""The environment variable that identifies the processes that a worker started."""
_MAX_LINES = 200
"""The last lines of a worker's output to keep."""
_KILL_TIMEOUT = 2.0
"""Seconds to wait for a killed process to end."""


class ChildProcess:
    """A running `digitapp.workers.child`. `kill` may be called from any thread."""

    def __init__(self, memory: int) -> None:
        """Start it with this many bytes of address space; OSError where it cannot be started."""
        command = module_command("digitapp.workers.child", str(memory), options=("-P", "-X", "faulthandler"))
        mark = secrets.token_hex(16)
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            command,
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            bufsize=0,
            env=_environment(mark),
            start_new_session=True,
            creationflags=_creation_flags(),
        )
        process = self._process
        self.pid = process.pid
        self.channel = open_channel(cast(IO[bytes], process.stdin), cast(IO[bytes], process.stdout))
        self._printed: deque[str] = deque(maxlen=_MAX_LINES)
        # Read continuously; otherwise the worker would block as soon as the pipe is full.
        self._printing = threading.Thread(target=_collect_lines, args=(process.stderr, self._printed), daemon=True)
        self._printing.start()
        self._has_ended = threading.Event()
        threading.Thread(target=_watch, args=(process, mark, self.channel, self._has_ended), daemon=True).start()

    def kill(self) -> None:
        """Kill it and its process group at once."""
        if self._process.returncode is None:  # otherwise it was reaped, and another process may have its pid by now
            with contextlib.suppress(OSError):
                _kill_group(self._process)

    def end(self, patience: float = 0.0) -> int:
        """Wait `patience` seconds for it to end, then kill it; return its exit status, negative for a signal.

        The processes that it has started have then ended too, if the system offers a way.
        """
        if not self._has_ended.wait(patience):
            self.kill()
            self._has_ended.wait(_KILL_TIMEOUT)
        status = self._process.wait()
        self.channel.close()
        return status

    def printed(self, patience: float) -> str:
        """Return the last lines it printed, after waiting `patience` seconds at most for the end of its output."""
        self._printing.join(patience)
        return "\n".join(self._printed)


def ending(status: int) -> str:
    """Describe an exit status in words."""
    if status < 0:
        with contextlib.suppress(ValueError):
            return f"its process crashed ({signal.Signals(-status).name})"
    if status >= 0xC0000000:  # an NTSTATUS of severity "error", as Windows gives it after a crash
        return f"its process crashed (0x{status:X})"
    return f"its process ended with status {status}"


def _environment(mark: str) -> dict[str, str]:
    """Return the worker's environment: the same packages as here, and no thread pools of its runtimes."""
    path = os.pathsep.join(entry for entry in sys.path if entry)
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    return {**os.environ, **threads, "PYTHONPATH": path, MARKER: mark}


def _creation_flags() -> int:
    """Return flags for a lower priority and no console on Windows; elsewhere the worker lowers its own priority."""
    if sys.platform == "win32":
        return subprocess.BELOW_NORMAL_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW
    return 0


def _collect_lines(file: IO[bytes], lines: deque[str]) -> None:
    with contextlib.suppress(OSError, ValueError), io.BufferedReader(cast(io.RawIOBase, file)) as reader:
        while line := reader.readline(65_536):  # a whole line, even if it is written in pieces
            lines.extend(line.decode(errors="replace").splitlines())


def _watch(process: subprocess.Popen[bytes], mark: str, channel: Channel, has_ended: threading.Event) -> None:
    """Wait until a process has ended, then end what it has started and notify its channel."""
    with contextlib.suppress(OSError):  # if it was reaped already
        if hasattr(os, "waitid"):
            os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        else:  # macOS before Python 3.13, Windows
            process.wait()
        _kill_group(process)
    _kill_marked(mark)
    channel.process_ended()
    has_ended.set()


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    """Kill a process group; OSError if there is none."""
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)


def _kill_marked(mark: str) -> None:
    """On Linux, kill all processes that inherited a worker's environment, even in other groups and sessions."""
    if not sys.platform.startswith("linux"):
        return
    entry = f"{MARKER}={mark}".encode()
    killed: set[int] = set()
    while found := _processes_with(entry) - killed:  # again, since one may have started another in the meantime
        for process in found:
            with contextlib.suppress(OSError):  # if it has ended by itself
                os.kill(process, signal.SIGKILL)
        killed |= found


def _processes_with(entry: bytes) -> set[int]:
    """Return the pids of processes whose environment has this entry; those of other users cannot be inspected."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if entry in (folder / "environ").read_bytes().split(b"\0"):
                found.add(int(folder.name))
    return found
