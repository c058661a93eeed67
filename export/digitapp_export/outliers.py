"""Generate drawings that are not digits: some to train a model's digitness, others to measure it.

The two parts, "train" and "test", share no font, no shape and, given other writers' digits, no handwriting.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp.evaluation.datasets import Dataset
from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.framing import polylines
from digitapp.preprocessing.rasterizer import Floats
from digitapp_export.generate import Template, drawings

Part = Literal["train", "test"]
Strokes = list[Floats]
"""One drawing: float64 [points, 2] for each stroke."""
Maker = Callable[[np.random.Generator], Strokes]

FONTS: dict[Part, tuple[str, ...]] = {
    "train": ("futural", "rowmans", "cursive", "timesr", "timesi", "rowmand", "gothicita"),
    "test": ("scripts", "futuram", "scriptc", "timesib"),
}
"""Stroke fonts that A. V. Hershey digitised (1967), from the package Hershey-Fonts."""
LETTERS = "ACEFHJKLMNPQRTUVWXYacdefhijkmnprtuvwx&@#$%?+*="
"""Excludes the letters that look like a digit: B D G I O S Z b g l o q s y z."""
SHAPES: dict[Part, dict[str, Template]] = {
    "train": {
        "heart": "50,30 30,0 2,20 20,60 50,100 50,100 80,60 98,20 70,0 50,30",
        "triangle": "50,0 50,0 0,100 0,100 100,100 100,100 50,0",
        "square": "0,0 0,0 0,100 0,100 100,100 100,100 100,0 100,0 0,0",
        "cross": "0,0 100,100; 100,0 0,100",
        "plus": "50,0 50,100; 0,50 100,50",
        "tick": "0,60 35,100 35,100 100,0",
        "arrow": "0,50 100,50; 60,10 100,50 100,50 60,90",
        "face": "50,0 10,20 0,60 30,100 70,100 100,60 90,20 50,0; 30,35 32,40; 70,35 72,40; 25,65 50,80 75,65",
        "wave": "0,50 15,10 35,90 55,10 75,90 90,10 100,50",
        "spiral": "50,50 60,40 70,55 50,72 25,50 45,15 90,40 80,90 30,100 0,60",
        "equals": "0,20 100,20; 0,80 100,80",
        "tree": "50,0 10,60 10,60 90,60 90,60 50,0; 50,60 50,100",
    },
    "test": {
        "heart": "50,22 25,2 5,30 30,75 52,98; 50,22 75,0 97,28 75,70 50,100",
        "star": "20,100 20,100 50,0 50,0 80,100 80,100 0,38 0,38 100,38 100,38 20,100",
        "house": "0,40 50,0 50,0 100,40; 10,40 10,100 10,100 90,100 90,100 90,40",
        "person": "50,0 35,12 50,25 65,12 50,0; 50,25 50,65; 10,40 90,40; 50,65 20,100; 50,65 80,100",
        "bow": "0,10 0,10 100,90 100,90 100,10 100,10 0,90 0,90 0,10",
        "bolt": "60,0 10,55 10,55 50,50 50,50 30,100 30,100 90,40 90,40 50,42 50,42 60,0",
        "flag": "10,0 10,100; 10,5 90,25 90,25 10,50",
        "fish": "100,10 50,80 10,60 0,45 10,30 50,10 100,80",
    },
}
SIDES = ("left", "right", "top", "bottom")
DIGIT_LIKE = {
    "0": ("left", "right"), "1": SIDES, "3": ("right",), "4": ("right", "bottom"),
    "6": ("bottom", "left"), "7": ("bottom", "right"), "8": ("top", "bottom", "right"), "9": ("top", "right", "bottom"),
}  # fmt: skip
"""Halves that look like digits themselves: the lower half of a 7 is a 1, the upper half of an 8 a 0."""


def kinds(part: Part, inks: Sequence[Ink], labels: Sequence[str]) -> dict[str, Maker]:
    """Return a maker for each kind of drawing; two digits at once and half digits are made from the digits `inks`."""
    fonts = _fonts(part)
    digits = [[stroke.astype(np.float64) for stroke in ink.strokes if len(stroke)] for ink in inks]
    halves = [(d, side) for d, label in enumerate(labels) for side in SIDES if side not in DIGIT_LIKE.get(label, ())]

    def some_half(rng: np.random.Generator) -> Strokes:
        chosen, side = halves[rng.integers(len(halves))]
        return half(_dense(digits[chosen]), side)

    return {
        "letters": lambda rng: fonts[rng.integers(len(fonts))],
        "scribbles": scribble,
        "shapes": lambda rng: _shape(part, rng),
        "two digits": lambda rng: two(digits[rng.integers(len(digits))], digits[rng.integers(len(digits))], rng),
        "half digits": some_half,
        "dashes": dashes,
    }


def make(maker: Maker, count: int, rng: np.random.Generator) -> list[Ink]:
    """Return `count` drawings in the middle of the canvas, as large as people draw digits."""
    return [_as_ink([stroke * 2 + 150 for stroke in _upright(maker(rng))]) for _ in range(count)]


def beside(held_out: Dataset, each: int = 250) -> Dataset:
    """Append `each` non-digits of every kind of part "test", with label None; they are the same on every call."""
    rng = np.random.default_rng(0)
    makers = kinds("test", held_out.inks, [label or "" for label in held_out.labels])
    others = [ink for maker in makers.values() for ink in make(maker, each, rng)]
    nothing = (None,) * len(others)
    return Dataset(held_out.name, (*held_out.labels, *nothing), inks=(*held_out.inks, *others))


def _as_ink(strokes: Strokes) -> Ink:
    return Ink(tuple(strokes), tuple(12.0 for _ in strokes))


@cache
def _fonts(part: Part) -> list[Strokes]:
    """Return every letter of every font of a part."""
    from HersheyFonts import HersheyFonts

    letters = []
    for name in FONTS[part]:
        font = HersheyFonts()
        font.load_default_font(name)
        letters += [[np.array(s, np.float64) for s in font.strokes_for_text(letter)] for letter in LETTERS]
    return [strokes for strokes in letters if strokes]


def _shape(part: Part, rng: np.random.Generator) -> Strokes:
    templates = list(SHAPES[part].values())
    lines = drawings([templates[rng.integers(len(templates))]], rng.uniform(60, 130, 1), rng)
    return list(np.split(lines.points, lines.starts[1:]))


def scribble(rng: np.random.Generator) -> Strokes:
    """Return a random scribble whose direction drifts and sometimes jumps, too long for a stroke of a digit."""
    strokes = []
    for _ in range(rng.integers(1, 4)):
        count = int(rng.integers(60, 240))
        turn = rng.normal(rng.normal(0, 0.08), rng.uniform(0.05, 0.35), count)
        turn += rng.choice([0.0, 1.0], count, p=[0.95, 0.05]) * rng.normal(0, 2, count)
        direction = rng.uniform(0, 2 * np.pi) + np.cumsum(turn)
        pull = rng.uniform(0.002, 0.02)
        points = np.zeros((count, 2))
        for i in range(1, count):
            points[i] = points[i - 1] * (1 - pull) + (np.cos(direction[i]), np.sin(direction[i]))
        strokes.append(points * 4 + rng.normal(0, 20, 2))
    return strokes


def dashes(rng: np.random.Generator) -> Strokes:
    """Return pen noise: specks and short dashes all over."""
    count = int(rng.integers(8, 60))
    start = rng.uniform(0, 100, (count, 2))
    return list(np.stack([start, start + rng.normal(0, rng.uniform(0.5, 12), (count, 2))], axis=1))


def two(first: Strokes, second: Strokes, rng: np.random.Generator) -> Strokes:
    """Return two digits of similar height: mostly side by side, some above or across each other."""
    left, right = _upright(first), [stroke * rng.uniform(0.75, 1.3) for stroke in _upright(second)]
    width, height = np.concatenate(left).max(axis=0)
    place = rng.random()
    if place < 0.75:
        offset = np.array([width + rng.uniform(2, 45), rng.normal(0, 10)])
    elif place < 0.9:
        offset = np.array([rng.normal(0, 10), height + rng.uniform(2, 30)])
    else:
        offset = np.array([width * rng.uniform(0.3, 0.8), rng.normal(0, 15)])
    return left + [stroke + offset for stroke in right]


def half(strokes: Strokes, side: str) -> Strokes:
    """Return the part of a digit on one side of its middle: left, right, top or bottom."""
    axis = 0 if side in ("left", "right") else 1
    sign = 1 if side in ("left", "top") else -1
    every = np.concatenate(strokes)[:, axis]
    middle = (every.min() + every.max()) / 2
    kept = []
    for stroke in strokes:
        inside = sign * (stroke[:, axis] - middle) <= 0
        changes = np.flatnonzero(np.diff(inside)) + 1
        kept += [piece for piece in np.split(stroke, changes) if sign * (piece[0, axis] - middle) <= 0]
    return kept


def _dense(strokes: Strokes) -> Strokes:
    """Resample the strokes so densely that they can be cut anywhere."""
    lines = polylines([_as_ink(_upright(strokes))])
    points, stroke = rasterizer.resample(lines, step=1.0)
    return list(np.split(points, np.flatnonzero(np.diff(stroke)) + 1))


def _upright(strokes: Strokes) -> Strokes:
    """Move strokes to the origin and scale them to a longer side of 100 units."""
    every = np.concatenate(strokes)
    low, high = every.min(axis=0), every.max(axis=0)
    return [(stroke - low) * (100 / max(float((high - low).max()), 1.0)) for stroke in strokes]


def noise(count: int, size: tuple[int, int], rng: np.random.Generator) -> NDArray[np.float32]:
    """Return images of noise, float32 [count, H, W] in [0, 1]: grey or binary, fine or blotchy, dense or sparse."""
    coarse = rng.integers(1, 5)
    grid = rng.random((count, -(-size[0] // coarse), -(-size[1] // coarse)))
    density = rng.uniform(0.02, 1.0, (count, 1, 1))
    binary = rng.random((count, 1, 1)) < 0.5
    cells = np.where(grid < density, np.where(binary, 1.0, grid / density), 0.0)
    images = cells.repeat(coarse, axis=1).repeat(coarse, axis=2)[:, : size[0], : size[1]]
    return np.ascontiguousarray(images, np.float32)
