"""A replay as an animated picture: the canvas above, the areas of the labels and the position in time below."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import numpy as np

from digitapp.drawing.strokes import Ink
from digitapp.explaining.areas import ROOM, areas, places, spot
from digitapp.explaining.replay import Replay
from digitapp.language import in_english
from digitapp.preprocessing.rasterizer import Floats
from digitapp.wording import percent

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

    Draw = ImageDraw.ImageDraw

SIDE, CHART, TEXT, MARGIN = 480, 120, 48, 12
"""Pixels: the canvas's longer side, the height of the chart, that of the line of text, and what is around each."""
FINE = 2
"""All is drawn so many times as large, and then made smaller, so that edges are smooth."""
LEAST_MS, HOLD_MS = 40, 2000
"""Milliseconds that a picture is shown at least, as browsers slow down faster ones, and that the last one is shown."""
_ENDS = 0.1
"""Of the width, what the times of both ends take."""
_ARROW = 20
"""Pixels of the arrow between two labels, with its room."""
_PAPER, _GROUND, _INK, _FAINT, _GREY, _BLACK = "#ffffff", "#f3f4f7", "#15171c", "#dfe2e8", "#5b6170", "#000000"


def frame_moments(found: Replay) -> list[int]:
    """Return the moments that have a picture: `LEAST_MS` apart at least, and the last one."""
    chosen = [0]
    for moment, time in enumerate(found.times.tolist()):
        if time - found.times[chosen[-1]] >= LEAST_MS:
            chosen.append(moment)
    if chosen[-1] != (last := len(found.times) - 1):
        chosen[len(chosen) - 1 if len(chosen) > 1 else 1 :] = [last]
    return chosen


def durations(found: Replay) -> list[int]:
    """Return how long each picture is shown, in milliseconds, as GIF has them: in hundredths of a second."""
    times = found.times[frame_moments(found)]
    shown = np.maximum(np.diff((times / 10).round().astype(int)) * 10, 20)
    return [*shown.tolist(), HOLD_MS]


def animation(found: Replay, kind: str) -> bytes:
    """Return an animation of a replay that repeats for ever, as the content of a file of `kind` "webp" or "gif"."""
    from PIL import Image

    with in_english():  # the font has no letters of other scripts
        painter = _Painter(found)
        frames = [painter.frame(moment) for moment in frame_moments(found)]
    settings: dict[str, Any] = {"quality": 80, "method": 2}
    if kind == "gif":  # all pictures have the colours of the last one, so that nothing flickers
        colours = frames[-1].quantize(128)
        frames = [frame.quantize(palette=colours, dither=Image.Dither.NONE) for frame in frames]
        settings = {"disposal": 1}
    content = BytesIO()
    shown = durations(found)
    frames[0].save(content, kind, save_all=True, append_images=frames[1:], duration=shown, loop=0, **settings)
    return content.getvalue()


