"""Small and large screens: menu, toolbar, model, canvas, answer and messages are always there, whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QDockWidget, QScrollBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from digitapp.gui.view import ViewController
from support.compare_lens import list_again
from support.window_driver import draw, settle, shown
from support.window_models import always

SIZES = {
    "1366x768": (1284, 722),
    "1366x768 at 1.25": (1027, 577),
    "1366x768 at 1.5": (908, 509),
    "1366x768 at 2": (681, 382),
    "1280x720 at 1.5": (851, 477),
    "1280x720 at 2": (638, 358),
    "1024x700": (963, 658),
    "1024x700 at 1.5": (680, 464),
    "1024x700 at 2": (510, 348),
}
"""What is left to the window on a screen, in pixels at that scale."""

FIRST = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from digitapp.gui.app import make_window, prepare
prepare()
app = QApplication([])
window = make_window(state=Path(sys.argv[1]))
window.show()
app.processEvents()
room = window.screen().availableGeometry()
print(json.dumps([[room.width(), room.height()], [window.frameGeometry().width(), window.frameGeometry().height()],
                  window.view.zoom]))
window.close()
"""


def always_there(window: MainWindow) -> dict[str, QWidget]:
    toolbar = {name: window.findChild(QToolButton, name) for name in ("new", "save", "undo", "clear", "eraser")}
    parts = {"menus": window.menuBar(), "status": window.status, "picker": window.chooser.picker, **toolbar}
    return {**parts, "canvas": window.canvas, "answer": window.answer_panel.answer, "bars": window.answer_panel.bars}


def place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def show_at(qtbot: QtBot, window: MainWindow, size: tuple[int, int]) -> None:
    """Give the window a size, and the text the size that would suit a screen of that size."""
    zoom = window.view.suitable_zoom(*size)
    steps = theme.ZOOMS.index(1.0) - theme.ZOOMS.index(zoom)
    for _ in range(abs(steps)):
        window.actions_["zoom_out" if steps > 0 else "zoom_in"].trigger()
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    QApplication.processEvents()


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES.keys())
@pytest.mark.parametrize("lens", ["input", "compare"])
def test_all_that_matters_is_whole(qtbot: QtBot, window: MainWindow, size: tuple[int, int], lens: str) -> None:
    window.lenses.open(lens)
    show_at(qtbot, window, size)
    draw(window)
    settle(qtbot, window)
    places = {name: place(window, widget) for name, widget in always_there(window).items()}
    for name, widget in always_there(window).items():
        assert widget.isVisible(), name
        assert window.rect().contains(places[name]), name
        assert widget.width() >= widget.minimumSizeHint().width(), name
    assert places["canvas"].width() >= 144
    assert places["canvas"].width() == places["canvas"].height()
    apart = ("menus", "picker", "canvas", "answer", "bars", "status")
    pairs = [(one, other) for one in apart for other in apart if one < other]
    assert not [pair for pair in pairs if places[pair[0]].intersects(places[pair[1]])]
    assert shown(window) == "3"
    rows = len(window.answer_panel.bars.rows()) // (2 if window.answer_panel.bars.width() > 200 else 1)
    assert window.answer_panel.bars.height() >= rows * 10


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES.keys())
def test_canvas_and_answer_alone_are_whole_too(qtbot: QtBot, window: MainWindow, size: tuple[int, int]) -> None:
    window.actions_["present"].trigger()
    show_at(qtbot, window, size)
    assert not window.lenses.isVisible()
    assert not window.actions_.toolbar.isVisible()
    for widget in (window.canvas, window.answer_panel.answer, window.answer_panel.bars):
        assert window.rect().contains(place(window, widget))
        assert widget.isVisible()
    assert window.canvas.width() >= 144
    window.actions_["present"].trigger()
    assert window.actions_.toolbar.isVisible()


def test_the_lenses_give_way_and_come_back(qtbot: QtBot, window: MainWindow) -> None:
    seen = []
    for size in ((1100, 700), (510, 348), (1100, 700)):
        show_at(qtbot, window, size)
        seen.append(window.lenses.isVisible())
    assert seen == [True, False, True]


@pytest.mark.parametrize("size", [(963, 658), (681, 382)], ids=str)
def test_the_models_that_are_compared_have_one_scroll_bar(
    qtbot: QtBot, window: MainWindow, models: Path, size: tuple[int, int]
) -> None:
    for n in range(9):
        always(models / f"x{n}.onnx", "7", id=f"x{n}", title=f"Seven {n}")
    list_again(window)
    window.lenses.open("compare")
    show_at(qtbot, window, size)
    compare = window.lenses.lens("compare")
    qtbot.waitUntil(lambda: len(compare.slots) == 11 and compare.slots[0].row.isVisible())

    def bars() -> int:
        return sum(bar.isVisible() for bar in window.lenses.findChildren(QScrollBar))

    qtbot.waitUntil(lambda: bars() > 0)
    QApplication.processEvents()
    assert bars() == 1


