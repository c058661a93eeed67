"""Give up what a process may do beyond an ordinary user's rights."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

from digitapp.workers.sandbox import kernel

PR_SET_NO_NEW_PRIVS = 38
CAPSET = {kernel.X86_64: 126, kernel.AARCH64: 91}
CAPABILITY_VERSION_3 = 0x20080522
DAC_READ_SEARCH = 1 << 2
"""The one capability that root keeps: to read files of others, as before. Landlock says which."""


def drop() -> None:
    """Have no program that is started gain rights, and take root's rights away but that to read."""
    kernel.prctl(PR_SET_NO_NEW_PRIVS, 1)
    if os.geteuid() == 0 and (number := CAPSET.get(kernel.architecture())):
        head = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
        kept = _permitted() & DAC_READ_SEARCH
        sets = (ctypes.c_uint32 * 6)(kept, kept, 0, 0, 0, 0)  # effective, permitted and inheritable, low and high words
        kernel.system_call(number, ctypes.byref(head), ctypes.byref(sets))


def _permitted() -> int:
    """Return the capabilities that this process may have; in a container those are few."""
    with Path("/proc/self/status").open(encoding="ascii", errors="replace") as status:
        return next((int(line.split()[1], 16) for line in status if line.startswith("CapPrm:")), 0)
