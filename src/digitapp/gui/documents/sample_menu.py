"""File > Samples: drawings to try, in two groups."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from digitapp.language import translated


class SampleMenu(QObject):
    """Fills a menu with the samples when it is opened first."""

    chosen = Signal(object)
    """Emitted with the Record of a sample."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the samples."""
        from digitapp.gui.documents.samples import DIGITS, NO_DIGITS

        if self._menu.actions():
            return
        for group in (DIGITS, NO_DIGITS):
            for sample in group:
                action = self._menu.addAction(translated(sample.title))
                action.triggered.connect(lambda _, sample=sample: self.chosen.emit(sample.record()))
            self._menu.addSeparator()
