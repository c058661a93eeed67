"""The lens Layers: a strip of the model's layers, what the chosen one gives, and what each value of it depends on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from digitapp.api import Layer
from digitapp.explaining.layers import output_of, seen_at, sides, title, value_text
from digitapp.gui.answer.state import State
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.inquiry import Inquiry
from digitapp.gui.lenses.layers.field_view import FieldView
from digitapp.gui.lenses.layers.maps_view import MapsView
from digitapp.gui.lenses.layers.strip import LayerStrip
from digitapp.gui.lenses.layers.units_view import UnitsView
from digitapp.gui.lenses.layers.values_view import Place
from digitapp.gui.lenses.lens import Lens, LensContext
from digitapp.gui.style import theme
from digitapp.gui.style.labels import plain_label
from digitapp.language import mark, number, signed, significant, tr, translated
from digitapp.models.model import Model
from digitapp.wording import with_and

_PATIENCE_MS = 100
"""When nothing is known for so long, the lens says that it is looking."""
_LOOKING = mark("Looking into the model …")
_NOTHING = {
    State.EMPTY: mark("Draw something to see what each layer of the model makes of it."),
    State.FAILED: mark("There is no answer, so there are no layers to show."),
    State.LOADING: mark("The model is being loaded."),
}


class LayersLens(Lens):
    """Shows the layers of the model that answers, for the drawing of now."""

    def __init__(self, context: LensContext) -> None:
        super().__init__()
        self.strip, self.maps, self.units, self.field = LayerStrip(), MapsView(), UnitsView(), FieldView()
        self.weights = QCheckBox(tr("Weights"))
        self.heading, self.said, self.legend, self.message = plain_label(), plain_label(), plain_label(), plain_label()
        self.layers: tuple[Layer, ...] = ()
        """What is shown; empty for nothing."""
        self.is_up_to_date = False
        """Whether the layers are those of the present answer."""
        self._number = 0
        self._wanted: Result | None = None
        self._shown: Result | None = None
        self._inquiry = Inquiry(context, _look, self, is_paced=True)
        self._inquiry.found.connect(self._show)
        self._inquiry.failed.connect(self._fail)
        self._looking = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._looking.timeout.connect(self._say_looking)
        self.strip.steps.chosen.connect(self._choose)
        self.maps.pointed.connect(self._describe_place)
        self.units.pointed.connect(self._describe_place)
        self.weights.toggled.connect(self._show_layer)
        self._compose()
        self.clear(State.EMPTY)

    @property
    def layer(self) -> Layer | None:
        """The chosen layer; None while nothing is shown."""
        return self.layers[self._number] if self.layers else None

    def show_result(self, result: Result) -> None:
        """Look at an answer; what is shown of the one before stays until then, if the same model gave it."""
        if result.prediction.label is None:
            self.clear(State.EMPTY)
            return
        self._wanted = result
        self.is_up_to_date = False
        if not self._looking.isActive():
            self._looking.start()
        self._inquiry.ask(result)

    def clear(self, state: State) -> None:
        """Show that there is nothing to look at, and why; while an answer is late, what is shown stays."""
        if state is State.WAITING:
            return
        self._wanted = None
        self._inquiry.forget()
        self._say_instead(translated(_NOTHING[state]) if state in _NOTHING else "")

    def stop(self, patience: float) -> None:
        """End the thread that looks."""
        self._inquiry.stop(patience)

    def restyle(self) -> None:
        """Repaint in the theme of now."""
        self.strip.steps.restyle()
        for view in (self.maps, self.units, self.field):
            view.update()

    def show_layers(self, result: Result, layers: Sequence[Layer]) -> None:
        """Show the layers of an answer."""
        self._looking.stop()
        if self._shown is None or self._shown.card.id != result.card.id or len(layers) != len(self.layers):
            self._number = 0
        self.layers, self._shown = tuple(layers), result
        self.is_up_to_date = result is self._wanted
        self.strip.steps.show_layers(layers, result.prediction.image, self._number)
        self.field.show_input(result.prediction.image)
        self._show_layer()
        self._stack.setCurrentWidget(self._content)

    def _show(self, result: Result, layers: Sequence[Layer]) -> None:
        if self._wanted is not None and result.card.id == self._wanted.card.id:
            self.show_layers(result, layers)

    def _fail(self, result: Result, sentence: str) -> None:
        if result is self._wanted:
            self._say_instead(sentence)

    def _say_looking(self) -> None:
        """Say that it takes its time; what is shown of the drawing before stays, if the same model gave it."""
        if self._shown is not None and self._wanted is not None and self._shown.card.id == self._wanted.card.id:
            self.legend.setText(translated(_LOOKING))
        else:
            self._say_instead(translated(_LOOKING))

    def _say_instead(self, sentence: str) -> None:
        """Show a sentence in place of layers."""
        self._looking.stop()
        self.layers, self._shown = (), None
        self.message.setText(sentence)
        self._stack.setCurrentWidget(self.message)

    def _choose(self, number: int) -> None:
        self._number = number
        self.maps.show_only(None)
        for view in (self.maps, self.units):
            view.point_at(None)
        self._show_layer()

    def _show_layer(self, *_: object) -> None:
        """Show the chosen layer: its output, or its weights if these are asked for."""
        layer = self.layer
        if layer is None:
            return
        self.weights.setVisible(layer.weights is not None)
        if self._shows_weights:
            self._values.setCurrentWidget(self.maps)
            self.maps.setAccessibleName(tr("Weights"))
            self.maps.show_maps(layer.weights, self._names(layer))
        elif layer.values.ndim > 1:
            self._values.setCurrentWidget(self.maps)
            self.maps.setAccessibleName(tr("Feature maps"))
            self.maps.show_maps(layer.values)
        else:
            self._values.setCurrentWidget(self.units)
            self.units.show_units(layer.values, self._names(layer), partial(value_text, layer))
        self.heading.setText(self._heading(layer))
        self.legend.setText(self._legend(layer))
        self._describe_place()

    @property
    def _shows_weights(self) -> bool:
        return self.weights.isChecked() and self.layer is not None and self.layer.weights is not None

    def _names(self, layer: Layer) -> tuple[str, ...]:
        """Return the labels of a layer that has one number for each, else none."""
        return self._shown.card.labels if layer.is_scores and self._shown is not None else ()

    def _heading(self, layer: Layer) -> str:
        shown = len(layer.weights) if self._shows_weights and layer.weights is not None else len(layer.values)
        parts = [f"{number(self._number + 1)}. {title(layer)}", output_of(layer, shown)]
        if layer.milliseconds is not None:
            time = max(0.01, layer.milliseconds)
            text = tr("< {milliseconds} ms") if layer.milliseconds < time else tr("{milliseconds} ms")
            parts.append(text.format(milliseconds=number(time, 2)))
        if layer.sources not in ((self._number - 1,), ()):
            read = [tr("the input") if source < 0 else number(source + 1) for source in layer.sources]
            parts.append(tr("reads {steps}", "this layer of the model does").format(steps=with_and(read)))
        return " · ".join(part for part in parts if part)

    def _legend(self, layer: Layer) -> str:
        if self._shows_weights:
            return tr("Blue: ink here adds to the output. Orange: ink here takes from it.")
        if layer.values.ndim < 2:
            below = tr("Blue bars are above zero, orange ones below.")
            return below if layer.low < 0 else tr("Bars begin at zero.")
        if layer.low < 0:
            scale = tr("Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below.")
            blocks = tr(
                "Black is 0, the brightest pixel of each map its largest value; blue is above 0, orange below; "
                "each pixel is the mean of {block}."
            )
        else:
            scale = tr("Black is 0, the brightest pixel of each map its largest value.")
            blocks = tr(
                "Black is 0, the brightest pixel of each map its largest value; each pixel is the mean of {block}."
            )
        return blocks.format(block=sides((layer.block, layer.block))) if layer.block > 1 else scale

    def _describe_place(self) -> None:
        """Say the value that is pointed at and frame what it depends on; with none, the range of all values."""
        layer, shown = self.layer, self._shown
        if layer is None or shown is None:
            return
        view = self.units if self._values.currentWidget() is self.units else self.maps
        seen = None if view.place is None else self._seen(layer, view.place)
        self.field.show_field(seen)
        text = self._range(layer) if view.place is None else self._said_of(layer, view.place, seen)
        self.said.setText(text)
        view.setAccessibleDescription(text)

    def _seen(self, layer: Layer, place: Place) -> tuple[int, int, int, int] | None:
        size = self._shown.card.size if self._shown is not None else (1, 1)
        if not self._shows_weights:
            return seen_at(layer, place.row, place.column, size)
        if layer.weights is not None and layer.weights.shape[1:] == size:
            return place.row, place.column, place.row + 1, place.column + 1
        return None

    def _said_of(self, layer: Layer, place: Place, seen: tuple[int, int, int, int] | None) -> str:
        names = self._names(layer)
        row, column = number(place.row + 1), number(place.column + 1)
        if self._shows_weights and layer.weights is not None:
            whose = names[place.number] if place.number < len(names) else number(place.number + 1)
            weight = _signed(float(layer.weights[tuple(place)]))
            text = tr("Weight for {label}, row {row}, column {column}: {weight}")
            return text.format(label=whose, row=row, column=column, weight=weight)
        if layer.values.ndim < 2:
            own = tr("Number {number}").format(number=number(place.number + 1))
            name = names[place.number] if place.number < len(names) else own
            return f"{name}: {value_text(layer, float(layer.values[place.number]))}"
        value = significant(float(layer.values[tuple(place)]), 3)
        text = tr("Map {number}, row {row}, column {column}: {value}")
        there = text.format(number=number(place.number + 1), row=row, column=column, value=value)
        return there if seen is None else _with_part(there, seen)

    def _range(self, layer: Layer) -> str:
        if self._shows_weights and layer.weights is not None:
            low, high = (_signed(float(end)) for end in (layer.weights.min(), layer.weights.max()))
            return tr("All weights: {low} to {high}").format(low=low, high=high)
        if not np.isfinite([layer.low, layer.mean, layer.high]).all():
            return tr("This layer gives values that are not numbers; mend the model's export.")
        low, high, mean = (significant(value, 3) for value in (layer.low, layer.high, layer.mean))
        return tr("All values: {low} to {high}, {mean} on average").format(low=low, high=high, mean=mean)

    def _compose(self) -> None:
        self.weights.setObjectName("layerWeights")
        self.heading.setMinimumHeight(self.weights.sizeHint().height())  # so that nothing moves where there are none
        self.weights.setToolTip(tr("Shows what the layer looks for in the input, in place of what it found"))
        self.heading.setObjectName("layerHeading")
        self.said.setObjectName("layersSaid")
        self.message.setObjectName("layersMessage")
        for label in (self.heading, self.said, self.legend, self.message):
            label.setWordWrap(True)
        self.legend.setProperty("muted", True)
        self.said.setMinimumHeight(2 * self.fontMetrics().lineSpacing())  # so that nothing moves where it takes two
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._values, self._stack, self._content = QStackedWidget(), QStackedWidget(), QWidget()
        self._values.addWidget(self.maps)
        self._values.addWidget(self.units)
        heading, row = QHBoxLayout(), QHBoxLayout()
        heading.addWidget(self.heading, 1)
        heading.addWidget(self.weights)
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self._values, 1)
        row.addWidget(self.field)
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(theme.GRID // 2)
        content.addWidget(self.strip)
        content.addLayout(heading)
        content.addLayout(row, 1)
        content.addWidget(self.said)
        content.addWidget(self.legend)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        layout.addWidget(self._stack)


def _look(model: Model, result: Result) -> Iterator[list[Layer]]:
    """Runs in the inquiry's thread."""
    yield model.layers(result.prediction.image)


def _with_part(value: str, box: tuple[int, int, int, int]) -> str:
    """Return what is said of a value with the part of the input that it sees."""
    top, left, bottom, right = map(number, (box[0] + 1, box[1] + 1, *box[2:]))
    text = tr("{value}; sees rows {top} to {bottom}, columns {left} to {right}")
    return text.format(value=value, top=top, bottom=bottom, left=left, right=right)


def _signed(value: float) -> str:
    return signed(significant(value, 3), value)
