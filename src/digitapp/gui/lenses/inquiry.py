"""A thread in which a lens asks the model further questions about a drawing; the newest drawing goes first."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from functools import partial
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

from digitapp.api import DigitappError
from digitapp.gui.inference.predictor_loop import reason_of
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.lens import LensContext
from digitapp.language import tr
from digitapp.models.model import Model
from digitapp.workers.pool import CancelScope

PACE = 0.1
"""Seconds from one question to the next while the pen is down: oftener nobody looks, and the pen would notice."""
_GLANCE = 0.01
"""Seconds after which it is looked whether the pen was lifted."""
Work = Callable[[Model, Result], Iterator[Any]]
"""Yields what is known so far, each time more; between two of them a newer drawing may take over."""


class Inquiry(QObject):
    """Loads the model that answered once more, so that neither the pen nor the answer waits for a lens."""

    found = Signal(object, object)
    """Emitted with a Result and what is known about it so far."""
    finished = Signal(object)
    """Emitted with a Result about which nothing more will be known."""
    failed = Signal(object, str)
    """Emitted with a Result, and a sentence that says why nothing is known."""

    _told = Signal(object)
    """Emitted in the thread with a function that emits one of the others."""

    def __init__(
        self,
        context: LensContext,
        work: Work,
        parent: QObject | None = None,
        *,
        is_paced: bool = False,
    ) -> None:
        """Answer by `work`; if it `is_paced`, no oftener than ten times a second while the pen is down."""
        super().__init__(parent)
        self._context, self._work, self._is_paced = context, work, is_paced
        self._told.connect(self._tell)
        self._next_due = 0.0
        self._changed = threading.Condition()
        self._wanted: Result | None = None
        self._is_stopped = False
        self._scope = CancelScope()
        self._model: Model | None = None
        self._thread: threading.Thread | None = None

    def ask(self, result: Result) -> None:
        """Ask about an answer; what is asked about an earlier one ends with its next step."""
        with self._changed:
            self._wanted = result
            self._changed.notify()
        if self._thread is None and not self._is_stopped:
            # A daemon, so that a model that never returns cannot keep the app from exiting.
            self._thread = threading.Thread(target=self._run, name="lens", daemon=True)
            self._thread.start()

    def forget(self) -> None:
        """Ask nothing more, until the next `ask`."""
        with self._changed:
            self._wanted = None

    def stop(self, patience: float) -> None:
        """End the thread, and what a worker does for it; wait at most `patience` seconds."""
        with self._changed:
            self._is_stopped = True
            self._changed.notify()
        self._scope.cancel()
        if self._thread is not None:
            self._thread.join(patience)

    def _run(self) -> None:
        try:
            while (result := self._next()) is not None:
                with self._scope:
                    self._answer(result)
        finally:
            if self._model is not None:
                self._model.close()

    def _next(self) -> Result | None:
        """Wait for the next answer to ask about, and until it may be asked about; None once stopped."""
        with self._changed:
            while not self._is_stopped:
                if self._wanted is None:
                    self._changed.wait()
                elif self._is_paced and self._context.is_drawing() and monotonic() < self._next_due:
                    self._changed.wait(_GLANCE)  # nobody says when the pen is lifted
                else:
                    self._next_due = monotonic() + PACE
                    result, self._wanted = self._wanted, None
                    return result
        return None

    def _answer(self, result: Result) -> None:
        try:
            for found in self._in_gaps(self._work(self._loaded(result.card.id), result)):
                if self._is_stopped:
                    return
                self._told.emit(partial(self.found.emit, result, found))
                if self._wanted is not None:  # a newer drawing, about which everything has to be asked anew
                    return
        except DigitappError as error:
            self._fail(result, f"{error}.")
        except BaseException as error:  # the next drawing may still be explained
            logging.getLogger(__name__).exception("a lens failed")
            text = tr("{model} could not be asked ({reason}); choose another model.")
            self._fail(result, text.format(model=result.card.title, reason=reason_of(error)))
        else:
            if not self._is_stopped:
                self._told.emit(partial(self.finished.emit, result))

    def _tell(self, emit: Callable[[], None]) -> None:
        """Emit a signal once the answer is painted: what a lens makes of it takes the window a moment."""
        self._context.turn.in_gap(lambda: None if self._is_stopped else emit())

    def _in_gaps(self, steps: Iterator[Any]) -> Iterator[Any]:
        """Take each step once the pen has its answer: otherwise both would compete for Python's lock."""
        while True:
            self._context.turn.wait()
            try:
                yield next(steps)
            except StopIteration:
                return

    def _fail(self, result: Result, sentence: str) -> None:
        if not self._is_stopped:  # otherwise the window is gone, and the signals with it
            self._told.emit(partial(self.failed.emit, result, sentence))

    def _loaded(self, name: str) -> Model:
        """Return the model, loaded again if another one answered before."""
        if self._model is None or self._model.card.id != name:
            before, self._model = self._model, None
            if before is not None:
                before.close()
            self._model = self._context.registry().load(name)
        return self._model
