"""The labels of a model that was made from a person's examples."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import msgspec

from digitapp.api import DigitappError, ModelCard
from digitapp.api.card import is_printable

LONGEST = 40
"""Characters of a label on a card."""


def label_of(text: str) -> str:
    """Return a label as a card has it: composed characters, no space around; DigitappError if it cannot be one."""
    label = unicodedata.normalize("NFC", text).strip()
    shown = label if len(label) <= 24 else f"{label[:20]}..."
    if len(label) > LONGEST:
        raise DigitappError(
            f"the label {shown!r} has {len(label)} characters, more than the {LONGEST} of a model's label: shorten it"
        )
    if not is_printable(label):
        raise DigitappError(f"the label {shown!r} has characters that cannot be shown: write it with others")
    return label


def labels_of(card: ModelCard, taught: Sequence[str], keep: bool) -> tuple[str, ...]:
    """Return the labels of a taught model: those of the card first if they stay, then new ones, sorted.

    DigitappError if there are too few or too many.
    """
    new = sorted(set(taught) - set(card.labels))
    old = [label for label in card.labels if keep or label in taught]
    if len(old) + len(new) < 2:
        only = f"all examples are labelled {new[0] if new else old[0]!r}"
        raise DigitappError(f"{only}, which leaves nothing to tell it from: add another label, or keep the digits")
    try:
        msgspec.structs.replace(card, labels=(*old, *new), parity=None)
    except ValueError as error:
        raise DigitappError(f"a model cannot have these labels ({error}): change them") from error
    return (*old, *new)
