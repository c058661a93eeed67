"""Call Linux's system calls that have no function in Python, by ctypes."""

from __future__ import annotations

import ctypes
import os
from functools import cache
from typing import Any

X86_64, AARCH64 = "x86_64", "aarch64"


def architecture() -> str:
    """Return X86_64 or AARCH64, or "" if this process is of neither: the numbers of its system calls are not known."""
    machine = os.uname().machine
    return machine if machine in (X86_64, AARCH64) and ctypes.sizeof(ctypes.c_void_p) == 8 else ""


def system_call(number: int, *arguments: Any) -> int:
    """Return the call's result; OSError if it fails."""
    result = int(_libc().syscall(ctypes.c_long(number), *arguments))
    if result < 0:
        _fail()
    return result


def prctl(option: int, *arguments: int) -> int:
    """Return the result of the system call prctl; OSError if it fails."""
    words = [ctypes.c_ulong(word) for word in (*arguments, 0, 0, 0, 0)[:4]]
    result = int(_libc().prctl(ctypes.c_int(option), *words))
    if result < 0:
        _fail()
    return result


@cache
def _libc() -> ctypes.CDLL:
    library = ctypes.CDLL(None, use_errno=True)
    library.syscall.restype = ctypes.c_long
    return library


def _fail() -> None:
    number = ctypes.get_errno()
    raise OSError(number, os.strerror(number))
