"""Files that are dropped on the window: what opens them, also before the models are listed or when nothing is left."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry
from support.window_driver import drop, opened, strokes
from support.window_models import always


def test_a_model_that_is_dropped_before_the_models_are_listed_is_added_for_all_that(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path, tmp_path: Path
) -> None:
    asked, go = threading.Event(), threading.Event()

    def slow() -> Registry:
        asked.set()
        go.wait(10)
        return Registry([models, tmp_path / "no models"], trusted=[models])

    window = open_window(slow, ready=False)
    window.show()
    assert asked.wait(10)
    drop(window, always(tmp_path / "five.onnx", "5", id="five", title="Five"))
    QApplication.processEvents()
    with qtbot.assertNotEmitted(window.documents.message):
        go.set()
        qtbot.waitUntil(lambda: window.chooser.picker.currentText() == "Five", timeout=20_000)


def test_drawings_that_are_dropped_need_no_list_of_models(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path, three: Path
) -> None:
    go = threading.Event()

    def slow() -> Registry:
        go.wait(10)
        return Registry([models], trusted=[models])

    window = open_window(slow, ready=False)
    window.show()
    with qtbot.waitSignal(window.documents.opened):
        drop(window, three)
    go.set()
    assert len(strokes(window)) == 1


def test_a_drop_whose_source_is_gone_is_nothing(qtbot: QtBot, window: MainWindow, three: Path) -> None:
    opened(qtbot, window, three)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPoint(50, 50), Qt.DropAction.CopyAction, QMimeData(), left, none)
    with qtbot.assertNotEmitted(window.sources.drops.dropped, wait=50):
        QApplication.sendEvent(window, event)
    assert not event.isAccepted()
