"""Picture files of every kind that is supported, and broken ones, each with one sentence."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitapp.api import FileError
from digitapp.drawing.pictures import MAX_SIDE
from digitapp.preprocessing.images import read_pages
from digitapp.preprocessing.picture_files import count_pages, is_moving, read_picture
from support.pictures import cut_off, photo, png_that_says, save, save_pages


@pytest.mark.parametrize("name", ["a.png", "a.bmp", "a.tif", "a.webp", "a.jpg"])
def test_pictures_keep_their_colours(name: str, tmp_path: Path) -> None:
    found = read_picture(save(tmp_path / name, **({"lossless": True} if name == "a.webp" else {})))
    assert np.abs(found.pixels.astype(int) - photo()).mean() < (2 if name == "a.jpg" else 0.01)


def grey() -> np.ndarray:
    return np.asarray(Image.fromarray(photo()).convert("L"))


@pytest.mark.parametrize("mode", ["L", "1", "P", "CMYK", "LA", "RGBA", "16 bit", "32 bit"])
def test_every_mode_looks_as_it_does_in_grey(mode: str, tmp_path: Path) -> None:
    path = tmp_path / f"mode.{'tif' if mode in ('CMYK', '32 bit') else 'png'}"
    if mode == "16 bit":
        Image.fromarray(grey().astype(np.uint16) * 257).save(path)
    elif mode == "32 bit":
        Image.fromarray(grey().astype(np.float32) / 255).save(path)
    else:
        Image.fromarray(photo()).convert(mode).save(path)
    found = read_picture(path).pixels
    shown = np.asarray(Image.fromarray(found).convert("L"), int)
    assert shown.shape == (300, 400)
    few_shades = {"1": 100, "P": 20}
    assert np.abs(shown - grey()).mean() < few_shades.get(mode, 6)


@pytest.mark.parametrize(("ink", "paper"), [(0, 255), (255, 0)])
def test_transparent_pixels_are_paper(ink: int, paper: int, tmp_path: Path) -> None:
    pixels = np.zeros((40, 40, 4), np.uint8)
    pixels[10:30, 18:22] = (ink, ink, ink, 255)
    found = read_picture(save(tmp_path / "clear.png", pixels)).pixels
    assert (found[0, 0] == paper).all()
    assert (found[20, 20] == ink).all()


def test_a_photo_is_turned_upright(tmp_path: Path) -> None:
    image = Image.fromarray(photo())
    exif = image.getexif()
    exif[0x0112] = 6
    image.save(tmp_path / "turned.jpg", exif=exif)
    assert read_picture(tmp_path / "turned.jpg").size == (300, 400)


def test_a_large_photo_is_scaled_down(tmp_path: Path) -> None:
    path = save(tmp_path / "large.jpg", np.full((3024, 4032), 255, np.uint8))
    assert read_picture(path).size == (MAX_SIDE, 1500)


def test_a_tiff_has_pages(tmp_path: Path) -> None:
    path = save_pages(tmp_path / "pages.tif", 3)
    assert count_pages(path) == 3
    assert [read_picture(path, page).size[0] for page in range(3)] == [400, 390, 380]
    assert [page.shape for page in read_pages(path)] == [(300, 400), (300, 390), (300, 380)]
    with pytest.raises(FileError, match="not a picture that can be read"):
        read_picture(path, 3)


def test_an_animation_is_its_first_picture(tmp_path: Path) -> None:
    path = tmp_path / "moves.gif"
    Image.fromarray(photo()).save(path, save_all=True, append_images=[Image.new("RGB", (400, 300))])
    assert is_moving(path)
    assert count_pages(path) == 1
    assert read_picture(path).is_bright


def test_what_is_no_picture_is_said_in_a_sentence(tmp_path: Path) -> None:
    text, empty = tmp_path / "text.png", tmp_path / "empty.png"
    text.write_text("hello")
    empty.touch()
    for path, said in (
        (text, "not a picture that can be read; save it as PNG"),
        (empty, "is empty"),
        (tmp_path / "gone.png", "there is no such file"),
        (tmp_path, "is a folder"),
        (cut_off(save(tmp_path / "half.png")), "its end is missing); copy or download it again"),
        (cut_off(save(tmp_path / "half.jpg")), "its end is missing); copy or download it again"),
        (png_that_says(tmp_path / "huge.png", 30_000, 30_000), "pixels are too many"),
        (png_that_says(tmp_path / "many.png", 10_000, 6_000), "10000 x 6000 pixels are too many"),
        (png_that_says(tmp_path / "none.png", 0, 0), "not a picture that can be read"),
    ):
        with pytest.raises(FileError) as raised:
            read_picture(path)
        assert said in str(raised.value)
        assert "\n" not in str(raised.value)


@pytest.fixture
def heic(tmp_path: Path) -> Path:
    path = tmp_path / "photo.heic"
    path.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(100))
    return path


def test_a_heic_picture_needs_a_plug_in(heic: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    with pytest.raises(FileError, match="pip install pillow-heif"):
        read_picture(heic)


def test_a_heic_picture_is_read_where_the_plug_in_is(tmp_path: Path) -> None:
    pytest.importorskip("pillow_heif").register_heif_opener()
    path = save(tmp_path / "real.heic", quality=95)
    assert read_picture(path).size == (400, 300)
