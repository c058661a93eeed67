"""Real ONNX files with inputs unlike a bundled model's: other axes, colours, values, types; all of them read digits.

All are built around one core, a softmax regression on grey pixels with ink 1 on paper 0. The nodes before it convert
the file's input to that, so a file reads digits if and only if it gets exactly the tensor that it expects.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import prod
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper

from digitapp.api import InputSpec, ModelCard
from digitapp.preprocessing.framing import frame
from digitapp_export import generate

Core = tuple[np.ndarray, np.ndarray]
"""Weights, float32 [pixels, labels], and bias, float32 [labels]."""
DRAWINGS = 1500
ELEMENTS = {
    "float32": TensorProto.FLOAT,
    "float16": TensorProto.FLOAT16,
    "float64": TensorProto.DOUBLE,
    "uint8": TensorProto.UINT8,
}


@dataclass(frozen=True, kw_only=True)
class Foreign:
    """The input of a file, in the terms of `ModelCard` and `InputSpec`; by default as a bundled model's, but for names.

    `value_range` holds the values of paper and ink, so (255, 0) is dark ink; `mean` and `std` are applied after it. The
    answer is float32 [batch, labels], or [labels] if the layout has no N.
    """

    layout: str = "NCHW"
    channels: int = 1
    size: tuple[int, int] = (28, 28)
    dtype: str = "float32"
    value_range: tuple[float, float] = (0.0, 1.0)
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    output: str = "probabilities"
    batch: int | None = None
    input_name: str = "pixels"
    output_name: str = "scores"

    def card(self, name: str = "foreign", framing: str = "mnist", **fields: object) -> ModelCard:
        """Return the card that is true of the file."""
        values: dict[str, object] = {"id": name, "title": name.title(), "size": self.size, "framing": framing}
        values |= {"range": self.value_range, "output": self.output, "form": self.form()}
        return ModelCard(**(values | fields))  # type: ignore[arg-type]

    def form(self, **fields: object) -> InputSpec:
        """Return the InputSpec, with the names of input and output only if nothing else differs from the default."""
        names = ("layout", "channels", "dtype", "batch", "mean", "std")
        form = InputSpec(**({name: getattr(self, name) for name in names} | fields))
        return form if form != InputSpec() else InputSpec(input=self.input_name, output=self.output_name)

    def shape(self, batch: object) -> list[object]:
        """Return the input's shape."""
        height, width = self.size
        sides = {"N": batch, "C": self.channels, "H": height, "W": width, "D": height * width}
        return [sides[axis] for axis in self.layout]

    def tensor(self, images: np.ndarray) -> NDArray[np.generic]:
        """Return the file's input for images [batch, H, W] in 0..1, ink 1; for one image if the layout has no N."""
        low, high = self.value_range
        values = np.repeat(images[:, None] * (high - low) + low, self.channels, axis=1)  # NCHW
        if self.mean:
            values = (values - self._by_channel(self.mean, "NCHW")) / self._by_channel(self.std, "NCHW")
        if "D" not in self.layout:
            here = self.layout if "C" in self.layout else "C" + self.layout
            here = here if "N" in here else "N" + here
            values = values.transpose(["NCHW".index(axis) for axis in here])
        if self.dtype == "uint8":
            values = values.round()
        return np.ascontiguousarray(values.reshape(self.shape(len(images))), self.dtype)

    def write(self, path: Path, core: Core | None = None) -> Path:
        """Write the file; the default core reads digits of this size in MNIST's framing."""
        weights, bias = core or core_of(self.size)
        nodes = _chain(self.input_name, [*self._undone(), *self._read(len(bias))], self.output_name)
        constants = {"core": weights, "bias": bias} | self._constants(len(bias))
        batched = "N" in self.layout
        batch = (self.batch or "batch") if batched else None
        answer = [batch, len(bias)] if batched else [len(bias)]
        graph = helper.make_graph(
            nodes,
            "foreign",
            [helper.make_tensor_value_info(self.input_name, ELEMENTS[self.dtype], self.shape(batch))],
            [helper.make_tensor_value_info(self.output_name, TensorProto.FLOAT, answer)],
            [numpy_helper.from_array(value, name) for name, value in constants.items()],
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(model.SerializeToString())
        return path

    def _undone(self) -> list[NodeProto]:
        """Return nodes from the input to grey pixels, float32 [batch, pixels], ink 1; each lacks its first input."""
        nodes = [helper.make_node("Cast", [""], [""], to=TensorProto.FLOAT)] if self.dtype != "float32" else []
        if self.mean:
            nodes += [helper.make_node("Mul", ["", "std"], [""]), helper.make_node("Add", ["", "mean"], [""])]
        if self.value_range != (0.0, 1.0):
            nodes += [helper.make_node("Sub", ["", "paper"], [""]), helper.make_node("Div", ["", "contrast"], [""])]
        if self.layout == "NHWC":
            nodes.append(helper.make_node("Transpose", [""], [""], perm=[0, 3, 1, 2]))
        elif self.layout == "HWC":
            nodes.append(helper.make_node("Transpose", [""], [""], perm=[2, 0, 1]))
        if self.channels == 3:
            nodes.append(helper.make_node("ReduceMean", ["", "colours"], [""], keepdims=0))
        return [*nodes, helper.make_node("Reshape", ["", "rows"], [""])]

    def _read(self, labels: int) -> list[NodeProto]:
        nodes = [helper.make_node("Gemm", ["", "core", "bias"], [""])]
        if self.output == "probabilities":
            nodes.append(helper.make_node("Softmax", [""], [""], axis=1))
        if "N" not in self.layout:
            nodes.append(helper.make_node("Reshape", ["", "answer"], [""]))
        return nodes

    def _constants(self, labels: int) -> dict[str, np.ndarray]:
        low, high = self.value_range
        constants = {
            "rows": np.array([-1, prod(self.size)], np.int64),
            "answer": np.array([labels], np.int64),
            "paper": np.array(low, np.float32),
            "contrast": np.array(high - low, np.float32),
            "colours": np.array([1 if "N" in self.layout else 0], np.int64),
        }
        if self.mean:
            constants["mean"] = self._by_channel(self.mean, self.layout)
            constants["std"] = self._by_channel(self.std, self.layout)
        used = {name for node in [*self._undone(), *self._read(labels)] for name in node.input}
        return {name: value for name, value in constants.items() if name in used}

    def _by_channel(self, values: Sequence[float], layout: str) -> NDArray[np.float32]:
        """Return one value per channel, of a shape that broadcasts with a tensor of the layout."""
        return np.array(values, np.float32).reshape([-1 if axis == "C" else 1 for axis in layout])


def foreign(path: Path, core: Core | None = None, **form: object) -> Path:
    """Write an ONNX file that reads digits, with the given fields of `Foreign`; return its path."""
    return Foreign(**form).write(path, core)  # type: ignore[arg-type]


@cache
def core_of(size: tuple[int, int] = (28, 28), framing: str = "mnist") -> Core:
    """Return a softmax regression trained on generated drawings; it reads more than 90 % of new ones."""
    from sklearn.linear_model import LogisticRegression

    images, labels = drawn(DRAWINGS, size, framing, seed=1)
    fitted = LogisticRegression(C=0.1, max_iter=500, tol=1e-3).fit(images.reshape(len(images), -1), labels)
    return fitted.coef_.T.astype(np.float32), fitted.intercept_.astype(np.float32)


def drawn(
    count: int, size: tuple[int, int] = (28, 28), framing: str = "mnist", seed: int = 0
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Return generated digits: images, float32 [count, H, W] in 0..1, ink 1, and labels, int64 [count]."""
    inks, labels = generate.inks(count, np.random.default_rng(seed))
    return frame(inks, framing, size).images, np.array(labels).astype(np.int64)


def _chain(first: str, nodes: list[NodeProto], last: str) -> list[NodeProto]:
    """Connect each node's open input and output to its neighbours."""
    names = [first, *(f"step{i}" for i in range(1, len(nodes))), last]
    for node, before, after in zip(nodes, names[:-1], names[1:], strict=True):
        node.input[0], node.output[0] = before, after
    return nodes
