"""What files, cards and servers say is text: nowhere in the window HTML, a key, an escape sequence or a turned line."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from digitapp.gui.app import show_bugs
from digitapp.gui.lenses.kinds import LENSES
from digitapp.gui.main_window import MainWindow
from digitapp.gui.status import Status
from digitapp.gui.style.labels import in_menu, tooltip
from digitapp.models.registry import Registry
from support.platforms import POSIX
from support.window_driver import draw, opened, settle, shown
from support.window_models import always, write_broken

TAG = "<img src='/etc/x.png'>"
KEY = "R&D"
ACTS = "\x1b[31m\u202egnp"
HEBREW = "\N{HEBREW LETTER SHIN}\N{HEBREW LETTER LAMED}"
LABELS = (TAG, KEY, HEBREW, *"3456789")


@pytest.fixture
def models(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    always(folder / "a.onnx", "3", id="cnn-28x28", title=f"{TAG} {KEY}", labels=LABELS)
    always(folder / "b.onnx", "7", id="seven", title=HEBREW, labels=LABELS)
    write_broken(folder / f"c {KEY} <b>{ACTS}.onnx")
    return folder


@pytest.fixture
def drawings(tmp_path: Path) -> Path:
    path = tmp_path / f"{KEY} {ACTS} <b>x<i>.ndjson"
    line = {"strokes": [[[100, 100], [400, 100], [250, 420]]], "writer": f"{TAG}{ACTS}"}
    labels = [f"{TAG}{ACTS}", KEY, HEBREW]
    path.write_text("".join(json.dumps(line | {"label": label}) + "\n" for label in labels))
    return path


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what a widget shows, and what of it a tooltip or a menu shows, each with its kind."""
    yield "text", widget.windowTitle()
    yield "tip", widget.toolTip()
    if isinstance(widget, QLabel):
        yield "text", widget.text()
    if isinstance(widget, QAbstractButton):
        yield "menu", widget.text()
    if isinstance(widget, QComboBox):
        yield from (("text", widget.itemText(row)) for row in range(widget.count()))
        yield from (("tip", widget.itemData(row, Qt.ItemDataRole.ToolTipRole) or "") for row in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and (rows := widget.model()) is not None:
        for row in range(min(rows.rowCount(), 50)):
            for column in range(1 if isinstance(rows, QAbstractListModel) else rows.columnCount()):
                index = rows.index(row, column)
                yield "text", str(rows.data(index, Qt.ItemDataRole.DisplayRole) or "")
                yield "tip", str(rows.data(index, Qt.ItemDataRole.ToolTipRole) or "")
    for action in widget.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield "menu", action.text()
        yield "tip", action.toolTip() if action.toolTip() != action.text().replace("&&", "\0").replace("&", "") else ""


def faults() -> list[str]:
    """Return what of all that the app shows now acts in place of being shown."""
    found = []
    for widget in QApplication.allWidgets():
        name = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QLabel) and widget.textFormat() == Qt.TextFormat.RichText:
            assert not any(sign in widget.text() for sign in ("<img", "<b>"))  # the legend of the lens Why
        elif isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText and widget.text():
            found.append(f"{name} may show HTML: {widget.text()[:60]!a}")
        for kind, text in texts(widget):
            if any(sign in text for sign in "\x1b\u202e"):
                found.append(f"{name}, {kind}: acts: {text!a}")
            if kind == "tip" and ("<img" in text or "<b>" in text):
                found.append(f"{name}, tooltip shows HTML: {text!a}")
            if kind == "menu" and "R&D" in text:
                found.append(f"{name}, menu makes a key of it: {text!a}")
    return found


@POSIX
def test_nothing_that_is_shown_acts(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path, drawings: Path
) -> None:
    window = open_window(lambda: Registry([models], trusted=[models]))
    opened(qtbot, window, drawings)
    draw(window)
    settle(qtbot, window)
    assert shown(window)
    for lens in LENSES:
        window.lenses.open(lens.name)
        settle(qtbot, window)
        assert faults() == []
    window.actions_["collection"].trigger()
    window.actions_["about"].trigger()
    window.actions_["about_model"].trigger()
    window.actions_["evaluate"].trigger()
    for menu in window.actions_.menus.values():
        menu.aboutToShow.emit()
    window.show_message(f"{TAG}{ACTS}", True)
    assert faults() == []
    assert window.statusBar() is not None
    for dialog in QApplication.topLevelWidgets():
        if dialog is not window:
            dialog.close()


def test_a_tooltip_shows_a_text_as_it_is() -> None:
    assert tooltip("") == ""
    assert tooltip(f"{TAG}\n{ACTS}") == "<span>&lt;img src=&#x27;/etc/x.png&#x27;&gt;<br>\\x1b[31m\\u202egnp</span>"
    assert tooltip(HEBREW) == f"<span>{HEBREW}</span>"


def test_a_menu_makes_no_key_of_a_text() -> None:
    assert in_menu(f"{KEY} {ACTS}") == r"R&&D \x1b[31m\u202egnp"


def test_what_is_logged_acts_on_no_terminal(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    show_bugs(window)
    record = logging.LogRecord("digitapp", logging.CRITICAL, "", 0, f"{ACTS}\nnext", None, None)
    assert logging.lastResort is not None
    assert logging.lastResort.format(record) == "\\x1b[31m\\u202egnp\nnext"
    logging.lastResort.setFormatter(None)


@POSIX
@pytest.mark.parametrize("suffix", [".ndjson", ".png", ".tif"])
def test_a_pipe_is_refused_and_the_window_ends(qtbot: QtBot, window: MainWindow, tmp_path: Path, suffix: str) -> None:
    """Its reader would wait for ever, and keep the closed window's process."""
    os.mkfifo(tmp_path / f"a{suffix}")
    window.sources.router.open([tmp_path / f"a{suffix}"])
    qtbot.waitUntil(lambda: "is not a plain file" in status(window).text(), timeout=10_000)
    assert status(window).is_error


def status(window: MainWindow) -> Status:
    found = window.findChild(Status, "status")
    assert found is not None
    return found
