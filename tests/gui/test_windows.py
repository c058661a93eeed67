"""Several windows in one process, and in which of them a file from outside opens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from digitapp.gui.app import make_window
from digitapp.gui.instance import Handover
from digitapp.gui.main_window import MainWindow
from digitapp.gui.opening import ASK, CHOICES, HERE, WINDOW, OpeningQuestion
from digitapp.gui.settings import Settings
from digitapp.gui.style import theme
from digitapp.gui.windows import Windows
from digitapp.models.registry import Registry
from support.window_driver import draw, settle, shown, strokes


@pytest.fixture
def windows(qtbot: QtBot, models: Path, state: Path) -> Iterator[Windows]:
    """One window, as at a start."""
    made = Windows(lambda: make_window(lambda: Registry([models], trusted=[models]), state))
    ready(qtbot, made.open())
    yield made
    made.close_all()
    qtbot.waitUntil(lambda: not len(made))


def ready(qtbot: QtBot, window: MainWindow | None) -> MainWindow:
    assert window is not None
    qtbot.waitUntil(lambda: window.is_ready, timeout=10_000)
    return window


def questions(windows: Windows) -> list[OpeningQuestion]:
    return [found for window in windows for found in window.findChildren(OpeningQuestion) if found.isVisible()]


def answer(qtbot: QtBot, windows: Windows, name: str, *, remember: bool = False) -> None:
    """Answers the question that is asked."""
    (asked,) = questions(windows)
    asked.remember.setChecked(remember)
    qtbot.mouseClick(asked.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def titles(windows: Windows) -> list[str]:
    return sorted(window.documents.title for window in windows)


def names(windows: Windows) -> list[str]:
    """The files that the windows show."""
    return [title.partition(" ")[0] for title in titles(windows)]


def busy(qtbot: QtBot, windows: Windows) -> MainWindow:
    """The one window, with a drawing that nobody saved."""
    window = ready(qtbot, windows.active)
    draw(window)
    return window


def test_each_window_has_a_drawing_and_a_model_of_its_own(qtbot: QtBot, windows: Windows) -> None:
    first = busy(qtbot, windows)
    settle(qtbot, first)
    second = ready(qtbot, windows.open())
    second.canvas.clear()
    second.models.choose("seven")
    draw(second, [(50, 50), (90, 400)])
    qtbot.waitUntil(lambda: shown(second) == "7")
    settle(qtbot, second)
    assert (len(windows), shown(first), len(strokes(first)[0]), len(strokes(second)[0])) == (2, "3", 6, 2)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2), (1, 2, 0)])
def test_windows_close_in_any_order_and_the_others_go_on(
    qtbot: QtBot, windows: Windows, order: tuple[int, ...]
) -> None:
    for _ in range(2):
        ready(qtbot, windows.open())
    opened = list(windows)
    for number, index in enumerate(order):
        with qtbot.waitSignal(opened[index].destroyed):
            opened[index].close()
        assert len(windows) == 2 - number
        for window in windows:
            window.canvas.clear()
            draw(window)
            settle(qtbot, window)
            assert shown(window) == "3"


def test_quit_closes_all_windows(qtbot: QtBot, windows: Windows) -> None:
    ready(qtbot, windows.open()).actions_["quit"].trigger()
    qtbot.waitUntil(lambda: not len(windows))


def test_a_new_window_is_a_menu_entry(qtbot: QtBot, windows: Windows) -> None:
    ready(qtbot, windows.active).actions_["new_window"].trigger()
    assert len(windows) == 2
    ready(qtbot, windows.active)


class Styled(QObject):
    """Counts how often a widget is styled."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.StyleChange
        return False


def test_another_window_does_not_style_those_that_are_open_again(qtbot: QtBot, windows: Windows) -> None:
    first, styled = ready(qtbot, windows.active), Styled()
    first.canvas.installEventFilter(styled)
    ready(qtbot, windows.open())
    assert styled.count == 0
    first.view.set_appearance("light" if theme.current().dark else "dark")
    assert styled.count > 0


def test_one_theme_holds_in_all_windows(qtbot: QtBot, windows: Windows) -> None:
    first = ready(qtbot, windows.active)
    first.view.set_appearance("dark")
    second = ready(qtbot, windows.open())
    assert (second.view.appearance, theme.current().dark) == ("dark", True)
    (light,) = [action for action in second.actions_.appearance.actions() if action.data() == "light"]
    light.trigger()
    assert (first.view.appearance, theme.current().dark) == ("light", False)
    assert first.canvas.grab().toImage().pixelColor(20, 20).lightness() > 200


def test_another_start_without_a_file_opens_a_window(qtbot: QtBot, windows: Windows) -> None:
    windows.receive(Handover())
    assert len(windows) == 2
    ready(qtbot, windows.active)


def test_a_file_opens_in_an_empty_window_without_a_question(qtbot: QtBot, windows: Windows, three: Path) -> None:
    windows.receive(Handover(str(three)))
    window = ready(qtbot, windows.active)
    qtbot.waitUntil(lambda: window.documents.title.startswith("three.ndjson"))
    assert (len(windows), questions(windows)) == (1, [])


def test_a_file_waits_for_an_answer_where_there_is_a_drawing(qtbot: QtBot, windows: Windows, three: Path) -> None:
    window = busy(qtbot, windows)
    windows.receive(Handover(str(three)))
    answer(qtbot, windows, WINDOW)
    assert len(windows) == 2
    qtbot.waitUntil(lambda: any(title.startswith("three.ndjson") for title in titles(windows)))
    assert len(strokes(window)[0]) == 6
    assert window.settings.opening == ASK


