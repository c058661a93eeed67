"""What each layer of a model makes of a drawing, and the words for it."""

from __future__ import annotations

from collections.abc import Sequence

from digitapp.api import Layer, ModelError
from digitapp.language import grouped, listed, mark, number, significant, tr, translated
from digitapp.models.model import Item, Model
from digitapp.wording import percent

__all__ = ["Layer", "layers", "output_of", "readable", "seen_at", "short", "sides", "title", "value_text"]

WORDS = {
    "Conv": mark("convolution"), "FusedConv": mark("convolution"), "QLinearConv": mark("convolution"),
    "ConvInteger": mark("convolution"), "ConvTranspose": mark("transposed convolution"), "Gemm": mark("dense"),
    "FusedGemm": mark("dense"), "MatMul": mark("dense"), "QLinearMatMul": mark("dense"), "QGemm": mark("dense"),
    "MatMulInteger": mark("dense"), "LinearClassifier": mark("linear classifier"),
    "SVMClassifier": mark("support vectors"), "TreeEnsembleClassifier": mark("decision trees"),
    "CDist": mark("distances"), "TopK": mark("nearest"), "MaxPool": mark("max pooling"),
    "AveragePool": mark("average pooling"), "GlobalAveragePool": mark("average of each map"),
    "GlobalMaxPool": mark("maximum of each map"), "Softmax": mark("softmax"), "LogSoftmax": mark("log-softmax"),
    "Relu": mark("ReLU"), "Sigmoid": mark("sigmoid"), "Tanh": mark("tanh"), "Concat": mark("joined"),
    "BatchNormalization": mark("batch normalisation"), "LayerNormalization": mark("layer normalisation"),
    "Normalizer": mark("sum to one"), "Add": mark("sum"), "Mul": mark("product"), "Scaler": mark("scaling"),
}  # fmt: skip
"""The field's words for operators; of others the runtime's own name is said."""
SILENT = frozenset((
    "Reshape", "Flatten", "Squeeze", "Unsqueeze", "Transpose", "Identity", "Dropout", "Cast", "CastLike",
    "QuantizeLinear", "DequantizeLinear", "ArrayFeatureExtractor",
))  # fmt: skip
"""Operators of which nothing is said beside others: they only arrange values."""
NORMS = (
    ({"ReduceMean", "Sqrt", "Sub"}, mark("layer normalisation")), ({"ReduceMean", "Sqrt"}, mark("RMS normalisation")),
    ({"Erf", "Mul"}, mark("GELU")), ({"Sigmoid", "Mul"}, mark("SiLU")),
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
        text = tr("{model}: there is nothing to read, so its layers show nothing; draw something")
        raise ModelError(text.format(model=model.card.id))
    return model.layers(frames.images[0])


def readable(operators: Sequence[str]) -> list[str]:
    """Return what the operators of a layer are called, those that belong together as one."""
    said = [name for name in operators if name not in SILENT] or list(operators[-1:])
    first = said[0] if said else ""
    for marks, word in NORMS:
        if marks <= set(said):
            rest = [name for name in said if name not in PARTS or name == first]
            return [*(_word(name) for name in rest if name not in marks), translated(word)]
    return list(dict.fromkeys(map(_word, said)))


def _word(operator: str) -> str:
    return translated(WORDS[operator]) if operator in WORDS else operator


def short(layer: Layer) -> str:
    """Return the name of a layer's first operator, as the runtime calls it."""
    return next(
        (name for name in layer.operators if name not in SILENT), layer.operators[-1] if layer.operators else ""
    )


def title(layer: Layer) -> str:
    """Return what a layer does, such as "Convolution, ReLU"."""
    text = listed(readable(layer.operators)) or layer.name
    return text[:1].upper() + text[1:]


def output_of(layer: Layer, shown: int | None = None) -> str:
    """Return what a layer gives, such as "32 maps of 26 x 26" or, if fewer are shown, "64 of 128 numbers"."""
    if layer.values.ndim < 3:
        whole = tr("%n number(s)", "values of a layer", layer.count)
        part = tr("{shown} of %n number(s)", "values of a layer", layer.count)
    else:
        whole = tr("%n map(s) of {size}", "values of a layer", layer.count)
        part = tr("{shown} of %n map(s) of {size}", "values of a layer", layer.count)
    text = whole if shown is None or shown >= layer.count else part
    return text.format(shown=grouped(shown or 0), size=sides(layer.shape[-2:]))


def sides(shape: Sequence[int]) -> str:
    """Return a shape, with the sign of multiplication between its sides."""
    return " \N{MULTIPLICATION SIGN} ".join(map(number, shape))


def value_text(layer: Layer, value: float) -> str:
    """Return one of a layer's values in words: a probability in per cent, else a number."""
    total = layer.mean * layer.count
    is_share = layer.is_scores and layer.low >= 0 and layer.high <= 1 and abs(total - 1) < 1e-3
    return percent(value) if is_share else significant(value, 3)


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
