"""A distribution with a backend whose models fail in every way that matters, for the tests of all folders."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from support.onnx_models import card
from support.platforms import LINUX, POSIX

FAULTS = (
    *("raise", "hang", "exit", "segfault", "allocate", "nan", "shape", "sum", "nothing", "print", "orphan"),
    *("detach", "detach-and-hang", "copy", "huge", "forge"),
)
"""The fault of a model `FAULT.faulty`; `later-FAULT.faulty` has it while a file `later-FAULT.now` is beside it."""
FORKS = ("orphan", "detach", "detach-and-hang", "copy")
"""Those that start processes; the backend that does them has to be allowed to."""

SLOW = pytest.mark.slow
MARKS = {"hang": SLOW, "detach-and-hang": SLOW, "allocate": (SLOW, LINUX), "segfault": POSIX, "orphan": POSIX}
MARKS |= dict.fromkeys(("shape", "sum", "nothing", "huge", "detach"), SLOW)
"""Marks of tests: faults that run into their timeout, or of which a faster one is of the same kind, since each takes
several processes; one stopped by a limit of Linux; those that use POSIX signals."""

BACKEND = '''
"""A backend whose models fail as their file names say; the files contain the time limit of a run."""
import ctypes
import json
import os
import sys
import time

import numpy as np

from digitapp.api import Backend, Layer
from digitapp.workers.protocol import Array, Outcome, send


class Faulty(Backend):
    def load(self, path, card):
        self.run_timeout = json.loads(path.read_text() or "null")

        def run(images):
            rows = np.full((len(images), len(card.labels)), 1 / len(card.labels))
            now = "later-" not in path.stem or path.with_suffix(".now").exists()
            return FAULTS[path.stem.removeprefix("later-")](rows) if now else rows

        return run

    def layers(self, path, card):
        def tell(images):
            if path.with_suffix(".layers").exists():
                return FAULTS[path.stem.removeprefix("later-")](np.ones((1, 3)))
            return [Layer.of("filled", ["Fill"], np.full((2, 4, 4), images.mean()))]

        return tell


class Forking(Faulty):
    needs = ("processes",)


def fail(rows):
    raise RuntimeError("the tensor\\n   is cold")


def hang(rows):  # with Python's lock held, as native code may
    if sys.platform == "win32":
        ctypes.PyDLL("kernel32").Sleep(3_600_000)
    ctypes.PyDLL(None).sleep(3600)


def allocate(rows):
    kept = []
    while True:
        kept.append(np.zeros(2**24))


def chatter(rows):
    print("hello " * 20_000)
    os.write(1, b"raw" * 50_000)
    sys.stderr.write("noise " * 20_000)
    return np.eye(rows.shape[1])[[7] * len(rows)]


def orphan(rows):
    if child := os.fork():  # which holds all that this process has open
        print("forked", child, flush=True)
        ctypes.string_at(0)
    time.sleep(3600)


def detached(rows, then):
    read, write = os.pipe()
    if child := os.fork():
        print("forked", child, flush=True)
        os.read(read, 1)
        return then(rows)
    os.setsid()  # out of the worker's group, with all that the worker has open
    os.write(write, b"x")
    time.sleep(3600)


def copy(rows):
    os.fork()  # and both go on
    return np.eye(rows.shape[1])[[7] * len(rows)]


def forge(rows):  # answers to the next questions, with what is known of the present one
    frame = sys._getframe()
    while "job" not in frame.f_locals or "write" not in frame.f_locals:
        frame = frame.f_back
    job, write = frame.f_locals["job"], frame.f_locals["write"]
    for number, label in ((job.number, 7), (job.number + 1, 3)):
        scores = Array.of(np.eye(rows.shape[1])[[label] * len(rows)])
        send(lambda data: os.write(write, data), Outcome(number=number, arrays=(scores,)))
    return np.eye(rows.shape[1])[[7] * len(rows)]


FAULTS = {
    "forge": forge,
    "detach": lambda rows: detached(rows, lambda rows: ctypes.string_at(0)),
    "detach-and-hang": lambda rows: detached(rows, hang),
    "copy": copy,
    "huge": lambda rows: np.zeros(10**6),
    "raise": fail,
    "hang": hang,
    "exit": lambda rows: os._exit(3),
    "segfault": lambda rows: ctypes.string_at(0),
    "allocate": allocate,
    "nan": lambda rows: rows * np.nan,
    "shape": lambda rows: rows[:, :3],
    "sum": lambda rows: rows * 3,
    "nothing": lambda rows: None,
    "print": chatter,
    "orphan": orphan,
}
'''


def cases(faults: Iterable[str]) -> list[Any]:
    """Return the parameters of a test of these faults, skipped on systems that cannot have them."""
    return [pytest.param(fault, marks=MARKS.get(fault, ())) for fault in faults]


def install(site: Path) -> Path:
    """Write the distribution; return the folder to put on `sys.path`."""
    info = site / "faulty-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: faulty\nVersion: 1.0\n")
    points = "faulty = faulty_backend:Faulty\nforking = faulty_backend:Forking\nbroken = broken_faulty_backend:Broken"
    (info / "entry_points.txt").write_text(f"[digitapp.backends]\n{points}\n")
    (site / "faulty_backend.py").write_text(BACKEND)
    (site / "broken_faulty_backend.py").write_text("import a_runtime_that_nobody_has\n")
    return site


def put(folder: Path, fault: str, suffix: str = "faulty") -> str:
    """Write a model with a fault, for a backend that is allowed what it needs; return its id."""
    folder.mkdir(parents=True, exist_ok=True)
    if fault.removeprefix("later-") in FORKS:
        suffix = "forking"
        permission = {suffix: {"package": "faulty", "needs": ["processes"]}}
        (folder / "allowed-backends.json").write_text(json.dumps(permission))
    (folder / f"{fault}.{suffix}").write_bytes(b"")
    (folder / f"{fault}.card.json").write_text(card(fault).to_json())
    return fault


def begin(folder: Path, name: str, suffix: str = "now") -> Path:
    """Make a model `later-FAULT` fail from now on, with the suffix "layers" only where it tells of its layers.

    Return the file to remove to end that.
    """
    now = folder / f"{name}.{suffix}"
    now.touch()
    return now
