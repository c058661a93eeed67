"""Ways to alter a drawing or a model's input by degrees: turned, slanted, trembling, blurred and so on.

Each is a pure function of the ink or the image and an amount, and chance has a fixed seed, so that the same amount
gives the same result. At its amount of rest an alteration leaves everything as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp.explaining.pieces import divided
from digitapp.language import Marked, mark, significant, tr
from digitapp.preprocessing.rasterizer import Floats

COUNT = 33
"""Amounts that are tried of each alteration."""
MINUS = "\N{MINUS SIGN}"

Images = NDArray[np.float32]
Amounts = Mapping[str, float]
"""Amounts by the names of the alterations; those that are missing are at rest."""

_TREMBLE = 2.0
"""Points a sixtieth of the drawing apart, over which a trembling hand's deviations are smoothed."""
_THINNEST = 1.0
"""Canvas units; no pen is made thinner than that, or thicker than the canvas."""


@dataclass(frozen=True, eq=False)
class Alteration:
    """One way to alter a drawing, from `low` over `rest`, where nothing is changed, to `high`."""

    name: str
    """Lower-case, such as "shift-x"."""
    title: Marked
    directions: tuple[Marked, Marked]
    """What it is below and above its rest, such as "rotation to the left"."""
    tip: Marked
    unit: str
    """What an amount is given in: "°" or "%"."""
    low: float
    high: float
    rest: float = 0.0
    of_ink: Callable[[Ink, float], Ink] | None = None
    """Alters ink that has points; None for an alteration of the model's input."""
    of_images: Callable[[Images, Floats], Images] | None = None
    """Alters images, float32 [N, H, W] in [0, 1], each by its own amount, [N]; None for an alteration of the ink."""
    is_framed_away: bool = False
    """Whether framing makes up for it: it moves and scales the ink, and draws with a pen of its own."""
    is_map: bool = False
    """Whether it maps the plane, so that a picture can be altered as well as ink."""

    @cached_property
    def amounts(self) -> Floats:
        """The amounts that are tried, float64 [`COUNT`], ascending; one of them is the rest."""
        half = COUNT // 2 + 1
        below, above = np.linspace(self.low, self.rest, half), np.linspace(self.rest, self.high, half)
        one_sided = np.linspace(self.low, self.high, COUNT)
        amounts = one_sided if self.low == self.rest else np.concatenate([below, above[1:]])
        amounts.setflags(write=False)
        return amounts

    @property
    def rest_index(self) -> int:
        """The place of the rest among `amounts`."""
        return 0 if self.low == self.rest else COUNT // 2

    def said(self, amount: float) -> str:
        """Return an amount with its unit; with a sign where the rest is in the middle and 0."""
        text = significant(abs(amount), 4)
        sign = MINUS if amount < 0 else "+" if amount > 0 and self.low < 0 else ""
        if self.unit == "°":
            return f"{sign}{text}{self.unit}"
        return tr("{number} %", "a percentage").format(number=f"{sign}{text}")

    def share(self, amount: float) -> float:
        """Return how far an amount is from the rest, as a fraction of the range on its side, 0 to 1."""
        side = self.low if amount < self.rest else self.high
        return abs(amount - self.rest) / abs(side - self.rest)


def alters_ink(amounts: Amounts) -> bool:
    """Return whether amounts alter ink, not only a model's input."""
    return any(BY_NAME[name].of_ink is not None and amount != BY_NAME[name].rest for name, amount in amounts.items())


def altered_ink(ink: Ink, amounts: Amounts) -> Ink:
    """Return ink altered in all the ways that concern ink; without points, or over a picture, it stays as it is."""
    if ink.picture is not None or not any(map(len, ink.strokes)):
        return ink
    for alteration in ALTERATIONS:
        amount = amounts.get(alteration.name, alteration.rest)
        if alteration.of_ink is not None and amount != alteration.rest:
            ink = alteration.of_ink(ink, amount)
    return ink


