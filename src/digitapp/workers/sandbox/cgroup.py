"""One limit of memory for all processes of a worker that may start some, by a control group of Linux.

https://docs.kernel.org/admin-guide/cgroup-v2.html. A group can be made where the app's own group has been delegated to
its user with the memory controller, as systemd does for the programs of a desktop session. Elsewhere each process
has the limit for itself.
"""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import count
from pathlib import Path

MOUNT, OWN = Path("/sys/fs/cgroup"), Path("/proc/self/cgroup")
MAX_PROCESSES = 256
_numbers = count()


def make(memory: int, mount: Path = MOUNT, own: Path = OWN) -> Path | None:
    """Return a new group beside the app's own, whose processes have this many bytes together; None if none can be."""
    try:
        lines = own.read_text("ascii").splitlines()
        (place,) = (line.removeprefix("0::/") for line in lines if line.startswith("0::/"))
        parent = (mount / place).parent
        if not place or "memory" not in (parent / "cgroup.subtree_control").read_text("ascii").split():
            return None
        group = parent / f"digitapp-worker-{os.getpid()}-{next(_numbers)}"
        group.mkdir()
    except (OSError, ValueError):
        return None
    try:
        (group / "memory.max").write_text(str(memory))
        (group / "memory.oom.group").write_text("1")
        for name, most in (("memory.swap.max", "0"), ("pids.max", str(MAX_PROCESSES))):
            with suppress(OSError):  # a kernel without swap accounting, or a session without the controller of pids
                (group / name).write_text(most)
    except OSError:
        remove(group)
        return None
    return group


def enter(group: Path, process: int) -> None:
    """Put a process, and so all that it starts from now on, into a group; OSError if that is not possible."""
    (group / "cgroup.procs").write_text(str(process))


def remove(group: Path) -> None:
    """Kill what is left in a group, and remove it."""
    with suppress(OSError):
        (group / "cgroup.kill").write_text("1")
    with suppress(OSError):  # its processes are still ending: an empty group costs nothing
        group.rmdir()
