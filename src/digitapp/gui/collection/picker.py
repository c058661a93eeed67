"""Chooses a collection: one of the person's own, a file elsewhere, or a new one by its name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QSizePolicy, QStackedWidget

from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.language import tr
from digitapp.outside_text import shown
from digitapp.teaching.names import LONGEST_NAME, title_of

_WIDTH = 22 * theme.GRID


class CollectionPicker(QStackedWidget):
    """A list of collections, in whose place the name of a new one is written."""

    chosen = Signal(object)
    """Emitted with the Path of a collection."""
    named = Signal(str)
    """Emitted with the name that a new collection shall have."""

    def __init__(self) -> None:
        super().__init__()
        self.box, self.name = QComboBox(), QLineEdit()
        self.box.setObjectName("collectionPicker")
        self.box.setAccessibleName(tr("Collection"))
        self.box.setToolTip(tr("The collection that drawings are put into"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.name.setObjectName("collectionName")
        self.name.setAccessibleName(tr("Name of the new collection"))
        self.name.setPlaceholderText(tr("name, then Enter"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.installEventFilter(self)
        self.name.returnPressed.connect(self._name)
        self.addWidget(self.box)
        self.addWidget(self.name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._shown: Path | None = None
        self._paths: list[Path] = []
        self.box.activated.connect(self._choose)

    def show_paths(self, paths: Sequence[Path], current: Path) -> None:
        """List collections, of which one is open."""
        self._shown, self._paths = current, list(dict.fromkeys([*paths, current]))
        self.setCurrentWidget(self.box)
        self.box.clear()
        for path in self._paths:
            self.box.addItem(shown(title_of(path)))
            self.box.setItemData(self.box.count() - 1, tooltip(str(path)), Qt.ItemDataRole.ToolTipRole)
        self.box.insertSeparator(self.box.count())
        self.box.addItems([tr("New collection …"), tr("Open another file …")])
        self.box.setCurrentIndex(self._paths.index(current))

    def ask_name(self) -> None:
        """Have a new collection's name written."""
        self.name.clear()
        self.setCurrentWidget(self.name)
        self.name.setFocus()

    def sizeHint(self) -> QSize:
        """Return room for a name."""
        return QSize(theme.zoomed(_WIDTH), max(self.box.sizeHint().height(), self.name.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """Return room for the beginning of a name."""
        return QSize(theme.zoomed(_WIDTH) // 2, self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give up a name with Esc."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # not the end of the presentation
            elif event.type() == QEvent.Type.KeyPress:
                self._give_up()
                return True
        return super().eventFilter(watched, event)

    def _choose(self, place: int) -> None:
        if place < len(self._paths):
            if self._paths[place] != self._shown:
                self.chosen.emit(self._paths[place])
        elif place == len(self._paths) + 1:  # behind the line
            self._give_up()
            self.ask_name()
        else:
            self._give_up()
            start = str((self._shown or Path.home()).parent)
            kinds = tr("Collections (*.ndjson)")
            if name := QFileDialog.getOpenFileName(self, tr("Open a collection"), start, kinds)[0]:
                self.chosen.emit(Path(name))

    def _give_up(self) -> None:
        self.setCurrentWidget(self.box)
        if self._shown is not None:
            self.box.setCurrentIndex(self._paths.index(self._shown))

    def _name(self) -> None:
        if text := self.name.text().strip():
            self.named.emit(text)
        else:
            self._give_up()
