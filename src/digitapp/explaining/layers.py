"""What each layer of a model makes of a drawing, and the words for it."""

from __future__ import annotations

from collections.abc import Sequence

from digitapp.api import Layer, ModelError
from digitapp.models.model import Item, Model
from digitapp.wording import percent

__all__ = ["Layer", "layers", "output_of", "readable", "seen_at", "short", "sides", "title", "value_text"]

WORDS = {
    "Conv": "convolution", "FusedConv": "convolution", "QLinearConv": "convolution", "ConvInteger": "convolution",
    "ConvTranspose": "transposed convolution", "Gemm": "dense", "FusedGemm": "dense", "MatMul": "dense",
    "QLinearMatMul": "dense", "QGemm": "dense", "MatMulInteger": "dense", "LinearClassifier": "linear classifier",
    "SVMClassifier": "support vectors", "TreeEnsembleClassifier": "decision trees", "CDist": "distances",
    "TopK": "nearest", "MaxPool": "max pooling", "AveragePool": "average pooling",
    "GlobalAveragePool": "average of each map", "GlobalMaxPool": "maximum of each map", "Softmax": "softmax",
    "LogSoftmax": "log-softmax", "Relu": "ReLU", "Sigmoid": "sigmoid", "Tanh": "tanh", "Concat": "joined",
    "BatchNormalization": "batch normalisation", "LayerNormalization": "layer normalisation",
    "Normalizer": "sum to one", "Add": "sum", "Mul": "product", "Scaler": "scaling",
}  # fmt: skip
"""The field's words for operators; of others the runtime's own name is said."""
SILENT = frozenset((
    "Reshape", "Flatten", "Squeeze", "Unsqueeze", "Transpose", "Identity", "Dropout", "Cast", "CastLike",
    "QuantizeLinear", "DequantizeLinear", "ArrayFeatureExtractor",
))  # fmt: skip
"""Operators of which nothing is said beside others: they only arrange values."""
NORMS = (
    ({"ReduceMean", "Sqrt", "Sub"}, "layer normalisation"), ({"ReduceMean", "Sqrt"}, "RMS normalisation"),
    ({"Erf", "Mul"}, "GELU"), ({"Sigmoid", "Mul"}, "SiLU"),
)  # fmt: skip
"""Normalisations and activations that are exported as several operators, by those that tell them apart."""
PARTS = frozenset((
    "ReduceMean", "Sqrt", "Sub", "Pow", "Add", "Mul", "Div", "Reciprocal", "Erf", "Sigmoid", "Neg", "Exp",
))  # fmt: skip
"""Operators that they consist of."""


def layers(model: Model, drawing: Item, framing: str | None = None) -> list[Layer]:
    """Return what each layer of a model makes of a drawing or an image, from input to answer.

    ModelError if there is nothing to read, the model cannot tell what its layers do, or it fails.

    >>> import digitapp
    >>> drawing = digitapp.Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])
    >>> digitapp.layers(digitapp.load_model(), drawing)[0].shape
    (32, 26, 26)
    """
    frames = model.frames([drawing], framing)
    if not frames.readable[0]:
        raise ModelError(f"{model.card.id}: there is nothing to read, so its layers show nothing; draw something")
    return model.layers(frames.images[0])


def readable(operators: Sequence[str]) -> list[str]:
    """Return what the operators of a layer are called, those that belong together as one."""
    said = [name for name in operators if name not in SILENT] or list(operators[-1:])
    first = said[0] if said else ""
    for marks, word in NORMS:
        if marks <= set(said):
            rest = [name for name in said if name not in PARTS or name == first]
            return [*(WORDS.get(name, name) for name in rest if name not in marks), word]
    return list(dict.fromkeys(WORDS.get(name, name) for name in said))


def short(layer: Layer) -> str:
    """Return the name of a layer's first operator, as the runtime calls it."""
    return next(
        (name for name in layer.operators if name not in SILENT), layer.operators[-1] if layer.operators else ""
    )


def title(layer: Layer) -> str:
    """Return what a layer does, such as "Convolution, ReLU"."""
    text = ", ".join(readable(layer.operators)) or layer.name
    return text[:1].upper() + text[1:]


def output_of(layer: Layer, shown: int | None = None) -> str:
    """Return what a layer gives, such as "32 maps of 26 x 26" or, if fewer are shown, "64 of 128 numbers"."""
    part = "" if shown is None or shown >= layer.count else f"{shown:,} of "
    kind = "number" if layer.values.ndim < 3 else "map"
    size = "" if layer.values.ndim < 3 else f" of {sides(layer.shape[-2:])}"
    return f"{part}{layer.count:,} {kind}{'' if layer.count == 1 else 's'}{size}"


def sides(shape: Sequence[int]) -> str:
    """Return a shape, with the sign of multiplication between its sides."""
    return " \N{MULTIPLICATION SIGN} ".join(map(str, shape))


def value_text(layer: Layer, value: float) -> str:
    """Return one of a layer's values in words: a probability in per cent, else a number."""
    total = layer.mean * layer.count
    is_share = layer.is_scores and layer.low >= 0 and layer.high <= 1 and abs(total - 1) < 1e-3
    return percent(value) if is_share else f"{value:.3g}"


def seen_at(layer: Layer, row: int, column: int, size: tuple[int, int]) -> tuple[int, int, int, int] | None:
    """Return the part of an input of `size` that a value depends on: top, left, bottom, right; None if not known.

    `row` and `column` are those of `values`; where these are means of blocks, it is the part that the block sees.
    """
    if layer.field is None:
        return None
    block = layer.block
    top, left, _, _ = layer.field.box(row * block, column * block)
    _, _, bottom, right = layer.field.box(row * block + block - 1, column * block + block - 1)
    inside = max(0, top), max(0, left), min(size[0], bottom), min(size[1], right)
    return inside if inside[0] < inside[2] and inside[1] < inside[3] else None
