"""Write the drawings of lessons and tutorial: of generated hands, and strokes written here; nobody's handwriting.

    python benchmarks/lesson_drawings.py [--out docs/drawings]

The same drawings come out each time. The hands are those of the grammar that training generates from.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from teaching_hands import DIGITS, STRANGE, TRAINING

from digitapp.drawing.files import Record, read_records, write_records
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.gui.documents.samples import DIGITS as SAMPLES
from digitapp.gui.documents.samples import NO_DIGITS
from digitapp.importing.ranking import DRAWINGS

Points = Sequence[tuple[float, float]]

ANIMATED = (933, "5")
"""The hand and the digit of the README's animation: the model changes its mind three times."""
STEP_MS, PAUSE_MS, SPACING = 16, 250, 9
"""Between two points and between two strokes of it, and how far its points are apart, in canvas units."""
SEVEN: tuple[Points, ...] = (((120, 110), (390, 110), (250, 420)),)
NINE: tuple[Points, ...] = (
    ((330, 190), (290, 140), (220, 130), (170, 180), (180, 250), (240, 280), (300, 250), (330, 190), (325, 420)),
)
FOUR: tuple[Points, ...] = (((170, 120), (160, 270), (340, 270)), ((310, 130), (310, 420)))
OPEN_NINE: tuple[Points, ...] = (((300, 130), (200, 140), (170, 220), (220, 280), (320, 260), (330, 150), (325, 420)),)
ONE_OR_SEVEN: tuple[Points, ...] = (((200, 150), (290, 110), (260, 420)),)
BARRED_SEVEN: tuple[Points, ...] = (*SEVEN, ((210, 265), (390, 265)))
NUMBER: tuple[Points, ...] = (
    ((60, 120), (230, 120), (150, 400)),
    ((330, 110), (330, 400)),
    ((470, 120), (640, 120), (560, 400)),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("docs/drawings"), help="the folder (docs/drawings)")
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    for name, records in files().items():
        write_records(out / f"{name}.ndjson", records)
        print(f"wrote {out / name}.ndjson, {len(records)} drawings")


def files() -> dict[str, list[Record]]:
    """Return the drawings of each file, by its name without a suffix."""
    return {
        "seven": [drawn(SEVEN, "7")],
        "number": [number()],
        "five": [animated()],
        "framing": [*moved(SEVEN, "7"), *moved(FOUR, "4")],
        "doubt": [sample.record() for sample in (*SAMPLES, *NO_DIGITS)],
        "why": [
            drawn(SEVEN, "7"), drawn(BARRED_SEVEN, "7"), drawn(ONE_OR_SEVEN, None), drawn(NINE, "9"),
            drawn(OPEN_NINE, "9"), drawn(FOUR, "4"),
        ],
        "what-if": [drawn(FOUR, "4"), drawn(NINE, "9"), drawn(SEVEN, "7"), written(931, "6"), written(931, "1")],
        "class": [written(hand, label, turn) for hand in (930, 931) for turn in range(3) for label in DIGITS],
        "hearts": [heart(np.random.default_rng(place)) for place in range(6)],
        "compare": [*list(read_records(DRAWINGS))[:40], *strange()],
    }  # fmt: skip


def drawn(strokes: Iterable[Points], label: str | None) -> Record:
    """Return strokes of which only the corners are given, with as many points as a pen reports."""
    return Record.of(Drawing.from_points([evenly(np.array(line, np.float64)) for line in strokes]), label)


def number() -> Record:
    """Return a number of three digits on a wide canvas."""
    strokes = [evenly(np.array(line, np.float64)) for line in NUMBER]
    return Record.of(Drawing.from_points(strokes, (700, 500)), "717")


def written(hand: int, label: str, turn: int = 0, strangeness: float = 0.0) -> Record:
    """Return a digit as a generated hand writes it at its `turn`th time."""
    ink = TRAINING.writer(hand, strangeness)(label, np.random.default_rng((hand, turn, int(label))))
    record = Record.of(Drawing.from_points(ink.strokes, ink.size), label)
    record.writer = {930: "Ada", 931: "Ben"}.get(hand, f"hand {hand}")
    return record


def strange() -> list[Record]:
    """Return digits of four hands with strange habits, about which models disagree."""
    return [written(hand, label, 0, STRANGE) for hand in range(940, 944) for label in DIGITS]


def moved(strokes: tuple[Points, ...], label: str) -> list[Record]:
    """Return a digit as it is, tiny in a corner, small at the edge, and as large as the canvas."""
    places = ((1.0, 0.0, 0.0), (0.15, 10.0, 10.0), (0.3, 350.0, 300.0), (1.5, -125.0, -125.0))
    return [drawn([[(s * x + dx, s * y + dy) for x, y in line] for line in strokes], label) for s, dx, dy in places]


def heart(rng: np.random.Generator) -> Record:
    """Return a heart in one stroke, each a little otherwise."""
    t = np.linspace(0, 2 * np.pi, 48)
    x = 16 * np.sin(t) ** 3
    y = 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
    points = np.column_stack([x, -y]) * rng.normal(10, 0.8, 2) + rng.normal(250, 8, 2) + rng.normal(0, 1.5, (48, 2))
    record = Record.of(Drawing.from_points([points]), "heart")
    record.writer = "Ada"
    return record


def animated() -> Record:
    """Return a digit with the times at which its points were drawn."""
    hand, label = ANIMATED
    ink: Ink = TRAINING.writer(hand, 0.0)(label, at_turn(hand, label))
    drawing, now = Drawing(ink.size), 0.0
    for stroke in ink.strokes:
        for place, (x, y) in enumerate(evenly(stroke).tolist()):
            (drawing.extend if place else drawing.begin)(x, y, time=now / 1000)
            now += STEP_MS
        drawing.end()
        now += PAUSE_MS
    return Record.of(drawing, label)


def at_turn(hand: int, label: str) -> np.random.Generator:
    """Return the chance with which a hand comes to a digit after it has written those before."""
    draw, rng = TRAINING.writer(hand, 0.0), np.random.default_rng(hand)
    for before in DIGITS[: DIGITS.index(label)]:
        draw(before, rng)
    return rng


def evenly(stroke: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the points of a line at even distances."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(stroke, axis=0).T))])
    places = np.linspace(0, along[-1], max(2, round(along[-1] / SPACING)))
    return np.column_stack([np.interp(places, along, column) for column in stroke.T])


if __name__ == "__main__":
    main()
