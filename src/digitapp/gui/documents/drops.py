"""Takes a file that is dropped on the window."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """Watches a widget; one local file at a time may be dropped on it."""

    dropped = Signal(object)
    """Path."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Says yes to a file that is dragged over it, and tells of it when it is dropped."""
        if event.type() == QEvent.Type.DragEnter:
            entering = cast(QDragEnterEvent, event)
            urls = entering.mimeData().urls()
            if len(urls) == 1 and urls[0].isLocalFile():
                entering.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop:
            drop = cast(QDropEvent, event)
            drop.acceptProposedAction()
            path = Path(drop.mimeData().urls()[0].toLocalFile())
            QTimer.singleShot(0, self, lambda: self.dropped.emit(path))  # a question inside the drop would hold it up
            return True
        return super().eventFilter(watched, event)
