"""File > Add model: ask for a file, import it, and show the dialog if the user must decide something."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from digitapp.api import ModelCard
from digitapp.drawing.strokes import Ink
from digitapp.gui.inference.shared_registry import SharedRegistry

if TYPE_CHECKING:
    from digitapp.gui.models.add_model_dialog import AddModelDialog
    from digitapp.gui.models.import_task import ImportTask

ADDRESS = "http://localhost:8080/v2/models/NAME"


class AddModelController(QObject):
    """Import one model at a time; others wait for their turn."""

    added = Signal(str)
    """Emitted with the id of the model that was added."""
    message = Signal(str, bool)
    """Emitted with a sentence for the status; True if something went wrong."""

    def __init__(self, registry: SharedRegistry, ink: Callable[[], Ink], window: QWidget) -> None:
        super().__init__(window)
        self._registry, self._ink, self._window = registry, ink, window
        self._task: ImportTask | None = None
        self._waiting: list[str] = []
        self._failures: list[str] = []
        """What went wrong with those that came before the one under way; said once all have ended."""
        self.dialog: AddModelDialog | None = None
        """The open dialog; None if there is none."""

    @property
    def source(self) -> str:
        """The file or address that is being added; "" if there is none."""
        return self._task.source if self._task is not None else ""

    def ask(self) -> None:
        """Ask which file to add."""
        kinds = f"Models ({' '.join(f'*.{suffix}' for suffix in self._registry.suffixes) or '*'})"
        if name := QFileDialog.getOpenFileName(self._window, "Add model", str(Path.home()), kinds)[0]:
            self.add(name)

    def ask_address(self) -> None:
        """Ask for the address of a served model to add."""
        text = "Address of a model behind the Open Inference Protocol:"
        address, is_given = QInputDialog.getText(self._window, "Add served model", text, text=ADDRESS)
        if is_given and address.strip():
            self.add(address.strip())

    def add_all(self, sources: Sequence[str]) -> None:
        """Add files one after the other; what is under way or waits is cancelled."""
        self.close()
        self._waiting = list(sources[1:])
        self.add(sources[0])

    def add(self, source: str) -> None:
        """Add a file, or a model served at an address; an import under way is cancelled."""
        from digitapp.gui.models.import_task import ImportTask

        self._drop_task()
        self._task = task = ImportTask(self._registry, source, self)
        task.recognised.connect(self._add_at_once)
        task.added.connect(self._finish)
        task.unknown.connect(self._show_dialog)
        task.failed.connect(self._show_failure)
        self.message.emit(f"Looking at {Path(source).name} …", False)
        task.open()

    def drawing_changed(self) -> None:
        """Update the dialog's previews; call it on every change of the drawing."""
        if self.dialog is not None:
            self.dialog.drawing_changed()

    def close(self) -> None:
        """Cancel the import under way and those that wait."""
        self._waiting.clear()
        self._failures.clear()
        self._drop_task()

    def _end(self) -> None:
        """End the import under way, and begin the next."""
        self._drop_task()
        if self._waiting:
            self.add(self._waiting.pop(0))
        elif self._failures:
            self.message.emit(" ".join(self._failures), True)
            self._failures.clear()

    def _drop_task(self) -> None:
        """Cancel the import under way."""
        dialog, task = self.dialog, self._task
        self.dialog = self._task = None  # first, since the dialog calls this again when it closes
        if task is not None:
            task.close()
            task.deleteLater()
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()

    def _add_at_once(self, card: ModelCard) -> None:
        """Add a file that has a card of its own without asking."""
        if self._task is not None:
            self._task.add(card, "")

    def _show_dialog(self) -> None:
        if self._task is None:
            return
        from digitapp.gui.models.add_model_dialog import AddModelDialog

        self.dialog = AddModelDialog(self._task, self._ink, self._window)
        self.dialog.finished.connect(self._end)
        self.message.emit("", False)
        self.dialog.show()

    def _show_failure(self, sentence: str) -> None:
        if self.dialog is None:
            self._failures.append(sentence)
            self._end()

    def _finish(self, model: str) -> None:
        self._drop_task()
        self.added.emit(model)  # which takes old messages away
        self.message.emit(f"Added as {model}.", False)
        self._end()
