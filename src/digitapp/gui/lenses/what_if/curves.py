"""The curves of a drawing, found in another thread; while the pen is down fewer of them, and less often."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from digitapp.explaining.alterations import Alteration, Amounts
from digitapp.explaining.sensitivity import Curve, Sensitivity, alterations_of, curve_of
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.inquiry import Inquiry
from digitapp.gui.lenses.lens import LensContext
from digitapp.models.model import Model

_PATIENCE_MS = 100
"""When nothing is known for so long after it was asked for, that is told."""
_PAUSE_MS, _PEN_PAUSE_MS = 80, 200
"""While a slider moves, and while the pen moves, the model is asked no more often."""


class Wanted(NamedTuple):
    """What is wanted: the alteration whose curve comes first, and the amounts of all of them."""

    first: str
    amounts: Amounts


class _Known(NamedTuple):
    curve: Curve
    others: Amounts
    """The amounts of the other alterations that the curve was computed with."""

    def fits(self, amounts: Amounts) -> bool:
        return self.others == _without(amounts, self.curve.alteration)


class Curves(QObject):
    """Keeps the curves of all alterations up to date with the answer and with the amounts that are wanted."""

    changed = Signal()
    """Another curve is known, or all are."""
    delayed = Signal()
    """Nothing is known yet of what was asked for."""
    asked = Signal()
    """The model was asked for all curves."""
    failed = Signal(str)
    """A sentence that says why nothing is known."""

    def __init__(self, context: LensContext, wanted: Callable[[], Wanted], parent: QObject) -> None:
        super().__init__(parent)
        self.result: Result | None = None
        """The answer to the drawing as it was drawn; None for none."""
        self.is_up_to_date = False
        """Whether all curves are about the present answer and amounts."""
        self._context, self._wanted = context, wanted
        self._known: dict[str, _Known] = {}
        self._sensitivity: tuple[Result, Sensitivity] | None = None
        self._last: Result | None = None
        """What was asked about last."""
        self._task: tuple[tuple[Alteration, ...], Amounts] = ((), {})
        """What the thread is asked for: the alterations in their order, and the amounts."""
        self._inquiry = Inquiry(context, self._work, self)
        self._inquiry.found.connect(self._take)
        self._inquiry.finished.connect(self._finish)
        self._inquiry.failed.connect(self._fail)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self._delay = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._delay.timeout.connect(self.delayed)

    @property
    def known(self) -> dict[str, Curve]:
        """The curves by the names of their alterations, also those of a moment ago."""
        return {name: known.curve for name, known in self._known.items()}

    @property
    def sensitivity(self) -> Sensitivity | None:
        """What the drawing as it was drawn withstands; while nothing is altered, perhaps that of a moment ago."""
        if self._sensitivity is None or (self._wanted().amounts and self._sensitivity[0] is not self.result):
            return None
        return self._sensitivity[1]

    def now(self) -> Curve | None:
        """Return a curve on which the present amounts are, the first that is wanted if it is one; None if none is."""
        wanted = self._wanted()
        names = sorted(self._known, key=lambda name: name != wanted.first)
        return next((self._known[name].curve for name in names if self._known[name].fits(wanted.amounts)), None)

    def show_result(self, result: Result) -> None:
        """Take another answer; the curves of the one before stay until its own are known."""
        if self.result is None or result.card.id != self.result.card.id:
            self._known, self._sensitivity = {}, None
        self.result = result
        self.is_up_to_date = False
        if not self._context.is_drawing():
            self._ask()
        elif not self._pause.isActive():
            self._pause.start(_PEN_PAUSE_MS)

    def alter(self) -> None:
        """Take note that other amounts are wanted."""
        self.is_up_to_date = False
        if self.result is not None and not self._pause.isActive():
            self._pause.start(_PAUSE_MS)

    def clear(self) -> None:
        """Forget everything."""
        self.result, self._known, self._sensitivity, self.is_up_to_date = None, {}, None, False
        self._pause.stop()
        self._delay.stop()
        self._inquiry.forget()

    def stop(self, patience: float) -> None:
        """End the thread."""
        self._inquiry.stop(patience)

    @property
    def _ways(self) -> tuple[Alteration, ...]:
        """The alterations of the present drawing, in their order."""
        return tuple(alterations_of(self.result.request.ink)) if self.result is not None else ()

    def _ask(self) -> None:
        """Ask for all curves; while the pen is down for the first one alone, so that it is not held up."""
        if self.result is None:
            return
        is_drawing, (first, amounts) = self._context.is_drawing(), self._wanted()
        if is_drawing:
            self._pause.start(_PEN_PAUSE_MS)
        if not is_drawing or self._last is not self.result:
            ways = sorted(self._ways, key=lambda way: way.name != first)
            self._last, self._task = self.result, (tuple(ways[: 1 if is_drawing else None]), amounts)
            self._delay.start()
            self._inquiry.ask(self.result)
        if not is_drawing:
            self.asked.emit()

    def _work(self, model: Model, result: Result) -> Iterator[_Known]:
        """Runs in the inquiry's thread."""
        ways, amounts = self._task
        for way in ways:
            curve = curve_of(model, result.request.ink, way, amounts, result.request.framing)
            yield _Known(curve, _without(amounts, way))

    def _take(self, result: Result, found: _Known) -> None:
        if self.result is None or result.card.id != self.result.card.id or not found.fits(self._wanted().amounts):
            return  # the model was changed since, or a slider has moved
        self._delay.stop()
        self._known[found.curve.alteration.name] = found
        self.changed.emit()

    def _finish(self, result: Result) -> None:
        if result is not self.result or self._pause.isActive() or len(self._task[0]) < len(self._ways):
            return
        self.is_up_to_date = True
        if not self._wanted().amounts:
            curves = tuple(self._known[way.name].curve for way in self._ways)
            self._sensitivity = result, Sensitivity(curves[0].answer, curves)
        self.changed.emit()

    def _fail(self, result: Result, sentence: str) -> None:
        if result is self.result:
            self.failed.emit(sentence)


def _without(amounts: Amounts, way: Alteration) -> Amounts:
    return {other: amount for other, amount in amounts.items() if other != way.name}
