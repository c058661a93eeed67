"""The lens What if: sliders that change the drawing by degrees, and what the model would answer along each of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from digitapp.explaining.alterations import COUNT, altered_ink, alters_ink
from digitapp.gui.answer.state import State
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.framing_box import framing_box
from digitapp.gui.lenses.lens import Lens, LensContext
from digitapp.gui.lenses.preview import InputPreview
from digitapp.gui.lenses.what_if.all_models import AllModels
from digitapp.gui.lenses.what_if.answer_strip import Shown
from digitapp.gui.lenses.what_if.chart import CurveChart
from digitapp.gui.lenses.what_if.controls import Controls
from digitapp.gui.lenses.what_if.curves import Curves, Wanted
from digitapp.gui.lenses.what_if.ghost import Ghost
from digitapp.gui.lenses.what_if.model_strips import ModelStrips
from digitapp.gui.style import theme
from digitapp.gui.style.labels import plain_label
from digitapp.language import grouped, mark, number, tr, translated
from digitapp.models.registry import Entry

_FIRST = "rotation"
_LONG = 2.0
"""Seconds for one curve from which on it is said how long it will take."""
_KEEP = mark("Puts the changed drawing in the place of the drawing (Ctrl+Z brings that back)")
_NOTHING_TO_KEEP = mark("Change the drawing first")
_KEEPS_NO_PICTURE = mark("A picture stays as it is here; Edit > Rotate and Edit > Crop change it")
_ONLY_PIXELS = mark("Blur and noise change the model's pixels, not the ink: there is nothing to put on the canvas")
_NOTHING = {
    State.EMPTY: mark("Draw something to see how far it can be changed before the answer does."),
    State.FAILED: mark("There is no answer that could change."),
    State.LOADING: mark("The model is being loaded."),
}


class WhatIfLens(Lens):
    """Has the drawing changed by sliders, and shows what the model would answer."""

    def __init__(self, context: LensContext) -> None:
        super().__init__()
        self._context = context
        self.framing = framing_box(context.framing, "whatIfFraming")
        self.all_models = QCheckBox(tr("All models"))
        self.controls = Controls((self.framing, self.all_models))
        self.chart, self.strips, self.preview = CurveChart(), ModelStrips(), InputPreview()
        self.models = AllModels(context, self)
        self.now, self.said = plain_label(), plain_label()
        self.reset, self.keep = QPushButton(tr("Reset")), QPushButton(tr("Keep"))
        self._pictures = QStackedWidget()
        self._chosen, self._is_picture = _FIRST, False
        self.curves = Curves(context, lambda: Wanted(self._chosen, self.controls.amounts), self)
        self.curves.changed.connect(self._refresh)
        self.curves.delayed.connect(self._say_it_takes_long)
        self.curves.asked.connect(self._ask_all)
        self.curves.failed.connect(self._fail)
        self._ghost = Ghost(context, self)
        self.controls.changed.connect(self._alter)
        self.controls.turned_to.connect(self._choose)
        self.all_models.toggled.connect(self._compare)
        self.models.changed.connect(self._show_models)
        for picture in (self.chart, self.strips):
            picture.picked.connect(self._pick)
        self.reset.clicked.connect(self._rest)
        self.keep.clicked.connect(self._keep)
        self._compose()
        self._choose(self._chosen)
        self.clear(State.EMPTY)

    def show_result(self, result: Result) -> None:
        """Ask what would change this answer; what is shown of the one before stays until then."""
        if result.prediction.label is None:
            self.clear(State.EMPTY)
            return
        self._offer(result.request.ink.picture is not None)
        self.curves.show_result(result)

    def clear(self, state: State) -> None:
        """Show that there is no answer, and why; while one is late, what is shown stays."""
        if state is State.WAITING:
            return
        self.curves.clear()
        if state is State.EMPTY:
            self.controls.rest()
        self.models.clear()
        self._refresh()
        self.said.setText(_NOTHING.get(state, ""))

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Take the models there are."""
        self.models.set_entries(entries)

    def drawing_changed(self, grown: bool) -> None:
        """Take the ghost away while strokes arrive."""
        self._ghost.rest()

    def stop(self, patience: float) -> None:
        """End the threads that ask."""
        self.curves.stop(patience / 2)
        self.models.stop(patience / 2)

    def restyle(self) -> None:
        """Repaint in the theme of now."""
        self.controls.fit()
        for widget in (self.chart, self.strips, self.preview, *self.controls.sliders.values()):
            widget.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the ghost and all models again."""
        super().showEvent(event)
        self._ghost.renew()
        self._ask_all()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the ghost away, and let the other models go."""
        super().hideEvent(event)
        self._ghost.hide()
        self.models.let_go()

    def _offer(self, is_picture: bool) -> None:
        """Offer what can be done with a drawing, or with a picture."""
        if is_picture != self._is_picture:
            self._is_picture = is_picture
            self.curves.clear()
            self.controls.set_of_picture(is_picture)
            if self.controls.sliders[self._chosen].isHidden():
                self._choose(_FIRST)

    def _fail(self, sentence: str) -> None:
        self.clear(State.FAILED)
        self.said.setText(sentence)

    def _ask_all(self) -> None:
        if self.curves.result is not None and self.all_models.isChecked():
            self.models.ask(self.curves.result, self._chosen, self.controls.amounts)

    def _compare(self, wanted: bool) -> None:
        """Show all models, or the curves of the one that answers."""
        self._pictures.setCurrentWidget(self.strips if wanted else self.chart)
        self._ask_all() if wanted else self.models.let_go()

    def _show_models(self) -> None:
        if not self.all_models.isChecked():
            return
        slider = self.controls.sliders[self._chosen]
        self.strips.show_rows(self.models.rows, slider.alteration, slider.value())
        self.strips.show_answer(self._answer, self.curves.result.card.id if self.curves.result else "")

    def _alter(self) -> None:
        """Show what is known of the new amounts at once, and ask for the rest."""
        self.curves.alter()
        self._ghost.show(self.controls.amounts)
        self._refresh()

    def _choose(self, name: str) -> None:
        if name != self._chosen:
            self._chosen = name
            self._ask_all()
        self.controls.mark(name)
        self._refresh()

    def _pick(self, place: int) -> None:
        self.controls.sliders[self._chosen].setValue(place)

    def _rest(self) -> None:
        self.controls.rest()

    def _keep(self) -> None:
        ink = altered_ink(self._context.ink(), self.controls.amounts)
        self.controls.rest_ink()
        self._context.replace(ink)

    def _refresh(self) -> None:
        """Show what is known about the present amounts."""
        slider = self.controls.sliders[self._chosen]
        shown = {name: Shown(curve, self._answer) for name, curve in self.curves.known.items()}
        self.controls.show_curves(shown)
        self.chart.show_curve(shown.get(self._chosen), slider.value())
        self._show_models()
        self._show_now()
        self._say()
        amounts = self.controls.amounts
        of_ink = alters_ink(amounts)
        self.reset.setEnabled(bool(amounts))
        self.keep.setEnabled(of_ink and self.curves.result is not None and not self._is_picture)
        tip = _KEEP if of_ink else _ONLY_PIXELS if amounts else _NOTHING_TO_KEEP
        self.keep.setToolTip(translated(_KEEPS_NO_PICTURE if self._is_picture else tip))

    @property
    def _answer(self) -> str | None:
        """The answer to the drawing as it was drawn; None if it is no digit."""
        prediction = self.curves.result.prediction if self.curves.result else None
        return prediction.label if prediction and prediction.is_digit else None

    def _show_now(self) -> None:
        """Show what the model answers at the present amounts."""
        if (curve := self.curves.now()) is None:
            if self.curves.result is None:
                self.now.clear()
                self.now.setAccessibleDescription("")
                self.preview.clear()
            return
        slider = self.controls.sliders[curve.alteration.name]
        self.preview.show_pixels(curve.images[slider.value()])
        text = tr("Changed: {answer}") if self.controls.amounts else tr("As drawn: {answer}")
        said = text.format(answer=curve.said_at(slider.amount))
        self.now.setText(said)
        self.now.setAccessibleDescription(said)

    def _say(self) -> None:
        """Say how far the chosen change can go, and where the drawing is weakest."""
        if (curve := self.curves.known.get(self._chosen)) is not None:
            weakest = [self.curves.sensitivity.weakness] if self.curves.sensitivity else []
            self.said.setText("\n".join([curve.sentence, *weakest]))

    def _say_it_takes_long(self) -> None:
        """Say that the lens is looking and, of a slow model, how long it will take."""
        said, result = tr("Looking …"), self.curves.result
        if result is not None and (seconds := COUNT * result.model_seconds) >= _LONG:
            text = tr(
                "Looking … {model} needs {milliseconds} ms for one answer, and {answers} are asked for: "
                "about {seconds} s for each slider."
            )
            one, model = grouped(round(1000 * result.model_seconds)), result.card.title
            said = text.format(model=model, milliseconds=one, answers=number(COUNT), seconds=number(seconds))
        self.said.setText(said)

    def _compose(self) -> None:
        self.setFocusProxy(self.controls.sliders[self._chosen])
        self.preview.setObjectName("whatIfPreview")
        self.preview.setAccessibleName(tr("What the model sees of the changed drawing"))
        self.preview.setMinimumSize(11 * theme.GRID, 11 * theme.GRID)
        self.now.setObjectName("whatIfNow")
        self.said.setObjectName("whatIfSaid")
        self.now.setAccessibleName(tr("Answer to the changed drawing"))
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.reset.setToolTip(tr("Puts all sliders back"))
        self.all_models.setObjectName("whatIfAllModels")
        self.all_models.setToolTip(tr("Shows what every model would answer along the change, a strip each"))
        heading, pictures = QHBoxLayout(), QHBoxLayout()
        heading.addWidget(self.now, 1)
        for button in (self.reset, self.keep):
            heading.addWidget(button)
        for picture in (self.chart, self.strips):
            self._pictures.addWidget(picture)
        pictures.setSpacing(theme.GRID)
        pictures.addWidget(self._pictures, 4)
        pictures.addWidget(self.preview, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addLayout(heading)
        layout.addLayout(pictures, 1)
        layout.addWidget(self.controls)
        layout.addWidget(self.said)
