"""`digitapp read` of pictures that no number can be read in: a sentence for each, in bounded memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitapp.cli import main
from support.pictures import cut_off, png_that_says, save
from support.platforms import PROC

MOST_MEMORY = 400
"""In MB, for a white picture of nearly 50 million pixels in colour, which is the largest that is opened."""
MEASURED = """
import sys
from digitapp.cli import main
main(["read", sys.argv[1]])
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def landscape(shape: tuple[int, int] = (600, 800)) -> np.ndarray:
    """Return hills below a sky, rough at every scale as what is photographed is."""
    rng, rough = np.random.default_rng(0), np.zeros(shape, np.float32)
    for scale in (3, 6, 12, 25, 50, 100, 200):
        coarse = rng.random((scale, scale)).astype(np.float32) - 0.5
        rough += np.asarray(Image.fromarray(coarse).resize(shape[::-1], Image.Resampling.BICUBIC)) / scale**0.9
    rows = np.arange(shape[0])[:, None] / shape[0]
    grey = np.where(rows > 0.5 + 2 * rough[:1], 0.35 + 1.5 * rough, 0.9 - 0.3 * rows + 0.1 * rough)
    return np.dstack([np.uint8(255 * np.clip(tint * grey, 0, 1)) for tint in (1, 0.9, 0.7)])


def moving(path: Path) -> Path:
    first, second = (Image.fromarray(landscape((200 + step, 300 + step))).convert("P") for step in (0, 0))
    first.save(path, save_all=True, append_images=[second.transpose(Image.Transpose.FLIP_LEFT_RIGHT)])
    return path


def cmyk(path: Path) -> Path:
    Image.fromarray(landscape()).convert("CMYK").save(path)
    return path


@pytest.mark.parametrize(
    ("name", "make", "said"),
    [
        ("blank.png", lambda path: save(path, np.full((900, 700), 255, np.uint8)), "nothing stands out"),
        ("black.png", lambda path: save(path, np.zeros((900, 700), np.uint8)), "nothing stands out"),
        ("deep.png", lambda path: save(path, np.full((900, 700), 30_000, np.uint16)), "nothing stands out"),
        ("hills.png", lambda path: save(path, landscape()), ": "),
        ("hills.jpg", cmyk, ": "),
        ("hills.gif", moving, ": "),
        ("cut.jpg", lambda path: cut_off(save(path, landscape())), "not a picture that can be read"),
        ("huge.png", lambda path: png_that_says(path, 30_000, 30_000), "pixels are too many"),
    ],
)
def test_each_is_one_sentence(
    name: str, make: object, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert callable(make)
    path = make(tmp_path / name)
    main(["read", str(path)])
    told = capsys.readouterr()
    line = (told.out + told.err).strip()
    assert f"{path}: " in line
    assert said in line
    assert main(["read", str(path), "--json"]) in (0, 2)
    assert '"is_sure":true' not in capsys.readouterr().out.replace(" ", "")


@pytest.mark.slow
@PROC
def test_the_largest_picture_takes_bounded_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    Image.new("RGB", (7000, 7100), "white").save(path)
    command = [sys.executable, "-c", MEASURED, str(path)]
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=300).stdout.splitlines()
    assert "nothing stands out" in told[0]
    assert int(told[-1]) < MOST_MEMORY * 1024
