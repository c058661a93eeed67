"""File > Add model: ask for a file, import it, and show the dialog if the user must decide something."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from digitapp.api import ModelCard
from digitapp.drawing.strokes import Ink
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.language import tr
from digitapp.workers.needs import in_words

if TYPE_CHECKING:
    from digitapp.gui.models.add_model_dialog import AddModelDialog
    from digitapp.gui.models.address_dialog import AddressDialog
    from digitapp.gui.models.import_task import ImportTask


class AddModelController(QObject):
    """Import one model at a time."""

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
        """The open dialog on a model without a card; None if there is none."""
        self.address_dialog: AddressDialog | None = None
        """The open dialog that asks for an address; None if there is none."""

    @property
    def source(self) -> str:
        """The file or address that is being added; "" if there is none."""
        return self._task.source if self._task is not None else ""

    @property
    def is_busy(self) -> bool:
        """Whether a model is being added, or an address is asked for."""
        return self._task is not None or (self.address_dialog is not None and self.address_dialog.isVisible())

    def ask(self) -> None:
        """Ask which file to add."""
        suffixes = " ".join(f"*.{suffix}" for suffix in self._registry.suffixes) or "*"
        kinds = ";;".join([tr("Models ({suffixes})").format(suffixes=suffixes), tr("All files (*)")])
        if name := QFileDialog.getOpenFileName(self._window, tr("Add model"), str(Path.home()), kinds)[0]:
            self.add(name)

    def ask_address(self) -> None:
        """Ask for the address of a served model to add; what is wrong with one is said in the dialog."""
        from digitapp.gui.models.address_dialog import AddressDialog

        self.close()
        self.address_dialog = dialog = AddressDialog(self._window)
        dialog.chosen.connect(self._start)
        dialog.rejected.connect(self.close)
        dialog.show()

    def add(self, source: str) -> None:
        """Add a file, or a model served at an address; an import under way is cancelled."""
        self.add_all([source])

    def add_all(self, sources: Sequence[str]) -> None:
        """Add files one after the other; what is under way or waits is cancelled."""
        self.close()
        self._waiting = list(sources)
        self._next()

    def _next(self) -> None:
        """Begin the next import; after the last say what went wrong."""
        self._close_dialogs()
        if self._waiting:
            source = self._waiting.pop(0)
            self.message.emit(tr("Looking at {name} …").format(name=Path(source).name), False)
            self._start(source)
        elif self._failures:
            self.message.emit(" ".join(self._failures), True)
            self._failures.clear()

    def _start(self, source: str) -> None:
        from digitapp.gui.models.import_task import ImportTask

        self._cancel()
        self._task = task = ImportTask(self._registry, source, self)
        task.recognised.connect(self._add_at_once)
        task.added.connect(self._finish)
        task.unknown.connect(self._show_dialog)
        task.refused.connect(self._ask_permission)
        task.failed.connect(self._show_failure)
        task.open()

    def drawing_changed(self) -> None:
        """Update the dialog's previews; call it on every change of the drawing."""
        if self.dialog is not None:
            self.dialog.drawing_changed()

    def close(self) -> None:
        """Cancel the import under way and those that wait, and close the dialogs."""
        self._waiting.clear()
        self._failures.clear()
        self._close_dialogs()

    def _close_dialogs(self) -> None:
        """Cancel the import under way, and close its dialogs."""
        dialogs = self.dialog, self.address_dialog
        self.dialog = self.address_dialog = None  # first, since a dialog calls this again when it closes
        self._cancel()
        for dialog in dialogs:
            if dialog is not None:
                dialog.close()
                dialog.deleteLater()

    def _cancel(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.close()
            task.deleteLater()

    def _add_at_once(self, card: ModelCard) -> None:
        """Add a file that has a card of its own without asking."""
        if self._task is not None:
            self._task.add(card, "")

    def _ask_permission(self, sentence: str, needs: tuple[str, ...]) -> None:
        """Ask once whether a backend of another package may use what it needs."""
        task, box = self._task, QMessageBox(self._window)
        box.setObjectName("allowBackend")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        asked = tr("May the model's backend use {needs}?").format(needs=in_words(needs))
        why = tr("Without that it cannot be used: {sentence}").format(sentence=sentence)
        box.setText(f"{asked}\n\n{why}")
        allow = box.addButton(tr("Allow"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(tr("Do Not Allow"), QMessageBox.ButtonRole.RejectRole))
        box.finished.connect(lambda: self._answer(task, needs, "" if box.clickedButton() is allow else sentence))
        box.finished.connect(box.deleteLater)
        box.open()

    def _answer(self, task: ImportTask | None, needs: tuple[str, ...], refusal: str) -> None:
        if task is None or task is not self._task:  # it was given up meanwhile
            return
        if refusal:
            self._show_failure(refusal)
        else:
            task.allow(needs)

    def _show_dialog(self) -> None:
        """Show what is tried now; for an address only once something was found, else its own dialog says why not."""
        if self._task is None:
            return
        from digitapp.gui.models.add_model_dialog import AddModelDialog

        self.dialog = AddModelDialog(self._task, self._ink, self._window)
        self.dialog.finished.connect(self._next)
        self.message.emit("", False)
        if self.address_dialog is None:
            self.dialog.show()
        else:
            self._task.found.connect(self._show_found)

    def _show_found(self) -> None:
        asked, self.address_dialog = self.address_dialog, None
        if asked is not None and self.dialog is not None:
            asked.hide()
            asked.deleteLater()
            self.dialog.show()

    def _show_failure(self, sentence: str) -> None:
        if self.address_dialog is not None:
            self.address_dialog.show_failure(sentence)
            hidden, self.dialog = self.dialog, None
            if hidden is not None:
                hidden.deleteLater()
        elif self.dialog is None:
            self._failures.append(sentence)
            self._next()

    def _finish(self, model: str) -> None:
        self._close_dialogs()
        self.added.emit(model)  # which takes old messages away
        self.message.emit(tr("Added as {model}.").format(model=model), False)
        self._next()
