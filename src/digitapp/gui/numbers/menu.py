"""What can be done with one digit of a number: say what it is, split it, merge it with its neighbour, take it away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from digitapp.drawing.by_hand import ByHand
from digitapp.drawing.strokes import Ink
from digitapp.language import tr
from digitapp.numbers import correcting
from digitapp.numbers.reading import Reading


def digit_menu(
    parent: QWidget, reading: Reading, place: int, by_hand: ByHand, ink: Ink, take: Callable[[ByHand], None]
) -> QMenu:
    """Return the menu of the digit at `place`; `take` gets what was said of it, and what was said before."""
    menu = QMenu(parent)
    menu.setObjectName("digitMenu")
    digit = reading.digits[place]
    labels = menu.addMenu(tr("It is a"))
    for label in "0123456789":
        action = labels.addAction(label)
        action.setCheckable(True)
        action.setChecked(label == digit.label)
        action.triggered.connect(lambda _=False, label=label: take(correcting.corrected(by_hand, digit, label)))
    split = menu.addAction(tr("Split it"))
    split.setEnabled(correcting.can_split(digit))
    split.triggered.connect(lambda: take(correcting.split(by_hand, digit, ink)))
    for text, other in ((tr("Merge with the one before"), place - 1), (tr("Merge with the one after"), place + 1)):
        action = menu.addAction(text)
        is_there = correcting.can_merge(reading, place, other)
        action.setEnabled(is_there)
        if is_there:
            both = digit, reading.digits[other]
            action.triggered.connect(lambda _=False, both=both: take(correcting.merged(by_hand, *both)))
    if not digit.strokes:
        removed = menu.addAction(tr("It is not a digit"))
        removed.triggered.connect(lambda: take(correcting.removed(by_hand, digit)))
    menu.addSeparator()
    forget = menu.addAction(tr("Forget what I said of this number"))
    forget.setEnabled(by_hand != ByHand())
    forget.triggered.connect(lambda: take(ByHand()))
    return menu
