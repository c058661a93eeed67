"""The time from a pen event to the painted bars while each lens is open, as `pen_latency.py` measures a stream.

    python benchmarks/pen_lenses.py [--rounds 12] [--markdown docs/EXPLAINING.md]

A lens asks the model further questions in a thread of its own; the pen and the answer must not notice.
"""

from __future__ import annotations

import argparse
from itertools import product
from pathlib import Path

import numpy as np
from hand import Mouse, Screen, opened, rest, written
from measuring import print_table
from pen_latency import WORST_MS, stream
from summary import markdown, put

from digitapp.gui.lenses.kinds import LENSES

HEAD = ("open lens", "p50", "p95", "p99", "limit of p99", "n")
AT_ONCE = 3
"""Drawings with one lens before the next is opened."""

SHOWN = tuple(kind for kind in LENSES if not kind.is_hidden)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=12, help="drawings with each lens (12)")
    parser.add_argument("--markdown", type=Path, help="write the table into this file")
    args = parser.parse_args()
    found: dict[str, list[float]] = {kind.title: [] for kind in SHOWN}
    with opened() as window:
        screen, mouse = Screen(window), Mouse(window, window.canvas)
        events = [event for stroke in written() for event in mouse.events(stroke)]
        for _, kind in product(range(args.rounds // AT_ONCE), SHOWN):  # in turn: the machine is not always as fast
            window.lenses.open(kind.name)
            rest(500)
            found[kind.title] += stream(window, screen, events, AT_ONCE)
    rows = [HEAD, *(_row(title, seconds) for title, seconds in found.items())]
    print_table(rows)
    if args.markdown:
        put(args.markdown, markdown(rows), "<!-- pen speed -->", "<!-- /pen speed -->")


def _row(title: str, seconds: list[float]) -> tuple[str, ...]:
    middle, most, high = (1000 * float(np.quantile(seconds, share)) for share in (0.5, 0.95, 0.99))
    return title, f"{middle:.2f} ms", f"{most:.2f} ms", f"{high:.2f} ms", f"{WORST_MS:g} ms", str(len(seconds))


if __name__ == "__main__":
    main()
