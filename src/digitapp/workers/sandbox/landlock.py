"""Restrict which files this process can reach, by Landlock.

https://docs.kernel.org/userspace-api/landlock.html; the numbers of its system calls are the same on all machines.
"""

from __future__ import annotations

import ctypes
import os
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from digitapp.workers.sandbox import kernel

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
VERSION = 1
"""The flag by which CREATE_RULESET returns the ABI."""
RULE_PATH_BENEATH = 1

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR, REMOVE_DIR, REMOVE_FILE = (1 << bit for bit in range(6))
MAKE_DIR, MAKE_REG, MAKE_SYM, REFER, TRUNCATE, IOCTL_DEV = (1 << bit for bit in (7, 8, 12, 13, 14, 15))
FILE_RIGHTS = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV
"""The rights that a rule for a file, and not a folder, can give."""
HANDLED = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
"""All rights that each ABI knows: whatever no rule gives is forbidden."""
READ = READ_FILE | READ_DIR
RUN = READ | EXECUTE
KEEP = READ | WRITE_FILE | TRUNCATE | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG | MAKE_SYM | REFER
"""For a folder of one's own: everything but devices, pipes and sockets."""
USE = READ_FILE | WRITE_FILE | READ_DIR | IOCTL_DEV
"""For devices."""
TCP = 0b11
"""To bind and to connect; known from ABI 4 on."""
SCOPES = 0b11
"""Abstract sockets and signals to processes outside; known from ABI 6 on."""


class Rule(NamedTuple):
    """What may be done with a file, or with all that is beneath a folder."""

    path: str
    rights: int


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("rights", ctypes.c_uint64), ("parent", ctypes.c_int32))


def abi() -> int:
    """Return the ABI that the kernel offers; 0 for none."""
    try:
        return kernel.system_call(CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(VERSION))
    except (OSError, AttributeError):
        return 0


def restrict(rules: Iterable[Rule], *, allows_network: bool = False) -> None:
    """Forbid this process all files but those of the rules, for good; OSError if that fails.

    A path that is not there needs no rule. `privileges.drop` must have set no_new_privs.
    """
    if len(list(Path("/proc/self/task").iterdir())) > 1:
        raise OSError("a process with several threads cannot be locked")
    version = abi()
    known = HANDLED[max(number for number in HANDLED if number <= version)]
    asked = _Ruleset(known, 0 if version < 4 or allows_network else TCP, SCOPES if version >= 6 else 0)
    ruleset = kernel.system_call(
        CREATE_RULESET, ctypes.byref(asked), ctypes.c_size_t(ctypes.sizeof(asked)), ctypes.c_uint32(0)
    )
    try:
        for rule in rules:
            _add(ruleset, rule, known)
        kernel.system_call(RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint32(0))
    finally:
        os.close(ruleset)


def _add(ruleset: int, rule: Rule, known: int) -> None:
    try:
        parent = os.open(rule.path, os.O_PATH | os.O_CLOEXEC)
    except OSError:  # it is not there, or out of reach anyway
        return
    try:
        is_folder = stat.S_ISDIR(os.fstat(parent).st_mode)
        beneath = _PathBeneath(rule.rights & known & (known if is_folder else FILE_RIGHTS), parent)
        kernel.system_call(
            ADD_RULE, ctypes.c_int(ruleset), ctypes.c_int(RULE_PATH_BENEATH), ctypes.byref(beneath), ctypes.c_uint32(0)
        )
    finally:
        os.close(parent)
