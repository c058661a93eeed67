"""Make paper and light, in grey: prints, rules, shadows, falling light, the moire of a screen, and JPEG's losses."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.float32]
"""float32 [H, W] in [0, 1]."""
Shape = tuple[int, int]
Rng = np.random.Generator


def resized(image: Image, height: int, width: int) -> Image:
    """Return an image resized by area averaging if it shrinks, otherwise bicubically."""
    from PIL import Image as Pillow

    shrinks = height <= image.shape[0] and width <= image.shape[1]
    kind = Pillow.Resampling.BOX if shrinks else Pillow.Resampling.BICUBIC
    return np.clip(np.asarray(Pillow.fromarray(image).resize((width, height), kind), np.float32), 0, 1)


def nearest(places: NDArray[np.int16], height: int, width: int) -> NDArray[np.int16]:
    """Return an array of numbers resized without mixing them."""
    sizes = zip((height, width), places.shape, strict=True)
    rows, columns = (((np.arange(new) + 0.5) * old / new).astype(np.intp) for new, old in sizes)
    return np.asarray(places[rows[:, None], columns], np.int16)


def scanned(picture: Image, rng: Rng) -> Image:
    """Return a picture as most scanners give it: somewhat blurred, or enlarged from a lower resolution."""
    from PIL import Image as Pillow
    from PIL import ImageFilter

    height, width = picture.shape
    kind = rng.random()
    if kind < 0.25:
        share = rng.uniform(0.5, 0.9)
        return resized(resized(picture, round(share * height), round(share * width)), height, width)
    if kind < 0.5:
        bytes_ = Pillow.fromarray(np.uint8(np.rint(255 * np.clip(picture, 0, 1))))
        blurred = bytes_.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.3, 1.0))))
        return np.asarray(blurred, np.float32) / np.float32(255)
    return picture


def jpeg(picture: Image, quality: int) -> Image:
    """Return a picture, [H, W] or [H, W, 3], after it was saved as JPEG."""
    from PIL import Image as Pillow

    buffer = io.BytesIO()
    Pillow.fromarray(np.uint8(np.rint(255 * np.clip(picture, 0, 1)))).save(buffer, "JPEG", quality=quality)
    return np.asarray(Pillow.open(buffer), np.float32) / np.float32(255)


def grid(shape: Shape) -> tuple[Image, Image]:
    """Return the row and the column of each pixel, both float32 [H, W]."""
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    return y, x


def waves(shape: Shape, rng: Rng) -> Image:
    """Return a guilloche: two families of thin waving lines, 1 where it is printed."""
    y, x = grid(shape)
    lines = np.zeros(shape, np.float32)
    for _ in range(2):
        angle, pitch = rng.uniform(0, np.pi), rng.uniform(4, 10)
        along, across = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
        wave = across + rng.uniform(1, 5) * np.sin(along * 2 * np.pi / rng.uniform(10, 40) + rng.uniform(0, 6))
        lines = np.maximum(lines, np.clip(1.2 - np.abs((wave % pitch) - pitch / 2), 0, 1))
    return np.asarray(lines, np.float32)


def hatching(shape: Shape, rng: Rng) -> Image:
    """Return one or two families of fine straight lines at any angle."""
    y, x = grid(shape)
    lines = np.zeros(shape, np.float32)
    for _ in range(int(rng.integers(1, 3))):
        angle, pitch = rng.uniform(0, np.pi), rng.uniform(3, 9)
        lines = np.maximum(
            lines, np.clip(1 - np.abs((x * np.cos(angle) + y * np.sin(angle)) % pitch - pitch / 2), 0, 1)
        )
    return np.asarray(lines, np.float32)


def dots(shape: Shape, rng: Rng) -> Image:
    """Return a halftone of fine dots."""
    y, x = grid(shape)
    pitch = rng.uniform(2.5, 5)
    turned = rng.uniform(0, np.pi / 2)
    along, across = x * np.cos(turned) + y * np.sin(turned), y * np.cos(turned) - x * np.sin(turned)
    return np.asarray(
        np.clip(0.5 + np.cos(along * 2 * np.pi / pitch) * np.cos(across * 2 * np.pi / pitch), 0, 1), np.float32
    )


def tint(shape: Shape, rng: Rng) -> Image:
    """Return a tint that comes and goes."""
    return resized(rng.random((4, 4)).astype(np.float32), *shape)


def lettering(shape: Shape, rng: Rng) -> Image:
    """Return printed words in rows, as the fine print of a form."""
    from PIL import Image as Pillow
    from PIL import ImageDraw, ImageFont

    page = Pillow.new("L", (shape[1], shape[0]), 0)
    brush, size = ImageDraw.Draw(page), int(rng.integers(7, 12))
    font = ImageFont.load_default(size)
    for top in range(int(rng.integers(-size, 0)), shape[0], round(size * rng.uniform(1.2, 2.5))):
        words = "".join(rng.choice(list("BANKbank valor pesos "), shape[1] // 4 + 8))
        brush.text((int(rng.integers(-20, 0)), top), words, fill=255, font=font)
    return np.asarray(page, np.float32) / np.float32(255)


PRINTS = (waves, hatching, dots, tint, lettering)


def printed(shape: Shape, rng: Rng) -> Image:
    """Return a printed background of any kind, 0 where paper is bare and 1 where it is printed."""
    return PRINTS[int(rng.integers(len(PRINTS)))](shape, rng)


def rules(shape: Shape, pitch: float, squared: bool, rng: Rng, degrees: float = 0.0) -> Image:
    """Return the print of ruled or squared paper, turned as far as the writing or 3 degrees more, 1 where a line is."""
    y, x = grid(shape)
    angle, width = np.deg2rad(rng.uniform(-3, 3) - degrees), rng.uniform(1.0, 3.0)
    down, across = y * np.cos(angle) - x * np.sin(angle), x * np.cos(angle) + y * np.sin(angle)
    lines = [(d + rng.uniform(0, pitch)) % pitch for d in ([down, across] if squared else [down])]
    return np.asarray(
        np.max([np.clip((width + 1) / 2 - np.abs(d - pitch / 2), 0, 1) for d in lines], axis=0), np.float32
    )


def even(shape: Shape, _: Rng) -> Image:
    """Return even light."""
    return np.ones(shape, np.float32)


def falling(shape: Shape, rng: Rng) -> Image:
    """Return light that falls off across the page, and towards its corners."""
    y, x = np.mgrid[-1 : 1 : shape[0] * 1j, -1 : 1 : shape[1] * 1j].astype(np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    fall = rng.uniform(0.2, 0.5) * (1 + x * np.cos(angle) + y * np.sin(angle)) / 2
    return np.asarray(np.clip(1 - fall - rng.uniform(0, 0.2) * (x * x + y * y), 0.15, 1), np.float32)


def shadow(shape: Shape, rng: Rng) -> Image:
    """Return light with the shadow of a straight or bent edge across the page, with a penumbra of 1 to 8 pixels."""
    y, x = grid(shape)
    angle = rng.uniform(0, 2 * np.pi)
    middle = np.array(shape) * rng.uniform(0.3, 0.7, 2)
    away = (x - middle[1]) * np.cos(angle) + (y - middle[0]) * np.sin(angle)
    along = (y - middle[0]) * np.cos(angle) - (x - middle[1]) * np.sin(angle)
    away = away + rng.uniform(-0.3, 0.3) * along**2 / max(shape)
    dark = np.clip(away / rng.uniform(1, 8) + 0.5, 0, 1)
    return np.asarray(1 - rng.uniform(0.3, 0.65) * dark, np.float32)


LIGHTS = {"even light": even, "falling light": falling, "shadow edge": shadow}


def moire(shape: Shape, rng: Rng) -> Image:
    """Return the factor by which a screen's pixels, photographed, darken a picture: waves of a few pixels' length."""
    y, x = grid(shape)
    angle, pitch = rng.uniform(0, np.pi), rng.uniform(3, 25)
    wave = np.cos((x * np.cos(angle) + y * np.sin(angle) + 3 * np.sin(y / rng.uniform(30, 90))) * 2 * np.pi / pitch)
    return np.asarray(1 - rng.uniform(0.02, 0.1) * (1 + wave), np.float32)
