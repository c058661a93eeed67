"""The answer is shown with its confidence, and never one that is out of date."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from digitapp.gui.answer.bars import Bars
from digitapp.gui.lenses.preview import InputPreview
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from digitapp.preprocessing.framing import frame
from support.window_driver import choose, click, draw, move, press, release, settle, shown, state_word
from support.window_models import always, write_model, write_raising

NAMES = ("canvas", "answer", "bars", "preview", "modelPicker", "clear", "undo", "redo", "eraser", "penWidth", "status")


def test_every_widget_is_found_by_its_name(window: MainWindow) -> None:
    for name in NAMES:
        assert window.findChild(QWidget, name) is not None, name


def test_every_control_has_an_accessible_name(window: MainWindow) -> None:
    for name in NAMES:
        widget = window.findChild(QWidget, name)
        assert widget is not None
        assert widget.accessibleName(), name


def test_a_drawing_is_read(qtbot: QtBot, window: MainWindow) -> None:
    assert (shown(window), state_word(window)) == ("", "draw a digit")
    draw(window)
    settle(qtbot, window)
    assert shown(window) == "3"
    assert state_word(window) == "sure"
    values = window.answer_panel.bars.values()
    assert math.isclose(window.answer_panel.answer.property("confidence"), max(values), abs_tol=1e-6)
    assert values.index(max(values)) == 3
    wanted = frame([window.canvas.drawing.ink()], "mnist", (28, 28)).images[0]
    assert np.array_equal(window.lenses.lens("input").preview.pixels(), wanted)


def test_the_answer_comes_while_the_pen_is_down(qtbot: QtBot, window: MainWindow) -> None:
    press(window, (100, 100))
    move(window, (300, 300))
    qtbot.waitUntil(lambda: shown(window) == "3")
    assert window.canvas.drawing.pen_is_down
    release(window, (300, 300))


def test_a_dot_is_nothing_to_read(qtbot: QtBot, window: MainWindow) -> None:
    draw(window, [(250, 250)])
    settle(qtbot, window)
    assert (shown(window), state_word(window)) == ("", "nothing to read yet")
    assert window.answer_panel.answer.property("confidence") == 0
    assert window.answer_panel.bars.values() == []


def test_clear_takes_the_answer_away_at_once(qtbot: QtBot, window: MainWindow) -> None:
    draw(window)
    settle(qtbot, window)
    click(window, "clear")
    assert (shown(window), state_word(window)) == ("", "draw a digit")
    click(window, "undo")
    settle(qtbot, window)
    assert shown(window) == "3"


def test_an_unsure_answer_says_so(qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    write_model(tmp_path / "even" / "e.onnx", id="cnn-28x28", weights=np.zeros((784, 10), np.float32))
    window = open_window(lambda: Registry([tmp_path / "even"], trusted=[tmp_path / "even"]))
    draw(window)
    settle(qtbot, window)
    assert state_word(window) == "not sure"
    assert math.isclose(window.answer_panel.answer.property("confidence"), 0.1, abs_tol=1e-6)


def test_labels_come_from_the_card(qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    bias = np.array([0, 0, 9], np.float32)
    words = ("circle", "square", "triangle")
    zeros = np.zeros((784, 3), np.float32)
    write_model(tmp_path / "shapes" / "s.onnx", id="cnn-28x28", labels=words, weights=zeros, bias=bias)
    window = open_window(lambda: Registry([tmp_path / "shapes"], trusted=[tmp_path / "shapes"]))
    draw(window)
    settle(qtbot, window)
    assert shown(window) == "triangle"
    assert len(window.answer_panel.bars.values()) == 3


def test_a_model_that_raises_is_told_and_the_app_goes_on(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path
) -> None:
    write_raising(models / "c.onnx", id="raising", title="Raising")
    window = open_window()
    draw(window)
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: state_word(window) == "no answer")
    assert "raising: onnxruntime could not run it" in window.status_bar.status.text()
    assert window.status_bar.status.is_error
    assert shown(window) == ""
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(window) == "7")
    assert not window.status_bar.status.is_error


@pytest.mark.parametrize("error", [SystemExit(3), KeyboardInterrupt(), GeneratorExit()])
def test_a_model_that_wants_to_end_the_app_is_told(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path, error: BaseException
) -> None:
    class Ending(Registry):
        def load(self, model: str | None = None) -> Model:
            loaded = super().load(model)
            return Model(loaded.card, self.end) if model == "seven" else loaded

        def end(self, images: np.ndarray) -> np.ndarray:
            raise error

    window = open_window(lambda: Ending([models], trusted=[models]))
    draw(window)
    choose(window, "seven")
    qtbot.waitUntil(lambda: state_word(window) == "no answer")
    assert "seven" in window.status_bar.status.text().lower()
    assert window.status_bar.status.is_error
    choose(window, "cnn-28x28")
    qtbot.waitUntil(lambda: shown(window) == "3")


def test_a_model_that_ends_the_app_while_it_is_loaded_is_told(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path
) -> None:
    class Ending(Registry):
        def load(self, model: str | None = None) -> Model:
            return sys.exit("no licence") if model == "seven" else super().load(model)

    window = open_window(lambda: Ending([models], trusted=[models]))
    draw(window)
    choose(window, "seven")
    qtbot.waitUntil(lambda: "SystemExit: no licence" in window.status_bar.status.text())
    qtbot.waitUntil(lambda: shown(window) == "3")


def test_without_framing_the_whole_canvas_is_shrunk(qtbot: QtBot, window: MainWindow) -> None:
    draw(window, [(20, 20), (100, 30), (60, 120)])
    settle(qtbot, window)
    framed = window.lenses.lens("input").preview.pixels()
    window.lenses.lens("input").framing.click()
    settle(qtbot, window)
    ink = window.canvas.drawing.ink()
    assert np.array_equal(window.lenses.lens("input").preview.pixels(), frame([ink], "canvas", (28, 28)).images[0])
    assert not window.actions_["framing"].isChecked()
    window.actions_["framing"].trigger()
    settle(qtbot, window)
    assert np.array_equal(window.lenses.lens("input").preview.pixels(), framed)


def test_no_model_at_all_is_told(qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    window = open_window(lambda: Registry([tmp_path / "empty"], trusted=[tmp_path / "empty"]), ready=False)
    window.show()
    qtbot.waitUntil(lambda: "no such model" in window.status_bar.status.text())
    draw(window)
    qtbot.waitUntil(lambda: state_word(window) == "loading the model …")


def test_a_broken_default_gives_way_to_a_model_that_works(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    always(tmp_path / "one" / "x.onnx", "5", id="other")
    window = open_window(lambda: Registry([tmp_path / "one"], trusted=[tmp_path / "one"]))
    draw(window)
    settle(qtbot, window)
    assert shown(window) == "5"
    assert window.chooser.picker.currentText() == "Tiny"


def test_many_labels_need_no_more_height_than_ten(qtbot: QtBot) -> None:
    bars = Bars()
    qtbot.addWidget(bars)
    high = bars.minimumHeight()
    bars.set_labels(tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    assert bars.minimumHeight() <= high


def test_a_large_input_stays_in_its_place_and_has_no_grid(qtbot: QtBot) -> None:
    preview = InputPreview()
    qtbot.addWidget(preview)
    preview.resize(200, 220)
    preview.show_pixels(np.ones((512, 512), np.float32))
    image = preview.grab().toImage()
    ratio = image.devicePixelRatio()
    assert {image.pixelColor(int(x * ratio), int(100 * ratio)).lightness() for x in range(50, 150)} == {255}
    preview.show_pixels(np.zeros((512, 512), np.float32))
    below = preview.grab().toImage().pixelColor(2, image.height() - 2)
    assert below.lightness() > 100 or theme.current().dark  # the caption's ground, not the picture


def test_the_grid_follows_the_input_of_another_size(qtbot: QtBot) -> None:
    """Also where the picture is as large as before: 28 cells of 7 pixels, 14 of 14."""
    before, fresh = InputPreview(), InputPreview()
    for preview in (before, fresh):
        qtbot.addWidget(preview)
        preview.resize(198, 220)
    before.show_pixels(np.zeros((28, 28), np.float32))
    before.grab()
    before.show_pixels(np.zeros((14, 14), np.float32))
    fresh.show_pixels(np.zeros((14, 14), np.float32))
    assert before.grab().toImage() == fresh.grab().toImage()
