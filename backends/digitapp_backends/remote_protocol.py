"""Speaks the Open Inference Protocol, version 2 over REST, with a server that has a model.

https://github.com/kserve/open-inference-protocol/blob/main/specification/protocol/inference_rest.md
"""

from __future__ import annotations

import json
from math import prod
from typing import Any
from urllib.parse import quote

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import Floats, ModelError, Signature, Tensor
from digitapp_backends.remote_connection import Connection, Response

DTYPES = {
    "BOOL": "bool",
    **{f"{kind.upper()}{bits}": f"{kind}{bits}" for kind in ("uint", "int") for bits in (8, 16, 32, 64)},
    **{f"FP{bits}": f"float{bits}" for bits in (16, 32, 64)},
}
"""The protocol's tensor datatypes as numpy calls them."""
DATATYPES = {dtype: datatype for datatype, dtype in DTYPES.items()}
SCORES = ("float16", "float32", "float64")


class _Described(msgspec.Struct):
    """A tensor in the protocol's model metadata."""

    name: str
    datatype: str
    shape: list[int]

    def tensor(self) -> Tensor:
        sides = tuple(None if side < 0 else side for side in self.shape)
        return Tensor(self.name, DTYPES.get(self.datatype, self.datatype.lower()), sides)


class _Metadata(msgspec.Struct):
    """The protocol's $metadata_model_response."""

    name: str
    inputs: list[_Described] = []
    outputs: list[_Described] = []


class _Output(_Described):
    """The protocol's $response_output."""

    data: list[Any]


class _Inference(msgspec.Struct):
    """The protocol's $inference_response."""

    outputs: list[_Output]


class Served:
    """One model on one server."""

    def __init__(self, connection: Connection, model: str, version: str = "") -> None:
        """Without a version, the one that the server chooses."""
        self.address = connection.address
        self._connection = connection
        self._path = f"/v2/models/{quote(model, safe='')}"
        self._called = f"the model {model!r}"
        if version:
            self._path += f"/versions/{quote(version, safe='')}"
            self._called += f" in version {version!r}"

    def signature(self) -> Signature:
        """What the server says of the model; it may know no inputs and no outputs."""
        found = self._read(self._ask("GET", ""), _Metadata)
        inputs, outputs = ([described.tensor() for described in part] for part in (found.inputs, found.outputs))
        return Signature(tuple(inputs), tuple(outputs))

    def check_ready(self) -> None:
        """ModelError where the model is there but cannot be asked yet."""
        self._ask("GET", "/ready")

    def infer(self, name: str, images: NDArray[Any], wanted: list[str]) -> list[Floats]:
        """The outputs of those names, each float32 of the shape that the server says."""
        given = {
            "name": name,
            "shape": images.shape,
            "datatype": DATATYPES[images.dtype.name],
            "data": images.ravel().tolist(),
        }
        question = {"inputs": [given], "outputs": [{"name": output} for output in wanted]}
        answer = self._read(self._ask("POST", "/infer", msgspec.json.encode(question)), _Inference)
        found = {output.name: output for output in answer.outputs}
        if missing := [output for output in wanted if output not in found]:
            raise ModelError(f"{self.address} answered without {missing[0]!r}: name an output that the model has")
        return [self._values(found[output]) for output in wanted]

    def _ask(self, method: str, path: str, body: bytes | None = None) -> bytes:
        answer = self._connection.ask(method, self._path + path, body)
        if answer.status == 200:
            return answer.content
        said = _said(answer)
        if answer.status == 404:
            raise ModelError(f"{self.address} does not know {self._called}{said}: serve it there or mend its name")
        if path == "/ready":
            raise ModelError(f"{self.address} has {self._called}, but not ready{said}: see the server's log")
        raise ModelError(f"{self.address} answered {answer.status}{said}: see the server's log")

    def _read(self, content: bytes, kind: type[Any]) -> Any:
        try:
            return msgspec.convert(json.loads(content), kind)  # unlike msgspec's, json's reader takes NaN
        except (ValueError, RecursionError) as error:
            said = " ".join(str(error).split())[:200]
            raise ModelError(
                f"{self.address} answered something that is not of the Open Inference Protocol ({said}): "
                "see that the address is right"
            ) from error

    def _values(self, output: _Output) -> Floats:
        called = f"{self.address} answered with {output.name!r}"
        if DTYPES.get(output.datatype) not in SCORES:
            raise ModelError(f"{called} of type {output.datatype[:40]}, which holds no scores: export the model again")
        try:
            values = np.array(output.data)
        except ValueError:  # rows of different lengths
            values = np.array(None)
        if values.dtype.kind not in "fiu":
            raise ModelError(f"{called} whose values are not all numbers: mend the model on the server")
        if min(output.shape, default=0) < 0 or prod(output.shape) != values.size:
            raise ModelError(f"{called} of {values.size} values, not of shape {output.shape[:8]}: mend the server")
        with np.errstate(over="ignore"):  # what is too large is seen to be no number later
            return values.astype(np.float32).reshape(output.shape)


def _said(answer: Response) -> str:
    """The reason in an answer that is none, shortened, in brackets; "" where it says nothing."""
    try:
        text = str(json.loads(answer.content)["error"])
    except (ValueError, TypeError, KeyError, RecursionError):
        text = answer.content[:1000].decode(errors="replace")
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in text[:1000]).split())[:200]
    return f" ({line.rstrip(' .:')})" if line else ""
