"""An ONNX file in onnxruntime behind Triton's Python backend; a model repository holds a copy of this file.

https://github.com/triton-inference-server/python_backend
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import triton_python_backend_utils as triton  # is there where Triton runs this
from numpy.typing import NDArray


class TritonPythonModel:
    """Runs all requests that the server has put together as one batch."""

    def initialize(self, args: dict[str, str]) -> None:
        """Load `model.onnx` beside this file, on one thread: the server has one instance for each core."""
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        path = Path(args["model_repository"]) / args["model_version"] / "model.onnx"
        self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        config = json.loads(args["model_config"])
        self._shapes = {entry["name"]: _after_batch(entry) for entry in config["input"]}
        self._outputs = [entry["name"] for entry in config["output"]]

    def execute(self, requests: list[Any]) -> list[Any]:
        """Return a response for each request; one that fails has the reason, as have all of its batch."""
        given = [[_array(request, name) for name in self._shapes] for request in requests]
        ends = np.cumsum([len(arrays[0]) for arrays in given])[:-1]
        try:
            feed = {
                name: np.concatenate(arrays).reshape(-1, *shape)
                for (name, shape), arrays in zip(self._shapes.items(), zip(*given, strict=True), strict=True)
            }
            columns = [np.split(array, ends) for array in self._session.run(self._outputs, feed)]
        except Exception as error:
            return [triton.InferenceResponse(error=triton.TritonError(str(error))) for _ in requests]
        return [
            triton.InferenceResponse([_tensor(*pair) for pair in zip(self._outputs, parts, strict=True)])
            for parts in zip(*columns, strict=True)
        ]


def _array(request: Any, name: str) -> NDArray[Any]:
    """Return an input, by DLPack too: `as_numpy` misreads NumPy 2's arrays, and does not say so."""
    array: NDArray[Any] = np.from_dlpack(triton.get_input_tensor_by_name(request, name))
    return array


def _tensor(name: str, array: NDArray[Any]) -> Any:
    """Return an array for the server, by DLPack: its `Tensor(name, array)` misreads the sizes of NumPy 2's arrays."""
    return triton.Tensor.from_dlpack(name, np.ascontiguousarray(array))


def _after_batch(entry: dict[str, Any]) -> list[int]:
    """Return the shape that the model takes after the batch; a scalar is declared with one dimension."""
    shape = entry["reshape"]["shape"] if "reshape" in entry else entry["dims"]
    return [int(side) for side in shape]
