"""The orders in which compared models can be listed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from digitapp.gui.lenses.compare.compared_model import ComparedModel
from digitapp.language import Marked, mark


def _by_accuracy(slot: ComparedModel) -> float:
    """Put the best measured accuracy first, and last what was not measured."""
    return -max((figure.accuracy for figure in slot.row.card.accuracy), default=0.0)


def _by_time(slot: ComparedModel) -> float:
    return slot.seconds if slot.seconds is not None else float("inf")


def _by_answer(slot: ComparedModel) -> tuple[str, float]:
    return slot.row.shown.label or "~", -slot.row.shown.confidence


ORDERS: tuple[tuple[Marked, Callable[[ComparedModel], Any]], ...] = (
    (mark("As listed"), lambda _: 0),
    (mark("By answer"), _by_answer),
    (mark("By accuracy"), _by_accuracy),
    (mark("By time"), _by_time),
)
"""The words of each choice, and its key for `sorted`."""
