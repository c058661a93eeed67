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
import tempfile
import threading
from collections import deque
from pathlib import Path
from time import monotonic
from typing import IO, TYPE_CHECKING, cast

import msgspec

from digitapp.api.backend import NETWORK, PROCESSES, SERVER
from digitapp.language import tr
from digitapp.launching import MARKER, module_command
from digitapp.workers.channel import Channel, open_channel
from digitapp.workers.sandbox import Policy, cgroup, temporary
from digitapp.workers.sandbox.environment import environment
from digitapp.workers.sandbox.offered import offer

if TYPE_CHECKING:
    from digitapp.workers.broker import Broker

OPTIONS = ("-P", "-X", "faulthandler")
_MAX_LINES = 200
"""The last lines of a worker's output to keep."""
_KILL_TIMEOUT = 2.0
"""Seconds to wait for a killed process to end."""


class ChildProcess:
    """A running `digitapp.workers.child`. `kill` may be called from any thread."""

    def __init__(self, policy: Policy) -> None:
        """Start it, with a temporary folder of its own; OSError where it cannot be started."""
        mark, folder = secrets.token_hex(16), temporary.make()
        self._broker = _broker(policy)
        try:
            process = self._process = _start(policy, mark, folder, self._broker)
        except BaseException:
            temporary.remove(folder)
            self._close_broker()
            raise
        if self._broker:
            self._broker.passed_on()
        group = _own_group(policy, process.pid)
        self.pid = process.pid
        self.channel = open_channel(cast(IO[bytes], process.stdin), cast(IO[bytes], process.stdout))
        self._printed: deque[str] = deque(maxlen=_MAX_LINES)
        # Read continuously; otherwise the worker would block as soon as the pipe is full.
        self._printing = threading.Thread(target=_collect_lines, args=(process.stderr, self._printed), daemon=True)
        self._printing.start()
        self._has_ended = threading.Event()
        watched = process, mark, folder, group, self.channel, self._has_ended
        threading.Thread(target=_watch, args=watched, daemon=True).start()

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
        self._close_broker()
        self.channel.close()
        try:
            return self._process.wait(_KILL_TIMEOUT)
        except subprocess.TimeoutExpired:  # the kernel does not let go of it, as while a network drive hangs
            return -signal.SIGTERM

    def _close_broker(self) -> None:
        if self._broker:
            self._broker.close()

    def printed(self, patience: float) -> str:
        """Return the last lines it printed, after waiting `patience` seconds at most for the end of its output."""
        self._printing.join(patience)
        return "\n".join(self._printed)


def ending(status: int) -> str:
    """Describe an exit status in words."""
    if status < 0:
        with contextlib.suppress(ValueError):
            return tr("its process crashed ({reason})").format(reason=signal.Signals(-status).name)
    if status >= 0xC0000000:  # an NTSTATUS of severity "error", as Windows gives it after a crash
        return tr("its process crashed ({reason})").format(reason=f"0x{status:X}")
    return tr("its process ended with status {status}").format(status=status)


def _broker(policy: Policy) -> Broker | None:
    """Return what connects the worker to its model's server, if it may reach that alone and can be locked in."""
    if SERVER not in policy.needs or NETWORK in policy.needs or not offer().seccomp:
        return None
    from digitapp.workers.broker import Broker

    return Broker()


def _start(policy: Policy, mark: str, folder: str, broker: Broker | None) -> subprocess.Popen[bytes]:
    descriptors = (broker.theirs.fileno(),) if broker else ()
    own = msgspec.structs.replace(policy, folder=folder, homes=_homes(), broker=descriptors[0] if descriptors else -1)
    pipe = subprocess.PIPE
    return subprocess.Popen(
        module_command("digitapp.workers.child", msgspec.json.encode(own).decode(), options=OPTIONS),
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        bufsize=0,
        env=environment(mark, folder),
        start_new_session=True,
        creationflags=_creation_flags(),
        pass_fds=descriptors,
    )


def _creation_flags() -> int:
    """Return flags for a lower priority and no console on Windows; elsewhere the worker lowers its own priority."""
    if sys.platform == "win32":
        return subprocess.BELOW_NORMAL_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW
    return 0


def _collect_lines(file: IO[bytes], lines: deque[str]) -> None:
    with contextlib.suppress(OSError, ValueError), io.BufferedReader(cast(io.RawIOBase, file)) as reader:
        while line := reader.readline(65_536):  # a whole line, even if it is written in pieces
            lines.extend(line.decode(errors="replace").splitlines())


def _homes() -> tuple[str, ...]:
    """Return the folder of temporary files, and the person's home folder if there is one."""
    try:
        return tempfile.gettempdir(), str(Path.home())
    except RuntimeError:
        return (tempfile.gettempdir(),)


def _own_group(policy: Policy, process: int) -> Path | None:
    """Give a worker that may start processes one limit of memory for all of them, where the system lets us."""
    if PROCESSES not in policy.needs or (group := cgroup.make(policy.memory)) is None:
        return None
    try:
        cgroup.enter(group, process)
    except OSError:  # it has ended, or the group is not ours to fill: each process keeps its own limit
        cgroup.remove(group)
        return None
    return group


def _watch(
    process: subprocess.Popen[bytes],
    mark: str,
    folder: str,
    group: Path | None,
    channel: Channel,
    has_ended: threading.Event,
) -> None:
    """Wait until a process has ended, then end what it has started, remove its folder and notify its channel."""
    try:
        with contextlib.suppress(OSError):  # if it was reaped already
            if hasattr(os, "waitid"):
                os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
            else:  # macOS before Python 3.13, Windows
                process.wait()
            _kill_group(process)
        _kill_marked(mark)
        if group:
            cgroup.remove(group)
        temporary.remove(folder)
    finally:
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
    end = monotonic() + _KILL_TIMEOUT
    # Again, since one may have started another in the meantime; but not for ever, since they may be faster.
    while monotonic() < end and (found := _processes_with(entry) - killed):
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
