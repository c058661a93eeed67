"""The one thread in which models are found, loaded and run; of the drawings that wait, the newest wins."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import NamedTuple, cast

import numpy as np
from PySide6.QtCore import QObject, Signal

from digitapp.api import DigitappError, ModelCard, Prediction
from digitapp.drawing.strokes import Ink
from digitapp.gui.give_way import GiveWay
from digitapp.models.model import Model
from digitapp.models.registry import Entry, Registry, default_id
from digitapp.preprocessing.framing import Frames
from digitapp.workers.cancellation import CancelScope


@dataclass(frozen=True)
class Request:
    """A drawing to be read."""

    generation: int
    """Counts what makes earlier answers worthless: another drawing, model or framing, erased ink."""
    ink: Ink
    """The drawing at one revision."""
    framing: str | None
    """None for the model's own."""


class Choice(NamedTuple):
    """A model to be loaded."""

    model: str
    is_new: bool = False
    """Whether it has to be looked for on disk."""
    device: tuple[str, str] | None = None
    """A backend and what its models run on from now on."""


@dataclass(frozen=True)
class Result:
    """What a model made of a request."""

    request: Request
    card: ModelCard
    frames: Frames
    prediction: Prediction
    framing_seconds: float
    model_seconds: float


class Predictor(QObject):
    """Owner of the thread. Its signals arrive in the thread of whoever listens.

    Every request that is not overtaken by a newer one ends in `answered` or in `failed`, every choice of a model in
    `loaded` or in `refused`.
    """

    listed = Signal(object)
    """tuple[Entry, ...]: the models there are; again when one of them turned out to be broken."""
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

    def __init__(
        self, registry_factory: Callable[[], Registry], parent: QObject | None = None, *, takes_another: bool = True
    ) -> None:
        """One that `takes_another` loads another model where the first is refused, and looks after the list."""
        super().__init__(parent)
        self.takes_another = takes_another
        self._make_registry = registry_factory
        self._registry: Registry | None = None
        self._changed = threading.Condition()
        self._choice: Choice | None = None
        self._request: Request | None = None
        self._scope = CancelScope()
        """What the thread does now; the next piece of work has another."""
        self.is_stopped = False
        self._idle = False
        self._give_way = GiveWay(lambda: self._idle, self)
        # A daemon, so that a model that never returns cannot keep the app from ending.
        self._thread = threading.Thread(target=self._work, name="predictor", daemon=True)

    def start(self, model: str | None) -> None:
        """Starts the thread: finds the models and loads the one named, the default one where it is not there."""
        self._choice = Choice(model or default_id())
        self._thread.start()
        self._give_way.start()

    def stop(self, patience: float = 2.0) -> None:
        """Ends the thread, and at once the workers; waits at most `patience` seconds for a model that runs in it."""
        self._give_way.stop()
        with self._changed:
            self.is_stopped = True
            self._changed.notify()
        if self._registry is not None:
            self._registry.close()
        if self._thread.is_alive():
            self._thread.join(patience)

    @property
    def has_ended(self) -> bool:
        """Whether its thread has ended after `stop`; before that it must not be deleted."""
        return not self._thread.is_alive()

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The suffixes of model files; empty until the models were looked for."""
        return tuple(self._registry.backends) if self._registry is not None else ()

    @property
    def is_overtaken(self) -> bool:
        """Whether another model was chosen by now."""
        return self._choice is not None

    def choose(self, model: str, *, is_new: bool = False, device: tuple[str, str] | None = None) -> None:
        """Loads a model by its id; a choice that still waits is dropped.

        One that `is_new` is looked for on disk first. `device` is a backend and what its models run on from now on.
        """
        with self._changed:
            before = self._choice or Choice("")
            self._choice = Choice(model, is_new or before.is_new, device or before.device)
            scope, self._idle = self._scope, False
            self._changed.notify()
        scope.cancel()  # or a model that hangs would hold up the one that is wanted
        self._give_way.start()

    def read(self, request: Request) -> None:
        """Reads a drawing; one that still waits is dropped."""
        with self._changed:
            self._request, self._idle = request, False
            self._changed.notify()
        self._give_way.start()

    def _work(self) -> None:
        try:
            self._registry = self._make_registry()
            worker = PredictorLoop(self, self._registry)
            while job := self._next(worker.model is not None):
                with self._scope:
                    worker.take(job) if isinstance(job, Choice) else worker.read(job)
        except BaseException as error:  # a thread that ended without a word would leave the app waiting
            if not self.is_stopped:  # else the window is gone, and its signals with it
                logging.getLogger(__name__).exception("the predictor's thread ended")
                self.refused.emit("", f"Models cannot be used ({_reason(error)}); start the app again.")
        finally:
            if self._registry is not None:
                self._registry.close()

    def _next(self, ready: bool) -> Choice | Request | None:
        """Waits for work; a choice of model goes before a drawing. None at the end."""
        with self._changed:
            while not (self.is_stopped or self._choice is not None or (ready and self._request is not None)):
                self._idle = True
                self._changed.wait()
            if self.is_stopped:
                return None
            self._scope = CancelScope()
            if self._choice is not None:
                choice, self._choice = self._choice, None
                return choice
            request, self._request = self._request, None
            return request


class PredictorLoop:
    """What happens in the thread."""

    def __init__(self, signals: Predictor, registry: Registry) -> None:
        self._signals = signals
        self.registry = registry
        self.model: Model | None = None
        self._loaded: dict[str, Model] = {}
        self._list()

    def _list(self) -> None:
        """Tells of the models, and again once foreign backends, which may take their time, have told of theirs."""
        self._signals.listed.emit(self.registry.entries)
        if self._signals.takes_another:
            threading.Thread(target=self._probe, name="probe", daemon=True).start()

    def _probe(self) -> None:
        before = self.registry.entries
        with contextlib.suppress(DigitappError):  # the window was closed
            self.registry.probe()
        if self.registry.entries != before and not self._signals.is_stopped:
            self._signals.listed.emit(self.registry.entries)

    def take(self, choice: Choice) -> None:
        """Loads the model that was chosen, after what has to be done before."""
        if choice.is_new:
            self.registry.refresh()
            self._list()
        if choice.device:
            self.registry.devices.update([choice.device])
            self._loaded.clear()
        self.load(choice.model)

    def load(self, name: str) -> None:
        before = self.registry.entries
        try:
            self._answer_with(self._loaded.get(name) or self._placed(name))
        except BaseException as error:  # a stranger's code may even try to end the app
            if self._signals.is_overtaken:
                return
            if not isinstance(error, DigitappError):
                self.registry.mark(name, _reason(error))
            self._signals.listed.emit(self.registry.entries)
            self._signals.refused.emit(name, _sentence(name, "be loaded", error))
            if self.model is None and self._signals.takes_another:
                self._load_another(name)
        else:
            if self.registry.entries != before:  # it works again
                self._signals.listed.emit(self.registry.entries)

    def _placed(self, name: str) -> Model:
        """Loads a model on the device that the user chose; where that fails, on the default one, and says so."""
        try:
            return self.registry.load(name)
        except DigitappError as error:
            backend = next((entry.backend for entry in self.registry.entries if entry.id == name), "")
            if self._signals.is_overtaken or not self.registry.devices.pop(backend, ""):
                raise
            self._loaded.clear()
            model = self.registry.load(name)
            self._signals.message.emit(f"{error}; it runs on the default device.")
            return model

    def _answer_with(self, model: Model) -> None:
        """The model answers from now on; one that holds a process is let go with it, the others are kept."""
        before, self.model = self.model, model
        if before is not None and before is not model and before.is_isolated:
            before.close()
        if not model.is_isolated and model.card.id not in self._loaded:
            self._loaded[model.card.id] = model
            _warm_up(model)
        self._signals.loaded.emit(model.card)
        backend = self.registry.entry(model.card.id).backend
        self._signals.device_changed.emit(backend, model.devices, self.registry.devices.get(backend, ""))

    def _load_another(self, refused: str) -> None:
        """Takes any model that works, so that a broken choice of last time does not leave the app without one."""
        names = [entry.id for entry in self.registry.entries if is_usable(entry)]
        for name in sorted(names, key=lambda name: name != default_id()):
            if name != refused:
                self.load(name)
                return

    def read(self, request: Request) -> None:
        model = cast(Model, self.model)  # no drawing is taken before there is one
        try:
            started = perf_counter()
            frames = model.frames([request.ink], request.framing)
            framed = perf_counter()
            (prediction,) = model.predictions(frames)
            seconds = perf_counter() - framed
        except BaseException as error:  # the next drawing may still be read
            self._signals.failed.emit(request, _sentence(model.card.title, "read the drawing", error))
        else:
            self._signals.answered.emit(Result(request, model.card, frames, prediction, framed - started, seconds))


def _warm_up(model: Model) -> None:
    """Runs a model once, since the first run is slow; should it fail, the first drawing will say so."""
    with contextlib.suppress(BaseException):
        model.predict(Ink((np.array([[100.0, 100.0], [400.0, 400.0]]),), (12.0,)))


def _sentence(model: str, task: str, error: BaseException) -> str:
    if isinstance(error, DigitappError):
        return f"{error}."
    return f"{model} could not {task} ({_reason(error)}); choose another model."


def _reason(error: BaseException) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"


def is_usable(entry: Entry) -> bool:
    """Whether a model can be chosen; a foreign one that failed can be tried again, its server may be back."""
    return entry.card is not None and (entry.is_foreign or not entry.reason)
