"""Open picture files as they are, in colours: of every kind that is supported, page by page, within bounded memory."""

from __future__ import annotations

import importlib
import io
import os
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import IO, TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError
from digitapp.bounded import open_plain
from digitapp.drawing.pictures import MAX_SIDE, Picture
from digitapp.language import grouped, number, tr

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("PNG", "JPEG", "BMP", "GIF", "TIFF", "WEBP")
"""The supported picture formats; Pillow knows more, but some of them start other programs."""
HEIF = "HEIF"
"""Supported where `pillow_heif`, a plug-in of Pillow, is installed."""
SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".tif", ".tiff", ".webp", ".heic", ".heif")
"""The suffixes of picture files, in lower case."""
MAX_PIXELS = 50_000_000
"""A picture with more pixels is rejected before it is decoded."""
MAX_WEBP = 25_000_000
"""As many for a WebP, whose decoder holds a picture four times."""
MAX_PROGRESSIVE = 100_000_000
"""Values, three for a coloured pixel, of a JPEG that comes in passes: its decoder holds each in two bytes more."""
MAX_LENGTH = 2**16
"""Pixels that a picture may be wide or tall."""
MAX_PAGES = 10_000
MAX_FILE = 2**29
"""Bytes that a picture file may have."""
_BROKEN = (
    OSError, ValueError, SyntaxError, EOFError, struct.error, MemoryError,
    ArithmeticError, AssertionError, AttributeError, LookupError, NotImplementedError, TypeError, RuntimeError,
)  # fmt: skip
"""What Pillow raises for damaged pictures: the last two lines where a plug-in trusts what it reads."""
_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")


def is_picture(path: Path) -> bool:
    """Return whether a file is a picture by its name."""
    return path.suffix.lower() in SUFFIXES


@contextmanager
def opened_picture(path: Path, content: IO[bytes] | None = None, page: int = 0) -> Iterator[Image]:
    """Open a picture at a page from 0, not decoded yet; FileError if that, or what is done with it, fails.

    If `content` is given, it is read instead of the file; `path` is then only used in messages.
    """
    from PIL import Image as Pillow
    from PIL import UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the size is checked here, and unusual metadata do no harm
            with (
                nullcontext(content) if content is not None else _open_file(path) as file,
                Pillow.open(file, formats=_formats(path, file)) as opened,
            ):
                go_to_page(path, opened, page)
                yield opened
    except Pillow.DecompressionBombError as error:
        raise FileError(
            tr("{path}: its pixels are too many; scale it below {most}").format(path=path, most=grouped(MAX_PIXELS))
        ) from error
    except UnidentifiedImageError as error:
        raise FileError(tr("{path}: not a picture that can be read; save it as PNG").format(path=path)) from error
    except _BROKEN as error:
        said = " ".join(str(error).split()) or type(error).__name__
        if "truncated" in said:
            cut = tr("{path}: not a picture that can be read (its end is missing); copy or download it again")
            raise FileError(cut.format(path=path)) from error
        raise FileError(
            tr("{path}: not a picture that can be read ({reason}); save it as PNG").format(path=path, reason=said)
        ) from error


def go_to_page(path: Path, opened: Image, page: int) -> None:
    """Go to a page of an open picture, from 0; FileError if it is too large to be decoded."""
    if page:
        opened.seek(page)
    if max(opened.size) > MAX_LENGTH:
        raise FileError(
            tr("{path}: a side of {size} pixels is too long; cut it below {most}").format(
                path=path, size=grouped(max(opened.size)), most=grouped(MAX_LENGTH)
            )
        )
    if opened.width * opened.height > _most_pixels(opened):
        raise FileError(
            tr("{path}: {width} x {height} pixels are too many; scale it below {most}").format(
                path=path, width=number(opened.width), height=number(opened.height), most=grouped(MAX_PIXELS)
            )
        )


