"""Open the app as its command does, and draw a digit into the window as soon as the canvas is painted.

    python benchmarks/opened.py usable|answer

Prints `bare.stamp()` once the window has taken the stroke, or once the bars of its first answer are painted.
"""

# ruff: noqa: PLC0415  (Qt is imported when the app imports it: before numpy it would take 8 MiB more)

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from bare import end

from digitapp import cli
from digitapp.cli import arguments

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from digitapp.gui.main_window import MainWindow

SEVEN = ((120, 100), (250, 95), (380, 100), (320, 220), (260, 330), (230, 420))


def main() -> None:
    """Run `digitapp open` and watch its window; the process ends when it has printed the stamp."""
    opened, until = arguments._window, sys.argv.pop()

    def watched(args: Namespace) -> int:
        from digitapp.gui import app

        make_window = app.make_window

        def made() -> MainWindow:
            window = make_window()
            _watch(window, end if until == "usable" else None)
            return window

        app.make_window = made  # type: ignore[assignment]
        return opened(args)

    arguments._window = watched  # its imports must not happen earlier than in the command itself
    sys.argv.append("open")
    sys.exit(cli.command())


def _watch(window: MainWindow, drawn: Callable[[], None] | None) -> None:
    """Draw once the canvas is painted, then call `drawn`; without it the process ends with the first answer."""

    def draw() -> None:
        _draw(window.canvas)
        assert window.canvas.drawing
        if drawn:
            drawn()

    _once_painted(window.canvas, draw)
    window.live_prediction.shown.connect(lambda _: _once_painted(window.answer_panel.bars, end))


def _once_painted(widget: QWidget, then: Callable[[], None]) -> None:
    """Call `then` after a widget's next paint event."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, then)
            return False

    widget.installEventFilter(Painted(widget))


def _draw(canvas: QWidget) -> None:
    """Draw a seven with the mouse."""
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    scale = canvas.width() / 500

    def send(kind: QEvent.Type, point: tuple[int, int], held: Qt.MouseButton) -> None:
        place = QPointF(*point) * scale
        event = QMouseEvent(kind, place, canvas.mapToGlobal(place), left, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas, event)

    send(QEvent.Type.MouseButtonPress, SEVEN[0], left)
    for point in SEVEN[1:]:
        send(QEvent.Type.MouseMove, point, left)
    send(QEvent.Type.MouseButtonRelease, SEVEN[-1], none)


if __name__ == "__main__":
    main()
