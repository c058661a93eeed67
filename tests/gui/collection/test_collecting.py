"""Collecting by key, being asked, and saying what a misread drawing was: one key or click a drawing, nothing lost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from digitapp.gui.canvas.prompts import Prompts
from digitapp.gui.collection.collecting_bar import CollectingBar, asking_for
from digitapp.gui.collection.correction_row import CorrectionRow
from digitapp.gui.main_window import MainWindow
from digitapp.teaching.collection import Collection
from support.collected import example, labels, lines
from support.window_driver import SEVEN, draw, opened, settle, strokes

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def path(state: Path) -> Path:
    return state / "collections" / "My drawings.ndjson"


@pytest.fixture
def collecting(window: MainWindow) -> MainWindow:
    window.activateWindow()
    window.actions_["collect"].trigger()
    return window


def kept(qtbot: QtBot, window: MainWindow, path: Path, *wanted: object) -> None:
    """Wait until the file holds drawings with these labels."""
    qtbot.waitUntil(lambda: path.exists() and labels(path) == list(wanted), timeout=5000)
    qtbot.waitUntil(lambda: not window.collecting.store.is_busy, timeout=5000)


def key(window: MainWindow, pressed: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.canvas, pressed, modifier)


def test_a_key_labels_the_drawing_keeps_it_and_clears_the_canvas(
    qtbot: QtBot, collecting: MainWindow, path: Path
) -> None:
    collecting.collecting.tray.writer.setText("Ada")
    for digit in (Qt.Key.Key_4, Qt.Key.Key_E, Qt.Key.Key_9):
        draw(collecting, SEVEN)
        settle(qtbot, collecting)
        key(collecting, digit)
        assert strokes(collecting) == []
    kept(qtbot, collecting, path, "4", "e", "9")
    assert not collecting.actions_["eraser"].isChecked()
    first = lines(path)[0]
    assert (first["writer"], first["source"], first["read"]) == ("Ada", "canvas", "3")
    assert first["session"]
    assert str(first["collected"]).endswith("Z")
    assert float(str(first["confidence"])) > 0.5
    assert collecting.collecting.tray.bar.count.text() == "3 collected"
    assert not collecting.isWindowModified()


def test_thirty_drawings_are_kept_in_their_order(qtbot: QtBot, collecting: MainWindow, path: Path) -> None:
    wanted = [str(n % 10) for n in range(30)]
    for digit in wanted:
        draw(collecting, SEVEN)
        QTest.keyClicks(collecting.canvas, digit)
    kept(qtbot, collecting, path, *wanted)


def test_keys_label_only_while_drawings_are_collected(qtbot: QtBot, collecting: MainWindow, path: Path) -> None:
    collecting.actions_["collect"].trigger()
    draw(collecting, SEVEN)
    QTest.keyClicks(collecting.canvas, "4")
    key(collecting, Qt.Key.Key_E)
    assert len(strokes(collecting)) == 1
    assert collecting.actions_["eraser"].isChecked()
    qtbot.waitUntil(lambda: not collecting.collecting.store.is_busy, timeout=5000)
    assert not path.exists()


def test_a_button_and_a_written_label_do_the_same(qtbot: QtBot, collecting: MainWindow, path: Path) -> None:
    bar = collecting.collecting.tray.bar
    draw(collecting, SEVEN)
    QTest.mouseClick(bar.buttons.button("5"), Qt.MouseButton.LeftButton)
    draw(collecting, SEVEN)
    field = bar.findChild(QLineEdit, "newLabel")
    QTest.keyClicks(field, "a heart")
    QTest.keyClick(field, Qt.Key.Key_Return)
    kept(qtbot, collecting, path, "5", "a heart")
    assert "a heart" in bar.buttons.labels


def test_an_empty_canvas_is_not_collected(qtbot: QtBot, collecting: MainWindow, path: Path) -> None:
    key(collecting, Qt.Key.Key_4)
    assert "nothing on the canvas" in collecting.status_bar.status.text()
    qtbot.waitUntil(lambda: not collecting.collecting.store.is_busy, timeout=5000)
    assert not path.exists()
    draw(collecting, SEVEN)
    assert collecting.status_bar.status.text() == ""


@pytest.mark.parametrize("label", ["W" * 500, "\N{CLAPPER BOARD}" * 40, "two words", "<u>a</u>"])
def test_what_is_asked_for_is_not_cut_at_the_edge_of_the_canvas(
    qtbot: QtBot, window: MainWindow, path: Path, label: str
) -> None:
    Collection(path).append(example(label))
    window.actions_["collection"].setChecked(True)
    qtbot.waitUntil(lambda: window.collecting.tray.labels.counts == {label: 1}, timeout=5000)
    window.actions_["ask_me"].trigger()
    title = next(found for found in window.canvas.findChildren(QLabel) if found.isVisible())
    assert title.textFormat() == Qt.TextFormat.PlainText
    assert title.text().replace("\N{ZERO WIDTH SPACE}", "") == asking_for(label)
    wide = [title.fontMetrics().horizontalAdvance(part) for part in re.split("[ \N{ZERO WIDTH SPACE}]", title.text())]
    assert max(wide) <= title.contentsRect().width()
    room = title.fontMetrics().boundingRect(title.contentsRect(), Qt.TextFlag.TextWordWrap, title.text())
    assert title.contentsRect().contains(room)


def test_the_last_drawing_is_taken_back(qtbot: QtBot, collecting: MainWindow, path: Path) -> None:
    for digit in (Qt.Key.Key_4, Qt.Key.Key_5):
        draw(collecting, SEVEN)
        before = strokes(collecting)
        key(collecting, digit)
    kept(qtbot, collecting, path, "4", "5")
    key(collecting, Qt.Key.Key_Backspace)
    kept(qtbot, collecting, path, "4")
    assert strokes(collecting) == before
    key(collecting, Qt.Key.Key_6)
    kept(qtbot, collecting, path, "4", "6")


def test_what_cannot_be_kept_comes_back_to_the_canvas(qtbot: QtBot, collecting: MainWindow, path: Path) -> None:
    qtbot.waitUntil(lambda: not collecting.collecting.store.is_busy, timeout=5000)
    path.mkdir(parents=True)
    draw(collecting, SEVEN)
    before = strokes(collecting)
    key(collecting, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: strokes(collecting) == before, timeout=5000)
    assert collecting.status_bar.status.is_error
    qtbot.waitUntil(lambda: not collecting.collecting.store.is_busy, timeout=5000)
    path.rmdir()
    key(collecting, Qt.Key.Key_4)
    kept(qtbot, collecting, path, "4")
    assert not collecting.status_bar.status.is_error


def test_asked_for_are_all_labels_equally_often_each_with_one_key(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.activateWindow()
    window.actions_["ask_me"].trigger()
    asked: list[str] = []
    for number in range(20):
        wanted = window.collecting.collecting.asked
        assert wanted is not None
        asked.append(wanted)
        assert window.findChild(QLabel, "prompt").text() == f"Draw {'an' if wanted == '8' else 'a'} {wanted}"
        draw(window, SEVEN)
        key(window, (Qt.Key.Key_Return, Qt.Key.Key_Space)[number % 2])
    kept(qtbot, window, path, *asked)
    assert sorted(asked) == sorted([*"0123456789"] * 2)


def test_asked_for_something_else_is_not_collected(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.activateWindow()
    window.actions_["ask_me"].trigger()
    asked = window.collecting.collecting.asked
    draw(window, SEVEN)
    QTest.keyClicks(window.canvas, "1" if asked == "0" else "0")
    assert "Asked for was" in window.status_bar.status.text()
    assert len(strokes(window)) == 1
    QTest.mouseClick(window.findChild(QPushButton, "promptSkip"), Qt.MouseButton.LeftButton)
    assert window.collecting.collecting.asked != asked
    QTest.keyClicks(window.canvas, window.collecting.collecting.asked)
    qtbot.waitUntil(lambda: path.exists() and len(labels(path)) == 1, timeout=5000)
    qtbot.waitUntil(lambda: not window.collecting.store.is_busy, timeout=5000)


def test_a_label_wider_than_the_bar_is_cut_and_whole_in_the_tooltip(qtbot: QtBot) -> None:
    bar = CollectingBar()
    qtbot.addWidget(bar)
    bar.resize(600, 40)
    bar.show()
    bar.show_prompt("W" * 40)
    assert bar.prompt.shown.endswith("\N{HORIZONTAL ELLIPSIS}")
    assert bar.prompt.fontMetrics().horizontalAdvance(bar.prompt.shown) <= bar.prompt.width()
    assert "W" * 40 in bar.prompt.toolTip()
    bar.show_prompt("4")
    assert bar.prompt.shown == bar.prompt.text() == "Draw a 4"


def test_the_canvas_says_what_is_to_be_done(qtbot: QtBot, window: MainWindow) -> None:
    prompts = window.canvas.findChild(Prompts, "prompts")
    words = {label.text() for label in prompts.findChildren(QLabel) if label.isVisible()}
    assert len(words) == 4
    window.actions_["collect"].trigger()
    assert [label.text() for label in prompts.findChildren(QLabel) if label.isVisible()] == [
        "Draw something, then press its key"
    ]
    assert not window.canvas.findChild(QPushButton, "sample").isVisible()
    window.actions_["collect"].trigger()
    assert {label.text() for label in prompts.findChildren(QLabel) if label.isVisible()} == words
    assert window.canvas.findChild(QPushButton, "sample").isVisible()
    qtbot.waitUntil(lambda: not window.collecting.store.is_busy, timeout=5000)


def test_collecting_and_being_asked_exclude_each_other(qtbot: QtBot, window: MainWindow) -> None:
    tray = window.collecting.tray
    window.actions_["collect"].trigger()
    QTest.mouseClick(tray.ask_me, Qt.MouseButton.LeftButton)
    assert (tray.collect.isChecked(), tray.ask_me.isChecked()) == (False, True)
    assert window.collecting.collecting.asked is not None
    QTest.mouseClick(tray.collect, Qt.MouseButton.LeftButton)
    assert window.collecting.collecting.asked is None
    window.actions_["collection"].setChecked(False)
    assert not window.collecting.collecting.is_on
    assert not window.actions_["collect"].isChecked()
    qtbot.waitUntil(lambda: not window.collecting.store.is_busy, timeout=5000)


def test_one_key_says_what_the_drawing_was_and_another_corrects_that(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    window.activateWindow()
    draw(window, SEVEN)
    settle(qtbot, window)
    key(window, Qt.Key.Key_4, ALT)
    kept(qtbot, window, path, "4")
    assert "kept in My drawings" in window.status_bar.status.text()
    assert lines(path)[0]["read"] == "3"
    assert len(strokes(window)) == 1
    key(window, Qt.Key.Key_4, ALT)
    assert "already" in window.status_bar.status.text()
    key(window, Qt.Key.Key_9, ALT)
    kept(qtbot, window, path, "9")
    draw(window, SEVEN)
    key(window, Qt.Key.Key_2, ALT)
    kept(qtbot, window, path, "9", "2")


def test_a_click_below_the_answer_does_the_same_while_the_tray_is_open(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    assert window.answer_panel.findChild(CorrectionRow, "itWas") is None
    window.actions_["collection"].setChecked(True)
    row = window.answer_panel.findChild(CorrectionRow, "itWas")
    assert row.isVisible()
    assert not row.buttons.button("4").isEnabled()
    draw(window, SEVEN)
    QTest.mouseClick(row.buttons.button("4"), Qt.MouseButton.LeftButton)
    kept(qtbot, window, path, "4")


def test_drawings_of_a_file_are_corrected_one_after_the_other(
    qtbot: QtBot, window: MainWindow, path: Path, three: Path
) -> None:
    opened(qtbot, window, three)
    for number in range(3):
        settle(qtbot, window)
        window.activateWindow()
        key(window, (Qt.Key.Key_7, Qt.Key.Key_8, Qt.Key.Key_9)[number], ALT)
        kept(qtbot, window, path, *"789"[: number + 1])
        if number < 2:
            with qtbot.waitSignal(window.documents.opened):
                window.actions_["next"].trigger()
    assert {line["source"] for line in lines(path)} == {"three.ndjson"}
    assert Collection(three).examples()[0].label == "0"  # the file itself stays as it is


def test_the_writer_of_a_file_goes_before_the_one_in_the_tray(
    qtbot: QtBot, window: MainWindow, path: Path, labelled: Path
) -> None:
    window.collecting.tray.writer.setText("Ada")
    opened(qtbot, window, labelled)
    window.collecting.correct("1")
    kept(qtbot, window, path, "1")
    assert lines(path)[0]["writer"] == "12"


def test_a_drawing_of_a_file_is_one_example_however_often_it_is_corrected(
    qtbot: QtBot, window: MainWindow, path: Path, three: Path
) -> None:
    opened(qtbot, window, three)
    window.collecting.correct("9")
    for step in ("next", "previous"):
        with qtbot.waitSignal(window.documents.opened):
            window.actions_[step].trigger()
    window.collecting.correct("4")
    kept(qtbot, window, path, "4")


def test_a_correction_while_the_one_before_is_written_counts(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    draw(window, SEVEN)
    window.collecting.correct("2")
    window.collecting.correct("8")
    kept(qtbot, window, path, "8")


def test_what_is_drawn_after_clearing_a_drawing_of_a_file_is_of_the_hand_at_the_tray(
    qtbot: QtBot, window: MainWindow, path: Path, labelled: Path
) -> None:
    window.collecting.tray.writer.setText("Ada")
    opened(qtbot, window, labelled)
    window.actions_["clear"].trigger()
    draw(window, SEVEN)
    window.collecting.correct("4")
    kept(qtbot, window, path, "4")
    assert (lines(path)[0]["writer"], lines(path)[0]["source"]) == ("Ada", "canvas")


def test_without_a_drawing_there_is_nothing_to_correct(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    key(window, Qt.Key.Key_4, ALT)
    window.collecting.correct("4")
    assert "no drawing" in window.status_bar.status.text()
    qtbot.waitUntil(lambda: not window.collecting.store.is_busy, timeout=5000)
    assert not path.exists()


def test_closing_the_window_waits_for_what_is_being_kept(collecting: MainWindow, path: Path) -> None:
    draw(collecting, SEVEN)
    key(collecting, Qt.Key.Key_4)
    collecting.close()
    assert labels(path) == ["4"]
