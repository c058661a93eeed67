"""What a backend author reads: `Backend`, the `ModelCard` that describes a model, `Prediction`, and the errors.

A backend is a class with one method, `load`, named in the entry-point group `digitapp.backends`; the entry point's
name is the suffix of the model files it reads ("onnx" reads `*.onnx`). Import the runtime inside `load`, so that
listing models stays fast and a missing runtime costs one disabled row instead of the app.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from sys import float_info
from typing import Any, Literal, get_args

import msgspec
import numpy as np
from numpy.typing import NDArray

BACKENDS = "digitapp.backends"
"""The entry-point group in which backends are named."""
CARD_KEY = "digitapp.card"
"""Where a file format has metadata of its own, the key of the card's JSON in it."""
FramingName = Literal["mnist", "optdigits", "canvas"]
"""The names in `digitapp.framing.FRAMINGS`."""

SURE = 0.75
"""From this confidence on the answer to what is taken for a digit is called sure.

Chosen on the held-out writers, like temperature and threshold: of their digits it leaves less than one in a hundred in
doubt, and of the others less than two in a thousand are misread.
"""

Floats = NDArray[np.floating[Any]]
Run = Callable[[NDArray[np.float32]], Floats | tuple[Floats, Floats]]
"""A loaded model: float32 [batch, 1, H, W] in the card's range to [batch, labels].

A model whose card has a `digitness_threshold` gives a pair: that and its digitness, [batch] in [0, 1].
It is called in a worker thread, with C-contiguous batches of 1 to 256 images, never with none.
"""


class DigitappError(Exception):
    """A fault that a user can mend: its text is one sentence that says what happened, to what, and what to do."""


class FileError(DigitappError):
    """A file that is missing, broken, too large or of another kind than it should be."""


class ModelError(DigitappError):
    """A model that is unknown, cannot be loaded, or does not keep to its card."""


