"""A client for the Open Inference Protocol, version 2 over REST.

https://github.com/kserve/open-inference-protocol/blob/main/specification/protocol/inference_rest.md
"""

from __future__ import annotations

import json
from math import prod
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import Floats, ModelError, Signature, Tensor

if TYPE_CHECKING:
    from digitapp_backends.remote_connection import Connection, Response

DTYPES = {
    "BOOL": "bool",
    **{f"{kind.upper()}{bits}": f"{kind}{bits}" for kind in ("uint", "int") for bits in (8, 16, 32, 64)},
    **{f"FP{bits}": f"float{bits}" for bits in (16, 32, 64)},
}
"""The names in numpy of the protocol's tensor datatypes."""
DATATYPES = {dtype: datatype for datatype, dtype in DTYPES.items()}
SCORES = ("float16", "float32", "float64")
MAX_LOADING = 25.0
"""Seconds for each of the two requests while a model is loaded; a worker has 60 seconds for all of loading."""


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


class ServedModel:
    """One model on one server."""

    def __init__(self, connection: Connection, model: str, version: str = "") -> None:
        """Use the version that the server chooses if none is given."""
        self.address = connection.address
        self._connection = connection
        self._loading_timeout = min(connection.timeout, MAX_LOADING)
        self._path = f"/v2/models/{quote(model, safe='')}"
        self._title = f"the model {model!r}"
        if version:
            self._path += f"/versions/{quote(version, safe='')}"
            self._title += f" in version {version!r}"

    def signature(self) -> Signature:
        """Return the inputs and outputs that the server reports; both may be empty."""
        found = self._decode(self._request("GET", "", timeout=self._loading_timeout), _Metadata)
        inputs, outputs = ([described.tensor() for described in part] for part in (found.inputs, found.outputs))
        return Signature(tuple(inputs), tuple(outputs))

    def check_ready(self) -> None:
        """Raise ModelError if the model cannot be run yet."""
        self._request("GET", "/ready", timeout=self._loading_timeout)

    def infer(self, name: str, images: NDArray[Any], wanted: list[str]) -> list[Floats]:
        """Run the model and return the outputs `wanted`, each float32 with the shape that the server reports."""
        given = {
            "name": name,
            "shape": images.shape,
            "datatype": DATATYPES[images.dtype.name],
            "data": images.ravel().tolist(),
        }
        request = {"inputs": [given], "outputs": [{"name": output} for output in wanted]}
        answer = self._decode(self._request("POST", "/infer", msgspec.json.encode(request)), _Inference)
        found = {output.name: output for output in answer.outputs}
        if missing := [output for output in wanted if output not in found]:
            raise ModelError(f"{self.address} answered without {missing[0]!r}: name an output that the model has")
        return [self._values(found[output]) for output in wanted]

    def _request(self, method: str, path: str, body: bytes | None = None, timeout: float | None = None) -> bytes:
        answer = self._connection.request(method, self._path + path, body, timeout)
        if answer.status == 200:
            return answer.content
        reason = _reason(answer)
        if answer.status == 404:
            raise ModelError(f"{self.address} does not know {self._title}{reason}: serve it there or mend its name")
        if path == "/ready":
            raise ModelError(f"{self.address} has {self._title}, but not ready{reason}: see the server's log")
        raise ModelError(f"{self.address} answered {answer.status}{reason}: see the server's log")

    def _decode(self, content: bytes, kind: type[Any]) -> Any:
        try:
            return msgspec.convert(json.loads(content), kind)  # unlike msgspec, json accepts NaN
        except (ValueError, RecursionError) as error:
            reason = " ".join(str(error).split())[:200]
            raise ModelError(
                f"{self.address} answered something that is not of the Open Inference Protocol ({reason}): "
                "see that the address is right"
            ) from error

    def _values(self, output: _Output) -> Floats:
        context = f"{self.address} answered with {output.name!r}"
        if DTYPES.get(output.datatype) not in SCORES:
            raise ModelError(f"{context} of type {output.datatype[:40]}, which holds no scores: export the model again")
        try:
            values = np.array(output.data)
        except ValueError:  # rows of different lengths
            values = np.array(None)
        if values.dtype.kind not in "fiu":
            raise ModelError(f"{context} whose values are not all numbers: mend the model on the server")
        if min(output.shape, default=0) < 0 or prod(output.shape) != values.size:
            raise ModelError(f"{context} of {values.size} values, not of shape {output.shape[:8]}: mend the server")
        with np.errstate(over="ignore"):  # a value that is too large becomes infinite, and is rejected later
            return values.astype(np.float32).reshape(output.shape)


def _reason(answer: Response) -> str:
    """Return the reason in an error response, shortened, in parentheses; "" if there is none."""
    try:
        text = str(json.loads(answer.content)["error"])
    except (ValueError, TypeError, KeyError, RecursionError):
        text = answer.content[:1000].decode(errors="replace")
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in text[:1000]).split())[:200]
    return f" ({line.rstrip(' .:')})" if line else ""
