"""The lens Why: what it shows is what `explain` finds, of the drawing and the model of now."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import digitapp
from digitapp.explaining.explanation import Explanation, explain
from digitapp.explaining.picture import coloured
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.why.lens import WhyLens
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry
from support.window_driver import SEVEN, draw, settle


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window with the bundled models."""
    return open_window(Registry)


@pytest.fixture
def lens(qtbot: QtBot, window: MainWindow) -> WhyLens:
    window.resize(1280, 900)
    window.lenses.open("why")
    found = window.lenses.lens("why")
    assert isinstance(found, WhyLens)
    return found


def explained(qtbot: QtBot, window: MainWindow, lens: WhyLens) -> Explanation:
    """Wait until everything is known about the drawing of now."""
    settle(qtbot, window)
    qtbot.waitUntil(lambda: lens.is_up_to_date, timeout=20_000)
    assert lens.explanation is not None
    return lens.explanation


def test_it_shows_what_explain_finds(qtbot: QtBot, window: MainWindow, lens: WhyLens) -> None:
    draw(window, SEVEN)
    found = explained(qtbot, window, lens)
    same = explain(digitapp.load_model(), window.canvas.drawing)
    assert found.evidence == pytest.approx(same.evidence, abs=1e-3)
    assert found.sentences == same.sentences
    assert lens.said.text() == "\n".join(same.sentences)
    shown = lens.evidence.grab().toImage()
    box = lens.evidence.box()
    cell = box.width() / 28
    expected = coloured(same.prediction.image, same.evidence)
    for row, column in ((8, 10), (14, 16), (3, 3), (20, 12)):
        place = QPoint(round(box.left() + (column + 0.5) * cell), round(box.top() + (row + 0.5) * cell))
        colour = shown.pixelColor(place)
        assert np.abs(np.array([colour.red(), colour.green(), colour.blue()]) - expected[row, column]).max() <= 3


def test_another_label_can_be_asked_for(qtbot: QtBot, window: MainWindow, lens: WhyLens) -> None:
    draw(window, SEVEN)
    explained(qtbot, window, lens)
    for chooser, label in ((lens.target, "1"), (lens.against, "7")):
        chooser.setCurrentIndex(chooser.findData(label))
        chooser.activated.emit(chooser.currentIndex())
    found = explained(qtbot, window, lens)
    assert (found.target, found.against, found.prediction.label) == ("1", "7", "7")


def test_a_click_on_a_piece_erases_it_and_undo_brings_it_back(qtbot: QtBot, window: MainWindow, lens: WhyLens) -> None:
    draw(window, SEVEN)
    found = explained(qtbot, window, lens)
    before = window.canvas.drawing.ink()
    last = len(found.pieces) - 1
    lens.pieces.setFocus()
    for _ in range(last + 1):
        QTest.keyClick(lens.pieces, Qt.Key.Key_Right)
    assert lens.said.text().startswith("Without this piece")
    QTest.mouseClick(lens.pieces, Qt.MouseButton.LeftButton, pos=lens.pieces.place_of(last))
    cut = window.canvas.drawing.ink()
    assert sum(map(len, cut.strokes)) < sum(map(len, before.strokes))
    explained(qtbot, window, lens)
    shown = window.answer_panel.answer.property("label")
    assert shown == (found.pieces[last].outcome.label or "")
    window.actions_["undo"].trigger()
    assert [stroke.tolist() for stroke in window.canvas.drawing.ink().strokes] == [s.tolist() for s in before.strokes]


def test_an_empty_canvas_says_what_to_do(qtbot: QtBot, window: MainWindow, lens: WhyLens) -> None:
    assert "Draw something" in lens.said.text()
    draw(window, SEVEN)
    explained(qtbot, window, lens)
    window.actions_["clear"].trigger()
    qtbot.waitUntil(lambda: "Draw something" in lens.said.text())
    assert lens.explanation is None


def test_it_follows_the_model(qtbot: QtBot, window: MainWindow, lens: WhyLens) -> None:
    draw(window, SEVEN)
    explained(qtbot, window, lens)
    window.models.choose("mlp-8x8")
    qtbot.waitUntil(lambda: lens.explanation is not None and lens.explanation.evidence.shape == (8, 8), timeout=20_000)


def test_it_is_computed_only_while_it_is_open(qtbot: QtBot, window: MainWindow, lens: WhyLens) -> None:
    window.lenses.open("input")
    asked: list[Result] = []
    lens.show_result = asked.append  # type: ignore[method-assign,assignment]
    draw(window, SEVEN)
    settle(qtbot, window)
    assert asked == []


def test_a_tooltip_says_what_a_pixel_contributes(qtbot: QtBot, window: MainWindow, lens: WhyLens) -> None:
    draw(window, SEVEN)
    found = explained(qtbot, window, lens)
    row, column = np.unravel_index(int((found.evidence * (found.prediction.image > 0)).argmax()), found.evidence.shape)
    assert lens.evidence.said_of(int(row), int(column)).startswith("The ink here speaks for 7 (+")
    row, column = np.unravel_index(int((found.evidence * (found.prediction.image == 0)).argmax()), found.evidence.shape)
    assert lens.evidence.said_of(int(row), int(column)).startswith("That nothing is here speaks for 7 (+")
    assert lens.evidence.said_of(-1, 0) == ""


def test_a_model_that_fails_in_the_middle_says_so_and_the_window_lives(
    qtbot: QtBot, window: MainWindow, lens: WhyLens, monkeypatch: pytest.MonkeyPatch
) -> None:
    from digitapp.api import ModelError
    from digitapp.gui.lenses.why import lens as module

    def broken(*_: object) -> Iterator[Explanation]:
        raise ModelError("cnn-28x28: failed to read images; mend its export")
        yield

    monkeypatch.setattr(module, "explanations", broken)
    draw(window, SEVEN)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "mend its export." in lens.said.text())
    assert window.answer_panel.answer.property("label") == "7"
    monkeypatch.undo()
    window.actions_["clear"].trigger()
    draw(window, SEVEN)
    explained(qtbot, window, lens)


def compared(qtbot: QtBot, window: MainWindow, lens: WhyLens) -> list[str]:
    """Wait until neighbours are shown, and return their labels."""
    explained(qtbot, window, lens)
    qtbot.waitUntil(lambda: lens.neighbours.accessibleDescription() != "", timeout=20_000)
    return lens.neighbours.accessibleDescription().rpartition(": ")[2].split()


def test_the_neighbours_are_those_of_the_function(qtbot: QtBot, window: MainWindow, lens: WhyLens) -> None:
    draw(window, SEVEN)
    labels = compared(qtbot, window, lens)
    same = digitapp.neighbours(digitapp.load_model(), window.canvas.drawing)
    assert labels == [one.label for one in same.nearest]
    assert lens.neighbours.said_at(3).startswith(f"{same.nearest[0].label}, {same.nearest[0].source}")


def test_a_dot_of_the_map_says_what_it_is(qtbot: QtBot, window: MainWindow, lens: WhyLens) -> None:
    draw(window, SEVEN)
    compared(qtbot, window, lens)
    lens.beside.setCurrentIndex(1)
    assert lens.map.isVisible()
    assert not lens.pieces.isVisible()
    nearest = digitapp.neighbours(digitapp.load_model(), window.canvas.drawing).nearest[0]
    QTest.mouseMove(lens.map, lens.map.place_of(nearest.number))
    qtbot.waitUntil(lambda: lens.said.text().startswith("A known "))
    lens.beside.setCurrentIndex(0)
    assert lens.pieces.isVisible()
