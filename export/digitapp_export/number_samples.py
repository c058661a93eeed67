"""Write numbers: digits of one writer, or of one generated hand, side by side as drawings with the digits as label.

The gaps go from wide to overlapping; slant, baseline, size and order of the strokes vary from number to number.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from digitapp.drawing.files import Record, write_records
from digitapp.drawing.strokes import PEN_WIDTH, Drawing
from digitapp.evaluation.datasets import Dataset
from digitapp_export.allographs import hands
from digitapp_export.allographs.curves import curve, rounded
from digitapp_export.allographs.grammar import Form, forms
from digitapp_export.allographs.hands import Strokes
from digitapp_export.number_habits import joined, reordered, retouched, sampled

LENGTHS = (2, 6)
"""The fewest and the most digits of a number."""
GAPS = {
    "wide": (0.3, 0.8), "usual": (0.08, 0.35), "narrow": (0.0, 0.12), "touching": (-0.12, 0.04),
    "spread": (0.5, 1.6), "uneven": (-0.1, 0.6), "overlapping": (-0.3, 0.0),
}  # fmt: skip
"""Between two digits' boxes, or between their ink at the nearest height, as a fraction of a digit's height."""
LATE = 0.12
"""The share of numbers in which a digit's last stroke is written after later digits."""
MARKED, BROKEN = 0.12, 0.06
"""The share of numbers with a mark between two digits, and of digits in which the pen skips."""
SPACED, JOINED, RETOUCHED, REORDERED, SAMPLED = 0.06, 0.08, 0.05, 0.04, 0.35
"""The shares of numbers with a space, with digits joined in one stroke, with a line that is drawn twice, with a digit
written before or after all others, and of those sampled otherwise."""
SPACE = (0.9, 2.0)
"""What a space adds to a gap, in heights."""
ROWS = 24
"""Heights at which the nearest ink of two digits is looked for."""
HEIGHT = 100.0


class Sign(NamedTuple):
    """One written digit."""

    label: str
    strokes: Strokes


class Hand(NamedTuple):
    """Whose digits the numbers are made of."""

    name: str
    digits: Sequence[Sign]


def writers_of(data: Dataset) -> list[Hand]:
    """Return the digits of a data set of drawings by writer."""
    own: dict[str, list[Sign]] = {}
    for ink, label, writer in zip(data.inks, data.labels, data.writers, strict=True):
        if label is not None:
            own.setdefault(writer, []).append(Sign(label, [s.astype(np.float64) for s in ink.strokes if len(s)]))
    return [Hand(name, digits) for name, digits in own.items()]


def generated_hand(rng: np.random.Generator) -> Hand:
    """Return the digits of a hand that has one form for each digit and writes each three times."""
    hand = hands.random_hand(rng)
    known = forms("digits")
    digits = []
    for label in map(str, range(10)):
        own = [form for form in known if form.label == label]
        form = own[rng.integers(len(own))]
        digits += [Sign(label, _written(form, hand, rng)) for _ in range(3)]
    return Hand("", digits)


class Number(NamedTuple):
    """A number as strokes in the order in which they were written."""

    label: str
    strokes: Strokes
    points: tuple[np.ndarray, ...]
    """Which digit of the number each point of each stroke belongs to; -1 for a mark, -2 for a line between digits."""

    @property
    def owners(self) -> tuple[int, ...]:
        """Which digit each stroke begins in, -1 for a mark that is no digit."""
        return tuple(int(owner[0]) for owner in self.points)


