"""The lens Table: numbers of a page and in ink, looked at, corrected, copied and saved."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from digitapp.gui.lenses.table.lens import TableLens
from digitapp.gui.lenses.table.rows import SURE, TEXT
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry
from support.window_driver import Points, settle, write

SEVEN = [(0.0, 0.0), (60.0, 0.0), (30.0, 120.0)]
ONE = [(20.0, 0.0), (18.0, 120.0)]
ZERO = [(30 + 33 * float(np.sin(t)), 60 - 60 * float(np.cos(t))) for t in np.linspace(0, 2 * np.pi, 40)]
SHAPES = {"7": SEVEN, "1": ONE, "0": ZERO}
LINES = [["710", "17"], ["701"]]


def placed(label: str, left: float, top: float) -> Points:
    return [(x + left, y + top) for x, y in SHAPES[label]]


def page(lines: Sequence[Sequence[str]]) -> Image.Image:
    """A picture of lines of numbers, in dark pencil."""
    image = Image.new("L", (900, 420), 235)
    pencil = ImageDraw.Draw(image)
    for row, numbers in enumerate(lines):
        left = 60.0
        for number in numbers:
            for label in number:
                pencil.line(placed(label, left, 60 + 180 * row), fill=30, width=11, joint="curve")
                left += 90
            left += 130
    return image


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window with the bundled models, its table open."""
    window = open_window(Registry)
    window.lenses.open("table")
    return window


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "page.png"
    page(LINES).save(path)
    return path


def lens(window: MainWindow) -> TableLens:
    return cast(TableLens, window.lenses.lens("table"))


def column(window: MainWindow, number: int = TEXT) -> list[str]:
    rows = lens(window).rows
    return [rows.data(rows.index(row, number)) for row in range(rows.rowCount())]


def show(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    window.sources.router.open([photo])
    qtbot.waitUntil(lambda: column(window) == ["710", "17", "701"], timeout=30_000)


def type_into(qtbot: QtBot, window: MainWindow, row: int, text: str) -> None:
    """Correct a number as a person does: choose its row, press Enter, type, press Enter."""
    view = lens(window).view
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, TEXT))
    QTest.keyClick(view, Qt.Key.Key_Return)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_a_page_is_a_row_for_each_number(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    show(qtbot, window, photo)
    rows = lens(window).rows
    assert [(row.read.line, row.number) for row in rows.rows] == [(0, 1), (0, 2), (1, 1)]
    assert set(column(window, SURE)) <= {"sure", "not sure"}
    assert lens(window).said.text().startswith("3 numbers in 2 lines")


def test_an_edit_corrects_the_digits_that_differ_and_undo_takes_it_back(
    window: MainWindow, photo: Path, qtbot: QtBot
) -> None:
    show(qtbot, window, photo)
    type_into(qtbot, window, 1, "19")
    qtbot.waitUntil(lambda: column(window) == ["710", "19", "701"], timeout=10_000)
    number = window.numbers.number
    assert number is not None
    assert [digit.is_corrected for digit in number.reading.digits] == [False] * 4 + [True] + [False] * 3
    assert column(window, SURE)[1] == "as you said"
    assert window.documents.is_modified
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: column(window) == ["710", "17", "701"], timeout=10_000)
    window.actions_["redo"].trigger()
    qtbot.waitUntil(lambda: column(window) == ["710", "19", "701"], timeout=10_000)


def test_a_number_gets_more_digits_or_fewer_or_none(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    show(qtbot, window, photo)
    type_into(qtbot, window, 1, "177")
    qtbot.waitUntil(lambda: column(window) == ["710", "177", "701"], timeout=10_000)
    type_into(qtbot, window, 0, "70")
    qtbot.waitUntil(lambda: column(window) == ["70", "177", "701"], timeout=10_000)
    type_into(qtbot, window, 1, "")
    qtbot.waitUntil(lambda: column(window) == ["70", "701"], timeout=10_000)


def test_what_is_no_label_is_refused_in_a_sentence(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    show(qtbot, window, photo)
    type_into(qtbot, window, 1, "1x")
    qtbot.waitUntil(lambda: "“x” is no label" in lens(window).said.text())
    assert column(window) == ["710", "17", "701"]


def test_digits_in_ink_are_corrected_but_not_made_more(window: MainWindow, qtbot: QtBot) -> None:
    write(window, [placed("7", 60, 100), placed("1", 260, 100)])
    settle(qtbot, window)
    qtbot.waitUntil(lambda: column(window) == ["71"], timeout=10_000)
    type_into(qtbot, window, 0, "711")
    qtbot.waitUntil(lambda: "2 digits in ink" in lens(window).said.text())
    type_into(qtbot, window, 0, "77")
    qtbot.waitUntil(lambda: column(window) == ["77"], timeout=10_000)
    assert window.canvas.drawing.by_hand.labels == ((frozenset({1}), "7"),)


def test_a_chosen_row_is_marked_on_the_picture_and_looked_at(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    show(qtbot, window, photo)
    lens(window).view.selectRow(2)
    qtbot.waitUntil(lambda: window.numbers.number is not None and window.numbers.number.inspected == 5, timeout=10_000)
    assert window.numbers.tags.marked == range(5, 8)
    window.lenses.open("input")
    assert window.numbers.tags.marked == range(0)


def test_copy_puts_all_rows_on_the_clipboard(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    show(qtbot, window, photo)
    view = lens(window).view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["line", "number", "text", "confidence", "sure"]
    assert [line.split("\t")[:3] for line in lines[1:]] == [["1", "1", "710"], ["1", "2", "17"], ["2", "1", "701"]]
    assert "3 rows are on the clipboard" in lens(window).said.text()


@pytest.mark.parametrize("suffix", [".csv", ".json", ".png"])
def test_what_was_read_is_saved(
    window: MainWindow, photo: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    show(qtbot, window, photo)
    out = tmp_path / f"out{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    menu = lens(window).save.menu()
    (action,) = [action for action in menu.actions() if suffix[1:].upper() in action.text()]
    with qtbot.waitSignal(window.documents.message):
        action.trigger()
    if suffix == ".csv":
        rows = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
        assert [row["text"] for row in rows] == ["710", "17", "701"]
        assert rows[0]["file"] == str(photo)
        assert 40 < float(rows[0]["left"]) < 80  # in the picture's pixels
    elif suffix == ".json":
        (row,) = json.loads(out.read_text())
        assert (row["text"], row["index"], len(row["digits"])) == ("710 17\n701", 1, 8)
    else:
        with Image.open(out) as picture:
            assert picture.size == (900, 420)


def test_without_a_number_a_sentence_says_so(window: MainWindow, qtbot: QtBot) -> None:
    assert "line by line" in lens(window).said.text()
    assert not lens(window).copy.isEnabled()
    write(window, [placed("7", 200, 150)])
    settle(qtbot, window)
    qtbot.waitUntil(lambda: lens(window).said.text().startswith("One digit was read"), timeout=5000)


def test_the_chosen_row_follows_the_tag_that_is_clicked(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    show(qtbot, window, photo)
    view = lens(window).view
    view.selectRow(0)
    qtbot.mouseClick(window.numbers.tags.tags[4], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.chosen == 1, timeout=10_000)
    assert window.numbers.tags.marked == range(3, 5)
    type_into(qtbot, window, 1, "177")
    qtbot.waitUntil(lambda: column(window)[1] == "177", timeout=10_000)
    assert window.numbers.tags.marked == range(3, 6)
