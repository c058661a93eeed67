"""A picture in a line of a collection: the pixels of a grey image as base64, with their width and height."""

from __future__ import annotations

import base64
import binascii

import numpy as np
from numpy.typing import NDArray

MAX_SIDE = 2000
"""Pixels of a picture's width or height."""


def encode_pixels(image: NDArray[np.float32]) -> str:
    """Return a grey image, [H, W] in [0, 1], as base64 text, a byte per pixel."""
    return base64.b64encode((image.clip(0, 1) * 255).round().astype(np.uint8).tobytes()).decode()


def decode_pixels(text: str, size: tuple[int, int] | None) -> NDArray[np.float32]:
    """Return the picture, float32 [H, W] in [0, 1], of a text and its width and height; ValueError if it is broken."""
    if size is None or not all(1 <= side <= MAX_SIDE for side in size):
        raise ValueError(f"image_size is not a width and a height of 1 to {MAX_SIDE}")
    try:
        pixels = np.frombuffer(base64.b64decode(text, validate=True), np.uint8)
    except binascii.Error as error:
        raise ValueError(f"image is not base64: {error}") from error
    if pixels.size != size[0] * size[1]:
        raise ValueError(f"image has {pixels.size:,} pixels and not {size[0]} x {size[1]}")
    return pixels.reshape(size[1], size[0]).astype(np.float32) / np.float32(255)
