"""The states of the window that `looks.py` pictures, each brought about as a user does."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from hand import rest
from look_window import app, compared, digit, known, labelled, read, sample
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from screenshot import STROKES, ask, draw, wait

from digitapp.drawing.files import read_records
from digitapp.gui.documents.samples import DIGITS, NO_DIGITS
from digitapp.gui.lenses.why.lens import WhyLens
from digitapp.gui.main_window import MainWindow
from digitapp.importing.ranking import DRAWINGS

_UNSURE = 78
"""The place of a generated 8 that the default model finds hardly like a digit."""


def empty(_: MainWindow) -> None:
    """Nothing was drawn yet."""


def unsure(window: MainWindow) -> None:
    """A digit that the model is not sure of."""
    sample(window, list(read_records(DRAWINGS))[_UNSURE])
    wait(app(), lambda: window.answer_panel.answer.property("state") == "not sure")


def no_digit(window: MainWindow) -> None:
    """A heart."""
    sample(window, NO_DIGITS[0].record())


def loading(window: MainWindow) -> None:
    """Ink, and no model yet."""
    for stroke in STROKES:
        draw(window.canvas, stroke)
    wait(app(), lambda: window.answer_panel.answer.property("state") == "loading the model …")


def failing_model(window: MainWindow) -> None:
    """A model that fails on every drawing."""
    known(window, "raising")
    window.models.choose("raising")
    wait(app(), lambda: window.models.card is not None and window.models.card.id == "raising")
    digit(window)


def broken_model(window: MainWindow) -> None:
    """A model whose file is damaged, chosen."""
    digit(window)
    known(window, "torn", False)
    window.models.choose("torn")
    wait(app(), lambda: window.status_bar.status.is_error)


def no_file(window: MainWindow) -> None:
    """A file that is no drawing was opened."""
    path = Path(str(window.property("folder"))) / "holiday in the mountains.ndjson"
    path.write_text("[1, 2\n")
    window.file_actions.open_path(path)
    wait(app(), lambda: window.status_bar.status.is_error)


def dot(window: MainWindow) -> None:
    """Too little ink to read."""
    draw(window.canvas, ((250, 250), (255, 250)))
    read(window)


def right(window: MainWindow) -> None:
    """A drawing of a file, labelled as it is read."""
    labelled(window, 7)


def wrong(window: MainWindow) -> None:
    """A drawing of a file, labelled otherwise."""
    labelled(window, 4)


def framing_off(window: MainWindow) -> None:
    """The canvas shrunk as it is."""
    window.actions_["framing"].trigger()
    digit(window)


def compare(window: MainWindow) -> None:
    """All models read the drawing."""
    window.actions_["compare"].trigger()
    sample(window, DIGITS[1].record())
    compared(window)


def why(window: MainWindow) -> None:
    """Why a seven is a seven."""
    ask(app(), window, "why")


def why_map(window: MainWindow) -> None:
    """Where a seven is among the known drawings."""
    ask(app(), window, "why")
    cast(WhyLens, window.lenses.lens("why")).beside.setCurrentIndex(1)


def layers(window: MainWindow) -> None:
    """What the layers make of a seven."""
    ask(app(), window, "layers")


def what_if(window: MainWindow) -> None:
    """A seven turned by degrees."""
    ask(app(), window, "whatIf")


def replay(window: MainWindow) -> None:
    """A moment of a seven being drawn."""
    ask(app(), window, "replay")


def present(window: MainWindow) -> None:
    """Presentation of an answer."""
    digit(window)
    window.actions_["present"].trigger()


def present_unsure(window: MainWindow) -> None:
    """Presentation of a drawing that is no digit."""
    no_digit(window)
    window.actions_["present"].trigger()


def eraser(window: MainWindow) -> None:
    """The eraser over ink."""
    digit(window)
    window.actions_["eraser"].trigger()
    QTest.mouseMove(window.canvas, QPoint(round(0.6 * window.canvas.width()), round(0.3 * window.canvas.height())))


def focus(window: MainWindow) -> None:
    """The strip of steps has the focus, by keyboard."""
    digit(window)
    window.activateWindow()
    window.lenses.lens("input").steps.setFocus(Qt.FocusReason.TabFocusReason)  # type: ignore[attr-defined]


def focus_tool(window: MainWindow) -> None:
    """A button of the toolbar has the focus, by keyboard."""
    window.activateWindow()
    cast(QWidget, window.findChild(QWidget, "open")).setFocus(Qt.FocusReason.TabFocusReason)


def drop(window: MainWindow) -> None:
    """Files are dragged over the window."""
    window.sources.drops.target.light_up("Open lesson.ndjson")


def torn_off(window: MainWindow) -> None:
    """A lens in a dock of its own."""
    digit(window)
    window.lenses.tear_off("input")
    window.lenses.open("compare")
    rest(300)  # the dock takes its room
    if window.lenses.isVisible():  # else the screen is too small for both
        compared(window)


WINDOWS = (
    *(empty, digit, unsure, no_digit, dot, loading, failing_model, broken_model, no_file, right, wrong),
    *(
        framing_off,
        why,
        why_map,
        layers,
        what_if,
        replay,
        compare,
        torn_off,
        present,
        present_unsure,
        eraser,
        focus,
        focus_tool,
        drop,
    ),
)
