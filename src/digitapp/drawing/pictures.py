"""A picture in a line of a stroke file or a collection, as base64 text: a PNG, or the bare pixels of a grey image."""

from __future__ import annotations

import base64
import io
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.language import grouped, number, tr

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_SIDE = 2000
"""Pixels of a picture's width or height; larger ones are scaled down when they are opened."""
GLANCE = 1000
"""About how many pixels the longer side has of what is shown of a picture, as long as that is enough."""
MAX_PNG = 8 * 2**20
"""Bytes that the PNG of a picture may have: with its strokes it has to fit into a line of a file."""
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_QUICK = 3
"""How hard zlib tries: the usual 6 takes half as long again, and saves a tenth."""
_BRIGHT = 0.5
"""A picture of a higher median shade is bright paper, on which ink is dark."""


class Placing(NamedTuple):
    """How a picture lies on a canvas: its pixel (x, y) is at `scale * (x, y) + (left, top)`."""

    scale: float
    left: float
    top: float


class Picture:
    """A grey or coloured picture, which lies below the ink of a drawing; it never changes, and any thread may read it.

    Two pictures are equal if they are the same object.
    """

    def __init__(self, pixels: NDArray[np.uint8], text: str) -> None:
        """Take the pixels, [H, W] or [H, W, 3] RGB, and the same as text in a file.

        A large picture is also averaged to a smaller one, so this too is for another thread than the window's.
        """
        self.pixels = pixels
        self.text = text
        self.glance = _averaged(pixels, max(1, max(pixels.shape[:2]) // GLANCE))
        """The same with less than twice `GLANCE` pixels on the longer side, to be looked at."""

    @classmethod
    def of(cls, pixels: NDArray[np.uint8]) -> Picture:
        """Return the picture of pixels, [H, W] or [H, W, 3] RGB, scaled down where it is too large for a file.

        This encodes a PNG, which takes up to a second.
        """
        from PIL import Image as Pillow

        image = Pillow.fromarray(np.ascontiguousarray(pixels))
        image.thumbnail((MAX_SIDE, MAX_SIDE), Pillow.Resampling.BOX)
        while len(png := _png(image)) > MAX_PNG:
            shrink = 0.95 * (MAX_PNG / len(png)) ** 0.5
            image = image.resize((round(shrink * image.width), round(shrink * image.height)), Pillow.Resampling.BOX)
        return cls(np.array(image), base64.b64encode(png).decode())

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.pixels.shape[1], self.pixels.shape[0]

    @cached_property
    def is_bright(self) -> bool:
        """Whether most of it is bright, so that ink on it is dark."""
        step = max(1, max(self.size) // 64)
        return bool(np.median(self.pixels[::step, ::step]) > _BRIGHT * 255)

    def placing(self, canvas: tuple[float, float]) -> Placing:
        """Return how it lies on a canvas of a size: as large as fits, in the middle."""
        width, height = self.size
        scale = min(canvas[0] / width, canvas[1] / height)
        return Placing(scale, (canvas[0] - scale * width) / 2, (canvas[1] - scale * height) / 2)


def decode_picture(text: str, size: tuple[int, int] | None) -> Picture:
    """Return the picture of a line's text and its width and height, for a PNG not needed; ValueError if it is broken.

    The last few are kept: a line that was checked is used soon.
    """
    return _decoded(text, None if size is None else tuple(size))


@lru_cache(maxsize=2)
def _decoded(text: str, size: tuple[int, int] | None) -> Picture:
    content = _bytes(text)
    if not content.startswith(_SIGNATURE):
        return Picture.of((decode_pixels(text, size) * 255).round().astype(np.uint8))
    from PIL import Image as Pillow

    try:
        with Pillow.open(io.BytesIO(content), formats=("PNG",)) as opened:
            if max(opened.size) > MAX_SIDE:
                raise ValueError(
                    tr("image is {width} x {height} pixels, more than {most} on a side").format(
                        width=opened.width, height=opened.height, most=number(MAX_SIDE)
                    )
                )
            return Picture(np.array(_opaque(opened)), text)
    except (OSError, SyntaxError, EOFError) as error:
        raise ValueError(tr("image is no PNG that can be read: {reason}").format(reason=error)) from error


def check_picture(text: str, size: tuple[int, int] | None) -> None:
    """Raise ValueError if the picture of a line is broken."""
    decode_picture(text, size) if is_png(text) else decode_pixels(text, size)


def is_png(text: str) -> bool:
    """Return whether the text of a picture is that of a PNG, not of bare pixels."""
    return text.startswith(base64.b64encode(_SIGNATURE[:6]).decode())


def encode_pixels(image: NDArray[np.float32]) -> str:
    """Return a grey image, [H, W] in [0, 1], as base64 text, a byte per pixel."""
    return base64.b64encode((image.clip(0, 1) * 255).round().astype(np.uint8).tobytes()).decode()


def decode_pixels(text: str, size: tuple[int, int] | None) -> NDArray[np.float32]:
    """Return the picture, float32 [H, W] in [0, 1], of a text and its width and height; ValueError if it is broken."""
    if size is None or not all(1 <= side <= MAX_SIDE for side in size):
        raise ValueError(tr("image_size is not a width and a height of 1 to {most}").format(most=number(MAX_SIDE)))
    pixels = np.frombuffer(_bytes(text), np.uint8)
    if pixels.size != size[0] * size[1]:
        raise ValueError(
            tr("image has {count} pixels and not {width} x {height}").format(
                count=grouped(pixels.size), width=number(size[0]), height=number(size[1])
            )
        )
    return pixels.reshape(size[1], size[0]).astype(np.float32) / np.float32(255)


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as error:  # also of letters that are not ASCII
        raise ValueError(tr("image is not base64: {reason}").format(reason=error)) from error


def _averaged(pixels: NDArray[np.uint8], factor: int) -> NDArray[np.uint8]:
    """Return pixels of which `factor` x `factor` are averaged to one."""
    if factor == 1:
        return pixels
    from PIL import Image as Pillow

    return np.asarray(Pillow.fromarray(pixels).reduce(factor))


def _opaque(image: Image) -> Image:
    """Return an image, grey or in colours, on white where it is transparent."""
    if image.mode in ("L", "RGB"):
        return image
    from PIL import Image as Pillow

    coloured = image.convert("RGBA")
    return Pillow.alpha_composite(Pillow.new("RGBA", coloured.size, "white"), coloured).convert("RGB")


def _png(image: Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG", compress_level=_QUICK)
    return file.getvalue()
