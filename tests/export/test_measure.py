"""A finished model is measured again: its card changes, its network and its accuracy do not."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import onnx
import pytest

from digitapp.api import Figure, ModelCard
from digitapp.evaluation.report import evaluate
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_export import cli, data, outliers
from digitapp_export.card import figure, markdown
from digitapp_export.measure import load_model, write_card
from support.data_sets import write_world
from support.onnx_models import card, write_model

pytestmark = pytest.mark.slow

MORE = "## What each part gave\n\nMuch.\n"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_world(tmp_path_factory.mktemp("world"))


def write(path: Path, told: ModelCard, seed: int = 0) -> Path:
    """Write a model with random weights; where the card has a threshold, every digitness is 0.5."""
    weights = np.random.default_rng(seed).normal(0, 3, (784, 10))
    return write_model(path, told, weights, digitness=np.zeros((784, 1)) if told.tells_non_digits else None)


def measured(path: Path, world: Path) -> tuple[Figure, ...]:
    """Return the figures that a model deserves."""
    sets = data.test_sets(world)
    sets[data.HELD_OUT] = outliers.beside(sets[data.HELD_OUT])
    return tuple(figure(name, evaluate(load_model(path), test)) for name, test in sets.items())


def stale(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Return figures with the same accuracy and another share of doubt."""
    return tuple(msgspec.structs.replace(one, doubted=0.123, nll=9.0) for one in figures)


def run(world: Path, *arguments: Path | str) -> int:
    return cli.main(["measure", "--data-dir", str(world), *map(str, arguments)])


def without_card(path: Path) -> bytes:
    """Return a model's bytes but for the card in its metadata."""
    proto = onnx.load(path)
    (entry,) = [entry for entry in proto.metadata_props if entry.key == "digitapp.card"]
    entry.value = ""
    return proto.SerializeToString(deterministic=True)


@pytest.fixture
def model(world: Path, tmp_path: Path) -> Path:
    """A model whose card has all accuracies right, and nothing else."""
    path = write(tmp_path / "m" / "tiny.onnx", card(digitness_threshold=0.1, sure_digitness=0.6))
    told = card(digitness_threshold=0.1, sure_digitness=0.6, accuracy=stale(measured(path, world)), licence="MIT")
    write(path, told)
    path.with_suffix(".md").write_text(markdown(told) + MORE)
    return path


def test_the_figures_are_measured_again_and_nothing_else_changes(
    world: Path, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, network, wanted = OnnxBackend().card(model), without_card(model), measured(model, world)
    assert run(world, model) == 0
    after = OnnxBackend().card(model)
    assert after == msgspec.structs.replace(before, accuracy=wanted)
    assert [one.doubted for one in after.accuracy] == [1.0] * 3  # 0.5 is below the card's 0.6
    assert (without_card(model), model.with_suffix(".md").read_text()) == (network, markdown(after) + MORE)
    assert f"{model}  mnist-test: " in (text := capsys.readouterr().out)
    assert "as before, doubted 100.00% (12.30% before)" in text

    close = [msgspec.structs.replace(one, nll=one.nll + 1e-8, ece=one.ece + 1e-8, doubted=0.5) for one in wanted]
    write_card(model, msgspec.structs.replace(after, accuracy=tuple(close)))  # as another processor would measure
    assert run(world, model) == 0
    kept = [msgspec.structs.replace(one, doubted=1.0) for one in close]
    assert OnnxBackend().card(model).accuracy == tuple(kept)

    first = model.read_bytes()
    assert run(world, model) == 0
    assert model.read_bytes() == first


def test_a_card_without_a_limit_gets_the_default_one(world: Path, model: Path, tmp_path: Path) -> None:
    proto = onnx.load(model)
    (entry,) = proto.metadata_props
    entry.value = entry.value.replace('"sure_digitness":0.6,', "")
    onnx.save(proto, model)
    assert run(world, model) == 0
    assert '"sure_digitness":0.5' in onnx.load(model).metadata_props[0].value
    assert all(one.doubted < 1 for one in OnnxBackend().card(model).accuracy)


def test_a_new_accuracy_is_taken_over_where_one_is_expected(
    world: Path, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, *others = OnnxBackend().card(model).accuracy
    other = msgspec.structs.replace(first, accuracy=first.ci95[0])
    write(model, card(digitness_threshold=0.1, accuracy=(other, *others), licence="MIT"))
    content = model.read_bytes()
    assert run(world, model) == 2
    assert model.read_bytes() == content
    assert run(world, model, "--new-accuracy") == 0
    assert OnnxBackend().card(model).accuracy == measured(model, world)
    assert f"({other.accuracy:.2%} before), doubted" in capsys.readouterr().out


def half(name: str) -> Figure:
    """Return the figure of a model that read one of two."""
    return Figure(data=name, accuracy=0.5, n=2, ci95=(0.1, 0.9))


@pytest.mark.parametrize(
    ("figures", "complaint"),
    [
        ((), "its card names no data set"),
        ((half("mine"),), "its card names mine, but pen-strokes-held-out, "),
        ((half("mnist-test"),), "of 60 in mnist-test, but its card says 50.00% of 2,"),
    ],
)
def test_a_card_that_cannot_be_measured_is_left_unchanged(
    figures: tuple[Figure, ...], complaint: str, world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path / "tiny.onnx", card(accuracy=figures))
    content = path.read_bytes()
    assert run(world, path) == 2
    assert complaint in capsys.readouterr().err
    assert path.read_bytes() == content


def test_a_text_beside_the_model_that_is_not_its_card_is_left_unchanged(
    world: Path, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = model.read_bytes()
    model.with_suffix(".md").write_text("my notes")
    assert run(world, model) == 2
    assert "tiny.md: is not the card of tiny" in capsys.readouterr().err
    assert (model.read_bytes(), model.with_suffix(".md").read_text()) == (content, "my notes")


def test_a_file_that_is_missing_is_named(world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(world, tmp_path / "none.onnx") == 2
    assert "none.onnx: there is no such file" in capsys.readouterr().err
