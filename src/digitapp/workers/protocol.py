"""The messages between the app and a worker process: MessagePack, each preceded by its length."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Annotated, Any, Literal, TypeVar

import msgspec
import numpy as np
from msgspec import Meta
from numpy.typing import NDArray

from digitapp.api import Head, Layer, ModelError, ReceptiveField, Signature
from digitapp.api.card import MAX_LABELS
from digitapp.api.layers import MAX_LAYERS
from digitapp.language import number, tr

_LENGTH = struct.Struct("<Q")
MAX_MESSAGE = 256 * 2**20
"""Bytes that a message may have; the largest batch of the largest images takes less."""
MAX_ERROR = 1000
"""Characters of an error's sentence."""
MAX_TRACEBACK = 2**16
"""Characters of a traceback, from its end, which is the most informative part."""
MAX_NAME = 200
"""Characters of the name of an error's class or of a device."""
MAX_FILES = 1000
"""Files that one model may have."""
MAX_TENSORS = 1000
"""Inputs and outputs that a model file may have."""
_MAX_SIGNATURE = 2**17
"""Characters of all names in a signature."""
_CHUNK = 2**20
_Item = TypeVar("_Item")
_Few = Annotated[tuple[_Item, ...], Meta(max_length=MAX_LAYERS)]
"""What takes a byte in a message takes eight and more in this process."""


class Array(msgspec.Struct, frozen=True):
    """An array as bytes in C order."""

    dtype: str
    shape: _Few[int]
    data: bytes

    @classmethod
    def of(cls, array: NDArray[Any]) -> Array:
        """Encode an array; ValueError if it does not hold numbers."""
        if array.dtype.kind not in "biuf":
            raise ValueError(f"an array of {array.dtype} holds no numbers")
        return cls(array.dtype.str, array.shape, array.tobytes())

    def array(self) -> NDArray[Any]:
        """Return the decoded array, read-only; ValueError or TypeError if it is not valid."""
        if not self.dtype.isprintable() or len(self.dtype) > 8 or "," in self.dtype:
            raise ValueError("an array of no dtype")  # NumPy would parse it
        dtype = np.dtype(self.dtype)
        if dtype.kind not in "biuf":
            raise ValueError(f"an array of {dtype} holds no numbers")
        return np.frombuffer(self.data, dtype).reshape(self.shape)


class LayerMessage(msgspec.Struct, frozen=True, kw_only=True):
    """A layer whose arrays are encoded; the fields are those of `Layer`."""

    name: str
    operators: _Few[str]
    shape: _Few[int]
    values: Array
    block: int
    low: float
    mean: float
    high: float
    sources: _Few[int]
    milliseconds: float | None
    field: ReceptiveField | None
    weights: Array | None
    is_scores: bool

    @classmethod
    def of(cls, layer: Layer) -> LayerMessage:
        """Encode a layer."""
        told = {name: getattr(layer, name) for name in cls.__struct_fields__}
        weights = None if layer.weights is None else Array.of(layer.weights)
        return cls(**told | {"values": Array.of(layer.values), "weights": weights})

    def layer(self) -> Layer:
        """Return the decoded layer; ValueError or TypeError if its arrays are not valid."""
        told = msgspec.structs.asdict(self)
        weights = None if self.weights is None else self.weights.array()
        return Layer(**told | {"values": self.values.array(), "weights": weights})


class HeadMessage(msgspec.Struct, frozen=True):
    """A head whose rows are encoded; the fields are those of `Head`."""

    labels: Array
    known: Array | None
    replaces_digitness: bool
    own: Array | None

    @classmethod
    def of(cls, head: Head) -> HeadMessage:
        """Encode a head."""
        known, own = (None if rows is None else Array.of(rows) for rows in (head.known, head.own))
        return cls(Array.of(head.labels), known, head.replaces_digitness, own)

    def head(self) -> Head:
        """Return the decoded head; ValueError or TypeError if its arrays are not valid."""
        known, own = (None if rows is None else rows.array() for rows in (self.known, self.own))
        return Head(self.labels.array(), known, self.replaces_digitness, own)