def number(hand: Hand, count: int, rng: np.random.Generator) -> Number:
    """Return a number of `count` random digits of a hand, on a line that may rise, slant and shrink."""
    chosen = [_digit(hand, rng) for _ in range(count)]
    same_size = rng.random() < 0.6
    heights = np.exp(rng.normal(0, rng.uniform(0.02, 0.18), count)) * np.linspace(1, np.exp(rng.normal(0, 0.12)), count)
    usual = float(np.mean([_size(sign.strokes) for sign in hand.digits[:50]]))
    low, high = list(GAPS.values())[int(rng.integers(len(GAPS)))]
    space = int(rng.integers(1, count)) if count > 2 and rng.random() < SPACED else -1
    fits_ink = rng.random() < 0.5
    offsets = rng.normal(0, rng.uniform(0.01, 0.12), count)
    marked = int(rng.integers(1, count)) if count > 1 and rng.random() < MARKED else -1
    placed: list[Strokes] = []
    owners: list[int] = []
    for index, (sign, height, offset) in enumerate(zip(chosen, heights.tolist(), offsets.tolist(), strict=True)):
        if index == marked:
            placed.append(_mark(float(_box(placed[-1])[1][0]), rng))
            owners.append(-1)
        size = HEIGHT * height / (_size(sign.strokes) if same_size else usual)
        box_low, box_high = _box(sign.strokes)
        foot = np.array([box_low[0], box_high[1] if same_size else (box_low[1] + box_high[1]) / 2])
        written = _broken(sign.strokes, rng) if rng.random() < BROKEN else sign.strokes
        moved = [(stroke - foot) * size + (0, HEIGHT * offset) for stroke in written]
        if placed:
            gap = HEIGHT * (
                rng.uniform(low, high) + rng.normal(0, 0.03) + (rng.uniform(*SPACE) if index == space else 0)
            )
            right = _right(placed[-1], moved, fits_ink) + gap
            right = max(right, float(_box(placed[-1])[0][0]) + 0.12 * HEIGHT)  # written on, not one on the other
            moved = [stroke + np.array([right, 0]) for stroke in moved]
        placed.append(moved)
        owners += [index] * len(moved)
    strokes = [stroke for own in placed for stroke in own]
    order = reordered(owners, rng) if rng.random() < REORDERED else _order(owners, rng)
    written = [strokes[i] for i in order]
    points = [np.full(len(strokes[i]), owners[i]) for i in order]
    if rng.random() < JOINED:
        written, points = joined(written, points, HEIGHT, rng)
    if rng.random() < RETOUCHED:
        written, points = retouched(written, points, rng)
    if rng.random() < SAMPLED:
        written, points = sampled(written, points, rng)
    return Number("".join(sign.label for sign in chosen), _leaning(written, rng), tuple(points))


def drawing(strokes: Strokes, rng: np.random.Generator) -> Drawing:
    """Return a number in the middle of a canvas as wide as it needs, its coordinates rounded to a tenth of a unit."""
    low, high = _box(strokes)
    size = np.exp(rng.uniform(np.log(30), np.log(300))) / HEIGHT
    wide, tall = ((high - low) * size + 100).tolist()
    canvas = (max(500.0, round(wide)), max(500.0, round(tall)))
    offset = (np.array(canvas) - (low + high) * size) / 2
    return Drawing.from_points([(stroke * size + offset).round(1) for stroke in strokes], canvas)


def write(path: Path, count: int, seed: int, writers: Sequence[Hand] = ()) -> None:
    """Write `count` numbers, half by the writers and half by generated hands; all by these if there are no writers.

    Raise FileError if the file cannot be written.
    """
    rng = np.random.default_rng(seed)
    records = []
    for index in range(count):
        hand = writers[int(rng.integers(len(writers)))] if writers and index % 2 == 0 else generated_hand(rng)
        made = number(hand, int(rng.integers(LENGTHS[0], LENGTHS[1] + 1)), rng)
        width = drawing(made.strokes, rng)
        strokes = [list(map(tuple, stroke.points.tolist())) for stroke in width.strokes]
        pens = [PEN_WIDTH] * len(strokes)
        writer = hand.name or None
        records.append(Record(strokes, made.label, writer, *width.size, pen_widths=pens))
    write_records(path, records)


def _written(form: Form, hand: hands.Hand, rng: np.random.Generator) -> Strokes:
    return hand.write([curve(rounded(line, hand.rounding)) for line in form.lines(rng, hand.miss)], rng)


def _digit(hand: Hand, rng: np.random.Generator) -> Sign:
    """Return a digit of a hand, each label as likely as the others."""
    label = str(rng.integers(10))
    own = [sign for sign in hand.digits if sign.label == label] or list(hand.digits)
    return own[rng.integers(len(own))]


