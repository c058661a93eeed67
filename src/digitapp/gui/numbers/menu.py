"""What can be done with one digit of a number: say what it is, split it, merge it with its neighbour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from digitapp.drawing.by_hand import ByHand
from digitapp.numbers.reading import Reading


def digit_menu(parent: QWidget, reading: Reading, place: int, by_hand: ByHand, take: Callable[[ByHand], None]) -> QMenu:
    """Return the menu of the digit at `place`; `take` gets what was said of it."""
    menu = QMenu(parent)
    menu.setObjectName("digitMenu")
    digit = reading.digits[place]
    labels = menu.addMenu("It is a")
    for label in "0123456789":
        action = labels.addAction(label)
        action.setCheckable(True)
        action.setChecked(label == digit.label)
        action.triggered.connect(lambda _=False, label=label: take(by_hand.corrected(digit.strokes, label)))
    split = menu.addAction("Split it")
    split.setEnabled(len(digit.strokes) > 1)
    split.triggered.connect(lambda: take(by_hand.split(digit.strokes)))
    for text, other in (("Merge with the one before", place - 1), ("Merge with the one after", place + 1)):
        action = menu.addAction(text)
        is_there = 0 <= other < len(reading.digits) and reading.digits[other].line == digit.line
        action.setEnabled(is_there)
        if is_there:
            both = (*digit.strokes, *reading.digits[other].strokes)
            action.triggered.connect(lambda _=False, both=both: take(by_hand.merged(both)))
    menu.addSeparator()
    forget = menu.addAction("Forget what I said of this number")
    forget.setEnabled(by_hand != ByHand())
    forget.triggered.connect(lambda: take(ByHand()))
    return menu
