"""Pictures of a digit as files, made by Pillow."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

SEVEN = ((0.30, 0.22), (0.68, 0.20), (0.50, 0.50), (0.44, 0.80))
"""The corners of a 7, as shares of a picture's width and height."""


def photo(size: tuple[int, int] = (400, 300), paper: int = 220, ink: int = 40) -> NDArray[np.uint8]:
    """A 7 in blue ink on paper that is darker at the right, [H, W, 3]."""
    width, height = size
    light = np.linspace(1.0, 0.8, width)[None, :, None]
    image = Image.fromarray((np.full((height, width, 3), paper) * light).astype(np.uint8))
    points = [(x * width, y * height) for x, y in SEVEN]
    ImageDraw.Draw(image).line(points, fill=(ink, ink, 2 * ink), width=max(2, width // 25), joint="curve")
    return np.asarray(image)


def save(path: Path, pixels: NDArray[np.uint8] | None = None, **options: object) -> Path:
    """Write a picture, by default that of a 7."""
    Image.fromarray(photo() if pixels is None else pixels).save(path, **options)
    return path


def save_pages(path: Path, count: int) -> Path:
    """Write a TIFF of pages, each a little narrower than the one before."""
    first, *others = (Image.fromarray(photo((400 - 10 * page, 300))) for page in range(count))
    first.save(path, save_all=True, append_images=others)
    return path


def png_that_says(path: Path, width: int, height: int) -> Path:
    """Write a PNG whose header tells a size that its content has not."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b""))
    return path


def cut_off(path: Path) -> Path:
    """Cut a file to its first half."""
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    return path
