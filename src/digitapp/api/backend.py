"""What a backend author implements: `Backend`, and what its `load` returns and its `signature` tells."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api.card import ModelCard
from digitapp.api.errors import ModelError, NoCardError

BACKENDS = "digitapp.backends"
"""The entry-point group in which backends are named."""
CARD_SUFFIX = ".card.json"
"""What a model's file has in the place of its own suffix where the card is a file of its own."""
MAX_CARD = 1 << 20
"""Bytes of such a file; the largest card that can be true, with a parity sample of 512 x 512 pixels, has half."""

Floats = NDArray[np.floating[Any]]
Run = Callable[[NDArray[Any]], Floats | tuple[Floats, Floats]]
"""A loaded model: the tensor of its card's form, C-contiguous, by default float32 [batch, 1, H, W], to [batch, labels].

The values are in the card's range. A model whose card has a `digitness_threshold` gives a pair: that and its digitness,
[batch] in [0, 1]. It is called in a worker thread, with 1 to 256 images, never with none; where the layout has no N,
with one. Which axes of length 1 the answer has does not matter then.
"""


class Tensor(msgspec.Struct, frozen=True):
    """An input or output of a model file."""

    name: str
    dtype: str
    """As numpy calls it, such as "float32"."""
    shape: tuple[int | None, ...]
    """None for a side that the file leaves open."""


class Signature(msgspec.Struct, frozen=True):
    """What a file without a card takes and gives."""

    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]
    labels: tuple[str, ...] = ()
    """Where the file names them, those of its scores in their order."""


class Backend(ABC):
    """Reads model files of one kind. Only `load` must be written."""

    isolated: ClassVar[bool] = False
    """Whether its models always run in a process of their own, so that its runtime never enters the app's."""
    device: str = ""
    """What the user chose of `devices` before `load`; "" for the first."""
    run_timeout: float | None = None
    """Seconds that one call of the loaded model may take, None for the app's own 10; to be set by `load`.

    A worker that takes longer is ended. The app allows 120 at most.
    """

    @abstractmethod
    def load(self, path: Path, card: ModelCard) -> Run:
        """Load the model file and return the function that runs it, which gives a digitness as its card says.

        Whatever this raises becomes the reason on the model's disabled row.
        """

    def card(self, path: Path) -> ModelCard:
        """Return the model's card, by default the one beside its file; NoCardError where it has none, ModelError."""
        return card_beside(path)

    def signature(self, path: Path) -> Signature:
        """Return what a file takes and gives, from which a card can be found; ModelError where it can't say."""
        raise ModelError(f"{path.name}: its backend cannot tell what it takes; write its card beside it")

    def files(self, path: Path) -> tuple[Path, ...]:
        """Return what is copied when the model is added, apart from its card: its file, and others beside or below."""
        return (path,)

    def file_of(self, address: str) -> str | None:
        """Return the text of a file that stands for a model served at an address; None for other addresses."""
        return None

    def devices(self) -> tuple[str, ...]:
        """Return what its models can run on here, the default first; empty where there is nothing to choose."""
        return ()


def card_beside(path: Path) -> ModelCard:
    """Return the card in the file beside a model whose name ends in `CARD_SUFFIX`.

    NoCardError without one; ModelError where it cannot be read or is larger than `MAX_CARD`.
    """
    beside = path.with_suffix(CARD_SUFFIX)
    if not beside.is_file():
        raise NoCardError(f"it has no card: write one as {beside.name} beside it")
    try:
        with beside.open("rb") as file:
            text = file.read(MAX_CARD + 1)
    except OSError as error:
        raise ModelError(f"its card {beside.name} cannot be read ({error.strerror}): copy it again") from error
    if len(text) > MAX_CARD:
        raise ModelError(f"its card {beside.name} is larger than {MAX_CARD >> 20} MiB: write a shorter one")
    return ModelCard.from_json(text)
