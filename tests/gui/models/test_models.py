"""Models are listed, chosen and remembered in the window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from digitapp.api import ModelError
from digitapp.gui.answer.state import State
from digitapp.gui.main_window import MainWindow
from digitapp.gui.models.picker import figures
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from support.window_driver import choose, draw, settle, shown, state_word
from support.window_models import write_broken, write_raising


def picker(window: MainWindow) -> QComboBox:
    found = window.findChild(QComboBox, "modelPicker")
    assert found is not None
    return found


def test_the_picker_lists_the_models_with_their_figures(window: MainWindow) -> None:
    assert [picker(window).itemText(row) for row in range(picker(window).count())] == ["Three", "Seven"]
    assert picker(window).currentText() == "Three"
    card = window.models.card
    assert card is not None
    assert figures(card) == ("MNIST 99.5 %", "pen 98.5 %")


def test_the_picker_says_so_while_there_is_no_model(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(ready=False)
    assert picker(window).currentText() == ""
    window.show()
    before = picker(window).grab().toImage()
    picker(window).setPlaceholderText("")
    assert picker(window).grab().toImage() != before


def test_the_longest_title_of_a_bundled_model_is_not_shortened(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shortened: list[str] = []
    box = picker(window)
    monkeypatch.setattr(box, "_paint_shortened", lambda: shortened.append(box.currentText()))
    box.setItemText(0, "LogReg 28x28")
    box.resize(box.sizeHint())
    box.grab()
    assert shortened == []


def test_another_model_is_chosen_in_the_picker(qtbot: QtBot, window: MainWindow) -> None:
    draw(window)
    picker(window).setFocus()
    QTest.keyClick(picker(window), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: shown(window) == "7")
    assert figures(window.models.card) == ("MNIST \N{EN DASH}", "pen \N{EN DASH}")  # type: ignore[arg-type]


def test_the_wheel_over_the_picker_chooses_nothing(window: MainWindow) -> None:
    down, none, no_key = QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    place = QPointF(5, 5)
    event = QWheelEvent(place, place, down, down, none, no_key, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(picker(window), event)
    assert picker(window).currentText() == "Three"
    assert picker(window).maximumWidth() < 300


def test_another_model_is_chosen_by_key(qtbot: QtBot, window: MainWindow) -> None:
    draw(window)
    for key, label in ((Qt.Key.Key_2, "7"), (Qt.Key.Key_1, "3")):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda label=label: shown(window) == label)
        settle(qtbot, window)
        assert picker(window).currentText() == {"3": "Three", "7": "Seven"}[label]


def test_the_answer_of_the_model_before_is_never_shown(qtbot: QtBot, window: MainWindow) -> None:
    draw(window)
    choose(window, "seven")
    seen = []
    window.live_prediction.shown.connect(lambda answer: seen.append(answer.prediction.label))
    qtbot.waitUntil(lambda: shown(window) == "7")
    assert set(seen) == {"7"}


def test_a_broken_model_is_a_disabled_row_with_its_reason(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path
) -> None:
    write_broken(models / "torn.onnx")
    window = open_window()
    row = picker(window).findText("torn.onnx")
    index = picker(window).model().index(row, 0)
    assert not index.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "not a whole ONNX file" in index.data(Qt.ItemDataRole.ToolTipRole)
    window.chooser.picker.showPopup()
    window.chooser.picker.view().grab()
    window.chooser.picker.hidePopup()


def test_a_model_that_cannot_be_loaded_leaves_the_one_before(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path
) -> None:
    class Moody(Registry):
        def load(self, model: str | None = None) -> Model:
            if model == "seven":
                self.mark("seven", "no memory left")
                raise ModelError("seven: could not be loaded: no memory left")
            return super().load(model)

    window = open_window(lambda: Moody([models], trusted=[models]))
    draw(window)
    with qtbot.waitSignal(window.predictor.refused):
        picker(window).setCurrentIndex(1)
    assert "no memory left" in window.status_bar.status.text()
    assert picker(window).currentText() == "Three"
    qtbot.waitUntil(lambda: shown(window) == "3")
    index = picker(window).model().index(1, 0)
    assert not index.flags() & Qt.ItemFlag.ItemIsEnabled


def test_a_registry_that_fails_is_told(
    qtbot: QtBot, open_window: Callable[..., MainWindow], caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> Registry:
        raise OSError("disk on fire")

    window = open_window(broken, ready=False)
    window.show()
    qtbot.waitUntil(lambda: "disk on fire" in window.status_bar.status.text())
    assert "ended" in caplog.text


def test_the_model_of_last_time_comes_back(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> None:
    first = open_window()
    with qtbot.waitSignal(first.predictor.loaded):
        choose(first, "seven")
    first.close()
    assert picker(open_window()).currentText() == "Seven"


def test_the_windows_thread_imports_no_runtime() -> None:
    import subprocess

    code = (
        "import sys, digitapp.gui.app, digitapp.gui.main_window; "
        "print([name for name in ('onnxruntime', 'torch', 'sklearn') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.slow
def test_models_that_all_fail_are_each_tried_once(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    mine = tmp_path / "mine"
    for name in ("first", "second", "third"):
        write_raising(mine / f"{name}.onnx", id=name)
    window = open_window(lambda: Registry([mine], trusted=[]), ready=False)
    window.show()
    refused: list[str] = []
    window.predictor.refused.connect(lambda name, _: refused.append(name))
    qtbot.waitUntil(lambda: len(refused) == 4, timeout=30_000)
    with qtbot.assertNotEmitted(window.predictor.refused, wait=200):
        draw(window)
    assert refused == ["cnn-28x28", "first", "second", "third"]
    assert state_word(window) == State.LOADING.value
    assert window.status_bar.status.is_error
