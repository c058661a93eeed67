"""Runs ONNX files in onnxruntime; the card is in the file's own metadata, so one file is a whole model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitapp.api import CARD_KEY, Backend, Floats, ModelCard, ModelError, Run

INPUT, OUTPUT, DIGITNESS = "image", "probabilities", "digitness"


class OnnxBackend(Backend):
    """Models with one input `image` [batch, 1, H, W] and an output `probabilities` [batch, labels].

    The output may be called `logits` where the card says that it is. Where the card has a threshold for it there is
    a second one, `digitness` [batch] or [batch, 1]; without a threshold it is passed over.
    """

    def load(self, path: Path, card: ModelCard) -> Run:
        """One thread: for models this small a pool only costs time, and the other core draws the window."""
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4  # what it raises says the same, and is told by the app
        session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        inputs, outputs = [i.name for i in session.get_inputs()], [o.name for o in session.get_outputs()]
        output = "logits" if card.output == "logits" and OUTPUT not in outputs else OUTPUT
        if inputs != [INPUT] or output not in outputs:
            raise ModelError(f"it has inputs {inputs} and outputs {outputs}, not '{INPUT}' and '{output}'")
        _check_input(session.get_inputs()[0], card)
        if card.digitness_threshold is None:
            return lambda images: session.run([output], {INPUT: images})[0]
        if DIGITNESS not in outputs:
            raise ModelError(f"its card has a digitness_threshold, but it has no output '{DIGITNESS}': export it again")

        def run(images: NDArray[np.float32]) -> tuple[Floats, Floats]:
            probabilities, digitness = session.run([output, DIGITNESS], {INPUT: images})
            return probabilities, np.reshape(digitness, -1)

        return run

    def card(self, path: Path) -> ModelCard:
        """Read from the file's metadata without starting the runtime, which takes a tenth of a second."""
        content = path.read_bytes()
        if not content:
            raise ModelError("it is empty: copy or export it again")
        try:
            metadata = dict(_metadata(content))
        except (IndexError, UnicodeDecodeError) as error:
            raise ModelError("it is not a whole ONNX file: copy or export it again") from error
        if CARD_KEY not in metadata:
            raise ModelError(f"it has no card: export it with the metadata key '{CARD_KEY}'")
        return ModelCard.from_json(metadata[CARD_KEY])


def _check_input(given: Any, card: ModelCard) -> None:
    """ModelError when the file's input is not the card's; a side that the file leaves open has a name or None."""
    wanted = (1, *card.size)
    sides = given.shape[1:]
    fits = len(sides) == 3 and all(side == w for side, w in zip(sides, wanted, strict=True) if isinstance(side, int))
    if given.type != "tensor(float)" or not fits:
        raise ModelError(f"its input is {given.type} {given.shape}, not float [batch, 1, {wanted[1]}, {wanted[2]}]")


def _metadata(model: bytes) -> Iterator[tuple[str, str]]:
    """The metadata_props of a serialised ModelProto (onnx.proto: field 14, entries of key = 1, value = 2)."""
    for field, value in _fields(model):
        if field == 14:
            entry = dict(_fields(value))
            yield entry.get(1, b"").decode(), entry.get(2, b"").decode()


def _fields(message: bytes) -> Iterator[tuple[int, bytes]]:
    """The length-delimited fields of a protocol-buffer message; other kinds are passed over."""
    view, at = memoryview(message), 0
    while at < len(view):
        tag, at = _varint(view, at)
        kind = tag & 7
        if kind == 2:
            length, at = _varint(view, at)
            if at + length > len(view):
                raise IndexError("a field runs past the end")
            yield tag >> 3, bytes(view[at : at + length]) if tag >> 3 in (1, 2, 14) else b""
            at += length
        elif kind == 0:
            _, at = _varint(view, at)
        elif kind in (1, 5):
            at += 8 if kind == 1 else 4
            if at > len(view):
                raise IndexError("a field runs past the end")
        else:
            raise IndexError("not a field")


def _varint(view: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = view[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at
        if shift > 63:
            raise IndexError("a number runs on")
