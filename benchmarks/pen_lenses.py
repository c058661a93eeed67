"""The time from a pen event to the painted bars while each lens is open, as `pen_latency.py` measures a stream.

    python benchmarks/pen_lenses.py [--rounds 6]

A lens asks the model further questions in a thread of its own; the pen and the answer must not notice.
"""

from __future__ import annotations

import argparse

import numpy as np
from hand import Mouse, Screen, opened, rest, written
from measuring import print_table
from pen_latency import WORST_MS, stream

from digitapp.gui.lenses.kinds import LENSES

HEAD = ("open lens", "p50", "p99", "limit of p99", "n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=6, help="drawings with each lens (6)")
    rounds = parser.parse_args().rounds
    rows = [HEAD]
    with opened() as window:
        screen, mouse = Screen(window), Mouse(window, window.canvas)
        events = [event for stroke in written() for event in mouse.events(stroke)]
        for kind in LENSES:
            window.lenses.open(kind.name)
            rest(500)
            seconds = stream(window, screen, events, rounds)
            middle, high = (1000 * float(np.quantile(seconds, share)) for share in (0.5, 0.99))
            rows.append((kind.title, f"{middle:.2f} ms", f"{high:.2f} ms", f"{WORST_MS:g} ms", str(len(seconds))))
    print_table(rows)


if __name__ == "__main__":
    main()
