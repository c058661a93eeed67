"""How often an idle window wakes up, and how much processor time it takes, compared with a bare Qt window.

    python benchmarks/idle.py [--quick] [--json PATH]

Both windows are open at the same time, each in a process of its own. In the app's, a digit was drawn and read before.
A wake-up is a return from waiting in any thread (a voluntary context switch, as Linux counts them); processor time is
the nanoseconds that its scheduler has counted. What the bare window does too, such as answering the display, is not
counted as ours.
"""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections.abc import Callable
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

import bare
import numpy as np
from hand import Mouse, Screen, opened, written
from measuring import Row, print_table, run
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

SECONDS, QUICK_SECONDS = 30.0, 2.0
CALM, QUICK_CALM = 120.0, 3.0
"""Seconds of waiting before the measurement: the drawing is stored after one and messages vanish after eight; the
threads with which Qt paints large images end after thirty, and until 110 it cleans its pixmap cache every ten."""


class Activity(NamedTuple):
    """The activity of a process or thread so far."""

    wakes: int
    nanoseconds: int


def measure(quick: bool) -> tuple[list[Row], dict[str, Any]]:
    seconds, calm = (QUICK_SECONDS, QUICK_CALM) if quick else (SECONDS, CALM)
    with _started(_ours) as ours, _started(_bare) as plain:
        time.sleep(calm)
        before = _activity(ours), _activity(plain)
        time.sleep(seconds)
        after = _activity(ours), _activity(plain)
    done = [_between(*states) for states in zip(before, after, strict=True)]
    shares = [100 * each.nanoseconds / (1e9 * seconds) for each in done]
    cells = [(str(each.wakes), f"{share:.4f}") for each, share in zip(done, shares, strict=True)]
    print_table([("window", "wake-ups", "% CPU"), ("ours", *cells[0]), ("bare", *cells[1])])
    print()
    rows = [
        Row(f"idle window, {seconds:g} s: wake-ups of ours", max(0, done[0].wakes - done[1].wakes), "", 0),
        Row(f"idle window, {seconds:g} s: processor time of ours", max(0.0, shares[0] - shares[1]), "%", 0),
    ]
    return rows, {"ours": done[0]._asdict(), "bare": done[1]._asdict(), "seconds": seconds}


@contextmanager
def _started(window: Callable[[Connection], None]) -> Any:
    """Start a process with a window; yield its process id once the window is ready."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=window, args=(there,), daemon=True)
    process.start()
    here.recv()
    try:
        yield process.pid
    finally:
        process.kill()
        process.join()


def _activity(pid: int) -> dict[str, Activity]:
    """Return the activity of each thread."""
    return {task.name: _of_thread(task) for task in Path(f"/proc/{pid}/task").iterdir()}


def _of_thread(task: Path) -> Activity:
    status = (task / "status").read_text(encoding="ascii", errors="replace").splitlines()
    wakes = sum(int(line.split()[1]) for line in status if line.startswith("voluntary_ctxt_switches"))
    return Activity(wakes, int((task / "schedstat").read_text(encoding="ascii").split()[0]))


def _between(before: dict[str, Activity], after: dict[str, Activity]) -> Activity:
    """Return the activity of all threads between two states; one that has ended has woken up once to do so."""
    none = Activity(0, 0)
    ended = len(before.keys() - after.keys())
    changes = [np.subtract(done, before.get(thread, none)) for thread, done in after.items()]
    wakes, nanoseconds = np.sum(changes, axis=0).tolist()
    return Activity(wakes + ended, nanoseconds)


def _ours(ready: Connection) -> None:
    with opened() as window:
        screen, mouse = Screen(window), Mouse(window, window.canvas)
        for stroke in written():
            for event in mouse.events(stroke):
                event()
        screen.wait_for(window.canvas.drawing.revision)
        QTimer.singleShot(0, lambda: ready.send(None))
        QApplication.exec()


def _bare(ready: Connection) -> None:
    bare.window(lambda: ready.send(None))


if __name__ == "__main__":
    sys.exit(run(__doc__, measure))
