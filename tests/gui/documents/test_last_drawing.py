"""What comes back at the next start, after a close and after a crash; and what is kept so that nothing is lost."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from digitapp.drawing.files import Record, read_records, write_records
from digitapp.drawing.journal import Snapshot, read_journal
from digitapp.drawing.sessions import SessionStore
from digitapp.drawing.strokes import Drawing
from digitapp.gui import main_window
from digitapp.gui.documents import file_actions
from digitapp.gui.main_window import MainWindow
from digitapp.gui.settings import Settings
from support.processes import wait_until
from support.window_driver import LINES, draw, move, opened, press, release, settle, shown, strokes

Open = Callable[..., MainWindow]
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes are POSIX's")


def on_disk(state: Path) -> list[int]:
    """Of every session, whoever holds it, how many strokes it has, the oldest first."""
    found = []
    for path in sorted((state / "sessions").glob("session-*.ndjson")):
        snapshot = read_journal(path).snapshot
        found.append(len(snapshot.strokes) if snapshot else 0)
    return found


def test_a_finished_stroke_is_on_disk_while_the_next_is_drawn(qtbot: QtBot, window: MainWindow, state: Path) -> None:
    """Its timer used to start anew with every point, so that nothing was written as long as one wrote."""
    draw(window)
    press(window, (50, 50))
    places = itertools.cycle([(60, 60), (70, 50)])

    def one_is_kept() -> bool:
        move(window, next(places))
        return on_disk(state) == [1]

    qtbot.waitUntil(one_is_kept, timeout=5000)
    assert window.canvas.drawing.pen_is_down
    release(window, (50, 50))
    qtbot.waitUntil(lambda: on_disk(state) == [2])


def test_every_kind_of_edit_is_on_disk(qtbot: QtBot, window: MainWindow, state: Path, three: Path) -> None:
    draw(window)
    draw(window)
    for name, left in (("undo", 1), ("redo", 2), ("clear", 0), ("undo", 2), ("new", 0)):
        window.actions_[name].trigger()
        assert window.documents.keep()
        assert on_disk(state) == [left]
    opened(qtbot, window, three)
    assert window.documents.keep()
    assert on_disk(state) == [1]
    window.canvas.choose_eraser(True)
    draw(window, [(0, 500), (500, 0)])
    assert window.documents.keep()
    assert on_disk(state) == [2]


def test_the_drawing_and_the_settings_come_back(qtbot: QtBot, open_window: Open) -> None:
    first = open_window()
    draw(first)
    first.actions_.pen_width.setValue(22)
    first.actions_["eraser"].trigger()
    first.view.set_appearance("dark")
    drawn = np.round(first.canvas.drawing.strokes[0].points, 2)
    first.close()
    second = open_window()
    assert np.array_equal(second.canvas.drawing.strokes[0].points, drawn)
    assert second.canvas.pen_width == 22
    assert not second.canvas.eraser_chosen  # or the first stroke of the day would do nothing
    assert second.view.appearance == "dark"
    second.view.set_appearance("light")
    settle(qtbot, second)
    assert shown(second) == "3"


def test_framing_that_was_off_is_on_again_and_that_is_said(open_window: Open) -> None:
    first = open_window()
    first.lenses.lens("input").framing.click()
    first.close()
    second = open_window(ready=False)
    assert second.lenses.lens("input").framing.isChecked()
    assert second.status_bar.status.text() == main_window.FRAMED_AGAIN
    second.close()
    assert open_window(ready=False).status_bar.status.text() != main_window.FRAMED_AGAIN


@pytest.mark.parametrize("changed", [False, True])
def test_the_file_that_a_drawing_belongs_to_comes_back(
    qtbot: QtBot, open_window: Open, three: Path, changed: bool
) -> None:
    first = open_window()
    opened(qtbot, first, three)
    with qtbot.waitSignal(first.documents.opened):
        first.file_actions.step(1)
    if changed:
        draw(first)
    first.close()
    second = open_window()
    qtbot.waitUntil(lambda: "drawing 2 of 3" in second.windowTitle())
    assert second.isWindowModified() == changed
    assert second.documents.label == "1"
    draw(second)
    with qtbot.waitSignal(second.documents.message):
        second.file_actions.save()
    assert [len(record.strokes) for record in read_records(three)] == [1, 3 + changed, 1]


def test_a_drawing_whose_file_has_changed_is_in_no_file(qtbot: QtBot, open_window: Open, three: Path) -> None:
    first = open_window()
    opened(qtbot, first, three)
    first.close()
    write_records(three, [Record(LINES[2])])
    second = open_window()
    assert strokes(second) == [[list(p) for p in line] for line in LINES[0]]
    assert second.documents.path is None
    assert second.isWindowModified()


def test_a_file_that_was_saved_just_before_the_end_holds_the_drawing(
    qtbot: QtBot, open_window: Open, three: Path, state: Path
) -> None:
    """The window is killed after the file is written, and before its journal says so."""
    first = open_window()
    opened(qtbot, first, three)
    draw(first)
    assert first.documents.keep()
    (journal,) = (state / "sessions").glob("session-*.ndjson")
    said = journal.read_bytes()
    with qtbot.waitSignal(first.documents.message):
        first.file_actions.save()
    first.close()
    journal.write_bytes(said)
    second = open_window()
    assert not second.isWindowModified()
    assert second.documents.path == three


def test_a_save_that_ends_with_the_window_is_known_at_the_next_start(open_window: Open, tmp_path: Path) -> None:
    first = open_window()
    draw(first)
    first.documents.save_as(tmp_path / "mine.ndjson")
    first.close()
    second = open_window()
    assert second.documents.path == tmp_path / "mine.ndjson"
    assert not second.isWindowModified()


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_windows_end_in_either_order_and_both_drawings_come_back(open_window: Open, order: tuple[int, int]) -> None:
    windows = [open_window(), open_window()]
    for count, window in enumerate(windows, 1):
        for _ in range(count):
            draw(window)
    for which in order:
        windows[which].close()
    again = [open_window(), open_window()]
    last = order[1]
    assert [len(window.canvas.drawing.strokes) for window in again] == [last + 1, 2 - last]
    assert open_window().canvas.drawing.strokes == ()


def test_further_drawings_are_kept_and_can_be_opened(qtbot: QtBot, open_window: Open) -> None:
    windows = [open_window(), open_window(), open_window()]
    for count, window in enumerate(windows, 1):
        for _ in range(count):
            draw(window)
    for window in windows:
        window.close()
    window = open_window()
    assert len(window.canvas.drawing.strokes) == 3
    assert [kept.strokes for kept in window.documents.kept()] == [2, 1]
    window.documents.forget()
    with qtbot.waitSignal(window.documents.opened):
        window.file_actions.open_kept(window.documents.kept()[1].path)
    assert len(window.canvas.drawing.strokes) == 1
    qtbot.waitUntil(lambda: [kept.strokes for kept in window.documents.kept()] == [2])


def test_the_drawing_of_version_0_1_and_its_file_come_back_once(open_window: Open, labelled: Path, state: Path) -> None:
    state.mkdir()
    (state / "last.ndjson").write_bytes(labelled.read_bytes())
    (state / "settings.ini").write_text(f"[General]\nsavedIn={labelled}\n")
    first = open_window()
    assert (first.documents.path, first.documents.label) == (labelled, "7")
    assert not first.isWindowModified()
    assert open_window().canvas.drawing.strokes == ()


def test_a_broken_last_drawing_is_set_aside(open_window: Open, state: Path) -> None:
    state.mkdir()
    (state / "last.ndjson").write_text("{torn")
    (state / "settings.ini").write_bytes(b"\x00\xff[[[penWidth=many")
    window = open_window()
    assert "set aside" in window.status_bar.status.text()
    (broken,) = (state / "sessions").glob("broken-*")
    assert broken.read_text() == "{torn"
    draw(window)
    assert window.documents.keep()
    assert on_disk(state) == [1]


def test_who_draws_before_the_last_drawing_is_there_keeps_both(qtbot: QtBot, open_window: Open, state: Path) -> None:
    SessionStore(state).set_aside(Snapshot(Drawing.from_points(LINES[1]).strokes))
    window = open_window(ready=False)
    draw(window)
    window.show()
    qtbot.waitUntil(lambda: "was kept" in window.status_bar.status.text())
    assert len(window.canvas.drawing.strokes) == 1
    assert [kept.strokes for kept in window.documents.kept()] == [2]
    assert window.documents.keep()
    assert sorted(on_disk(state)) == [1, 2]


@pytest.mark.parametrize("kind", ["file", pytest.param("pipe", marks=POSIX), pytest.param("full", marks=POSIX)])
def test_a_place_that_cannot_hold_it_is_said_and_the_drawing_kept_when_it_can(
    qtbot: QtBot, open_window: Open, state: Path, kind: str
) -> None:
    state.mkdir()
    sessions = state / "sessions"
    if kind == "file":
        sessions.write_text("in the way")
    elif kind == "pipe":
        os.mkfifo(sessions)
    else:
        sessions.symlink_to("/dev/full")
    window = open_window()
    draw(window)
    qtbot.waitUntil(lambda: "DIGITAPP_STATE" in window.status_bar.status.text())
    assert window.status_bar.status.is_error
    draw(window)
    sessions.unlink()
    qtbot.waitUntil(lambda: on_disk(state) == [2], timeout=5000)
    qtbot.waitUntil(lambda: window.status_bar.status.text() == "The drawing is kept again.")


@pytest.mark.parametrize("answer", ["", "save", "discard"])
def test_a_close_asks_where_the_drawing_cannot_be_kept(
    qtbot: QtBot, open_window: Open, state: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    state.mkdir()
    (state / "sessions").write_text("in the way")
    window = open_window()
    draw(window)
    asked: list[str] = []
    monkeypatch.setattr(file_actions, "ask", lambda *arguments, **_: asked.append(arguments[2]) or answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.ndjson"), ""))
    window.close()
    if answer:
        qtbot.waitUntil(lambda: not window.isVisible())
    else:
        assert window.isVisible()
        window.file_actions.may_ask = False
        window.close()
    assert len(asked) == 1
    assert "cannot be kept" in asked[0]
    assert (tmp_path / "mine.ndjson").exists() == (answer == "save")


APP = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from digitapp.gui import app, main_window
from digitapp.gui.documents import file_actions
from digitapp.models.registry import Registry
sys.path[:0] = {tests!r}
from support.window_driver import draw
def act(self):
    if not self.is_ready:
        return
    self.beat.stop()
    draw(self)
    {act}
    print("done", flush=True)
    {then}
shown = main_window.MainWindow.show
def show(self):
    shown(self)
    self.beat = QTimer(self, interval=20, timeout=lambda: act(self))
    self.beat.start()
main_window.MainWindow.show = show
sys.exit(app.run(["digitapp"]))
"""


