"""Drawings are opened, saved and exported; nothing unsaved is lost without a question."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from digitapp.drawing.editing import Place, write_drawing
from digitapp.drawing.files import Record, read_records, write_records
from digitapp.drawing.strokes import CANVAS_SIZE
from digitapp.gui.documents import file_actions, saving
from digitapp.gui.documents.drawing_file import DrawingFile
from digitapp.gui.main_window import MainWindow
from support.window_driver import LINES, SEVEN, click, draw, drop, opened, settle, shown, strokes


def test_save_and_open_give_the_same_drawing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.ndjson"
    draw(window)
    drawn = np.round(window.canvas.drawing.strokes[0].points, 2)
    assert window.isWindowModified()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(window.documents.renamed):
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not window.isWindowModified()
    assert "mine.ndjson" in window.windowTitle()
    click(window, "new")
    assert not window.canvas.drawing
    opened(qtbot, window, path)
    assert np.array_equal(window.canvas.drawing.strokes[0].points, drawn)
    settle(qtbot, window)
    assert shown(window) == "3"


def test_a_place_that_cannot_be_written_is_told(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    draw(window)
    with qtbot.waitSignal(window.documents.message):
        window.documents.save_as(tmp_path / "file" / "mine.ndjson")
    assert "cannot be written" in window.status_bar.status.text()
    assert window.isWindowModified()


def test_a_file_of_several_drawings_is_walked_through(qtbot: QtBot, window: MainWindow, three: Path) -> None:
    opened(qtbot, window, three)
    qtbot.waitUntil(lambda: "drawing 1 of 3" in window.windowTitle())
    assert np.array_equal(strokes(window), LINES[0])
    assert not window.actions_["previous"].isEnabled()
    for place, key in ((1, Qt.Key.Key_PageDown), (2, Qt.Key.Key_PageDown), (1, Qt.Key.Key_PageUp)):
        with qtbot.waitSignal(window.documents.opened):
            QTest.keyClick(window, key)
        assert strokes(window) == [[list(p) for p in line] for line in LINES[place]]
    assert f"drawing {place + 1} of 3" in window.windowTitle()
    assert window.documents.path == three


def test_zipped_files_are_read(qtbot: QtBot, window: MainWindow, three: Path) -> None:
    path = three.with_suffix(".ndjson.gz")
    path.write_bytes(gzip.compress(three.read_bytes()))
    opened(qtbot, window, path)
    assert np.array_equal(strokes(window), LINES[0])


def test_a_file_that_is_no_drawing_is_told_and_changes_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "letter.ndjson"
    path.write_text("Dear Sir")
    draw(window)
    window.documents.forget()
    with qtbot.waitSignal(window.documents.message):
        window.file_actions.open_path(path)
    assert "letter.ndjson, line 1: not a drawing" in window.status_bar.status.text()
    assert len(window.canvas.drawing.strokes) == 1


def test_a_drawing_that_was_changed_keeps_its_label(qtbot: QtBot, window: MainWindow, labelled: Path) -> None:
    """It says what was to be written, not what was; New is for something else."""
    opened(qtbot, window, labelled)
    click(window, "clear")
    draw(window)
    assert window.documents.label == "7"
    assert saved(qtbot, window, labelled) == (7, 12)
    click(window, "new")
    assert window.documents.label is None


def test_a_drawing_that_is_as_it_was_keeps_its_label(qtbot: QtBot, window: MainWindow, labelled: Path) -> None:
    opened(qtbot, window, labelled)
    qtbot.waitUntil(lambda: window.documents.path == labelled)
    draw(window)
    click(window, "undo")
    assert not window.isWindowModified()
    for _ in range(2):
        assert saved(qtbot, window, labelled) == (7, 12)


def saved(qtbot: QtBot, window: MainWindow, path: Path) -> tuple[object, object]:
    """Saves with the keyboard; the label and the writer that are in the file then."""
    with qtbot.waitSignal(window.documents.message):
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (record,) = read_records(path)
    return record.label, record.writer


Asked = list[str]


def answer_with(monkeypatch: pytest.MonkeyPatch, *answers: str, name: Path | str = "") -> Asked:
    """Answers questions, further ones with the last answer, and gives the name to save under; lists the questions."""
    asked: Asked = []

    def ask(_parent: object, _title: str, text: str, *_: object, **__: object) -> str:
        asked.append(text)
        return answers[min(len(asked), len(answers)) - 1]

    monkeypatch.setattr(file_actions, "ask", ask)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(name), ""))
    return asked


@pytest.mark.parametrize(("answer", "replaced"), [("discard", True), ("", False)])
def test_opening_asks_before_ink_is_lost(
    qtbot: QtBot, window: MainWindow, three: Path, monkeypatch: pytest.MonkeyPatch, answer: str, replaced: bool
) -> None:
    draw(window)
    asked = answer_with(monkeypatch, answer)
    if replaced:
        opened(qtbot, window, three)
    else:
        with qtbot.assertNotEmitted(window.documents.opened, wait=50):
            window.file_actions.open_path(three)
    assert asked == ["The drawing is in no file yet. Save it first?"]


def test_who_saves_first_gets_the_file_then(
    qtbot: QtBot, window: MainWindow, three: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(window)
    asked = answer_with(monkeypatch, "save", name=tmp_path / "mine.ndjson")
    opened(qtbot, window, three)
    assert len(asked) == 1
    assert len(next(read_records(tmp_path / "mine.ndjson")).strokes) == 1
    assert strokes(window) == [[list(p) for p in line] for line in LINES[0]]


@pytest.mark.parametrize("place", ["", "three.ndjson/mine.ndjson"], ids=["cancelled", "failed"])
def test_who_does_not_get_to_save_keeps_the_drawing(
    qtbot: QtBot, window: MainWindow, three: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    draw(window)
    answer_with(monkeypatch, "save", name=tmp_path / place if place else "")
    with qtbot.assertNotEmitted(window.documents.opened, wait=100):
        window.file_actions.open_path(three)
    assert window.isWindowModified()


def test_ink_drawn_while_a_file_is_read_is_kept(qtbot: QtBot, window: MainWindow, three: Path) -> None:
    window.file_actions.open_path(three)
    draw(window)
    with qtbot.waitSignal(window.documents.opened):
        assert len(window.canvas.drawing.strokes) == 1
    assert strokes(window) == [[list(p) for p in line] for line in LINES[0]]
    (kept,) = window.documents.kept()
    assert (kept.strokes, kept.place) == (1, None)
    with qtbot.waitSignal(window.documents.opened):
        window.file_actions.open_kept(kept.path)
    assert len(window.canvas.drawing.strokes[0]) == len(SEVEN)
    assert window.documents.is_modified
    qtbot.waitUntil(lambda: not kept.path.exists())


@pytest.mark.parametrize("name", ["mine", "mine.gz"])
@pytest.mark.parametrize(("answer", "replaced"), [("replace", True), ("", False)])
def test_a_name_without_its_suffix_replaces_nothing_unasked(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    answer: str,
    replaced: bool,
) -> None:
    path = tmp_path / f"{name}.ndjson"
    path.write_text("precious")
    draw(window)
    asked = answer_with(monkeypatch, answer, name=tmp_path / name)
    window.file_actions.save_as()
    qtbot.waitUntil(lambda: bool(asked))
    window.documents.close()
    assert asked == [f"{path.name} already exists. Replace it?"]
    assert (path.read_text() != "precious") == replaced


def test_an_old_error_goes_when_something_goes_well(
    qtbot: QtBot, window: MainWindow, three: Path, tmp_path: Path
) -> None:
    status = window.status_bar.status
    for well in (lambda: opened(qtbot, window, three), lambda: click(window, "new")):
        with qtbot.waitSignal(window.documents.message):
            window.file_actions.open_path(tmp_path / "missing.ndjson")
        assert status.is_error
        well()
        assert not status.is_error


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")  # there is no other way to make one
def test_a_dropped_file_is_opened(qtbot: QtBot, window: MainWindow, three: Path) -> None:
    with qtbot.waitSignal(window.documents.opened):
        drop(window, three)
    assert np.array_equal(strokes(window), LINES[0])


def test_a_picture_is_exported(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "seven"), ""))
    with qtbot.waitSignal(window.documents.message):
        window.actions_["export"].trigger()
    assert_is_the_seven(QImage(str(tmp_path / "seven.png")))


def test_a_picture_is_copied(window: MainWindow) -> None:
    draw(window)
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert_is_the_seven(QGuiApplication.clipboard().image())


def assert_is_the_seven(image: QImage) -> None:
    assert (image.width(), image.height()) == (1000, 1000)
    assert image.pixelColor(5, 5).lightness() == 255
    x, y = SEVEN[0]
    assert image.pixelColor(round(2 * x), round(2 * y)).lightness() < 60


def test_new_can_be_taken_back(window: MainWindow) -> None:
    draw(window)
    click(window, "new")
    assert not window.canvas.drawing
    click(window, "undo")
    assert len(window.canvas.drawing.strokes) == 1


@pytest.mark.parametrize(("button", "left"), [("", 2), ("discard", 0)])
def test_new_asks_before_it_takes_what_cannot_be_taken_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, button: str, left: int
) -> None:
    path = tmp_path / "wide.ndjson"
    write_records(path, [Record(LINES[0], width=1000.0, height=500.0)])
    opened(qtbot, window, path)
    qtbot.waitUntil(lambda: not window.documents.may_hold_several)
    draw(window)
    asked = answer_with(monkeypatch, button)
    click(window, "new")
    assert asked == ["What was changed is not in wide.ndjson yet. Save it first?"]
    assert len(window.canvas.drawing.strokes) == left
    assert window.canvas.drawing.size == ((1000, 500) if left else CANVAS_SIZE)


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="lists open files as Linux does")
def test_an_opened_file_is_not_held_open(qtbot: QtBot, window: MainWindow, three: Path) -> None:
    opened(qtbot, window, three)
    qtbot.waitUntil(lambda: "of 3" in window.windowTitle())
    held = {str(link.resolve()) for link in Path("/proc/self/fd").iterdir()}
    assert str(three.resolve()) not in held


def test_a_long_count_keeps_no_file_waiting(
    qtbot: QtBot, window: MainWindow, three: Path, labelled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended, count = threading.Event(), DrawingFile.count
    monkeypatch.setattr(DrawingFile, "count", lambda self: ended.wait(10) and count(self))
    opened(qtbot, window, three)
    opened(qtbot, window, labelled)
    ended.set()
    assert window.documents.path == labelled
    qtbot.waitUntil(lambda: window.windowTitle().startswith("labelled.ndjson[*]"))


@pytest.fixture
def slow_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Drawings are saved only once the event is set."""
    may = threading.Event()

    def write(path: Path, record: Record, may_go: int) -> Place:
        assert may.wait(30)
        return write_drawing(path, record, may_go)

    monkeypatch.setattr(saving, "write_drawing", write)
    yield may
    may.set()


@pytest.mark.parametrize("then", ["new", "open", "next"])
def test_a_save_that_ends_late_gives_its_file_to_no_other_drawing(
    qtbot: QtBot, window: MainWindow, three: Path, tmp_path: Path, slow_disk: threading.Event, then: str
) -> None:
    if then == "next":
        opened(qtbot, window, three)
    else:
        draw(window)
    came: list[int] = []
    window.documents.save_as(tmp_path / "mine.ndjson", then=lambda: came.append(1))
    if then == "new":
        click(window, "new")
    else:
        with qtbot.waitSignal(window.documents.opened):
            window.documents.open(three) if then == "open" else window.documents.step(1)
    draw(window)
    with qtbot.waitSignal(window.documents.message):
        slow_disk.set()
    assert window.documents.path == (None if then == "new" else three)
    assert "mine" not in window.windowTitle()
    assert window.documents.is_modified
    assert not came
    (record,) = read_records(tmp_path / "mine.ndjson")
    assert record.strokes