def map_of(corners: Floats, size: tuple[float, float], amounts: Amounts) -> Floats:
    """Return how amounts map the plane for ink whose box has these corners, [4, 2], on a canvas of a size.

    The result is float64 [2, 3]: a point goes to `result @ (x, y, 1)`.
    """
    ink = Ink((corners,), (1.0,), size)
    for alteration in ALTERATIONS:
        amount = amounts.get(alteration.name, alteration.rest)
        if alteration.is_map and alteration.of_ink is not None and amount != alteration.rest:
            ink = alteration.of_ink(ink, amount)
    ones = np.column_stack([corners, np.ones(len(corners))])
    return np.asarray(np.linalg.lstsq(ones, ink.strokes[0], rcond=None)[0].T)


def altered_images(images: Images, amounts: Amounts) -> Images:
    """Return model inputs, float32 [N, H, W] in [0, 1], altered in all the ways that concern these."""
    for alteration in ALTERATIONS:
        amount = amounts.get(alteration.name, alteration.rest)
        if alteration.of_images is not None and amount != alteration.rest:
            images = alteration.of_images(images, np.full(len(images), amount))
    return images


def _box(ink: Ink) -> tuple[Floats, Floats]:
    points = np.concatenate(ink.strokes)
    return points.min(axis=0), points.max(axis=0)


def _linear(ink: Ink, matrix: Floats) -> Ink:
    """Map the ink around the middle of its box by a matrix [2, 2]."""
    low, high = _box(ink)
    middle = (low + high) / 2
    return ink._replace(strokes=tuple((stroke - middle) @ matrix.T + middle for stroke in ink.strokes))


def _shifted_right(ink: Ink, percent: float) -> Ink:
    return _shifted(ink, np.array([percent / 100 * ink.size[0], 0.0]))


def _shifted_down(ink: Ink, percent: float) -> Ink:
    return _shifted(ink, np.array([0.0, percent / 100 * ink.size[1]]))


def _shifted(ink: Ink, step: Floats) -> Ink:
    return ink._replace(strokes=tuple(stroke + step for stroke in ink.strokes))


def _sized(ink: Ink, percent: float) -> Ink:
    return _linear(ink, percent / 100 * np.eye(2))


def _rotated(ink: Ink, degrees: float) -> Ink:
    turn = np.deg2rad(degrees)
    return _linear(ink, np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]))


def _slanted(ink: Ink, degrees: float) -> Ink:
    return _linear(ink, np.array([[1.0, -np.tan(np.deg2rad(degrees))], [0.0, 1.0]]))


def _with_pen(ink: Ink, percent: float) -> Ink:
    def width(old: float) -> float:
        return min(max(old * percent / 100, min(old, _THINNEST)), max(old, *ink.size))

    return ink._replace(widths=tuple(map(width, ink.widths)))


def _trembling(ink: Ink, percent: float) -> Ink:
    """Move points aside by chance, by `percent` of the drawing's longer side in the quadratic mean."""
    low, high = _box(ink)
    lines = divided(ink)
    reach = percent / 100 * float((high - low).max())
    strokes = tuple(stroke + reach * _smooth_noise(number, len(stroke)) for number, stroke in enumerate(lines.strokes))
    return Ink(strokes, lines.widths, ink.size, ink.revision)


@lru_cache(maxsize=256)
def _smooth_noise(seed: int, count: int) -> Floats:
    """Return noise of unit variance, float64 [count, 2], that changes slowly from row to row."""
    reach = round(3 * _TREMBLE)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / _TREMBLE) ** 2)
    kernel /= np.sqrt((kernel**2).sum())
    noise = np.random.default_rng(seed).standard_normal((count + 2 * reach, 2))
    return np.column_stack([np.convolve(column, kernel, "valid") for column in noise.T])


def _without_end(ink: Ink, percent: float) -> Ink:
    """Take `percent` of the ink's length away, from the end of the last stroke backwards; a dot stays as it is."""
    lengths = [float(np.hypot(*np.diff(stroke, axis=0).T).sum()) for stroke in ink.strokes]
    left = (1 - percent / 100) * sum(lengths)
    strokes: list[Floats] = []
    widths: list[float] = []
    for stroke, width, length in zip(ink.strokes, ink.widths, lengths, strict=True):
        if not strokes or left > 0:
            strokes.append(stroke if length <= left else _beginning(stroke, left))
            widths.append(width)
        left -= length
    return Ink(tuple(strokes), tuple(widths), ink.size, ink.revision)