def _most_pixels(opened: Image) -> int:
    if opened.format == "WEBP":
        return MAX_WEBP
    if opened.info.get("progressive"):
        return min(MAX_PIXELS, MAX_PROGRESSIVE // len(opened.getbands()))
    return MAX_PIXELS


def read_picture(path: Path, page: int = 0, content: bytes | None = None) -> Picture:
    """Decode a picture to what lies below the ink of a drawing; FileError if that fails.

    It is turned upright as its EXIF data say, scaled down to `MAX_SIDE`, and paper where it is transparent.
    """
    with opened_picture(path, None if content is None else io.BytesIO(content), page) as opened:
        return Picture.of(_pixels(opened))


def count_pages(path: Path) -> int:
    """Return how many pages a TIFF has, `MAX_PAGES` at most, and 1 for other pictures; FileError if it is broken."""
    if path.suffix.lower() not in (".tif", ".tiff"):
        return 1
    with opened_picture(path) as opened:
        return pages_of(opened)


def pages_of(opened: Image) -> int:
    """Return how many pages an open TIFF has, at most `MAX_PAGES`, and 1 for other pictures."""
    if opened.format != "TIFF":
        return 1
    page = 0
    try:
        while page < MAX_PAGES:  # one by one: Pillow's own count walks to the end of a file that may have millions
            opened.seek(page)
            page += 1
    except EOFError:
        pass
    opened.seek(0)
    return page


def is_moving(path: Path, content: bytes | None = None) -> bool:
    """Return whether a picture is an animation; FileError if it cannot be read."""
    with opened_picture(path, None if content is None else io.BytesIO(content)) as opened:
        return opened.format != "TIFF" and bool(getattr(opened, "is_animated", False))


def _open_file(path: Path) -> IO[bytes]:
    file = open_plain(path)
    size = os.fstat(file.fileno()).st_size
    if 0 < size <= MAX_FILE:
        return file
    file.close()
    if size == 0:
        raise FileError(tr("{path}: is empty; copy or download it again").format(path=path))
    raise FileError(
        tr("{path}: has more than {most} MiB; scale it down").format(path=path, most=number(MAX_FILE >> 20))
    )


def _formats(path: Path, file: IO[bytes]) -> tuple[str, ...]:
    """Return what may be opened; FileError for a HEIC picture without the plug-in that reads it."""
    head = file.read(12)
    file.seek(0)
    if head[4:8] != b"ftyp" or head[8:12] not in _HEIF_BRANDS:
        return FORMATS
    try:
        importlib.import_module("pillow_heif").register_heif_opener()
    except ImportError as error:
        raise FileError(
            tr("{path}: a HEIC picture; to open these, run `pip install pillow-heif`").format(path=path)
        ) from error
    return (*FORMATS, HEIF)


def _pixels(opened: Image) -> NDArray[np.uint8]:
    """Return the pixels, uint8 [H, W] or [H, W, 3], upright, and less than twice `MAX_SIDE` on the longer side."""
    from PIL import ImageOps

    opened.draft(opened.mode, (MAX_SIDE, MAX_SIDE))  # a JPEG is decoded at a half or less
    if opened.mode.startswith(("I", "F")):  # Pillow would clip these at 255
        return _from_deep(np.asarray(ImageOps.exif_transpose(opened)))
    image = opened if opened.mode in ("L", "RGB", "RGBA", "LA") else opened.convert(_plain_mode(opened))
    if (factor := max(image.size) // MAX_SIDE) > 1:
        image = image.reduce(factor)
    image = ImageOps.exif_transpose(image)
    if image.mode in ("RGBA", "LA"):
        return _on_paper(np.asarray(image.convert("RGBA")))
    return np.asarray(image)


def _plain_mode(opened: Image) -> str:
    if "transparency" in opened.info or opened.mode in ("PA", "La", "RGBa"):
        return "RGBA"
    return "L" if opened.mode == "1" else "RGB"


def _from_deep(values: NDArray[np.generic]) -> NDArray[np.uint8]:
    """Return grey values of more than 8 bits as 8 bits."""
    from digitapp.preprocessing.images import to_unit_range

    factor = -(-max(values.shape) // MAX_SIDE)
    grey = to_unit_range(values[::factor, ::factor].astype(np.float32))
    return np.asarray((grey * 255).round(), np.uint8)


def _on_paper(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return colours with their opacity, [H, W, 4], on white or black, whichever shows the ink."""
    colours, opaque = pixels[..., :3].astype(np.float32), pixels[..., 3:].astype(np.float32) / np.float32(255)
    paper = 255.0 if (colours * opaque).sum() <= 3 * 255 * opaque.sum() / 2 else 0.0  # dark ink, or bright ink
    return np.asarray((colours * opaque + paper * (1 - opaque)).round(), np.uint8)
