"""Tell what the layers of a scikit-learn classifier are: linear models and multilayer perceptrons have some."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitapp.api import Layer, Layers, ModelCard, ModelError, ReceptiveField
from digitapp_backends.graph_layers import of_pixels

ACTIVATIONS: dict[str, Callable[[NDArray[Any]], NDArray[Any]]] = {
    "identity": lambda values: values,
    "logistic": lambda values: 1 / (1 + np.exp(-values)),
    "tanh": np.tanh,
    "relu": lambda values: np.maximum(values, 0),
}


def layers(estimator: Any, card: ModelCard, probabilities: Callable[[NDArray[Any]], NDArray[Any]] | None) -> Layers:
    """Return the function that tells what the layers of a fitted classifier make of an image.

    `probabilities` gives them for rows of pixels; None for a classifier whose answer is its scores. ModelError for a
    classifier that has no layers.
    """
    *prepared, last = [step for _, step in estimator.steps] if hasattr(estimator, "steps") else [estimator]
    inside: _Perceptron | _Linear
    if hasattr(last, "coefs_"):
        inside = _Perceptron(last)
    elif np.ndim(getattr(last, "coef_", 0)) == 2 and len(last.coef_) in (1, len(card.labels)):
        inside = _Linear(last)
    else:
        raise ModelError(f"a {type(last).__name__} has no layers; linear models and perceptrons do")
    whole = ReceptiveField(card.size)

    def tell(images: NDArray[Any]) -> list[Layer]:
        rows = images.reshape(-1, estimator.n_features_in_)[:1]
        prepared_rows = rows
        for step in prepared:
            prepared_rows = step.transform(prepared_rows)
        outputs = inside.outputs(np.asarray(prepared_rows, np.float64))
        if probabilities is not None:
            outputs.append(("answer", ("Probabilities",), np.asarray(probabilities(rows))[0]))
        names = [type(step).__name__ for step in prepared]
        return [
            Layer.of(
                name,
                [*names, *operators] if place == 0 else operators,
                output,
                sources=(place - 1,),
                field=whole,
                weights=of_pixels(inside.first, card) if place == 0 else None,
                is_scores=output.shape == (len(card.labels),) and name in ("scores", "answer"),
            )
            for place, (name, operators, output) in enumerate(outputs)
        ]

    return tell


Output = tuple[str, tuple[str, ...], NDArray[Any]]
"""The name of a layer, its operators, and what it gives."""


class _Linear:
    def __init__(self, fitted: Any) -> None:
        weights, bias = np.asarray(fitted.coef_), np.broadcast_to(np.asarray(fitted.intercept_), len(fitted.coef_))
        if len(weights) == 1:  # of two classes only the second has scores; the first has none
            weights, bias = np.concatenate([np.zeros_like(weights), weights]), np.append(0, bias)
        self.first, self._bias, self._name = weights, bias, type(fitted).__name__

    def outputs(self, rows: NDArray[Any]) -> list[Output]:
        return [("scores", (self._name,), (rows @ self.first.T + self._bias)[0])]


class _Perceptron:
    def __init__(self, fitted: Any) -> None:
        self.first = fitted.coefs_[0].T
        self._layers = list(zip(fitted.coefs_, fitted.intercepts_, strict=True))
        self._activation = fitted.activation

    def outputs(self, rows: NDArray[Any]) -> list[Output]:
        outputs: list[Output] = []
        for number, (weights, bias) in enumerate(self._layers, start=1):
            rows = rows @ weights + bias
            is_hidden = number < len(self._layers)
            if is_hidden:
                rows = ACTIVATIONS[self._activation](rows)
            name = f"hidden {number}" if is_hidden else "scores"
            outputs.append((name, ("Dense", self._activation) if is_hidden else ("Dense",), rows[0]))
        return outputs
