"""The row below the suspected labels on which the person corrects the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from digitapp.gui.style import theme
from digitapp.gui.style.labels import in_menu
from digitapp.language import tr
from digitapp.teaching.example import LONGEST_LABEL
from digitapp.wording import in_sentence

_FIELD = 18 * theme.GRID
_RELABEL, _OTHER, _UNDO = "Ctrl+R", "F2", QKeySequence.StandardKey.Undo


class CorrectRow(QWidget):
    """Offers the label that was suggested, and a field for any other."""

    label_wanted = Signal(str)
    """Emitted with the label that the chosen drawing shall have."""
    undo_wanted = Signal()
    """Emitted when the last correction shall be taken back."""

    def __init__(self, page: QWidget) -> None:
        """The keys work everywhere on the page."""
        super().__init__()
        self._suggested = ""
        self.relabel, self.undo, self.field = QPushButton(), QPushButton(tr("Undo")), QLineEdit()
        self.relabel.setObjectName("relabelSuspect")
        self.relabel.setToolTip(
            tr("Corrects the label of the chosen drawing in its collection ({keys})").format(keys=_RELABEL)
        )
        self.undo.setObjectName("undoCorrection")
        self.undo.setToolTip(
            tr("Gives the drawing that was corrected last its old label ({keys})").format(keys=_shown(_UNDO))
        )
        self.undo.setEnabled(False)
        self.field.setObjectName("otherLabel")
        self.field.setAccessibleName(tr("Another label for the chosen drawing"))
        self.field.setPlaceholderText(tr("or another label"))
        tip = tr("Gives the chosen drawing this label ({key} goes here, Enter corrects)")
        self.field.setToolTip(tip.format(key=_OTHER))
        self.field.setMaxLength(LONGEST_LABEL)
        self.field.setFixedWidth(theme.zoomed(_FIELD))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        for widget in (self.relabel, self.field, self.undo):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.relabel.clicked.connect(lambda: self.label_wanted.emit(self._suggested))
        self.undo.clicked.connect(self.undo_wanted)
        self.field.returnPressed.connect(self._take)
        for keys, act in ((_RELABEL, self.relabel.click), (_OTHER, self.field.setFocus), (_UNDO, self.undo.click)):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), page, context=context).activated.connect(act)
        self.offer("")

    def offer(self, suggested: str) -> None:
        """Offer a label for the chosen drawing; "" while none is chosen."""
        self._suggested = suggested
        text = tr("Relabel as {label}") if suggested else tr("Relabel")
        self.relabel.setText(in_menu(text.format(label=in_sentence(suggested))))
        for widget in (self.relabel, self.field):
            widget.setEnabled(bool(suggested))

    def _take(self) -> None:
        if text := self.field.text().strip():
            self.field.clear()
            self.label_wanted.emit(text)


def _shown(keys: QKeySequence.StandardKey) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
