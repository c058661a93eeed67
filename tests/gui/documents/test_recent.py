"""File > Recent: what was opened or saved last, in every window and after a crash."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from digitapp.gui.documents.recent import MAX_FILES, RecentFiles
from digitapp.gui.main_window import MainWindow
from digitapp.gui.settings import Settings
from digitapp.gui.style.labels import tooltip
from support.window_driver import draw, opened, strokes


def entries(window: MainWindow) -> list[QAction]:
    """What stands in the menu when it is opened."""
    menu = window.actions_.menus["recent"]
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if not action.isSeparator()]


def copies(path: Path, count: int) -> list[Path]:
    return [Path(shutil.copy(path, path.with_name(f"copy {n}.ndjson"))) for n in range(count)]


def test_what_was_opened_or_saved_is_kept_at_once(
    qtbot: QtBot, window: MainWindow, three: Path, labelled: Path, state: Path, tmp_path: Path
) -> None:
    opened(qtbot, window, three)
    opened(qtbot, window, labelled)
    assert Settings(state).recent == [labelled, three]
    draw(window)
    with qtbot.waitSignal(window.documents.message):
        window.documents.save_as(tmp_path / "mine.ndjson")
    assert Settings(state).recent == [tmp_path / "mine.ndjson", labelled, three]


def test_a_chosen_file_is_opened(qtbot: QtBot, window: MainWindow, three: Path, labelled: Path) -> None:
    opened(qtbot, window, three)
    opened(qtbot, window, labelled)
    assert "three.ndjson" in entries(window)[1].text()
    assert entries(window)[1].toolTip() == tooltip(str(three))
    with qtbot.waitSignal(window.documents.opened):
        entries(window)[1].trigger()
    assert window.documents.title.startswith("three.ndjson")
    assert "three.ndjson" in entries(window)[0].text()


def test_the_last_ten_are_kept(tmp_path: Path) -> None:
    files = RecentFiles(Settings(tmp_path))
    for n in range(MAX_FILES + 3):
        files.add(tmp_path / f"{n}.ndjson")
    files.add(tmp_path / "5.ndjson")
    assert [path.stem for path in files.paths()] == ["5", "12", "11", "10", "9", "8", "7", "6", "4", "3"]


def test_relative_paths_are_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    files = RecentFiles(Settings(tmp_path))
    files.add(Path("a.ndjson"))
    assert files.paths() == [tmp_path / "a.ndjson"]


def test_a_file_that_is_gone_says_so_and_is_dropped_on_click(
    qtbot: QtBot, window: MainWindow, three: Path, labelled: Path
) -> None:
    opened(qtbot, window, three)
    opened(qtbot, window, labelled)
    before = strokes(window)
    three.unlink()
    entry = entries(window)[1]
    assert entry.text().endswith("no longer there")
    entry.trigger()
    assert window.status.text() == f"{three} is no longer there; it was taken off the list."
    assert window.sources.recent.paths() == [labelled]
    assert strokes(window) == before


def test_the_list_can_be_cleared(qtbot: QtBot, window: MainWindow, three: Path, state: Path) -> None:
    opened(qtbot, window, three)
    entries(window)[-1].trigger()
    assert Settings(state).recent == []
    assert [(action.text(), action.isEnabled()) for action in entries(window)] == [
        ("No files yet", False),
        ("&Clear list", False),
    ]


def test_two_windows_share_the_list(
    qtbot: QtBot, open_window: Callable[..., MainWindow], three: Path, labelled: Path
) -> None:
    first, second = open_window(), open_window()
    opened(qtbot, first, three)
    opened(qtbot, second, labelled)
    qtbot.waitUntil(lambda: not first.documents.is_busy)  # a file that is counted by now was not opened again
    assert first.sources.recent.paths() == second.sources.recent.paths() == [labelled, three]


def test_an_unsaved_drawing_of_an_ended_session_is_opened(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> None:
    first = open_window()
    second = open_window()
    draw(second)
    drawn = strokes(second)
    second.close()
    entry = next(action for action in entries(first) if action.text().startswith("Unsaved drawing of "))
    assert entry.text().endswith(", 1 stroke")
    with qtbot.waitSignal(first.documents.opened):
        entry.trigger()
    assert np.allclose(strokes(first), drawn, atol=0.01)
    assert first.documents.is_modified


def test_a_name_is_text_and_no_mnemonic(qtbot: QtBot, window: MainWindow, three: Path) -> None:
    odd = Path(shutil.copy(three, three.with_name("R&D <b>x.ndjson")))
    opened(qtbot, window, odd)
    assert entries(window)[0].text() == "&1  R&&D <b>x.ndjson"


@pytest.mark.parametrize("text", ["{", "7", '{"a": 1}', '[1, null, "relative", "/a\\u0000b"]', "[" * 100_000])
def test_a_damaged_list_is_an_empty_one(tmp_path: Path, text: str) -> None:
    settings = Settings(tmp_path)
    settings.keep({"recent": text}, settings.geometry, settings.docks)
    assert Settings(tmp_path).recent == []
