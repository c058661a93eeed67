"""Small changes of a drawing that change what a model reads: what to erase, and what to add.

Counterfactual explanations (S. Wachter et al., "Counterfactual Explanations without Opening the Black Box", 2017). Each
change is made on the drawing itself, framed and read anew, so that what is said of it is what the model answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

import numpy as np

from digitapp.drawing.strokes import Ink
from digitapp.explaining.pieces import Divided, Piece
from digitapp.language import Marked, mark
from digitapp.models.model import Model
from digitapp.preprocessing.rasterizer import Floats

LENGTHS = (2, 3, 5, 7, 10, 14, 19, 26, 35, 47, 64)
"""Steps of a piece that is erased."""
MOST_WINDOWS = 128
"""Places at which a length is tried."""
LEAST_CONFIDENCE = 0.5
"""A change leads to another label if the model finds that at least so probable."""
SHORTEST_GAP, LONGEST_GAP = 4, 30
"""Steps between the end of a stroke and other ink, between which a gap may be closed."""


class Outcome(NamedTuple):
    """What a model reads in a changed drawing."""

    label: str | None
    """None if there is nothing left to read."""
    confidence: float
    is_digit: bool
    target: float
    """The probability of the label that is explained; 0 if there is nothing to read."""


class Change(NamedTuple):
    """A change of the drawing, and what the model reads then."""

    kind: str
    """"erase" or "add"."""
    points: Floats
    """float64 [n, 2] in canvas units: the line that is erased or added."""
    what: Marked
    """What is changed, in words, such as "the piece at the foot" or "a bar at the top"."""
    outcome: Outcome


def outcomes(model: Model, inks: Sequence[Ink], target: str, framing: str | None = None) -> list[Outcome]:
    """Return what the model reads in changed drawings, framed as usual or by another `framing`.

    Raises the errors of `Model.readings`.
    """
    answers = model.readings(model.frames(inks, framing))
    place, labels = model.card.labels.index(target), model.card.labels
    return [
        Outcome(
            labels[int(row.argmax())] if read else None,
            float(row.max()) if read else 0.0,
            bool(is_digit),
            float(row[place]) if read else 0.0,
        )
        for row, read, is_digit in zip(answers.probabilities, answers.read, answers.is_digit, strict=True)
    ]


def erasures(model: Model, drawing: Divided, answer: str, framing: str | None = None) -> Iterator[Change | None]:
    """Look for the shortest piece without which the model reads another label, by bisection of `LENGTHS`.

    Yield the shortest change found so far after each length, None for none. On 150 drawings of training writers this
    found the shortest of all lengths for 148, and no longer one than 3 lengths more for the others, with a fifth of the
    runs of trying every length.
    """
    low, high, found = 0, len(LENGTHS) - 1, None
    while low <= high:
        middle = (low + high) // 2
        change = _erasure(model, drawing, answer, framing, LENGTHS[middle])
        low, high, found = (low, middle - 1, change) if change else (middle + 1, high, found)
        yield found


def _erasure(model: Model, drawing: Divided, answer: str, framing: str | None, length: int) -> Change | None:
    """Return the piece of a length without which the model reads another label most probably; None for none."""
    tried = list(_windows(drawing, length))
    found = outcomes(model, [drawing.without(piece) for piece in tried], answer, framing) if tried else []
    others = [i for i, outcome in enumerate(found) if _is_other(outcome, answer)]
    if not others:
        return None
    best = max(others, key=lambda i: found[i].confidence)
    return Change("erase", drawing.points(tried[best]), drawing.name(tried[best]), found[best])


def addition(model: Model, drawing: Divided, answer: str, framing: str | None = None) -> Change | None:
    """Return the shortest line, of those that people add, with which the model reads another label; None if none."""
    lines = [*_closings(drawing), *_bars(drawing)]
    found = outcomes(model, [drawing.with_line(points) for _, points in lines], answer, framing)
    changed = [i for i, outcome in enumerate(found) if _is_other(outcome, answer)]
    if not changed:
        return None
    shortest = min(changed, key=lambda i: float(np.hypot(*(lines[i][1][-1] - lines[i][1][0]))))
    what, points = lines[shortest]
    return Change("add", points, what, found[shortest])


def _is_other(outcome: Outcome, answer: str) -> bool:
    is_sure_enough = outcome.confidence >= LEAST_CONFIDENCE and outcome.is_digit
    return outcome.label not in (answer, None) and is_sure_enough


def _windows(drawing: Divided, length: int) -> Iterator[Piece]:
    """Yield pieces of one length all over the drawing, `MOST_WINDOWS` at most."""
    room = [max(0, len(stroke) - length) for stroke in drawing.strokes]
    step = max(1, length // 4, -(-sum(room) // MOST_WINDOWS))
    for number, places in enumerate(room):
        if places:
            starts = sorted({*range(0, places, step), places - 1})
            yield from (Piece(number, start, start + length) for start in starts)


def _closings(drawing: Divided) -> Iterator[tuple[Marked, Floats]]:
    """Yield lines from the ends of strokes to the nearest ink that is not beside them."""
    ends = [(number, index) for number in range(len(drawing.strokes)) for index in (0, -1)]
    for number, index in ends:
        end = drawing.strokes[number][index]
        for other, stroke in enumerate(drawing.strokes):
            away = np.hypot(*(stroke - end).T) / drawing.step
            if other == number:
                along = np.arange(len(stroke)) if index == 0 else np.arange(len(stroke))[::-1]
                away = np.where(along > 2 * away + SHORTEST_GAP, away, np.inf)  # the stroke came back from elsewhere
            nearest = int(away.argmin())
            if SHORTEST_GAP <= away[nearest] <= LONGEST_GAP:
                yield mark("closing this gap"), _line(end, stroke[nearest])


def _bars(drawing: Divided) -> Iterator[tuple[Marked, Floats]]:
    """Yield straight lines across and down the drawing's box, whole and in halves."""
    points = np.concatenate(drawing.strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    wide = np.maximum(high - low, 0.4 * (high - low).max())  # a 1 has no width to draw a bar across
    low = (low + high - wide) / 2
    halves = ((0.0, 1.0), (0.0, 0.5), (0.5, 1.0))
    heights = {
        0.0: mark("a bar at the top"),
        0.25: mark("a bar above the middle"),
        0.5: mark("a bar in the middle"),
        0.75: mark("a bar below the middle"),
        1.0: mark("a bar at the foot"),
    }
    sides = {
        0.0: mark("a stroke down at the left"),
        0.5: mark("a stroke down in the middle"),
        1.0: mark("a stroke down at the right"),
    }
    for (height, bar), (start, stop) in product(heights.items(), halves):
        yield bar, _line(low + wide * (start, height), low + wide * (stop, height))
    for (side, stroke), (start, stop) in product(sides.items(), halves):
        yield stroke, _line(low + wide * (side, start), low + wide * (side, stop))


def _line(start: Floats, stop: Floats) -> Floats:
    return np.array([start, (start + stop) / 2, stop])
