"""What every model answers along one alteration, found in a thread of its own, so that no model delays the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from digitapp.api import DigitappError
from digitapp.explaining.alterations import BY_NAME, Amounts
from digitapp.explaining.sensitivity import Curve, curve_of
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.compare.choice import compared
from digitapp.gui.lenses.inquiry import Inquiry
from digitapp.gui.lenses.lens import LensContext
from digitapp.models.model import Model
from digitapp.models.registry import Entry


class ModelRow(NamedTuple):
    """A model and its curve."""

    entry: Entry
    curve: Curve | None = None
    """None while it is not known, or if the model fails."""
    reason: str = ""
    """Why the model fails; "" if it does not."""


class AllModels(QObject):
    """Keeps a row for each model that can be compared."""

    changed = Signal()
    """A row changed."""

    def __init__(self, context: LensContext, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[ModelRow, ...] = ()
        self.is_up_to_date = False
        """Whether all rows are about what was asked last."""
        self._registry = context.registry
        self._models: dict[str, Model] = {}
        self._last: Result | None = None
        """What was asked about last; None once all models are let go."""
        self._asked: tuple[str, Amounts, tuple[Entry, ...]] = ("", {}, ())
        self._inquiry = Inquiry(context, self._curves, self)
        self._inquiry.found.connect(self._show)
        self._inquiry.finished.connect(self._finish)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Take the models there are; rows of models that stay keep what they show."""
        before = {row.entry: row for row in self.rows}
        self.rows = tuple(before.get(entry, ModelRow(entry)) for entry in compared(entries)[0])
        self.changed.emit()

    def ask(self, result: Result, name: str, amounts: Amounts) -> None:
        """Ask all models about the drawing of an answer, along the alteration of a name."""
        self.is_up_to_date = False
        self._last = result
        self._asked = (name, amounts, tuple(row.entry for row in self.rows))
        self._inquiry.ask(result)

    def clear(self) -> None:
        """Ask nothing more, and show nothing."""
        self._inquiry.forget()
        self.is_up_to_date = False
        self.rows = tuple(ModelRow(row.entry) for row in self.rows)
        self.changed.emit()

    def let_go(self) -> None:
        """Show nothing, and have the thread close the models."""
        self.clear()
        if self._last is not None:
            self._asked = ("", {}, ())
            self._inquiry.ask(self._last)
            self._last = None

    def stop(self, patience: float) -> None:
        """End the thread."""
        self._inquiry.stop(patience)

    def _curves(self, chosen: Model, result: Result) -> Iterator[ModelRow]:
        """Runs in the inquiry's thread."""
        name, amounts, entries = self._asked
        for gone in self._models.keys() - {entry.id for entry in entries}:
            self._models.pop(gone).close()
        for entry in entries:
            try:
                model = chosen if entry.id == result.card.id else self._loaded(entry.id)
                curve = curve_of(model, result.request.ink, BY_NAME[name], amounts, result.request.framing)
                yield ModelRow(entry, curve)
            except DigitappError as error:
                yield ModelRow(entry, reason=str(error))

    def _loaded(self, name: str) -> Model:
        if name not in self._models:
            self._models[name] = self._registry().load(name)
        return self._models[name]

    def _show(self, result: Result, found: ModelRow) -> None:
        if result is not self._last:
            return
        self.rows = tuple(found if row.entry == found.entry else row for row in self.rows)
        self.changed.emit()

    def _finish(self, result: Result) -> None:
        self.is_up_to_date = result is self._last
