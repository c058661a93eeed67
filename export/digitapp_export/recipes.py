"""Define each bundled model's recipe: its network, its data and its training settings.

No setting was chosen by its score on a test set. Network, bad scans, gaps and generated digits were chosen on the last
10,000 images of MNIST train and on writers 20 to 24, or no alternative was tried. The default network was chosen on
the generated digits of `stand_ins`, 3,000 of 300 virtual writers, on which nothing is trained: after 70 epochs of the
same teachers' answers it mistakes 1 (99.97 %, 95 % interval 99.81 to 99.99 %), the wide one, which takes 1.3 times as
long, 2 (99.93 %, 99.76 to 99.98 %). The settings of the 8 x 8 models were chosen on 1,200 drawings of optdigits.tra and
the same writers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from torch import nn

from digitapp.api import FramingName, ModelError
from digitapp_export import nets


@dataclass(frozen=True)
class Recipe:
    """Everything that determines one model, except the seed."""

    id: str
    title: str
    net: Callable[[], nn.Sequential]
    framing: FramingName
    size: tuple[int, int]
    epochs: int
    learning_rate: float
    batch: int
    warp: float
    """How strongly scanned images are warped, see `augment.warp_images`; 0 leaves all images unchanged."""
    copies: int
    """How often an epoch contains each training drawing, each time augmented differently."""
    generated: int
    """Generated digits in an epoch, new ones in each."""
    varied: bool = True
    """Whether the handwriting of drawings is augmented."""
    teachers: tuple[str, ...] = ()
    """The recipes of the networks whose answers it is trained on, see `distil`."""
    half_weights: bool = False
    """Whether the exported file keeps the weights as float16, see `half`."""

    @property
    def knows_drawings(self) -> bool:
        """Whether it is trained on drawings, people's or generated ones, and not on scans alone."""
        return self.copies + self.generated > 0

    @property
    def source(self) -> str:
        """The set of scanned digits it is trained on."""
        return "optdigits" if self.framing == "optdigits" else "mnist"


RECIPES = {
    recipe.id: recipe
    for recipe in (
        Recipe(
            "cnn-28x28", "CNN 28x28", nets.cnn, "mnist", (28, 28),
            epochs=70, learning_rate=4e-3, batch=256, warp=1.0, copies=2, generated=20_000,
            teachers=("teacher-valid", "teacher-residual", "teacher-scans-valid", "teacher-scans-residual"),
            half_weights=True,
        ),
        Recipe(
            "mlp-28x28", "MLP 28x28", lambda: nets.mlp(784, 128, 128, 10), "mnist", (28, 28),
            epochs=40, learning_rate=2e-3, batch=128, warp=0.5, copies=2, generated=6000,
        ),
        Recipe(
            "cnn-8x8", "CNN 8x8", nets.small_cnn, "optdigits", (8, 8),
            epochs=80, learning_rate=4e-3, batch=128, warp=1.0, copies=2, generated=12_000,
        ),
        Recipe(
            "mlp-8x8", "MLP 8x8", lambda: nets.mlp(64, 32, 10), "optdigits", (8, 8),
            epochs=250, learning_rate=1e-2, batch=64, warp=0.7, copies=1, generated=0,
        ),
    )
}  # fmt: skip


CANDIDATES = {
    candidate.id: candidate
    for candidate in (
        replace(RECIPES["cnn-28x28"], id=f"cnn-28x28-{name}", title=f"CNN 28x28, {name}", net=net)
        for name, net in (
            ("wide", lambda: nets.cnn(first=32)), ("residual", nets.residual_cnn), ("separable", nets.separable_cnn),
        )
    )
}  # fmt: skip
"""Networks that may replace the default one: at most 1 MB large, with a bottleneck of features."""
TEACHERS = {
    teacher.id: teacher
    for teacher in (
        replace(
            RECIPES["cnn-28x28"], id=f"teacher-{name}", title=f"Teacher, {name}", net=net, epochs=36, teachers=(),
        )
        for name, net in (
            ("valid", lambda: nets.cnn(80, 120, 160, 192)), ("residual", lambda: nets.residual_cnn(2.5, 192)),
        )
    )
} | {
    teacher.id: teacher
    for teacher in (
        replace(
            RECIPES["cnn-28x28"], id=f"teacher-scans-{name}", title=f"Teacher of scans, {name}", net=net, epochs=60,
            warp=0.7, copies=0, generated=0, varied=False, teachers=(),
        )
        for name, net in (
            ("valid", lambda: nets.cnn(64, 96, 128, 128)), ("residual", lambda: nets.residual_cnn(2.0, 128)),
        )
    )
}  # fmt: skip
"""Larger networks whose answers the default one and the candidates are trained on.

One that has seen scans alone answers to scans alone, and it alone: others know more forms of each digit than people of
one school write, and are less sure of these.
"""


def recipe(model: str) -> Recipe:
    """Return the recipe of a model, a candidate or a teacher; raise ModelError if there is none."""
    known = RECIPES | CANDIDATES | TEACHERS
    if model not in known:
        raise ModelError(f"{model}: no such recipe; choose one of {', '.join(known)}")
    return known[model]


QUICK_EPOCHS = {"cnn-28x28": 4, "mlp-28x28": 12, "cnn-8x8": 20, "mlp-8x8": 60}


def quick(recipe: Recipe) -> Recipe:
    """Return a variant to try the training, at most three minutes on two cores: fewer epochs, drawings, no teachers."""
    return replace(
        recipe,
        epochs=QUICK_EPOCHS.get(recipe.id, 4),
        copies=min(recipe.copies, 1),
        generated=min(recipe.generated, 2000),
        teachers=(),
    )
