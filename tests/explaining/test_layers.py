"""What each layer makes of a drawing, the words for it, and the part of the input that a value sees."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import digitapp
from digitapp.api import Layer, ModelError, ReceptiveField
from digitapp.drawing.strokes import Drawing
from digitapp.explaining.layers import layers, output_of, readable, seen_at, title, value_text
from digitapp.explaining.picture import AGAINST, FOR, toned
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from support import layered_onnx
from support.drawings import SEVEN
from support.onnx_models import card


def test_they_are_of_the_very_input_that_was_read(bundle: Path):
    layered_onnx.edges(bundle / "edges.onnx", card("edges"))
    model = Registry([bundle], trusted=[bundle]).load("edges")
    drawing = Drawing.from_points(SEVEN)
    found = layers(model, drawing)
    prediction = model.predict(drawing)
    assert found[0].values == pytest.approx(layered_onnx.expected_edges(prediction.image), abs=1e-5)
    assert found[-1].values == pytest.approx(prediction.probabilities, abs=1e-6)
    as_drawn = layers(model, drawing, "canvas")
    assert as_drawn[0].values == pytest.approx(
        layered_onnx.expected_edges(model.predict(drawing, "canvas").image), abs=1e-5
    )
    assert digitapp.layers(model, prediction.image)[0].values == pytest.approx(found[0].values)


def test_the_default_model_has_layers_from_its_input_to_its_answer():
    model = digitapp.load_model()
    found = digitapp.layers(model, Drawing.from_points(SEVEN))
    assert found[0].weights is not None
    assert found[0].values.ndim == 3
    (answer,) = [layer for layer in found if layer.name == "probabilities"]
    assert model.classes_[int(answer.values.argmax())] == "7"


@pytest.mark.parametrize("drawing", [Drawing(), Drawing.from_points([[(250, 250)]])])
def test_with_nothing_to_read_there_are_none(drawing: Drawing):
    with pytest.raises(ModelError, match="cnn-28x28: there is nothing to read"):
        layers(digitapp.load_model(), drawing)


def test_a_model_that_was_not_loaded_from_a_file_says_so():
    model = Model(card(), lambda images: np.full((len(images), 10), 0.1, np.float32))
    with pytest.raises(ModelError, match="tiny: was loaded without a way to look inside it"):
        layers(model, Drawing.from_points(SEVEN))


def test_a_model_that_fails_in_the_middle_is_a_sentence():
    def broken(images: np.ndarray) -> list[Layer]:
        raise RuntimeError("out of order")

    model = Model(card(), lambda images: np.full((len(images), 10), 0.1, np.float32), lambda: broken)
    with pytest.raises(ModelError, match=r"tiny: failed to read images; mend its export \(RuntimeError: out of order"):
        layers(model, Drawing.from_points(SEVEN))


@pytest.mark.parametrize(
    ("operators", "said"),
    [
        ("Conv BatchNormalization Relu", "Convolution, batch normalisation, ReLU"),
        ("Reshape Gemm Pow ReduceMean Add Sqrt Reciprocal Mul", "Dense, RMS normalisation"),
        ("ReduceMean Sub Pow ReduceMean Add Sqrt Div Mul Add", "Layer normalisation"),
        ("MatMul Div Erf Add Mul Mul", "Dense, GELU"),
        ("Conv Sigmoid Mul", "Convolution, SiLU"),
        ("QuantizeLinear DequantizeLinear Conv Relu QuantizeLinear", "Convolution, ReLU"),
        ("Gemm Sigmoid Reshape", "Dense, sigmoid"),
        ("Reshape", "Reshape"),
        ("Mystery", "Mystery"),
        ("Add Relu", "Sum, ReLU"),
    ],
)
def test_operators_have_the_names_of_the_field(operators: str, said: str):
    assert title(Layer.of("out", operators.split(), np.zeros(3))) == said


def test_a_layer_without_operators_is_called_by_its_name():
    assert title(Layer.of("out", [], np.zeros(3))) == "Out"
    assert readable(["Flatten"]) == ["Flatten"]


def test_the_output_is_said_in_words():
    sizes = {(10,): "10 numbers", (1,): "1 number", (64, 9, 8): "64 maps of 9 × 8", (1, 2, 2): "1 map of 2 × 2"}  # noqa: RUF001
    for shape, words in sizes.items():
        assert output_of(Layer.of("out", ["Conv"], np.zeros(shape))) == words
    assert output_of(Layer.of("out", ["Conv"], np.zeros(5000)), 4096) == "4,096 of 5,000 numbers"


def test_probabilities_are_said_in_per_cent_and_scores_as_numbers():
    sure = Layer.of("p", ["Softmax"], np.array([0.99999, 0.00001]), is_scores=True)
    assert [value_text(sure, float(value)) for value in sure.values] == ["> 99.9 %", "< 0.1 %"]
    assert value_text(Layer.of("s", ["Gemm"], np.array([0.5, 3.25]), is_scores=True), 3.25) == "3.25"
    assert value_text(Layer.of("h", ["Gemm"], np.array([0.25, 0.75])), 0.75) == "0.75"


def test_what_a_value_sees_ends_at_the_edge_of_the_input():
    layer = Layer.of("c", ["Conv"], np.zeros((1, 14, 14)), field=ReceptiveField((5, 5), (2, 2), (-2, -1)))
    assert seen_at(layer, 0, 0, (28, 28)) == (0, 0, 3, 4)
    assert seen_at(layer, 13, 13, (28, 28)) == (24, 25, 28, 28)
    assert seen_at(layer, 5, 6, (28, 28)) == (8, 11, 13, 16)
    assert seen_at(Layer.of("c", ["Conv"], np.zeros((1, 2, 2))), 0, 0, (28, 28)) is None


def test_a_mean_of_values_sees_what_all_of_them_see():
    layer = Layer.of("c", ["Conv"], np.zeros((1, 128, 128)), field=ReceptiveField((3, 3), (1, 1), (-1, -1)))
    assert layer.block == 2
    assert seen_at(layer, 1, 2, (128, 128)) == (1, 3, 5, 7)


def test_maps_are_grey_or_in_two_colours_each_of_its_own_scale():
    maps = np.array([[[0, 1], [2, 4]], [[-2, 0], [1, 2]], [[0, 0], [0, 0]], [[np.nan, 1], [np.inf, 0]]], np.float32)
    grey, signed, empty, broken = toned(maps)
    assert grey[:, :, 0].tolist() == [[0, 64], [128, 255]]
    assert (grey == grey[:, :, :1]).all()
    assert (tuple(signed[0, 0]), tuple(signed[1, 1]), tuple(signed[0, 1])) == (AGAINST, FOR, (0, 0, 0))
    assert empty.max() == 0
    assert broken[0, 1].tolist() == [255, 255, 255]
    assert broken[0, 0].tolist() == [0, 0, 0]
