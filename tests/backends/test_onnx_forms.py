"""ONNX files whose input is not our own form."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import skl2onnx
from onnx import TensorProto, helper
from sklearn.linear_model import LogisticRegression

from digitapp.api import InputSpec, ModelError, Signature, Tensor
from digitapp_backends.onnx_runtime import OnnxBackend
from support.errors import refusal
from support.foreign_onnx import Core, Foreign, core_of, drawn, foreign
from support.onnx_models import card

IMAGENET = {"mean": (0.485, 0.456, 0.406), "std": (0.229, 0.224, 0.225)}
FORMS = [
    *(Foreign(layout=layout) for layout in ("NCHW", "NHWC", "NHW", "ND", "CHW", "HWC", "HW", "D")),
    *(Foreign(layout=layout, channels=3, **IMAGENET) for layout in ("NCHW", "NHWC", "CHW", "HWC")),
    Foreign(dtype="uint8", value_range=(0, 255)),
    Foreign(dtype="uint8", value_range=(255, 0), layout="NHWC", channels=3),
    Foreign(value_range=(255, 0), layout="ND"),
    Foreign(value_range=(1, 0), layout="HW"),
    Foreign(value_range=(-1, 1), dtype="float64", output="logits"),
    Foreign(mean=(0.1307,), std=(0.3081,), output="logits"),
    Foreign(mean=(33.3,), std=(78.6,), value_range=(0, 255), layout="NHW"),
    Foreign(dtype="float16", layout="D", output="logits"),
    Foreign(batch=1),
    Foreign(batch=4, layout="NHW"),
    Foreign(size=(32, 32), layout="NHWC"),
    Foreign(size=(20, 16), layout="HWC", channels=3),
]


def scores_of(images: np.ndarray, core: Core, output: str) -> np.ndarray:
    scores = images.reshape(len(images), -1) @ core[0] + core[1]
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return scores if output == "logits" else powers / powers.sum(axis=1, keepdims=True)


@pytest.mark.parametrize("size", [(28, 28), (32, 32), (20, 16)])
def test_the_core_reads_drawings_that_it_has_not_learnt(size: tuple[int, int]):
    images, labels = drawn(500, size, seed=2)
    assert (scores_of(images, core_of(size), "logits").argmax(axis=1) == labels).mean() > 0.9


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_a_file_of_any_form_reads_digits(form: Foreign, tmp_path: Path):
    images, labels = drawn(40, form.size, seed=3)
    run = OnnxBackend().load(form.write(tmp_path / "a.onnx"), form.card())
    count = (form.batch or 40) if "N" in form.layout else 1
    answers = [run(form.tensor(images[i : i + count])) for i in range(0, 40, count)]
    scores = np.concatenate([np.reshape(answer, (count, 10)) for answer in answers])
    near = 1e-4 if form.dtype in ("float32", "float64") else 0.05
    assert scores == pytest.approx(scores_of(images, core_of(form.size), form.output), abs=near)
    assert (scores.argmax(axis=1) == labels).mean() > 0.9


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_the_signature_says_what_a_file_takes(form: Foreign, tmp_path: Path):
    signature = OnnxBackend().signature(form.write(tmp_path / "a.onnx"))
    sides = tuple(form.shape(form.batch))
    answer = (form.batch, 10) if "N" in form.layout else (10,)
    assert signature == Signature((Tensor("pixels", form.dtype, sides),), (Tensor("scores", "float32", answer),))


@pytest.mark.parametrize(
    ("written", "said", "why"),
    [
        (
            Foreign(),
            Foreign(layout="NHWC"),
            r"tensor\(float\) \['batch', 1, 28, 28\], not float32 \[batch, 28, 28, 1\]",
        ),
        (Foreign(), Foreign(layout="ND"), r"not float32 \[batch, 784\] as the form"),
        (Foreign(layout="NHW"), Foreign(layout="NHW", dtype="uint8"), r"tensor\(float\) .* not uint8 "),
        (Foreign(batch=4), Foreign(dtype="float64"), "not float64"),
        (Foreign(batch=4), Foreign(layout="NCHW", batch=2), r"\[4, 1, 28, 28\], not float32 \[2, 1, 28, 28\]"),
        (
            Foreign(layout="HW", size=(20, 16)),
            Foreign(layout="HW", size=(16, 20)),
            r"\[20, 16\], not float32 \[16, 20\]",
        ),
        (Foreign(channels=3), Foreign(layout="NHW"), r"\['batch', 3, 28, 28\], not"),
    ],
)
def test_a_form_that_is_not_the_files_is_refused(written: Foreign, said: Foreign, why: str, tmp_path: Path):
    with pytest.raises(ModelError, match=why):
        OnnxBackend().load(written.write(tmp_path / "a.onnx"), said.card())


def test_an_open_batch_fits_a_card_with_a_number(tmp_path: Path):
    run = OnnxBackend().load(foreign(tmp_path / "a.onnx", layout="NHW"), Foreign(layout="NHW", batch=2).card())
    assert run(np.zeros((2, 28, 28), np.float32)).shape == (2, 10)


def several(path: Path) -> Path:
    """A file [batch, 8, 8] with an input that has a value, one more that has none, and three outputs."""
    values = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", 8, 8]) for name in ("image", "mask", "scale")
    ]
    nodes = [
        helper.make_node("Mul", ["image", "mask"], ["masked"]),
        helper.make_node("Mul", ["masked", "scale"], ["scaled"]),
        helper.make_node("Flatten", ["scaled"], ["flat"]),
        helper.make_node("Softmax", ["flat"], ["shares"]),
        helper.make_node("ArgMax", ["flat"], ["label"], axis=1, keepdims=0),
    ]
    outputs = [
        helper.make_tensor_value_info("flat", TensorProto.FLOAT, ["batch", 64]),
        helper.make_tensor_value_info("shares", TensorProto.FLOAT, ["batch", 64]),
        helper.make_tensor_value_info("label", TensorProto.INT64, ["batch"]),
    ]
    scale = onnx.numpy_helper.from_array(np.ones((1, 8, 8), np.float32), "scale")
    graph = helper.make_graph(nodes, "several", values, outputs, [scale])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9), path)
    return path


def wide(**form: object) -> object:
    labels = tuple(str(i) for i in range(64))
    return card(size=(8, 8), labels=labels, form=InputSpec(layout="NHW", **form))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("form", "why"),
    [
        ({}, "the form in its card has to name the one input that is meant; there are: 'image', 'mask'"),
        ({"input": "scale"}, "it has no input 'scale' that its card could mean; there are: 'image', 'mask'"),
        (
            {"input": "image"},
            "the form in its card has to name the one output that is meant; there are: 'flat', 'shares'",
        ),
        (
            {"input": "image", "output": "label"},
            "it has no output 'label' that its card could mean; there are: 'flat', 'shares'",
        ),
    ],
)
def test_what_is_meant_of_several_has_to_be_named(form: dict[str, str], why: str, tmp_path: Path):
    assert refusal(OnnxBackend().load, several(tmp_path / "a.onnx"), wide(**form)) == why


def doubting(path: Path) -> Path:
    """The file of the form NHW with a second output, a digitness [batch, 1]: its brightest pixel."""
    model = onnx.load(foreign(path, layout="NHW"))
    sides = onnx.numpy_helper.from_array(np.array([1, 2]), "sides")
    model.graph.initializer.append(sides)
    model.graph.node.extend(
        [
            helper.make_node("ReduceMax", ["pixels", "sides"], ["top"], keepdims=0),
            helper.make_node("Unsqueeze", ["top", "last"], ["digitness"]),
        ]
    )
    model.graph.initializer.append(onnx.numpy_helper.from_array(np.array([1]), "last"))
    model.graph.output.append(helper.make_tensor_value_info("digitness", TensorProto.FLOAT, ["batch", 1]))
    onnx.save(model, path)
    return path


def test_a_file_of_any_form_may_have_a_digitness(tmp_path: Path):
    path, form = doubting(tmp_path / "a.onnx"), Foreign(layout="NHW")
    images = np.linspace(0, 1, 3, dtype=np.float32)[:, None, None] * np.ones((1, 28, 28), np.float32)
    probabilities, digitness = OnnxBackend().load(path, form.card(digitness_threshold=0.5))(images)
    assert probabilities.shape == (3, 10)
    assert digitness.tolist() == [0, 0.5, 1]
    said = refusal(OnnxBackend().load, path, form.card())
    assert said is not None
    assert said.startswith("the form in its card has to name the one output")
    plain = foreign(tmp_path / "b.onnx", layout="NHW")
    assert "no output 'digitness'" in str(refusal(OnnxBackend().load, plain, form.card(digitness_threshold=0.5)))


@pytest.mark.parametrize("kind", [int, str])
def test_a_dict_for_each_image_is_put_into_the_order_of_the_labels(kind: type, tmp_path: Path):
    path, fitted = converted(tmp_path / "a.onnx", kind)
    signature = OnnxBackend().signature(path)
    assert [(tensor.name, tensor.dtype) for tensor in signature.outputs][1] == ("output_probability", "sequence")
    labels = tuple("9876543210")
    run = OnnxBackend().load(path, Foreign(layout="ND", size=(8, 8)).card(labels=labels))
    images = drawn(20, (8, 8), seed=5)[0].reshape(20, 64)
    assert run(images) == pytest.approx(fitted.predict_proba(images)[:, ::-1], abs=1e-5)


@pytest.mark.parametrize("labels", ["abcdefghij", "01234", "0123456789X"])
def test_a_dict_for_other_labels_is_refused(labels: str, tmp_path: Path):
    path, _ = converted(tmp_path / "a.onnx", int)
    run = OnnxBackend().load(path, Foreign(layout="ND", size=(8, 8)).card(labels=tuple(labels)))
    said = refusal(run, np.zeros((1, 64), np.float32))
    assert said == "its answers are not for the labels of its card: export it with zipmap=False"


@pytest.mark.parametrize("options", [{}, {"zipmap": False}])
def test_what_scikit_learns_converter_writes_is_read(options: dict[str, bool], tmp_path: Path):
    path, _ = converted(tmp_path / "a.onnx", int, options)
    images, labels = drawn(100, (8, 8), seed=6)
    scores = OnnxBackend().load(path, Foreign(layout="ND", size=(8, 8)).card())(images.reshape(100, 64))
    assert (scores.argmax(axis=1) == labels).mean() > 0.9


def converted(path: Path, kind: type, options: dict[str, bool] | None = None) -> tuple[Path, Any]:
    """A classifier of 8 x 8 pixels with labels that are numbers or text, as skl2onnx writes it."""
    fitted = fitted_to(kind)
    model = skl2onnx.to_onnx(
        fitted, np.zeros((1, 64), np.float32), options={id(fitted): options} if options else None, target_opset=18
    )
    path.write_bytes(model.SerializeToString())
    return path, fitted


@cache
def fitted_to(kind: type) -> Any:
    images, labels = drawn(1000, (8, 8), seed=4)
    return LogisticRegression(max_iter=500, tol=1e-3).fit(images.reshape(1000, 64), labels.astype(kind))


def test_a_value_that_the_file_gives_is_no_input(tmp_path: Path):
    signature = OnnxBackend().signature(several(tmp_path / "a.onnx"))
    assert [tensor.name for tensor in signature.inputs] == ["image", "mask"]
    assert signature.outputs[2] == Tensor("label", "int64", (None,))
