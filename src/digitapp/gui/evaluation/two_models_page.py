"""Two models side by side: which reads better, whether that may be chance, and the drawings they differ on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy

from digitapp.evaluation.groups import NOTHING
from digitapp.evaluation.measured import Measured
from digitapp.gui.evaluation.page import Page, Table, label_words, table_of, thumbnail
from digitapp.gui.evaluation.thumbnails import MAX_SHOWN
from digitapp.gui.style.labels import plain
from digitapp.gui.style.two_rows import TwoRows
from digitapp.language import grouped, mark, tr, translated
from digitapp.wording import counted_percent

_ALL, _FIRST, _SECOND, _NEITHER = range(4)


class TwoModelsPage(Page):
    """Compares the model that is shown with another one that read the same set."""

    title = mark("Two models")
    against_chosen = Signal(str)
    """Emitted with the id of the model to compare with."""

    def __init__(self) -> None:
        super().__init__("differences", "")
        self.against, self.which = QComboBox(), QComboBox()
        self.against.setObjectName("against")
        self.against.setAccessibleName(tr("Compare with"))
        self.which.setObjectName("whichDifferences")
        self.which.setAccessibleName(tr("Which drawings"))
        self.against.currentIndexChanged.connect(lambda row: self.against_chosen.emit(self.against.itemData(row) or ""))
        self.which.currentIndexChanged.connect(self._show_differences)
        self._sentence, self._label = plain(), plain(tr("Compare with"), muted=True)
        self._label.setWordWrap(False)
        head = TwoRows(is_spread=False)
        head.rows.setContentsMargins(0, 0, 0, 0)
        for widget, row in ((self._label, head.first), (self.against, head.first), (self.which, head.last)):
            row.addWidget(widget)
        head.last.addStretch(1)
        for box in (self.against, self.which):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._layout.addWidget(head)
        self._layout.addWidget(self._sentence)
        self._layout.addWidget(self.thumbnails, 1)

    def set_models(self, models: Sequence[tuple[str, str]], chosen: str) -> None:
        """List the models, given by id and title, that have read the set that is shown."""
        with QSignalBlocker(self.against):
            self.against.clear()
            for name, title in models:
                self.against.addItem(title, name)
            self.against.setCurrentIndex(self.against.findData(chosen))
        for widget in (self._label, self.against):
            widget.setVisible(bool(models))

    def fill(self) -> None:
        """Show the comparison."""
        self.thumbnails.show_examples("", (), 0)
        with QSignalBlocker(self.which):
            self.which.clear()
            self.which.addItems(self._kinds())
        self.which.setVisible(self.which.count() > 0)
        self._sentence.setText(self._words())
        self._show_differences()

    def table(self) -> Table | None:
        """Return the drawings that are shown, with what each model read."""
        if self.evaluated is None or self.evaluated.against is None:
            return None
        indices, against = self._chosen(), self.evaluated.against
        columns, rows = table_of(self.evaluated, indices)
        others = [
            ("" if (read := against.answers[i]) is None else read, f"{against.confidence[i]:.4f}") for i in indices
        ]
        names = ("against_read", "against_confidence")
        return Table((*columns, *names), [(*row, *other) for row, other in zip(rows, others, strict=True)])

    def _words(self) -> str:
        if self.evaluated is None:
            return ""
        test, against = self.evaluated.mcnemar, self.evaluated.against
        if test is None or against is None:
            return tr("Tick two models or more, and evaluate them on this set to compare them.")
        first, second = (
            f"{title} {counted_percent(test.both + only, test.n)}"
            for title, only in (
                (self.evaluated.measured.card.title, test.only_model),
                (against.card.title, test.only_against),
            )
        )
        right = tr("Right: {first}, {second}.").format(first=first, second=second)
        return f"{right} {test.said(self.evaluated.measured.card.title, against.card.title)}"

    def _kinds(self) -> list[str]:
        """Return the kinds of drawings that can be shown, with how many there are."""
        if self.evaluated is None or self.evaluated.against is None:
            return []
        mine, other = self.evaluated.measured, self.evaluated.against
        counts = [len(self._of_kind(kind, mine, other)) for kind in range(4)]
        names = (
            (tr("All that they read differently ({count})"), ""),
            (tr("Only {model} is right ({count})"), mine.card.title),
            (tr("Only {model} is right ({count})"), other.card.title),
            (tr("Both are wrong ({count})"), ""),
        )
        return [
            text.format(model=model, count=grouped(count)) for (text, model), count in zip(names, counts, strict=True)
        ]

    def _of_kind(self, kind: int, mine: Measured, other: Measured) -> list[int]:
        differing = self.evaluated.differing if self.evaluated else []
        wanted = {_FIRST: (True, False), _SECOND: (False, True), _NEITHER: (False, False)}.get(kind)
        return [i for i in differing if wanted is None or (bool(mine.right[i]), bool(other.right[i])) == wanted]

    def _chosen(self) -> list[int]:
        if self.evaluated is None or self.evaluated.against is None:
            return []
        return self._of_kind(max(self.which.currentIndex(), 0), self.evaluated.measured, self.evaluated.against)

    def _show_differences(self) -> None:
        if self.evaluated is None or self.evaluated.against is None:
            return
        mine, against, indices = self.evaluated.measured, self.evaluated.against, self._chosen()
        shown = [
            thumbnail(
                self.evaluated,
                index,
                label_words(self.evaluated, index),
                f"{mine.answers[index] or translated(NOTHING)} | {against.answers[index] or translated(NOTHING)}",
            )
            for index in indices[:MAX_SHOWN]
        ]
        text = tr("Read by {model} | by {other}") if indices else tr("There are none", "drawings")
        title = text.format(model=mine.card.title, other=against.card.title)
        self.thumbnails.show_examples(title, shown, len(indices))
