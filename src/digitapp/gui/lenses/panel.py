"""The lens panel: tabs of which one is open, and docks for those that were torn off."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digitapp.api import ModelCard
from digitapp.gui.answer.state import State
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.kinds import LENSES
from digitapp.gui.lenses.lens import Lens, LensContext
from digitapp.gui.lenses.picture import picture_of
from digitapp.gui.lenses.scroll import LensScroll
from digitapp.gui.lenses.tabs import LensTabs
from digitapp.gui.style import icons, theme
from digitapp.language import Marked, tr, translated
from digitapp.models.registry import Entry

_DOCK_SHARE = 0.25
"""Of the window's width, what a lens takes that is torn off: most of it is the canvas's and the answer's."""


class LensPanel(QFrame):
    """Shows one lens; makes each when it is opened first, and tells only those that can be seen."""

    opened = Signal(str)
    """The name of the lens that is open now."""

    def __init__(self, context: LensContext, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("lenses")
        self.setProperty("card", True)
        self._context, self._window = context, window
        self._lenses: dict[str, Lens] = {}
        self._docks: dict[str, _LensDock] = {}
        self._card: ModelCard | None = None
        self._entries: tuple[Entry, ...] = ()
        self._framing: str | None = None
        self._shown: Result | State = State.EMPTY
        self._tabs, self._stack, self._tear = LensTabs(), QStackedWidget(), QToolButton()
        self._compose()
        self._tabs.currentChanged.connect(self._follow)

    @property
    def current(self) -> str:
        """The name of the lens that is open in the panel."""
        return LENSES[self._tabs.currentIndex()].name

    def open(self, name: str) -> None:
        """Open a lens by its name; one of another name, or whose tab is hidden, is passed over."""
        names = [kind.name for kind in LENSES]
        if name in self._docks:
            self._docks[name].raise_()
        elif name in names:
            place = names.index(name)
            if not self._tabs.isTabVisible(place):
                return
            if place == self._tabs.currentIndex():
                self._follow(place)  # it may not be made yet
            else:
                self._tabs.setCurrentIndex(place)

    def reveal(self, name: str, shown: bool) -> None:
        """Show the tab of a lens that has something to show only now and then, or hide it again."""
        if not shown and name in self._docks:
            self._docks[name].close()
        if not shown and name == self.current:
            self.open(LENSES[0].name)
        self._tabs.setTabVisible([kind.name for kind in LENSES].index(name), shown)

    def toggle(self, name: str) -> None:
        """Open a lens, or the first one where it is open already."""
        self.open(LENSES[0].name if self.current == name else name)

    def lens(self, name: str) -> Lens:
        """Return a lens, made if it was not open yet; KeyError for an unknown name."""
        if name not in self._lenses:
            kind = {kind.name: kind for kind in LENSES}[name]
            made = self._lenses[name] = kind.make(self._context)
            made.setObjectName(f"lens{name[0].upper()}{name[1:]}")
            made.setAccessibleName(translated(kind.title))
            made.setAccessibleDescription(translated(kind.question))
            self._stack.addWidget(made)
            self._bring_up_to_date(made)
        return self._lenses[name]

    def tear_off(self, name: str) -> None:
        """Put a lens into a dock of its own, where it stays open beside the others."""
        if name in self._docks:
            return
        lens = self.lens(name)
        title = {kind.name: kind.title for kind in LENSES}[name]
        dock = self._docks[name] = _LensDock(lens, title, self._window)
        dock.closed.connect(lambda: self._put_back(name))
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        wide = max(dock.minimumSizeHint().width(), round(_DOCK_SHARE * self._window.width()))
        self._window.resizeDocks([dock], [wide], Qt.Orientation.Horizontal)
        self._follow(self._tabs.currentIndex())
        lens.show()

    def take_over(self, other: LensPanel) -> None:
        """Open the lenses that are open in another window."""
        self.open(other.current)
        for name in other._docks:
            self.tear_off(name)

    def show_result(self, result: Result) -> None:
        """Tell the open lenses of an answer."""
        self._shown = result
        for lens in self._open():
            lens.show_result(lens.part_of(result))

    def clear(self, state: State) -> None:
        """Tell the open lenses that there is no answer, and why."""
        self._shown = state
        for lens in self._open():
            lens.clear(state)

    def set_card(self, card: ModelCard) -> None:
        """Tell the lenses which model answers."""
        self._card = card
        for lens in self._lenses.values():
            lens.set_card(card)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Tell the lenses which models there are."""
        self._entries = tuple(entries)
        for lens in self._lenses.values():
            lens.set_entries(self._entries)

    def set_framing(self, framing: str | None) -> None:
        """Tell the lenses how drawings are framed; None for each model's own way."""
        self._framing = framing
        for lens in self._lenses.values():
            lens.set_framing(framing)

    def drawing_changed(self, grown: bool) -> None:
        """Tell the open lenses of a change of the drawing."""
        for lens in self._open():
            lens.drawing_changed(grown)

    def moment_changed(self, grown: bool) -> None:
        """Tell the lenses that another moment of the drawing's making is shown, or its present."""
        for lens in self._lenses.values():
            lens.moment_changed()
        self.drawing_changed(grown)

    def save_picture(self) -> None:
        """Ask for a name and save a picture of the open lens."""
        self._context.write(picture_of(self.lens(self.current)))

    def restyle(self) -> None:
        """Repaint all lenses in the current theme."""
        self._tear.setIcon(icons.icon("tear", theme.current()))
        self._tear.setIconSize(QSize(icons.small_side(), icons.small_side()))
        for lens in self._lenses.values():
            lens.restyle()

    def stop(self, patience: float = 2.0) -> None:
        """End what the lenses do, for good; wait at most `patience` seconds for all of them."""
        until = monotonic() + patience
        for lens in self._lenses.values():
            lens.stop(max(0.0, until - monotonic()))

    def _open(self) -> list[Lens]:
        shown = {self.current, *self._docks}
        return [lens for name, lens in self._lenses.items() if name in shown]

    def _bring_up_to_date(self, lens: Lens) -> None:
        lens.set_framing(self._framing)
        if self._card is not None:
            lens.set_card(self._card)
        lens.set_entries(self._entries)
        self._show_in(lens)

    def _show_in(self, lens: Lens) -> None:
        if isinstance(self._shown, Result):
            lens.show_result(lens.part_of(self._shown))
        else:
            lens.clear(self._shown)

    def _follow(self, place: int) -> None:
        """Show the lens of a tab; of one that is torn off, that it is elsewhere."""
        name = LENSES[place].name
        self._tear.setEnabled(name not in self._docks)
        if name in self._docks:
            self._stack.setCurrentWidget(self._elsewhere)
        else:
            is_new = name not in self._lenses
            lens = self.lens(name)
            if not is_new:
                self._show_in(lens)
            self._stack.setCurrentWidget(lens)
        self.opened.emit(name)

    def _put_back(self, name: str) -> None:
        dock = self._docks.pop(name)
        self._stack.addWidget(self._lenses[name])
        self._window.removeDockWidget(dock)
        dock.deleteLater()
        self._follow(self._tabs.currentIndex())
        self._lenses[name].closed()

    def _compose(self) -> None:
        for place, kind in enumerate(LENSES):
            self._tabs.addTab(translated(kind.title))
            self._tabs.setTabToolTip(place, translated(kind.question))
            self._tabs.setTabVisible(place, not kind.is_hidden)
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setAccessibleName(tr("Lenses"))
        self._tear.setToolTip(tr("Keeps this lens open in a panel of its own"))
        self._tear.setAccessibleName(tr("Tear off"))
        self._tear.setAutoRaise(True)
        self._tear.clicked.connect(lambda: self.tear_off(self.current))
        save = QAction(tr("Save picture …"), self)
        save.triggered.connect(self.save_picture)
        self.addAction(save)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._elsewhere = QWidget()
        self._stack.addWidget(self._elsewhere)
        head = QHBoxLayout()
        head.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        head.addWidget(self._tabs, 1)
        head.addWidget(self._tear)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setProperty("rule", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, theme.GRID // 2, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(line)
        layout.addWidget(LensScroll(self._stack), 1)


class _LensDock(QDockWidget):
    """Holds a lens beside the others."""

    closed = Signal()

    def __init__(self, lens: Lens, title: Marked, window: QMainWindow) -> None:
        super().__init__(translated(title), window)
        self.setObjectName(f"dock{title}")
        ground = QFrame()
        ground.setProperty("card", True)
        layout = QVBoxLayout(ground)
        layout.setContentsMargins(*4 * (1,))
        layout.addWidget(lens)
        self.setWidget(ground)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the lens back."""
        super().closeEvent(event)
        self.closed.emit()
