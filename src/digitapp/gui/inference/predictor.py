"""The one thread in which models are found, loaded and run; of the drawings that wait, the newest wins."""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QObject, Signal

from digitapp.gui.inference.predictor_loop import PredictorLoop, reason_of
from digitapp.gui.inference.requests import Choice, Request
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.models.registry import default_id
from digitapp.workers.pool import CancelScope


class Predictor(QObject):
    """Owner of the thread. Its signals arrive in the thread of whoever listens.

    Every request that is not overtaken by a newer one ends in `answered` or in `failed`, every choice of a model in
    `loaded` or in `refused`.
    """

    listed = Signal(object)
    """tuple[Entry, ...]: the models there are; again whenever they change."""
    loaded = Signal(object)
    """ModelCard: the model that answers from now on."""
    refused = Signal(str, str)
    """Id of a model that cannot be loaded, and a sentence."""
    message = Signal(str)
    """A sentence about a model that answers, but not as it was wanted."""
    device_changed = Signal(str, object, str)
    """The backend of the model that was loaded, what it can run on, and what the user chose of that ("": nothing)."""
    answered = Signal(object)
    """Result."""
    failed = Signal(object, str)
    """Request, and a sentence that says why it has no answer."""

    def __init__(self, registry: SharedRegistry, parent: QObject | None = None, *, is_main: bool = True) -> None:
        """Of several, one `is_main`: it loads another model where the first is refused, and looks after the list."""
        super().__init__(parent)
        self.is_main = is_main
        self._registry = registry
        self._changed = threading.Condition()
        self._choice: Choice | None = None
        self._request: Request | None = None
        self.scope = CancelScope()
        """What the thread does now; the next task has another."""
        self.is_stopped = False
        # A daemon, so that a model that never returns cannot keep the app from ending.
        self._thread = threading.Thread(target=self._work, name="predictor", daemon=True)

    def start(self, model: str | None) -> None:
        """Start the thread: find the models and load the one named, the default one where it is not there."""
        self._choice = Choice(model or default_id())
        self._thread.start()

    def stop(self, patience: float = 2.0) -> None:
        """End the thread, and at once what a worker does for it.

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
        """Whether its thread has ended after `stop`; before that it must not be deleted."""
        return not self._thread.is_alive()

    @property
    def is_overtaken(self) -> bool:
        """Whether another model was chosen by now."""
        return self._choice is not None

    def choose(self, model: str, *, device: tuple[str, str] | None = None) -> None:
        """Load a model by its id; a choice that still waits is dropped.

        `device` is a backend and what its models run on from now on.
        """
        with self._changed:
            before = self._choice or Choice("")
            self._choice = Choice(model, device or before.device)
            scope = self.scope
            self._changed.notify()
        scope.cancel()  # or a model that hangs would hold up the one that is wanted

    def read(self, request: Request) -> None:
        """Read a drawing; one that still waits is dropped."""
        with self._changed:
            self._request = request
            self._changed.notify()

    def next_task(self, *, is_ready: bool) -> Choice | Request | None:
        """Wait for work, in the thread; a choice of model goes before a drawing. None at the end.

        Drawings wait until there is a model: as long as nothing `is_ready` to read them.
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
            return request

    def _work(self) -> None:
        try:
            PredictorLoop(self, self._registry()).run()
        except BaseException as error:  # a thread that ended without a word would leave the app waiting
            if not self.is_stopped:  # else the window is gone, and its signals with it
                logging.getLogger(__name__).exception("the predictor's thread ended")
                self.refused.emit("", f"Models cannot be used ({reason_of(error)}); start the app again.")
