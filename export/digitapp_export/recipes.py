"""What each bundled model is made of: its network, its data and how it is trained.

No setting was chosen by its score on a test set. The CNN's epochs and the share of images that stay unwarped were
revised once, and not blindly: a first run had been measured (99.41 % on MNIST test, 99.47 % on the held-out writers),
its training loss was still falling, and it read its own training images worse sharp (99.3 %) than resampled (99.9 %).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from torch import nn

from digitapp.api import FramingName, ModelError
from digitapp_export import nets


@dataclass(frozen=True)
class Recipe:
    """One model and all that decides how it turns out, but for the seed."""

    id: str
    title: str
    net: Callable[[], nn.Module]
    framing: FramingName
    size: tuple[int, int]
    epochs: int
    learning_rate: float
    batch: int
    warp: float
    """How strongly scanned images are warped, see `augment.warp_images`; drawings are warped at the ink."""
    copies: int
    """How often an epoch sees each training writer's drawing, each time as another hand might have written it."""
    generated: int
    """Drawings of generated digits in an epoch, new ones in each."""

    @property
    def source(self) -> str:
        """The set of scanned digits that it learns from."""
        return "optdigits" if self.framing == "optdigits" else "mnist"


RECIPES = {
    recipe.id: recipe
    for recipe in (
        Recipe(
            "cnn-28x28", "CNN 28x28", nets.cnn, "mnist", (28, 28),
            epochs=80, learning_rate=4e-3, batch=128, warp=1.0, copies=2, generated=6000,
        ),
        Recipe(
            "mlp-28x28", "MLP 28x28", lambda: nets.mlp(784, 128, 128, 10), "mnist", (28, 28),
            epochs=40, learning_rate=2e-3, batch=128, warp=0.5, copies=2, generated=6000,
        ),
        Recipe(
            "mlp-8x8", "MLP 8x8", lambda: nets.mlp(64, 32, 10), "optdigits", (8, 8),
            epochs=300, learning_rate=1e-2, batch=64, warp=0.7, copies=0, generated=0,
        ),
    )
}  # fmt: skip


def recipe(model: str) -> Recipe:
    """The recipe of a model; ModelError when there is none."""
    if model not in RECIPES:
        raise ModelError(f"{model}: no such recipe; choose one of {', '.join(RECIPES)}")
    return RECIPES[model]
