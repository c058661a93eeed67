"""Draw contact sheets, on which a person checks that every generated example is what its label says."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp_export.stand_ins.ink_images import drawn

CELL = 56
"""The side of an example in pixels."""
CAPTION = 12


def sheet(
    items: Sequence[Ink | NDArray[np.float32]], captions: Sequence[str] | None = None, columns: int = 24
) -> bytes:
    """Return a PNG of drawings or images [H, W] in [0, 1], each with its caption below, if there are any.

    Strokes are dark on white, images as they are.
    """
    from PIL import Image, ImageDraw

    rows, below = -(-len(items) // columns), CAPTION if captions else 0
    page = Image.new("L", (columns * (CELL + 4), rows * (CELL + below + 4)), 200)
    pen = ImageDraw.Draw(page)
    for number, (item, caption) in enumerate(zip(items, captions or [""] * len(items), strict=True)):
        x, y = number % columns * (CELL + 4) + 2, number // columns * (CELL + below + 4) + 2
        pixels = 1 - drawn(item, CELL, 0.06) if isinstance(item, Ink) else item
        shown = Image.fromarray(np.asarray(np.rint(pixels * 255), np.uint8))
        scale = CELL / max(shown.size)
        wanted = (max(1, round(shown.width * scale)), max(1, round(shown.height * scale)))
        page.paste(shown.resize(wanted, Image.Resampling.NEAREST), (x, y))
        pen.text((x, y + CELL), caption, fill=0)
    buffer = io.BytesIO()
    page.save(buffer, "PNG")
    return buffer.getvalue()
