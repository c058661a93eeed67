"""Receptive fields, by hand, and against what really changes when one pixel does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from digitapp.api import ReceptiveField
from digitapp_backends import onnx_graph
from digitapp_backends.graph_steps import Graph, Node
from digitapp_backends.receptive_fields import fields

WHOLE = (ReceptiveField((28, 28)), None)


def node(operator: str, inputs: str, output: str, **attributes: Any) -> Node:
    return Node(operator, tuple(inputs.split()), (output,), attributes)


def found(*nodes: Node, size: tuple[int, int] = (28, 28), **constants: tuple[int, ...]) -> dict[str, Any]:
    return fields(Graph(nodes, ("x",), (nodes[-1].outputs[0],), {"w": (8, 1, 3, 3), **constants}), size)


def test_they_grow_as_by_hand():
    """LeNet: 5 x 5, pooling by 2, 5 x 5, pooling by 2."""
    seen = found(
        node("Conv", "x w", "c1", kernel_shape=(5, 5), pads=(2, 2, 2, 2)),
        node("Relu", "c1", "r1"),
        node("MaxPool", "r1", "p1", kernel_shape=(2, 2), strides=(2, 2)),
        node("Conv", "p1 w", "c2", kernel_shape=(5, 5)),
        node("AveragePool", "c2", "p2", kernel_shape=(2, 2), strides=(2, 2)),
        node("Flatten", "p2", "f"),
        node("Gemm", "f w", "g"),
        node("Softmax", "g", "s"),
    )
    assert seen["c1"] == seen["r1"] == (ReceptiveField((5, 5), (1, 1), (-2, -2)), (28, 28))
    assert seen["p1"] == (ReceptiveField((6, 6), (2, 2), (-2, -2)), (14, 14))
    assert seen["c2"] == (ReceptiveField((14, 14), (2, 2), (-2, -2)), (10, 10))
    assert seen["p2"] == (ReceptiveField((16, 16), (4, 4), (-2, -2)), (5, 5))
    assert seen["g"] == seen["s"] == WHOLE


def test_the_kernel_may_be_known_only_by_the_weights():
    assert found(node("Conv", "x w", "c"))["c"] == (ReceptiveField((3, 3), (1, 1)), (26, 26))
    assert found(node("QLinearConv", "x s z w", "c"))["c"][0].size == (3, 3)


def test_padding_that_is_not_given_in_numbers():
    same = found(node("Conv", "x w", "c", strides=(2, 2), auto_pad="SAME_UPPER"))
    assert same["c"] == (ReceptiveField((3, 3), (2, 2), (0, 0)), (14, 14))  # one row of padding, at the foot
    assert found(node("Conv", "x w", "c", strides=(2, 2), auto_pad="SAME_LOWER"))["c"][0].start == (-1, -1)
    assert found(node("Conv", "x w", "c", pads=(9, 9, 9, 9), auto_pad="VALID"))["c"] == (
        ReceptiveField((3, 3), (1, 1)), (26, 26),
    )  # fmt: skip


def test_mixed_values_see_the_whole_input_and_unknown_operators_nothing_known():
    seen = found(
        node("Conv", "x w", "c"),
        node("GlobalAveragePool", "c", "g"),
        node("Conv", "g w", "e", kernel_shape=(1, 1)),
        node("Mul", "c e", "m"),
        node("Resize", "c w", "u"),
        node("Relu", "u", "v"),
        node("Gemm", "v w", "h"),
    )
    assert seen["g"] == seen["e"] == seen["m"] == seen["h"] == WHOLE
    assert "u" not in seen
    assert "v" not in seen


def test_a_product_of_rows_that_are_not_the_whole_is_not_known():
    seen = found(
        node("Conv", "x w", "c"), node("MatMul", "c w", "m"), node("Flatten", "c", "f"), node("MatMul", "f w", "n")
    )
    assert "m" not in seen
    assert seen["n"] == WHOLE


KERNELS = {"three": (4, 1, 3, 3), "five": (4, 4, 5, 5), "one": (4, 4, 1, 1), "deep": (4, 1, 3, 3)}


def conv(kernel: str, **attributes: Any) -> Any:
    return "Conv", kernel, attributes


def pool(kind: str, *kernel: int, **attributes: Any) -> Any:
    return kind, "", {"kernel_shape": kernel} | attributes


CHAINS = [
    [conv("three", pads=[1, 1, 1, 1]), conv("five", strides=[2, 2])],
    [conv("three", strides=[2, 3], pads=[0, 1, 1, 2]), pool("MaxPool", 3, 2, strides=[1, 2])],
    [conv("three", dilations=[3, 2]), pool("AveragePool", 2, 2, strides=[2, 2]), conv("five", auto_pad="SAME_UPPER")],
    [conv("three", auto_pad="SAME_LOWER", strides=[2, 2]), conv("five", auto_pad="SAME_UPPER", strides=[2, 2])],
    [conv("three"), pool("MaxPool", 3, 3, strides=[2, 2], ceil_mode=1), conv("deep", group=4), conv("one")],
]


@pytest.mark.parametrize("chain", CHAINS, ids=range(len(CHAINS)))
def test_no_pixel_outside_changes_a_value_and_pixels_on_its_border_do(chain: list[Any], tmp_path: Path):
    """All weights are positive, so that no influence cancels out; a bright pixel on paper reaches every maximum."""
    onnxruntime = pytest.importorskip("onnxruntime")
    size = (19, 22)
    nodes, at = [], "image"
    for number, (operator, kernel, attributes) in enumerate(chain):
        nodes.append(helper.make_node(operator, [at, *([kernel] if kernel else [])], [f"t{number}"], **attributes))
        at = f"t{number}"
    shape = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["batch", 1, *size])
    rng = np.random.default_rng(0)
    weights = {name: rng.uniform(0.5, 1, sides).astype(np.float32) for name, sides in KERNELS.items()}
    given = helper.make_tensor_value_info(at, TensorProto.FLOAT, None)
    graph = helper.make_graph(nodes, "g", [shape], [given], [numpy_helper.from_array(v, n) for n, v in weights.items()])
    path = tmp_path / "chain.onnx"
    path.write_bytes(
        helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9).SerializeToString()
    )
    field, maps = fields(onnx_graph.graph(path), size)[at]
    pixels = np.eye(size[0] * size[1], dtype=np.float32).reshape(-1, 1, *size)
    changed = onnxruntime.InferenceSession(path).run([at], {"image": pixels})[0].sum(axis=1) > 0
    assert changed.shape[1:] == maps
    for row, column in ((0, 0), (maps[0] // 2, maps[1] // 2), (maps[0] - 1, maps[1] - 1)):
        top, left, bottom, right = field.box(row, column)
        rows, columns = np.nonzero(changed[:, row, column].reshape(size))
        assert rows.min() >= max(0, top)
        assert columns.min() >= max(0, left)
        assert rows.max() < bottom
        assert columns.max() < right
        if top >= 0 and left >= 0 and bottom <= size[0] and right <= size[1]:
            assert (rows.min(), columns.min(), rows.max() + 1, columns.max() + 1) == (top, left, bottom, right)
