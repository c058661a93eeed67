"""The comparison's dock: off until asked for, remembered, readable at every size."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitapp.api import ModelCard
from digitapp.gui.answer.state import State
from digitapp.gui.lenses.compare.row import ComparisonRow
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from support.comparison_dock import ask, labels, list_again, marks, readers, said
from support.window_driver import draw, shown
from support.window_models import DIGITS, always, write_model, write_raising

Open = Callable[..., MainWindow]


def test_the_comparison_is_off_until_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    dock = window.lenses.lens("compare")
    assert not dock.isVisible()
    assert not window.actions_["compare"].isChecked()
    draw(window)
    qtbot.waitUntil(lambda: shown(window) == "3")
    assert dock.slots == []
    assert readers() == 1


def test_a_hidden_comparison_runs_nothing(qtbot: QtBot, window: MainWindow) -> None:
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: "split" in marks(window).values(), timeout=5000)
    assert readers() == 3
    ask(window)
    assert not window.lenses.lens("compare").isVisible()
    assert window.lenses.lens("compare").slots == []
    qtbot.waitUntil(lambda: readers() == 1, timeout=5000)
    draw(window, [(100, 400), (400, 400)])
    qtbot.waitUntil(lambda: window.live_prediction.up_to_date, timeout=5000)
    assert readers() == 1
    ask(window)
    qtbot.waitUntil(lambda: labels(window) == {"cnn-28x28": "3", "seven": "7"}, timeout=5000)


def test_its_own_button_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    ask(window)
    button = window.lenses.lens("compare").titleBarWidget().close_button
    assert button.accessibleName() == "Close: Compare models"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not window.lenses.lens("compare").isVisible()
    assert not window.actions_["compare"].isChecked()


def test_it_is_remembered_with_its_width(qtbot: QtBot, open_window: Open) -> None:
    first = open_window()
    ask(first)
    qtbot.waitUntil(lambda: labels(first) == {"cnn-28x28": "", "seven": ""})  # the rows say how wide it has to be
    QApplication.processEvents()
    size = first.minimumSizeHint().grownBy(QMargins(0, 0, 100, 0))
    first.resize(size)
    wide = first.docks.compare.minimumSizeHint().width() + 80
    first.resizeDocks([first.docks.compare], [wide], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: first.docks.compare.width() == wide)
    first.close()
    second = open_window(ready=False)
    second.resize(size)  # the screen of a test is too small for Qt to give the window its size again
    second.show()
    qtbot.waitUntil(lambda: second.is_ready, timeout=10_000)
    assert second.actions_["compare"].isChecked()
    qtbot.waitUntil(lambda: second.docks.compare.isVisible() and len(second.docks.compare.slots) == 2)
    assert second.docks.compare.width() == wide
    draw(second)
    qtbot.waitUntil(lambda: labels(second) == {"cnn-28x28": "3", "seven": "7"}, timeout=5000)
    ask(second)
    second.close()
    assert not open_window().actions_["compare"].isChecked()


class Screen:
    """One that is larger than the offscreen platform's."""

    def availableGeometry(self) -> QRect:
        return QRect(0, 0, 1920, 1200)


def test_the_window_makes_room_where_the_screen_has_it(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "screen", Screen)
    before, canvas = window.size(), window.canvas.size()
    ask(window)
    QApplication.processEvents()
    assert window.canvas.size() == canvas
    assert before.width() < window.width() < before.width() + window.lenses.lens("compare").width()
    assert window.height() == before.height()
    ask(window)
    assert window.size() == before


def test_a_window_that_fills_the_screen_stays_as_it_is(qtbot: QtBot, window: MainWindow) -> None:
    before = window.size()
    ask(window)
    QApplication.processEvents()
    assert window.size() == before
    assert window.canvas.width() == window.canvas.height() >= 44 * theme.GRID


def test_a_row_is_painted_only_when_it_shows_something_else(qtbot: QtBot) -> None:
    painted = ComparisonRow(ModelCard(id="tiny", title="Tiny", size=(28, 28), framing="mnist"))
    qtbot.addWidget(painted)
    updates: list[None] = []
    painted.update = lambda: updates.append(None)  # type: ignore[method-assign]
    painted.show_state(State.WAITING)
    painted.show_state(State.WAITING)
    painted.set_mark("")
    painted.set_old(False)
    assert len(updates) == 1


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_nothing_is_cut_at_the_smallest_size(
    choice: str, qtbot: QtBot, window: MainWindow, models: Path, request: pytest.FixtureRequest
) -> None:
    for n, labels_ in enumerate((DIGITS, tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), ("a circle that is long", "square"))):
        write_model(models / f"x{n}.onnx", id=f"x{n}", title="A title that is longer than its row " * 2, labels=labels_)
    write_raising(models / "y.onnx", id="raising")
    list_again(window)
    window.view.set_appearance(choice)
    ask(window)
    window.resize(window.minimumSizeHint())
    draw(window)
    compare = window.lenses.lens("compare")
    qtbot.waitUntil(lambda: said(window).endswith("1 has no answer"), timeout=5000)
    rows = [slot.row for slot in compare.slots]
    qtbot.waitUntil(lambda: all(row.height() >= row.heightForWidth(row.width()) for row in rows))
    for slot in compare.slots:
        right = slot.row.mapTo(compare, slot.row.rect().topRight()).x()
        assert right < compare.width()
        assert slot.row.width() >= slot.row.minimumSizeHint().width()
        assert not slot.row.grab().toImage().isNull()


def test_rows_are_reached_by_keyboard_and_scrolled_to(qtbot: QtBot, window: MainWindow, models: Path) -> None:
    for n in range(8):
        always(models / f"x{n}.onnx", "7", id=f"x{n}", title=f"Seven {n}")
    list_again(window)
    ask(window)
    window.resize(window.minimumSizeHint())
    rows = [slot.row for slot in window.lenses.lens("compare").slots]
    qtbot.waitUntil(lambda: rows[-1].isVisible() and rows[-1].height() > 0)
    QApplication.processEvents()
    assert not rows[-1].visibleRegion().boundingRect().height()
    window.lenses.lens("compare").titleBarWidget().close_button.setFocus()
    for _ in rows:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is rows[-1]
    assert rows[-1].visibleRegion().boundingRect().height() == rows[-1].height()


def contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK])
def test_what_is_written_on_a_marked_row_can_be_read(colours: theme.Theme) -> None:
    for colour in (colours.text, colours.muted):
        assert contrast(colour.name(), colours.hover.name()) >= 4.5
