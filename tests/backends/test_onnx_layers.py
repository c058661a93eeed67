"""What each layer of an ONNX file makes of an image, on files of which it is known."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from onnx import helper

from digitapp.api import InputSpec, Layer, ModelCard, ModelError, ReceptiveField
from digitapp.api.layers import MAX_LAYERS, MAX_MAPS, MAX_SIDE, MAX_UNITS
from digitapp.models.registry import bundled_folder
from digitapp.models.tensors import tensor
from digitapp_backends import onnx_graph
from digitapp_backends.onnx_runtime import OnnxBackend
from support import layered_onnx
from support.foreign_onnx import Foreign
from support.onnx_models import card, write_model

RNG = np.random.default_rng(0)
IMAGE = RNG.random((28, 28), np.float32)


def layers(path: Path, known: ModelCard, image: np.ndarray = IMAGE) -> list[Layer]:
    return list(OnnxBackend().layers(path, known)(tensor(image[None], known)))


@pytest.mark.parametrize("external", [False, True], ids=["inside", "beside"])
def test_a_known_convolution_gives_the_known_maps(external: bool, tmp_path: Path):
    path = layered_onnx.edges(tmp_path / "edges.onnx", card(), external)
    found = layers(path, card())
    wanted = layered_onnx.expected_edges(IMAGE)
    assert [layer.operators for layer in found] == [("Conv", "Relu"), ("MaxPool",), ("Flatten", "Gemm"), ("Softmax",)]
    assert [layer.shape for layer in found] == [(2, 28, 28), (2, 14, 14), (10,), (10,)]
    assert found[0].values == pytest.approx(wanted, abs=1e-5)
    assert found[1].values == pytest.approx(wanted.reshape(2, 14, 2, 14, 2).max(axis=(2, 4)), abs=1e-5)
    assert (found[0].low, found[0].mean, found[0].high) == pytest.approx((0, wanted.mean(), wanted.max()), abs=1e-5)
    assert [layer.field for layer in found] == [
        ReceptiveField((3, 3), (1, 1), (-1, -1)),
        ReceptiveField((4, 4), (2, 2), (-1, -1)),
        ReceptiveField((28, 28)),
        ReceptiveField((28, 28)),
    ]
    assert [layer.sources for layer in found] == [(-1,), (0,), (1,), (2,)]
    assert [layer.is_scores for layer in found] == [False, False, True, True]
    assert found[0].weights == pytest.approx(layered_onnx.EDGES[:, 0])
    assert all(layer.weights is None for layer in found[1:])


@pytest.mark.parametrize("name", ["cnn-28x28", "cnn-8x8", "mlp-28x28", "mlp-8x8", "logreg-28x28", "knn-8x8", "svm-8x8"])
def test_the_last_layer_of_every_bundled_model_gives_its_answer(name: str):
    path = bundled_folder() / f"{name}.onnx"
    known = OnnxBackend().card(path)
    images = tensor(RNG.random((1, *known.size), np.float32), known)
    given = OnnxBackend().load(path, known)(images)
    probabilities = given[0] if isinstance(given, tuple) else given
    found = OnnxBackend().layers(path, known)(images)
    (answer,) = [layer for layer in found if layer.name == "probabilities"]
    assert answer.values == pytest.approx(probabilities[0], abs=1e-6)
    assert answer.is_scores
    assert len(found) > 1
    assert all(np.isfinite(layer.values).all() for layer in found)


def test_values_are_those_of_a_session_that_fuses_nothing():
    path = bundled_folder() / "cnn-28x28.onnx"
    known = OnnxBackend().card(path)
    found = layers(path, known)
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    given = {output.name for output in onnxruntime.InferenceSession(path).get_outputs()}
    names = [layer.name for layer in found]
    content = path.read_bytes() + onnx_graph.with_outputs([name for name in names if name not in given])
    values = onnxruntime.InferenceSession(content, options).run(names, {"image": IMAGE[None, None]})
    for layer, value in zip(found, values, strict=True):
        own = value if value.ndim == 1 else value[0]
        assert layer.values == pytest.approx(own[:MAX_MAPS] if own.ndim == 3 else own, abs=1e-4)


def test_every_step_of_a_small_model_has_a_time_and_no_file_is_left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    found = layers(bundled_folder() / "cnn-28x28.onnx", OnnxBackend().card(bundled_folder() / "cnn-28x28.onnx"))
    times = [layer.milliseconds for layer in found]
    assert all(time is not None and 0 < time < 100 for time in times)
    assert max(times) == max(time for time, layer in zip(times, found, strict=True) if "Conv" in layer.operators)
    assert list(tmp_path.iterdir()) == []


def test_without_a_folder_for_the_profiler_there_are_no_times(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    found = layers(layered_onnx.edges(tmp_path / "edges.onnx", card()), card())
    assert {layer.milliseconds for layer in found} == {None}


def test_a_large_model_is_not_measured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr("digitapp_backends.onnx_times.LARGEST", 100)
    found = layers(layered_onnx.edges(tmp_path / "edges.onnx", card()), card())
    assert {layer.milliseconds for layer in found} == {None}


def test_a_linear_model_has_a_template_for_each_label(tmp_path: Path):
    weights = RNG.normal(size=(784, 10)).astype(np.float32)
    known = card()
    first, _ = layers(write_model(tmp_path / "linear.onnx", known, weights), known)
    assert first.weights == pytest.approx(weights.T.reshape(10, 28, 28))
    dark = card(range=(1.0, -1.0))
    first, _ = layers(write_model(tmp_path / "dark.onnx", dark, weights), dark)
    assert first.weights == pytest.approx(-2 * weights.T.reshape(10, 28, 28))  # what ink adds


def test_the_logistic_regression_of_scikit_learn_has_templates():
    path = bundled_folder() / "logreg-28x28.onnx"
    known = OnnxBackend().card(path)
    tell = OnnxBackend().layers(path, known)
    images = RNG.random((2, 28, 28)).astype(np.float32)
    first, second = (tell(tensor(image[None], known))[0] for image in images)
    assert first.weights is not None
    assert first.weights.shape == (10, 28, 28)
    scores = np.tensordot(images[1] - images[0], first.weights, axes=((0, 1), (1, 2)))
    log_odds = np.log(second.values / first.values)  # the softmax's constant is the same for all labels
    assert scores - scores[0] == pytest.approx(log_odds - log_odds[0], abs=1e-2)


@pytest.mark.parametrize(
    "form",
    [
        Foreign(layout="NHWC", channels=3, value_range=(255, 0)),
        Foreign(layout="HW", dtype="uint8", value_range=(0, 255)),
        Foreign(layout="ND", dtype="float16"),
        Foreign(batch=4),
        Foreign(channels=3, mean=(0.5, 0.4, 0.3), std=(0.2, 0.3, 0.4)),
    ],
    ids=["NHWC", "HW", "ND", "four", "normalised"],
)
def test_any_form_of_input_can_be_looked_at(form: Foreign, tmp_path: Path):
    path, known = form.write(tmp_path / "foreign.onnx"), form.card()
    images = tensor(np.repeat(IMAGE[None], form.batch or 1, axis=0), known)
    answer = np.asarray(OnnxBackend().load(path, known)(images)).reshape(-1, 10)[0]
    found = OnnxBackend().layers(path, known)(images)
    assert found[-1].shape == (10,)
    assert found[-1].values == pytest.approx(answer, abs=1e-3)


def test_a_fixed_batch_tells_of_the_first_image(tmp_path: Path):
    path, known = Foreign(batch=4).write(tmp_path / "four.onnx"), Foreign(batch=4).card()
    images = tensor(RNG.random((4, 28, 28), np.float32), known)
    assert all(layer.shape == (10,) for layer in OnnxBackend().layers(path, known)(images))


def test_colour_images_of_256_pixels_are_shown_smaller(tmp_path: Path):
    known = card(size=(256, 256), form=InputSpec(channels=3, input="image", output="probabilities"))
    path = layered_onnx.deep(tmp_path / "wide.onnx", known, 2, channels=80)
    image = RNG.random((256, 256), np.float32)
    first, second, *_ = layers(path, known, image)
    assert first.shape == second.shape == (80, 256, 256)
    assert (first.values.shape, first.block) == ((MAX_MAPS, MAX_SIDE, MAX_SIDE), 4)
    means = 3 * image.reshape(64, 4, 64, 4).mean(axis=(1, 3))
    assert first.values[0] == pytest.approx(means, abs=1e-3)
    assert first.high == pytest.approx(3 * image.max(), abs=1e-3)


def test_a_thousand_labels_and_five_hundred_layers(tmp_path: Path):
    known = card(size=(8, 8), framing="optdigits", labels=tuple(f"label {n}" for n in range(1000)))
    found = layers(layered_onnx.deep(tmp_path / "deep.onnx", known, 500), known, IMAGE[:8, :8])
    assert len(found) == 503
    assert found[-1].values.shape == (1000,)
    assert found[-1].is_scores
    assert found[499].values == pytest.approx(np.repeat(IMAGE[None, :8, :8], 4, axis=0), abs=1e-4)


def test_of_a_longer_model_the_first_and_the_last_layers_are_told(tmp_path: Path):
    known = card(size=(8, 8), framing="optdigits")
    found = layers(layered_onnx.deep(tmp_path / "deep.onnx", known, 600, 1), known, IMAGE[:8, :8])
    assert len(found) == MAX_LAYERS
    assert found[-1].name == "probabilities"
    assert found[MAX_LAYERS // 2].sources == (-1,)  # of one that is not told
    assert found[MAX_LAYERS // 2 + 1].sources == (MAX_LAYERS // 2,)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_quantised_model_has_its_layers_and_its_weights(tmp_path: Path):
    scale = np.float32(1 / 64)
    kernels = (layered_onnx.EDGES * 16).astype(np.int8)
    last, weights = layered_onnx.answer(card(), 2 * 26 * 26)
    nodes = [
        helper.make_node("QuantizeLinear", ["image", "scale", "zero"], ["q"]),
        helper.make_node("DequantizeLinear", ["q", "scale", "zero"], ["d"]),
        helper.make_node("DequantizeLinear", ["kernels", "small"], ["k"]),
        helper.make_node("Conv", ["d", "k"], ["c"]),
        helper.make_node("Relu", ["c"], ["maps"]),
    ]
    constants = {"scale": scale, "zero": np.uint8(0), "small": np.float32(1 / 16), "kernels": kernels}
    path = layered_onnx.write(tmp_path / "quantised.onnx", card(), [*nodes, *last], weights | constants)
    found = layers(path, card())
    assert found[0].operators == ("QuantizeLinear", "DequantizeLinear", "Conv", "Relu")
    assert found[0].weights == pytest.approx(layered_onnx.EDGES[:, 0])
    rounded = (IMAGE * 64).round() / 64
    assert found[0].values == pytest.approx(layered_onnx.expected_edges(rounded)[:, 1:-1, 1:-1], abs=1e-2)


def test_values_that_are_no_numbers_are_told(tmp_path: Path):
    last, weights = layered_onnx.answer(card(), 784)
    nodes = [helper.make_node("Log", ["image"], ["a"]), helper.make_node("Conv", ["a", "one"], ["maps"])]
    path = layered_onnx.write(
        tmp_path / "nan.onnx", card(), [*nodes, *last], weights | {"one": -np.ones((1, 1, 1, 1), np.float32)}
    )
    first, *_ = layers(path, card(), IMAGE * 0)
    assert not np.isfinite([first.low, first.mean, first.high]).any()


def test_more_numbers_than_can_be_shown_are_cut(tmp_path: Path):
    known = card(size=(64, 32), framing="canvas")
    weights = {"a": np.ones((2048, 5000), np.float32), "b": np.ones((5000, 10), np.float32)}
    nodes = [
        helper.make_node("Flatten", ["image"], ["flat"]),
        helper.make_node("MatMul", ["flat", "a"], ["wide"]),
        helper.make_node("MatMul", ["wide", "b"], ["probabilities"]),
    ]
    first, _ = layers(
        layered_onnx.write(tmp_path / "w.onnx", known, nodes, weights), known, RNG.random((64, 32), np.float32)
    )
    assert (first.shape, first.values.shape, first.count) == ((5000,), (MAX_UNITS,), 5000)
    assert first.weights is None  # ten million are too many to read


def test_a_result_that_is_no_tensor_is_passed_over(tmp_path: Path):
    last, weights = layered_onnx.answer(card(), 784)
    nodes = [
        helper.make_node("Relu", ["image"], ["clean"]),
        helper.make_node("SplitToSequence", ["clean"], ["parts"], axis=2),
        helper.make_node("ConcatFromSequence", ["parts"], ["maps"], axis=2),
    ]
    path = layered_onnx.write(tmp_path / "parts.onnx", card(), [*nodes, *last], weights)
    assert [layer.name for layer in layers(path, card())] == ["clean", "maps", "scores", "probabilities"]


def test_a_file_that_is_not_as_its_card_says_is_refused(tmp_path: Path):
    path = write_model(tmp_path / "tiny.onnx", card())
    with pytest.raises(ModelError, match=r"not float \[batch, 1, 8, 8\]"):
        OnnxBackend().layers(path, card(size=(8, 8)))
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(ModelError, match="not a whole ONNX file"):
        OnnxBackend().layers(path, card())


@pytest.mark.parametrize("packed", [True, False])
def test_the_coefficients_of_a_linear_classifier_are_read_packed_or_not(packed: bool, tmp_path: Path):
    values = RNG.normal(size=30).astype(np.float32)
    attribute = helper.make_attribute("coefficients", values.tolist())
    written = attribute.SerializeToString()
    if packed:  # as by implementations of proto3
        bare = helper.make_attribute("coefficients", [1.0])
        bare.ClearField("floats")
        written = bare.SerializeToString() + b"\x3a\x78" + values.tobytes()
    node = helper.make_node("LinearClassifier", ["x"], ["label", "y"], domain="ai.onnx.ml").SerializeToString()
    node += b"\x2a" + _varint(len(written)) + written
    graph = b"\x0a" + _varint(len(node)) + node
    path = tmp_path / "linear.onnx"
    path.write_bytes(b"\x3a" + _varint(len(graph)) + graph)
    (found,) = onnx_graph.graph(path).nodes
    assert found.operator == "LinearClassifier"
    assert np.array_equal(found.attributes["coefficients"], values)


def _varint(number: int) -> bytes:
    return bytes([number & 0x7F | 0x80, number >> 7]) if number > 0x7F else bytes([number])


def test_attributes_and_shapes_are_read(tmp_path: Path):
    weights = {"w": np.zeros((2, 1, 3, 3), np.float32), "n": np.zeros(0, np.float32)}
    nodes = [
        helper.make_node("Conv", ["image", "w"], ["c"], pads=[1, 0, 2, -1], auto_pad="NOTSET", group=1, name="first"),
        helper.make_node("LeakyRelu", ["c"], ["probabilities"], alpha=0.25),
    ]
    found = onnx_graph.graph(layered_onnx.write(tmp_path / "a.onnx", card(), nodes, weights))
    assert (found.inputs, found.outputs) == (("image",), ("probabilities",))
    assert found.constants == {"w": (2, 1, 3, 3), "n": (0,)}
    first, second = found.nodes
    assert dict(first.attributes) == {"pads": (1, 0, 2, -1), "auto_pad": "NOTSET", "group": 1}
    assert (first.name, first.operator, second.inputs, dict(second.attributes)) == ("first", "Conv", ("c",), {})
