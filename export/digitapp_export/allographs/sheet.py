"""Write a picture of all forms: a row for each, with several drawings of it."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitapp.files import write_atomically
from digitapp.preprocessing import rasterizer
from digitapp_export.allographs.generator import written
from digitapp_export.allographs.grammar import FILES, Form, forms
from digitapp_export.allographs.hands import Strokes, to_polylines
from digitapp_export.allographs.several_signs import NUMBERS

CELL = 40
"""Side of a drawing in pixels."""
NAME = 190
"""Width of a form's name in pixels."""
INK = 27.0
"""Longer side of a drawing's ink in pixels, without the pen's width."""
PEN = 2.4
"""Pen width in pixels."""
STEADY_COPIES, COPIES = 3, 9
"""Drawings of a form by the steady hand, and by random ones."""
COLUMNS = 2
"""Forms side by side."""

Row = tuple[str, Callable[[np.random.Generator, bool], Strokes]]
"""A name, and a function that returns a drawing, given a random generator and whether the hand is steady."""


def write(path: Path, seed: int = 0) -> int:
    """Write the picture as PNG and return the number of its rows; raise FileError if it cannot be written."""
    from PIL import Image

    parts = {name: [_form_row(form) for form in forms(name)] for name in FILES}
    parts["several signs"] = [_number_row(name) for name in NUMBERS]
    picture = Image.fromarray(255 - np.concatenate([_part(name, rows, seed) for name, rows in parts.items()]))
    content = io.BytesIO()
    picture.quantize(4).save(content, format="PNG", optimize=True)
    write_atomically(path, content.getvalue())
    return sum(map(len, parts.values()))


def _form_row(form: Form) -> Row:
    return f"{form.label}  {form.name}", lambda rng, steady: written(form, rng, steady)


def _number_row(name: str) -> Row:
    return name, lambda rng, _: NUMBERS[name](rng)


def _part(name: str, rows: Sequence[Row], seed: int) -> NDArray[np.uint8]:
    """Return a heading and the rows below it in `COLUMNS`, uint8 [H, W], ink bright."""
    tall = -(-len(rows) // COLUMNS)
    width = NAME + CELL * (STEADY_COPIES + COPIES)
    columns = []
    for start in range(0, tall * COLUMNS, tall):
        made = [_row(*row, seed) for row in rows[start : start + tall]]
        columns.append(np.concatenate([*made, np.zeros((CELL * (tall - len(made)), width), np.uint8)]))
    return np.concatenate([_words(name.upper(), width * COLUMNS), np.hstack(columns)])


def _row(name: str, write_one: Callable[[np.random.Generator, bool], Strokes], seed: int) -> NDArray[np.uint8]:
    """Return one row: a form's name, its drawings by the steady hand and by others."""
    rng = np.random.default_rng((seed, *name.encode()))
    drawings = [write_one(rng, number < STEADY_COPIES) for number in range(STEADY_COPIES + COPIES)]
    lines = to_polylines(drawings)
    low, high = rasterizer.bounds(lines)
    scale = INK / np.maximum((high - low).max(axis=1, keepdims=True), 1.0)
    owner = lines.point_owners
    placed = lines.moved(scale[owner], (CELL / 2 - scale * (low + high) / 2)[owner])
    images = rasterizer.draw(placed, PEN / 2, (len(drawings), CELL, CELL))
    cells = (np.hstack(list(images)) * 255).astype(np.uint8)
    return np.hstack([_words(name, NAME), cells])


def _words(text: str, width: int) -> NDArray[np.uint8]:
    from PIL import Image, ImageDraw

    canvas = Image.new("L", (width, CELL), 0)
    ImageDraw.Draw(canvas).text((6, CELL // 2 - 6), text, fill=255)
    return np.asarray(canvas)
