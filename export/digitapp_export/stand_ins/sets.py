"""All stand-ins together, as a report measures them, and their contact sheets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from digitapp.evaluation.datasets import Dataset
from digitapp_export.stand_ins.printed_scans import printed_scans
from digitapp_export.stand_ins.scans import EACH, Scans, black_and_white_scans, envelope_scans
from digitapp_export.stand_ins.sheets import sheet
from digitapp_export.stand_ins.signs import signs
from digitapp_export.stand_ins.writers import DIGITS, SEED, WRITERS, other_schools, writers

T = TypeVar("T")
SCHOOLS, SIGNS = "digits of other schools", "signs that are no digit"
SHOWN = 24
"""Examples of each kind in the report's picture."""


@dataclass(frozen=True)
class StandIns:
    """Drawings and scans that stand in for those of hands and scanners which nobody here has."""

    schools: Dataset
    """Drawings of digits by virtual writers."""
    signs: Dataset
    """Drawings of other signs by the same writers; none has a label."""
    scans: dict[str, Scans]


def make(mnist: Dataset, pens: Dataset, writers: int = WRITERS, each: int = EACH) -> StandIns:
    """Return all stand-ins; the scans are made of MNIST's test images and of drawings that no model has learnt from.

    `writers` is the number of virtual writers, and `each` that of scans of a kind from either source.
    """
    return StandIns(
        other_schools(writers),
        signs(writers),
        {
            "scans, 16 x 16, black and white": black_and_white_scans(mnist, pens, each),
            "scans of envelopes, 16 x 16, grey": envelope_scans(mnist, pens, each),
            "scans of printed forms, 40 pixels high": printed_scans(mnist, pens, each),
        },
    )


def picture(made: StandIns) -> bytes:
    """Return a PNG with a few of each kind, a row for each: drawings first, then scans."""
    drawings = [*_some(made.schools.inks), *_some(made.signs.inks)]
    images = [image for scans in made.scans.values() for image in _some(scans.images)]
    return sheet([*drawings, *images], columns=SHOWN)


def _some(items: Sequence[T]) -> list[T]:
    """Return `SHOWN` random items; of fewer, all, and some more than once."""
    order = np.random.default_rng(SEED).permutation(len(items))
    return [items[int(i)] for i in np.resize(order, SHOWN)]


def contact_sheets(made: StandIns) -> dict[str, bytes]:
    """Return PNGs of everything, by file name: digits by label and sorted by form, signs by name, scans by kind."""
    found = {f"other-schools-{label}.png": _digit_sheet(made.schools, label) for label in DIGITS}
    order = sorted(range(len(made.signs)), key=lambda i: made.signs.writers[i].partition(" ")[2])
    names = [made.signs.writers[i].partition(" ")[2] for i in order]
    found["signs.png"] = sheet([made.signs.inks[i] for i in order], [name[:10] for name in names])
    for number, scans in enumerate(made.scans.values(), start=1):
        found[f"scans-{number}.png"] = sheet(scans.images, scans.labels, 40)
    return found


def _digit_sheet(schools: Dataset, label: str) -> bytes:
    """Return a sheet of one digit, each captioned by the start of its form's name and its writer."""
    hands = writers(len(set(schools.writers)), SEED)
    chosen = [i for i, own in enumerate(schools.labels) if own == label]
    forms = {i: hands[int(schools.writers[i])].forms[label].name for i in chosen}
    chosen.sort(key=lambda i: forms[i])
    return sheet([schools.inks[i] for i in chosen], [f"{forms[i][:5]} {schools.writers[i]}" for i in chosen])
