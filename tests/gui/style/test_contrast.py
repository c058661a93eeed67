"""Text stands out from its ground by 4.5 : 1 and marks by 3 : 1, in the theme's colours and as they are painted."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitapp.api import Prediction
from digitapp.gui.accessibility.painted import Painted
from digitapp.gui.answer.state import State
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from support.contrast import contrast, painted_contrast
from support.scenes import DIALOGS, IN_THE_WINDOW, Scene, compare, layers, replay, shown, tray, what_if
from support.window_driver import draw, settle

EACH = pytest.mark.parametrize("colours", theme.THEMES.values(), ids=theme.THEMES.keys())
DIGITS = tuple("0123456789")


@EACH
def test_texts_stand_out(colours: theme.Theme) -> None:
    for ground in (colours.window, colours.surface, colours.paper, colours.hover, colours.track):
        for text in (colours.text, colours.muted, colours.accent, colours.error, colours.warning):
            assert contrast(text, ground) >= 4.5, (text.name(), ground.name())
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.ink, colours.paper) >= 4.5


@pytest.mark.parametrize("name", ["high-light", "high-dark"])
def test_with_high_contrast_texts_stand_out_more(name: str) -> None:
    colours = theme.THEMES[name]
    for ground in (colours.window, colours.surface, colours.paper, colours.hover, colours.track):
        for text in (colours.text, colours.muted, colours.error, colours.warning):
            assert contrast(text, ground) >= 7, (text.name(), ground.name())
    for line in (colours.line, colours.edge):
        assert contrast(line, colours.window) >= 4.5


@EACH
def test_marks_stand_out(colours: theme.Theme) -> None:
    for ground in (colours.window, colours.surface, colours.paper):
        for mark in (colours.edge, colours.accent, colours.warning, colours.bar, colours.supports, colours.opposes):
            assert contrast(mark, ground) >= 3, (mark.name(), ground.name())
    assert contrast(colours.accent, colours.text) >= 1.8  # what is chosen, and has the focus besides
    for bar in (colours.bar, colours.accent):
        assert contrast(bar, colours.track) >= 3, bar.name()


@pytest.fixture(params=theme.THEMES)
def window(open_window: Callable[..., MainWindow], request: pytest.FixtureRequest) -> MainWindow:
    window = open_window()
    window.resize(1100, 700)
    window.view.set_appearance(request.param)
    return window


def prediction(confidence: float, is_digit: bool) -> Prediction:
    shares = np.full(10, (1 - confidence) / 9, np.float32)
    shares[3] = confidence
    return Prediction("3", shares, DIGITS, np.zeros((28, 28), np.float32), 0.9 if is_digit else 0.1, is_digit)


@pytest.mark.parametrize(("confidence", "is_digit"), [(0.99, True), (0.5, True), (0.9, False)])
def test_every_answer_is_painted_so_that_it_can_be_read(window: MainWindow, confidence: float, is_digit: bool) -> None:
    answer = window.answer_panel.answer
    answer.show_prediction(prediction(confidence, is_digit))
    foot = answer.fontMetrics().height()
    lines = [QRect(0, answer.height() - foot - top, answer.width(), foot) for top in (0, foot)]
    assert painted_contrast(answer, lines[1]) >= 4.5
    if not (is_digit and confidence > 0.9):  # the second line is empty where the answer is sure
        assert painted_contrast(answer, lines[0]) >= 4.5
    if is_digit:
        assert painted_contrast(answer, QRect(0, 0, answer.width(), answer.height() - 3 * foot)) >= 4.5


@pytest.mark.parametrize("reason", [State.EMPTY, State.NOTHING, State.WAITING, State.LOADING, State.FAILED])
def test_why_there_is_no_answer_can_be_read(window: MainWindow, reason: State) -> None:
    window.answer_panel.clear(reason)
    assert painted_contrast(window.answer_panel.answer) >= 4.5


def test_messages_facts_and_prompts_can_be_read(window: MainWindow) -> None:
    labels = [label for label in window.canvas.prompts.findChildren(QLabel) if label.text()]
    assert len(labels) == 4
    assert all(painted_contrast(label) >= 4.5 for label in labels)
    for is_error in (False, True):
        window.show_message("Something is said here.", is_error)
        assert painted_contrast(window.status) >= 4.5
    draw(window)
    facts = window.findChild(QLabel, "facts")
    assert facts is not None
    assert painted_contrast(facts) >= 4.5


def test_tabs_picker_and_menus_can_be_read(window: MainWindow) -> None:
    tabs = window.lenses.findChild(QTabBar)
    assert tabs is not None
    assert all(painted_contrast(tabs, tabs.tabRect(place)) >= 4.5 for place in range(tabs.count()))
    assert painted_contrast(window.chooser.picker) >= 4.5
    assert painted_contrast(window.menuBar()) >= 4.5


@pytest.mark.parametrize("name", ["whyTarget", "modelPicker"])
def test_every_row_of_an_open_list_can_be_read(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.lenses.open("why")
    draw(window)
    settle(qtbot, window)
    box = window.findChild(QComboBox, name)
    assert box is not None
    box.showPopup()
    rows, view = box.view(), box.view().viewport()
    for row in range(box.count()):
        place = rows.visualRect(box.model().index(row, 0))
        assert painted_contrast(view, place) >= 4.5, box.itemText(row)
        assert view.rect().top() <= place.top() <= place.bottom() <= view.rect().bottom(), box.itemText(row)
    box.hidePopup()


def test_icons_bars_and_the_slider_can_be_seen(qtbot: QtBot, window: MainWindow) -> None:
    draw(window)
    settle(qtbot, window)
    for name in ("new", "open", "save", "undo", "clear", "pen", "eraser"):
        button = window.findChild(QToolButton, name)
        assert button is not None
        assert painted_contrast(button) >= 3, name
    assert painted_contrast(window.actions_.pen_width) >= 3
    window.answer_panel.answer.show_prediction(prediction(0.5, False))
    window.answer_panel.bars.show_prediction(prediction(0.5, False))
    assert painted_contrast(window.answer_panel.bars) >= 3


def test_the_buttons_of_a_torn_off_lens_are_seen(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 800)
    window.lenses.tear_off("input")
    (dock,) = window.findChildren(QDockWidget)
    qtbot.waitUntil(lambda: window.rect().contains(dock.geometry()))
    for name in ("qt_dockwidget_closebutton", "qt_dockwidget_floatbutton"):
        button = dock.findChild(QAbstractButton, name)
        qtbot.waitUntil(lambda button=button: not button.visibleRegion().isEmpty())  # it has its place
        assert painted_contrast(button) >= 3, name


def test_a_menu_has_an_outline(window: MainWindow) -> None:
    menu = window.actions_.menus["recent"]
    menu.popup(window.mapToGlobal(window.rect().center()))
    shown = menu.grab().toImage()
    menu.close()
    outline = shown.pixelColor(0, shown.height() // 2)
    for ground in (theme.current().surface, theme.current().window, theme.current().paper):
        assert contrast(outline, ground) >= 3


@pytest.mark.parametrize("scene", [*IN_THE_WINDOW, *DIALOGS])
def test_every_text_and_field_can_be_read(qtbot: QtBot, window: MainWindow, scene: Scene) -> None:
    top = shown(qtbot, window, scene)
    QApplication.processEvents()
    texts = [widget for kind in (QLabel, QAbstractButton, QComboBox, QLineEdit) for widget in top.findChildren(kind)]
    seen = [w for w in texts if w.isVisible() and w.isEnabled() and says(w) and is_whole(w)]
    assert seen
    found = {name(widget): round(painted_contrast(widget), 2) for widget in seen}
    assert {said: ratio for said, ratio in found.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("scene", [what_if, replay, compare, layers, tray])
def test_what_is_painted_stands_out(qtbot: QtBot, window: MainWindow, scene: Scene) -> None:
    top = shown(qtbot, window, scene)
    for _ in range(3):
        QApplication.processEvents()
    painted = [w for w in top.findChildren(QWidget) if isinstance(w, Painted) and w.isVisible() and is_whole(w)]
    assert painted
    found = {name(widget): round(painted_contrast(widget), 2) for widget in painted}
    assert {said: ratio for said, ratio in found.items() if ratio < 3} == {}


def says(widget: QWidget) -> bool:
    text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()  # type: ignore[attr-defined]
    return bool(text) or (isinstance(widget, QLineEdit) and bool(widget.placeholderText()))


def is_whole(widget: QWidget) -> bool:
    """Return whether a widget is seen, and not only its edge: some are scrolled away."""
    return widget.visibleRegion().boundingRect() == widget.rect() and min(widget.width(), widget.height()) > 8


def name(widget: QWidget) -> str:
    return widget.objectName() or widget.accessibleName() or str(getattr(widget, "text", str)())