def test_a_lens_without_room_says_so(qtbot: QtBot, window: MainWindow) -> None:
    show_at(qtbot, window, (510, 348))
    window.actions_["compare"].trigger()
    assert window.status.text().startswith("There is no room for the lenses")


def test_a_large_window_uses_its_width(qtbot: QtBot, window: MainWindow) -> None:
    show_at(qtbot, window, (2406, 1354))
    canvas, lenses = place(window, window.canvas), place(window, window.lenses)
    assert canvas.left() < 20
    assert window.width() - lenses.right() < 20
    assert canvas.width() + lenses.width() > 0.97 * window.width()
    assert window.view.suitable_zoom(2560, 1440) == 1.5


@pytest.mark.slow
@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2"])
@pytest.mark.parametrize("screen", [(1366, 768), (1280, 720), (1024, 700)], ids=str)
def test_the_first_window_fits_the_screen(tmp_path: Path, screen: tuple[int, int], scale: str) -> None:
    wide, high = screen
    dpi = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    (tmp_path / "screen.json").write_text(
        json.dumps({"screens": [{"name": "it", "x": 0, "y": 0, "width": wide, "height": high, **dpi}]})
    )
    platform = f"offscreen:configfile={tmp_path / 'screen.json'}"
    environment = os.environ | {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": scale}
    command = [sys.executable, "-c", FIRST, str(tmp_path / "state")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    room, window, zoom = json.loads(done.stdout)
    assert room == [round(wide / float(scale)), round(high / float(scale))]
    assert window[0] <= room[0] + 1  # a pixel by rounding
    assert window[1] <= room[1] + 1
    assert window[1] >= 0.9 * room[1]
    assert zoom <= 1.0


def test_on_a_large_screen_all_text_is_large_from_the_start(
    qtbot: QtBot, open_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = QApplication.instance().property("systemFontSize") or QApplication.font().pointSizeF()
    monkeypatch.setattr(ViewController, "suitable_zoom", staticmethod(lambda wide, high: 1.5))
    window = open_window()
    QApplication.processEvents()
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    small = {repr(widget): size for widget in shown if (size := widget.font().pointSizeF()) < 1.2 * usual}
    assert small == {}


@pytest.mark.parametrize("lens", ["input", "compare"])
def test_all_text_follows_the_zoom(qtbot: QtBot, window: MainWindow, lens: str) -> None:
    window.lenses.open(lens)
    show_at(qtbot, window, (1284, 722))
    QApplication.processEvents()
    before = {widget: widget.font().pointSizeF() for widget in window.findChildren(QWidget) if widget.isVisible()}
    usual = QApplication.font().pointSizeF()
    window.actions_["zoom_in"].trigger()
    grown = QApplication.font().pointSizeF() / usual
    assert grown > 1.05

    def others() -> list[str]:
        changed = {widget: widget.font().pointSizeF() / size for widget, size in before.items()}
        return [repr(widget) for widget, change in changed.items() if change != pytest.approx(grown, 0.02)]

    qtbot.waitUntil(lambda: others() == [])


@pytest.mark.parametrize("size", ["1366x768", "1366x768 at 1.5", "1280x720 at 1.5", "1024x700"])
def test_the_input_is_seen_whole_without_scrolling(qtbot: QtBot, window: MainWindow, size: str) -> None:
    show_at(qtbot, window, SIZES[size])
    draw(window)
    settle(qtbot, window)
    lens = window.lenses.lens("input")
    for widget in (lens.steps, lens.preview):
        qtbot.waitUntil(lambda widget=widget: widget.visibleRegion().boundingRect() == widget.rect())


def test_icons_lists_and_dialogs_grow_with_the_text(qtbot: QtBot, window: MainWindow) -> None:
    picker = window.chooser.picker

    def sizes() -> list[int]:
        window.actions_["about_model"].trigger()
        page = window.model_manager.page
        assert page is not None
        window.model_manager.page = None  # the next one is made anew
        page.close()
        picker.showPopup()
        picker.hidePopup()
        return [window.actions_.toolbar.iconSize().width(), picker.view().minimumWidth(), page.width()]

    show_at(qtbot, window, (1900, 1000))
    before = sizes()
    for _ in range(3):
        window.actions_["zoom_in"].trigger()
    after = sizes()
    assert after[0] >= 1.4 * before[0]
    assert after[1] >= 1.4 * before[1]
    assert after[2] >= min(1.4 * before[2], 0.9 * window.screen().availableGeometry().width())


def test_a_torn_off_lens_leaves_most_of_the_window_to_the_canvas(qtbot: QtBot, window: MainWindow) -> None:
    show_at(qtbot, window, (963, 658))
    window.lenses.tear_off("input")
    (dock,) = window.findChildren(QDockWidget)
    qtbot.waitUntil(lambda: dock.width() <= 300)
    qtbot.waitUntil(lambda: window.canvas.width() >= 200)
