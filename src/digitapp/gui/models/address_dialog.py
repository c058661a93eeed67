"""The dialog that asks for the address of a served model, and says in place what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QWidget

from digitapp.gui.style.dialogs import arrange, fit, grow
from digitapp.gui.style.labels import Hint, heading, plain
from digitapp.language import mark, tr, translated

EXAMPLE = "http://localhost:8080/v2/models/NAME"
_QUESTION = mark("The address of a model that a server offers by the Open Inference Protocol:")


class AddressDialog(QDialog):
    """Ask for one address; it stays open until the model behind it is found, or the user gives up."""

    chosen = Signal(str)
    """Emitted with an address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("addressDialog")
        self.setWindowTitle(tr("Add served model"))
        self._field, self._hint = QLineEdit(EXAMPLE), Hint()
        self._field.setObjectName("address")
        self._field.setAccessibleName(tr("Address of the model"))
        self._field.setPlaceholderText(EXAMPLE)
        self._field.setSelection(EXAMPLE.index("NAME"), len("NAME"))
        question = plain(translated(_QUESTION))
        question.setBuddy(self._field)
        self._add = QPushButton(tr("&Add"))
        self._add.setObjectName("add")
        self._add.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._add, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)  # Enter adds, whatever has focus
        buttons.accepted.connect(self._confirm)
        buttons.rejected.connect(self.reject)
        layout = arrange(self)
        for widget in (heading(tr("Add served model"), 1.25), question, self._field, self._hint):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self._hint.show_text(tr("What you draw is sent there while this model answers."))
        fit(self, 76, 32)

    def show_failure(self, sentence: str) -> None:
        """Say what is wrong with the address; another one can be given."""
        self._set_enabled(True)
        self._hint.show_text(sentence, is_error=True)
        grow(self)
        self._add.setDefault(True)  # a button that is disabled loses that
        self._field.setFocus()
        self._field.selectAll()

    def _confirm(self) -> None:
        address = self._field.text().strip()
        if not self._add.isEnabled():
            return
        if "://" not in address:
            said = tr("{address} is not an address; give one such as {example}.")
            empty = tr("This is not an address; give one such as {example}.")
            self.show_failure((said if address else empty).format(address=address, example=EXAMPLE))
            return
        self._set_enabled(False)
        self._hint.show_text(tr("Asking the server what the model is …"))
        self.chosen.emit(address)

    def _set_enabled(self, enabled: bool) -> None:
        for widget in (self._field, self._add):
            widget.setEnabled(enabled)
