"""Drive a window as a user does, with events, in canvas units."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow

SEVEN = ((120, 100), (250, 95), (380, 100), (320, 220), (260, 330), (230, 420))
LINES = [
    [[(100.0, 100.0), (400.0, 400.0)]],
    [[(100.0, 100.0), (400.0, 100.0)], [(250.0, 100.0), (250.0, 400.0)]],
    [[(10.0, 10.0), (10.0, 480.0)]],
]
"""Three drawings, none of them a digit."""
Points = Sequence[tuple[float, float]]


def press(window: MainWindow, place: tuple[float, float]) -> None:
    QTest.mousePress(window.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(window, place))


def move(window: MainWindow, place: tuple[float, float]) -> None:
    QTest.mouseMove(window.canvas, at(window, place))


def release(window: MainWindow, place: tuple[float, float]) -> None:
    QTest.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(window, place))


def draw(window: MainWindow, points: Points = SEVEN) -> None:
    """Draw one stroke, given in canvas units, with the mouse."""
    press(window, points[0])
    for point in points[1:]:
        move(window, point)
    release(window, points[-1])


def write(window: MainWindow, strokes: Iterable[Points]) -> None:
    """Draw strokes in canvas units with the mouse, each event at the exact point and not at the nearest pixel."""
    canvas = window.canvas
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def send(kind: QEvent.Type, point: tuple[float, float], button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        place = QPointF(*point) * (canvas.width() / 500)
        event = QMouseEvent(kind, place, canvas.mapToGlobal(place), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas, event)

    for points in strokes:
        send(QEvent.Type.MouseButtonPress, points[0], left, left)
        for point in points[1:]:
            send(QEvent.Type.MouseMove, point, none, left)
        send(QEvent.Type.MouseButtonRelease, points[-1], left, none)


def at(window: MainWindow, place: tuple[float, float]) -> QPoint:
    scale = window.canvas.width() / 500
    return QPoint(round(place[0] * scale), round(place[1] * scale))


def click(window: MainWindow, name: str) -> None:
    """Click a button of the toolbar."""
    button = window.findChild(QToolButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(window: MainWindow, model: str) -> None:
    """Choose a model in the picker, even the one that is chosen already."""
    picker = window.chooser.picker
    row = picker.findData(model, Qt.ItemDataRole.UserRole)
    assert row >= 0
    picker.setCurrentIndex(row)
    picker.activated.emit(row)


def answers_with(window: MainWindow, model: str) -> bool:
    """Return whether a model is loaded and answers."""
    return window.models.card is not None and window.models.card.id == model


def devices(window: MainWindow) -> list[QAction]:
    """Return the entries of the device menu; none if it is not shown."""
    menu = window.findChild(QMenu, "devices")
    assert menu is not None
    return menu.actions() if menu.menuAction().isVisible() else []


def checked_devices(window: MainWindow) -> list[str]:
    return [action.text() for action in devices(window) if action.isChecked()]


def shown(window: MainWindow) -> str:
    return str(window.answer_panel.answer.property("label"))


def state_word(window: MainWindow) -> str:
    return str(window.answer_panel.answer.property("state"))


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the answer shown is about the drawing as it is."""
    qtbot.waitUntil(lambda: window.live_prediction.up_to_date, timeout=5000)


def strokes(window: MainWindow) -> list[list[list[float]]]:
    """Return the points on the canvas."""
    return [stroke.points.tolist() for stroke in window.canvas.drawing.strokes]


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Open a file and wait until its drawing is shown."""
    with qtbot.waitSignal(window.documents.opened):
        window.file_actions.open_path(path)


_COPY, _LEFT, _NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drag(window: MainWindow, *paths: Path) -> QMimeData:
    """Drag files over the window, and return what is dragged."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    entering = QDragEnterEvent(QPoint(50, 50), _COPY, data, _LEFT, _NONE)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    return data


def drop(window: MainWindow, *paths: Path) -> None:
    """Drag files over the window and drop them there."""
    data = drag(window, *paths)
    QApplication.sendEvent(window, QDropEvent(QPoint(50, 50), _COPY, data, _LEFT, _NONE))
