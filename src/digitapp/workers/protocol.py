"""What the app and a worker process say to each other: messages with their length in front, in MessagePack."""

from __future__ import annotations

import os
import struct
from typing import Any, Literal, TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import Signature

_HEAD = struct.Struct("<Q")
MOST = 256 * 2**20
"""Bytes of the longest message; the largest batch of the largest images takes less."""


class Array(msgspec.Struct, frozen=True):
    """An array as its bytes, in C order."""

    dtype: str
    shape: tuple[int, ...]
    data: bytes

    @classmethod
    def of(cls, array: NDArray[Any]) -> Array:
        """An array to be sent; ValueError where it holds something else than numbers."""
        if array.dtype.kind not in "biuf":
            raise ValueError(f"an array of {array.dtype} holds no numbers")
        return cls(array.dtype.str, array.shape, array.tobytes())

    def array(self) -> NDArray[Any]:
        """The array, which cannot be written to; ValueError or TypeError where the bytes are none."""
        dtype = np.dtype(self.dtype)
        if dtype.kind not in "biuf":
            raise ValueError(f"an array of {dtype} holds no numbers")
        return np.frombuffer(self.data, dtype).reshape(self.shape)


Question = Literal["import", "card", "signature", "files", "address", "load", "run"]


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """What a worker shall do."""

    do: Question
    seconds: float
    """After so long the worker ends itself."""
    backend: str = ""
    path: str = ""
    address: str = ""
    card: str = ""
    """JSON."""
    device: str = ""
    tensor: Array | None = None


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a job: the fields that it asked for, or an error."""

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
    arrays: tuple[Array, ...] = ()


_Message = TypeVar("_Message")


def send(file: int, message: msgspec.Struct) -> None:
    """Writes a message to a file descriptor; OSError where nobody reads it any more."""
    body = msgspec.msgpack.encode(message)
    rest = memoryview(_HEAD.pack(len(body)) + body)
    while rest:
        rest = rest[os.write(file, rest) :]


def receive(file: int, kind: type[_Message]) -> _Message | None:
    """Reads a message from a file descriptor; None where it ends before one. ValueError where it is none."""
    head = _read(file, _HEAD.size)
    if head is None:
        return None
    (length,) = _HEAD.unpack(head)
    if length > MOST:
        raise ValueError(f"a message of {length} bytes is too long")
    body = _read(file, length)
    return None if body is None else msgspec.msgpack.decode(body, type=kind)


def _read(file: int, length: int) -> bytes | None:
    parts: list[bytes] = []
    while length:
        part = os.read(file, min(length, 2**20))
        if not part:
            return None
        parts.append(part)
        length -= len(part)
    return b"".join(parts)
