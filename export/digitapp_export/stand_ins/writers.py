"""Virtual writers of other schools: each keeps a country, a form of each sign and a hand."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from digitapp.drawing.strokes import Ink
from digitapp.evaluation.datasets import Dataset
from digitapp_export.stand_ins import digits_0_to_2, digits_3_to_6, digits_7_to_9
from digitapp_export.stand_ins.forms import Form
from digitapp_export.stand_ins.hands import Hand
from digitapp_export.stand_ins.paths import Strokes

COUNTRIES = ("us", "fr", "de", "it", "es", "uk", "pl", "ru", "jp", "cn", "br", "in", "ar")
"""Schools: ISO 3166's codes, but "ar" for the Arab countries that write Western digits, and "uk" for the British."""
WRITERS = 300
SEED = 2025
AT_HOME = 5.0
"""How much more often a writer has a form of the own country than one from elsewhere."""


def by_sign(forms: tuple[Form, ...]) -> dict[str, tuple[Form, ...]]:
    """Return forms by the sign that they write."""
    found: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        found[form.sign].append(form)
    return {sign: tuple(of_sign) for sign, of_sign in found.items()}


DIGITS = by_sign(digits_0_to_2.FORMS + digits_3_to_6.FORMS + digits_7_to_9.FORMS)
"""All forms of each digit."""


@dataclass(frozen=True)
class Writer:
    """One virtual writer."""

    number: int
    seed: int
    country: str
    hand: Hand
    forms: dict[str, Form]
    """The form of each digit."""

    def digit(self, label: str, rng: np.random.Generator) -> Strokes:
        """Return the strokes of a digit in this writer's form, before the hand writes them."""
        return self.forms[label].strokes(self.seed, rng)


def writers(count: int, seed: int) -> list[Writer]:
    """Return `count` writers, who come from all countries in turn; the same seed gives the same writers."""
    return [_writer(number, seed) for number in range(count)]


def _writer(number: int, seed: int) -> Writer:
    rng = np.random.default_rng((seed, number))
    country = COUNTRIES[number % len(COUNTRIES)]
    forms = {sign: _chosen(of_sign, country, rng) for sign, of_sign in DIGITS.items()}
    return Writer(number, seed * 100_003 + number, country, Hand.of(rng), forms)


def _chosen(forms: tuple[Form, ...], country: str, rng: np.random.Generator) -> Form:
    weights = np.array([form.weight * (AT_HOME if country in form.taught.split() else 1.0) for form in forms])
    return forms[int(rng.choice(len(forms), p=weights / weights.sum()))]


def other_schools(count: int = WRITERS, seed: int = SEED) -> Dataset:
    """Return each digit once by each of `count` writers; the data set names its writers by their numbers."""
    inks: list[Ink] = []
    labels: list[str] = []
    names: list[str] = []
    for writer in writers(count, seed):
        rng = np.random.default_rng((seed, writer.number, 1))
        for label in DIGITS:
            inks.append(writer.hand.write(writer.digit(label, rng), rng))
            labels.append(label)
            names.append(str(writer.number))
    return Dataset("other schools", tuple(labels), inks=tuple(inks), writers=tuple(names))
