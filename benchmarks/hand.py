"""Draw in the real window with real events, and watch which revision of the drawing the painted answer includes."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, perf_counter

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from screenshot import SIZE, STROKES, wait

from digitapp.drawing.strokes import CANVAS_SIZE
from digitapp.gui.app import make_window, prepare
from digitapp.gui.inference.requests import Result
from digitapp.gui.main_window import MainWindow

Points = Sequence[tuple[float, float]]
POINTS_PER_KNOT = 6
SETTLED_MS = 25
"""After this pause all earlier work is done."""
_HANDLED = QEvent.Type(QEvent.registerEventType())
_AFTER_REPAINT = Qt.EventPriority.LowEventPriority.value - 1
"""The priority of an event that comes after the repaint that was requested before it."""


@contextmanager
def opened() -> Iterator[MainWindow]:
    """Open the app's window with its default model, shown and at rest; its state is in a folder of its own."""
    prepare()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as state:
        window = make_window(state=Path(state))
        window.resize(*SIZE)
        window.show()
        wait(app, lambda: window.is_ready)
        rest(1000)  # other backends are still being examined
        try:
            yield window
        finally:
            window.close()


def rest(milliseconds: int) -> None:
    """Run the event loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def written() -> list[Points]:
    """Return a seven of two strokes in canvas units, with as many points as a mouse sends at 125 Hz."""
    strokes: list[Points] = []
    for knots in STROKES:
        places = np.linspace(0, len(knots) - 1, POINTS_PER_KNOT * len(knots))
        x, y = (np.interp(places, np.arange(len(knots)), column) for column in np.transpose(knots))
        strokes.append(list(zip(x.tolist(), y.tolist(), strict=True)))
    return strokes


def scribble(count: int, step: float = 6.0) -> Points:
    """Return a curve that never closes, with about `step` canvas units from point to point."""
    angle = np.arange(count) * step / 160
    x, y = 250 + 190 * np.sin(angle), 250 + 190 * np.sin(angle * 0.618 + 1)
    return list(zip(x.tolist(), y.tolist(), strict=True))


class Mouse:
    """Send mouse events to the window as Qt's platform plug-in does; Qt finds the widget under them.

    If `directly`, send them to the canvas, which allows buttons to be held in two windows at once.
    """

    def __init__(self, window: QWidget, canvas: QWidget, directly: bool = False) -> None:
        self._window, self._canvas = (canvas if directly else window), canvas
        self._receiver = canvas if directly else window.windowHandle()

    def press(self, x: float, y: float) -> None:
        """Press the button, at a position in canvas units."""
        self._send(QEvent.Type.MouseButtonPress, x, y, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton)

    def move(self, x: float, y: float) -> None:
        """Move with the button held."""
        self._send(QEvent.Type.MouseMove, x, y, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)

    def release(self, x: float, y: float) -> None:
        """Release the button, which ends the stroke."""
        self._send(QEvent.Type.MouseButtonRelease, x, y, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)

    def events(self, points: Points) -> Iterator[Callable[[], None]]:
        """Yield functions that each send the next event of a stroke."""
        yield lambda: self.press(*points[0])
        for point in points[1:]:
            yield lambda point=point: self.move(*point)  # type: ignore[misc]
        yield lambda: self.release(*points[-1])

    def _send(self, kind: QEvent.Type, x: float, y: float, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        place = QPointF(x, y) * (self._canvas.width() / CANVAS_SIZE[0])
        inside, everywhere = self._canvas.mapTo(self._window, place), self._canvas.mapToGlobal(place)
        event = QMouseEvent(kind, inside, everywhere, button, held, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(round(1000 * monotonic()))
        QApplication.sendEvent(self._receiver, event)


class Screen(QObject):
    """Watch the window's repaints: how long they take, and which revision of the drawing has its answer in them."""

    answered = Signal()
    """Emitted when an answer, with its bars, is on the screen; a repaint includes all updates requested before it."""
    repainted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown = -1
        """The revision whose answer the panel has received."""
        self.revision = -1
        """The revision whose answer is on the screen."""
        self.at = 0.0
        """When the last repaint ended, or an answer came that looks as the one before."""
        self.took = 0.0
        """How long the last repaint took, in seconds."""
        window.live_prediction.shown.connect(self._take)
        window.installEventFilter(self)

    def event(self, event: QEvent) -> bool:
        """Take note of an answer that changed nothing to be seen: no repaint came before this event."""
        if event.type() != _HANDLED:
            return super().event(event)
        if self._shown != self.revision:
            self.at = perf_counter()
            self._note_answer()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Deliver the window's repaint from here, to time it."""
        if event.type() != QEvent.Type.UpdateRequest or watched is not self._window:
            return False
        start = perf_counter()
        self._window.event(event)
        self.at = perf_counter()
        self.took = self.at - start
        self.repainted.emit()
        if self._shown != self.revision:
            self._note_answer()
        return True

    def forget(self) -> None:
        """Reset the revisions; call it when another drawing is shown, whose revisions start again."""
        self._shown = self.revision = -1

    def wait_for(self, revision: int, patience: int = 5000) -> None:
        """Run the event loop until this or a later revision has its answer on the screen; SystemExit if none has."""
        loop = QEventLoop()
        late = QTimer(loop, singleShot=True, interval=patience)
        late.timeout.connect(lambda: loop.exit(1))

        def check() -> None:
            if self.revision >= revision:
                loop.quit()

        answered = self.answered.connect(check)
        late.start()
        status = 0 if self.revision >= revision else loop.exec()
        self.answered.disconnect(answered)
        if status:
            raise SystemExit("the window gave no answer in time; see its status")

    def _take(self, result: Result) -> None:
        self._shown = result.request.ink.revision
        QCoreApplication.postEvent(self, QEvent(_HANDLED), _AFTER_REPAINT)

    def _note_answer(self) -> None:
        self.revision = self._shown
        self.answered.emit()
