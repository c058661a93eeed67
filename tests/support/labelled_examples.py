"""Examples of every kind for files of every format: drawings with all that can be known of them, and pictures."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Drawing, Stroke
from digitapp.teaching.example import Example
from support.data_sets import drawing, images

LABELS = ("0", "7", "a", "A", "\N{HEAVY BLACK HEART}", "\N{HEBREW LETTER ALEF}\N{HEBREW LETTER BET}", "x/y", '"q"')


def timed(number: int) -> Drawing:
    """Return a digit with times and pressure, of two strokes with pens of their own."""
    rng = np.random.default_rng(number)
    (whole,) = drawing(number % 10, rng).strokes
    rows = whole.rows.copy()
    rows[:, :2] = rows[:, :2].round(2)
    rows[:, 2] = np.linspace(0.25, 1, len(rows)).round(2)
    rows[:, 3] = np.arange(len(rows)) * 0.008 + 0.5
    second = rows + np.array([3.25, 60, 0, 1])
    return Drawing((640.0, 480.0), [Stroke(8.5, rows), Stroke(12.0, second)])


def drawn(number: int, label: str | None = None) -> Example:
    return Example(
        id=f"id{number}",
        label=LABELS[number % len(LABELS)] if label is None else label,
        drawing=timed(number),
        writer="Ada L." if number % 2 else "W2",
        session=f"s{number // 4}",
        collected="2026-11-27T12:00:00Z",
        source="canvas",
        read="7",
        confidence=0.875,
    )


def pictured(count: int) -> list[Example]:
    """Return pictures as MNIST has them, with their digits as labels."""
    pixels, labels = images(count, np.random.default_rng(3))
    return [
        Example(id=f"p{i}", label=str(label), image=shade(image), writer=f"W{i % 3}")
        for i, (image, label) in enumerate(zip(pixels, labels.tolist(), strict=True))
    ]


def shade(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    return pixels.astype(np.float32) / np.float32(255)


def rows(example: Example) -> list[NDArray[np.float64]]:
    assert example.drawing is not None
    return [stroke.rows for stroke in example.drawing.strokes]


def points(example: Example) -> NDArray[np.float64]:
    return np.concatenate([each[:, :2] for each in rows(example)])
