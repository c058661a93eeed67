"""Examples to collect, and what a collection's file holds."""

from __future__ import annotations

from pathlib import Path

import msgspec

from digitapp.drawing.strokes import Drawing
from digitapp.teaching.example import Example


def example(label: str | None = "7", shift: float = 0.0, **fields: str | float) -> Example:
    """Return a drawing of one stroke, moved to the right."""
    drawing = Drawing.from_points([[(100 + shift, 100), (300 + shift, 100), (200 + shift, 400)]])
    return Example(id="", label=label, drawing=drawing, **fields)  # type: ignore[arg-type]


def lines(path: Path) -> list[dict[str, object]]:
    """Return a file's lines, decoded by nothing of the app's."""
    return [msgspec.json.decode(line) for line in path.read_bytes().splitlines()]


def labels(path: Path) -> list[object]:
    return [line.get("label") for line in lines(path)]
