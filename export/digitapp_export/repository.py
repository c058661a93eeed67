"""Writes ONNX models as a model repository, the folder that Triton serves and KServe takes for its Triton runtime.

https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/user_guide/model_repository.html
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import onnx
from onnx import TensorProto

from digitapp.api import FileError, ModelError
from digitapp.storage import write_atomically
from digitapp.tensors import BATCH

DATA_TYPES = {
    TensorProto.FLOAT: "TYPE_FP32",
    TensorProto.FLOAT16: "TYPE_FP16",
    TensorProto.DOUBLE: "TYPE_FP64",
    TensorProto.UINT8: "TYPE_UINT8",
    TensorProto.INT64: "TYPE_INT64",
}
"""The names that inference.ModelConfig has for ONNX's element types."""


def write(out: Path, models: Sequence[Path]) -> list[Path]:
    """Writes `<name>/config.pbtxt` and `<name>/1/model.onnx` for each file, named like the file, and returns the folders.

    FileError when one of the folders is there already or cannot be written, ModelError when a file is none that can
    be served in batches; nothing is written then, but for a disk that fails midway.
    """
    folders = [out / path.stem for path in models]
    for folder in folders:
        if folder.exists() or folder.is_symlink():
            raise FileError(f"{folder}: is there already and stays as it is; name another folder or remove it")
    configs = [config(path.stem, path) for path in models]
    for folder, path, text in zip(folders, models, configs, strict=True):
        # Triton may be watching the folder: without its configuration a model would be served with a guessed one.
        write_atomically(folder / "config.pbtxt", text.encode())
        write_atomically(folder / "1" / "model.onnx", path.read_bytes())
    return folders


def config(name: str, path: Path) -> str:
    """The model's inference.ModelConfig in protobuf's text format; ModelError when it cannot be served in batches."""
    try:
        graph = onnx.load(path, load_external_data=False).graph
    except Exception as error:  # protobuf's errors have no base class of their own
        raise ModelError(f"{path}: is no ONNX file that can be read; export it again") from error
    constants = {tensor.name for tensor in graph.initializer}
    inputs = [value for value in graph.input if value.name not in constants]
    lines = [
        f"name: {json.dumps(name)}",
        'backend: "onnxruntime"',
        'platform: "onnxruntime_onnx"',
        f"max_batch_size: {BATCH}",
        "version_policy { latest { num_versions: 1 } }",
        *_tensors("input", inputs, path),
        *_tensors("output", graph.output, path),
    ]
    return "\n".join(lines) + "\n"


def _tensors(kind: str, values: Iterable[Any], path: Path) -> Iterable[str]:
    for value in values:
        given = value.type.tensor_type
        sides = [side.dim_value if side.HasField("dim_value") else -1 for side in given.shape.dim]
        if given.elem_type not in DATA_TYPES or not sides or sides[0] != -1:
            raise ModelError(f"{path}: its {kind} {value.name!r} is no tensor of any batch; export it with an open batch")
        yield f"{kind} {{"
        yield f"  name: {json.dumps(value.name)}"
        yield f"  data_type: {DATA_TYPES[given.elem_type]}"
        yield f"  dims: [ {', '.join(map(str, sides[1:])) or 1} ]"
        if len(sides) == 1:  # Triton knows no tensor without a side behind the batch; it adds one of length 1
            yield "  reshape { shape: [ ] }"
        yield "}"
