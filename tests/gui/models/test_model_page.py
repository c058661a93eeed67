"""The page of a model in the window: what it says, and renaming, removing and putting back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow
from digitapp.gui.models.model_page import ModelPage
from digitapp.models.registry import Registry
from support import compare_lens
from support.window_driver import answers_with, choose, draw, shown
from support.window_models import always, write_broken


@pytest.fixture
def window(open_window: Callable[..., MainWindow], qtbot: QtBot, models: Path, mine: Path) -> MainWindow:
    """A window on two models of the app's and one of the user's own, which says 5."""
    always(mine / "five.onnx", "5", id="five", title="Five", beside=True)
    made = open_window(lambda: Registry([models, mine], trusted=[models]))
    qtbot.waitUntil(lambda: made.chooser.picker.findText("Five") >= 0, timeout=20_000)
    return made


def open_page(window: MainWindow) -> ModelPage:
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    page = window.model_manager.page
    assert page is not None
    assert page.isVisible()
    return page


def go_to(page: ModelPage, title: str) -> None:
    picker = page.findChild(QComboBox, "pageModel")
    picker.setCurrentIndex(picker.findText(title))


def told(page: ModelPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def note(page: ModelPage) -> str:
    found = page.findChild(QLabel, "hint")
    return found.text() if found.isVisible() else ""


def is_error(page: ModelPage) -> bool:
    return bool(page.findChild(QLabel, "hint").property("error"))


def press(page: ModelPage, name: str) -> None:
    QTest.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def rename(page: ModelPage, title: str) -> None:
    page.findChild(QLineEdit, "modelName").setText(title)
    press(page, "renameModel")


def titles(window: MainWindow) -> list[str]:
    picker = window.chooser.picker
    return [picker.itemText(row) for row in range(picker.count())]


def test_the_page_is_that_of_the_model_that_answers(window: MainWindow) -> None:
    page = open_page(window)
    assert page.windowTitle() == "About Three"
    assert "98.5 % (97.8 to 99.0, n = 1,490)" in told(page)
    assert "can be neither renamed nor removed" in note(page)
    assert not page.findChild(QLineEdit, "modelName").isVisible()
    assert page.findChild(QWidget, "restoreModel").isVisible() is False


def test_every_part_of_the_page_is_plain_text_and_has_a_name(window: MainWindow) -> None:
    page = open_page(window)
    go_to(page, "Five")
    labels = [label for label in page.findChildren(QLabel) if label.buddy() is None and label.text() != "Name"]
    assert len(labels) > 10
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    for kind in (QComboBox, QLineEdit):
        assert all(widget.accessibleName() for widget in page.findChildren(kind))


def test_the_page_of_another_model_is_chosen_in_it(window: MainWindow) -> None:
    page = open_page(window)
    go_to(page, "Five")
    assert page.windowTitle() == "About Five"
    assert "digitapp evaluate FILE --model five" in told(page)
    assert page.findChild(QLineEdit, "modelName").text() == "Five"
    assert answers_with(window, "cnn-28x28")


def test_a_model_is_renamed_and_all_lists_follow(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, "five")
    qtbot.waitUntil(lambda: answers_with(window, "five"), timeout=20_000)
    page = open_page(window)
    rename(page, "My <b>fifth</b>")
    qtbot.waitUntil(lambda: note(page) == "It is called My <b>fifth</b> now.", timeout=20_000)
    assert not is_error(page)
    assert titles(window) == ["Three", "Seven", "My <b>fifth</b>"]
    assert page.findChild(QComboBox, "pageModel").currentText() == "My <b>fifth</b>"
    qtbot.waitUntil(lambda: window.models.card.title == "My <b>fifth</b>", timeout=20_000)
    assert window.chooser.picker.currentText() == "My <b>fifth</b>"
    draw(window)
    qtbot.waitUntil(lambda: shown(window) == "5", timeout=20_000)


def test_enter_in_the_name_renames_and_removes_nothing(qtbot: QtBot, window: MainWindow, mine: Path) -> None:
    page = open_page(window)
    go_to(page, "Five")
    field = page.findChild(QLineEdit, "modelName")
    field.setText("Fünf")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Fünf" in titles(window), timeout=20_000)
    assert (mine / "five.onnx").is_file()


def test_a_name_that_is_taken_is_said_in_place(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(window)
    go_to(page, "Five")
    rename(page, "Seven")
    qtbot.waitUntil(lambda: is_error(page), timeout=20_000)
    assert "another model has this name" in note(page)
    assert titles(window) == ["Three", "Seven", "Five"]


def test_removing_the_model_that_answers_goes_over_to_the_default(qtbot: QtBot, window: MainWindow, mine: Path) -> None:
    choose(window, "five")
    qtbot.waitUntil(lambda: answers_with(window, "five"), timeout=20_000)
    draw(window)
    page = open_page(window)
    press(page, "removeModel")
    qtbot.waitUntil(lambda: answers_with(window, "cnn-28x28"), timeout=20_000)
    qtbot.waitUntil(lambda: shown(window) == "3", timeout=20_000)
    assert titles(window) == ["Three", "Seven"]
    assert window.chooser.picker.currentText() == "Three"
    assert [action.text() for action in window.actions_.models._group.actions()] == ["Three", "Seven"]
    assert page.windowTitle() == "About Three"
    assert note(page) == f"Five was removed; its files are kept in {mine / 'removed' / 'five'}."


def test_removing_another_model_leaves_the_one_that_answers(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(window)
    go_to(page, "Five")
    with qtbot.assertNotEmitted(window.predictor.loaded):
        press(page, "removeModel")
        qtbot.waitUntil(lambda: titles(window) == ["Three", "Seven"], timeout=20_000)
    assert window.chooser.picker.currentText() == "Three"


def test_a_removed_model_is_put_back_by_a_click(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(window)
    go_to(page, "Five")
    press(page, "removeModel")
    qtbot.waitUntil(lambda: titles(window) == ["Three", "Seven"], timeout=20_000)
    press(page, "restoreModel")
    qtbot.waitUntil(lambda: titles(window) == ["Three", "Seven", "Five"], timeout=20_000)
    assert page.windowTitle() == "About Five"
    assert not page.findChild(QPushButton, "restoreModel").isVisible()
    choose(window, "five")
    qtbot.waitUntil(lambda: answers_with(window, "five"), timeout=20_000)


def test_the_comparison_follows_too(qtbot: QtBot, window: MainWindow) -> None:
    compare_lens.ask(window)
    page = open_page(window)
    go_to(page, "Five")
    rename(page, "Fünf")
    qtbot.waitUntil(lambda: "Fünf" in titles(window), timeout=20_000)
    assert compare_lens.slot(window, "five").entry.title == "Fünf"
    press(page, "removeModel")
    qtbot.waitUntil(lambda: set(compare_lens.labels(window)) == {"cnn-28x28", "seven"}, timeout=20_000)


def test_a_broken_model_has_a_page_and_can_be_removed(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path, mine: Path
) -> None:
    mine.mkdir()
    write_broken(mine / "torn.onnx")
    window = open_window(lambda: Registry([models, mine], trusted=[models]))
    qtbot.waitUntil(lambda: any("whole ONNX" in e.reason for e in window.registry().entries), timeout=20_000)
    page = open_page(window)
    go_to(page, "torn.onnx")
    qtbot.waitUntil(lambda: "not a whole ONNX file" in told(page), timeout=20_000)
    assert not page.findChild(QPushButton, "renameModel").isEnabled()
    press(page, "removeModel")
    qtbot.waitUntil(lambda: titles(window) == ["Three", "Seven"], timeout=20_000)


def test_what_cannot_be_moved_is_said_in_place(
    qtbot: QtBot, window: MainWindow, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    page = open_page(window)
    go_to(page, "Five")
    monkeypatch.setattr(Path, "rename", refuse)
    press(page, "removeModel")
    qtbot.waitUntil(lambda: is_error(page), timeout=20_000)
    assert "Permission denied" in note(page)
    assert titles(window) == ["Three", "Seven", "Five"]
    assert page.findChild(QPushButton, "removeModel").isEnabled()


def test_closing_the_window_while_a_model_is_removed_loses_nothing(window: MainWindow, mine: Path) -> None:
    page = open_page(window)
    go_to(page, "Five")
    press(page, "removeModel")
    window.close()
    kept = [mine / "five.onnx", mine / "removed" / "five" / "five.onnx"]
    assert sum(path.is_file() for path in kept) == 1
    assert not page.isVisible()
