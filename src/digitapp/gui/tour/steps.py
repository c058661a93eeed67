"""What the tour says, and to which part of the window each step points."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from digitapp.language import Marked, mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from digitapp.gui.main_window import MainWindow


class Step(NamedTuple):
    """One step; `prepare` brings the window to what it is about."""

    title: Marked
    text: Marked
    target: Callable[[MainWindow], QWidget]
    prepare: Callable[[MainWindow], None]


def _canvas(window: MainWindow) -> QWidget:
    return window.canvas


def _answer(window: MainWindow) -> QWidget:
    return window.answer_panel


def _lenses(window: MainWindow) -> QWidget:
    return window.lenses


def _picker(window: MainWindow) -> QWidget:
    return window.chooser.picker


def _nothing(_: MainWindow) -> None:
    pass


def _ink(window: MainWindow) -> None:
    """Put a sample on a canvas on which nothing was drawn."""
    if not window.canvas.drawing:
        window.sources.show_sample()


def _lens(name: str) -> Callable[[MainWindow], None]:
    def open_it(window: MainWindow) -> None:
        _ink(window)
        window.lenses.open(name)

    return open_it


STEPS = (
    Step(
        mark("Draw"),
        mark(
            "Draw a digit here, with the mouse, a pen or a finger; or by keyboard: the arrow keys move a pen, Space "
            "puts it down and lifts it. If you draw nothing, the next step takes a sample."
        ),
        _canvas,
        _nothing,
    ),
    Step(
        mark("The answer"),
        mark(
            "What the model reads, how sure it is, and how probable it finds each digit. It changes while the pen "
            "moves, so try to make it doubt."
        ),
        _answer,
        _ink,
    ),
    Step(
        mark("What the model sees"),
        mark(
            "The model gets no lines but these few pixels, framed and centred. Switch Framing off, and see what "
            "becomes of the answer."
        ),
        _lenses,
        _lens("input"),
    ),
    Step(
        mark("Why"),
        mark(
            "What speaks for the answer and what against it. Each of the tabs is a lens, which answers one question "
            "about your drawing: What if it were turned? What do other models read?"
        ),
        _lenses,
        _lens("why"),
    ),
    Step(
        mark("Models, and your own"),
        mark(
            "Here you choose another model. View > Collection keeps drawings with what they are, and Teach makes a "
            "model of your own hand from them."
        ),
        _picker,
        _ink,
    ),
)
