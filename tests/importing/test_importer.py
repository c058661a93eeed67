"""Models that no one here wrote: their form is found by trying, and they read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest

from digitapp.api import FileError, ModelError, Signature, Tensor
from digitapp.drawing.strokes import Drawing
from digitapp.importing import Candidate, ModelImporter, describe
from digitapp.importing.candidates import LETTERS, cards
from digitapp.importing.ranking import mutual_information, samples
from digitapp.models.registry import Registry, bundled_folder
from support.drawings import FOUR, SEVEN
from support.errors import refusal
from support.foreign_onnx import core_of, drawn, foreign
from support.onnx_models import card, write_model

pytestmark = pytest.mark.usefixtures("framed_once")

FORMS: dict[str, dict[str, object]] = {
    "N x 1 x H x W, logits": {"output": "logits"},
    "N x 1 x H x W, batch of 1": {"batch": 1},
    "N x 1 x H x W, batch of 32": {"batch": 32},
    "N x H x W x 1, as Keras": {"layout": "NHWC"},
    "N x H x W": {"layout": "NHW", "output": "logits"},
    "N x H*W, 0 to 255": {"layout": "ND", "value_range": (0.0, 255.0)},
    "1 x H x W": {"layout": "CHW"},
    "H x W x 1": {"layout": "HWC"},
    "H x W": {"layout": "HW", "output": "logits"},
    "H*W": {"layout": "D"},
    "uint8": {"dtype": "uint8", "value_range": (0.0, 255.0)},
    "uint8, H x W x 3, dark ink": {"dtype": "uint8", "layout": "HWC", "channels": 3, "value_range": (255.0, 0.0)},
    "float16": {"dtype": "float16", "output": "logits"},
    "float64": {"dtype": "float64"},
    "dark ink": {"value_range": (1.0, 0.0)},
    "-1 to 1": {"value_range": (-1.0, 1.0), "output": "logits"},
    "mean and std of MNIST": {"mean": (0.1307,), "std": (0.3081,), "output": "logits"},
    "N x 3 x 32 x 32": {"channels": 3, "size": (32, 32)},
    "N x 32 x 32 x 3, 0 to 255": {"layout": "NHWC", "channels": 3, "size": (32, 32), "value_range": (0.0, 255.0)},
    "ImageNet's mean and std": {"channels": 3, "mean": (0.485, 0.456, 0.406), "std": (0.229, 0.224, 0.225)},
    "8 x 8, 0 to 16, as load_digits": {"layout": "ND", "size": (8, 8), "value_range": (0.0, 16.0)},
    "64 x 64": {"size": (64, 64), "output": "logits"},
}


FAST = "8 x 8, 0 to 16, as load_digits"
"""The form whose test is not `slow`."""


def _form(name: str) -> object:
    return pytest.param(FORMS[name], marks=[] if name == FAST else pytest.mark.slow)


def read_share(registry: Registry, name: str) -> float:
    """How many generated drawings, others than those it was added by, an added model reads right."""
    from digitapp_export import generate

    inks, labels = generate.inks(100, np.random.default_rng(5))
    model = registry.load(name)
    share = float(
        np.mean([answer.label == label for answer, label in zip(map(model.predict, inks), labels, strict=True)])
    )
    model.close()
    return share


@pytest.mark.parametrize("form", [_form(name) for name in FORMS], ids=FORMS)
def test_a_file_of_any_form_is_added_and_reads(form: dict[str, object], registry: Registry, tmp_path: Path):
    size = form.get("size", (28, 28))
    framing = "optdigits" if size == (8, 8) else "mnist"
    path = foreign(tmp_path / "My Model.onnx", core_of(size, framing), **form)  # type: ignore[arg-type]
    before = path.read_bytes()
    with ModelImporter(registry, path) as importer:
        assert importer.card is None
        best, *others = importer.candidates()
        assert best.agreement > 0.9
        assert best.agreement >= max(other.agreement for other in others) - 0.02
        assert best.card.output == form.get("output", "probabilities")
        assert best.card.framing == framing
        name = importer.add(best.card)
    assert name == "my-model"
    assert registry.entry(name).card.parity is not None  # type: ignore[union-attr]
    assert registry.entry(name).is_foreign
    assert read_share(registry, name) > 0.9
    assert path.read_bytes() == before
    assert sorted(file.name for file in (tmp_path / "mine").iterdir()) == ["my-model.card.json", "my-model.onnx"]


@pytest.mark.slow
def test_the_framing_that_a_model_was_trained_with_is_found(registry: Registry, tmp_path: Path):
    for framing in ("mnist", "canvas"):
        inks = samples().inks
        path = foreign(tmp_path / f"{framing}.onnx", trained_on(framing))
        with ModelImporter(registry, path) as importer:
            assert importer.candidates()[0].card.framing == framing
    assert len(inks) == 200


def trained_on(framing: str) -> tuple[np.ndarray, np.ndarray]:
    """A softmax regression that has seen the very drawings, so that only the framing tells it from others."""
    from sklearn.linear_model import LogisticRegression

    from digitapp.preprocessing.framing import frame

    images = frame(samples().inks, framing, (28, 28)).images.reshape(200, -1)
    fitted = LogisticRegression(C=1.0, max_iter=500).fit(images, samples().digits)
    return fitted.coef_.T.astype(np.float32), fitted.intercept_.astype(np.float32)


def test_a_file_with_our_card_needs_no_question(registry: Registry, tmp_path: Path):
    path = write_model(tmp_path / "whatever.onnx", card("tiny"))
    with ModelImporter(registry, path) as importer:
        assert importer.card == card("tiny")
        assert importer.add(importer.card) == "tiny"  # type: ignore[arg-type]
    assert registry.load("tiny").predict(Drawing.from_points(SEVEN)).label is not None


def test_a_name_may_be_given(registry: Registry, tmp_path: Path):
    path = write_model(tmp_path / "a.onnx", card("tiny"))
    with ModelImporter(registry, path) as importer:
        assert importer.add(card("tiny"), "Größe & Co. 7") == "gr-e-co.-7"
    assert registry.entry("gr-e-co.-7").title == "Größe & Co. 7"


def test_nothing_is_overwritten(registry: Registry, tmp_path: Path):
    path = write_model(tmp_path / "a.onnx", card("tiny"))
    with ModelImporter(registry, path) as importer:
        importer.add(card("tiny"))
        assert "there is a model 'tiny' already" in str(refusal(importer.add, card("tiny")))
        assert "there is a model 'cnn-28x28' already" in str(refusal(importer.add, card("tiny"), "CNN 28x28"))
        (tmp_path / "mine" / "other.onnx").write_bytes(b"mine")
        assert refusal(importer.add, card("tiny"), "other") is not None
    assert (tmp_path / "mine" / "other.onnx").read_bytes() == b"mine"
    assert not (tmp_path / "mine" / "other.card.json").exists()


@pytest.mark.parametrize("loads", [True, False])
def test_a_card_beside_another_model_of_that_name_is_left_as_it_is(registry: Registry, tmp_path: Path, loads: bool):
    """A card belongs to every model file of its name, so a second one may not come beside it."""
    theirs = tmp_path / "mine" / "digits.card.json"
    theirs.parent.mkdir()
    theirs.write_text(card("written-by-hand").to_json())
    (tmp_path / "mine" / "digits.pt2").write_bytes(b"a program of PyTorch")
    weights = None if loads else np.full((784, 10), np.nan)
    with ModelImporter(registry, write_model(tmp_path / "digits.onnx", card("digits"), weights)) as importer:
        said = str(refusal(importer.add, card("digits")))
    assert said == f"{theirs}: is there already; give the model another name" or not loads
    assert theirs.read_text() == card("written-by-hand").to_json()
    assert not (tmp_path / "mine" / "digits.onnx").exists()


def test_a_model_does_not_come_under_the_name_of_one_whose_card_is_in_its_file(registry: Registry, tmp_path: Path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "digits.pt2").write_bytes(b"a program of PyTorch")
    with ModelImporter(registry, write_model(tmp_path / "digits.onnx", card("digits"))) as importer:
        assert "digits.pt2: is there already" in str(refusal(importer.add, card("digits")))
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["digits.pt2"]


def test_a_model_that_fails_leaves_nothing_behind(registry: Registry, tmp_path: Path):
    path = write_model(tmp_path / "a.onnx", card("tiny"), np.full((784, 10), np.nan))
    with (
        ModelImporter(registry, path) as importer,
        pytest.raises(ModelError, match=r"a\.onnx: cannot be added: .*not numbers"),
    ):
        importer.add(card("tiny"))
    assert list((tmp_path / "mine").glob("*")) == []


def test_a_copy_that_answers_otherwise_is_refused_when_it_is_loaded(registry: Registry, tmp_path: Path):
    with ModelImporter(registry, write_model(tmp_path / "a.onnx", card("tiny"))) as importer:
        importer.add(card("tiny"))
    write_model(tmp_path / "mine" / "tiny.onnx", card("tiny"), np.random.default_rng(9).normal(0, 1, (784, 10)))
    assert "its answer to the sample on its card differs from the card" in str(refusal(registry.load, "tiny"))


@pytest.mark.slow
def test_files_beside_the_model_come_with_it(registry: Registry, tmp_path: Path):
    model = onnx.load(write_model(tmp_path / "plain.onnx", None))
    (tmp_path / "from").mkdir()
    path = tmp_path / "from" / "large.onnx"
    onnx.save(model, path, save_as_external_data=True, location="large.bin", size_threshold=0)
    with ModelImporter(registry, path) as importer:
        importer.add(card("large"))
    assert (tmp_path / "mine" / "large.bin").is_file()
    assert registry.load("large").predict(Drawing.from_points(FOUR)).label is not None


@pytest.mark.slow
def test_labels_may_be_given(registry: Registry, tmp_path: Path):
    words = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    with ModelImporter(registry, foreign(tmp_path / "words.onnx")) as importer:
        best = importer.candidates(words)[0]
        assert best.card.labels == words
        assert best.agreement > 0.8  # by mutual information: no label is a digit
        assert "it has 10 outputs, but 2 labels were given" in str(refusal(importer.candidates, ("a", "b")))


IMAGE, SCORES = Tensor("a", "float32", (1, 1, 28, 28)), Tensor("y", "float32", (None, 10))


@pytest.mark.parametrize(
    ("signature", "said"),
    [
        (Signature((), (SCORES,)), "it takes 0 inputs"),
        (Signature((IMAGE, IMAGE), (SCORES,)), "it takes 2 inputs"),
        (Signature((Tensor("a", "string", (1, 10)),), (SCORES,)), "is of string"),
        (Signature((Tensor("a", "float32", (None, 5)),), (SCORES,)), "no image of 8 to 256"),
        (Signature((Tensor("a", "float32", (None, 1, None, None)),), (SCORES,)), "\\? x 1"),
        (Signature((IMAGE,), (Tensor("y", "int64", (None,)),)), "no output holds a score"),
    ],
)
def test_what_is_no_image_classifier_is_refused(signature: Signature, said: str):
    with pytest.raises(ModelError, match=said):
        cards(signature, "T")


def test_the_scores_are_found_among_the_outputs():
    outputs = (
        Tensor("label", "int64", (None,)),
        Tensor("features", "float32", (None, 64)),
        Tensor("probabilities", "float32", (None, 10)),
    )
    found = cards(Signature((Tensor("x", "float32", (None, 64)),), outputs), "T")
    assert {one.form.output for one in found} == {"probabilities"}
    assert found[0].framing == "optdigits"


def test_six_and_twenty_outputs_are_letters():
    signature = Signature((Tensor("x", "float32", (1, 28, 28, 1)),), (Tensor("y", "float32", (1, 26)),))
    assert cards(signature, "T")[0].labels == LETTERS


def test_a_file_of_no_known_kind_is_refused(registry: Registry, tmp_path: Path):
    (tmp_path / "model.xyz").write_bytes(b"x")
    with pytest.raises(FileError, match=r"no backend reads files of this kind; known are \.onnx"):
        ModelImporter(registry, tmp_path / "model.xyz")
    with pytest.raises(FileError, match="no such file"):
        ModelImporter(registry, tmp_path / "none.onnx")


@pytest.mark.slow
def test_a_bundled_model_is_read_as_it_was_trained(registry: Registry, tmp_path: Path):
    model = onnx.load(bundled_folder() / "mlp-28x28.onnx")
    del model.metadata_props[:]
    onnx.save(model, tmp_path / "stripped.onnx")
    with ModelImporter(registry, tmp_path / "stripped.onnx") as importer:
        best = importer.candidates()[0]
    assert describe(best.card) == "NCHW float32, 0 to 1, ink bright, framing mnist"
    assert (best.agreement, best.n) == (1.0, 200)
    assert Candidate(*best).interval[0] > 0.98


def test_mutual_information_is_of_what_the_answers_tell():
    digits = np.arange(100) % 10
    assert mutual_information(digits[::-1].copy(), digits) == pytest.approx(1)
    assert mutual_information(np.zeros(100, np.int64), digits) == 0
    assert 0 < mutual_information(digits // 2, digits) < 1


def test_the_core_reads_other_drawings():
    weights, bias = core_of()
    images, labels = drawn(300, seed=77)
    assert ((images.reshape(300, -1) @ weights + bias).argmax(axis=1) == labels).mean() > 0.9


def with_weights_in(folder: Path, location: str) -> Path:
    """A model whose weights lie in another file."""
    folder.mkdir()
    model = onnx.load(write_model(folder / "plain.onnx", None))
    onnx.save(model, folder / "a.onnx", save_as_external_data=True, location=location, size_threshold=0)
    return folder / "a.onnx"


@pytest.mark.slow
def test_weights_of_a_name_that_is_taken_are_not_blamed_on_the_models_name(registry: Registry, tmp_path: Path):
    with ModelImporter(registry, with_weights_in(tmp_path / "one", "model.onnx.data")) as importer:
        importer.add(card("one"))
    with ModelImporter(registry, with_weights_in(tmp_path / "two", "model.onnx.data")) as importer:
        said = str(refusal(importer.add, card("two")))
    assert said.startswith(
        f"{tmp_path / 'mine' / 'model.onnx.data'}: is there already, and the model finds its weights"
    )
    assert "export it again with another name for them" in said
    assert registry.load("one").predict(Drawing.from_points(FOUR)).label is not None
    assert not list((tmp_path / "mine").glob("two*"))


@pytest.mark.parametrize("location", ["weights.onnx", "weights.ONNX", "b.card.json"])
def test_weights_that_would_be_taken_for_a_model_or_a_card_are_refused(
    location: str, registry: Registry, tmp_path: Path
):
    with ModelImporter(registry, with_weights_in(tmp_path / "from", location)) as importer:
        assert "is named as a model or a file of the app: export it again" in str(refusal(importer.add, card("a")))
    assert not list((tmp_path / "mine").glob("*"))
