"""A tablet as a process of its own: write points to the output at an even rate, each with the time of sending.

    python benchmarks/tablet_device.py SECONDS RATE

Like a display server it does not wait for the reader; the pipe buffers the points.
"""

from __future__ import annotations

import math
import struct
import sys
import time

RECORD = struct.Struct("=dBdd")
"""Seconds of `time.monotonic`; DOWN, MOVE or UP; x and y in canvas units."""
DOWN, MOVE, UP = range(3)
STROKES = 12
"""The number of strokes drawn in the given time."""


def main(seconds: float, rate: int) -> None:
    """Write all records."""
    count = round(seconds * rate)
    length = max(2, count // STROKES)
    start = time.monotonic()
    for place in range(count):
        time.sleep(max(0.0, start + place / rate - time.monotonic()))
        x, y = position(place, rate)
        kind = DOWN if place % length == 0 else MOVE
        sent = RECORD.pack(time.monotonic(), kind, x, y)
        if place % length == length - 1 or place == count - 1:
            sent += RECORD.pack(time.monotonic(), UP, x, y)
        sys.stdout.buffer.write(sent)
        sys.stdout.buffer.flush()


def position(place: int, rate: int) -> tuple[float, float]:
    """Return the pen's position; it moves as fast as a writing hand, two canvas widths a second."""
    angle = 5 * place / rate
    return 250 + 190 * math.sin(angle), 250 + 190 * math.sin(angle * 0.618 + 1)


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]))
