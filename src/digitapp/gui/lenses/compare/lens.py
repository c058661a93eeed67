"""The lens Compare: all models read the same drawing while the pen moves, a row each, as long as it is open."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from time import monotonic

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from digitapp.api import ModelCard
from digitapp.gui.inference.live_prediction import FRAME_MS
from digitapp.gui.inference.predictor import Predictor
from digitapp.gui.lenses.compare.choice import MAX_ISOLATED, compared
from digitapp.gui.lenses.compare.compared_model import ComparedModel
from digitapp.gui.lenses.compare.order import ORDERS
from digitapp.gui.lenses.compare.vote import UNMARKED, agreement_of
from digitapp.gui.lenses.lens import Lens, LensContext
from digitapp.gui.style import theme
from digitapp.gui.style.labels import plain_label
from digitapp.language import grouped, mark, tr, translated
from digitapp.models.registry import Entry

_NO_INK = mark("Draw a digit")


class CompareLens(Lens):
    """Shows a row for each model that can be used; while it is hidden no thread runs and no model is held."""

    def __init__(self, context: LensContext) -> None:
        super().__init__()
        self._context = context
        self._framing: str | None = None
        self._entries: tuple[Entry, ...] = ()
        self._hidden: set[str] = set()
        self._current = ""
        self._is_open = False
        self._is_stopped = False
        self._ending: list[Predictor] = []
        self.slots: list[ComparedModel] = []
        self.sentence = plain_label(translated(_NO_INK))
        self._order, self._show_all, self._left_out = QComboBox(), QPushButton(), plain_label()
        self._rows = QVBoxLayout()
        self._judging = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._judging.timeout.connect(self._judge)
        self._compose()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Take the models there are; rows of models that stay keep what they show."""
        self._entries = tuple(entries)
        if self._is_open:
            self._fill()

    def set_card(self, card: ModelCard) -> None:
        """Mark the model that answers."""
        self._current = card.id
        self._mark_current()

    def drawing_changed(self, grown: bool) -> None:
        """Have all models read the drawing; `grown` when ink was only added."""
        for slot in self.slots:
            slot.drawing_changed(grown)
        if not grown:
            self._judge_soon()

    def set_framing(self, framing: str | None) -> None:
        """Take the framing that is used in place of each model's own; None for their own."""
        self._framing = framing
        for slot in self.slots:
            slot.set_framing(framing)

    def restyle(self) -> None:
        """Repaint the rows, and make room for them in the size of text of now."""
        for slot in self.slots:
            slot.row.restyle()
        self._scroll.fit([slot.row for slot in self.slots])

    def stop(self, patience: float) -> None:
        """Stop all for good; wait at most `patience` seconds for all models together."""
        self._is_stopped = True
        self._empty()
        until = monotonic() + patience
        for predictor in self._ending:
            predictor.stop(max(0.0, until - monotonic()))

    def showEvent(self, event: QShowEvent) -> None:
        """Start the models once they can be seen."""
        super().showEvent(event)
        if not self._is_open and not self._is_stopped:
            self._is_open = True
            self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the models go."""
        super().hideEvent(event)
        if self._is_open:
            self._is_open = False
            self._empty()

    def hide_model(self, name: str) -> None:
        """Leave a model out until all are shown again."""
        self._hidden.add(name)
        self._fill()

    def _show_hidden(self) -> None:
        self._hidden.clear()
        self._fill()

    def _compose(self) -> None:
        self.sentence.setObjectName("verdict")
        self.sentence.setAccessibleName(tr("Comparison"))
        self.sentence.setAccessibleDescription(self.sentence.text())
        self.sentence.setToolTip(tr("How many models give the answer that most of them give"))
        self.sentence.setWordWrap(True)
        self._order.setObjectName("compareOrder")
        self._order.setAccessibleName(tr("Order of the models"))
        self._order.addItems([translated(words) for words, _ in ORDERS])
        self._order.currentIndexChanged.connect(self._sort)
        self._show_all.setObjectName("showAll")
        self._show_all.clicked.connect(self._show_hidden)
        self._left_out.setObjectName("leftOut")
        self._left_out.setProperty("muted", True)
        self._left_out.setWordWrap(True)
        self._rows.setContentsMargins(1, theme.GRID // 2, 1, theme.GRID // 2)
        self._rows.setSpacing(theme.GRID // 2)
        self._rows.addStretch(1)
        content = QWidget()
        content.setLayout(self._rows)
        self._scroll = _Scroll()
        self._scroll.setWidget(content)
        head = QHBoxLayout()
        head.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        head.addWidget(self.sentence, 1)
        head.addWidget(self._show_all)
        head.addWidget(self._order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GRID // 2, theme.GRID, theme.GRID // 2, theme.GRID // 2)
        layout.setSpacing(theme.GRID // 2)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._left_out)

    def _fill(self) -> None:
        """Have a row for each model, in the order that was chosen."""
        entries, left_out = compared([entry for entry in self._entries if entry.id not in self._hidden])
        self._left_out.setText(_left_out_sentence(left_out))
        self._left_out.setVisible(left_out > 0)
        self._show_all.setText(tr("Show %n hidden", "models", len(self._hidden)))
        self._show_all.setVisible(bool(self._hidden))
        kept = {slot.entry.id: slot for slot in self.slots}
        slots = []
        for entry in entries:
            slot = kept.get(entry.id)
            if slot is not None and (slot.entry.path, slot.entry.card) == (entry.path, entry.card):
                slots.append(kept.pop(entry.id))
            elif entry.card is not None:
                slots.append(self._new_slot(entry, entry.card))
        self._let_go(list(kept.values()))
        self.slots = slots
        self._mark_current()
        self._sort()
        self._judge_soon()

    def _new_slot(self, entry: Entry, card: ModelCard) -> ComparedModel:
        context = self._context
        slot = ComparedModel(entry, card, context.registry, context.ink, self._framing, context.turn)
        slot.changed.connect(self._judge_soon)
        slot.row.chosen.connect(context.choose_model)
        slot.row.dismissed.connect(self.hide_model)
        return slot

    def _sort(self) -> None:
        """Put the rows into the order that was chosen; it stays as it is while the pen moves."""
        self.slots.sort(key=ORDERS[self._order.currentIndex()][1])
        if self._order.currentIndex() == 0:
            places = {entry.id: place for place, entry in enumerate(self._entries)}
            self.slots.sort(key=lambda slot: places[slot.entry.id])
        rows = [slot.row for slot in self.slots]
        for place, row in enumerate(rows):
            if self._rows.indexOf(row) != place:
                self._rows.insertWidget(place, row)
        for before, after in pairwise([self._order, *rows]):
            QWidget.setTabOrder(before, after)
        self._scroll.fit(rows)

    def _mark_current(self) -> None:
        for slot in self.slots:
            slot.row.set_current(slot.entry.id == self._current)

    def _empty(self) -> None:
        self._judging.stop()
        self._let_go(self.slots)
        self.slots = []

    def _let_go(self, slots: Sequence[ComparedModel]) -> None:
        """Stop slots; a predictor is deleted once its thread has ended, which a model that hangs delays."""
        self._ending += [slot.stop() for slot in slots]
        for predictor in [predictor for predictor in self._ending if predictor.has_ended]:
            self._ending.remove(predictor)
            predictor.deleteLater()

    def _judge_soon(self) -> None:
        if not self._judging.isActive():
            self._judging.start()

    def _judge(self) -> None:
        """Say what the answers come to; a row that has had no time yet to answer will say so itself."""
        has_ink = not self._context.ink().is_empty
        votes = [slot.vote for slot in self.slots]
        given = [vote for vote in votes if vote is not None]
        if has_ink and len(given) < len(votes):
            return
        none = translated(_NO_INK), (UNMARKED,) * len(votes)
        sentence, marks = agreement_of(given) if has_ink or not votes else none
        self.sentence.setText(sentence)
        self.sentence.setAccessibleDescription(sentence)
        for slot, word in zip(self.slots, marks, strict=True):
            slot.row.set_mark(word)


def _left_out_sentence(count: int) -> str:
    text = tr("%n more model(s) (is|are) left out: at most {most} added models are compared at once.", "", count)
    return text.format(most=grouped(MAX_ISOLATED))


class _Scroll(QScrollArea):
    """Scrolls up and down only: it is never narrower than its rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Models"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self, rows: Sequence[QWidget]) -> None:
        """Is at least as wide as each of the rows, beside a bar to scroll with."""
        widest = max((row.minimumSizeHint().width() for row in rows), default=0)
        self.setMinimumWidth(widest + 2 + self.verticalScrollBar().sizeHint().width())

    def sizeHint(self) -> QSize:
        """Wide enough for most titles."""
        return QSize(48 * theme.GRID, 60 * theme.GRID)

    def minimumSizeHint(self) -> QSize:
        """Low, for it scrolls."""
        return QSize(40 * theme.GRID, 8 * theme.GRID)
