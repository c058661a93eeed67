"""The page of a model: all that is known of it, and, for one of the user's own, renaming and removing it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from digitapp.gui.style import theme
from digitapp.gui.style.dialogs import arrange, fit
from digitapp.gui.style.labels import Hint, heading, plain, plain_label
from digitapp.language import tr
from digitapp.models.page import Page

_SIZE = (100, 84)
"""Width and height, in steps of the grid."""


class ModelPage(QDialog):
    """Show one model's page without blocking the window; what is asked of the model is emitted."""

    selected = Signal(str)
    """Emitted with the id of another model whose page is wanted."""
    rename_wanted = Signal(str, str)
    """Emitted with a model's id and its new title."""
    remove_wanted = Signal(str)
    """Emitted with a model's id."""
    restore_wanted = Signal(str)
    """Emitted with the name of a removed model's folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelPage")
        self.setWindowTitle(tr("About this model"))
        self._page: Page | None = None
        self._folder = ""
        self._picker, self._scroll, self._hint = QComboBox(), QScrollArea(), Hint()
        self._scroll.setProperty("ring", True)
        self._name, self._own = QLineEdit(), QWidget()
        self._rename, self._remove = QPushButton(tr("Re&name")), QPushButton(tr("&Remove"))
        self._restore = QPushButton(tr("&Put it back"))
        self._compose()
        fit(self, *_SIZE)

    def set_models(self, models: Sequence[tuple[str, str]], chosen: str) -> None:
        """List the models, given by id and title, to go to their pages."""
        with QSignalBlocker(self._picker):
            self._picker.clear()
            for name, title in models:
                self._picker.addItem(title, name)
            self._picker.setCurrentIndex(self._picker.findData(chosen))

    def show_page(self, page: Page) -> None:
        """Show the page of a model."""
        self._page = page
        title = tr("About {title}").format(title=page.title)
        self.setWindowTitle(title)
        content = _content(page)
        content.setAccessibleName(title)
        self._scroll.setWidget(content)  # Qt deletes the one before
        self._name.setText(page.title)
        self._own.setVisible(page.is_own)
        self._rename.setEnabled(page.card is not None)
        self._name.setEnabled(page.card is not None)
        fixed = tr("This model comes with the app: it can be neither renamed nor removed.")
        self._set_note("" if page.is_own else fixed)

    def show_removed(self, title: str, folder: Path) -> None:
        """Say that a model was removed, and offer to put it back."""
        said = tr("{title} was removed; its files are kept in {folder}.").format(title=title, folder=folder)
        self._set_note(said, folder_name=folder.name)

    def show_message(self, sentence: str, is_error: bool = False) -> None:
        """Say in place what happened."""
        self._set_note(sentence, is_error)

    def set_busy(self, busy: bool) -> None:
        """Take no further orders while one is carried out."""
        for widget in (self._own, self._restore, self._picker):
            widget.setEnabled(not busy)

    def _compose(self) -> None:
        self._picker.setObjectName("pageModel")
        self._picker.setAccessibleName(tr("Model"))
        self._picker.setToolTip(tr("Shows the page of another model"))
        self._picker.currentIndexChanged.connect(self._select)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(tr("What is known of the model"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        layout = arrange(self)
        layout.addLayout(self._make_head())
        layout.addWidget(self._scroll, 1)
        layout.addWidget(_rule())
        layout.addLayout(self._make_note())
        layout.addWidget(self._make_own())
        layout.addWidget(buttons)

    def _make_head(self) -> QHBoxLayout:
        head, label = QHBoxLayout(), plain_label(tr("&Model"))
        label.setProperty("muted", True)
        label.setBuddy(self._picker)
        head.setSpacing(theme.GRID)
        head.addWidget(label)
        head.addWidget(self._picker, 1)
        return head

    def _make_note(self) -> QHBoxLayout:
        note = QHBoxLayout()
        self._restore.setObjectName("restoreModel")
        self._restore.setAutoDefault(False)
        self._restore.clicked.connect(lambda: self.restore_wanted.emit(self._folder))
        note.addWidget(self._hint, 1)
        note.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignTop)
        return note

    def _make_own(self) -> QWidget:
        for name, widget, text in (
            ("modelName", self._name, tr("What the list of models shows")),
            ("renameModel", self._rename, tr("Gives the model this name; its file keeps its own")),
            (
                "removeModel",
                self._remove,
                tr("Takes the model out of the list; its files are kept and can be put back"),
            ),
        ):
            widget.setObjectName(name)
            widget.setToolTip(text)
        for button in (self._rename, self._remove):
            button.setAutoDefault(False)  # Enter in the field must never remove a model
        self._name.setAccessibleName(tr("Name of the model"))
        self._name.returnPressed.connect(self._ask_rename)
        self._rename.clicked.connect(self._ask_rename)
        self._remove.clicked.connect(self._ask_remove)
        layout = QHBoxLayout(self._own)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        label = plain_label(tr("Name"))
        label.setProperty("muted", True)
        layout.addWidget(label)
        layout.addWidget(self._name, 1)
        layout.addWidget(self._rename)
        layout.addWidget(self._remove)
        return self._own

    def _set_note(self, sentence: str, is_error: bool = False, folder_name: str = "") -> None:
        self._folder = folder_name
        self._hint.show_text(sentence, is_error)
        self._hint.setVisible(bool(sentence))
        self._restore.setVisible(bool(folder_name))

    def _select(self, row: int) -> None:
        if row >= 0:
            self.selected.emit(self._picker.itemData(row))

    def _ask_rename(self) -> None:
        if self._page is not None and self._name.text().strip() != self._page.title:
            self.rename_wanted.emit(self._page.id, self._name.text())

    def _ask_remove(self) -> None:
        if self._page is not None:
            self.remove_wanted.emit(self._page.id)


def _content(page: Page) -> QWidget:
    content = QWidget()
    layout = QVBoxLayout(content)
    layout.setContentsMargins(0, 0, 2 * theme.GRID, 0)
    layout.setSpacing(theme.GRID)
    for number, section in enumerate(page.sections()):
        layout.addSpacing(theme.GRID if number else 0)
        layout.addWidget(heading(section.heading))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(theme.GRID // 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        for row, (term, text) in enumerate(section.rows):
            said = plain(text, muted=not term, selectable=True)
            if term:
                grid.addWidget(plain(term, muted=True), row, 0, Qt.AlignmentFlag.AlignTop)
                said.setAccessibleName(term)
                said.setAccessibleDescription(text)
            grid.addWidget(said, row, 1 if term else 0, 1, 1 if term else 2, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(grid)
    layout.addStretch(1)
    return content


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("rule", True)
    return rule
