"""Accept a file that is dropped on the window."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """Watch a widget on which one local file at a time may be dropped."""

    dropped = Signal(object)
    """Emitted with the Path of a file, after its drop was handled."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept a file that is dragged over the widget, and emit it when it is dropped."""
        if event.type() == QEvent.Type.DragEnter:
            entering = cast(QDragEnterEvent, event)
            if _local_file(entering.mimeData()) is not None:
                entering.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop:
            drop = cast(QDropEvent, event)
            path = _local_file(drop.mimeData())
            if path is None:  # the app that it was dragged from may have ended meanwhile
                drop.ignore()
                return True
            drop.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.dropped.emit(path))  # a dialog during the drop would block it
            return True
        return super().eventFilter(watched, event)


def _local_file(data: QMimeData) -> Path | None:
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
