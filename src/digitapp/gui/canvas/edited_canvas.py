"""The edits of a canvas's drawing that are no strokes: another drawing or picture, undo, what is said of its digits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from digitapp.drawing.by_hand import ByHand
from digitapp.drawing.picture_edits import PictureEdit
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.gui.canvas.clock import DrawingClock
from digitapp.gui.canvas.crop import Crop

if TYPE_CHECKING:
    pass


class EditedCanvas(QWidget):
    """Holds the drawing; what is drawn on it and how it is shown is `Canvas`'s."""

    changed = Signal(bool)
    """Emitted after every change; True if ink was only added."""
    history_changed = Signal()
    """Emitted when what can be undone or redone may have changed."""
    resized = Signal()
    """Emitted when the drawing has another place or size in the widget, so that what lies over it has to follow."""
    crop: Crop
    """Has the pen choose a part of the picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = Drawing()
        self._clock = DrawingClock()

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing."""
        self._end_gesture()
        self.crop.end()
        self.drawing = drawing
        self._clock.restart()
        self._edited()

    def clear(self) -> None:
        """Remove all ink and the picture; this can be undone."""
        self._end_gesture()
        self.crop.end()
        self.drawing.clear()
        self._edited()

    def cut(self, number: int, start: float, stop: float) -> None:
        """Cut a piece out of a stroke, see `Drawing.cut`; pass over a stroke that is no longer there."""
        self._end_gesture()
        if number < len(self.drawing.strokes):
            self.drawing.cut(number, start, stop)
            self._edited()

    def replace(self, ink: Ink) -> None:
        """Put other ink in place of all strokes, see `Drawing.replace`."""
        self._end_gesture()
        self.drawing.replace(ink)
        self._edited()

    def put_picture(self, edit: PictureEdit) -> None:
        """Put a turned or cropped picture in the place of the one before, see `Drawing.put_picture`."""
        self._end_gesture()
        self.drawing.put_picture(*edit)
        self._edited()

    def say(self, by_hand: ByHand) -> None:
        """Keep what a person said of the digits, see `Drawing.say`; the ink stays as it is."""
        self._end_gesture()
        self.drawing.say(by_hand)
        self.history_changed.emit()

    def undo(self) -> None:
        """Undo the last edit."""
        self._end_gesture()
        self.crop.end()
        if self.drawing.undo():
            self._edited()

    def redo(self) -> None:
        """Redo the edit that was undone last."""
        self._end_gesture()
        if self.drawing.redo():
            self._edited()

    def _end_gesture(self) -> None:
        """End the current stroke or erasure."""
        raise NotImplementedError

    def _edited(self) -> None:
        """Show the drawing as it is after an edit, and say so."""
        raise NotImplementedError
