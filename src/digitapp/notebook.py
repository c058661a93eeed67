"""The pieces of HTML that drawings, answers and explanations are shown with in a notebook, light or dark.

Each piece needs nothing else: pictures are inside it, there is no script and no style sheet. Text and lines take the
colour of the notebook's own text; what has a colour of its own is read on white and on black.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from html import escape
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from digitapp.language import tr
from digitapp.wording import percent, short

SIDE = 200
"""CSS pixels of the longer side of a picture or a drawing."""
BLUE, ORANGE = "#2f8fd0", "#d9780a"
"""For and against; with at least three times the luminance of black, and white at least three times theirs."""
MOST_BARS = 10
_SMALL = "font-size:12px;opacity:.75"
_FINE = 2
_PAPER, _INK = "#ffffff", "#15171c"

Lines = Sequence[NDArray[np.float64]]
"""Strokes, each float64 [n, 2]."""
Placed = tuple[NDArray[np.uint8], tuple[float, float, float, float]]
"""Pixels, [H, W] or [H, W, 3] RGB, and their left, top, width and height on a canvas."""


def side_by_side(*parts: str) -> str:
    """Return pieces beside each other, which wrap where there is no room."""
    style = "display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start;font-family:sans-serif;line-height:1.4"
    return f'<div style="{style}">{"".join(parts)}</div>'


def headline(label: str | None, said: str) -> str:
    """Return a label in large letters, and beside it what is said of it; a dash if there is none."""
    shown = "\N{EN DASH}" if label is None else name(label)
    return f'<div><b style="font-size:28px">{shown}</b> <span>{escape(said)}</span></div>'


def name(label: str) -> str:
    """Return a label as HTML: escaped, cut where it is long, and with its direction of writing kept to itself."""
    return f"<bdi>{escape(short(label))}</bdi>"


def paragraph(text: str) -> str:
    """Return a sentence in small letters."""
    return f'<div style="{_SMALL}">{escape(text)}</div>'


def column(*parts: str) -> str:
    """Return pieces below each other."""
    return f'<div style="max-width:420px">{"".join(parts)}</div>'


def bars(ranking: Iterable[tuple[str, float]]) -> str:
    """Return a bar with its label and its share for each of the most probable labels."""
    rows = "".join(
        f'<div style="display:grid;grid-template-columns:3em 160px 5em;gap:8px;align-items:center">'
        f'<span style="text-align:right;overflow:hidden">{name(label)}</span>'
        f'<span style="height:9px;border:1px solid currentColor"><span style="display:block;height:100%;'
        f'width:{100 * share:.1f}%;background:{BLUE}"></span></span><span>{escape(percent(share))}</span></div>'
        for label, share in list(ranking)[:MOST_BARS]
    )
    return f'<div style="font-size:12px;margin-top:6px">{rows}</div>'


def pixels_as_png(pixels: NDArray[np.uint8], side: int = 0) -> bytes:
    """Return pixels, [H, W] or [H, W, 3] RGB, as a PNG, each as a square so that the longer side is about `side`."""
    from PIL import Image

    cell = max(1, side // max(pixels.shape[:2]))
    content = BytesIO()
    Image.fromarray(np.repeat(np.repeat(pixels, cell, axis=0), cell, axis=1)).save(content, "PNG")
    return content.getvalue()


def as_grey(image: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return a model's input [H, W] in [0, 1] as bytes."""
    return np.rint(255 * np.clip(np.nan_to_num(image), 0, 1)).astype(np.uint8)


def picture(png: bytes, alt: str, side: int = SIDE) -> str:
    """Return a PNG of few pixels, enlarged without smoothing."""
    style = f"width:{side}px;image-rendering:pixelated;border:1px solid currentColor"
    return f'<img alt="{escape(alt)}" style="{style}" src="{_address(png)}">'


def sketch(
    strokes: Lines, widths: Sequence[float], size: tuple[float, float], below: Placed | None = None,
    colours: Sequence[str] = (),
) -> str:  # fmt: skip
    """Return strokes as an SVG in the colour of the text, or in `colours`; over a picture in that of ink on paper."""
    paper, ink = "", "currentColor"
    if below is not None:
        shown, (left, top, width, height) = below
        place = f'x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" height="{height:.1f}"'
        paper = f'<image {place} href="{_address(pixels_as_png(shown))}"/>'
        ink = _INK
    drawn = "".join(
        f'<path d="{_path(points)}" stroke="{colour}" stroke-width="{stroke_width:g}"/>'
        for points, stroke_width, colour in zip(strokes, widths, colours or [ink] * len(strokes), strict=True)
        if len(points)
    )
    scale = SIDE / max(size)
    name = escape(tr("a drawing"))
    return (
        f'<svg role="img" aria-label="{name}" viewBox="0 0 {size[0]:g} {size[1]:g}" width="{size[0] * scale:.0f}" '
        f'height="{size[1] * scale:.0f}" style="border:1px solid currentColor">{paper}'
        f'<g fill="none" stroke-linecap="round" stroke-linejoin="round">{drawn}</g></svg>'
    )


def sketch_as_png(
    strokes: Lines, widths: Sequence[float], size: tuple[float, float], below: Placed | None = None
) -> bytes:
    """Return strokes as a PNG, dark on white paper or on a picture."""
    from PIL import Image, ImageDraw

    scale = _FINE * SIDE / max(size)
    image = Image.new("RGB", (max(1, round(size[0] * scale)), max(1, round(size[1] * scale))), _PAPER)
    if below is not None:
        shown, (left, top, width, height) = below
        corner = (round(left * scale), round(top * scale))
        room = (max(1, round(width * scale)), max(1, round(height * scale)))
        image.paste(Image.fromarray(shown).resize(room, Image.Resampling.BOX), corner)
    pencil = ImageDraw.Draw(image)
    for points, stroke_width in zip(strokes, widths, strict=True):
        wide = max(1.0, stroke_width * scale)
        places = list(map(tuple, (points * scale).tolist()))
        pencil.line(places, _INK, round(wide), "curve")
        for x, y in (*places[:1], *places[-1:]):
            pencil.ellipse((x - wide / 2, y - wide / 2, x + wide / 2, y + wide / 2), _INK)
    content = BytesIO()
    image.reduce(_FINE).save(content, "PNG")
    return content.getvalue()


def _path(points: NDArray[np.float64]) -> str:
    """Return a line as SVG writes it; of a single point one of no length, which round ends make a dot of."""
    flat = [f"{x:.1f} {y:.1f}" for x, y in points.tolist()]
    return "M" + "L".join(flat if len(flat) > 1 else flat * 2)


def _address(png: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(png).decode()}"
