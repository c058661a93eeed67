"""What comes back at the next start, and what is kept aside so that nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from digitapp.drawing.files import Record, read_records, write_records
from digitapp.gui.main_window import MainWindow
from support.window_driver import LINES, draw, opened, settle, shown


def test_a_state_folder_that_cannot_be_written_is_named(qtbot: QtBot, window: MainWindow, state: Path) -> None:
    state.rmdir() if state.exists() and not list(state.iterdir()) else None
    (state / "last.ndjson").mkdir(parents=True)
    with qtbot.waitSignal(window.documents.message):
        draw(window)
        window.documents.keep()
    assert "DIGITAPP_STATE" in window.status_bar.status.text()


def test_a_last_drawing_that_is_in_a_file_is_not_kept_twice(
    qtbot: QtBot, open_window: Callable[..., MainWindow], three: Path, labelled: Path, state: Path
) -> None:
    first = open_window()
    opened(qtbot, first, labelled)
    first.close()
    second = open_window()
    assert not second.isWindowModified()
    assert len(second.canvas.drawing.strokes) == 1
    opened(qtbot, second, three)
    second.close()
    third = open_window(ready=False)
    third.canvas.touched = True
    third.show()
    qtbot.waitUntil(lambda: third.is_ready)
    third.documents.close()
    assert not list(state.glob("last-kept-*"))


def test_the_drawing_and_the_settings_come_back(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> None:
    first = open_window()
    draw(first)
    first.actions_.pen_width.setValue(22)
    first.actions_["eraser"].trigger()
    first.lenses.lens("input").framing.click()
    first.view.set_appearance("dark")
    drawn = np.round(first.canvas.drawing.strokes[0].points, 2)
    first.close()
    second = open_window()
    assert np.array_equal(second.canvas.drawing.strokes[0].points, drawn)
    assert second.canvas.pen_width == 22
    assert not second.canvas.eraser_chosen  # or the first stroke of the day would do nothing
    assert not second.lenses.lens("input").framing.isChecked()
    assert second.view.appearance == "dark"
    second.view.set_appearance("light")
    settle(qtbot, second)
    assert shown(second) == "3"


@pytest.mark.slow
def test_the_drawing_is_put_away_while_the_app_runs(qtbot: QtBot, window: MainWindow, state: Path) -> None:
    draw(window)
    qtbot.waitUntil((state / "last.ndjson").exists, timeout=5000)
    assert len(next(read_records(state / "last.ndjson")).strokes) == 1


def test_a_broken_last_drawing_is_set_aside(open_window: Callable[..., MainWindow], state: Path) -> None:
    state.mkdir()
    (state / "last.ndjson").write_text("{torn")
    (state / "settings.ini").write_bytes(b"\x00\xff[[[penWidth=many")
    window = open_window()
    assert "set aside" in window.status_bar.status.text()
    assert (state / "last-kept-1.ndjson").read_text() == "{torn"
    draw(window)
    assert len(window.canvas.drawing.strokes) == 1


def test_who_draws_before_the_last_drawing_is_there_keeps_both(
    qtbot: QtBot, open_window: Callable[..., MainWindow], state: Path
) -> None:
    write_records(state / "last.ndjson", [Record(LINES[0])])
    window = open_window(ready=False)
    draw(window)
    window.show()
    qtbot.waitUntil(lambda: "was kept as" in window.status_bar.status.text())
    assert len(window.canvas.drawing.strokes) == 1
    assert (state / "last-kept-1.ndjson").exists()
