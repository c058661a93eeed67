"""What a screen reader costs the pen: the time from an event to its painted answer, with one that listens and without.

    python benchmarks/accessibility.py [--quick] [--json PATH]

Needs what `screen_reader.py` needs; the window is on a screen of its own, and a client that listens to all changes is
on the bus. One drawing after the other is drawn twice, once while Qt is told that assistive technology runs, once while
it is told that none does, so that other load slows both alike. The second row is the GUI thread's processor time, with
all that it tells the client meanwhile; other load changes it little. The last is what an answer costs where nobody
listens.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time
from timeit import timeit
from typing import Any

from hand import SETTLED_MS, Mouse, Screen, opened, rest, written
from measuring import Row, paired_row, pairs, run
from PySide6.QtGui import QAccessible
from screen_reader import CLIENT, SYSTEM_PYTHON, missing, session

from digitapp.gui.accessibility.announcer import Announcer

ROUNDS = 8
MOST = 1.25
"""What an event with a listening screen reader may take, as a multiple of one without."""
IDLE_US = 5.0
"""Microseconds that an answer may take where nobody listens."""
_IN_SESSION = "DIGITAPP_IN_SESSION"
_TIMES = 20_000


def measure(quick: bool) -> tuple[list[Row], dict[str, Any]]:
    """Draw with and without; return each drawing's median event, and the GUI thread's time for one, in ms."""
    with opened() as window:
        announcer = window.findChild(Announcer)
        assert isinstance(announcer, Announcer)
        screen, mouse = Screen(window), Mouse(window, window.canvas)
        events = [event for stroke in written() for event in mouse.events(stroke)]

        def drawn(is_heard: bool) -> tuple[float, float]:
            QAccessible.setActive(is_heard)
            window.canvas.clear()
            rest(SETTLED_MS)
            spent, begun = [], thread_time()
            for event in events:
                before, start = window.canvas.drawing.revision, perf_counter()
                event()
                if (revision := window.canvas.drawing.revision) != before:
                    screen.wait_for(revision)
                    spent.append(screen.at - start)
                    rest(SETTLED_MS)
            return 1000 * median(spent), 1000 * (thread_time() - begun) / len(events)

        rounds = 1 if quick else ROUNDS
        heard, unheard = (
            list(zip(*ways, strict=True)) for ways in pairs(lambda: drawn(True), lambda: drawn(False), rounds)
        )
        QAccessible.setActive(False)
        idle = timeit(announcer._wait, number=_TIMES) / _TIMES
    rows = [
        paired_row("event to answer, with a screen reader", "ms", MOST, heard[0], unheard[0]),
        paired_row("the window's own time for an event", "ms", MOST, heard[1], unheard[1]),
        Row("an answer that nobody listens to", 1e6 * idle, "us", IDLE_US),
    ]
    return rows, {"heard": heard, "unheard": unheard, "events": len(events), "idle": idle}


def main() -> int:
    """Measure in a session with a bus and a client that listens."""
    if os.environ.get(_IN_SESSION):
        return run(__doc__ or "", measure)
    if packages := missing():
        print(f"This needs: apt install {packages}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, session(Path(folder)) as environment:
        plain = {name: value for name, value in environment.items() if not name.startswith("PYTHON")}
        client = subprocess.Popen([str(SYSTEM_PYTHON), str(CLIENT), "--listen"], env=plain)
        try:
            command = [sys.executable, __file__, *sys.argv[1:]]
            return subprocess.run(command, env=environment | {_IN_SESSION: "1"}, check=False).returncode
        finally:
            client.terminate()
            client.wait()


if __name__ == "__main__":
    sys.exit(main())
