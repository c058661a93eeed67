"""Collections of generated drawings, written as files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from digitapp.drawing.strokes import Drawing
from digitapp.teaching.example import Example

SHAPES = {
    "heart": [[(0, -10), (-25, -40), (-55, -10), (-40, 25), (0, 60), (40, 25), (55, -10), (25, -40), (0, -10)]],
    "house": [
        [(-40, 60), (-40, 0), (0, -45), (40, 0), (40, 60), (-40, 60)],
        [(-10, 60), (-10, 25), (12, 25), (12, 60)],
    ],
    "plus": [[(0, -50), (0, 50)], [(-50, 0), (50, 0)]],
    "0": [[(round(30 * np.sin(turn)), round(-50 * np.cos(turn))) for turn in np.linspace(0, 2 * np.pi, 25)]],
    "4": [[(-30, -50), (-38, 10), (40, 8)], [(15, -20), (12, 60)]],
    "7": [[(-35, -50), (38, -50), (-8, 60)]],
}


def drawing(label: str, rng: np.random.Generator) -> Drawing:
    """Return a drawing of a shape, each time a little otherwise."""
    matrix = np.eye(2) + rng.normal(0, 0.08, (2, 2))
    strokes = [np.array(stroke) + rng.normal(0, 2, (len(stroke), 2)) for stroke in SHAPES[label]]
    return Drawing.from_points([2 * stroke @ matrix + 250 for stroke in strokes])


def examples(labels: Iterable[str], each: int, seed: int = 0, writers: Sequence[str | None] = (None,)) -> list[Example]:
    """Return so many examples of each label by each writer, who has one session."""
    rng = np.random.default_rng(seed)
    return [
        Example(id=f"{writer}-{label}-{n}", label=label, drawing=drawing(label, rng), writer=writer, session=writer)
        for writer in writers
        for label in labels
        for n in range(each)
    ]


def write(path: Path, found: Iterable[Example]) -> Path:
    """Write a collection."""
    path.write_bytes(b"".join(example.line() for example in found))
    return path
