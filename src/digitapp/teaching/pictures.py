"""Pictures as examples: the ink that is found in one, in at most as many pixels as a digit needs."""

from __future__ import annotations

from pathlib import Path

from digitapp.api import FileError
from digitapp.preprocessing.images import WORKING_SIDE, read_image
from digitapp.preprocessing.segmentation import Image, downsample, find_ink


def read_ink(path: Path) -> Image:
    """Read the ink of a picture, float32 [H, W] in [0, 1] with ink 1; FileError if it cannot be read or shows none."""
    grey = read_image(path)
    ink = find_ink(downsample(grey, max(1, -(-max(grey.shape) // WORKING_SIDE))))
    if not ink.any():
        raise FileError(f"{path}: shows no ink on paper; choose a picture of one digit or sign")
    return ink
