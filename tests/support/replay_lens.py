"""Drive the lens Replay in a window of the real app."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from digitapp.explaining.replay import Replay
from digitapp.gui.lenses.replay.lens import ReplayLens
from digitapp.gui.main_window import MainWindow
from support.drawings import FOUR
from support.timed_drawings import timed
from support.window_driver import settle


def opened_lens(window: MainWindow) -> ReplayLens:
    window.resize(1280, 900)
    window.lenses.open("replay")
    found = window.lenses.lens("replay")
    assert isinstance(found, ReplayLens)
    return found


def replayed(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> Replay:
    """Wait until everything is known about the drawing of now."""
    settle(qtbot, window)
    qtbot.waitUntil(lambda: lens.is_up_to_date, timeout=20_000)
    assert lens.replay is not None
    return lens.replay


def show_four(qtbot: QtBot, window: MainWindow, lens: ReplayLens) -> Replay:
    """Show a four that took a second."""
    window.canvas.show_drawing(timed(FOUR))
    return replayed(qtbot, window, lens)


def confidence(window: MainWindow) -> float:
    return float(window.answer_panel.answer.property("confidence"))


def hold(qtbot: QtBot, window: MainWindow, lens: ReplayLens, share: float) -> int:
    """Hold a moment; return how many points there are."""
    lens.chart.setValue(round(share * lens.chart.maximum()))
    settle(qtbot, window)
    assert window.canvas.moment.count is not None
    return window.canvas.moment.count
