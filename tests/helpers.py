"""Small things to draw and small models to run, for tests of all folders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from digitapp.api import DigitappError, ModelCard
from digitapp.drawing.strokes import CANVAS_SIZE, PEN_WIDTH, Drawing, Ink
from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.framing import polylines

SEVEN = [[(150.0, 120.0), (350.0, 120.0), (330.0, 190.0), (220.0, 400.0)]]
FOUR = [[(180.0, 100.0), (160.0, 260.0), (340.0, 255.0)], [(300.0, 110.0), (290.0, 420.0)]]


def curl() -> list[list[tuple[float, float]]]:
    """A stroke like a 6, round and closed, of many points."""
    turn = np.linspace(0, 4 * np.pi, 120)
    return [list(zip(250 + 90 * np.cos(turn) * turn / 12, 250 + 150 * np.sin(turn) * turn / 12, strict=True))]


def ink_of(
    strokes: Sequence[Sequence[tuple[float, float]]],
    size: tuple[float, float] = CANVAS_SIZE,
    pen_width: float = PEN_WIDTH,
) -> Ink:
    return Drawing.from_points(strokes, size, pen_width).ink()


def moved(
    strokes: Sequence[Sequence[tuple[float, float]]], scale: float, dx: float, dy: float
) -> list[list[tuple[float, float]]]:
    return [[(x * scale + dx, y * scale + dy) for x, y in stroke] for stroke in strokes]


def picture(ink: Ink, side: int, pen: float, fill: float = 0.7) -> np.ndarray:
    """The ink as bright lines of `pen` pixels on a black square, the digit `fill` of its side."""
    lines = polylines([ink])
    low, high = rasterizer.bounds(lines)
    scale = fill * side / (high - low).max()
    placed = lines.moved(scale, side / 2 - scale * (low + high) / 2)
    return rasterizer.draw(placed, pen / 2, (1, side, side))[0]


def refusal(call: Callable[..., object], *arguments: object) -> str | None:
    """What the app says when the call is refused, None when it works; every other exception passes."""
    try:
        call(*arguments)
    except DigitappError as error:
        return str(error)
    return None


def card(name: str = "tiny", **fields: object) -> ModelCard:
    values: dict[str, object] = {"id": name, "title": name.title(), "size": (28, 28), "framing": "mnist"}
    return ModelCard(**(values | fields))  # type: ignore[arg-type]


def onnx_model(
    weights: np.ndarray,
    size: tuple[int, int] = (28, 28),
    softmax: bool = True,
    metadata: dict[str, str] | None = None,
    digitness: np.ndarray | None = None,
) -> onnx.ModelProto:
    """Flatten, MatMul and, if wanted, Softmax; `weights` [pixels, labels].

    `digitness` [pixels] or [pixels, 1] are the weights of a second output of that name, a Sigmoid
    [batch] or [batch, 1].
    """
    labels = weights.shape[1]
    constants = {"weights": weights}
    outputs = [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["batch", labels])]
    nodes = [
        helper.make_node("Flatten", ["image"], ["flat"], axis=1),
        helper.make_node("MatMul", ["flat", "weights"], ["scores" if softmax else "probabilities"]),
    ]
    if softmax:
        nodes.append(helper.make_node("Softmax", ["scores"], ["probabilities"], axis=1))
    if digitness is not None:
        nodes.append(helper.make_node("MatMul", ["flat", "likeness"], ["score"]))
        nodes.append(helper.make_node("Sigmoid", ["score"], ["digitness"]))
        constants["likeness"] = digitness
        shape = ["batch", *digitness.shape[1:]]
        outputs.insert(0, helper.make_tensor_value_info("digitness", TensorProto.FLOAT, shape))
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["batch", 1, *size])],
        outputs,
        [numpy_helper.from_array(value.astype(np.float32), name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    helper.set_model_props(model, metadata or {})
    return model


def write_model(
    path: Path,
    card: ModelCard | None,
    weights: np.ndarray | None = None,
    softmax: bool = True,
    digitness: np.ndarray | None = None,
) -> Path:
    """A whole model file; without weights, random ones of the card's sizes."""
    size = card.size if card else (28, 28)
    if weights is None:
        count = len(card.labels) if card else 10
        weights = np.random.default_rng(0).normal(0, 0.1, (size[0] * size[1], count))
    metadata = {"digitapp.card": card.to_json()} if card else {}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(onnx_model(weights, size, softmax, metadata, digitness).SerializeToString())
    return path
