"""The bundled models reach their promised accuracy."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from digitapp.api import SURE_DIGITNESS
from digitapp.evaluation.datasets import Dataset, read_dataset
from digitapp.evaluation.report import evaluate
from digitapp.models.bundled import CHECKSUMS, checksums, is_as_released
from digitapp.models.registry import Registry, bundled_folder
from support.onnx_models import card, write_model

MODELS = ["cnn-28x28", "mlp-28x28", "cnn-8x8", "mlp-8x8"]
PROMISED = [
    ("cnn-28x28", "mnist-test", 0.995),
    ("cnn-28x28", "pen-strokes-held-out", 0.992),
    ("mlp-28x28", "mnist-test", 0.98),
    ("cnn-8x8", "optdigits-test", 0.99),
    ("mlp-8x8", "optdigits-test", 0.97),
]
SETS = {
    "mnist-test": ("mnist/t10k-images-idx3-ubyte.gz", None),
    "pen-strokes-held-out": ("pen_strokes/pendigits-train.ndjson.gz", {str(writer) for writer in range(25, 31)}),
    "optdigits-test": ("optdigits/optdigits.tes", None),
}


@pytest.fixture(scope="module")
def registry() -> Registry:
    return Registry([bundled_folder()])


def some_of(folder: Path, name: str, count: int) -> Dataset:
    """Return every n-th example: the first half of MNIST's test images is known to be the easier one."""
    file, writers = SETS[name]
    data = read_dataset(folder / file, writers)
    chosen = slice(0, None, len(data) // count)
    images = None if data.images is None else data.images[chosen]
    return Dataset(name, data.labels[chosen], data.inks[chosen], images)


@pytest.mark.parametrize(("model", "data", "least"), PROMISED)
def test_a_cards_accuracy_is_at_least_what_was_promised(model: str, data: str, least: float, registry: Registry):
    card = registry.entry(model).card
    assert card is not None
    figure = card.figure(data)
    assert figure is not None
    assert round(figure.accuracy, 3) >= least  # promised in tenths of a per cent


def test_the_default_model_doubts_honestly(registry: Registry):
    """Check it on writers and on kinds of non-digits that are not in its training data."""
    figure = registry.entry("cnn-28x28").card.figure("pen-strokes-held-out")
    assert figure.ece <= 0.005
    assert figure.nll <= 0.032
    assert figure.doubted <= 0.011
    assert figure.auroc >= 0.99


@pytest.mark.parametrize("model", MODELS)
def test_a_model_was_not_trained_on_the_writers_that_it_is_measured_on(model: str, registry: Registry):
    assert "pendigits' writers 1-24, each" in registry.entry(model).card.training


@pytest.mark.parametrize("model", MODELS)
def test_a_card_says_from_which_digitness_on_the_model_is_sure(model: str, registry: Registry):
    path = registry.entry(model).path
    assert f'"sure_digitness":{SURE_DIGITNESS}'.encode() in path.read_bytes()
    assert f"below {SURE_DIGITNESS:g} the answer is not sure" in path.with_suffix(".md").read_text()


def test_the_checksums_are_those_of_the_models():
    """If this fails after an export: digitapp-export checksums."""
    folder = bundled_folder()
    assert (folder / CHECKSUMS).read_text("utf-8") == checksums(folder)


@pytest.fixture
def other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the bundled models, in which one has been replaced."""
    folder = tmp_path / "bundled"
    folder.mkdir()
    for name in ("mlp-8x8.onnx", "mlp-28x28.onnx", CHECKSUMS):
        shutil.copy(bundled_folder() / name, folder)
    write_model(folder / "mlp-28x28.onnx", card("mlp-28x28"))
    monkeypatch.setattr("digitapp_models.FOLDER", folder)
    return folder


def test_a_file_that_replaces_a_bundled_model_is_a_strangers(other: Path):
    with closing(Registry([other])) as registry:
        assert {entry.id: registry.is_isolated(entry) for entry in registry.entries} == {
            "mlp-28x28": True,
            "mlp-8x8": False,
        }
        replaced, own = registry.load("mlp-28x28"), registry.load("mlp-8x8")
        assert (replaced.is_isolated, own.is_isolated) == (True, False)
        shutil.copy(bundled_folder() / "mlp-8x8.onnx", other / "copy.onnx")
        registry.refresh()
    assert not is_as_released(other / "copy.onnx")


def test_without_its_list_no_model_is_known(other: Path):
    (other / CHECKSUMS).unlink()
    assert not is_as_released(other / "mlp-8x8.onnx")
    assert not is_as_released(other / "gone.onnx")


@pytest.mark.parametrize("model", MODELS)
def test_a_model_is_small_and_has_its_card_and_its_curve_beside_it(model: str, registry: Registry):
    path = registry.entry(model).path
    assert path.stat().st_size < 1_000_000
    assert path.with_suffix(".md").is_file()
    assert path.with_suffix(".png").is_file()


@pytest.mark.slow
@pytest.mark.parametrize("data", SETS)
@pytest.mark.parametrize("model", MODELS)
def test_what_a_card_tells_is_measured_again(model: str, data: str, registry: Registry, data_folder: Path):
    figure = registry.entry(model).card.figure(data)
    assert figure is not None
    report = evaluate(registry.load(model), some_of(data_folder, data, 500))
    assert report.accuracy == pytest.approx(figure.accuracy, abs=0.025)
    assert report.doubted == pytest.approx(figure.doubted, abs=0.05)


@pytest.mark.slow
def test_the_default_models_held_out_figure_is_measured_again(registry: Registry, data_folder: Path):
    report = evaluate(registry.load("cnn-28x28"), some_of(data_folder, "pen-strokes-held-out", 1498))
    figure = registry.entry("cnn-28x28").card.figure("pen-strokes-held-out")
    assert report.n == figure.n
    assert report.accuracy == pytest.approx(figure.accuracy, abs=1e-9)
    assert report.ece == pytest.approx(figure.ece, abs=1e-3)
    assert report.doubted == pytest.approx(figure.doubted, abs=1e-3)