class _Painter:
    """Paints the pictures in their order: the ink of each is that of the one before, and more."""

    def __init__(self, found: Replay) -> None:
        from PIL import Image, ImageDraw, ImageFont

        self._found = found
        self._font, self._small = (ImageFont.load_default(size * FINE) for size in (20, 13))
        ink = found.timeline.ink
        self._scale = FINE * SIDE / max(ink.size)
        width, height = (max(1, round(side * self._scale)) for side in ink.size)
        self._left, self._top = FINE * MARGIN + (FINE * SIDE - width) // 2, FINE * MARGIN
        self._chart_top = self._top + height + FINE * TEXT
        whole = (FINE * (SIDE + 2 * MARGIN), self._chart_top + FINE * (CHART + 2 * MARGIN + TEXT // 2))
        self._image = Image.new("RGB", (whole[0], whole[1] + whole[1] % FINE), _GROUND)
        self._draw = ImageDraw.Draw(self._image)
        corner = (self._left + width - 1, self._top + height - 1)
        self._draw.rectangle((self._left, self._top, *corner), _PAPER)
        self._lines(ink, _FAINT)
        self._chart()
        self._shown = 0

    def frame(self, moment: int) -> Image.Image:
        """Return the picture of a moment that is not earlier than the last one."""
        from PIL import ImageDraw

        found, count = self._found, int(self._found.points[moment])
        self._lines(found.timeline.ink_of(count), _INK, self._shown)
        self._shown = count
        picture = self._image.copy()
        draw = ImageDraw.Draw(picture)
        x = self._across(float(places(found)[moment]))
        top, foot = self._chart_top, self._chart_top + FINE * CHART
        draw.line((x, top - 2 * FINE, x, foot + 2 * FINE), _PAPER, 6 * FINE)
        draw.line((x, top - 4 * FINE, x, foot + 4 * FINE), _BLACK, 2 * FINE)
        draw.text((self._left_edge, top - FINE * TEXT // 2), self._answer(moment), _INK, self._font, "lm")
        when = found.timeline.said(float(found.times[moment]))
        draw.text((self._across(1), top - FINE * TEXT // 2), when, _GREY, self._small, "rm")
        return picture.reduce(FINE)

    @property
    def _left_edge(self) -> int:
        return FINE * MARGIN

    def _across(self, place: float) -> float:
        return self._left_edge + place * FINE * SIDE

    def _answer(self, moment: int) -> str:
        label = self._found.answers[moment]
        if label is None:
            return "nothing to read"
        share = percent(float(np.nanmax(self._found.probabilities[moment])))
        return f"{label}   {share}" if self._found.is_digit[moment] else f"not a digit ({label} {share})"

    def _lines(self, ink: Ink, colour: str, start: int = 0) -> None:
        """Draw ink from its point number `start` on."""
        for stroke, width in zip(ink.strokes, ink.widths, strict=True):
            if start < len(stroke):
                points = stroke[max(0, start - 1) :] * self._scale + (self._left, self._top)
                self._line(points, width * self._scale, colour)
            start = max(0, start - len(stroke))

    def _line(self, points: Floats, width: float, colour: str) -> None:
        flat, radius = list(map(tuple, points.tolist())), max(1.0, width / 2 - 0.5)
        if len(flat) > 1:
            self._draw.line(flat, colour, max(1, round(width)))
        for x, y in flat:  # round ends and corners
            self._draw.ellipse((x - radius, y - radius, x + radius, y + radius), colour)

    def _chart(self) -> None:
        found, across = self._found, places(self._found)
        top, high = self._chart_top, FINE * CHART
        self._draw.rectangle((self._across(0), top, self._across(1), top + high), _PAPER)
        if len(across) == 1:
            across = np.array([0.0, 1.0])
        x = np.concatenate([across, across[::-1]]) * FINE * SIDE + self._left_edge
        for area in reversed(areas(found)):  # from the top, each down to the foot, so that there is no gap between them
            edge = np.resize(area.high, len(across))
            y = top + high * (1 - np.concatenate([edge, 0 * edge]))
            self._draw.polygon(list(zip(x.tolist(), y.tolist(), strict=True)), area.colour)
        for area in areas(found):
            where = spot(found, area, self._draw.textlength(area.label[:8], self._small) / (FINE * SIDE) + ROOM / 2)
            if where is not None and where.height * high > 16 * FINE:
                place = (self._across(where.x), top + high * (1 - where.y))
                self._draw.text(place, area.label[:8], _BLACK, self._small, "mm")
        self._axis(top + high)

    def _axis(self, foot: int) -> None:
        """Draw the ends of the time, and a mark where the model changed its mind."""
        found, y = self._found, foot + FINE * TEXT // 3
        said = found.timeline.said
        self._draw.text((self._across(0), y + 6 * FINE), said(0.0), _GREY, self._small, "lt")
        self._draw.text((self._across(1), y + 6 * FINE), said(found.timeline.duration), _GREY, self._small, "rt")
        free = self._across(_ENDS)
        for change in found.changes:
            x = self._across(float(places(found)[change.moment]))
            self._draw.polygon([(x, foot + 2 * FINE), (x - 5 * FINE, y), (x + 5 * FINE, y)], _BLACK)
            widths = [self._draw.textlength(text, self._small) for text in (change.before, change.after)]
            half = (sum(widths) + FINE * _ARROW) / 2
            if x - half > free and x + half < self._across(1 - _ENDS):
                self._draw.text((x - half, y + 6 * FINE), change.before, _BLACK, self._small, "lt")
                self._arrow(x - half + widths[0], y + 11 * FINE)
                self._draw.text((x + half, y + 6 * FINE), change.after, _BLACK, self._small, "rt")
                free = x + half + 8 * FINE

    def _arrow(self, left: float, y: float) -> None:
        """Draw an arrow to the right, which the font has no sign for."""
        start, tip = left + 4 * FINE, left + (_ARROW - 4) * FINE
        self._draw.line((start, y, tip, y), _BLACK, FINE)
        self._draw.polygon([(tip, y), (tip - 4 * FINE, y - 3 * FINE), (tip - 4 * FINE, y + 3 * FINE)], _BLACK)
