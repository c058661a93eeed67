"""Edit > Rotate and Crop: turns and cuts the picture on the canvas beside the window's thread; and Copy as image."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QGuiApplication

from digitapp.api import DigitappError
from digitapp.drawing.in_picture import around
from digitapp.drawing.picture_edits import Box, PictureEdit, cropped, rotated
from digitapp.drawing.pictures import Picture
from digitapp.gui.canvas.ink_painter import picture as image_of
from digitapp.gui.canvas.picture_layer import picture_box
from digitapp.gui.inference.background_tasks import BackgroundTasks
from digitapp.gui.inference.patience import Patience
from digitapp.language import mark, tr, translated

if TYPE_CHECKING:
    from digitapp.gui.main_window import MainWindow

TOO_SMALL = mark("There is nothing of the picture in this part; drag a rectangle over what is to be kept.")
HOW_TO_CROP = mark("Drag a rectangle over what is to be kept; Enter takes the one that is shown, Esc ends this.")
_MARGIN = 0.15
"""Around the ink's box, as a share of its longer side."""


class PictureEditing(QObject):
    """Connects the actions with the canvas."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._canvas = window, window.canvas
        self._pool = ThreadPoolExecutor(1, "picture")
        self._tasks = BackgroundTasks(self._fail, self)
        self._patience = Patience(window.show_message, self)
        actions = window.actions_
        actions["rotate_left"].triggered.connect(lambda: self._rotate(True))
        actions["rotate_right"].triggered.connect(lambda: self._rotate(False))
        actions["crop"].toggled.connect(self._toggle_crop)
        actions["copy"].triggered.connect(self._copy)
        actions["paste"].triggered.connect(window.sources.paste)
        self._canvas.crop.ended.connect(lambda: actions["crop"].setChecked(False))
        self._canvas.crop.chosen.connect(self._crop)

    @property
    def is_busy(self) -> bool:
        """Whether a picture is being turned or cropped."""
        return self._tasks.is_busy

    def refresh(self) -> None:
        """Say what is possible now."""
        for name in ("rotate_left", "rotate_right", "crop"):
            self._window.actions_[name].setEnabled(self._canvas.drawing.picture is not None)

    def close(self) -> None:
        """End what is being done."""
        self._tasks.close()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _copy(self) -> None:
        drawing = self._canvas.drawing
        QGuiApplication.clipboard().setImage(image_of(drawing.strokes, drawing.size, below=drawing.picture))
        self._window.show_message(tr("The picture is on the clipboard."))

    def _rotate(self, to_left: bool) -> None:
        self._canvas.crop.end()
        self._edit(lambda picture, canvas: rotated(picture, canvas, to_left))

    def _crop(self, box: QRectF) -> None:
        sides: Box = (box.left(), box.top(), box.right(), box.bottom())
        self._edit(lambda picture, canvas: cropped(picture, canvas, sides))

    def _toggle_crop(self, on: bool) -> None:
        if on and self._canvas.drawing.picture is not None:
            self._canvas.crop.begin(self._suggested())
            self._window.show_message(translated(HOW_TO_CROP))
        else:
            self._canvas.crop.end()
            self._window.clear_message(translated(HOW_TO_CROP))

    def _suggested(self) -> QRectF:
        """Return the box of what was read, with some room; without an answer, the whole picture."""
        drawing, result = self._canvas.drawing, self._window.collecting.newest_result()
        whole = QRectF() if drawing.picture is None else picture_box(drawing.picture, drawing.size)
        if result is None or result.request.ink.picture is not drawing.picture or not result.frames.readable[0]:
            return whole
        if result.number is not None:
            left, top, right, bottom = around(digit.box for digit in result.number.reading.digits)
        else:
            left, top, right, bottom = result.frames.boxes[0].tolist()
        margin = _MARGIN * max(right - left, bottom - top)
        return whole & QRectF(left, top, right - left, bottom - top).adjusted(-margin, -margin, margin, margin)

    def _edit(self, edit: Callable[[Picture, tuple[float, float]], PictureEdit | None]) -> None:
        drawing = self._canvas.drawing
        if (picture := drawing.picture) is None:
            return

        def done(found: PictureEdit | None) -> None:
            self._patience.end()
            if self._canvas.drawing is not drawing or drawing.picture is not picture:
                return  # another one came meanwhile
            if found is None:
                self._window.show_message(translated(TOO_SMALL), True)
            else:
                self._canvas.put_picture(found)

        self._patience.begin(tr("Changing the picture …"))
        self._tasks.run(self._pool, lambda: edit(picture, drawing.size), done)

    def _fail(self, error: DigitappError) -> None:
        self._patience.end()
        self._window.show_message(f"{error}.", True)
