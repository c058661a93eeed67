from __future__ import annotations

import io
import struct
import tracemalloc
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from digitapp.api import FileError
from digitapp.preprocessing.framing import frame
from digitapp.preprocessing.images import as_grey, read_image, unit_range
from digitapp.preprocessing.picture_framing import frame_images
from digitapp.preprocessing.segmentation import find_ink
from support.drawings import FOUR, SEVEN, curl, ink_of, picture
from support.errors import refusal

INKS = {"seven": ink_of(SEVEN), "four": ink_of(FOUR), "curl": ink_of(curl())}
MNIST_BOUND, OPTDIGITS_BOUND = 0.045, 0.09
"""Mean absolute difference from the drawing's own frame; 20 drawings of people stay below 0.040 and 0.080."""


@cache
def pictured(name: str, side: int, pen: int) -> np.ndarray:
    return picture(INKS[name], side, pen)


def dark_on_light(ink: np.ndarray) -> np.ndarray:
    return 1 - ink


def faint_on_grey(ink: np.ndarray) -> np.ndarray:
    return 0.8 - 0.3 * ink


def noisy(ink: np.ndarray) -> np.ndarray:
    return np.clip(0.85 - 0.65 * ink + np.random.default_rng(0).normal(0, 0.03, ink.shape), 0, 1)


def lit_from_a_side(ink: np.ndarray) -> np.ndarray:
    return (0.95 - 0.75 * ink) * np.linspace(1, 0.7, ink.shape[1])


def lit_from_a_corner(ink: np.ndarray) -> np.ndarray:
    fall = np.linspace(1, 0.85, len(ink))
    return (0.95 - 0.75 * ink) * np.outer(fall, fall)


def dark_towards_the_corners(ink: np.ndarray) -> np.ndarray:
    away = np.linspace(-1, 1, len(ink)) ** 2
    return (0.95 - 0.75 * ink) * (1 - 0.15 * (away[:, None] + away))


def chalk_on_a_board(ink: np.ndarray) -> np.ndarray:
    return (0.15 + 0.7 * ink) * np.linspace(1, 0.7, ink.shape[1])