class Figure(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What was measured on one set."""

    data: str
    """The set it was measured on, such as "mnist-test" or "pen-strokes-held-out"."""
    accuracy: float
    n: int
    ci95: tuple[float, float]
    """Wilson's 95 % interval of the accuracy."""
    ece: float | None = None
    """Expected calibration error, as `digitapp.metrics` has it, 0 to 1; None, here and below: not measured."""
    nll: float | None = None
    """Mean negative log-likelihood in nats."""
    doubted: float | None = None
    """The share of its digits that the model is not sure of or takes for none, 0 to 1."""
    auroc: float | None = None
    """How well the model's digitness tells its digits from drawings of other things: 0.5 is chance, 1 always."""

    def __post_init__(self) -> None:
        low, high = self.ci95
        if not (0 <= low <= self.accuracy <= high <= 1 and self.n > 0):
            raise ValueError(f"the figure for {self.data!r} is not an accuracy with its interval")
        for name, most in (("ece", 1.0), ("nll", float_info.max), ("doubted", 1.0), ("auroc", 1.0)):
            value = getattr(self, name)
            if value is not None and not 0 <= value <= most:
                raise ValueError(f"the figure for {self.data!r} has an {name} of {value}, which it cannot be")


class ModelCard(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a model is and what it takes; stored as JSON with the model and checked when read.

    Raises ValueError when a field does not fit the others. Fields of other names are refused in the JSON, so that a
    slip of the pen is not passed over.
    """

    id: str
    """Lower-case name, unique among the models, such as "cnn-28x28"."""
    title: str
    """What people read: one line of at most 80 characters."""
    size: tuple[int, int]
    """Height and width of the input image."""
    framing: FramingName
    """How drawings become images: a name in `digitapp.framing.FRAMINGS`."""
    range: tuple[float, float] = (0.0, 1.0)
    """The input values of paper and of ink."""
    labels: tuple[str, ...] = tuple("0123456789")
    """All different, each one line of at most 40 characters."""
    output: Literal["probabilities", "logits"] = "probabilities"
    digitness_threshold: float | None = None
    """Below this digitness a drawing is not a digit; None for a model that gives no digitness."""
    accuracy: tuple[Figure, ...] = ()
    training: str = ""
    """How it was trained, in words: data, augmentation, epochs, seed."""
    licence: str = ""
    parameters: int = 0

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,63}", self.id):
            raise ValueError(f"the id {self.id!r} is not a name of lower-case letters, digits, '.', '_' and '-'")
        if not _is_line(self.title, 80):
            raise ValueError(f"the title {self.title[:80]!r} is not one line of 1 to 80 printable characters")
        if self.framing not in get_args(FramingName):
            raise ValueError(f"the framing {self.framing!r} is none of {', '.join(get_args(FramingName))}")
        if not all(4 <= side <= 512 for side in self.size):
            raise ValueError(f"the input size {self.size} is not between 4 and 512 pixels")
        if len(self.labels) < 2 or len(set(self.labels)) != len(self.labels):
            raise ValueError("the labels are fewer than two or not all different")
        if not all(_is_line(label, 40) for label in self.labels):
            raise ValueError("a label is not one line of 1 to 40 printable characters")
        if not np.isfinite(self.range).all() or self.range[0] == self.range[1]:
            raise ValueError(f"the range {self.range} does not tell paper from ink")
        if self.digitness_threshold is not None and not 0 <= self.digitness_threshold <= 1:
            raise ValueError(f"the digitness threshold {self.digitness_threshold} is not between 0 and 1")

    def figure(self, data: str) -> Figure | None:
        """The accuracy on a set, None when it was not measured."""
        return next((figure for figure in self.accuracy if figure.data == data), None)

    def to_json(self) -> str:
        """The card as the JSON text that `from_json` reads."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> ModelCard:
        """Reads a card; ModelError when it is not one."""
        try:
            return msgspec.json.decode(text, type=cls)
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            raise ModelError(f"its card is not valid: {error}") from error


def _is_line(text: str, most: int) -> bool:
    return text.isprintable() and bool(text.strip()) and len(text) <= most


class Prediction(msgspec.Struct, frozen=True, eq=False):
    """What a model makes of one drawing.

    Where there is nothing to read yet, `label` is None and the probabilities are all NaN.
    """

    label: str | None
    probabilities: NDArray[np.float32]
    """float32 [labels], sums to one."""
    labels: tuple[str, ...]
    image: NDArray[np.float32]
    """float32 [H, W] in [0, 1]: the model's own input before it is put into the card's range."""
    digitness: float | None = None
    """How much the drawing is like a digit at all, 0 to 1; None where the model does not say or nothing was read."""
    is_digit: bool = True
    """Whether it is taken for a digit: False below the card's threshold, and where there is nothing to read."""

    def __repr__(self) -> str:
        doubt = "" if self.is_digit else ", is_digit=False"
        return f"Prediction(label={self.label!r}, confidence={round(self.confidence, 3)}{doubt})"

    @property
    def confidence(self) -> float:
        """The probability of `label`; 0.0 where there is none."""
        return 0.0 if self.label is None else float(self.probabilities.max())

    @property
    def is_sure(self) -> bool:
        """Whether it is taken for a digit and read with a confidence of at least `SURE`."""
        return self.is_digit and self.confidence >= SURE

    @property
    def ranking(self) -> list[tuple[str, float]]:
        """Labels and their probabilities, the best first; empty where there is nothing to read."""
        if self.label is None:
            return []
        order = np.argsort(-self.probabilities, kind="stable")
        return [(self.labels[i], float(self.probabilities[i])) for i in order]


class Backend(ABC):
    """Reads model files of one kind. Only `load` must be written."""

    @abstractmethod
    def load(self, path: Path, card: ModelCard) -> Run:
        """Loads the model file and returns the function that runs it, which gives a digitness as its card says.

        Whatever this raises becomes the reason on the model's disabled row.
        """

    def card(self, path: Path) -> ModelCard:
        """The model's card; by default the file beside it whose name ends in `.card.json`."""
        beside = path.with_suffix(".card.json")
        if not beside.is_file():
            raise ModelError(f"it has no card: write one as {beside.name} beside it")
        return ModelCard.from_json(beside.read_bytes())