def _mark(right: float, rng: np.random.Generator) -> Strokes:
    """Return a dot, a comma or a dash, right of an edge."""
    at = np.array([right + rng.uniform(0.02, 0.2) * HEIGHT, rng.normal(-0.03, 0.03) * HEIGHT])
    kind = rng.integers(4)
    if kind == 0:
        return [at[None]]
    if kind == 1:
        return [at + rng.normal(0, 0.03 * HEIGHT, (4, 2))]
    if kind == 2:
        return [at + np.array([[0, 0], [rng.uniform(-10, 2), rng.uniform(8, 20)]])]
    return [at + np.array([[0, rng.uniform(-55, -35)], [rng.uniform(18, 45), rng.uniform(-55, -35)]])]


def _broken(strokes: Strokes, rng: np.random.Generator) -> Strokes:
    """Return a digit in which the pen skips a piece of a stroke."""
    which = int(rng.integers(len(strokes)))
    stroke = strokes[which]
    if len(stroke) < 8:
        return strokes
    first = int(rng.integers(2, len(stroke) - 4))
    after = first + int(rng.integers(0, 3))
    return [*strokes[:which], stroke[: first + 1], stroke[after:], *strokes[which + 1 :]]


def _box(strokes: Strokes) -> tuple[np.ndarray, np.ndarray]:
    points = np.concatenate(strokes)
    return points.min(axis=0), points.max(axis=0)


def _size(strokes: Strokes) -> float:
    low, high = _box(strokes)
    return max(float(high[1] - low[1]), 0.5 * float(high[0] - low[0]), 1e-9)


def _right(before: Strokes, after: Strokes, fits_ink: bool) -> float:
    """Return where the left edge of a digit is if it just touches the one before: its box, or its ink."""
    edge = float(_box(before)[1][0])
    if not fits_ink:
        return edge
    low, high = _box([*before, *after])
    rows = np.linspace(low[1], high[1], ROWS)
    room = _profile(after, rows, right=False) - _profile(before, rows, right=True)
    near = float(np.nanmin(room)) if np.isfinite(room).any() else -edge
    return max(-near, edge - 0.35 * HEIGHT)


def _profile(strokes: Strokes, rows: np.ndarray, right: bool) -> np.ndarray:
    """Return the right or left edge of the ink near each height, NaN where there is none."""
    edges = np.full(len(rows), np.nan)
    nearest = np.fmax if right else np.fmin
    for stroke in strokes:
        steps = np.linspace(0, len(stroke) - 1, 4 * len(stroke))
        x, y = (np.interp(steps, np.arange(len(stroke)), axis) for axis in stroke.T)
        beside = np.abs(y[:, None] - rows) <= 1.5 * (rows[1] - rows[0])
        found = np.where(beside, x[:, None], -np.inf if right else np.inf)
        edge = found.max(axis=0) if right else found.min(axis=0)
        edges = nearest(edges, np.where(np.isfinite(edge), edge, np.nan))
    return edges


def _order(owners: Sequence[int], rng: np.random.Generator) -> list[int]:
    """Return the order in which the strokes are written; now and then a digit's last stroke comes late."""
    order = list(range(len(owners)))
    last = [i for i in order[1:] if owners[i - 1 : i + 2].count(owners[i]) == 2 and owners[i - 1] == owners[i]]
    if last and rng.random() < LATE:
        moved = last[rng.integers(len(last))]
        order.remove(moved)
        order.insert(len(owners) if rng.random() < 0.5 else int(rng.integers(moved, len(owners) + 1)), moved)
    return order


def _leaning(strokes: Strokes, rng: np.random.Generator) -> Strokes:
    """Return the strokes on a line that rises or bends, as a slanted hand writes them."""
    shear, turn = rng.normal(0, 0.14), rng.normal(0, np.deg2rad(3.5))
    bend = rng.normal(0, 0.04) if rng.random() < 0.3 else 0.0
    cos, sin = np.cos(turn), np.sin(turn)
    matrix = np.array([[cos, -sin], [sin, cos]]) @ np.array([[1, -shear], [0, 1]])
    moved = []
    for stroke in strokes:
        points = stroke.copy()
        points[:, 1] += bend * HEIGHT * np.sin(points[:, 0] / (1.5 * HEIGHT))
        moved.append(points @ matrix.T)
    return moved
