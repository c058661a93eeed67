"""The accuracy of every model on every set; the chosen cell is what the pages show."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from digitapp.gui.evaluation.job import Outcome
from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.language import grouped, tr
from digitapp.wording import counted_percent, interval

_MOST_ROWS = 4
"""Rows that are seen at once."""


class ResultsTable(QTableWidget):
    """Rows are sets, columns are models."""

    outcome_chosen = Signal(object, str)
    """Emitted with the path of a set and the id of a model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evaluationResults")
        self.setAccessibleName(tr("Read right, by set and model"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFont(theme.tabular_font())
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.currentCellChanged.connect(self._choose)
        self._paths: Sequence[Path] = ()
        self._models: Sequence[str] = ()
        self._outcomes: dict[tuple[Path, str], Outcome] = {}

    def begin(self, paths: Sequence[Path], models: Sequence[tuple[str, str]], wanted: Path | None = None) -> None:
        """Show that these sets are to be read by these models, given by id and title.

        The outcome of the `wanted` set is chosen once it is there; of None, the one that is there first.
        """
        self._paths, self._models, self._outcomes = tuple(paths), [name for name, _ in models], {}
        with QSignalBlocker(self):
            self.clear()
            self.setRowCount(len(paths))
            self.setColumnCount(len(models))
            self.setHorizontalHeaderLabels([title for _, title in models])
            self.setVerticalHeaderLabels([path.name for path in paths])
            for row, path in enumerate(paths):
                self.verticalHeaderItem(row).setToolTip(tooltip(str(path)))
                for column in range(len(models)):
                    self.setItem(row, column, _cell("\N{HORIZONTAL ELLIPSIS}", tr("Not read yet")))
            self.setCurrentCell(*((self._paths.index(wanted), 0) if wanted in self._paths else (-1, -1)))
        self._fit()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the figure of a model on a set, or that there is none; the first is chosen."""
        if outcome.path not in self._paths or outcome.model not in self._models:
            return
        self._outcomes[outcome.path, outcome.model] = outcome
        row, column = self._paths.index(outcome.path), self._models.index(outcome.model)
        is_current = (row, column) == (self.currentRow(), self.currentColumn())
        with QSignalBlocker(self):
            self.setItem(row, column, _cell(*_words(outcome)))
        self._fit()
        if self.currentRow() < 0:
            self.setCurrentCell(row, column)
        elif is_current:
            self._choose(row, column)

    def choose(self, path: Path, model: str) -> None:
        """Choose the outcome of a model on a set."""
        self.setCurrentCell(self._paths.index(path), self._models.index(model))

    def end(self) -> None:
        """Show that what was not read by now will not be."""
        for row in range(self.rowCount()):
            for column in range(self.columnCount()):
                if (self._paths[row], self._models[column]) not in self._outcomes:
                    self.setItem(row, column, _cell("\N{EN DASH}", tr("Cancelled before it was read")))

    def _choose(self, row: int, column: int, *_: int) -> None:
        if 0 <= row < len(self._paths) and 0 <= column < len(self._models):
            self.outcome_chosen.emit(self._paths[row], self._models[column])

    def _fit(self) -> None:
        """Be as high as the rows, or as a few of them."""
        rows = min(self.rowCount(), _MOST_ROWS)
        self.resizeRowsToContents()
        high = sum(self.rowHeight(row) for row in range(rows)) + self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar().sizeHint().height() if self.columnCount() > 1 else 0
        self.setFixedHeight(high + bar + 4)


def _words(outcome: Outcome) -> tuple[str, str]:
    """Return the text and the tooltip of a cell."""
    if outcome.evaluated is None:
        return tr("failed"), outcome.reason
    report = outcome.evaluated.report
    share, bounds = counted_percent(report.correct, report.n), interval(report.accuracy_ci95, report.n)
    text = tr("{correct} of {count} read right, 95 % interval {bounds}")
    said = text.format(correct=grouped(report.correct), count=grouped(report.n), bounds=bounds)
    return f"{share}   ({bounds})", said


def _cell(text: str, tip: str) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    cell.setToolTip(tooltip(tip))
    cell.setData(Qt.ItemDataRole.AccessibleDescriptionRole, tip)
    return cell
