"""The panel of lenses: one is open, others are told nothing; each can be torn off and comes back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDockWidget, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses import panel
from digitapp.gui.lenses.lens import Lens, LensContext, LensKind
from digitapp.gui.main_window import MainWindow
from support.window_driver import draw, settle


class Recorder(Lens):
    """Keeps what it is told."""

    def __init__(self, context: LensContext) -> None:
        super().__init__()
        self.results: list[Result] = []
        self.states: list[object] = []
        self.grown: list[bool] = []

    def show_result(self, result: Result) -> None:
        self.results.append(result)

    def clear(self, state: object) -> None:
        self.states.append(state)

    def drawing_changed(self, grown: bool) -> None:
        self.grown.append(grown)


def with_recorder(open_window: Callable[..., MainWindow], monkeypatch) -> tuple[MainWindow, Recorder]:
    kind = LensKind("recorder", "Recorder", "What it is told", Recorder)
    monkeypatch.setattr(panel, "LENSES", (*panel.LENSES, kind))
    window = open_window()
    made = window.lenses.lens("recorder")
    assert isinstance(made, Recorder)
    return window, made


def test_a_lens_is_told_of_answers_only_while_it_is_open(qtbot: QtBot, open_window, monkeypatch) -> None:
    window, lens = with_recorder(open_window, monkeypatch)
    draw(window)
    settle(qtbot, window)
    assert (lens.results, lens.grown) == ([], [])
    window.lenses.open("recorder")
    assert [result.prediction.label for result in lens.results] == ["3"]
    draw(window, [(100, 400), (400, 400)])
    settle(qtbot, window)
    assert lens.results[-1].request.ink.revision == window.canvas.drawing.revision
    assert set(lens.grown) == {True}


def test_a_lens_that_is_torn_off_stays_open_beside_another(qtbot: QtBot, open_window, monkeypatch) -> None:
    window, lens = with_recorder(open_window, monkeypatch)
    window.lenses.open("recorder")
    window.lenses.findChild(QToolButton).click()
    (dock,) = window.findChildren(QDockWidget)
    window.lenses.open("input")
    told = len(lens.results)
    draw(window)
    settle(qtbot, window)
    assert len(lens.results) > told
    assert lens.isVisible()
    dock.close()
    window.lenses.open("recorder")
    qtbot.waitUntil(lens.isVisible)  # once the window has the dock's room again
    assert window.lenses.isAncestorOf(lens)


def test_tabs_name_the_lenses_and_the_question_of_each(window: MainWindow) -> None:
    tabs = window.lenses.findChild(QTabBar)
    names = ["Input", "Why", "Layers", "What if", "Replay", "Compare", "Table"]
    shown = [place for place in range(tabs.count()) if tabs.isTabVisible(place)]
    assert [tabs.tabText(place) for place in shown] == names
    assert all(tabs.tabToolTip(place) for place in range(tabs.count()))
    assert window.lenses.objectName() == "lenses"
    assert window.lenses.lens("input").objectName() == "lensInput"
    assert window.lenses.lens("compare").objectName() == "lensCompare"
