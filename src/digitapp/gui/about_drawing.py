"""Says of the drawing what is no answer: its name, what is special about it, and which actions are possible with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from digitapp.gui.status import facts_of
from digitapp.gui.style import theme
from digitapp.outside_text import shown

if TYPE_CHECKING:
    from digitapp.gui.main_window import MainWindow


class AboutDrawing(QObject):
    """Keeps the window's title, its status and its actions up to date."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.canvas.history_changed.connect(self._refresh_soon)
        window.documents.renamed.connect(self.refresh)
        window.actions_["framing"].toggled.connect(self._show_facts)

    def refresh(self) -> None:
        """Say what is true now."""
        window, documents, actions = self._window, self._window.documents, self._window.actions_
        drawing = window.canvas.drawing
        actions["undo"].setEnabled(drawing.can_undo)
        actions["redo"].setEnabled(drawing.can_redo)
        for name in ("clear", "save", "save_as", "export", "copy"):
            actions[name].setEnabled(bool(drawing))
        actions["next"].setEnabled(documents.has_next)
        actions["previous"].setEnabled(documents.has_previous)
        window.picture_editing.refresh()
        window.answer_panel.answer.expect(documents.label)
        self._show_facts()
        window.setWindowTitle(
            f"{shown(documents.title)}[*] {theme.DASH} digitapp" if documents.title else "digitapp[*]"
        )
        window.setWindowModified(documents.is_modified)

    def _refresh_soon(self) -> None:
        """While the pen is down, let the answer go first."""
        if self._window.canvas.is_drawing():
            self._window.turn.in_gap(self.refresh)
        else:
            self.refresh()

    def _show_facts(self) -> None:
        window = self._window
        is_framed = window.actions_["framing"].isChecked()
        window.status_bar.show_facts(*facts_of(window.canvas.drawing, window.documents.label, is_framed))
