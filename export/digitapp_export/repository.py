"""Write ONNX models as a model repository, the folder that Triton serves and KServe uses for its Triton runtime.

https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/user_guide/model_repository.html
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from digitapp.api import FileError, ModelError, Tensor
from digitapp.files import check_file, write_atomically
from digitapp.models.tensors import BATCH
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_backends.remote_protocol import DATATYPES

BACKENDS = ("onnxruntime", "python")
"""Triton's backend for ONNX files; or its Python backend, with `triton_model.py` and the package onnxruntime there."""
DELAY = 500
"""Microseconds that a request waits for others at most, to be run with them as one batch."""


@dataclass(frozen=True, kw_only=True)
class Serving:
    """How a server is to run the models."""

    backend: str = BACKENDS[0]
    delay: int = DELAY
    instances: int = 1
    """Copies of each model that run side by side, one on each core."""


def write(out: Path, models: Sequence[Path], serving: Serving | None = None) -> list[Path]:
    """Write `<name>/config.pbtxt` and `<name>/1/model.onnx` for each file, named like the file; return the folders.

    External weights are copied too. Raise FileError if one of the folders already exists or cannot be written, and
    ModelError if a file cannot be served in batches; nothing is written then, unless the disk fails midway.
    """
    serving = serving or Serving()
    folders = [out / path.stem for path in models]
    for number, folder in enumerate(folders):
        if folder.exists() or folder.is_symlink():
            raise FileError(f"{folder}: already exists and is left unchanged; choose another folder or remove it")
        if folder in folders[:number]:
            raise FileError(f"{models[number]}: another of the files has the same name; rename one")
    copies = [_copies(path) for path in models]
    configs = [config(path.stem, path, serving) for path in models]
    for folder, files, text in zip(folders, copies, configs, strict=True):
        # Triton may be watching the folder: without the configuration it would serve the model with a guessed one.
        write_atomically(folder / "config.pbtxt", text.encode())
        for target, source in files.items():
            write_atomically(folder / "1" / target, source.read_bytes())
        if serving.backend == "python":
            code = Path(__file__).with_name("triton_model.py")
            write_atomically(folder / "1" / "model.py", code.read_bytes())
    return folders


def config(name: str, path: Path, serving: Serving) -> str:
    """Return the inference.ModelConfig as protobuf text; raise ModelError if it cannot be served in batches."""
    signature = OnnxBackend().signature(path)
    is_python = serving.backend == "python"
    lines = [
        f"name: {json.dumps(name)}",
        *(['backend: "python"'] if is_python else ['backend: "onnxruntime"', 'platform: "onnxruntime_onnx"']),
        f"max_batch_size: {BATCH}",
        "version_policy { latest { num_versions: 1 } }",
        f"dynamic_batching {{ max_queue_delay_microseconds: {serving.delay} }}",
        f"instance_group {{ count: {serving.instances} kind: {'KIND_CPU' if is_python else 'KIND_AUTO'} }}",
        *chain(*(_tensor("input", tensor, path) for tensor in signature.inputs)),
        *chain(*(_tensor("output", tensor, path) for tensor in signature.outputs)),
    ]
    return "\n".join(lines) + "\n"


def _copies(path: Path) -> dict[Path, Path]:
    """Return the files to copy, by their path in the model's version folder; the model comes last."""
    check_file(path)
    try:
        files = OnnxBackend().files(path)
    except ModelError as error:
        raise ModelError(f"{path}: cannot be served: {error}") from error
    weights = {file.relative_to(path.parent): file for file in files if file != path}
    return weights | {Path("model.onnx"): path}


def _tensor(kind: str, tensor: Tensor, path: Path) -> Iterable[str]:
    """Yield a tensor's lines of the configuration; its dimensions exclude the batch."""
    if tensor.dtype not in DATATYPES or not tensor.shape or tensor.shape[0] is not None:
        raise ModelError(
            f"{path}: its {kind} {tensor.name!r} has no dynamic batch; export it with a dynamic batch axis"
        )
    sides = [-1 if side is None else side for side in tensor.shape[1:]]
    yield f"{kind} {{"
    yield f"  name: {json.dumps(tensor.name)}"
    yield f"  data_type: TYPE_{DATATYPES[tensor.dtype]}"
    yield f"  dims: [ {', '.join(map(str, sides or [1]))} ]"
    if not sides:  # Triton requires a dimension after the batch: declare one of length 1 and reshape it away
        yield "  reshape { shape: [ ] }"
    yield "}"
