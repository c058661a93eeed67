"""What the journal costs the pen: the time of each event with the journal and without it, stroke by stroke in turn.

    python benchmarks/journal.py [--quick] [--json PATH]

Two rows: all events (press, moves, release), as the window's thread handles them while the journal's thread writes the
stroke before; and the release alone, which hands the stroke over. The floor is the same event without a journal. How
long a finished stroke takes to the disk is printed first.
"""

from __future__ import annotations

import sys
from itertools import cycle
from time import perf_counter
from typing import Any

import numpy as np
from hand import Mouse, opened, rest, written
from measuring import Row, print_table, run

from digitapp.drawing.journal import read_journal
from digitapp.gui.main_window import MainWindow

ROUNDS, QUICK_ROUNDS = 25, 2
PERIOD_MS = 8


def measure(quick: bool) -> tuple[list[Row], dict[str, Any]]:
    with opened() as window:
        until_kept = [_seconds_until_kept(window) for _ in range(QUICK_ROUNDS if quick else 30)]
        times = _draw(window, QUICK_ROUNDS if quick else ROUNDS)
    kept = 1000 * np.array(until_kept)
    table = [("milliseconds from the pen's release to the disk", "n", "p50", "most")]
    table.append(("", str(len(kept)), f"{np.median(kept):.0f}", f"{kept.max():.0f}"))
    print_table(table)
    rows = []
    for what, chosen in (("a pen event", slice(None)), ("the pen's release", slice(-1, None))):
        on, off = (np.array([stroke[chosen] for stroke in times[kind]]).ravel() * 1000 for kind in (True, False))
        for name, share in (("p50", 0.5), ("p99", 0.99)):
            floor = float(np.quantile(off, share))
            rows.append(Row(f"{what}, {name}, with a journal", float(np.quantile(on, share)), "ms", 1.1, floor))
    return rows, {str(kind): strokes for kind, strokes in times.items()} | {"until_kept": until_kept}


def _draw(window: MainWindow, rounds: int) -> dict[bool, list[list[float]]]:
    """Seconds of each event, by whether there is a journal; each is first every other time."""
    mouse = Mouse(window, window.canvas)
    times: dict[bool, list[list[float]]] = {True: [], False: []}
    stroke = written()[0]
    for turn in range(rounds + 1):
        window.canvas.clear()
        rest(300)
        for with_journal in (True, False) if turn % 2 else (False, True):
            window.documents.is_restored = with_journal
            for line in range(2):  # the second is drawn while the first is written
                spent = []
                for event in mouse.events(stroke):
                    start = perf_counter()
                    event()
                    spent.append(perf_counter() - start)
                    rest(PERIOD_MS)
                if turn and line:
                    times[with_journal].append(spent)
            rest(150)
    window.documents.is_restored = True
    return times


def _seconds_until_kept(window: MainWindow) -> float:
    mouse = Mouse(window, window.canvas)
    for event in mouse.events(written()[0]):
        event()
    start, count = perf_counter(), len(window.canvas.drawing.strokes)
    for _ in cycle([0]):
        session = window.documents._journal._writer.session
        snapshot = read_journal(session.path).snapshot if session and session.path.exists() else None
        if snapshot is not None and len(snapshot.strokes) == count:
            break
        rest(1)
    return perf_counter() - start


if __name__ == "__main__":
    sys.exit(run(__doc__, measure))
