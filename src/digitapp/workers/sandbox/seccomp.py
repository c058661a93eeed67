"""Forbid this process system calls that reach beyond it, by a seccomp filter in classic BPF.

https://docs.kernel.org/userspace-api/seccomp_filter.html. What is forbidden fails with EPERM; a call of another
architecture, whose numbers mean other things, ends the process.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Sequence

from digitapp.workers.sandbox import kernel
from digitapp.workers.sandbox.calls import (
    ALWAYS,
    CLONE,
    CLONE3,
    FCNTL,
    IOCTL,
    LAST,
    OF_OTHERS,
    PRLIMIT,
    PROCESSES,
    SCHEDULING,
    SECCOMP,
    SIGNALS,
    SOCKET,
    SOCKETS,
    X32,
    Call,
)

PR_GET_SECCOMP, SET_MODE_FILTER, TSYNC = 21, 1, 1
KILL, ALLOW = 0x8000_0000, 0x7FFF_0000
FAIL = 0x0005_0000
"""And the number of the error."""
AUDIT = {kernel.X86_64: 0xC000003E, kernel.AARCH64: 0xC00000B7}
"""How a filter sees which architecture a call is of."""

LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
"""BPF_LD|W|ABS, BPF_JMP|JEQ|K, BPF_JMP|JGE|K, BPF_JMP|JSET|K, BPF_RET|K."""
NUMBER, ARCHITECTURE, ARGUMENTS = 0, 4, 16
"""Offsets in struct seccomp_data; an argument has eight bytes, the low ones first."""
CLONE_THREAD = 0x0001_0000
NAMESPACES = 0x7E02_0000
"""The flags of clone that make namespaces, in which a process has rights that it has not elsewhere."""
FCNTLS = (8, 10, 15, 1024, 1026)
"""F_SETOWN, F_SETSIG and F_SETOWN_EX, which have signals sent to others; F_SETLEASE, for which those who write to a
file wait; F_NOTIFY, which tells what is done in a folder."""
INTERNET = (2, 10)
"""AF_INET and AF_INET6."""
IOCTLS = (0x5412, 0x541C, 0x8901, 0x8902)
"""TIOCSTI and TIOCLINUX, which type on a terminal; FIOSETOWN and SIOCSPGRP."""

Step = tuple[int, int, int, int]
"""One instruction: its code, the steps to skip if true and if false, and its constant."""


def is_offered() -> bool:
    """Return whether this system has seccomp and the numbers of its calls are known."""
    try:
        return bool(kernel.architecture()) and kernel.prctl(PR_GET_SECCOMP) >= 0
    except (OSError, AttributeError):
        return False


def install(*, allows_processes: bool = False, allows_network: bool = False) -> None:
    """Filter the calls of all threads of this process, for good; OSError if that fails."""
    machine = kernel.architecture()
    steps = program(machine, os.getpid(), allows_processes=allows_processes, allows_network=allows_network)
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    filters = _Program(len(steps), ctypes.addressof(code))
    number = SECCOMP[machine]
    kernel.system_call(number, ctypes.c_uint(SET_MODE_FILTER), ctypes.c_uint(TSYNC), ctypes.byref(filters))


def program(machine: str, process: int, *, allows_processes: bool = False, allows_network: bool = False) -> list[Step]:
    """Return the filter for a process of an architecture."""
    forbidden = [*ALWAYS, *(() if allows_processes else PROCESSES), *(() if allows_network else SOCKETS)]
    steps = [(LOAD, 0, 0, ARCHITECTURE), (EQUAL, 1, 0, AUDIT[machine]), (RETURN, 0, 0, KILL), (LOAD, 0, 0, NUMBER)]
    if machine == kernel.X86_64:
        steps += [(AT_LEAST, 0, 1, X32), (RETURN, 0, 0, KILL)]
    steps += [(AT_LEAST, 0, 1, LAST + 1), (RETURN, 0, 0, FAIL | errno.ENOSYS)]  # newer calls than are known here
    for call in forbidden:
        steps += _if_called(call, machine, [(RETURN, 0, 0, FAIL | errno.EPERM)])
    # Its flags are out of a filter's sight; without it, the C library starts threads and processes by clone.
    steps += _if_called(CLONE3, machine, [(RETURN, 0, 0, FAIL | errno.ENOSYS)])
    if allows_processes:
        steps += _if_called(CLONE, machine, _when(0, ANY_BIT, (NAMESPACES,), FAIL | errno.EPERM, ALLOW))
    else:
        steps += _if_called(CLONE, machine, _when(0, ANY_BIT, (CLONE_THREAD,), ALLOW, FAIL | errno.EPERM))
        for call in SIGNALS:
            steps += _if_called(call, machine, _when(0, EQUAL, (process,), ALLOW, FAIL | errno.EPERM))
    for call in (*OF_OTHERS, PRLIMIT, SCHEDULING):
        steps += _if_called(call, machine, _when(0, EQUAL, (0, process), ALLOW, FAIL | errno.EPERM))
    if allows_network:  # but none to services of this machine, which would do what the process may not
        steps += _if_called(SOCKET, machine, _when(0, EQUAL, INTERNET, ALLOW, FAIL | errno.EPERM))
    steps += _if_called(FCNTL, machine, _when(1, EQUAL, FCNTLS, FAIL | errno.EPERM, ALLOW))
    steps += _if_called(IOCTL, machine, _when(1, EQUAL, IOCTLS, FAIL | errno.EPERM, ALLOW))
    return [*steps, (RETURN, 0, 0, ALLOW)]


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def _if_called(call: Call, machine: str, then: Sequence[Step]) -> list[Step]:
    """Return the steps that do something if it is this call; they end in a return."""
    number = call.number(machine)
    return [] if number is None else [(EQUAL, 0, len(then), number), *then]


def _when(argument: int, test: int, values: Sequence[int], then: int, otherwise: int) -> list[Step]:
    """Return the steps that return `then` if the low word of an argument passes the test with one of the values."""
    load = (LOAD, 0, 0, ARGUMENTS + 8 * argument)
    tests = [(test, len(values) - place, 0, value) for place, value in enumerate(values)]
    return [load, *tests, (RETURN, 0, 0, otherwise), (RETURN, 0, 0, then)]
