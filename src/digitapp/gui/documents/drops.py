"""Accept files that are dropped on the window, and say while they are dragged over it what will happen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from digitapp.gui.style import theme

_AFTER_DRAG = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)
"""While something is dragged these do not come."""
_FRAME = 3
_CORNER = 8


class FileDrops(QObject):
    """Watch a widget on which local files may be dropped."""

    dropped = Signal(object)
    """Emitted with the Paths of files, after their drop was handled."""

    def __init__(self, widget: QWidget, describe: Callable[[Sequence[Path]], str]) -> None:
        """`describe` returns in a few words what will happen to files that are dropped."""
        super().__init__(widget)
        self._describe = describe
        self.target = DropTarget(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files that are dragged over the widget, and emit them when they are dropped."""
        if event.type() == QEvent.Type.DragEnter:
            entering = cast(QDragEnterEvent, event)
            if paths := _local_files(entering.mimeData()):
                entering.acceptProposedAction()
                self.target.light_up(self._describe(paths))
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
        paths = _local_files(drop.mimeData())
        if not paths:  # the app that they were dragged from may have ended meanwhile
            drop.ignore()
            return
        drop.acceptProposedAction()
        QTimer.singleShot(0, self, lambda: self.dropped.emit(paths))  # a dialog during the drop would block it


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


def _local_files(data: QMimeData) -> list[Path]:
    """Return the files; none if one of them is not on this computer."""
    urls = data.urls()
    return [Path(url.toLocalFile()) for url in urls] if all(url.isLocalFile() for url in urls) else []
