"""Help > Keyboard shortcuts: every action with its key, which can be another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QWidget,
)

from digitapp.gui.style import theme
from digitapp.gui.style.dialogs import arrange, fit
from digitapp.gui.style.labels import Hint, plain_label
from digitapp.language import tr

if TYPE_CHECKING:
    from digitapp.gui.actions import Actions

_ACTION, _KEY = range(2)
_SIZE = (70, 72)
_FIELD = 22 * theme.GRID


class ShortcutsDialog(QDialog):
    """Lists the actions of a window; a key that is pressed in the field is the chosen action's from then on."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self._actions, self._shortcuts = actions, actions.keys
        self._names = actions.names()
        self.search, self.table, self.field = QLineEdit(), QTableWidget(len(self._names), 2), QKeySequenceEdit()
        self.hint, self._chosen = Hint(), plain_label()
        self.remove = _button(tr("No &key"), "removeKey", tr("Takes the key from the chosen action"))
        self.first = _button(tr("&First key"), "firstKey", tr("Gives the chosen action the key that it had at first"))
        self.reset = _button(tr("&Reset all"), "resetKeys", tr("Gives every action the key that it had at first"))
        self._compose()
        self._shortcuts.changed.connect(self._fill)
        self.search.textChanged.connect(self._filter)
        self.table.currentCellChanged.connect(self._choose)
        self.field.editingFinished.connect(self._take)
        self.remove.clicked.connect(lambda: self._change(QKeySequence()))
        self.first.clicked.connect(lambda: self._change(self._shortcuts.first(self.name)))
        self.reset.clicked.connect(self._reset)
        self._fill()
        self.table.setCurrentCell(0, _ACTION)
        fit(self, *_SIZE)

    @property
    def name(self) -> str:
        """The name of the chosen action."""
        return self._names[max(self.table.currentRow(), 0)]

    def choose(self, name: str) -> None:
        """Choose an action."""
        self.table.setCurrentCell(self._names.index(name), _ACTION)

    def showEvent(self, event: QShowEvent) -> None:
        """Have a field that is wide enough for the text of now."""
        self.field.setMinimumWidth(theme.zoomed(_FIELD))
        super().showEvent(event)

    def _take(self) -> None:
        """Take the key in the field, unless the field only ends because it is hidden."""
        if self.isVisible() and self.field.keySequence() != self._actions.key(self.name):
            self._change(self.field.keySequence())

    def _change(self, key: QKeySequence) -> None:
        objection = self._shortcuts.change(self.name, key)
        self._say(objection or "", is_error=objection is not None)
        self._choose()

    def _reset(self) -> None:
        self._shortcuts.reset()
        self._say(tr("All actions have their first keys again."))

    def _fill(self) -> None:
        native = QKeySequence.SequenceFormat.NativeText
        own = self._shortcuts.own
        for row, name in enumerate(self._names):
            texts = self._actions[name].iconText(), self._actions.key(name).toString(native)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(self._actions[name].property("tip"))
                font = item.font()
                font.setBold(column == _KEY and name in own)  # as a person wants it
                item.setFont(font)
                self.table.setItem(row, column, item)
        self._choose()

    def _choose(self, *_: int) -> None:
        """Show the key of the chosen action in the field."""
        key, first = self._actions.key(self.name), self._shortcuts.first(self.name)
        self._chosen.setText(tr("Key of \u201c{action}\u201d:").format(action=self._actions[self.name].iconText()))
        self.field.setMaximumSequenceLength(max(1, first.count()))
        self.field.setKeySequence(key)
        self.remove.setEnabled(not key.isEmpty())
        self.first.setEnabled(key != first)
        self.reset.setEnabled(bool(self._shortcuts.own))

    def _filter(self, text: str) -> None:
        """Show the actions whose name or key has a text in it; what is not shown is not chosen."""
        shown = []
        for row in range(self.table.rowCount()):
            items = (self.table.item(row, column) for column in (_ACTION, _KEY))
            is_found = any(text.casefold() in item.text().casefold() for item in items if item is not None)
            self.table.setRowHidden(row, not is_found)
            if is_found:
                shown.append(row)
        if shown and self.table.isRowHidden(self.table.currentRow()):
            self.table.setCurrentCell(shown[0], _ACTION)
        self._choose()
        for widget in () if shown else (self.remove, self.first):
            widget.setEnabled(False)
        self.field.setEnabled(bool(shown))

    def _say(self, sentence: str, *, is_error: bool = False) -> None:
        self.hint.show_text(sentence, is_error)

    def _compose(self) -> None:
        self.search.setObjectName("searchKeys")
        self.search.setPlaceholderText(tr("search for an action or a key"))
        self.search.setAccessibleName(tr("Search"))
        self.search.setClearButtonEnabled(True)
        for button in self.search.findChildren(QToolButton):  # Qt's own, without a name
            button.setAccessibleName(tr("Clear the search"))
        _dress_table(self.table)
        self.field.setObjectName("keyField")
        for widget in (self.field, *self.field.findChildren(QLineEdit)):  # the focus is in the one inside
            widget.setAccessibleName(tr("Key of the chosen action"))
        self.field.setToolTip(tr("Press the key that the chosen action shall have"))
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self.field, 1)
        for widget in (self.remove, self.first):
            row.addWidget(widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        layout = arrange(self)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._chosen)
        layout.addLayout(row)
        layout.addWidget(self.hint)
        layout.addWidget(buttons)


def _dress_table(table: QTableWidget) -> None:
    """Name a table of actions and keys; a row is chosen, and nothing written in it."""
    table.setObjectName("keys")
    table.setAccessibleName(tr("Actions and their keys"))
    table.setHorizontalHeaderLabels([tr("Action"), tr("Key")])
    table.verticalHeader().hide()
    head = table.horizontalHeader()
    head.setSectionResizeMode(_ACTION, QHeaderView.ResizeMode.Stretch)
    head.setSectionResizeMode(_KEY, QHeaderView.ResizeMode.ResizeToContents)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    head.setHighlightSections(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)


def _button(text: str, name: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAutoDefault(False)  # Enter in the field of keys is a key
    return button