def with_a_scanner_edge(ink: np.ndarray) -> np.ndarray:
    grey = 0.95 - 0.8 * ink
    grey[:, : max(1, len(ink) // 100)] = 0.1
    return grey


def with_a_lid_below(ink: np.ndarray) -> np.ndarray:
    grey = 0.95 - 0.8 * ink
    grey[-max(1, len(ink) // 60) :] = 0.3
    return grey


def bad_jpeg(ink: np.ndarray) -> np.ndarray:
    buffer = io.BytesIO()
    Image.fromarray(np.uint8(255 * (0.95 - 0.8 * ink))).save(buffer, "JPEG", quality=30)
    return np.asarray(Image.open(buffer)) / 255


def snapshot(ink: np.ndarray) -> np.ndarray:
    grey = lit_from_a_side(ink) + np.random.default_rng(1).normal(0, 0.02, ink.shape)
    buffer = io.BytesIO()
    Image.fromarray(np.uint8(255 * np.clip(grey, 0, 1))).save(buffer, "JPEG", quality=60)
    return np.asarray(Image.open(buffer)) / 255


def in_a_hard_shadow(ink: np.ndarray) -> np.ndarray:
    y, x = np.mgrid[: len(ink), : len(ink)] / len(ink)
    return (0.95 - 0.75 * ink) * np.where(x + 0.4 * y < 0.6, 1, 0.5)


def on_ruled_paper(ink: np.ndarray) -> np.ndarray:
    y, x = np.mgrid[: len(ink), : len(ink)]
    rules = (y + x // 40) % (len(ink) // 4) < max(1, len(ink) // 150)
    return np.minimum(0.95 - 0.75 * ink, 0.95 - 0.35 * rules)


def on_squared_paper(ink: np.ndarray) -> np.ndarray:
    return np.minimum(on_ruled_paper(ink), on_ruled_paper(np.zeros_like(ink)).T)


def on_a_printed_pattern(ink: np.ndarray) -> np.ndarray:
    y, x = np.mgrid[: len(ink), : len(ink)]
    waves = np.sin((y + 4 * np.sin(x / 9)) * 1.2) > 0.3
    return np.minimum(0.95 - 0.75 * ink, 0.95 - 0.3 * waves)


def between_neighbours(ink: np.ndarray) -> np.ndarray:
    side = len(ink)
    grey = 0.95 - 0.75 * ink
    grey[side // 4 : side // 2, : side // 25] = grey[side // 3 : side // 2, -side // 30 :] = 0.2
    return grey


LOOKS = [
    dark_on_light, faint_on_grey, noisy, lit_from_a_side, lit_from_a_corner, dark_towards_the_corners,
    chalk_on_a_board, with_a_scanner_edge, with_a_lid_below, bad_jpeg, snapshot, in_a_hard_shadow, on_ruled_paper,
    on_squared_paper, on_a_printed_pattern, between_neighbours,
]  # fmt: skip


@pytest.mark.parametrize(("framing", "bound"), [("mnist", MNIST_BOUND), ("optdigits", OPTDIGITS_BOUND)])
@pytest.mark.parametrize(
    ("side", "pen"), [(60, 4), (100, 3), (100, 8), (280, 20), (500, 2), (500, 12), (500, 40), (1000, 3)]
)
@pytest.mark.parametrize("name", INKS)
def test_a_picture_of_a_drawing_is_framed_as_the_drawing_is(name: str, side: int, pen: int, framing: str, bound: float):
    drawn = frame([INKS[name]], framing).images[0]
    made = frame_images([pictured(name, side, pen)], framing).images[0]
    assert np.abs(made - drawn).mean() < bound


@pytest.mark.parametrize(("framing", "bound"), [("mnist", MNIST_BOUND), ("optdigits", OPTDIGITS_BOUND)])
@pytest.mark.parametrize(("side", "pen"), [(100, 8), (300, 3), (300, 20)])
@pytest.mark.parametrize("look", LOOKS)
def test_a_picture_is_read_though_it_is(look: Callable, side: int, pen: int, framing: str, bound: float):
    greys = [as_grey(look(pictured(name, side, pen))) for name in INKS]
    difference = frame_images(greys, framing).images - frame(list(INKS.values()), framing).images
    assert np.abs(difference).mean(axis=(1, 2)).max() < bound


@pytest.mark.parametrize("framing", ["mnist", "optdigits", "canvas"])
@pytest.mark.parametrize("side", [28, 100, 300])
def test_a_picture_and_its_inverse_give_the_same(framing: str, side: int):
    ink = picture(INKS["four"], side, side / 12)
    made = frame_images([ink, 1 - ink], framing).images
    assert made[0] == pytest.approx(made[1], abs=1 / 16 if framing == "optdigits" else 1e-3)


@pytest.mark.parametrize("side", [28, 50, 200, 1000])
def test_the_ink_of_a_picture_fills_twenty_pixels(side: int):
    made = frame_images([1 - picture(INKS["seven"], side, side / 14)], "mnist").images[0]
    rows, columns = np.nonzero(made > 0.3)
    assert max(np.ptp(rows), np.ptp(columns)) + 1 == pytest.approx(20, abs=2)


def test_a_digit_in_a_corner_of_a_large_page_is_found():
    page = np.ones((900, 1400), np.float32)
    page[50:250, 80:280] -= picture(INKS["four"], 200, 6)
    frames = frame_images([page], "mnist")
    assert np.abs(frames.images[0] - frame([INKS["four"]], "mnist").images[0]).mean() < MNIST_BOUND
    assert frames.boxes[0] == pytest.approx([136, 77, 224, 223], abs=12)


def noise(spread: float) -> np.ndarray:
    return np.clip(0.8 + np.random.default_rng(2).normal(0, spread, (120, 120)), 0, 1).astype(np.float32)


@pytest.mark.parametrize(
    "grey",
    [
        np.ones((50, 50), np.float32),
        np.zeros((28, 28), np.float32),
        np.full((200, 100), 0.5, np.float32),
        noise(0.01),
        as_grey(np.tile(np.linspace(0.6, 0.9, 200), (200, 1))),
        as_grey(1 - np.pad(np.ones((1, 1)), 60)),
        np.ones((1, 1), np.float32),
        np.ones((1, 600), np.float32),
    ],
    ids=["white", "black", "grey", "noise", "gradient", "speck", "one pixel", "one row"],
)
@pytest.mark.parametrize("framing", ["mnist", "optdigits", "canvas"])
def test_there_is_nothing_to_read_on_paper_that_is(grey: np.ndarray, framing: str):
    frames = frame_images([grey], framing)
    assert not frames.readable[0]
    assert not frames.images.any()


def test_no_pictures_are_no_images():
    assert frame_images([], "mnist").images.shape == (0, 28, 28)


def test_the_images_are_float32_between_nought_and_one():
    images = frame_images([picture(INKS["four"], 90, 5)], "mnist").images
    assert (images.dtype, images.flags.c_contiguous) == (np.float32, True)
    assert images.min() >= 0
    assert images.max() <= 1


@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 2**32 - 1), st.sampled_from(["mnist", "optdigits"]))
def test_any_pixels_become_an_image(height: int, width: int, seed: int, framing: str):
    rng = np.random.default_rng(seed)
    grey = rng.random((height, width), np.float32) ** rng.integers(1, 9)
    images = frame_images([grey], framing).images
    assert np.isfinite(images).all()
    assert images.min() >= 0
    assert images.max() <= 1


def test_paper_without_ink_is_nought_also_where_it_is_darker():
    ink = find_ink(as_grey(lit_from_a_side(picture(INKS["seven"], 200, 8))))
    assert ink[:10].max() < 1e-6
    assert np.median(ink) == 0
    assert ink.max() == 1


GREY = picture(INKS["four"], 40, 4)


@pytest.mark.parametrize(
    "array",
    [
        np.uint8(GREY * 255),
        np.int64(GREY * 255),
        np.float64(GREY),
        GREY[:, :, None],
        GREY[None],
        np.dstack([GREY] * 3),
        np.uint8(np.dstack([GREY * 255] * 3 + [np.full_like(GREY, 255)])),
        GREY.tolist(),
    ],
    ids=["uint8", "int64", "float64", "HW1", "1HW", "RGB", "RGBA", "list"],
)
def test_a_picture_may_be_given_as(array):
    grey = as_grey(array)
    assert (grey.dtype, grey.shape) == (np.float32, (40, 40))
    assert grey == pytest.approx(GREY, abs=1 / 254)


@pytest.mark.parametrize(
    ("stored", "full"),
    [
        (np.full((4, 4), 1, np.uint8), 1),
        (np.full((4, 4), 2, np.uint8), 255),
        (np.full((8, 8), 16, np.uint8), 16),
        (np.full((8, 8), 1.5), 16),
        (np.full((8, 8), 17), 255),
        (np.full((4, 4), 254.5), 255),
        (np.full((3, 8, 8, 1), 16.0), 16),
    ],
)
def test_the_largest_value_tells_the_range(stored: np.ndarray, full: int):
    assert unit_range(stored) == pytest.approx(stored / full)


def test_truth_values_are_black_and_white():
    assert np.array_equal(as_grey(GREY > 0.5), (GREY > 0.5).astype(np.float32))


@pytest.mark.parametrize(
    "array",
    [
        np.full((4, 4), np.nan),
        np.full((4, 4), 2.0),
        np.full((4, 4), -1),
        np.full((4, 4), 300),
        np.zeros((0, 4)),
        np.zeros(4),
        np.zeros((4, 4, 2)),
        np.zeros((4, 4), complex),
        np.array([["a"]]),
    ],
    ids=["nan", "2.0", "-1", "300", "empty", "1d", "two channels", "complex", "text"],
)
def test_what_is_no_picture_is_refused(array: np.ndarray):
    with pytest.raises(ValueError, match=r"image|array"):
        as_grey(array)


PAGE = np.uint8(255 * (1 - picture(INKS["seven"], 120, 8)))


@pytest.mark.parametrize("kind", ["png", "jpg", "bmp", "gif", "webp", "tiff"])
def test_an_image_file_is_read(kind: str, tmp_path: Path):
    path = tmp_path / f"seven.{kind}"
    Image.fromarray(PAGE).save(path)
    assert np.abs(read_image(path) - PAGE / 255).mean() < 0.01


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "CMYK", "I;16", "I"])
def test_a_file_may_hold_pixels_of_mode(mode: str, tmp_path: Path):
    path = tmp_path / "seven.tiff"
    deep = {"I;16": np.uint16(PAGE) * 257, "I": np.int32(PAGE) * 257}
    (Image.fromarray(deep[mode]) if mode in deep else Image.fromarray(PAGE).convert(mode)).save(path)
    assert np.abs(read_image(path) - PAGE / 255).mean() < 0.03


@pytest.mark.parametrize("shade", [0, 255], ids=["dark", "white"])
def test_ink_on_glass_stands_out(shade: int, tmp_path: Path):
    pixels = np.full((*PAGE.shape, 4), shade, np.uint8)
    pixels[:, :, 3] = 255 - PAGE
    Image.fromarray(pixels).save(tmp_path / "glass.png")
    images = frame_images([read_image(tmp_path / "glass.png"), as_grey(pixels), as_grey(PAGE)], "mnist").images
    assert np.abs(images[:2] - images[2]).mean() < 0.01


@pytest.mark.parametrize("channels", [3, 4])
def test_colours_are_alike_in_files_and_arrays(channels: int, tmp_path: Path):
    pixels = np.random.default_rng(0).integers(0, 256, (20, 30, channels), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "colours.png")
    wanted = read_image(tmp_path / "colours.png")
    assert np.abs(as_grey(pixels) - wanted).max() < 0.01
    assert np.abs(as_grey(pixels / 255) - wanted).max() < 0.01


@pytest.mark.parametrize(("paper", "ink"), [(60_000, 2_000), (40_000, 52_000), (65_535, 0)])
@pytest.mark.parametrize("kind", ["png", "tiff"])
def test_sixteen_bits_of_grey_are_read(paper: int, ink: int, kind: str, tmp_path: Path):
    deep = (ink + (paper - ink) * (PAGE / 255)).astype(np.uint16)
    Image.fromarray(deep).save(tmp_path / f"deep.{kind}")
    grey = read_image(tmp_path / f"deep.{kind}")
    assert np.abs(grey - deep / 65535).max() < 1e-4
    assert frame_images([grey], "mnist").readable[0]


@pytest.mark.parametrize("full", [1, 255, 65535])
def test_floating_point_grey_is_read(full: int, tmp_path: Path):
    Image.fromarray(np.float32(PAGE / 255 * full)).save(tmp_path / "deep.tiff")
    assert np.abs(read_image(tmp_path / "deep.tiff") - PAGE / 255).max() < 1e-4


@pytest.mark.parametrize("value", [np.nan, np.inf, -1.0, 1e6])
def test_grey_of_no_known_range_is_refused(value: float, tmp_path: Path):
    Image.fromarray(np.full((9, 9), value, np.float32)).save(tmp_path / "odd.tiff")
    with pytest.raises(FileError, match=r"odd\.tiff: not a picture that can be read \(its grey values run from"):
        read_image(tmp_path / "odd.tiff")


def test_a_kind_that_starts_other_programs_is_refused(tmp_path: Path):
    Image.fromarray(PAGE).save(tmp_path / "seven.eps")
    (tmp_path / "seven.eps").rename(tmp_path / "seven.png")
    with pytest.raises(FileError, match="not a picture"):
        read_image(tmp_path / "seven.png")


@pytest.mark.parametrize("framing", ["mnist", "optdigits"])
@pytest.mark.parametrize("crossed", [False, True], ids=["a digit on it", "a line along it"])
def test_the_cost_of_a_long_picture_follows_its_ink(framing: str, crossed: bool):
    page = np.ones((6000, 80), np.float32)
    page[3000:3080] -= picture(INKS["four"], 80, 5)
    if crossed:
        for row in range(50, 5950):
            page[row, 5 + row // 90 : 9 + row // 90] = 0
    tracemalloc.start()
    frames = frame_images([page], framing)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert frames.readable[0]
    assert frames.images.max() > 0.5
    assert peak < 100e6


def test_a_photo_is_turned_as_its_exif_says(tmp_path: Path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(np.ascontiguousarray(np.rot90(PAGE))).save(tmp_path / "turned.png", exif=exif)
    assert np.abs(read_image(tmp_path / "turned.png") - PAGE / 255).mean() < 0.01


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png_header(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))


@pytest.mark.parametrize("side", [8_000, 15_000, 30_000])
def test_a_picture_too_large_is_refused_by_its_header(side: int, tmp_path: Path):
    (tmp_path / "vast.png").write_bytes(
        png_header(side, side) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    )
    with pytest.raises(FileError, match=r"vast\.png: .* are too many; scale it below 50,000,000$"):
        read_image(tmp_path / "vast.png")


def encoded(kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(PAGE).save(buffer, kind)
    return buffer.getvalue()


def test_a_missing_picture_is_named(tmp_path: Path):
    with pytest.raises(FileError, match=r"nowhere\.png: there is no such file"):
        read_image(tmp_path / "nowhere.png")


def test_a_folder_is_no_picture(tmp_path: Path):
    with pytest.raises(FileError, match="is a folder"):
        read_image(tmp_path)


@pytest.mark.parametrize(
    "content", [b"", b"a text\n", encoded("PNG")[:300], encoded("JPEG")[:400]], ids=["empty", "text", "png", "jpeg"]
)
def test_what_is_not_a_whole_picture_is_refused(content: bytes, tmp_path: Path):
    (tmp_path / "broken.png").write_bytes(content)
    with pytest.raises(FileError, match=r"broken\.png"):
        read_image(tmp_path / "broken.png")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "GIF", "TIFF", "WEBP"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 400), change=st.binary(min_size=1, max_size=12), cut=st.integers(0, 3))
def test_a_spoilt_picture_is_read_or_refused(kind: str, at: int, change: bytes, cut: int, tmp_path: Path):
    content = bytearray(encoded(kind))
    content[at : at + len(change)] = change
    path = tmp_path / "spoilt"
    path.write_bytes(content[: len(content) * (4 - cut) // 4])
    assert str(path) in (refusal(read_image, path) or str(path))
