"""What the evaluation may use of the main window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import SignalInstance

from digitapp.drawing.files import Record
from digitapp.gui.documents.file_actions import Export
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.gui.inference.turn import Turn
from digitapp.gui.models.model_controller import ModelController

if TYPE_CHECKING:
    from digitapp.gui.main_window import MainWindow


class EvaluationContext(NamedTuple):
    """What the evaluation may use of the main window."""

    registry: SharedRegistry
    models: ModelController
    turn: Turn
    show_drawing: Callable[[Record], None]
    """Puts a drawing on the canvas; asks first if ink would be lost."""
    write: Callable[[Export], None]
    """Asks for a name and writes a file."""
    written: SignalInstance
    """Emitted with a sentence when a file was written, and True if that failed."""
    open_file: Callable[[], Path | None]
    """Returns the file that the drawing belongs to."""

    @classmethod
    def of(cls, window: MainWindow) -> EvaluationContext:
        """Return what is used of a window."""
        documents, show = window.documents, window.sources.show_record
        shared = window.registry, window.models, window.turn
        return cls(*shared, show, window.file_actions.write, documents.message, lambda: documents.path)
