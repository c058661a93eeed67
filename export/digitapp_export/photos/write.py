"""Write generated pictures of digits, number fields and pages as PNG, with tables of what is written on them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from digitapp.api import FileError
from digitapp_export.photos.fields import LOOKS, Photo, field, page, single
from digitapp_export.photos.hands import Hands

PAGES = 20
"""For one page so many digits and as many fields are written."""


def write(folder: Path, hands: Hands, count: int, seed: int) -> dict[str, int]:
    """Write `count` photographed digits, as many fields, and fewer pages into a folder that is not there yet.

    The tables `digits.csv`, `fields.csv` and `pages.csv` have the columns `file`, `label` and `look`. Return how many
    pictures each names. The same seed gives the same pictures. FileError if the folder cannot be written.
    """
    makers: dict[str, tuple[int, Callable[[str, np.random.Generator], Photo]]] = {
        "digits": (count, lambda look, rng: single(hands.draw(rng), look, rng)),
        "fields": (count, lambda _, rng: field(hands.draw(rng), rng)),
        "pages": (-(-count // PAGES), lambda look, rng: page(hands.draw(rng), look, rng)),
    }
    try:
        folder.mkdir(parents=True)
        for number, (name, (many, make)) in enumerate(makers.items()):
            rng = np.random.default_rng([seed, number])
            looks = ["cheque"] if name == "fields" else list(LOOKS)
            _table(folder, name, ((look, make(look, rng)) for look in _in_turn(looks, many)))
    except OSError as error:
        raise FileError(f"{folder}: cannot be written ({error.strerror}); choose another place") from error
    return {name: many for name, (many, _) in makers.items()}


def _in_turn(looks: list[str], count: int) -> Iterator[str]:
    return (looks[place % len(looks)] for place in range(count))


def _table(folder: Path, name: str, photos: Iterator[tuple[str, Photo]]) -> None:
    from PIL import Image

    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["file", "label", "look"])
        for number, (look, photo) in enumerate(photos, 1):
            picture = f"{name}-{number:05}.png"
            Image.fromarray(np.uint8(np.rint(255 * np.clip(photo.picture, 0, 1)))).save(folder / picture)
            rows.writerow([picture, photo.label, look])
