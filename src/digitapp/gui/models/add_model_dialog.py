"""The dialog that shows, with live previews, how an unknown model may take its images, for the user to confirm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from digitapp.api import Prediction
from digitapp.drawing.strokes import Ink
from digitapp.gui.inference.live_prediction import FRAME_MS
from digitapp.gui.lenses.preview import as_image
from digitapp.gui.models.import_task import ImportTask
from digitapp.gui.style import theme
from digitapp.gui.style.dialogs import arrange, fit
from digitapp.gui.style.labels import Hint, heading, tooltip
from digitapp.importing import Candidate, describe
from digitapp.language import grouped, mark, tr, translated
from digitapp.wording import measured_percent, percent

SHOWN = 8
"""The most candidates shown; those ranked lower are never right."""
_SIDE = 7 * theme.GRID
_COLUMNS = (mark("It sees"), mark("and reads"), mark("Agreement"), mark("How it takes its images"))


class AddModelDialog(QDialog):
    """Show one file's candidates; the user can draw on the canvas meanwhile, and each candidate shows its answer."""

    def __init__(self, task: ImportTask, ink: Callable[[], Ink], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add model"))
        self._task, self._ink = task, ink
        self._candidates: list[Candidate] = []
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.timeout.connect(self._preview)
        self._compose()
        task.progressed.connect(lambda share: self._progress.setValue(round(100 * share)))
        task.found.connect(self._show_candidates)
        task.read.connect(self._show_readings)
        task.failed.connect(self._show_failure)
        self._set_busy(tr("Trying on generated digits how the model wants its images …"))

    def drawing_changed(self) -> None:
        """Update the previews soon; call it on every change of the drawing."""
        if self._candidates and not self._frame.isActive():
            self._frame.start()

    def done(self, result: int) -> None:
        """Close the dialog; no more previews are made."""
        self._frame.stop()
        super().done(result)

    def _compose(self) -> None:
        self._hint, self._progress = Hint(), QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Progress"))
        self._table = self._make_table()
        self._name, self._labels = QLineEdit(), QLineEdit()
        self._name.setObjectName("name")
        self._labels.setObjectName("labels")
        self._name.setToolTip(tr("What the list of models shows"))
        self._labels.setToolTip(tr("The labels of the outputs in their order, separated by commas; Enter tries them"))
        self._labels.returnPressed.connect(self._try_labels)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * theme.GRID)
        form.setVerticalSpacing(theme.GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("&Name"), self._name)
        form.addRow(tr("&Labels"), self._labels)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._add = QPushButton(tr("&Add"))
        self._add.setObjectName("add")
        self._add.setDefault(True)
        self._buttons.addButton(self._add, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self._confirm)
        self._buttons.rejected.connect(self.reject)
        layout = arrange(self)
        layout.addWidget(heading(tr("Add {name}").format(name=Path(self._task.source).name), 1.25))
        for widget in (self._hint, self._progress, self._table):
            layout.addWidget(widget)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        fit(self, 92, 70)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_COLUMNS))
        table.setObjectName("candidates")
        table.setAccessibleName(tr("Ways to read the model"))
        for column, title in enumerate(map(translated, _COLUMNS)):
            table.setHorizontalHeaderItem(column, head := QTableWidgetItem(title))
            head.setToolTip(tooltip(title))
        table.verticalHeader().hide()
        table.verticalHeader().setMinimumSectionSize(_SIDE + theme.GRID)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        table.setIconSize(QSize(_SIDE, _SIDE))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setFrameShape(QTableWidget.Shape.NoFrame)  # the style sheet draws one
        table.setTabKeyNavigation(False)
        return table

    def _set_busy(self, sentence: str) -> None:
        self._hint.show_text(sentence)
        self._progress.setValue(0)
        self._progress.setVisible(True)
        for widget in (self._add, self._labels, self._table):
            widget.setEnabled(False)

    def _set_ready(self, sentence: str, is_error: bool = False) -> None:
        self._hint.show_text(sentence, is_error)
        self._progress.setVisible(False)
        self._labels.setEnabled(True)
        for widget in (self._add, self._table):
            widget.setEnabled(bool(self._candidates))

    def _show_candidates(self, candidates: list[Candidate]) -> None:
        self._candidates = candidates[:SHOWN]
        best = candidates[0]
        if not self._name.text():
            self._name.setText(best.card.title)
        self._labels.setText(", ".join(best.card.labels))
        self._table.setRowCount(len(self._candidates))
        of = tr("{share} of {count}", "a share of drawings")
        for row, candidate in enumerate(self._candidates):
            agreement = of.format(share=measured_percent(candidate.agreement), count=grouped(candidate.n))
            for column, text in enumerate(("", "", agreement, describe(candidate.card))):
                self._table.setItem(row, column, QTableWidgetItem(text))
        self._table.selectRow(0)
        tried = tr(
            "%n way(s) to feed it (was|were) tried on generated digits; the best stand first. "
            "Draw on the canvas to see what each makes of it, then confirm one.",
            "",
            len(candidates),
        )
        self._set_ready(tried)
        if not self._name.isModified():  # else the name is being written
            self._table.setFocus()
        self._preview()

    def _preview(self) -> None:
        self._task.preview([candidate.card for candidate in self._candidates], self._ink())

    def _show_readings(self, answers: list[Prediction | None]) -> None:
        for row, answer in enumerate(answers[: self._table.rowCount()]):
            label = f"{answer.label}   {percent(answer.confidence)}" if answer and answer.label else theme.DASH
            self._table.setItem(row, 0, _picture(answer, self._candidates[row]))
            self._table.setItem(row, 1, QTableWidgetItem(label if answer else tr("fails")))

    def _try_labels(self) -> None:
        labels = tuple(label.strip() for label in self._labels.text().split(","))
        self._set_busy(tr("Trying it with these labels …"))
        self._task.try_labels(labels)

    def _confirm(self) -> None:
        row = self._table.currentRow()
        if self._add.isEnabled() and 0 <= row < len(self._candidates):
            self._set_busy(tr("Copying it to your models and trying it there …"))
            self._progress.setRange(0, 0)
            self._task.add(self._candidates[row].card, self._name.text().strip())

    def _show_failure(self, sentence: str) -> None:
        self._progress.setRange(0, 100)
        self._set_ready(sentence, is_error=True)


def _picture(answer: Prediction | None, candidate: Candidate) -> QTableWidgetItem:
    """Return a cell with the model's input in the model's polarity, not tinted when selected."""
    paper, ink = candidate.card.range
    pixels = answer.image if answer else np.zeros(candidate.card.size, np.float32)
    image = as_image(pixels if ink > paper else 1 - pixels)
    picture = QPixmap.fromImage(image).scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    item, icon = QTableWidgetItem(), QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    item.setIcon(icon)
    return item
