"""The dock of the comparison: while it is open, all models read the same drawing, each in a row of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from time import monotonic

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from digitapp.drawing.strokes import Ink
from digitapp.gui.dock_title import DockTitle
from digitapp.gui.inference.live_prediction import FRAME_MS
from digitapp.gui.inference.predictor import Predictor
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.gui.lenses.compare.compared_model import ComparedModel
from digitapp.gui.lenses.compare.vote import agreement_of
from digitapp.gui.style import theme
from digitapp.models.registry import Entry

_NO_INK = "Draw a digit"
MAX_ISOLATED = 8
"""The most models compared that run in a process of their own; those of this process are few and small."""


class ComparisonDock(QDockWidget):
    """Show a row for each usable model; while the dock is hidden no thread runs and no model is loaded."""

    dismissed = Signal()
    """Emitted when the user closes the dock with its own button."""

    def __init__(self, registry: SharedRegistry, ink: Callable[[], Ink], parent: QWidget | None = None) -> None:
        super().__init__("Compare models", parent)
        self.setObjectName("compare")
        self.setAccessibleName("Compare models")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        features = QDockWidget.DockWidgetFeature
        self.setFeatures(features.DockWidgetClosable | features.DockWidgetMovable)
        self._registry, self._ink = registry, ink
        self._framing: str | None = None
        self._entries: tuple[Entry, ...] = ()
        self._is_open = False
        self._is_ended = False
        self._title = DockTitle(self)
        self.setTitleBarWidget(self._title)
        self._ending: list[Predictor] = []
        self.slots: list[ComparedModel] = []
        self.sentence = QLabel(_NO_INK)
        self._left_out = QLabel()
        self._rows = QVBoxLayout()
        self._count_timer = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._count_timer.timeout.connect(self._count_votes)
        self._compose()
        self.visibilityChanged.connect(self._follow_visibility)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Set the models to compare; rows of models that stay keep what they show."""
        self._entries, left_out = _compared(entries)
        self._left_out.setText(_left_out_sentence(left_out))
        self._left_out.setVisible(left_out > 0)
        if self._is_open:
            self._fill()

    def drawing_changed(self, grown: bool) -> None:
        """Take note of a change of the drawing; call it on every one. `grown` means that ink was only added."""
        for slot in self.slots:
            slot.drawing_changed(grown)
        if not grown:
            self._count_votes_soon()

    def set_framing(self, framing: str | None) -> None:
        """Read with another framing from now on; None is each model's own."""
        self._framing = framing
        for slot in self.slots:
            slot.set_framing(framing)

    def restyle(self) -> None:
        """Repaint the rows in the current theme."""
        for slot in self.slots:
            slot.row.update()

    def end(self, patience: float = 2.0) -> None:
        """Stop all models for good; wait at most `patience` seconds for all of them together."""
        self._is_ended = True
        self._stop_all()
        deadline = monotonic() + patience
        for predictor in self._ending:
            predictor.stop(max(0.0, deadline - monotonic()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Emit `dismissed`; the button in the title closes the dock."""
        super().closeEvent(event)
        self.dismissed.emit()

    def _compose(self) -> None:
        self.sentence.setObjectName("verdict")
        self.sentence.setAccessibleName("Comparison")
        self.sentence.setToolTip("How many models give the answer that most of them give")
        self.sentence.setWordWrap(True)
        self._left_out.setObjectName("leftOut")
        self._left_out.setProperty("muted", True)
        self._left_out.setWordWrap(True)
        self._left_out.hide()
        card = QFrame()
        card.setObjectName("card")
        self._rows.setContentsMargins(1, theme.GRID // 2, 1, theme.GRID // 2)
        self._rows.setSpacing(theme.GRID // 2)
        self._rows.addStretch(1)
        card.setLayout(self._rows)
        self._scroll = _Scroll()
        self._scroll.setWidget(card)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(theme.GRID // 2, theme.GRID // 2, 3 * theme.GRID // 2, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self.sentence)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._left_out)
        self.setWidget(content)

    def _follow_visibility(self, is_visible: bool) -> None:
        """Start the models when the dock becomes visible, and stop them when it is hidden."""
        if is_visible == self._is_open or self._is_ended:
            return
        self._is_open = is_visible
        if is_visible:
            self._fill()
        else:
            self._stop_all()

    def _fill(self) -> None:
        """Make a slot for each model, in their order; slots of unchanged models are kept."""
        kept = {slot.entry.id: slot for slot in self.slots}
        slots = []
        for entry in self._entries:
            slot = kept.get(entry.id)
            if slot is not None and (slot.entry.path, slot.entry.card) == (entry.path, entry.card):
                slots.append(kept.pop(entry.id))
            elif entry.card is not None:
                slots.append(ComparedModel(entry, entry.card, self._registry, self._ink, self._framing))
                slots[-1].changed.connect(self._count_votes_soon)
        self._stop_slots(list(kept.values()))
        self.slots = slots
        for index, slot in enumerate(slots):
            if self._rows.indexOf(slot.row) != index:
                self._rows.insertWidget(index, slot.row)
        rows = [slot.row for slot in slots]
        for before, after in pairwise([self._title.close_button, *rows]):
            QWidget.setTabOrder(before, after)
        self._scroll.fit(rows)
        self._count_votes_soon()

    def _stop_all(self) -> None:
        self._count_timer.stop()
        self._stop_slots(self.slots)
        self.slots = []

    def _stop_slots(self, slots: Sequence[ComparedModel]) -> None:
        """Stop slots; a predictor is deleted once its thread has ended, which may be late if its model hangs."""
        self._ending += [slot.stop() for slot in slots]
        for predictor in [predictor for predictor in self._ending if predictor.has_ended]:
            self._ending.remove(predictor)
            predictor.deleteLater()

    def _count_votes_soon(self) -> None:
        if not self._count_timer.isActive():
            self._count_timer.start()

    def _count_votes(self) -> None:
        """Show how far the models agree, unless a row has not had time to answer; it calls this again by `changed`."""
        has_ink = any(map(len, self._ink().strokes))
        votes = [slot.vote for slot in self.slots]
        given = [vote for vote in votes if vote is not None]
        if has_ink and len(given) < len(votes):
            return
        sentence, marks = agreement_of(given) if has_ink or not votes else (_NO_INK, ("",) * len(votes))
        self.sentence.setText(sentence)
        self.sentence.setAccessibleDescription(sentence)
        for slot, mark in zip(self.slots, marks, strict=True):
            slot.row.set_mark(mark)


def _compared(entries: Sequence[Entry]) -> tuple[tuple[Entry, ...], int]:
    """Return the models to compare, in their order, and the number of those left out."""
    usable = [entry for entry in entries if entry.is_usable]
    isolated = [entry for entry in usable if entry.is_foreign]
    left_out = isolated[MAX_ISOLATED:]
    return tuple(entry for entry in usable if entry not in left_out), len(left_out)


def _left_out_sentence(count: int) -> str:
    more = "1 more model is" if count == 1 else f"{count} more models are"
    return f"{more} left out: at most {MAX_ISOLATED} added models are compared at once."


class _Scroll(QScrollArea):
    """Scroll vertically only; the area is never narrower than its rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Models")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self, rows: Sequence[QWidget]) -> None:
        """Make the area at least as wide as the widest row and a scroll bar."""
        widest = max((row.minimumSizeHint().width() for row in rows), default=0)
        self.setMinimumWidth(widest + 2 + self.verticalScrollBar().sizeHint().width())

    def sizeHint(self) -> QSize:
        """Return a size that is wide enough for most titles."""
        return QSize(48 * theme.GRID, 60 * theme.GRID)

    def minimumSizeHint(self) -> QSize:
        """Return a low size, since the rows can be scrolled."""
        return QSize(40 * theme.GRID, 16 * theme.GRID)
