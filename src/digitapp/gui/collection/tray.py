"""The tray below canvas and answer: a collection's examples by label, and what is done with them."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digitapp.gui.accessibility.painted import Painted, Role
from digitapp.gui.collection.collecting_bar import CollectingBar
from digitapp.gui.collection.example_model import ExampleModel
from digitapp.gui.collection.gallery import Gallery
from digitapp.gui.collection.label_list import LabelList
from digitapp.gui.collection.picker import CollectionPicker
from digitapp.gui.style import icons, theme
from digitapp.gui.style.labels import in_menu, width_for_hint
from digitapp.gui.style.two_rows import TwoRows
from digitapp.language import mark, tr, translated
from digitapp.teaching.collection_index import Row
from digitapp.teaching.example import LONGEST_LABEL
from digitapp.wording import in_sentence

_WRITER = 14 * theme.GRID
_HIGHEST = 42 * theme.GRID
_OFFERED = 12
"""Labels in the menu of an example."""
EMPTY = mark(
    "Nothing collected yet. Press Collect, draw, and press the key of what you drew; "
    "or say under an answer what the drawing was."
)
_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
_SCROLLS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Tray(QFrame, Painted):
    """Shows what the controller gives it, and says by signals what is wanted."""

    accessible_role = Role.GROUP
    relabel_wanted = Signal(object, str)
    """Emitted with the Rows to be relabelled, and the label."""
    delete_wanted = Signal(object)
    """Emitted with the Rows to be deleted."""
    placed = Signal(object)
    """Emitted with the Row of an example that shall be put on the canvas."""

    def __init__(self, model: ExampleModel) -> None:
        super().__init__()
        self.setObjectName("collection")
        self.setAccessibleName(tr("Collection"))
        self.setProperty("card", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._model = model
        self.picker, self.writer = CollectionPicker(), QLineEdit()
        self.collect = _mode(tr("&Collect"), "collect", tr("Draw, press the digit or letter, and draw the next one"))
        self.ask_me = _mode(tr("&Ask me"), "askMe", tr("Asks for one label after the other, in random order"))
        self.teach = _mode(tr("Teach …"), "teach", tr("Makes a model that has learnt from these examples"))
        self.evaluate = _mode(tr("Evaluate …"), "evaluate", tr("Measures the models on these examples"))
        self.undo, self.redo = _tool("undoCollection", tr("Undo")), _tool("redoCollection", tr("Redo"))
        self.files, self.close_button = _tool("transfer", tr("Import or export")), _tool("closeCollection", tr("Close"))
        self.bar, self.labels, self.gallery = CollectingBar(), LabelList(), Gallery(model)
        self._offered: tuple[str, ...] = ()
        self._compose()
        self.labels.chosen.connect(model.show_label)
        self.gallery.delete_wanted.connect(lambda: self.delete_wanted.emit(self.chosen()))
        self.gallery.placed.connect(lambda index: self.placed.emit(model.row(index)))
        self.gallery.customContextMenuRequested.connect(self._show_menu)
        model.relabelled.connect(self._relabel)
        self.restyle()

    def chosen(self) -> list[Row]:
        """Return the rows that are chosen in the gallery."""
        return [self._model.row(index) for index in self.gallery.selectionModel().selectedIndexes()]

    def offer(self, labels: tuple[str, ...]) -> None:
        """Offer labels to choose from."""
        self._offered = labels
        self.bar.offer(labels)

    def restyle(self) -> None:
        """Take the theme and the size of text of now."""
        for button, name in (
            (self.undo, "undo"),
            (self.redo, "redo"),
            (self.files, "open"),
            (self.close_button, "close-dark"),  # it is tinted, as every icon
        ):
            button.setIcon(icons.icon(name, theme.current()))
            button.setIconSize(QSize(icons.small_side(), icons.small_side()))
        self.writer.setFixedWidth(max(theme.zoomed(_WRITER), width_for_hint(self.writer)))
        self.setMaximumHeight(theme.zoomed(_HIGHEST))
        self.labels.fit()
        self.bar.restyle()
        self._model.forget_pictures()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that undo and scroll here from being shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            key = cast(QKeyEvent, event)
            if any(map(key.matches, (_UNDO, _REDO))) or key.key() in _SCROLLS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo what was done here last, or do it again."""
        if event.matches(_UNDO):
            self.undo.click()
        elif event.matches(_REDO):
            self.redo.click()
        else:
            super().keyPressEvent(event)

    def _relabel(self, row: Row, label: str) -> None:
        """Relabel all that is chosen, where the label of one of these was written."""
        rows = self.chosen()
        self.relabel_wanted.emit(rows if row in rows else [row], label)

    def _show_menu(self, place: QPoint) -> None:
        rows = self.chosen()
        if not rows:
            return
        menu = QMenu(self)
        menu.setObjectName("exampleMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        put = menu.addAction(tr("&Put on the canvas"))
        put.triggered.connect(lambda: self.placed.emit(rows[0]))
        put.setEnabled(len(rows) == 1)
        others = menu.addMenu(tr("&Relabel as"))
        for label in self._offered[:_OFFERED]:
            action = others.addAction(in_menu(in_sentence(label)))
            action.triggered.connect(lambda _, label=label: self.relabel_wanted.emit(rows, label))
        others.addAction(tr("Another label …")).triggered.connect(
            lambda: self.gallery.edit(self.gallery.currentIndex())
        )
        many = tr("&Delete %n example(s)", "", len(rows)) if len(rows) > 1 else tr("&Delete")
        menu.addAction(many).triggered.connect(lambda: self.delete_wanted.emit(rows))
        menu.popup(self.gallery.viewport().mapToGlobal(place))

    def _compose(self) -> None:
        self.writer.setObjectName("writer")
        self.writer.setAccessibleName(tr("Writer's name"))
        self.writer.setPlaceholderText(tr("writer's name"))
        self.writer.setToolTip(
            tr("Whose hand it is; kept with every drawing, so that models can be measured on other hands")
        )
        self.writer.setMaxLength(LONGEST_LABEL)
        self.undo.setToolTip(tr("Takes the last relabelling or deletion back (Ctrl+Z here)"))
        self.files.setToolTip(tr("Adds what other files hold, or writes the collection in other formats"))
        self.files.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        keys = QKeySequence(_REDO).toString()
        self.redo.setToolTip(tr("Does again what was taken back ({keys} here)").format(keys=keys))
        self.close_button.setToolTip(tr("Hides the collection (Ctrl+T)"))
        self.gallery.say(translated(EMPTY))
        for button in (self.teach, self.evaluate):
            button.setCheckable(False)
        head = TwoRows()
        head.rows.setContentsMargins(theme.GRID, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        for widget in (self.picker, self.writer, self.collect, self.ask_me):
            head.first.addWidget(widget)
        for row in (head.first, head.last):
            row.addStretch(1)
        for last in (self.undo, self.redo, self.files, self.teach, self.evaluate, self.close_button):
            head.last.addWidget(last)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.GRID // 2)
        body.addWidget(self.labels)
        body.addWidget(self.gallery, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, theme.GRID // 2)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.bar)
        layout.addWidget(_rule())
        layout.addLayout(body, 1)
        self.bar.hide()


def _mode(text: str, name: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _tool(name: str, spoken: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setAccessibleName(spoken)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _rule() -> QWidget:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setProperty("rule", True)
    return line
