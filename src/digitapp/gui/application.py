"""The QApplication, which on macOS is told by events which files to open."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QFileOpenEvent


class Application(QApplication):
    """Tells of each file that the system wants opened; systems other than macOS start the app with it instead."""

    file_wanted = Signal(str)
    """Emitted with the path of a file."""

    def event(self, event: QEvent) -> bool:
        """Take a file; only what is sent to the application itself comes here, no event of a widget."""
        if event.type() == QEvent.Type.FileOpen:
            self.file_wanted.emit(cast("QFileOpenEvent", event).file())
            return True
        return super().event(event)