def started(act: str = "pass", then: str = "pass") -> subprocess.Popen[bytes]:
    """Starts the app, in which a stroke is drawn and something done; returns then."""
    code = APP.format(tests=[str(Path(__file__).parents[2])], act=act, then=then)
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"done\n"
    return process


@POSIX
@pytest.mark.slow
@pytest.mark.parametrize("then", ["pass", "self.file_actions.open_path(Path('other.ndjson'))"], ids=["idle", "asking"])
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_is_a_close(state: Path, name: str, then: str) -> None:
    process = started(then=then)
    process.send_signal(getattr(signal, name))
    _, errors = process.communicate(timeout=20)
    assert (process.returncode, b"Traceback" in errors) == (0, False), errors
    assert [kept.strokes for kept in SessionStore(state).kept()] == [1]
    assert not list((state / "sessions").glob("*.lock"))


@POSIX
@pytest.mark.slow
def test_a_kill_loses_neither_drawing_nor_settings(state: Path) -> None:
    act = "self.actions_.pen_width.setValue(23); self.view.set_appearance('dark'); self.resize(900, 700)"
    process = started(act=act)
    assert wait_until(lambda: on_disk(state) == [1] and Settings(state).pen_width == 23, 5)
    process.kill()
    process.communicate()
    settings = Settings(state)
    assert (settings.pen_width, settings.appearance, settings.model) == (23, "dark", "cnn-28x28")
    assert not settings.geometry.isEmpty()
    assert [kept.strokes for kept in SessionStore(state).kept()] == [1]


@POSIX
@pytest.mark.slow
def test_the_end_of_the_desktops_session_keeps_everything(state: Path) -> None:
    """The desktop asks the app to save, and may end it without another word."""
    process = started(
        act="self.actions_.pen_width.setValue(31)",
        then="QApplication.instance().commitDataRequest.emit(None); os.kill(os.getpid(), 9)",
    )
    process.communicate(timeout=20)
    assert process.returncode == -signal.SIGKILL
    assert on_disk(state) == [1]
    assert Settings(state).pen_width == 31


def test_settings_are_kept_while_they_change_all_the_time(qtbot: QtBot, window: MainWindow, state: Path) -> None:
    """No change puts off what was changed before."""
    widths = itertools.cycle(range(5, 35))

    def is_kept() -> bool:
        window.actions_.pen_width.setValue(next(widths))
        return "penWidth" in (state / "settings.ini").read_text() if (state / "settings.ini").exists() else False

    qtbot.waitUntil(is_kept, timeout=5000)
