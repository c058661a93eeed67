"""The tray: what is in a collection is shown, chosen, relabelled, deleted, brought back and put on the canvas."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from digitapp.gui.collection.controller import NONE
from digitapp.gui.collection.example_model import PICTURE
from digitapp.gui.collection.tray import Tray
from digitapp.gui.main_window import MainWindow
from digitapp.teaching.collection import Collection
from support.collected import example, labels
from support.window_driver import SEVEN, draw, settle, strokes

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def path(state: Path) -> Path:
    return state / "collections" / "My drawings.ndjson"


def tray_of(qtbot: QtBot, window: MainWindow) -> Tray:
    """Open the tray and wait until its collection is read."""
    window.actions_["collection"].setChecked(True)
    at_rest(qtbot, window)
    return window.collecting.tray


def at_rest(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.collecting.store.is_busy, timeout=5000)


def shown(tray: Tray) -> list[str]:
    model = tray.gallery.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose(tray: Tray, *rows: int) -> None:
    model, selection = tray.gallery.model(), tray.gallery.selectionModel()
    tray.gallery.setCurrentIndex(model.index(rows[0], 0))
    for row in rows:
        selection.select(model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    tray.gallery.setFocus()


def fill(path: Path, names: str = "7013") -> list[str]:
    collection = Collection(path)
    return [collection.append(example(name, 20.0 * n, writer="Ada", read="7")).id for n, name in enumerate(names)]


def test_it_is_off_until_it_is_asked_for_and_remembered(qtbot: QtBot, window: MainWindow, state: Path) -> None:
    assert not window.collecting.place.isVisible()
    assert not state.joinpath("collections").exists()
    window.activateWindow()
    QTest.keyClick(window.canvas, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.findChild(Tray, "collection").isVisible()
    window.keep_everything()
    assert window.settings.shows_collection
    QTest.mouseClick(window.findChild(QToolButton, "closeCollection"), LEFT)
    assert not window.collecting.place.isVisible()
    at_rest(qtbot, window)


def test_examples_are_shown_by_label_with_counts(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    fill(path, "70137")
    tray = tray_of(qtbot, window)
    assert shown(tray) == ["0", "1", "3", "7", "7"]
    assert tray.labels.counts == {"7": 2, "0": 1, "1": 1, "3": 1}
    tray.labels.setCurrentIndex(tray.labels.model().index(4))
    assert shown(tray) == ["7", "7"]
    assert "by Ada" in tray.gallery.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_thumbnails_are_painted_once_they_are_seen(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    fill(path)
    tray = tray_of(qtbot, window)
    index = tray.gallery.model().index(0, 0)
    qtbot.waitUntil(lambda: isinstance(index.data(PICTURE), QImage), timeout=5000)
    picture = index.data(PICTURE)
    inked = sum(picture.pixelColor(x, y).alpha() > 100 for x in range(picture.width()) for y in range(picture.height()))
    assert 30 < inked < picture.width() * picture.height() // 3


def test_what_is_chosen_is_deleted_and_ctrl_z_in_the_tray_brings_it_back_and_redo_deletes_it_again(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    fill(path)
    draw(window, SEVEN)
    before = strokes(window)
    tray = tray_of(qtbot, window)
    window.activateWindow()
    choose(tray, 0, 2)
    QTest.keyClick(tray.gallery, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(tray) == ["1", "7"], timeout=5000)
    assert labels(path) == ["7", "1"]
    assert "2 examples deleted" in window.status_bar.status.text()
    QTest.keyClick(tray.gallery, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(tray) == ["0", "1", "3", "7"], timeout=5000)
    assert labels(path) == ["7", "0", "1", "3"]
    assert not tray.undo.isEnabled()
    QTest.keySequence(tray.gallery, QKeySequence(QKeySequence.StandardKey.Redo))
    qtbot.waitUntil(lambda: shown(tray) == ["1", "7"], timeout=5000)
    assert "2 examples deleted again" in window.status_bar.status.text()
    assert not tray.redo.isEnabled()
    QTest.mouseClick(tray.undo, LEFT)
    qtbot.waitUntil(lambda: shown(tray) == ["0", "1", "3", "7"], timeout=5000)
    QTest.mouseClick(tray.redo, LEFT)
    qtbot.waitUntil(lambda: shown(tray) == ["1", "7"], timeout=5000)
    assert labels(path) == ["7", "1"]
    assert strokes(window) == before  # the drawing's own undo is that of the canvas


def test_files_of_other_formats_come_in_and_the_collection_goes_out(
    qtbot: QtBot, window: MainWindow, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path)
    tray = tray_of(qtbot, window)
    actions = tray.files.menu().actions()
    out = tmp_path / "ours"
    kinds: list[str] = []

    def name(*words: str) -> tuple[str, str]:
        kinds.extend(words[-1].split(";;"))
        return str(out), next(kind for kind in kinds if "inkml" in kind)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    actions[2].trigger()
    at_rest(qtbot, window)
    assert f"4 written to {out}.inkml" in window.status_bar.status.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([f"{out}.inkml"], ""))
    actions[0].trigger()
    qtbot.waitUntil(lambda: tray.labels.counts == {"7": 2, "0": 2, "1": 2, "3": 2}, timeout=5000)
    assert "4 examples from ours.inkml added" in window.status_bar.status.text()
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(empty))
    actions[1].trigger()
    at_rest(qtbot, window)
    assert str(empty) in window.status_bar.status.text()
    assert window.status_bar.status.is_error
    assert len(labels(path)) == 8


def test_f2_relabels_all_that_are_chosen(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    fill(path)
    tray = tray_of(qtbot, window)
    window.activateWindow()
    choose(tray, 0, 1)
    QTest.keyClick(tray.gallery, Qt.Key.Key_F2)
    editor = tray.gallery.findChild(QLineEdit, "relabel")
    assert editor.text() == "0"
    editor.setText("\u2764 & <b>")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: labels(path) == ["7", "\u2764 & <b>", "\u2764 & <b>", "3"], timeout=5000)
    at_rest(qtbot, window)
    assert tray.labels.counts["\u2764 & <b>"] == 2
    QTest.mouseClick(tray.undo, LEFT)
    qtbot.waitUntil(lambda: labels(path) == ["7", "0", "1", "3"], timeout=5000)


def test_the_menu_of_an_example_relabels_it(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    fill(path)
    tray = tray_of(qtbot, window)
    choose(tray, 3)
    tray.gallery.customContextMenuRequested.emit(QPoint(5, 5))
    menu = tray.findChild(QMenu, "exampleMenu")
    (others,) = [action.menu() for action in menu.actions() if action.menu()]
    next(action for action in others.actions() if action.text() == "9").trigger()
    menu.close()
    qtbot.waitUntil(lambda: labels(path) == ["9", "0", "1", "3"], timeout=5000)


def test_a_double_click_puts_an_example_on_the_canvas(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    fill(path)
    tray = tray_of(qtbot, window)
    place = tray.gallery.visualRect(tray.gallery.model().index(2, 0)).center()
    QTest.mouseClick(tray.gallery.viewport(), LEFT, pos=place)
    with qtbot.waitSignal(window.documents.opened):
        QTest.mouseDClick(tray.gallery.viewport(), LEFT, pos=place)
    assert window.documents.label == "3"
    assert strokes(window) == [[[160.0, 100.0], [360.0, 100.0], [260.0, 400.0]]]


def test_a_picture_is_put_on_the_canvas_as_one(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    from dataclasses import replace

    import numpy as np

    image = np.zeros((20, 30), np.float32)
    image[5:15, 10:20] = 1
    Collection(path).append(replace(example(), drawing=None, image=image))
    tray = tray_of(qtbot, window)
    index = tray.gallery.model().index(0, 0)
    qtbot.waitUntil(lambda: isinstance(index.data(PICTURE), QImage), timeout=5000)
    with qtbot.waitSignal(window.documents.opened):
        tray.gallery.placed.emit(index)
    found = window.canvas.drawing.picture
    assert found is not None
    assert np.array_equal(found.pixels, 255 * image)
    assert window.documents.label == "7"


def test_what_another_process_adds_appears(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    fill(path)
    tray = tray_of(qtbot, window)
    ids = fill(path, "99")
    qtbot.waitUntil(lambda: shown(tray) == ["0", "1", "3", "7", "9", "9"], timeout=5000)
    Collection(path).delete(ids)
    qtbot.waitUntil(lambda: shown(tray) == ["0", "1", "3", "7"], timeout=5000)
    fill(path, "5")
    qtbot.waitUntil(lambda: "5" in shown(tray), timeout=5000)


def test_two_windows_share_a_collection(qtbot: QtBot, window: MainWindow, open_window, path: Path) -> None:  # type: ignore[no-untyped-def]
    other = open_window()
    trays = [tray_of(qtbot, each) for each in (window, other)]
    for each, label in ((window, "1"), (other, "2")):
        draw(each, SEVEN)
        settle(qtbot, each)
        each.collecting.correct(label)
    for tray in trays:
        qtbot.waitUntil(lambda tray=tray: shown(tray) == ["1", "2"], timeout=5000)
    assert sorted(map(str, labels(path))) == ["1", "2"]


def test_a_new_collection_is_named_and_open(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    fill(path)
    tray = tray_of(qtbot, window)
    box, name = tray.findChild(QComboBox, "collectionPicker"), tray.findChild(QLineEdit, "collectionName")
    box.activated.emit(box.findText("New collection …"))
    QTest.keyClicks(name, "what?")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert "leave out '?'" in window.status_bar.status.text()
    name.setText("Class 4b")
    QTest.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: box.currentText() == "Class 4b" and not window.collecting.store.is_busy, timeout=5000)
    assert (path.parent / "Class 4b.ndjson").read_bytes() == b""
    assert shown(tray) == []
    window.keep_everything()
    assert window.settings.collection == path.parent / "Class 4b.ndjson"
    box.activated.emit(box.findText("My drawings"))
    qtbot.waitUntil(lambda: len(shown(tray)) == 4, timeout=5000)


def test_a_broken_collection_gets_a_sentence(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"{oops\n")
    tray_of(qtbot, window)
    assert "line 1: not an example" in window.status_bar.status.text()
    assert window.status_bar.status.is_error


def test_the_button_evaluate_measures_the_collection(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    Collection(path).append(example("3"))
    tray = tray_of(qtbot, window)
    assert tray.evaluate.isVisible()
    with qtbot.waitSignal(window.collecting.evaluate_wanted) as asked:
        QTest.mouseClick(tray.evaluate, LEFT)
    assert asked.args == [path]
    assert window.evaluation.view is not None
    assert window.evaluation.view.isVisible()
    at_rest(qtbot, window)


@pytest.mark.parametrize("button", ["teach", "evaluate"])
def test_where_nothing_is_collected_the_buttons_say_so(qtbot: QtBot, window: MainWindow, button: str) -> None:
    tray = tray_of(qtbot, window)
    QTest.mouseClick(getattr(tray, button), LEFT)
    assert window.status_bar.status.text() == NONE
    assert window.teaching.dialog is None
    assert window.evaluation.view is None
    at_rest(qtbot, window)


def test_where_no_model_has_features_the_button_teach_says_so(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    Collection(path).append(example("3"))
    tray = tray_of(qtbot, window)
    assert tray.teach.isVisible()
    QTest.mouseClick(tray.teach, LEFT)
    assert window.teaching.dialog is None
    assert "none can be taught" in window.status_bar.status.text()
    at_rest(qtbot, window)


def test_it_gives_way_while_presenting(qtbot: QtBot, window: MainWindow) -> None:
    tray_of(qtbot, window)
    window.actions_["present"].setChecked(True)
    assert not window.collecting.place.isVisible()
    window.actions_["present"].setChecked(False)
    assert window.collecting.place.isVisible()
