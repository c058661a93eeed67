"""Lock a worker's process before it reads a stranger's file: what it may read, write, reach and start.

Linux has all of it: Landlock for files and the network, seccomp for system calls, both by ctypes alone. Elsewhere the
environment, the process's own session and its limits are what there is; `offered.offer` says so.
"""

from __future__ import annotations

import sys

import msgspec

from digitapp.api.backend import NETWORK, PROCESSES


class Policy(msgspec.Struct, frozen=True, kw_only=True):
    """What one worker may do."""

    memory: int
    """Bytes of address space (Linux only: macOS ignores such a limit, Windows has none)."""
    files: tuple[str, ...] = ()
    """The model files that it is asked about; their folders can be read."""
    homes: tuple[str, ...] = ()
    """The person's home folder and that of temporary files: no rule opens one of them as a whole."""
    folder: str = ""
    """The private folder for its temporary files, the only place where it can write."""
    needs: tuple[str, ...] = ()
    """What its backend may use beyond that, of `digitapp.api.NEEDS`."""
    broker: int = -1
    """The descriptor of the socket by which it gets connections to its model's server; -1 for none."""


def lock(policy: Policy) -> None:
    """Lock this process for good; OSError if the system offers the means and they fail.

    It must have one thread only: Landlock holds for the calling thread and those that it starts.
    """
    if not sys.platform.startswith("linux"):
        return
    from digitapp.workers.sandbox import landlock, places, privileges, seccomp

    privileges.drop()
    if landlock.abi():
        landlock.restrict(places.rules(policy), allows_network=NETWORK in policy.needs)
    if seccomp.is_offered():
        seccomp.install(allows_processes=PROCESSES in policy.needs, allows_network=NETWORK in policy.needs)
