"""The base class of backends, and the types that its `load` and `signature` return."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api.card import ModelCard
from digitapp.api.errors import ModelError, NoCardError
from digitapp.api.head import Head
from digitapp.api.layers import Layers
from digitapp.language import Marked, mark, number, tr

if TYPE_CHECKING:
    from socket import socket

BACKENDS = "digitapp.backends"
"""The entry-point group in which backends are registered."""
CARD_SUFFIX = ".card.json"
"""Replaces the suffix of a model file in the name of a separate card file: `a.onnx` has `a.card.json`."""
MAX_CARD = 1 << 20
"""Bytes that a card file may have; the largest valid card, with a parity sample of 512 x 512 pixels, needs half."""

SERVER, NETWORK, PROCESSES = "server", "network", "processes"
NEEDS: dict[str, Marked] = {
    SERVER: mark("connections to the server that its model's file names"),
    NETWORK: mark("the whole network"),
    PROCESSES: mark("other programs, which it starts"),
}
"""What a backend may need beyond its model's folder, in words: the values of `Backend.needs`."""

Floats = NDArray[np.floating[Any]]
Run = Callable[[NDArray[Any]], Floats | tuple[Floats, ...]]
"""A loaded model: a function from an input tensor to scores [batch, labels].

The tensor is C-contiguous, has the form that the card describes, by default float32 [batch, 1, H, W], and holds values
in the card's range. A model whose card has a `digitness_threshold` or names `features` returns a tuple: the scores, its
digitness, [batch] in [0, 1], and its features, [batch, D], those that the card asks for. The function is called in a
worker thread with 1 to 256 images, never with none. If the layout has no N, it is called with one image, and the answer
may have any axes of length 1.
"""


class Tensor(msgspec.Struct, frozen=True):
    """An input or output of a model file."""

    name: str
    dtype: str
    """The name of the dtype in numpy, such as "float32"."""
    shape: tuple[int | None, ...]
    """None for a dimension whose length the file leaves open."""


class Signature(msgspec.Struct, frozen=True):
    """The inputs and outputs of a model file without a card."""

    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]
    labels: tuple[str, ...] = ()
    """The labels in the order of the scores, if the file names them; otherwise empty."""


class Backend(ABC):
    """Base class of backends, each of which reads model files of one kind. Only `load` must be implemented."""

    isolated: ClassVar[bool] = False
    """Whether its models always run in a separate process, so that its runtime is never loaded into the app's."""
    needs: ClassVar[tuple[str, ...]] = ()
    """What its worker may use besides its libraries, the model's folder and a temporary folder: keys of `NEEDS`.

    Where the system can lock a worker in, all else is refused with a PermissionError. For a backend that comes in a
    package of its own, the person is asked once.
    """
    device: str = ""
    """The one of `devices` that the user chose, set before `load` is called; "" for the first."""
    run_timeout: float | None = None
    """Seconds that one call of the loaded model may take; None for the app's default of 10. Set it in `load`.

    A worker that takes longer is terminated. The app allows 120 at most.
    """

    @abstractmethod
    def load(self, path: Path, card: ModelCard) -> Run:
        """Load the model file and return the function that runs it, for the outputs that the card asks for.

        Whatever this raises is shown as the reason on the model's disabled row.
        """

    def card(self, path: Path) -> ModelCard:
        """Return the model's card, by default the one beside its file.

        NoCardError if the model has no card, ModelError if the card cannot be read.
        """
        return card_beside(path)

    def layers(self, path: Path, card: ModelCard) -> Layers:
        """Load the model file once more and return the function that tells what each of its layers makes of an image.

        ModelError if that cannot be told.
        """
        raise ModelError(tr("what happens inside it cannot be seen: its backend tells nothing of its layers"))

    def with_head(self, path: Path, old: ModelCard, new: ModelCard, head: Head) -> bytes:
        """Return the content of one model file that holds a model with another head, and its card.

        `old` is the card of the model at `path`, whose features the head reads, and `new` that of the model with the
        head. Its output is "probabilities", and if its `form` is not the default one, it names the output
        "probabilities" too. ModelError if that cannot be done.
        """
        raise ModelError(tr("it cannot be taught: its backend cannot give it another head; teach an ONNX model"))

    def signature(self, path: Path) -> Signature:
        """Return the inputs and outputs of a model file, to find a card for it; ModelError if they are unknown."""
        raise ModelError(
            tr("{name}: its backend cannot tell what it takes; write its card beside it").format(name=path.name)
        )

    def files(self, path: Path) -> tuple[Path, ...]:
        """Return the files to copy when the model is added: its own, and others in its folder or below; no card."""
        return (path,)

    def file_of(self, address: str) -> str | None:
        """Return the content of the file that represents a model served at an address; None for other addresses."""
        return None

    def connect(self, host: str, port: int, timeout: float) -> socket:
        """Return a new TCP connection to a server; OSError if there is none within `timeout` seconds an address.

        With `needs = ("server",)` this is the only way to the network, and leads to the first server asked for alone.
        """
        from socket import create_connection

        return create_connection((host, port), timeout)

    def devices(self) -> tuple[str, ...]:
        """Return the devices that its models can run on, the default first; empty if there is no choice."""
        return ()


def card_beside(path: Path) -> ModelCard:
    """Return the card from the file beside a model, whose name ends in `CARD_SUFFIX`.

    NoCardError if there is no such file; ModelError if it cannot be read or is larger than `MAX_CARD`.
    """
    card_path = path.with_suffix(CARD_SUFFIX)
    if not card_path.is_file():
        raise NoCardError(tr("it has no card: write one as {name} beside it").format(name=card_path.name))
    try:
        with card_path.open("rb") as file:
            text = file.read(MAX_CARD + 1)
    except OSError as error:
        raise ModelError(
            tr("its card {name} cannot be read ({reason}): copy it again").format(
                name=card_path.name, reason=error.strerror
            )
        ) from error
    if len(text) > MAX_CARD:
        raise ModelError(
            tr("its card {name} is larger than {most} MiB: write a shorter one").format(
                name=card_path.name, most=number(MAX_CARD >> 20)
            )
        )
    return ModelCard.from_json(text)
