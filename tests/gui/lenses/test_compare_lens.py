"""The comparison's dock: off until asked for, remembered, readable at every size."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from digitapp.api import ModelCard
from digitapp.gui.answer.state import State
from digitapp.gui.lenses.compare.lens import CompareLens
from digitapp.gui.lenses.compare.row import ComparisonRow
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from support.compare_lens import ask, labels, list_again, marks, readers, row, said
from support.window_driver import draw, shown
from support.window_models import DIGITS, always, write_model, write_raising

Open = Callable[..., MainWindow]


def test_the_comparison_is_off_until_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    draw(window)
    qtbot.waitUntil(lambda: shown(window) == "3")
    assert window.lenses.current == "input"
    assert window.findChild(CompareLens) is None
    assert readers() == 1


def test_a_hidden_comparison_runs_nothing(qtbot: QtBot, window: MainWindow) -> None:
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: "split" in marks(window).values(), timeout=5000)
    assert readers() == 3
    ask(window)
    assert window.lenses.current == "input"
    assert window.lenses.lens("compare").slots == []
    qtbot.waitUntil(lambda: readers() == 1, timeout=5000)
    draw(window, [(100, 400), (400, 400)])
    qtbot.waitUntil(lambda: window.live_prediction.up_to_date, timeout=5000)
    assert readers() == 1
    ask(window)
    qtbot.waitUntil(lambda: labels(window) == {"cnn-28x28": "3", "seven": "7"}, timeout=5000)


def test_it_is_open_again_at_the_next_start(qtbot: QtBot, open_window: Open) -> None:
    first = open_window()
    ask(first)
    first.close()
    second = open_window()
    assert second.lenses.current == "compare"
    draw(second)
    qtbot.waitUntil(lambda: labels(second) == {"cnn-28x28": "3", "seven": "7"}, timeout=5000)


def test_a_click_on_a_row_reads_with_its_model(qtbot: QtBot, window: MainWindow) -> None:
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: labels(window) == {"cnn-28x28": "3", "seven": "7"}, timeout=5000)
    with qtbot.waitSignal(window.predictor.loaded, timeout=5000):
        QTest.mouseClick(row(window, "seven"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(window) == "7", timeout=5000)
    assert "answers" in row(window, "seven").accessibleDescription()
    assert "answers" not in row(window, "cnn-28x28").accessibleDescription()


def test_rows_can_be_hidden_and_shown_again(qtbot: QtBot, window: MainWindow) -> None:
    ask(window)
    qtbot.waitUntil(row(window, "seven").isVisible)
    row(window, "seven").setFocus()  # on the canvas the key clears
    QTest.keyClick(row(window, "seven"), Qt.Key.Key_Delete)
    assert list(labels(window)) == ["cnn-28x28"]
    button = window.findChild(QPushButton, "showAll")
    assert button.text() == "Show 1 hidden"
    button.click()
    assert list(labels(window)) == ["cnn-28x28", "seven"]
    assert not button.isVisible()


def test_rows_can_be_sorted(qtbot: QtBot, window: MainWindow, models: Path) -> None:
    write_model(models / "c.onnx", id="best", title="Best", accuracy=[("mnist-test", 0.999, 10_000)])
    list_again(window)
    ask(window)
    assert list(labels(window)) == ["cnn-28x28", "seven", "best"]
    window.findChild(QComboBox, "compareOrder").setCurrentText("By accuracy")
    assert list(labels(window)) == ["best", "cnn-28x28", "seven"]
    tops = [row(window, name).geometry().top() for name in labels(window)]
    QApplication.processEvents()
    tops = [row(window, name).geometry().top() for name in labels(window)]
    assert tops == sorted(tops)


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
    window.resize(760, 520)  # about the least that shows the lenses
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
    window.resize(760, 520)  # about the least that shows the lenses
    rows = [slot.row for slot in window.lenses.lens("compare").slots]
    qtbot.waitUntil(lambda: rows[-1].isVisible() and rows[-1].height() > 0)
    QApplication.processEvents()
    assert not rows[-1].visibleRegion().boundingRect().height()
    window.findChild(QComboBox, "compareOrder").setFocus()
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


@pytest.mark.parametrize("colours", theme.THEMES.values(), ids=theme.THEMES.keys())
def test_what_is_written_on_a_marked_row_can_be_read(colours: theme.Theme) -> None:
    for colour in (colours.text, colours.muted):
        assert contrast(colour.name(), colours.hover.name()) >= 4.5


def test_the_menu_of_a_row_hides_it(qtbot: QtBot, window: MainWindow) -> None:
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: labels(window) == {"cnn-28x28": "3", "seven": "7"}, timeout=5000)
    clicked, place = row(window, "seven"), QPoint(20, 20)
    QApplication.sendEvent(
        clicked, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, clicked.mapToGlobal(place))
    )
    (menu,) = clicked.findChildren(QMenu)
    assert menu.isVisible()  # and the window goes on meanwhile
    (hide,) = [action for action in menu.actions() if action.text().startswith("Hide")]
    menu.close()
    hide.trigger()
    assert list(labels(window)) == ["cnn-28x28"]
