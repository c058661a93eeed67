"""Make pictures of digits as poor scanners, cheques, notebooks and phones would, for `pictures.py`.

Every kind is generated here from digits of the training sides alone (MNIST train, pen writers 1 to 24), and shares no
code with what the training does to its images. Each picture comes with its ink alone, bright on black: what the best
separation of ink and paper would find.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.framing import polylines
from digitapp_export.photos import papers

Floats = NDArray[np.floating[Any]]
"""[H, W] in [0, 1], or [H, W, 3] for a picture in colour."""
Rng = np.random.Generator
Digit = Callable[[int, float], Floats]
"""Gives the ink of one digit, cropped to it, [H, W]; H or W, whichever is larger, is the given number of pixels.

The second number is the pen's width as a share of that, which only a digit known as strokes can follow.
"""


class Sample(NamedTuple):
    """A picture and the ink alone that is to be found in it."""

    picture: Floats
    ink: Floats


Maker = Callable[[Digit, Digit, Rng], Sample]
"""Makes a picture of the first digit; the second is its neighbour, where the kind shows one."""


def scanned(image: Floats) -> Digit:
    """Return an image of bright ink as a digit."""
    ys, xs = np.nonzero(image > 0.25)
    ink = image[ys.min() : ys.max() + 1, xs.min() : xs.max() + 1]

    def at(side: int, _pen: float) -> Floats:
        scale = side / max(ink.shape)
        return resized(ink, max(1, round(scale * ink.shape[0])), max(1, round(scale * ink.shape[1])))

    return at


def drawn(ink: Ink) -> Digit:
    """Return a drawing as a digit."""
    lines = polylines([ink])
    low, high = rasterizer.bounds(lines)

    def at(side: int, pen: float) -> Floats:
        width = max(pen * side, 1.0)
        scale = (side - width) / (high - low).max()
        size = np.ceil(scale * (high - low)[0] + width).astype(int)
        placed = lines.moved(scale, width / 2 - scale * low)
        return np.asarray(rasterizer.draw(placed, width / 2, (1, int(size[1]), int(size[0])))[0])

    return at


def resized(image: Floats, height: int, width: int) -> Floats:
    """Resize an image, by area averaging if it shrinks, otherwise bicubically."""
    from PIL import Image

    shrinks = height <= image.shape[0] and width <= image.shape[1]
    kind = Image.Resampling.BOX if shrinks else Image.Resampling.BICUBIC
    return np.asarray(np.clip(np.asarray(Image.fromarray(image).resize((width, height), kind)), 0, 1), np.float32)


def jpeg(picture: Floats, quality: int) -> Floats:
    """Return a picture after it was saved as JPEG."""
    from PIL import Image

    buffer = io.BytesIO()
    Image.fromarray(np.uint8(255 * np.clip(picture, 0, 1))).save(buffer, "JPEG", quality=quality)
    return np.asarray(Image.open(buffer), np.float32) / 255


def padded(ink: Floats, margins: tuple[int, int, int, int]) -> Floats:
    """Return ink with empty margins: top, right, bottom, left."""
    top, right, bottom, left = margins
    return np.pad(ink, ((top, bottom), (left, right)))


def either_polarity(ink: Floats, rng: Rng) -> Floats:
    """Return bright ink as it is, or dark on white."""
    return ink if rng.random() < 0.5 else 1 - ink


# Small scans, cropped to the ink.


def centred(ink: Floats) -> Floats:
    """Return ink in the middle of 16 x 16 pixels."""
    rest = [16 - n for n in ink.shape]
    return padded(ink, (rest[0] // 2, rest[1] - rest[1] // 2, rest[0] - rest[0] // 2, rest[1] // 2))


def stretched(black_and_white: bool, digit: Digit, _: Digit, rng: Rng) -> Sample:
    """Stretch the digit to 16 x 16 pixels so that it touches all borders; thin ones only to twice their width.

    Half of them are cropped into the ink by one pixel, and so have much ink on the border.
    """
    ink = digit(64, rng.uniform(0.08, 0.2))
    beyond = 2 * int(rng.integers(0, 2))
    height, width = (min(16 + beyond, max(5, round(n / 2))) for n in ink.shape)
    ink = resized(ink, height, width)
    ink = centred(ink[beyond // 2 : height - beyond // 2, beyond // 2 : width - beyond // 2])
    ink = (ink >= rng.uniform(0.25, 0.55)).astype(np.float32) if black_and_white else ink
    return Sample(either_polarity(ink, rng), ink)


def tight(digit: Digit, _: Digit, rng: Rng) -> Sample:
    """Crop a black and white scan of 12 to 30 pixels to the ink, keeping its proportions."""
    ink = (digit(int(rng.integers(12, 31)), rng.uniform(0.07, 0.2)) >= 0.45).astype(np.float32)
    return Sample(either_polarity(ink, rng), ink)


def envelope(digit: Digit, _: Digit, rng: Rng) -> Sample:
    """Make a grey scan of 16 x 16 pixels that touches two borders, with noise, bright on dark or the reverse."""
    ink = digit(48, rng.uniform(0.1, 0.2))
    ink = resized(ink, max(3, round(ink.shape[0] / 3)), int(np.clip(ink.shape[1] / 3 * rng.uniform(1, 1.5), 3, 16)))
    ink = centred(ink)
    noisy = np.clip(ink + rng.normal(0, 0.04, ink.shape), 0, 1).astype(np.float32)
    return Sample(either_polarity(noisy, rng), ink)


# Cheques, about 40 pixels high.


def printed(shape: tuple[int, int], rng: Rng) -> Floats:
    """Return a printed pattern, 0 where paper is bare and 1 where it is printed: guilloche, rules, dots or a tint."""
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    kind = rng.integers(0, 4)
    if kind == 0:
        return papers.waves(shape, rng)
    if kind == 1:  # rules
        distance, phase = int(rng.integers(6, 20)), int(rng.integers(0, 20))
        rows, columns = ((n + phase) % distance < 1 for n in (y, x))
        return np.asarray(rows if rng.random() < 0.5 else rows | columns, np.float32)
    if kind == 2:  # dots
        pitch = rng.uniform(2.5, 5)
        return np.asarray(np.clip(0.5 + np.cos(x * 2 * np.pi / pitch) * np.cos(y * 2 * np.pi / pitch), 0, 1))
    low = rng.random((4, 4)).astype(np.float32)  # a tint that comes and goes
    return resized(low, *shape)


def fragments(ink: Floats, neighbour: Digit, rng: Rng) -> Floats:
    """Return bits of what stood beside the digit, cut off by the picture's edges, apart from the digit's own ink."""
    out = np.zeros_like(ink)
    for side in rng.permutation(4)[: rng.integers(1, 3)].tolist():
        turned = np.rot90(out, side)  # a view: what is drawn at its left edge is drawn at that side
        seen = int(min(_room(ink, side) - 1, int(rng.integers(2, 9))))
        if seen < 1:
            continue
        upright = side % 2 == 0
        bit = neighbour(max(6, round(max(ink.shape) * rng.uniform(0.6, 0.95))), rng.uniform(0.08, 0.13))
        bit = np.rot90(bit, side)[:, -seen:] if upright else np.rot90(bit, side)[:, -min(seen, 4) :]
        top = int(rng.integers(0, max(1, turned.shape[0] - bit.shape[0] + 1)))
        bit = bit[: turned.shape[0] - top]
        turned[top : top + bit.shape[0], : bit.shape[1]] = bit
    return out


def _room(ink: Floats, side: int) -> int:
    """Return how many empty columns are at the left of the ink turned by `side` quarters."""
    return int(np.flatnonzero(np.rot90(ink, side).max(axis=0) > 0.1)[0])


def cheque(background: bool, neighbours: bool, digit: Digit, neighbour: Digit, rng: Rng) -> Sample:
    """Cut a digit out of a low-resolution grey scan."""
    ink = digit(int(rng.integers(22, 38)), rng.uniform(0.07, 0.13))
    margins = tuple(int(n) for n in rng.integers(1 if not neighbours else 2, 9, 4))
    ink = padded(ink, (margins[0], margins[1], margins[2], margins[3]))
    written = np.maximum(ink, fragments(ink, neighbour, rng)) if neighbours else ink
    paper = np.full(ink.shape, rng.uniform(0.65, 0.98), np.float32)
    shade = rng.uniform(0.05, 0.4)
    if background:
        strength = rng.uniform(0.1, 0.55) * (paper.mean() - shade)
        paper = paper - strength * printed(ink.shape, rng)
    picture = np.minimum(paper, paper + (shade - paper) * written)
    picture = picture + rng.normal(0, rng.uniform(0.005, 0.03), ink.shape)
    return Sample(jpeg(picture, int(rng.integers(40, 91))), ink)


# Photographs.


class Photo(NamedTuple):
    """What is in front of the camera: the ink, and the light on the paper."""

    ink: Floats
    light: Floats


def page(digit: Digit, rng: Rng) -> Floats:
    """Return the ink of a digit somewhere on a page of 160 to 520 pixels."""
    side = int(rng.integers(110, 260))
    ink = digit(side, rng.uniform(0.025, 0.09))
    margins = [int(n) for n in rng.uniform(0.12, 0.5, 4) * side]
    return padded(ink, (margins[0], margins[1], margins[2], margins[3]))


def ruled(shape: tuple[int, int], squared: bool, side: float, rng: Rng) -> Floats:
    """Return the print of ruled or squared paper, turned by up to three degrees, 1 where a line is."""
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    angle = np.deg2rad(rng.uniform(-3, 3))
    pitch, width = side * rng.uniform(0.25, 1.1), rng.uniform(1.0, 3.0)
    down, across = y * np.cos(angle) - x * np.sin(angle), x * np.cos(angle) + y * np.sin(angle)
    lines = [(d + rng.uniform(0, pitch)) % pitch for d in ([down, across] if squared else [down])]
    return np.asarray(np.max([np.clip((width + 1) / 2 - np.abs(d - pitch / 2), 0, 1) for d in lines], axis=0))


def shadow(shape: tuple[int, int], rng: Rng) -> Floats:
    """Return light with the shadow of a straight or a bent edge across the page, with a penumbra of 1 to 8 pixels."""
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    middle = np.array(shape) * rng.uniform(0.3, 0.7, 2)
    away = (x - middle[1]) * np.cos(angle) + (y - middle[0]) * np.sin(angle)
    along = (y - middle[0]) * np.cos(angle) - (x - middle[1]) * np.sin(angle)
    away = away + rng.uniform(-0.3, 0.3) * along**2 / max(shape)
    return np.asarray(1 - rng.uniform(0.3, 0.65) * np.clip(away / rng.uniform(1, 8) + 0.5, 0, 1), np.float32)


def gradient(shape: tuple[int, int], rng: Rng) -> Floats:
    """Return light that falls off across the page, and towards its corners."""
    y, x = np.mgrid[-1 : 1 : shape[0] * 1j, -1 : 1 : shape[1] * 1j].astype(np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    fall = rng.uniform(0.2, 0.5) * (1 + x * np.cos(angle) + y * np.sin(angle)) / 2
    return np.asarray(np.clip(1 - fall - rng.uniform(0, 0.2) * (x * x + y * y), 0.15, 1), np.float32)


def even(shape: tuple[int, int], _: Rng) -> Floats:
    """Return even light."""
    return np.ones(shape, np.float32)


def photo(light: Callable[[tuple[int, int], Rng], Floats], rules: str, digit: Digit, _: Digit, rng: Rng) -> Sample:
    """Photograph dark ink on paper that is plain, "ruled" or "squared"."""
    ink = page(digit, rng)
    paper = np.full(ink.shape, rng.uniform(0.75, 0.97), np.float32)
    shade = rng.uniform(0.08, 0.45)
    if rules:
        paper -= rng.uniform(0.1, 0.4) * ruled(ink.shape, rules == "squared", max(ink.shape) / 2, rng)
    picture = np.minimum(paper, paper + (shade - paper) * ink) * light(ink.shape, rng)
    picture = picture + rng.normal(0, rng.uniform(0.003, 0.025), ink.shape)
    return Sample(jpeg(picture, int(rng.integers(40, 91))), ink)


def coloured(digit: Digit, _: Digit, rng: Rng) -> Sample:
    """Photograph ink of any colour on tinted paper under falling light, in colour."""
    ink = page(digit, rng)
    colour = np.array([[0.1, 0.15, 0.7], [0.75, 0.1, 0.15], [0.05, 0.45, 0.2], [0.35, 0.1, 0.5]])[rng.integers(0, 4)]
    paper = np.array([1, rng.uniform(0.92, 1), rng.uniform(0.8, 1)]) * rng.uniform(0.8, 0.97)
    picture = (paper + (colour - paper) * ink[:, :, None]) * gradient(ink.shape, rng)[:, :, None]
    picture = picture + rng.normal(0, 0.015, picture.shape)
    return Sample(jpeg(picture, int(rng.integers(40, 91))), ink)


def chalk(digit: Digit, _: Digit, rng: Rng) -> Sample:
    """Photograph bright ink on a dark board under falling light."""
    ink = page(digit, rng)
    board = np.full(ink.shape, rng.uniform(0.05, 0.35), np.float32)
    picture = (board + (rng.uniform(0.6, 0.95) - board) * ink) * gradient(ink.shape, rng)
    return Sample(jpeg(picture + rng.normal(0, 0.015, ink.shape), int(rng.integers(50, 91))), ink)


# What was read well before.


def clean(paper: float, shade: float, digit: Digit, _: Digit, rng: Rng) -> Sample:
    """Make a 28 x 28 image as MNIST's are, on paper of some shade."""
    ink = digit(20, 0.12)
    top, left = (int(rng.integers(3, 26 - n)) for n in ink.shape)
    ink = padded(ink, (top, 28 - left - ink.shape[1], 28 - top - ink.shape[0], left))
    return Sample((paper + (shade - paper) * ink).astype(np.float32), ink)


