"""The gallery's grid: keys, clicks and Shift lead where they do in any list, however many examples there are."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitapp.gui.collection.example_model import ExampleModel
from digitapp.gui.collection.gallery import Gallery
from digitapp.gui.collection.label_buttons import LabelButtons
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from digitapp.teaching.collection_index import Row
from support.contrast import contrast

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def rows(count: int, label: str = "7") -> list[Row]:
    return [Row(f"id{n}", label, None, n + 1, 100 * n, 100, None) for n in range(count)]


@pytest.fixture
def gallery(qtbot: QtBot) -> Gallery:
    model = ExampleModel(lambda _, __: None)
    made = Gallery(model)
    made.setProperty("model", model)
    qtbot.addWidget(made)
    made.resize(4 * made.cell().width() + 20, 3 * made.cell().height() + 4)
    model.show_rows(rows(40))
    made.show()
    return made


def model_of(gallery: Gallery) -> ExampleModel:
    model = gallery.model()
    assert isinstance(model, ExampleModel)
    return model


def chosen(gallery: Gallery) -> list[int]:
    return sorted(index.row() for index in gallery.selectionModel().selectedIndexes())


def centre(gallery: Gallery, row: int) -> QPoint:
    return gallery.visualRect(gallery.model().index(row, 0)).center()


def test_each_cell_is_found_where_it_is(gallery: Gallery) -> None:
    assert gallery.columns == 4
    for row in (0, 3, 4, 11, 39):
        gallery.scrollTo(gallery.model().index(row, 0))
        assert gallery.viewport().rect().contains(centre(gallery, row))
        assert gallery.indexAt(centre(gallery, row)).row() == row
    assert not gallery.indexAt(QPoint(gallery.viewport().width() - 1, 5)).isValid()


def test_arrows_lead_from_cell_to_cell(gallery: Gallery) -> None:
    QTest.mouseClick(gallery.viewport(), LEFT, NONE, centre(gallery, 0))
    for key, row in (
        *((Qt.Key.Key_Down, 4), (Qt.Key.Key_Right, 5), (Qt.Key.Key_Up, 1), (Qt.Key.Key_Left, 0), (Qt.Key.Key_Left, 0)),
        *((Qt.Key.Key_End, 39), (Qt.Key.Key_Down, 39), (Qt.Key.Key_PageUp, 27), (Qt.Key.Key_Home, 0)),
    ):
        QTest.keyClick(gallery, key)
        assert gallery.currentIndex().row() == row
        assert chosen(gallery) == [row]


def test_where_lines_begin_on_the_right_cells_do_too(gallery: Gallery) -> None:
    gallery.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert centre(gallery, 0).x() > centre(gallery, 1).x() > centre(gallery, 3).x()
    assert all(gallery.indexAt(centre(gallery, row)).row() == row for row in range(8))
    QTest.mouseClick(gallery.viewport(), LEFT, NONE, centre(gallery, 0))
    QTest.keyClick(gallery, Qt.Key.Key_Left)
    assert gallery.currentIndex().row() == 1
    QTest.mouseClick(gallery.viewport(), LEFT, SHIFT, centre(gallery, 6))
    assert chosen(gallery) == [1, 2, 3, 4, 5, 6]


def test_shift_chooses_all_between_in_the_order_of_reading(gallery: Gallery) -> None:
    QTest.mouseClick(gallery.viewport(), LEFT, NONE, centre(gallery, 2))
    QTest.mouseClick(gallery.viewport(), LEFT, SHIFT, centre(gallery, 9))
    assert chosen(gallery) == [2, 3, 4, 5, 6, 7, 8, 9]
    QTest.mouseClick(gallery.viewport(), LEFT, SHIFT, centre(gallery, 0))
    assert chosen(gallery) == [0, 1, 2]
    QTest.mouseClick(gallery.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, centre(gallery, 6))
    assert chosen(gallery) == [0, 1, 2, 6]
    QTest.keyClick(gallery, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(chosen(gallery)) == 40
    QTest.mouseClick(gallery.viewport(), LEFT, NONE, QPoint(gallery.viewport().width() - 2, 5))
    assert chosen(gallery) == []


def test_a_hundred_thousand_grow_and_scroll(gallery: Gallery) -> None:
    model = model_of(gallery)
    model.show_rows(rows(100_000))
    assert gallery.verticalScrollBar().maximum() > 1_000_000
    gallery.scrollToBottom()
    assert gallery.indexAt(QPoint(5, gallery.viewport().height() - 5)).row() == 99_996
    new = Row("new", "1", None, 100_001, 0, 1, None)
    model.add_rows([new])
    assert model.row(model.index(0, 0)) == new


def test_rows_are_put_where_they_belong(gallery: Gallery) -> None:
    model = model_of(gallery)
    labels = [(n, label) for n, label in enumerate(["10", "9", None, "b", "B", "9"])]
    model.show_rows([])
    for number, label in labels:
        model.add_rows([Row(f"x{number}", label, None, number + 1, 0, 1, None)])
    grown = [model.row(model.index(place, 0)) for place in range(model.rowCount())]
    model.show_rows([Row(f"x{number}", label, None, number + 1, 0, 1, None) for number, label in labels])
    assert [model.row(model.index(place, 0)) for place in range(model.rowCount())] == grown
    assert [(row.label, row.number) for row in grown] == [
        *(("9", 6), ("9", 2), ("10", 1), ("B", 5), ("b", 4), (None, 3)),
    ]


def test_letters_search_for_nothing_and_reach_the_tray(gallery: Gallery) -> None:
    QTest.mouseClick(gallery.viewport(), LEFT, NONE, centre(gallery, 2))
    QTest.keyClicks(gallery, "7")
    assert chosen(gallery) == [2]


def test_what_is_chosen_stands_out(gallery: Gallery) -> None:
    for colours in (theme.LIGHT, theme.DARK):
        assert contrast(colours.accent, colours.surface) >= 3
        assert contrast(colours.muted, colours.surface) >= 4.5
    assert gallery.model().index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "7"


def test_buttons_for_which_there_is_no_room_are_left_out(qtbot: QtBot) -> None:
    buttons = LabelButtons("some", "As {label}")
    qtbot.addWidget(buttons)
    buttons.offer(["0", "x" * 500, "\u05d0\u05d1", "&", "<b>"])
    buttons.resize(1000, 30)
    buttons.show()
    assert all(buttons.button(label).isVisible() for label in buttons.labels)
    assert len(buttons.button("x" * 500).text()) == 12
    assert "&lt;b&gt;" in buttons.button("<b>").toolTip()
    buttons.resize(60, 30)
    assert not any(button.isVisible() for button in map(buttons.button, buttons.labels))
    buttons.offer(["0", "1", "heart"])
    buttons.resize(100, 30)
    assert next(label for label in buttons.labels if buttons.button(label).isVisible()) == "heart"  # it has no key


def test_no_key_is_taken_twice(window: MainWindow) -> None:
    keys = [key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()]
    counts = Counter(keys)
    assert [key for key, count in counts.items() if count > 1] == []
    for key in ("Ctrl+T", "Ctrl+K", "Ctrl+Shift+K", "Alt+4"):
        assert counts[QKeySequence(key).toString()] == 1


def test_the_window_stays_usable_at_1024_by_700(qtbot: QtBot, window: MainWindow, state: Path) -> None:
    window.resize(1024, 700)
    window.actions_["collect"].trigger()
    qtbot.waitUntil(lambda: not window.collecting.store.is_busy, timeout=5000)
    assert window.size().height() <= 700
    assert window.canvas.height() >= 300
    tray = window.collecting.tray
    assert tray.gallery.height() >= tray.gallery.cell().height()
    assert window.rect().contains(tray.mapTo(window, tray.rect().bottomRight()))
    assert all(tray.bar.buttons.button(label).isVisible() for label in "0123456789")
