"""The pages that are drawings above all: by confidence, the mistakes, and the labels that may be wrong."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from digitapp.evaluation.evaluated import Evaluated
from digitapp.evaluation.label_errors import Suspect, Suspects
from digitapp.evaluation.metrics import bins_of
from digitapp.gui.evaluation.calibration_chart import CalibrationChart, said
from digitapp.gui.evaluation.correct_row import CorrectRow
from digitapp.gui.evaluation.page import Page, Table, label_words, table_of, thumbnail
from digitapp.gui.evaluation.thumbnails import MAX_SHOWN, Thumbnail
from digitapp.gui.style import theme
from digitapp.gui.style.labels import plain
from digitapp.language import grouped, mark, number, tr
from digitapp.wording import in_sentence, percent


class CalibrationPage(Page):
    """The reliability curve, and beside it the drawings of the chosen point, the misread ones first."""

    title = mark("Calibration")

    def __init__(self) -> None:
        super().__init__("calibrationDrawings", tr("Click a point to see its drawings."))
        self.chart, self._error, box = CalibrationChart(), plain(), QWidget()
        self.chart.picked.connect(self._show_point)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._error)
        layout.addWidget(self.chart, 1)
        self.beside(box)

    def fill(self) -> None:
        """Show the curve."""
        self.thumbnails.show_examples("", (), 0)
        curve = self.evaluated.report.calibration if self.evaluated else ()
        self.chart.show_curve(curve)
        if self.evaluated is not None:
            text = tr("Confidence and share of right answers are {points} points apart on average (ECE).")
            self._error.setText(text.format(points=number(100 * self.evaluated.report.ece, 1)))

    def table(self) -> Table | None:
        """Return the points."""
        rows = [
            tuple(
                f"{value:.4f}" if isinstance(value, float) else value
                for value in (p.low, p.high, p.n, p.confidence, p.accuracy, *p.accuracy_ci95)
            )
            for p in self.chart.curve
        ]
        columns = ("low", "high", "answers", "mean_confidence", "accuracy", "ci95_low", "ci95_high")
        return Table(columns, rows) if rows else None

    def picture(self) -> CalibrationChart:
        """Return the chart."""
        return self.chart

    def _show_point(self, place: int) -> None:
        if self.evaluated is None:
            return
        point, measured = self.chart.curve[place], self.evaluated.measured
        bins = bins_of(measured.confidence)
        chosen = (bins == bins_of(np.array([(point.low + point.high) / 2]))[0]) & measured.labelled
        found = np.flatnonzero(chosen & measured.outputs.read)
        found = found[np.lexsort((-measured.confidence[found], measured.right[found]))]
        self.show_indices(said(point), found.tolist(), tr("What is misread comes first."))


class MistakesPage(Page):
    """All mistakes, the most confident first."""

    title = mark("Mistakes")

    def __init__(self) -> None:
        super().__init__("mistakes", tr("No labelled drawing is misread."))
        self._layout.addWidget(self.thumbnails, 1)

    def fill(self) -> None:
        """Show the mistakes."""
        self.thumbnails.show_examples("", (), 0)
        if self.evaluated is not None and (found := self.evaluated.measured.mistakes().tolist()):
            title = tr("Misread: {count}, the most confident first").format(count=grouped(len(found)))
            self.show_indices(title, found)

    def table(self) -> Table | None:
        """Return the mistakes."""
        if self.evaluated is None:
            return None
        return table_of(self.evaluated, self.evaluated.measured.mistakes().tolist())


class SuspectsPage(Page):
    """The labels that may be wrong; they are looked for when one asks, since that takes as long as the evaluation."""

    title = mark("Wrong labels?")
    wanted = Signal()
    """Emitted when wrong labels are to be looked for."""
    correction_wanted = Signal(int, str)
    """Emitted with the place of an example, from 0, and the label that it shall have."""

    def __init__(self) -> None:
        super().__init__("suspects", "")
        self.suspects: Suspects | None = None
        self._corrected: dict[tuple[str, int], str] = {}
        """The labels that examples of a set, by their places, have by now."""
        self.row = CorrectRow(self)
        self.row.label_wanted.connect(self._correct)
        self.thumbnails.current_changed.connect(self._offer)
        self._sentence, self.look = plain(), QPushButton(tr("&Look for wrong labels"))
        self.look.setObjectName("findSuspects")
        self.look.setAutoDefault(False)
        self.look.clicked.connect(self.wanted)
        self._layout.addWidget(self._sentence)
        self._layout.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(self.thumbnails, 1)
        self._layout.addWidget(self.row)

    def label_of(self, place: int) -> str:
        """Return the label that an example has by now."""
        if self.evaluated is None:
            return ""
        return self._corrected.get((self.evaluated.file, place), self.evaluated.measured.data.labels[place] or "")

    def show_corrected(self, file: str, place: int, label: str) -> None:
        """Show that an example of a set has another label now."""
        self._corrected[file, place] = label
        found = self._suspect(place)
        if self.evaluated is not None and self.evaluated.file == file and found is not None:
            self.thumbnails.show_again(self._thumbnail(self.evaluated, found))
            self._offer()

    def forget_corrected(self) -> None:
        """Show the labels of the sets as they are read from now on."""
        self._corrected.clear()
        self.row.undo.setEnabled(False)

    def show_evaluated(self, evaluated: Evaluated | None) -> None:
        """Show what was found before for this model and set, or offer to look for it."""
        self.suspects = evaluated.suspects if evaluated else None
        super().show_evaluated(evaluated)

    def show_failure(self, sentence: str) -> None:
        """Say why nothing could be found."""
        self._sentence.setText(sentence)

    def fill(self) -> None:
        """Show what was found."""
        self.thumbnails.show_examples("", (), 0)
        self.look.setVisible(self.evaluated is not None and self.suspects is None)
        self.row.setVisible(self.suspects is not None and bool(self.suspects.suspects))
        self._offer()
        if self.evaluated is None:
            self._sentence.clear()
        elif self.suspects is None:
            self._sentence.setText(
                tr("A label may be wrong where a classifier that has not seen the drawing reads something else.")
            )
        else:
            self._show_suspects(self.evaluated, self.suspects)

    def table(self) -> Table | None:
        """Return the suspects."""
        if self.suspects is None:
            return None
        columns = ("item", "label", "rather", "label_probability", "rather_probability", "confidently")
        rows = [
            (
                *(found.item, found.label, found.suggested),
                *(f"{found.label_probability:.4f}", f"{found.suggested_probability:.4f}", int(found.confident)),
            )
            for found in self.suspects.suspects
        ]
        return Table(columns, rows)

    def _show_suspects(self, evaluated: Evaluated, suspects: Suspects) -> None:
        self._sentence.setText(suspects.sentence)
        found = suspects.suspects
        shown = [self._thumbnail(evaluated, one) for one in found[:MAX_SHOWN]]
        confident = sum(one.confident for one in found)
        text = tr("None of %n label(s) looks wrong", "", suspects.n)
        if found:
            text = tr("Labels that may be wrong: {count}, {confident} of them confidently")
        title = text.format(count=grouped(len(found)), confident=grouped(confident))
        note = tr("Look at them: many are only hard to read.")
        self.thumbnails.show_examples(title, shown, len(found), note)

    def _thumbnail(self, evaluated: Evaluated, one: Suspect) -> Thumbnail:
        """Return a suspect with its label, and with what it should rather have or had before it was corrected."""
        place, label = one.item - 1, self.label_of(one.item - 1)
        if label != evaluated.measured.data.labels[place]:
            now, was = tr("now {label}"), tr("was {label}")
            lines = now.format(label=in_sentence(label)), was.format(label=in_sentence(one.label))
            return thumbnail(evaluated, place, *lines)
        text, share = tr("rather {label}, {share}"), percent(one.suggested_probability)
        rather = text.format(label=in_sentence(one.suggested), share=share)
        return thumbnail(evaluated, place, label_words(evaluated, place), rather)

    def _suspect(self, place: int) -> Suspect | None:
        found = self.suspects.suspects if self.suspects else ()
        return next((one for one in found if one.item == place + 1), None)

    def _offer(self) -> None:
        """Offer to correct the drawing that is marked."""
        marked = self.thumbnails.current
        found = None if marked is None else self._suspect(marked.place)
        self.row.offer("" if found is None else found.suggested)

    def _correct(self, label: str) -> None:
        if (marked := self.thumbnails.current) is not None:
            self.correction_wanted.emit(marked.place, label)
