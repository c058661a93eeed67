"""The menu of models, with a shortcut for each of the first nine."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from digitapp.gui.models.picker import figures
from digitapp.gui.style import theme
from digitapp.gui.style.labels import in_menu, tooltip
from digitapp.language import listed, tr
from digitapp.models.registry import Entry

_KEYS = 9


class ModelMenu(QObject):
    """Fill a menu with the models; one that cannot be used is disabled and says why."""

    chosen = Signal(str)
    """Emitted with a model's id when the user chooses it."""

    def __init__(self, menu: QMenu, window: QWidget) -> None:
        super().__init__(menu)
        self._menu, self._window = menu, window
        menu.setToolTipsVisible(True)
        self._group = QActionGroup(self)
        self._group.triggered.connect(lambda action: self.chosen.emit(action.data()))

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these models; the checked one stays checked."""
        checked = self._group.checkedAction()
        chosen = checked.data() if checked else None
        for action in self._group.actions():
            self._group.removeAction(action)
            self._menu.removeAction(action)
            action.deleteLater()
        for number, entry in enumerate(entries, 1):
            self._add(number, entry)
        if chosen is not None:
            self.select(chosen)

    def select(self, name: str) -> None:
        """Check a model without emitting `chosen`."""
        for action in self._group.actions():
            action.setChecked(action.data() == name)

    def shortcuts(self) -> list[tuple[str, str]]:
        """Return the models' titles with their shortcuts, as the user reads them."""
        native = QKeySequence.SequenceFormat.NativeText
        actions = self._group.actions()
        return [(action.text().replace("&&", "&"), action.shortcut().toString(native)) for action in actions]

    def _add(self, number: int, entry: Entry) -> None:
        action = QAction(in_menu(entry.title), self)
        action.setData(entry.id)
        action.setCheckable(True)
        if number <= _KEYS:
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        if entry.card is None or entry.reason:
            action.setEnabled(entry.is_usable)
            state = tr("is being looked at") if entry.needs_probe else tr("cannot be used")
            action.setText(f"{action.text()} {theme.DASH} {state}")
            action.setToolTip(tooltip(entry.reason))
        else:
            action.setToolTip(listed(figures(entry.card)))
        self._group.addAction(action)
        self._menu.addAction(action)
        self._window.addAction(action)  # for its shortcut, also while the menu is hidden
