"""Run ONNX files in onnxruntime; the card is stored in the file's metadata, so that one file is a whole model."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitapp.api import (
    CARD_KEY,
    Backend,
    Floats,
    Head,
    InputSpec,
    Layer,
    Layers,
    ModelCard,
    ModelError,
    NoCardError,
    Run,
    Signature,
)  # fmt: skip
from digitapp_backends import input_spec, onnx_file, onnx_signature

INPUT, OUTPUT = "image", "probabilities"
CPU = "CPUExecutionProvider"
ELSEWHERE = ("AzureExecutionProvider",)
"""Providers that would send the images to a server."""
TENSORS = {
    "tensor(float)": "float32",
    "tensor(float16)": "float16",
    "tensor(double)": "float64",
    "tensor(uint8)": "uint8",
}
"""The input types that a card's form can describe, by onnxruntime's names for them."""
SCORES = ("tensor(float)", "tensor(double)", "tensor(float16)")
NOISE = (
    r"^\[ONNXRuntimeError\] : \d+ : \w+ : ",
    r"^Load model from .*? failed: ?",
    r"^This is an invalid model\. ",
    r"\S+\.(cc|h|cpp|hpp|cu):\d+ (([\w:<>]+ )?[\w:~<>]*::[\w~]+(\(([^()]|\([^()]*\))*\))? (const )?|\w+ )",
)
"""The parts of onnxruntime's messages that are for its developers: codes, the file's path, source locations."""
ZIPPED = "seq(map("
"""The start of the output type of scikit-learn's converter (ZipMap): for each image a dict of its classes."""


class OnnxBackend(Backend):
    """Reads ONNX models with an input `image` [batch, 1, H, W] and an output `probabilities` [batch, labels].

    If the card's output is "logits", the output may be called `logits`. If the card has a `digitness_threshold`, there
    is a second output, `digitness`, [batch] or [batch, 1]; without a threshold it is ignored. So is an output
    of features, [batch, D], unless the card names it. If the card has a `form`, the names are free: the input and the
    output are those that the form names, or the only ones.
    """

    def load(self, path: Path, card: ModelCard) -> Run:
        """Load the file to run on one thread: with models this small a pool costs time, and the window needs a core.

        ModelError if `onnx_file.check` rejects the file, it does not fit its card, or onnxruntime cannot load it. The
        returned function raises ModelError if onnxruntime fails.
        """
        onnx_file.check(path)
        session = _session(path, self._provider())
        name, output = _default_names(session, card) if card.form == InputSpec() else _names(session, card)
        input_spec.check_others(card, [o.name for o in session.get_outputs()])
        wanted = [output, *input_spec.other_names(card)]

        def run(images: NDArray[Any]) -> Floats | tuple[Floats, ...]:
            try:
                scores, *others = session.run(wanted, {name: images})
            except Exception as error:  # onnxruntime's errors have no base class of their own
                raise ModelError(f"onnxruntime could not run it: {_error_text(error)}") from error
            if isinstance(scores, list):
                scores = _from_zipmap(scores, card.labels)
            return input_spec.in_order(scores, others, card)

        return run

    def layers(self, path: Path, card: ModelCard) -> Layers:
        """Open the file once more, with the results of its steps as outputs; raises the errors of `load`."""
        from digitapp_backends.onnx_layers import OnnxLayers

        files = self.files(path)
        session = _session(path, self._provider())
        names = _default_names(session, card) if card.form == InputSpec() else _names(session, card)

        def opened(content: bytes, change: Callable[[Any], None]) -> Any:
            return _session(content, self._provider(), path.parent, change)

        tell = OnnxLayers(files, card, names, opened)

        def layers(images: NDArray[Any]) -> list[Layer]:
            try:
                return tell(images)
            except Exception as error:  # onnxruntime's errors have no base class of their own
                raise ModelError(f"onnxruntime could not run it: {_error_text(error)}") from error

        return layers

    def card(self, path: Path) -> ModelCard:
        """Return the card from the file beside the model, or from its metadata.

        This does not need the runtime, which takes a tenth of a second to import.
        """
        if path.with_suffix(".card.json").is_file():
            return super().card(path)
        metadata = onnx_signature.metadata(path)
        if CARD_KEY not in metadata:
            raise NoCardError(f"it has no card: export it with the metadata key '{CARD_KEY}'")
        return ModelCard.from_json(metadata[CARD_KEY])

    def files(self, path: Path) -> tuple[Path, ...]:
        """Return the model file and the files with its external weights, if any."""
        return (path, *onnx_file.external_files(path))

    def signature(self, path: Path) -> Signature:
        """Return the inputs and outputs, read without the runtime; see `onnx_signature.signature`."""
        return onnx_signature.signature(path)

    def with_head(self, path: Path, old: ModelCard, new: ModelCard, head: Head) -> bytes:
        """Return the file's content with another head, made without the runtime; see `onnx_head`."""
        from digitapp_backends import onnx_head

        if len(self.files(path)) > 1:
            raise ModelError("it cannot be taught: its weights lie in other files; export it as one file")
        return onnx_head.with_head(path, old, new, head)

    def devices(self) -> tuple[str, ...]:
        """Return onnxruntime's available execution providers, the CPU first, the others in onnxruntime's order."""
        found = _runtime().get_available_providers()
        return (CPU, *(name for name in found if name not in (CPU, *ELSEWHERE)))

    def _provider(self) -> str:
        if self.device and self.device not in self.devices():
            raise ModelError(f"it cannot run on {self.device!r} here: choose one of {', '.join(self.devices())}")
        return self.device or CPU


