"""Files that are dropped on the window: what opens them, also before the models are listed or when nothing is left."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from digitapp.models.registry import Registry
from support.window_driver import drag, draw, drop, opened, strokes
from support.window_models import always, write_broken


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
    qtbot.waitUntil(asked.is_set, timeout=10_000)
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


def words(window: MainWindow) -> str | None:
    """What the lit target says; None while it is dark."""
    target = window.sources.drops.target
    return target.words if target.isVisible() else None


def test_the_window_lights_up_and_says_what_will_happen(window: MainWindow, three: Path, tmp_path: Path) -> None:
    model = tmp_path / "m.onnx"
    for paths, said in (
        ([three], "Open drawing"),
        ([model], "Add model"),
        ([model, tmp_path / "n.ONNX"], "Add 2 models"),
        ([three, tmp_path / "b.ndjson.gz"], "Open the first of 2 drawings"),
        ([three, model], "Add model and open drawing"),
    ):
        drag(window, *paths)
        assert words(window) == said
        assert window.sources.drops.target.geometry() == window.rect()
        QApplication.sendEvent(window, QDragLeaveEvent())
        assert words(window) is None


def test_the_frame_and_the_words_are_painted(window: MainWindow, three: Path) -> None:
    plain = window.grab().toImage()
    drag(window, three)
    lit = window.grab().toImage()
    ratio = window.devicePixelRatio()
    places = [QPoint(round(x * ratio), round(y * ratio)) for x, y in ((300, 1), (window.width() // 2 - 60, 1))]
    accent = theme.current().accent.rgb()
    assert all(lit.pixel(place) == accent != plain.pixel(place) for place in places)
    QApplication.sendEvent(window, QDragLeaveEvent())


def test_the_light_goes_out_when_the_source_says_nothing_more(window: MainWindow, three: Path) -> None:
    drag(window, three)
    draw(window)  # the mouse is the window's again
    assert words(window) is None
    assert strokes(window)


def test_what_is_on_another_computer_is_not_taken(window: MainWindow, three: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(three)), QUrl("https://example.org/a.ndjson")])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, left, none)
    event.ignore()
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()
    assert words(window) is None


def test_of_several_drawings_the_first_is_opened_and_the_others_are_recent(
    qtbot: QtBot, window: MainWindow, three: Path, labelled: Path
) -> None:
    other = Path(shutil.copy(three, three.with_name("other.ndjson")))
    with qtbot.waitSignal(window.documents.opened):
        drop(window, labelled, three, other)
    assert window.documents.title.startswith("labelled.ndjson")
    assert window.sources.recent.paths() == [labelled, three, other]
    assert window.status.text() == "The other 2 files are in File > Recent."


@pytest.mark.slow
def test_several_models_are_added_one_after_the_other(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path, tmp_path: Path
) -> None:
    window = open_window(lambda: Registry([models, tmp_path / "no models"], trusted=[models]))
    files = [always(tmp_path / f"{name}.onnx", "5", id=name, title=name.title()) for name in ("five", "six", "ten")]
    added: list[str] = []
    window.add_model.added.connect(added.append)
    drop(window, *files)
    qtbot.waitUntil(lambda: len(added) == 3, timeout=30_000)
    assert added == ["five", "six", "ten"]
    qtbot.waitUntil(lambda: window.chooser.picker.currentText() == "Ten")


def test_a_model_that_cannot_be_added_keeps_no_other_from_it_and_is_told(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path, tmp_path: Path
) -> None:
    window = open_window(lambda: Registry([models, tmp_path / "no models"], trusted=[models]))
    broken, good = write_broken(tmp_path / "torn.onnx"), always(tmp_path / "five.onnx", "5", id="five", title="Five")
    with qtbot.waitSignal(window.add_model.added, timeout=30_000):
        drop(window, broken, good)
    qtbot.waitUntil(lambda: str(broken) in window.status.text())
    assert window.status_bar.status.is_error


def test_files_that_vanish_after_the_drop_are_one_sentence(
    qtbot: QtBot, window: MainWindow, three: Path, tmp_path: Path
) -> None:
    opened(qtbot, window, three)
    before = strokes(window)
    with qtbot.waitSignal(window.documents.message):
        drop(window, tmp_path / "gone.ndjson")
    assert "gone.ndjson" in window.status.text()
    assert window.status_bar.status.is_error
    with qtbot.waitSignal(window.add_model.message, check_params_cb=lambda _, bad: bad, timeout=20_000):
        drop(window, tmp_path / "gone.onnx")
    assert "gone.onnx" in window.status.text()
    assert strokes(window) == before


def test_the_lit_target_is_not_in_the_way_of_the_drop(qtbot: QtBot, window: MainWindow, three: Path) -> None:
    data, middle = QMimeData(), window.rect().center()
    data.setUrls([QUrl.fromLocalFile(str(three))])
    none, left, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    system = window.windowHandle()  # which finds the widget under the pointer, as for a real drag
    QApplication.sendEvent(system, QDragEnterEvent(middle, copy, data, left, none))
    for place in (middle, QPoint(20, 20), middle):
        moving = QDragMoveEvent(place, copy, data, left, none)
        moving.accept()  # as Qt does once the entering was accepted
        QApplication.sendEvent(system, moving)
        assert moving.isAccepted()
        assert words(window) == "Open drawing"
    with qtbot.waitSignal(window.documents.opened):
        QApplication.sendEvent(system, QDropEvent(QPointF(middle), copy, data, left, none))
    assert words(window) is None
