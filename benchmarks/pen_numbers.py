"""The time from a pen event to the painted number, while six digits are written, as `pen_latency.py` measures a stream.

    python benchmarks/pen_numbers.py [--rounds 4]

The cost of an event must not grow with the digits that are there already: the last digits have a row of their own.
"""

from __future__ import annotations

import argparse

import numpy as np
from hand import Mouse, Points, Screen, opened
from measuring import print_table
from numpy.typing import NDArray
from pen_latency import stream

HEAD = ("events", "p50", "p95", "p99", "limit of p99", "n")
LIMIT_MS = 16.0
HEIGHT, STEP = 150.0, 80.0
"""The height of a digit and the way to the next, in canvas units."""
_TURN = np.linspace(0, 2 * np.pi, 30)
FORMS: dict[str, list[list[tuple[float, float]]]] = {
    "2": [[(0.05, 0.25), (0.2, 0.03), (0.42, 0.05), (0.45, 0.3), (0.05, 0.98), (0.5, 0.98)]],
    "0": [[(0.25 - 0.22 * float(np.sin(a)), 0.5 - 0.48 * float(np.cos(a))) for a in _TURN]],
    "6": [[(0.4, 0.02), (0.12, 0.4), (0.05, 0.75), (0.25, 0.98), (0.43, 0.75), (0.25, 0.55), (0.07, 0.7)]],
    "7": [[(0.03, 0.04), (0.48, 0.04), (0.2, 0.98)], [(0.12, 0.5), (0.42, 0.5)]],
}
WRITTEN = "206720"


def main() -> None:
    """Write the digits with the mouse at 125 Hz, and print the times of the events."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=4)
    rounds = parser.parse_args().rounds
    strokes = [stroke for place, label in enumerate(WRITTEN) for stroke in _digit(label, place)]
    with opened() as window:
        screen, mouse = Screen(window), Mouse(window, window.canvas)
        events = [event for stroke in strokes for event in mouse.events(stroke)]
        taken = 1000 * np.array(stream(window, screen, events, rounds))
        print(f"{WRITTEN} is read as {window.answer_panel.answer.property('label')}")
    each = len(taken) // rounds
    late = np.concatenate([taken[turn * each : (turn + 1) * each][-each // 3 :] for turn in range(rounds)])
    print_table([HEAD, _row("all six digits", taken), _row("the last two", late)])


def _digit(label: str, place: int) -> list[Points]:
    """Return the strokes of a digit on the canvas, with as many points as a mouse makes."""
    strokes: list[Points] = []
    for knots in FORMS[label]:
        x, y = np.array(knots).T
        knot, at = np.arange(len(knots)), np.linspace(0, len(knots) - 1, 8 * len(knots))
        left, top = 15 + STEP * place, 170
        across, down = left + HEIGHT * np.interp(at, knot, x), top + HEIGHT * np.interp(at, knot, y)
        strokes.append(list(zip(across.tolist(), down.tolist(), strict=True)))
    return strokes


def _row(name: str, taken: NDArray[np.float64]) -> list[str]:
    times = [f"{value:.1f} ms" for value in np.quantile(taken, (0.5, 0.95, 0.99))]
    return [name, *times, f"{LIMIT_MS:.0f} ms", str(len(taken))]


if __name__ == "__main__":
    main()
