"""The labels of a model that was made from a person's examples."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import msgspec

from digitapp.api import DigitappError, ModelCard
from digitapp.api.card import is_printable
from digitapp.language import number, tr

LONGEST = 40
"""Characters of a label on a card."""


def label_of(text: str) -> str:
    """Return a label as a card has it: composed characters, no space around; DigitappError if it cannot be one."""
    label = unicodedata.normalize("NFC", text).strip()
    shown = label if len(label) <= 24 else f"{label[:20]}..."
    if len(label) > LONGEST:
        raise DigitappError(
            tr(
                "the label {shown} has {count} characters, more than the {longest} of a model's label: shorten it"
            ).format(shown=repr(shown), count=number(len(label)), longest=number(LONGEST))
        )
    if not is_printable(label):
        raise DigitappError(
            tr("the label {shown} has characters that cannot be shown: write it with others").format(shown=repr(shown))
        )
    return label


def labels_of(card: ModelCard, taught: Sequence[str], keep: bool) -> tuple[str, ...]:
    """Return the labels of a taught model: those of the card first if they stay, then new ones, sorted.

    DigitappError if there are too few or too many.
    """
    new = sorted(set(taught) - set(card.labels))
    old = [label for label in card.labels if keep or label in taught]
    if len(old) + len(new) < 2:
        raise DigitappError(
            tr(
                "all examples are labelled {label}, which leaves nothing to tell it from: add another label, or keep "
                "the digits"
            ).format(label=repr(new[0] if new else old[0]))
        )
    try:
        msgspec.structs.replace(card, labels=(*old, *new), parity=None)
    except ValueError as error:
        raise DigitappError(
            tr("a model cannot have these labels ({reason}): change them").format(reason=error)
        ) from error
    return (*old, *new)
