"""Compares drawings with the known ones, which a model is shown first, some for each drawing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from digitapp.api import Prediction
from digitapp.explaining.neighbours import Neighbours, Surroundings, View, as_seen, surroundings, views
from digitapp.models.model import Model


class Compared(NamedTuple):
    """The neighbours of a drawing among the known ones, as a model sees them."""

    surroundings: Surroundings
    neighbours: Neighbours


class Comparison:
    """Compares for the present model; used by one thread."""

    def __init__(self) -> None:
        self._surroundings: Surroundings | None = None
        self._model: Model | None = None
        self._views: Iterator[View] = iter(())
        self._seen: list[View] = []

    def is_ready(self, model: Model) -> bool:
        """Return whether a model has seen all known drawings."""
        return model is self._model and self._surroundings is not None

    def neighbours(self, model: Model, prediction: Prediction) -> Compared | None:
        """Return what is most like a drawing that was read, or None and show the model some more known drawings.

        Raises the errors of `views`.
        """
        if model is not self._model:
            self._model, self._surroundings, self._views, self._seen = model, None, views(model), []
        if self._surroundings is None and (view := next(self._views, None)) is not None:
            self._seen.append(view)
            return None
        if self._surroundings is None:
            self._surroundings = surroundings(model, self._seen)
        return Compared(self._surroundings, self._surroundings.neighbours(model, as_seen(prediction)))
