"""Read what the rows of a window's comparison show."""

from __future__ import annotations

import threading

from digitapp.gui.lenses.compare.compared_model import ComparedModel
from digitapp.gui.lenses.compare.row import ComparisonRow
from digitapp.gui.main_window import MainWindow


def ask(window: MainWindow) -> None:
    window.actions_["compare"].trigger()


def row(window: MainWindow, name: str) -> ComparisonRow:
    return slot(window, name).row


def slot(window: MainWindow, name: str) -> ComparedModel:
    (found,) = [slot for slot in window.docks.compare.slots if slot.entry.id == name]
    return found


def labels(window: MainWindow) -> dict[str, str]:
    return {slot.entry.id: slot.row.shown.label for slot in window.docks.compare.slots}


def marks(window: MainWindow) -> dict[str, str]:
    return {slot.entry.id: slot.row.shown.mark for slot in window.docks.compare.slots}


def said(window: MainWindow) -> str:
    return window.docks.compare.sentence.text()


def readers() -> int:
    """Return the number of predictors' threads."""
    return sum(thread.name == "predictor" for thread in threading.enumerate())


def list_again(window: MainWindow) -> None:
    """Make the window list its folders of models again."""
    window.registry().refresh()
    window.predictor.listed.emit(window.registry().entries)