def _beginning(stroke: Floats, length: float) -> Floats:
    """Return the first part of a stroke, of a length."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(stroke, axis=0).T))])
    end = [np.interp(length, along, column) for column in stroke.T]
    return np.concatenate([stroke[along < length], [end]])


def _noisy(images: Images, percents: Floats) -> Images:
    """Add white noise of a standard deviation in per cent of full ink, the same to each image."""
    noise = _white_noise((images.shape[1], images.shape[2]))
    return np.asarray(np.clip(images + (percents / 100).astype(np.float32)[:, None, None] * noise, 0, 1))


@lru_cache(maxsize=4)
def _white_noise(size: tuple[int, int]) -> Images:
    return np.random.default_rng(0).standard_normal(size).astype(np.float32)


def _blurred(images: Images, percents: Floats) -> Images:
    """Blur images by a Gaussian whose standard deviation is in per cent of the shorter side; around them is paper."""
    deviations = percents / 100 * min(images.shape[1:])
    rows, columns = (_gaussians(deviations, side) for side in images.shape[1:])
    return np.asarray(np.clip(rows @ images @ columns, 0, 1))


def _gaussians(deviations: Floats, side: int) -> Images:
    """Return matrices that blur a row of `side` pixels, float32 [N, side, side]; the identity for a deviation of 0."""
    width = np.maximum(deviations, 1e-3)[:, None]
    away = np.arange(-3 * side, 3 * side + 1)
    mass = np.exp(-0.5 * (away / width) ** 2).sum(axis=1)[:, None, None]
    apart = np.arange(side)[:, None] - np.arange(side)
    return np.asarray(np.exp(-0.5 * (apart / width[:, :, None]) ** 2) / mass, np.float32)


_NONE = Marked("")
"""The direction in which there is nothing."""
ALTERATIONS = (
    Alteration(
        "missing-end", mark("Missing end"), (_NONE, mark("a missing end")),
        mark("The end of the ink is missing, by so much of its length"),
        "%", 0, 80, of_ink=_without_end,
    ),
    Alteration(
        "tremble", mark("Tremble"), (_NONE, mark("tremble")),
        mark("A hand that trembles, by so much of the drawing's longer side"),
        "%", 0, 8, of_ink=_trembling,
    ),
    Alteration(
        "slant", mark("Slant"), (mark("slant to the left"), mark("slant to the right")),
        mark("The top leans to the left or to the right"),
        "°", -48, 48, of_ink=_slanted, is_map=True,
    ),
    Alteration(
        "rotation", mark("Rotation"), (mark("rotation to the left"), mark("rotation to the right")),
        mark("The whole drawing is turned"),
        "°", -80, 80, of_ink=_rotated, is_map=True,
    ),
    Alteration(
        "size", mark("Size"), (mark("a smaller size"), mark("a larger size")),
        mark("The drawing is smaller or larger than it is now"),
        "%", 20, 180, 100, of_ink=_sized, is_framed_away=True, is_map=True,
    ),
    Alteration(
        "shift-x", mark("Left, right"), (mark("shift to the left"), mark("shift to the right")),
        mark("The drawing is moved sideways, in per cent of the canvas"),
        "%", -40, 40, of_ink=_shifted_right, is_framed_away=True, is_map=True,
    ),
    Alteration(
        "shift-y", mark("Up, down"), (mark("shift up"), mark("shift down")),
        mark("The drawing is moved up or down, in per cent of the canvas"),
        "%", -40, 40, of_ink=_shifted_down, is_framed_away=True, is_map=True,
    ),
    Alteration(
        "pen", mark("Pen width"), (mark("a thinner pen"), mark("a thicker pen")),
        mark("The lines are thinner or thicker than they are now"),
        "%", 20, 420, 100, of_ink=_with_pen, is_framed_away=True,
    ),
    Alteration(
        "blur", mark("Blur"), (_NONE, mark("blur")),
        mark("The model's pixels are blurred, by so much of the image's side"),
        "%", 0, 16, of_images=_blurred,
    ),
    Alteration(
        "noise", mark("Noise"), (_NONE, mark("noise")),
        mark("Noise is added to the model's pixels, in per cent of full ink"),
        "%", 0, 80, of_images=_noisy,
    ),
)  # fmt: skip
"""All alterations, in the order in which they are applied."""
BY_NAME = {alteration.name: alteration for alteration in ALTERATIONS}
