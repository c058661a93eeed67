"""Graphs divided into steps: what belongs together is one step."""

from __future__ import annotations

import pytest

from digitapp_backends.graph_steps import INPUT, Graph, Node, steps

Told = list[tuple[str, str, str]]


def graph(told: Told, outputs: str, constants: str = "w b v s e k") -> Graph:
    """Return a graph from lines of operator, inputs and outputs; x is the input."""
    nodes = [Node(operator, tuple(taken.split()), tuple(given.split()), {}) for operator, taken, given in told]
    return Graph(nodes, ("x",), tuple(outputs.split()), dict.fromkeys(constants.split(), ()))


def told(found: Graph) -> list[tuple[str, str, tuple[int, ...]]]:
    return [(" ".join(node.operator for node in step.nodes), step.output, step.sources) for step in steps(found)]


def test_a_convolution_its_normalisation_and_its_activation_are_one_step():
    found = graph(
        [("Conv", "x w", "a"), ("BatchNormalization", "a s b", "c"), ("Relu", "c", "d"), ("MaxPool", "d", "e1"),
         ("Conv", "e1 w b", "f"), ("Clip", "f", "g")], "g",
    )  # fmt: skip
    assert told(found) == [
        ("Conv BatchNormalization Relu", "d", (INPUT,)),
        ("MaxPool", "e1", (0,)),
        ("Conv Clip", "g", (1,)),
    ]


def test_what_only_arranges_values_belongs_to_the_step_after_it():
    found = graph(
        [("Cast", "x", "a"), ("Div", "a s", "b1"), ("Transpose", "b1", "c"), ("Conv", "c w", "d"), ("Relu", "d", "f"),
         ("Flatten", "f", "g"), ("Gemm", "g v", "h"), ("Softmax", "h", "i")], "i",
    )  # fmt: skip
    assert told(found) == [
        ("Cast Div Transpose Conv Relu", "f", (INPUT,)),
        ("Flatten Gemm", "h", (0,)),
        ("Softmax", "i", (1,)),
    ]


def test_two_heads_read_the_same_layer_and_a_last_reshape_belongs_to_the_step_before_it():
    found = graph(
        [("Conv", "x w", "a"), ("Reshape", "a s", "f"), ("Gemm", "f v", "h"), ("Softmax", "h", "p"),
         ("Gemm", "f v", "j"), ("Sigmoid", "j", "k1"), ("Reshape", "k1 s", "digitness")], "p digitness",
    )  # fmt: skip
    assert told(found) == [
        ("Conv", "a", (INPUT,)),
        ("Reshape Gemm", "h", (0,)),
        ("Softmax", "p", (1,)),
        ("Reshape Gemm Sigmoid Reshape", "digitness", (0,)),
    ]


def test_the_sum_of_a_residual_block_is_a_step_that_reads_two():
    found = graph(
        [("Conv", "x w", "a"), ("Relu", "a", "b1"), ("Conv", "b1 w", "c"), ("Relu", "c", "d"), ("Conv", "d w", "f"),
         ("Add", "f b1", "g"), ("Relu", "g", "h")], "h",
    )  # fmt: skip
    assert told(found) == [
        ("Conv Relu", "b1", (INPUT,)),
        ("Conv Relu", "d", (0,)),
        ("Conv", "f", (1,)),
        ("Add Relu", "h", (0, 2)),
    ]


RMS = [
    ("Pow", "a s", "r1"), ("ReduceMean", "r1 k", "r2"), ("Add", "r2 e", "r3"), ("Sqrt", "r3", "r4"),
    ("Reciprocal", "r4", "r5"), ("Mul", "a r5", "r6"),
]  # fmt: skip
LAYER = [
    ("ReduceMean", "a", "r1"), ("Sub", "a r1", "r2"), ("Pow", "r2 s", "r3"), ("ReduceMean", "r3", "r4"),
    ("Add", "r4 e", "r5"), ("Sqrt", "r5", "r7"), ("Div", "r2 r7", "r6"),
]  # fmt: skip
SILU = [("Sigmoid", "a", "r1"), ("Mul", "a r1", "r6")]


@pytest.mark.parametrize("several", [RMS, LAYER, SILU], ids=["rms", "layer", "silu"])
def test_a_normalisation_of_several_operators_is_part_of_the_step_whose_result_it_takes(several: Told):
    found = graph([("Gemm", "x w", "a"), *several, ("Gemm", "r6 v", "p")], "p")
    inside = " ".join(operator for operator, _, _ in several)
    assert told(found) == [(f"Gemm {inside}", "r6", (INPUT,)), ("Gemm", "p", (0,))]


@pytest.mark.parametrize("several", [RMS, LAYER, SILU], ids=["rms", "layer", "silu"])
def test_it_is_a_step_of_its_own_where_something_else_takes_that_result_too(several: Told):
    found = graph([("Gemm", "x w", "a"), *several, ("Gemm", "r6 v", "p"), ("Gemm", "a v", "q")], "p q")
    inside = " ".join(operator for operator, _, _ in several)
    assert told(found)[:2] == [("Gemm", "a", (INPUT,)), (inside, "r6", (0,))]


def test_features_given_as_an_output_too_stay_with_their_step():
    found = graph([("Gemm", "x w", "a"), *RMS, ("Identity", "r6", "features"), ("Gemm", "r6 v", "p")], "p features")
    assert told(found)[-2:] == [(told(found)[0][0], "features", (INPUT,)), ("Gemm", "p", (0,))]


def test_two_activations_of_one_result_are_two_steps():
    found = graph([("Gemm", "x w", "a"), ("Relu", "a", "b1"), ("Tanh", "a", "c"), ("Concat", "b1 c", "p")], "p")
    assert told(found) == [
        ("Gemm", "a", (INPUT,)),
        ("Relu", "b1", (0,)),
        ("Tanh", "c", (0,)),
        ("Concat", "p", (1, 2)),
    ]


def test_what_does_not_depend_on_the_input_is_no_step():
    found = graph(
        [("DequantizeLinear", "w s", "u"), ("Shape", "x", "n"), ("Gather", "n k", "m"), ("Concat", "m k", "t"),
         ("Reshape", "x t", "flat"), ("Gemm", "flat u", "p")], "p",
    )  # fmt: skip
    assert told(found) == [("Reshape Gemm", "p", (INPUT,))]


def test_quantisation_belongs_to_the_operators_around_it():
    found = graph(
        [("QuantizeLinear", "x s", "q"), ("DequantizeLinear", "q s", "d"), ("Conv", "d w", "a"), ("Relu", "a", "b1"),
         ("QuantizeLinear", "b1 s", "c"), ("DequantizeLinear", "c s", "f"), ("Gemm", "f v", "p")], "p",
    )  # fmt: skip
    assert told(found) == [
        ("QuantizeLinear DequantizeLinear Conv Relu QuantizeLinear DequantizeLinear", "f", (INPUT,)),
        ("Gemm", "p", (0,)),
    ]


def test_a_model_that_only_rescales_its_input_has_one_step():
    assert told(graph([("Mul", "x s", "a"), ("Reshape", "a s", "p")], "p")) == [("Mul Reshape", "p", (INPUT,))]


def test_a_branch_that_takes_no_input_by_name_depends_on_it_nevertheless():
    found = Graph([Node("If", ("c",), ("p",), {"has_graphs": True})], ("x",), ("p",), {"c": ()})
    assert [step.output for step in steps(found)] == ["p"]