KINDS: dict[str, tuple[Maker, str]] = {
    "16 x 16 b/w, touching all borders": (partial(stretched, True), "any"),
    "the same, zeros alone": (partial(stretched, True), "0"),
    "12 to 30 px b/w, cropped to the ink": (tight, "any"),
    "16 x 16 grey, touching all borders": (partial(stretched, False), "any"),
    "16 x 16 grey, envelopes": (envelope, "any"),
    "40 px, plain": (partial(cheque, False, False), "any"),
    "40 px, printed background": (partial(cheque, True, False), "any"),
    "40 px, neighbours' bits": (partial(cheque, False, True), "any"),
    "40 px, both": (partial(cheque, True, True), "any"),
    "photo, even light": (partial(photo, even, ""), "drawn"),
    "photo, falling light": (partial(photo, gradient, ""), "drawn"),
    "photo, hard shadow": (partial(photo, shadow, ""), "drawn"),
    "photo, ruled": (partial(photo, even, "ruled"), "drawn"),
    "photo, squared": (partial(photo, even, "squared"), "drawn"),
    "photo, ruled, falling light": (partial(photo, gradient, "ruled"), "drawn"),
    "photo, squared, hard shadow": (partial(photo, shadow, "squared"), "drawn"),
    "photo, coloured ink": (coloured, "drawn"),
    "photo, chalk on a board": (chalk, "drawn"),
    "28 x 28, white paper": (partial(clean, 1.0, 0.0), "any"),
    "28 x 28, grey paper": (partial(clean, 0.6, 0.15), "any"),
    "28 x 28, bright on grey": (partial(clean, 0.25, 0.9), "any"),
}
"""The maker of each kind, and which digits it shows: any, drawn ones alone (large pictures), or zeros."""
