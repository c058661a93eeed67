"""Help and About: what stands there is true, is shown as text, and fits a small screen."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from digitapp.gui.about import About
from digitapp.gui.help_page import HelpPage
from digitapp.gui.lenses.kinds import LENSES
from digitapp.gui.main_window import MainWindow
from support.window_models import always

WORDS = ("Answer", "Confidence", "Digitness", "Sure", "Not a digit", "Framing", "Lens", "Read right on unseen writers")


def page(window: MainWindow) -> HelpPage:
    window.actions_["help"].trigger()
    found = window.help_menu.page
    assert found is not None
    return found


def test_f1_opens_the_page(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.canvas, Qt.Key.Key_F1)
    assert window.help_menu.page is not None
    assert window.help_menu.page.isVisible()


def test_the_page_says_what_how_the_words_and_whose_data(window: MainWindow) -> None:
    text = page(window).text.toPlainText()
    lenses = [words for lens in LENSES for words in (lens.title, lens.question)]
    for words in (*lenses, "What this is", "How to begin", *WORDS, "MIT licence", "CC BY-SA 3.0", "CC BY 4.0", "MNIST"):
        assert words in text


def test_all_keys_stand_on_the_page(window: MainWindow) -> None:
    text = page(window).text.toPlainText().splitlines()
    actions = [action for action in window.findChildren(QAction) if not action.shortcut().isEmpty()]
    assert len(actions) > 25
    for action in actions:
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        assert keys in text, action.text()


def test_keys_that_are_off_are_not_on_the_page(window: MainWindow) -> None:
    assert "P" in page(window).text.toPlainText().splitlines()
    window.actions_["single_keys"].setChecked(False)
    lines = page(window).text.toPlainText().splitlines()
    assert not {"P", "E", "F", "[", "]"} & set(lines)
    assert "Ctrl+Z" in lines


def test_a_models_title_is_text_and_no_markup(open_window: Callable[..., MainWindow], models: Path) -> None:
    always(models / "c.onnx", "1", id="odd", title="<b>bold</b> & <img src=x>")
    assert "<b>bold</b> & <img src=x>" in page(open_window()).text.toPlainText()


def test_the_page_scrolls_and_fits_a_small_screen(window: MainWindow) -> None:
    shown = page(window)
    QApplication.processEvents()
    assert shown.width() <= 1024
    assert shown.height() <= 700
    assert shown.minimumSizeHint().height() <= 350
    assert shown.text.verticalScrollBar().maximum() > 0
    assert shown.text.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_page_follows_the_theme(window: MainWindow, appearance: str) -> None:
    shown = page(window)
    window.view.set_appearance(appearance)
    is_dark = shown.text.palette().text().color().lightness() > 128
    assert is_dark == (appearance == "dark")
    assert "color" not in shown.text.toHtml().partition("<body")[2].partition(">")[2]  # else it would not follow


def test_about_says_which_version_and_where_to_report(window: MainWindow) -> None:
    window.actions_["about"].trigger()
    about = window.findChild(About)
    assert about is not None
    text = "\n".join(label.text() for label in about.findChildren(QLabel))
    for words in (f"digitapp {version('digitapp')}", "Draw a digit", "MIT licence", "digitapp doctor"):
        assert words in text