Question = Literal["import", "card", "signature", "files", "address", "load", "run", "layers", "head"]


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """A request to a worker."""

    do: Question
    seconds: float
    """The worker exits if the job takes longer."""
    number: int = 0
    """Set by `WorkerProcess`, at random, so that no answer can be there before its question; repeated in it."""
    backend: str = ""
    path: str = ""
    address: str = ""
    card: str = ""
    """JSON."""
    new_card: str = ""
    """JSON of the card of a model that gets another head."""
    device: str = ""
    tensor: Array | None = None
    head: HeadMessage | None = None


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """The result of a job: the fields for its kind of job, or an error."""

    number: int = 0
    """The number of the job."""
    error: Annotated[str, Meta(max_length=MAX_ERROR)] = ""
    """One line; empty if the job succeeded."""
    kind: Annotated[str, Meta(max_length=MAX_NAME)] = ""
    """The name of the error's class."""
    needs: Annotated[tuple[str, ...], Meta(max_length=10)] = ()
    """What the backend needs and the worker may not use, after a `NeedsError`."""
    is_fatal: bool = False
    """Whether the worker exits after this, because it has no memory left."""
    traceback: Annotated[str, Meta(max_length=MAX_TRACEBACK)] = ""
    card: str = ""
    signature: Signature | None = None
    files: Annotated[tuple[str, ...], Meta(max_length=MAX_FILES)] = ()
    """The paths of the files that belong to a model."""
    text: str | None = None
    """The content of the file that represents a model at an address; None if the address is not for the backend."""
    devices: Annotated[tuple[Annotated[str, Meta(max_length=MAX_NAME)], ...], Meta(max_length=100)] = ()
    run_timeout: float | None = None
    """The backend's `run_timeout` for the loaded model."""
    arrays: Annotated[tuple[Array, ...], Meta(max_length=MAX_TENSORS)] = ()
    layers: _Few[LayerMessage] = ()
    content: bytes = b""
    """A whole model file."""


def check_signature(signature: Signature) -> Signature:
    """Return a model file's signature; ModelError if it has more in it than a model for this app has."""
    if len(signature.labels) > MAX_LABELS:
        raise ModelError(
            tr("it has {count} labels, more than {most}: train it for fewer").format(
                count=number(len(signature.labels)), most=number(MAX_LABELS)
            )
        )
    tensors = [*signature.inputs, *signature.outputs]
    if len(tensors) > MAX_TENSORS or any(len(tensor.shape) > MAX_TENSORS for tensor in tensors):
        raise ModelError(
            tr("it has more than {most} inputs, outputs or axes: export it with one of each").format(
                most=number(MAX_TENSORS)
            )
        )
    names = [*signature.labels, *(text for tensor in tensors for text in (tensor.name, tensor.dtype))]
    if sum(map(len, names)) > _MAX_SIGNATURE:
        raise ModelError(tr("the names of its labels, inputs and outputs are too long: export it with shorter ones"))
    return signature


_Message = TypeVar("_Message")


def send(write: Callable[[memoryview], int], message: msgspec.Struct) -> None:
    """Send a message; `write` is like `os.write` for one descriptor."""
    body = msgspec.msgpack.encode(message)
    rest = memoryview(_LENGTH.pack(len(body)) + body)
    while rest:
        rest = rest[write(rest) :]


def receive(read: Callable[[int], bytes], kind: type[_Message], limit: int = MAX_MESSAGE) -> _Message | None:
    """Receive a message of a class; `read` is like `os.read` for one descriptor.

    Return None if the input ends before the message does. OverflowError if it has more than `limit` bytes, ValueError
    if it is not a message of this class.
    """
    head = _read(read, _LENGTH.size)
    if head is None:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > limit:
        raise OverflowError(f"a message of {length} bytes, of at most {limit}")
    body = _read(read, length)
    try:
        return None if body is None else msgspec.msgpack.decode(body, type=kind)
    except RecursionError as error:
        raise ValueError("a message that is nested too deeply") from error


def _read(read: Callable[[int], bytes], length: int) -> bytes | None:
    parts: list[bytes] = []
    while length:
        part = read(min(length, _CHUNK))
        if not part:
            return None
        parts.append(part)
        length -= len(part)
    return b"".join(parts)
