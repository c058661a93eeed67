"""The filter of system calls, run by an interpreter of its own, for both architectures on any machine."""

from __future__ import annotations

import errno
import struct

import pytest

from digitapp.workers.sandbox import calls
from digitapp.workers.sandbox.kernel import AARCH64, X86_64
from digitapp.workers.sandbox.seccomp import ALLOW, AUDIT, FAIL, KILL, Step, program

MACHINES = (X86_64, AARCH64)
OWN, OTHER = 1234, 4321
REFUSED, UNKNOWN = FAIL | errno.EPERM, FAIL | errno.ENOSYS
HARMLESS = {"read": (0, 63), "mmap": (9, 222), "futex": (202, 98), "openat": (257, 56), "recvmsg": (47, 212)}


def verdict(steps: list[Step], machine: str, number: int, *arguments: int) -> int:
    """Run a filter on a call, as the kernel does."""
    words = (*arguments, *[0] * (6 - len(arguments)))
    data = struct.pack("<iIQ6Q", number, AUDIT[machine], 0, *words)
    accumulator = place = 0
    while True:
        code, if_true, if_false, value = steps[place]
        place += 1
        if code == 0x06:
            return value
        if code == 0x20:
            (accumulator,) = struct.unpack_from("<I", data, value)
            continue
        is_true = {0x15: accumulator == value, 0x35: accumulator >= value, 0x45: bool(accumulator & value)}[code]
        place += if_true if is_true else if_false


@pytest.mark.parametrize("machine", MACHINES)
def test_what_reaches_beyond_the_process_is_refused(machine: str) -> None:
    steps = program(machine, OWN)
    for call in (*calls.ALWAYS, *calls.PROCESSES, *calls.SOCKETS):
        number = call.number(machine)
        assert number is None or verdict(steps, machine, number) == REFUSED, call


@pytest.mark.parametrize("machine", MACHINES)
def test_what_models_do_is_allowed(machine: str) -> None:
    steps = program(machine, OWN)
    for numbers in HARMLESS.values():
        assert verdict(steps, machine, numbers[MACHINES.index(machine)]) == ALLOW


@pytest.mark.parametrize("machine", MACHINES)
def test_threads_are_started_and_processes_are_not(machine: str) -> None:
    steps, clone = program(machine, OWN), calls.CLONE.number(machine) or 0
    assert verdict(steps, machine, clone, 0x3D0F00) == ALLOW  # the flags of pthread_create
    assert verdict(steps, machine, clone, 17) == REFUSED
    assert verdict(steps, machine, calls.CLONE3.number(machine) or 0) == UNKNOWN
    steps = program(machine, OWN, allows_processes=True)
    assert [verdict(steps, machine, clone, flags) for flags in (17, 0x1000_0011, 0x4000_0011)] == [
        ALLOW,
        REFUSED,
        REFUSED,
    ]
    assert verdict(steps, machine, calls.CLONE3.number(machine) or 0) == UNKNOWN


@pytest.mark.parametrize("machine", MACHINES)
def test_only_the_process_itself_is_signalled_and_limited(machine: str) -> None:
    steps = program(machine, OWN)
    for call in calls.SIGNALS:
        number = call.number(machine) or 0
        assert [verdict(steps, machine, number, who, 6) for who in (OWN, OTHER, 2**64 - 1, 0)] == [
            ALLOW, REFUSED, REFUSED, REFUSED,
        ]  # fmt: skip
    for call in (*calls.OF_OTHERS, calls.PRLIMIT, calls.SCHEDULING):
        number = call.number(machine) or 0
        assert [verdict(steps, machine, number, who) for who in (OWN, 0, OTHER)] == [ALLOW, ALLOW, REFUSED]


@pytest.mark.parametrize("machine", MACHINES)
def test_signals_are_not_sent_by_way_of_files(machine: str) -> None:
    steps, fcntl, ioctl = program(machine, OWN), calls.FCNTL.number(machine) or 0, calls.IOCTL.number(machine) or 0
    assert [verdict(steps, machine, fcntl, 3, what) for what in (1, 3, 8, 10, 15, 1024)] == [ALLOW, ALLOW] + [
        REFUSED
    ] * 4
    assert [verdict(steps, machine, ioctl, 3, what) for what in (0x5401, 0x5412, 0x8901)] == [ALLOW, REFUSED, REFUSED]


@pytest.mark.parametrize("machine", MACHINES)
def test_the_network_is_the_internet_and_no_service_of_this_machine(machine: str) -> None:
    steps, number = program(machine, OWN, allows_network=True), calls.SOCKET.number(machine) or 0
    assert [verdict(steps, machine, number, family) for family in (1, 2, 10, 16, 17)] == [
        REFUSED, ALLOW, ALLOW, REFUSED, REFUSED,
    ]  # fmt: skip


@pytest.mark.parametrize("machine", MACHINES)
def test_a_call_that_is_not_known_is_none(machine: str) -> None:
    steps = program(machine, OWN)
    assert verdict(steps, machine, calls.LAST + 1) == UNKNOWN
    other = AARCH64 if machine == X86_64 else X86_64
    assert verdict(steps, other, 63) == KILL
    if machine == X86_64:
        assert verdict(steps, machine, calls.X32 + 39) == KILL


def test_a_filter_has_a_length_that_the_kernel_takes() -> None:
    assert all(len(program(machine, OWN)) < 4096 for machine in MACHINES)
