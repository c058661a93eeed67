"""What stands at the right of the toolbar: which model answers, and how well it reads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from digitapp.api import ModelCard
from digitapp.gui.models.picker import ModelPicker, explanation, headline
from digitapp.gui.style import theme
from digitapp.gui.style.labels import plain_label, tooltip
from digitapp.language import tr
from digitapp.models.registry import Entry


class ModelChooser(QWidget):
    """Holds the picker and, where there is room, the model's accuracy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.picker, self._figures = ModelPicker(), _Figures()
        self._title = title = plain_label(tr("Model"))
        title.setBuddy(self.picker)
        title.setProperty("muted", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        for widget, stretch in ((self._figures, 1), (title, 0), (self.picker, 0)):
            layout.addWidget(widget, stretch)

    def set_compact(self, compact: bool) -> None:
        """Leave the word before the picker away, for a small window."""
        self._title.setVisible(not compact)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """List these models; the one that is chosen stays so."""
        self.picker.set_entries(entries)

    def show_card(self, card: ModelCard) -> None:
        """Show the model that answers and how good it is."""
        self.picker.select(card.id)
        self._figures.setText(headline(card))
        self._figures.setAccessibleDescription(headline(card))
        self._figures.setToolTip(tooltip(explanation(card)))


class _Figures(QLabel):
    """Takes the room that is left; cuts its text at the left, where the less important figures are."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("accuracy")
        self.setAccessibleName(tr("Accuracy"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.current().muted)
        short = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        if short == self.text():  # half a figure says nothing
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short)
