"""A file of many drawings is edited in place; nothing shortens a file but an explicit yes."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from digitapp.drawing.editing import count_drawings
from digitapp.drawing.files import Record, read_records, write_records
from digitapp.gui.documents import file_actions
from digitapp.gui.documents.question import Question
from digitapp.gui.main_window import MainWindow
from support.window_driver import SEVEN, click, draw, opened

COUNT = 200


@pytest.fixture(params=["many.ndjson", "many.ndjson.gz"])
def many(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    path: Path = tmp_path / request.param
    write_records(path, [Record([[(float(n), 10.0), (90.0, 90.0)]], label=n % 10, writer=n) for n in range(COUNT)])
    return path


def lines(path: Path) -> list[bytes]:
    content = path.read_bytes()
    return (gzip.decompress(content) if path.suffix == ".gz" else content).splitlines(keepends=True)


def press_save(qtbot: QtBot, window: MainWindow) -> str:
    """Saves with the keyboard; what the status says then."""
    with qtbot.waitSignal(window.documents.message):
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    return window.status_bar.status.text()


def answering(*names: str) -> Callable[[], list[str]]:
    """Presses these buttons of the questions to come, one each; what they asked is to be called for later."""
    asked: list[str] = []
    left = list(names)

    def press() -> None:
        question = QApplication.activeModalWidget()
        if not isinstance(question, Question):
            QTimer.singleShot(5, press)
            return
        asked.append(question.text)
        button = question.findChild(QPushButton, left.pop(0))
        assert button is not None
        if left:
            QTimer.singleShot(5, press)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)
    return lambda: asked


def saving_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_save_replaces_one_drawing_and_keeps_the_199(qtbot: QtBot, window: MainWindow, many: Path) -> None:
    before = lines(many)
    opened(qtbot, window, many)
    with qtbot.waitSignal(window.documents.opened):
        window.file_actions.step(1)
    draw(window)
    assert window.isWindowModified()
    assert "drawing 2 of" in press_save(qtbot, window)
    assert not window.isWindowModified()
    after = lines(many)
    assert (after[:1], after[2:]) == (before[:1], before[2:])
    record = list(read_records(many))[1]
    assert (len(record.strokes), record.label, record.writer) == (2, 1, 1)


def test_several_saves_in_a_row_go_well(qtbot: QtBot, window: MainWindow, many: Path) -> None:
    """Each changes the file, which is not to be taken for somebody else's change."""
    opened(qtbot, window, many)
    draw(window)
    window.file_actions.save()
    draw(window)
    window.file_actions.save()
    with qtbot.waitSignal(window.documents.opened):
        window.documents.step(1)
    draw(window)
    qtbot.waitUntil(lambda: "drawing 2 of" in press_save(qtbot, window))
    assert [len(record.strokes) for record in read_records(many)][:3] == [3, 2, 1]


def test_a_file_that_someone_has_changed_is_not_written_over(qtbot: QtBot, window: MainWindow, many: Path) -> None:
    opened(qtbot, window, many)
    records = list(read_records(many))
    write_records(many, records[1:])
    draw(window)
    assert "has changed since" in press_save(qtbot, window)
    assert window.isWindowModified()
    assert list(read_records(many)) == records[1:]


def test_a_file_of_one_that_has_grown_is_not_shortened(qtbot: QtBot, window: MainWindow, labelled: Path) -> None:
    opened(qtbot, window, labelled)
    qtbot.waitUntil(lambda: not window.documents.may_hold_several)
    with labelled.open("ab") as file:
        file.write(b'{"strokes":[[[1,1]]]}\n')
    draw(window)
    assert "has changed since" in press_save(qtbot, window)
    assert count_drawings(labelled) == 2