def _runtime() -> Any:
    """Import onnxruntime with its telemetry disabled, which from 1.32 on also wakes up an idle process."""
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    import onnxruntime

    return onnxruntime


def _session(
    model: Path | bytes, provider: str, folder: Path | None = None, change: Callable[[Any], None] | None = None
) -> Any:
    """Load a file in onnxruntime so that it reads and writes no other files than the checked external weights.

    Or a model's content, whose external weights are in `folder`; `change` changes the session's options.
    """
    onnxruntime = _runtime()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.log_severity_level = 4  # its exceptions say the same, and the app shows them
    options.enable_profiling = False
    # A file that begins like onnxruntime's own format has not been checked.
    options.add_session_config_entry("session.load_model_format", "ONNX")
    if folder is not None:
        options.add_session_config_entry("session.model_external_initializers_file_folder_path", str(folder))
    if change is not None:
        change(options)
    try:
        session = onnxruntime.InferenceSession(
            model if isinstance(model, bytes) else str(model),
            options,
            providers=list(dict.fromkeys((provider, CPU))),
            read_config_from_model=0,  # otherwise an environment variable lets the file set options, such as profiling
            enable_fallback=0,  # a fallback prints a message and runs on another device than the chosen one
        )
    except Exception as error:  # onnxruntime's errors have no base class of their own
        raise ModelError(f"onnxruntime cannot load it ({_error_text(error)}): export it again") from error
    if session.get_providers()[0] != provider:
        raise ModelError(f"{provider} does not start here: choose another device")
    return session


def _default_names(session: Any, card: ModelCard) -> tuple[str, str]:
    """Return the names of the input and the output of a model in the default form."""
    inputs, outputs = [i.name for i in session.get_inputs()], [o.name for o in session.get_outputs()]
    output = "logits" if card.output == "logits" and OUTPUT not in outputs else OUTPUT
    if inputs != [INPUT] or output not in outputs:
        raise ModelError(f"it has inputs {inputs} and outputs {outputs}, not '{INPUT}' and '{output}'")
    given = session.get_inputs()[0]
    if given.type != "tensor(float)" or not input_spec.fits(given.shape[1:], (1, *card.size)):
        height, width = card.size
        raise ModelError(f"its input is {given.type} {given.shape}, not float [batch, 1, {height}, {width}]")
    return INPUT, output


def _names(session: Any, card: ModelCard) -> tuple[str, str]:
    """Return the names of the input and the output that the card's form describes."""
    given = input_spec.chosen(session.get_inputs(), card.form.input, "input")
    wanted = input_spec.sides(card)
    # onnxruntime does not distinguish a scalar from a tensor whose shape the file does not give.
    if TENSORS.get(given.type) != card.form.dtype or (given.shape and not input_spec.fits(given.shape, wanted)):
        shown = ", ".join("batch" if side is None else str(side) for side in wanted)
        raise ModelError(
            f"its input '{given.name}' is {given.type} {given.shape}, "
            f"not {card.form.dtype} [{shown}] as the form in its card says"
        )
    readable = [o for o in session.get_outputs() if o.type in SCORES or o.type.startswith(ZIPPED)]
    scores = [o for o in readable if o.type in SCORES and o.name not in input_spec.other_names(card)]
    possible = readable if card.form.output or not scores else scores
    return given.name, input_spec.chosen(possible, card.form.output, "output").name


def _from_zipmap(rows: list[dict[Any, float]], labels: tuple[str, ...]) -> Floats:
    """Convert one dict per image, whose keys are the labels as strings or numbers, to an array [batch, labels]."""
    named = [{str(key): value for key, value in row.items()} for row in rows]
    if any(set(row) != set(labels) for row in named):
        raise ModelError("its answers are not for the labels of its card: export it with zipmap=False")
    return np.array([[row[label] for label in labels] for row in named], np.float32)


def _error_text(error: Exception) -> str:
    """Return the start of onnxruntime's message on one line, without codes, source locations and the file's path."""
    text = " ".join(str(error)[:2000].split())
    for noise in NOISE:
        text = re.sub(noise, "", text)
    return text[:200].rstrip(" .:") or type(error).__name__