def test_the_present_window_may_be_the_answer(qtbot: QtBot, windows: Windows, three: Path, labelled: Path) -> None:
    windows.receive(Handover(str(three)))
    window = ready(qtbot, windows.active)
    qtbot.waitUntil(lambda: window.documents.title.startswith("three.ndjson"))
    windows.receive(Handover(str(labelled)))
    answer(qtbot, windows, HERE)
    qtbot.waitUntil(lambda: titles(windows) == ["labelled.ndjson"])


def test_a_question_that_is_not_answered_opens_nothing(qtbot: QtBot, windows: Windows, three: Path) -> None:
    window = busy(qtbot, windows)
    windows.receive(Handover(str(three)))
    answer(qtbot, windows, "cancel", remember=True)
    assert (titles(windows), questions(windows), window.settings.opening) == ([""], [], ASK)


def test_files_that_come_together_are_asked_for_one_after_the_other(
    qtbot: QtBot, windows: Windows, three: Path, labelled: Path
) -> None:
    busy(qtbot, windows)
    for path in (three, labelled):
        windows.receive(Handover(str(path)))
    assert len(questions(windows)) == 1
    answer(qtbot, windows, WINDOW)
    assert len(windows) == 2
    answer(qtbot, windows, WINDOW)  # although the window that opens the first looks empty still
    qtbot.waitUntil(lambda: names(windows) == ["", "labelled.ndjson", "three.ndjson"])


def test_files_that_come_together_do_not_overwrite_each_other_in_an_empty_window(
    qtbot: QtBot, windows: Windows, three: Path, labelled: Path
) -> None:
    window = ready(qtbot, windows.active)
    for path in (three, labelled):
        windows.receive(Handover(str(path)))
    answer(qtbot, windows, WINDOW)
    qtbot.waitUntil(lambda: names(windows) == ["labelled.ndjson", "three.ndjson"])
    assert window.documents.title.startswith("three.ndjson")


def test_a_file_that_cannot_be_opened_leaves_the_window_empty(
    qtbot: QtBot, windows: Windows, tmp_path: Path, three: Path
) -> None:
    window = ready(qtbot, windows.active)
    windows.receive(Handover(str(tmp_path / "missing.ndjson")))
    qtbot.waitUntil(lambda: "missing.ndjson" in window.status_bar.status.text())
    windows.receive(Handover(str(three)))
    assert questions(windows) == []
    qtbot.waitUntil(lambda: window.documents.title.startswith("three.ndjson"))


def test_an_answer_is_remembered_and_the_menu_changes_it(
    qtbot: QtBot, windows: Windows, three: Path, labelled: Path, state: Path
) -> None:
    busy(qtbot, windows)
    windows.receive(Handover(str(three)))
    answer(qtbot, windows, WINDOW, remember=True)
    assert Settings(state).opening == WINDOW
    assert [window.actions_.opening.choice for window in windows] == [WINDOW, WINDOW]
    for window in windows:
        ready(qtbot, window)
    windows.receive(Handover(str(labelled)))
    assert (len(windows), questions(windows)) == (3, [])
    for window in windows:
        ready(qtbot, window)
    window = ready(qtbot, windows.active)
    (asking,) = [action for action in window.actions_.opening.actions() if action.data() == ASK]
    asking.trigger()
    assert Settings(state).opening == ASK
    assert {window.actions_.opening.choice for window in windows} == {ASK}


def test_a_setting_that_makes_no_sense_asks(windows: Windows, state: Path) -> None:
    settings = Settings(state)
    settings.keep_opening("everywhere")
    assert Settings(state).opening == ASK
    assert set(CHOICES) == {ASK, HERE, WINDOW}


def test_a_model_from_outside_is_added_without_a_question(
    qtbot: QtBot, windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = busy(qtbot, windows)
    added: list[str] = []
    monkeypatch.setattr(window.sources.router, "_add_models", added.extend)
    windows.receive(Handover(str(tmp_path / "mine.onnx")))
    assert (added, questions(windows)) == ([str(tmp_path / "mine.onnx")], [])


def test_the_window_that_was_active_last_takes_the_file(qtbot: QtBot, windows: Windows, three: Path) -> None:
    first = ready(qtbot, windows.active)
    second = ready(qtbot, windows.open())
    first.activateWindow()
    qtbot.waitUntil(lambda: windows.active is first)
    windows.receive(Handover(str(three)))
    qtbot.waitUntil(lambda: first.documents.title.startswith("three.ndjson"))
    assert second.documents.title == ""


def test_nothing_is_taken_once_the_last_window_is_closed(qtbot: QtBot, windows: Windows, three: Path) -> None:
    windows.close_all()
    qtbot.waitUntil(lambda: not len(windows))
    windows.receive(Handover(str(three)))
    assert len(windows) == 0


def test_a_new_window_is_not_beyond_the_screen(qtbot: QtBot, windows: Windows) -> None:
    first = ready(qtbot, windows.active)
    room = first.screen().availableGeometry()
    first.move(room.bottomRight() - QPoint(first.frameSize().width() - 1, first.frameSize().height() - 1))
    second = ready(qtbot, windows.open())
    beyond = second.frameGeometry().bottomRight() - room.bottomRight()
    assert beyond.x() <= 0 or second.x() == room.left()  # as far as it is smaller than the screen
    assert beyond.y() <= 0 or second.y() == room.top()
    assert second.size() == first.size()
