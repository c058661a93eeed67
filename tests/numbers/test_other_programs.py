"""Pictures that ImageMagick and poppler's pdftoppm make: some are kept here, and all are made anew where these are."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from digitapp.models.model import Model
from digitapp.models.registry import Registry
from digitapp.numbers.page import read_picture
from digitapp.preprocessing.images import read_pages
from digitapp.preprocessing.picture_files import count_pages, is_moving

KEPT = Path(__file__).parent / "made_by_others"
WRITTEN = "-size 420x160 xc:#efe9dc -pointsize 64 -fill #222 -annotate +60+100 2750"
SECOND = "( -size 420x160 xc:#efe9dc -pointsize 64 -fill #222 -annotate +60+100 836 )"
TILTED = "-virtual-pixel edge -distort Perspective 0,0,20,10,420,0,400,0,420,160,415,150,0,160,0,155"
MADE = {
    "perspective.jpg": f"{WRITTEN} {TILTED} -attenuate 0.3 +noise Gaussian -quality 40",
    "cmyk.jpg": f"{WRITTEN} -colorspace CMYK -quality 60",
    "deep.png": f"{WRITTEN} -colorspace Gray -depth 16",
    "pages.tif": f"{WRITTEN} {SECOND} -compress Group4 -monochrome",
    "moving.gif": f"-delay 10 {WRITTEN} {SECOND} -colors 16 -loop 0",
    "bright.png": f"{WRITTEN} -negate -blur 0x1.5 -colors 32",
}
"""What ImageMagick is asked for, by the name of the file."""
PDF = b"""%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>> >> >> endobj
4 0 obj <</Length 63>> stream
BT /F 28 Tf 60 130 Td (2750) Tj 0 -60 Td (836) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
"""


@pytest.fixture(scope="module")
def model() -> Model:
    return Registry().load(None)


def made_by(program: str, folder: Path, name: str) -> Path:
    """Return a picture that a program makes now; skip where it is not installed."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    path = folder / name
    if program == "convert":
        subprocess.run([found, *MADE[name].split(), str(path)], check=True, capture_output=True, timeout=60)
        return path
    (folder / "page.pdf").write_bytes(PDF)
    command = [found, "-r", "100", "-png", "-singlefile", str(folder / "page.pdf"), str(path.with_suffix(""))]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return path


@pytest.fixture(params=["kept", "made now"])
def pictures(request: pytest.FixtureRequest, tmp_path: Path) -> object:
    """Return what gives the path of a picture by its name and program, as it is kept or made now."""

    def path(name: str, program: str = "convert") -> Path:
        return KEPT / name if request.param == "kept" else made_by(program, tmp_path, name)

    return path


def text_of(path: Path, model: Model, page: int = 0) -> str:
    return read_picture(list(read_pages(path))[page], model).text


@pytest.mark.parametrize("name", sorted(MADE))
def test_a_picture_of_imagemagick_is_read(name: str, pictures: object, model: Model) -> None:
    assert callable(pictures)
    assert text_of(pictures(name), model) == "2750"


def test_each_page_of_its_tiff_is_read_and_the_first_picture_of_its_animation(pictures: object, model: Model) -> None:
    assert callable(pictures)
    pages = pictures("pages.tif")
    assert count_pages(pages) == 2
    assert text_of(pages, model, 1) == "836"
    assert is_moving(pictures("moving.gif"))


def test_a_page_of_a_pdf_is_read_as_pdftoppm_paints_it(pictures: object, model: Model) -> None:
    assert callable(pictures)
    assert text_of(pictures("page.png", "pdftoppm"), model) == "2750\n836"
