"""The clock of a replay: it moves the position on while it plays, and does nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

FRAME_MS = 33
"""Between two pictures."""
STEP_MS = 1000
"""Between two strokes where nothing may move."""


class Player(QObject):
    """Moves from a position in milliseconds to the end: evenly or, where nothing may move, from stop to stop."""

    moved = Signal(float)
    """Emitted with each new position; the last one is the end."""
    changed = Signal(bool)
    """Emitted when it begins to play (True) or stops."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.speed = 1.0
        self._position = self._end = 0.0
        self._stops: Sequence[float] = ()
        self._since = QElapsedTimer()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def is_playing(self) -> bool:
        """Whether the position moves."""
        return self._timer.isActive()

    def play(self, start: float, end: float, stops: Sequence[float] = ()) -> None:
        """Play from `start` to `end`; with `stops`, which end with `end`, from each to the next."""
        self._position, self._end, self._stops = start, end, stops
        self._since.start()
        self._timer.start(round(STEP_MS / self.speed) if stops else FRAME_MS)
        self.moved.emit(start)
        self.changed.emit(True)

    def stop(self) -> None:
        """Stop where it is."""
        if self._timer.isActive():
            self._timer.stop()
            self.changed.emit(False)

    def _tick(self) -> None:
        if self._stops:
            self._position = next((stop for stop in self._stops if stop > self._position), self._end)
        else:
            self._position += self.speed * self._since.restart()
        is_over = self._position >= self._end
        if is_over:
            self._position = self._end
            self.stop()
        self.moved.emit(self._position)
