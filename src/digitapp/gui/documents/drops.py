"""Accept files and pictures that are dropped, and say while they are dragged over a window what will happen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from digitapp.gui.documents.dragged import Dragged, dragged, offered
from digitapp.gui.style import theme
from digitapp.language import tr

_AFTER_DRAG = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)
"""While something is dragged these do not come."""
_FRAME = 3
_CORNER = 8


class FileDrops(QObject):
    """Watch a widget on which local files may be dropped."""

    dropped = Signal(object)
    """Emitted with the Paths of files, after their drop was handled."""
    handed_over = Signal(object)
    """Emitted with what is Dragged but no file, in the same way."""

    def __init__(
        self, widget: QWidget, describe: Callable[[Sequence[Path]], str], takes_pictures: bool = False
    ) -> None:
        """`describe` returns in a few words what will happen to files that are dropped.

        If it `takes_pictures`, these need not be files: a browser hands over only their content.
        """
        super().__init__(widget)
        self._describe, self._takes_pictures = describe, takes_pictures
        self.target = DropTarget(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files that are dragged over the widget, and emit them when they are dropped."""
        if event.type() == QEvent.Type.DragEnter:
            entering = cast(QDragEnterEvent, event)
            if found := self._accepted(offered(entering.mimeData())):
                entering.acceptProposedAction()
                self.target.light_up(self._describe(found.paths) if found.paths else tr("Open picture"))
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.target.hide()
            return True
        if event.type() == QEvent.Type.Drop:
            self.target.hide()
            self._take(cast(QDropEvent, event))
            return True
        return super().eventFilter(watched, event)

    def _take(self, drop: QDropEvent) -> None:
        found = self._accepted(dragged(drop.mimeData()))
        if not found:  # the app that it was dragged from may have ended meanwhile
            drop.ignore()
            return
        drop.acceptProposedAction()
        emit = (lambda: self.dropped.emit(list(found.paths))) if found.paths else lambda: self.handed_over.emit(found)
        QTimer.singleShot(0, self, emit)  # a dialog during the drop would block it

    def _accepted(self, found: Dragged) -> Dragged:
        return found if found.paths or self._takes_pictures else Dragged()


class DropTarget(QWidget):
    """A frame over a widget with a few words in its middle; shown while files are dragged over it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._under = widget
        self.setObjectName("dropTarget")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = ""
        self.hide()

    def light_up(self, words: str) -> None:
        """Show what will happen."""
        self.words = words
        self.setAccessibleName(words)
        self.setGeometry(self._under.rect())
        self.raise_()
        self.show()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide once the mouse is that of the window again: an app that ends while it drags may not say so."""
        if event.type() in _AFTER_DRAG:
            self.hide()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QEvent) -> None:
        """Watch the mouse no longer."""
        if app := QApplication.instance():
            app.removeEventFilter(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, and the words on a ground of their own."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = _FRAME / 2
        painter.setPen(QPen(colours.accent, _FRAME))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _CORNER, _CORNER)
        painter.setFont(theme.scaled_font(self, 1.6, QFont.Weight.DemiBold))
        room = self.rect().adjusted(*2 * (4 * theme.GRID,), *2 * (-4 * theme.GRID,))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        box = painter.fontMetrics().boundingRect(room, flags, self.words)
        ground = QRectF(box).adjusted(-3 * theme.GRID, -theme.GRID, 3 * theme.GRID, theme.GRID)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(ground, _CORNER, _CORNER)
        painter.setPen(colours.on_accent)
        painter.drawText(box, flags, self.words)
