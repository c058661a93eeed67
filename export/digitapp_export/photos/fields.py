"""Make pictures of single digits, of number fields as on cheques, and of whole pages, each with its text."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp_export.photos import papers
from digitapp_export.photos.hands import Hand, digit, number
from digitapp_export.photos.papers import Image, Rng, Shape


class Truth(NamedTuple):
    """Where each sign of a picture is."""

    text: str
    owners: NDArray[np.int16]
    """int16 [H, W]: the place in the text of the sign that is there, -1 on bare paper."""


class Photo(NamedTuple):
    """A picture, and what is written on it."""

    picture: Image
    """float32 [H, W] or, in colour, [H, W, 3], in [0, 1]."""
    label: str
    """The digits; on a page with a space between numbers and a line break between lines."""
    truth: Truth | None = None
    """Of fields alone."""


def amount(rng: Rng) -> str:
    """Return an amount of 2 to 7 digits as people write it: with dots, commas, dashes, a currency and fillers."""
    count = int(rng.integers(2, 8))
    digits = "".join(map(str, [rng.integers(1, 10), *rng.integers(0, 10, count - 1)]))
    if rng.random() < 0.3:  # most amounts are round
        zeros = int(rng.integers(1, count))
        digits = digits[:-zeros] + "0" * zeros
    kind, marks = rng.random(), ".," if rng.random() < 0.6 else ",."
    if kind < 0.3 and count > 3:
        digits = f"{int(digits):,}".replace(",", marks[0])
    elif kind < 0.5 and count > 3:
        digits = f"{int(digits[:-2]):,}".replace(",", marks[0]) + marks[1] + digits[-2:]
    elif kind < 0.6 and count > 2:
        digits = f"{digits[:-2]}{marks[0]}{digits[-2:]}"
    before, after = AROUND[int(rng.integers(len(AROUND)))]
    return before + digits + after


AROUND = (
    ("", ""), ("", ""), ("", ""), ("", "-"), ("", ".-"), ("", "--"), ("", "="), ("-", "-"), ("=", "="),
    ("#", "#"), ("#", "#"), ("#", ""), ("", "#"), ("$", ""), ("$ ", ".-"), ("R$ ", ""), ("**", ""), ("**", "**"),
)  # fmt: skip
"""What is written before and after an amount, so that nobody adds to it."""


def digits_of(text: str) -> str:
    """Return the digits of an amount."""
    return "".join(sign for sign in text if sign.isdigit())


HEIGHT = 40
"""Of a field, in pixels."""


def field(hand: Hand, rng: Rng) -> Photo:
    """Make the field of a cheque, 40 pixels high: an amount on a printed background, perhaps with rules, as scanned."""
    text = amount(rng)
    ink, owners = number(text, float(rng.uniform(13, 28)), hand, rng)
    if ink.shape[0] > HEIGHT - 2:
        size = HEIGHT - 2, max(1, round(ink.shape[1] * (HEIGHT - 2) / ink.shape[0]))
        ink, owners = papers.resized(ink, *size), papers.nearest(owners, *size)
    top = int(rng.integers(0, HEIGHT - ink.shape[0] + 1))
    around = (top, HEIGHT - ink.shape[0] - top), tuple(rng.integers(2, 25, 2).tolist())
    ink, owners = np.pad(ink, around), np.pad(owners, around, constant_values=-1)
    ground, shade = float(rng.uniform(0.65, 0.98)), float(rng.uniform(0.05, 0.45))
    paper = np.full(ink.shape, ground, np.float32)
    black_and_white = rng.random() < 0.15
    if rng.random() < 0.85:
        strength = rng.uniform(0.1, 0.2 if black_and_white else 0.55)
        paper -= strength * (ground - shade) * papers.printed(ink.shape, rng)
    _rule(paper, ink.shape, shade, rng)
    picture = np.minimum(paper, paper + (shade - paper) * ink)
    picture = papers.scanned(picture, rng) + rng.normal(0, rng.uniform(0.005, 0.03), ink.shape).astype(np.float32)
    if black_and_white:
        picture = (picture > shade + rng.uniform(0.5, 0.72) * (ground - shade)).astype(np.float32)
    return Photo(papers.jpeg(picture, int(rng.integers(40, 91))), digits_of(text), Truth(text, owners))


def _rule(paper: Image, shape: Shape, shade: float, rng: Rng) -> None:
    """Print, in place, the rule below an amount or the frame around it, or neither."""
    kind, ink, width = rng.random(), shade + rng.uniform(0.0, 0.3), int(rng.integers(1, 3))
    if kind < 0.25:
        row = int(rng.integers(32, 39))
        paper[row : row + width] = ink
    elif kind < 0.35:
        paper[:width] = paper[-width:] = ink
        paper[:, :width] = paper[:, -width:] = ink


INKS = ((0.1, 0.15, 0.7), (0.75, 0.1, 0.15), (0.05, 0.45, 0.2), (0.35, 0.1, 0.5))
"""Blue, red, green and violet."""


class Look(NamedTuple):
    """How a picture is taken."""

    light: Callable[[Shape, Rng], Image]
    ruling: str = ""
    """"ruled", "squared" or neither."""
    kind: str = "pencil or pen"
    """Or "coloured ink", "chalk" or "screen"."""


LOOKS = {
    "soft light": Look(papers.falling),
    "shadow edge": Look(papers.shadow),
    "ruled, shadow": Look(papers.shadow, "ruled"),
    "squared, shadow": Look(papers.shadow, "squared"),
    "coloured ink": Look(papers.falling, kind="coloured ink"),
    "chalk": Look(papers.falling, kind="chalk"),
    "screen": Look(papers.even, kind="screen"),
}


def photographed(ink: Image, pitch: float, look: Look, rng: Rng, degrees: float = 0.0) -> Image:
    """Photograph ink on paper, whose rules are `pitch` pixels apart, as JPEG of quality 40 to 90."""
    shape = (ink.shape[0], ink.shape[1])
    light = look.light(shape, rng)
    if look.kind == "coloured ink":
        colour, paper = np.array(INKS[int(rng.integers(4))]), np.array([1, rng.uniform(0.92, 1), rng.uniform(0.8, 1)])
        paper = paper * rng.uniform(0.8, 0.97)
        coloured = (paper + (colour - paper) * ink[:, :, None]) * light[:, :, None]
        return papers.jpeg(
            (coloured + rng.normal(0, 0.015, coloured.shape)).astype(np.float32), int(rng.integers(40, 91))
        )
    ground, shade = rng.uniform(0.75, 0.97), rng.uniform(0.08, 0.45)
    if look.kind == "chalk":
        ground, shade = rng.uniform(0.05, 0.35), rng.uniform(0.6, 0.95)
    paper = np.full(shape, ground, np.float32)
    if look.ruling:
        paper -= rng.uniform(0.1, 0.4) * papers.rules(shape, pitch, look.ruling == "squared", rng, degrees)
    written = paper + (shade - paper) * ink
    picture = (np.maximum if look.kind == "chalk" else np.minimum)(paper, written) * light
    if look.kind == "screen":
        picture = picture * papers.moire(shape, rng)
    picture = picture + rng.normal(0, rng.uniform(0.003, 0.025), shape)
    return papers.jpeg(picture.astype(np.float32), int(rng.integers(40, 91)))


def single(hand: Hand, look: str, rng: Rng) -> Photo:
    """Photograph one digit of 110 to 260 pixels."""
    label, side = str(rng.integers(10)), int(rng.integers(110, 260))
    ink = digit(Hand(hand.signs, float(rng.uniform(0.025, 0.09))), label, side, rng)
    top, right, bottom, left = (int(n) for n in rng.uniform(0.12, 0.5, 4) * side)
    ink = np.pad(ink, ((top, bottom), (left, right)))
    return Photo(photographed(ink, side * float(rng.uniform(0.25, 1.1)), LOOKS[look], rng), label)


def page(hand: Hand, look: str, rng: Rng, size: Shape = (1000, 750), count: int = 16, skew: float = 20.0) -> Photo:
    """Photograph a page of `count` digits or a few more, in lines of numbers, turned by up to `skew` degrees."""
    ink, text = written_page(hand, rng, size, count)
    degrees = float(rng.uniform(-skew, skew))
    ink = turned(ink, degrees)
    pitch = size[1] / 20 * float(rng.uniform(0.8, 2.0))
    return Photo(photographed(ink, pitch, LOOKS[look], rng, degrees), text)


def written_page(hand: Hand, rng: Rng, size: Shape, count: int) -> tuple[Image, str]:
    """Return the ink of a page, in lines of numbers within a circle's reach of the middle, and its text."""
    height = size[1] * float(rng.uniform(0.035, 0.06))
    canvas, lines, written = np.zeros(size, np.float32), [], 0
    top = 0.2 * size[0]
    while written < count and top < 0.75 * size[0]:
        left = size[1] * float(rng.uniform(0.2, 0.3))
        numbers: list[str] = []
        while written < count and len(numbers) < 3:
            text = "".join(map(str, rng.integers(0, 10, int(rng.integers(2, 6)))))
            ink = number(text, height, hand, rng).ink
            if left + ink.shape[1] > 0.8 * size[1]:
                break
            first = round(top + height - ink.shape[0])
            canvas[first : first + ink.shape[0], round(left) : round(left) + ink.shape[1]] = ink
            left += ink.shape[1] + height * float(rng.uniform(1.6, 3.0))
            numbers.append(text)
            written += len(text)
        lines += [" ".join(numbers)] if numbers else []
        top += height * float(rng.uniform(2.0, 3.0))
    return canvas, "\n".join(lines)


def turned(ink: Image, degrees: float) -> Image:
    """Return ink turned about its middle."""
    from PIL import Image as Pillow

    return np.asarray(Pillow.fromarray(ink).rotate(degrees, Pillow.Resampling.BICUBIC), np.float32).clip(0, 1)