@pytest.mark.parametrize(("scope", "count"), [("this", 1), ("all", COUNT)])
def test_save_as_writes_one_or_all(
    qtbot: QtBot,
    window: MainWindow,
    many: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    scope: str,
    count: int,
) -> None:
    before, target = lines(many), tmp_path / "copy.ndjson"
    opened(qtbot, window, many)
    draw(window)
    saving_as(monkeypatch, target)
    asked = answering(scope)
    with qtbot.waitSignal(window.documents.message):
        window.actions_["save_as"].trigger()
    assert len(asked()) == 1
    assert lines(many) == before
    assert count_drawings(target) == count
    assert len(next(read_records(target)).strokes) == 2
    assert window.documents.path == target
    assert window.documents.has_next == (scope == "all")


def test_save_as_can_be_left(window: MainWindow, qtbot: QtBot, many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(qtbot, window, many)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked for a name"))
    answering("cancel")
    window.actions_["save_as"].trigger()


@pytest.mark.parametrize(("answer", "left"), [("cancel", COUNT), ("replace", 1)])
def test_a_file_of_several_is_replaced_by_an_explicit_yes_alone(
    qtbot: QtBot, window: MainWindow, many: Path, monkeypatch: pytest.MonkeyPatch, answer: str, left: int
) -> None:
    draw(window)
    saving_as(monkeypatch, many)
    asked = answering(answer)
    window.actions_["save_as"].trigger()
    qtbot.waitUntil(lambda: bool(asked()))
    window.documents.close()
    assert f"holds {COUNT} drawings" in asked()[0]
    assert count_drawings(many) == left


def test_all_drawings_under_their_own_name_are_a_save(
    qtbot: QtBot, window: MainWindow, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, window, many)
    draw(window)
    saving_as(monkeypatch, many)
    answering("all")
    with qtbot.waitSignal(window.documents.message):
        window.actions_["save_as"].trigger()
    assert count_drawings(many) == COUNT
    assert len(next(read_records(many)).strokes) == 2


def test_a_relative_name_is_made_absolute(
    qtbot: QtBot, window: MainWindow, three: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    opened(qtbot, window, Path(three.name))
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    with qtbot.waitSignal(window.documents.opened):
        window.file_actions.step(1)
    assert window.documents.path == three


@pytest.fixture
def one_window(open_window: Callable[..., MainWindow]) -> Iterator[MainWindow]:
    return open_window()


WORDS = ("open a", "open b", "next", "previous", "draw", "undo", "clear", "new", "save", "as a", "as b", "as new")


@pytest.mark.slow
@settings(suppress_health_check=list(HealthCheck), max_examples=25)
@given(
    words=st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(["this", "all", ""]), st.booleans()), max_size=12)
)
def test_nothing_ever_shortens_a_file(
    words: list[tuple[str, str, bool]],
    one_window: MainWindow,
    qtbot: QtBot,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """Whatever is done, in whatever order, while every question about replacing is answered with no."""
    folder, window = tmp_path_factory.mktemp("files"), one_window
    files = {"a": folder / "a.ndjson", "b": folder / "b.ndjson.gz", "new": folder / "new.ndjson"}
    for name, count in (("a", 5), ("b", 3)):
        write_records(files[name], [Record([[(float(n), 1.0)]], label=n) for n in range(count)])
    scope, saves = "", True

    def ask(_parent: object, title: str, *_: object, **__: object) -> str:
        return {"Replace": "", "Save as": scope, "Unsaved drawing": "save" if saves else "discard"}[title]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(file_actions, "ask", ask)
        for word, scope, saves in words:  # noqa: B007 - `ask` reads them
            kind, _, name = word.partition(" ")
            saving_as(patch, files[name or "new"])
            if kind == "open":
                window.file_actions.open_path(files[name])
            elif kind == "draw":
                draw(window, SEVEN[:2])
            elif kind == "as":
                window.file_actions.save_as()
            elif kind == "save":
                window.file_actions.save()
            elif kind == "new":
                click(window, "new")
            else:
                window.actions_[word].trigger()
            qtbot.waitUntil(lambda: not window.documents.is_busy)
            assert count_drawings(files["a"]) == 5
            assert count_drawings(files["b"]) == 3
        window.documents.forget()
