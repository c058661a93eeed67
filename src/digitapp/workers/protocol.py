"""The messages between the app and a worker process: MessagePack, each with its length in front."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any, Literal, TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import Signature

_LENGTH = struct.Struct("<Q")
MAX_MESSAGE = 256 * 2**20
"""Bytes of the longest message; the largest batch of the largest images takes less."""
_CHUNK = 2**20


class Array(msgspec.Struct, frozen=True):
    """An array as its bytes, in C order."""

    dtype: str
    shape: tuple[int, ...]
    data: bytes

    @classmethod
    def of(cls, array: NDArray[Any]) -> Array:
        """Encode an array; ValueError where it holds something else than numbers."""
        if array.dtype.kind not in "biuf":
            raise ValueError(f"an array of {array.dtype} holds no numbers")
        return cls(array.dtype.str, array.shape, array.tobytes())

    def array(self) -> NDArray[Any]:
        """Return the array, which is read-only; ValueError or TypeError where the bytes are none."""
        dtype = np.dtype(self.dtype)
        if dtype.kind not in "biuf":
            raise ValueError(f"an array of {dtype} holds no numbers")
        return np.frombuffer(self.data, dtype).reshape(self.shape)


Question = Literal["import", "card", "signature", "files", "address", "load", "run"]


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """What a worker has to do."""

    do: Question
    seconds: float
    """The worker ends itself after this time."""
    number: int = 0
    """The worker's outcome carries it too; `WorkerProcess` counts."""
    backend: str = ""
    path: str = ""
    address: str = ""
    card: str = ""
    """JSON."""
    device: str = ""
    tensor: Array | None = None


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """The result of a job: the fields that belong to it, or an error."""

    number: int = 0
    """The job's."""
    error: str = ""
    """One line; empty where all went well."""
    kind: str = ""
    """The class of the error."""
    is_fatal: bool = False
    """Whether the worker ends after this, since it has no memory left."""
    traceback: str = ""
    card: str = ""
    signature: Signature | None = None
    files: tuple[str, ...] = ()
    """Paths that belong to a model."""
    text: str | None = None
    """What a file holds that stands for a model at an address; None where the address is not for the backend."""
    devices: tuple[str, ...] = ()
    run_timeout: float | None = None
    """The backend's `run_timeout` for the model that was loaded."""
    arrays: tuple[Array, ...] = ()


_Message = TypeVar("_Message")


def send(write: Callable[[memoryview], int], message: msgspec.Struct) -> None:
    """Write a message with a function like `os.write` for one descriptor."""
    body = msgspec.msgpack.encode(message)
    rest = memoryview(_LENGTH.pack(len(body)) + body)
    while rest:
        rest = rest[write(rest) :]


def receive(read: Callable[[int], bytes], kind: type[_Message], limit: int = MAX_MESSAGE) -> _Message | None:
    """Read a message with a function like `os.read` for one descriptor; None where the input ends before it does.

    OverflowError where it has more bytes than the limit, ValueError where it is no message of this kind.
    """
    head = _read(read, _LENGTH.size)
    if head is None:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > limit:
        raise OverflowError(f"a message of {length} bytes, of at most {limit}")
    body = _read(read, length)
    return None if body is None else msgspec.msgpack.decode(body, type=kind)


def _read(read: Callable[[int], bytes], length: int) -> bytes | None:
    parts: list[bytes] = []
    while length:
        part = read(min(length, _CHUNK))
        if not part:
            return None
        parts.append(part)
        length -= len(part)
    return b"".join(parts)
