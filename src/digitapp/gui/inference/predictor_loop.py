"""The loop of a predictor's thread: list the models, load the chosen one, read drawings with it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

import numpy as np

from digitapp.api import DigitappError
from digitapp.drawing.strokes import Ink
from digitapp.gui.inference.number_reading import NumberReading, ReadingStopped
from digitapp.gui.inference.requests import Choice, Request, Result
from digitapp.language import tr
from digitapp.models.model import Model
from digitapp.models.registry import Entry, Registry, default_id

if TYPE_CHECKING:
    from digitapp.gui.inference.predictor import Predictor


class Overtaken(Exception):  # noqa: N818 - it is no error
    """There is something newer to do."""


class PredictorLoop:
    """Hold the model that answers; all methods but `_probe` run in the predictor's thread."""

    def __init__(self, predictor: Predictor, registry: Registry) -> None:
        self._predictor = predictor
        self._registry = registry
        self.model: Model | None = None
        self._numbers: NumberReading | None = None
        """Reads numbers with the model that answers."""
        self._loaded: dict[str, Model] = {}
        """Loaded models of this process by id; one that runs in a worker is closed when another model answers."""
        self._listed: tuple[Entry, ...] = ()
        self._list()
        if predictor.is_main:
            threading.Thread(target=self._probe, name="probe", daemon=True).start()

    def run(self) -> None:
        """Work until the predictor is stopped."""
        try:
            while task := self._predictor.next_task(is_ready=self.model is not None):
                with self._predictor.scope:
                    self._choose(task) if isinstance(task, Choice) else self._read(task)
        finally:
            if self.model is not None:
                self.model.close()

    def _list(self) -> None:
        """Emit the list of models if it has changed."""
        if self._registry.entries != self._listed and not self._predictor.is_stopped:
            self._listed = self._registry.entries
            self._predictor.listed.emit(self._listed)

    def _probe(self) -> None:
        """Examine foreign models in workers, which takes a while, and list all models again."""
        with contextlib.suppress(DigitappError):  # the window was closed
            self._registry.probe()
        self._list()

    def _choose(self, choice: Choice) -> None:
        """Load the chosen model; if it fails and none is loaded, load any that works."""
        self._list()  # the choice may be a model that was just added
        if choice.device:
            self._registry.devices.update([choice.device])
            self._loaded.clear()
        if self._load(choice.model) or self.model is not None or not self._predictor.is_main:
            return
        for name in self._others(choice.model):
            if self._predictor.is_overtaken or self._load(name):
                return

    def _others(self, refused: str) -> Iterator[str]:
        """Yield the id of every other usable model once, so that a broken choice does not leave the app without one."""
        usable = [entry for entry in self._registry.entries if entry.is_usable and entry.id != refused]
        for entry in sorted(usable, key=lambda entry: (entry.id != default_id(), entry.is_foreign)):
            yield entry.id

    def _load(self, name: str) -> bool:
        """Load a model and answer with it; False if that fails, which is emitted, or if it is no longer wanted."""
        try:
            self._answer_with(self._loaded.get(name) or self._load_on_device(name))
        except BaseException as error:  # a foreign model's code may even raise SystemExit
            if self._predictor.is_overtaken or self._predictor.is_stopped:
                return False
            if not isinstance(error, DigitappError):
                self._registry.mark(name, reason_of(error))
            self._list()
            self._predictor.refused.emit(
                name, _sentence(error, name, tr("{model} could not be loaded ({reason}); choose another model."))
            )
            return False
        self._list()  # one that failed before may work again
        return True

    def _load_on_device(self, name: str) -> Model:
        """Load a model on the device that the user chose; if that fails, load it on the default one and say so."""
        try:
            return self._registry.load(name)
        except DigitappError as error:
            backend = next((entry.backend for entry in self._registry.entries if entry.id == name), "")
            if self._predictor.is_overtaken or not self._registry.devices.pop(backend, ""):
                raise
            self._loaded.clear()
            model = self._registry.load(name)
            self._predictor.message.emit(tr("{trouble}; it runs on the default device.").format(trouble=error))
            return model

    def _answer_with(self, model: Model) -> None:
        before, self.model = self.model, model
        self._numbers = NumberReading(model) if self._predictor.is_main else None
        if before is not None and before is not model and before.is_isolated:
            before.close()
        if not model.is_isolated and model.card.id not in self._loaded:
            self._loaded[model.card.id] = model
            _warm_up(model)
        self._predictor.loaded.emit(model.card)
        backend = self._registry.entry(model.card.id).backend
        self._predictor.device_changed.emit(backend, model.devices, self._registry.devices.get(backend, ""))

    def _read(self, request: Request) -> None:
        model = cast(Model, self.model)  # no drawing is taken before a model is loaded
        with contextlib.nullcontext() if model.is_isolated else self._predictor.turn():
            self._answer(model, request)

    def _watch(self, request: Request, share: float) -> None:
        """Tell how far a page is read, and end that where the person, or a newer drawing, does not want to wait."""
        if self._predictor.is_asked:
            raise Overtaken
        if self._predictor.is_reading_stopped:
            raise ReadingStopped
        self._predictor.progressed.emit(request, share)

    def _answer(self, model: Model, request: Request) -> None:
        try:
            if self._numbers is None:
                result = Result.of(model, request)
            else:
                result = self._numbers.answer(request, partial(self._watch, request))
        except Overtaken:
            self._predictor.put_back(request)
        except BaseException as error:  # the next drawing may still be read
            said = tr("{model} could not read the drawing ({reason}); choose another model.")
            self._predictor.failed.emit(request, _sentence(error, model.card.title, said))
        else:
            self._predictor.answered.emit(result)


def reason_of(error: BaseException) -> str:
    """Return an unexpected error as one line of text."""
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"


def _warm_up(model: Model) -> None:
    """Run a model once, since the first run is slow; a failure is ignored, since the first drawing will report it."""
    with contextlib.suppress(BaseException):
        model.predict(Ink((np.array([[100.0, 100.0], [400.0, 400.0]]),), (12.0,)))


def _sentence(error: BaseException, model: str, otherwise: str) -> str:
    """Return what a model's error says, or a sentence of what a fault in its code made impossible."""
    if isinstance(error, DigitappError):
        return f"{error}."
    return otherwise.format(model=model, reason=reason_of(error))
