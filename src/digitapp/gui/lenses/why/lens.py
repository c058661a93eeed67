"""The lens Why: the evidence, the pieces of ink, what would change the answer, and known drawings like this one."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout

from digitapp.api import ModelCard
from digitapp.explaining.explanation import Explanation, explanations
from digitapp.gui.answer.state import State
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.inquiry import Inquiry
from digitapp.gui.lenses.lens import Lens, LensContext
from digitapp.gui.lenses.why.comparison import Compared, Comparison
from digitapp.gui.lenses.why.evidence_view import EvidenceView
from digitapp.gui.lenses.why.map_view import MapView
from digitapp.gui.lenses.why.neighbours_view import NeighboursView
from digitapp.gui.lenses.why.pieces_view import PiecesView
from digitapp.gui.style import theme
from digitapp.gui.style.labels import plain_label
from digitapp.language import grouped, mark, number, tr, translated
from digitapp.models.model import Model

_NAMES = {
    "whyTarget": mark("Label to explain"),
    "whyAgainst": mark("Label to compare with"),
    "whyBeside": mark("Picture at the right"),
}
_PATIENCE_MS = 100
"""When nothing is known for so long, the lens says that it is looking."""
_ANSWERS, _LONG = 400, 10.0
"""Answers that an explanation takes, about, and the seconds from which on it is said how long it will take."""
_NOTHING = {
    State.EMPTY: mark("Draw something to see what makes the model answer as it does."),
    State.FAILED: mark("There is no answer to explain."),
    State.LOADING: mark("The model is being loaded."),
}


class WhyLens(Lens):
    """Explains the present answer, or any label that is chosen in its place."""

    def __init__(self, context: LensContext) -> None:
        super().__init__()
        self.evidence, self.pieces = EvidenceView(), PiecesView()
        self.map, self.neighbours = MapView(), NeighboursView()
        self.beside, self._side = _choice("whyBeside", tr("pieces")), QStackedWidget()
        self.beside.addItem(tr("map"))
        self.target, self.against = _choice("whyTarget", tr("the answer")), _choice("whyAgainst", tr("anything else"))
        self.said, self._legend, self._compared = plain_label(), QLabel(), plain_label()
        self._legend.setTextFormat(Qt.TextFormat.RichText)  # the one label with colours; labels in it are escaped
        self._labels: tuple[str, ...] = ()
        self._shown: Result | None = None
        self.explanation: Explanation | None = None
        """What is shown; None for nothing."""
        self.is_up_to_date = False
        """Whether everything is known about the present answer."""
        self._comparison = Comparison()
        self._inquiry = Inquiry(context, self._explain, self, is_paced=True)
        self._inquiry.found.connect(self._show)
        self._inquiry.finished.connect(self._finish)
        self._inquiry.failed.connect(self._fail)
        self._looking = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._looking.timeout.connect(lambda: self.said.setText(self._waiting() or tr("Looking …")))
        self.pieces.hovered.connect(self._say)
        self.map.hovered.connect(self._say)
        self.beside.currentIndexChanged.connect(self._side.setCurrentIndex)
        self.pieces.cut.connect(context.cut)
        for chooser in (self.target, self.against):
            chooser.activated.connect(self._ask_again)
        self._compose()
        self.clear(State.EMPTY)

    def show_result(self, result: Result) -> None:
        """Explain an answer; what is shown of the one before stays until then."""
        self._set_labels(result.card.labels)
        self._shown = result
        if result.prediction.label is None:
            self.clear(State.EMPTY)
            return
        self.is_up_to_date = False
        self._looking.start()
        self._inquiry.ask(result)

    def clear(self, state: State) -> None:
        """Show that there is nothing to explain, and why; while an answer is late, what is shown stays."""
        if state is State.WAITING:
            return
        self._shown = self.explanation = None
        self._looking.stop()
        self._inquiry.forget()
        self.evidence.show_explanation(None)
        self.pieces.show_explanation(None)
        self._show_neighbours(None)
        self._legend.clear()
        self.said.setText(translated(_NOTHING[state]) if state in _NOTHING else "")

    def set_card(self, card: ModelCard) -> None:
        """Take the labels of another model."""
        self._set_labels(card.labels)

    def stop(self, patience: float) -> None:
        """End the thread that explains."""
        self._inquiry.stop(patience)

    def restyle(self) -> None:
        """Repaint in the theme of now."""
        self.evidence.update()
        self.pieces.update()
        self.map.restyle()
        self._describe()

    def _explain(self, model: Model, result: Result) -> Iterator[tuple[Explanation | None, Compared | None]]:
        """Runs in the inquiry's thread; the first drawings also have the known ones shown to the model."""
        target, against = self._chosen
        request = result.request
        label = target or str(result.prediction.label)
        rival = against if against != label else None
        parts = explanations(model, request.ink, result.prediction, label, rival, request.framing)
        yield (
            next(parts),
            self._comparison.neighbours(model, result.prediction),
        )  # all that a moving pen leaves time for
        for found in parts:
            yield found, None
        while not self._comparison.is_ready(model):
            yield None, self._comparison.neighbours(model, result.prediction)

    def _show(self, result: Result, found: tuple[Explanation | None, Compared | None]) -> None:
        if self._shown is None or result.card.id != self._shown.card.id:
            return
        explanation, compared = found
        if explanation is not None:
            self._show_explanation(result, explanation)
        if compared is not None:
            self._show_neighbours(compared)

    def _show_explanation(self, result: Result, found: Explanation) -> None:
        self._looking.stop()
        self.explanation = found
        self.evidence.show_explanation(found)
        if found.pieces or result is self._shown:
            is_shown = found.pieces or result.request.ink.picture is not None
            self.pieces.show_explanation(found if is_shown else None, result.request.ink.size)
        self._describe()
        self._say("")

    def _show_neighbours(self, found: Compared | None) -> None:
        self.map.show_neighbours(*(found or (None, None)))
        self.neighbours.show_neighbours(*(found or (None, None)))
        known = len(found.surroundings.known) if found else 0
        self._compared.setText(tr("Most like it of %n known drawing(s)", "", known) if found else "")

    def _finish(self, result: Result) -> None:
        self.is_up_to_date = result is self._shown

    def _fail(self, result: Result, sentence: str) -> None:
        if result is self._shown:
            self.clear(State.FAILED)
            self.said.setText(sentence)

    def _say(self, sentence: str) -> None:
        """Say what is under the pointer or, if nothing is, what would change the answer."""
        if not sentence and self.explanation is not None:
            sentence = "\n".join(self.explanation.sentences)
            sentence = sentence or ("" if self.explanation.is_complete else self._waiting())
        self.said.setText(sentence)

    def _waiting(self) -> str:
        """Return what to say while a slow model is asked; "" for one that is soon done."""
        one = self._shown.model_seconds if self._shown is not None else 0.0
        if self._shown is None or one * _ANSWERS < _LONG:
            return ""
        minutes = max(1, round(one * _ANSWERS / 60))
        text = tr(
            "Looking … {model} needs {milliseconds} ms for one answer, and some {answers} are asked for: "
            "about {minutes} min."
        )
        one_ms, some = grouped(round(one * 1000)), grouped(_ANSWERS)
        return text.format(model=self._shown.card.title, milliseconds=one_ms, answers=some, minutes=number(minutes))

    def _describe(self) -> None:
        """Say what the colours mean."""
        if self.explanation is None:
            self._legend.clear()
            return
        colours = theme.current()
        other = self.explanation.against
        text = tr("speaks for {label} and not {other}") if other else tr("speaks for {label}")
        speaks, against = text.format(label=self.explanation.target, other=other), tr("against it", "what speaks so")
        self._legend.setText(
            f'<span style="color:{colours.supports.name()}">━</span> {_plain(speaks)} &nbsp; '
            f'<span style="color:{colours.opposes.name()}">┅</span> {_plain(against)}'
        )

    @property
    def _chosen(self) -> tuple[str, str | None]:
        """The label to explain, "" for the answer, and the one that it is compared with."""
        return str(self.target.currentData() or ""), self.against.currentData()

    def _ask_again(self) -> None:
        if self._shown is not None:
            self.show_result(self._shown)

    def _set_labels(self, labels: tuple[str, ...]) -> None:
        if labels == self._labels:
            return
        self._labels = labels
        for chooser in (self.target, self.against):
            while chooser.count() > 1:
                chooser.removeItem(1)
            for label in labels:
                chooser.addItem(label, label)
            chooser.setCurrentIndex(0)

    def _compose(self) -> None:
        self.said.setObjectName("whySaid")
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        heading, row = QHBoxLayout(), QHBoxLayout()
        for text, chooser in ((tr("Why"), self.target), (tr("and not", "Why 7 and not 1"), self.against)):
            label = plain_label(text)
            label.setProperty("muted", True)
            label.setBuddy(chooser)
            heading.addWidget(label)
            heading.addWidget(chooser)
        heading.addStretch()
        heading.addWidget(self.beside)
        self.beside.setToolTip(
            tr("Show the pieces of the drawing, or where it is among {count} known ones").format(count=grouped(2000))
        )
        self._side.addWidget(self.pieces)
        self._side.addWidget(self.map)
        row.setSpacing(2 * theme.GRID)
        for view in (self.evidence, self._side):
            row.addWidget(view, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addLayout(heading)
        layout.addLayout(row, 1)
        layout.addWidget(self._legend)
        layout.addWidget(self.said)
        self._compared.setProperty("muted", True)
        layout.addWidget(self._compared)
        layout.addWidget(self.neighbours)


def _choice(name: str, default: str) -> QComboBox:
    chooser = QComboBox()
    chooser.setObjectName(name)
    chooser.setAccessibleName(translated(_NAMES[name]))
    chooser.addItem(default, None)
    chooser.setMaxVisibleItems(11)  # that and ten digits
    chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return chooser


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
