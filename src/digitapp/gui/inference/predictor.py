"""The one thread in which models are found, loaded and run; of the waiting drawings only the newest is read."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from PySide6.QtCore import QObject, Signal

from digitapp.gui.inference.predictor_loop import PredictorLoop, reason_of
from digitapp.gui.inference.requests import Choice, Request
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.language import tr
from digitapp.models.registry import default_id
from digitapp.workers.pool import CancelScope


class Predictor(QObject):
    """Own the thread. Its signals are delivered in the receiver's thread.

    Every request that is not replaced by a newer one ends in `answered` or `failed`, every choice of a model in
    `loaded` or `refused`.
    """

    listed = Signal(object)
    """Emitted with the list of models, tuple[Entry, ...], at first and whenever it changes."""
    loaded = Signal(object)
    """Emitted with the ModelCard of the model that answers from now on."""
    refused = Signal(str, str)
    """Emitted with the id of a model that cannot be loaded, and a sentence that says why."""
    message = Signal(str)
    """Emitted with a sentence when a model answers, but not as requested (on another device)."""
    device_changed = Signal(str, object, str)
    """Emitted with the loaded model's backend, the devices it can run on, and the one the user chose ("" for none)."""
    answered = Signal(object)
    """Emitted with a Result."""
    failed = Signal(object, str)
    """Emitted with a Request and a sentence that says why it has no answer."""
    progressed = Signal(object, float)
    """Emitted with a Request for a whole page and the share of it, 0 to 1, that is read."""

    def __init__(
        self,
        registry: SharedRegistry,
        parent: QObject | None = None,
        *,
        is_main: bool = True,
        turn: Callable[[], AbstractContextManager[object]] = nullcontext,
    ) -> None:
        """One predictor `is_main`: it loads another model if the first is refused, and keeps the list up to date.

        Models that run in this process read in the block of a `turn`, in which those take turns that can wait.
        """
        super().__init__(parent)
        self.is_main = is_main
        self.turn = turn
        self._registry = registry
        self._changed = threading.Condition()
        self._choice: Choice | None = None
        self._request: Request | None = None
        self.scope = CancelScope()
        """Cancels what the thread is doing now; every task has its own scope."""
        self.is_reading_stopped = False
        """Whether the person does not want to wait for the page that is being read."""
        self.is_stopped = False
        # A daemon, so that a model that never returns cannot keep the app from exiting.
        self._thread = threading.Thread(target=self._work, name="predictor", daemon=True)

    def start(self, model: str | None) -> None:
        """Start the thread: find the models and load the one named; None loads the default one."""
        self._choice = Choice(model or default_id())
        self._thread.start()

    def stop(self, patience: float = 2.0) -> None:
        """Stop the thread, and cancel at once what a worker does for it.

        Wait at most `patience` seconds for a model that runs in the thread itself.
        """
        with self._changed:
            self.is_stopped = True
            scope = self.scope
            self._changed.notify()
        scope.cancel()
        if self._thread.is_alive():
            self._thread.join(patience)

    @property
    def has_ended(self) -> bool:
        """Whether the thread has ended after `stop`; before that the predictor must not be deleted."""
        return not self._thread.is_alive()

    @property
    def is_overtaken(self) -> bool:
        """Whether another model was chosen meanwhile."""
        return self._choice is not None

    @property
    def is_asked(self) -> bool:
        """Whether something newer waits than what the thread is doing."""
        return self.is_stopped or self._choice is not None or self._request is not None

    def stop_reading(self) -> None:
        """Read no more of a page than was read: it is answered as one digit."""
        self.is_reading_stopped = True

    def choose(self, model: str, *, device: tuple[str, str] | None = None) -> None:
        """Load a model by its id; a choice that is still waiting is dropped.

        `device` is a backend and the device that its models run on from now on.
        """
        with self._changed:
            before = self._choice or Choice("")
            self._choice = Choice(model, device or before.device)
            scope = self.scope
            self._changed.notify()
        scope.cancel()  # otherwise a model that hangs would hold up the chosen one

    def read(self, request: Request) -> None:
        """Read a drawing; one that is still waiting is dropped."""
        with self._changed:
            self._request = request
            self._changed.notify()

    def put_back(self, request: Request) -> None:
        """Read a drawing later that something newer has overtaken, unless that was another drawing."""
        with self._changed:
            self._request = self._request or request

    def next_task(self, *, is_ready: bool) -> Choice | Request | None:
        """Wait, in the thread, for the next task; None once stopped. A choice of model goes before a drawing.

        Drawings wait until a model `is_ready` to read them.
        """
        with self._changed:
            while not (self.is_stopped or self._choice is not None or (is_ready and self._request is not None)):
                self._changed.wait()
            if self.is_stopped:
                return None
            self.scope = CancelScope()
            if self._choice is not None:
                choice, self._choice = self._choice, None
                return choice
            request, self._request = self._request, None
            self.is_reading_stopped = False
            return request

    def _work(self) -> None:
        try:
            PredictorLoop(self, self._registry()).run()
        except BaseException as error:  # a thread that ended silently would leave the app waiting
            if not self.is_stopped:  # otherwise the window is gone, and its signals with it
                logging.getLogger(__name__).exception("the predictor's thread ended")
                said = tr("Models cannot be used ({reason}); start the app again.")
                self.refused.emit("", said.format(reason=reason_of(error)))
