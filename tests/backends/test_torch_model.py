"""Exported programs of PyTorch answer as PyTorch does, in any form, and only in a worker."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import OrderedDict
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from digitapp.api import InputSpec, ModelCard, ModelError, NoCardError, Signature, Tensor
from digitapp.api.head import softmax
from digitapp.drawing.strokes import Drawing
from digitapp.importing import ModelImporter
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from digitapp.models.tensors import infer
from digitapp_backends.torch_model import TorchBackend
from digitapp_export import generate
from support.drawings import SEVEN
from support.errors import refusal
from support.foreign_onnx import Foreign, core_of, drawn
from support.onnx_models import card
from support.torch_programs import IMAGES, Given, Reader, exported, network

pytestmark = pytest.mark.slow

SMALL = card(size=(8, 8), output="logits")
DOUBTING = card(size=(8, 8), output="logits", digitness_threshold=0.5)


@pytest.fixture(autouse=True)
def threads() -> Iterator[None]:
    """Those of the other tests are left alone."""
    count = torch.get_num_threads()
    yield
    torch.set_num_threads(count)


def logits(images: np.ndarray = IMAGES) -> np.ndarray:
    with torch.inference_mode():
        return network()(torch.from_numpy(images)).numpy()


# What it answers


def test_logits_are_pytorchs(tmp_path: Path):
    assert np.array_equal(TorchBackend().load(exported(tmp_path / "a.pt2", network()), SMALL)(IMAGES), logits())


def test_probabilities_are_pytorchs(tmp_path: Path):
    path = exported(tmp_path / "a.pt2", nn.Sequential(network(), nn.Softmax(1)))
    run = TorchBackend().load(path, card(size=(8, 8)))
    assert run(IMAGES) == pytest.approx(softmax(logits()), abs=1e-6)


@pytest.mark.parametrize("count", [1, 2, 17, 256])
def test_a_batch_of_any_size_is_run(count: int, tmp_path: Path):
    run = TorchBackend().load(exported(tmp_path / "a.pt2", network()), SMALL)
    images = np.random.default_rng(1).random((count, 1, 8, 8), np.float32)
    assert run(images) == pytest.approx(logits(images), abs=1e-5)


def test_a_fixed_batch_is_filled(tmp_path: Path):
    path = exported(tmp_path / "a.pt2", network(), torch.zeros(4, 1, 8, 8), is_dynamic=False)
    four = card(size=(8, 8), output="logits", form=InputSpec(batch=4))
    (scores,) = infer(TorchBackend().load(path, four), IMAGES[:, 0], four)
    assert scores == pytest.approx(logits(), abs=1e-5)


@pytest.mark.parametrize("size", [(8, 8), (28, 28)])
def test_a_shape_that_is_not_the_programs_is_an_error_of_the_model(size: tuple[int, int], tmp_path: Path):
    path = exported(tmp_path / "a.pt2", network(), torch.zeros(4, 1, 8, 8), is_dynamic=False)
    other = card(size=size, output="logits")
    with pytest.raises(ModelError, match=r"^tiny: failed to read images; mend its export \(RuntimeError: Expected inp"):
        Model(other, TorchBackend().load(path, other)).predict(Drawing.from_points(SEVEN))


# Networks with what plain ones have too: symbols, operators with texts, names of all kinds


class Attending(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.encoder = nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 16, batch_first=True), 1)
        self.parts = nn.ModuleDict({"last-one": nn.Linear(8, 10)})

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        return self.parts["last-one"](self.encoder(image[:, 0]).mean(1))


class Recurrent(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.rows, self.last = nn.LSTM(8, 16, batch_first=True), nn.Linear(16, 10)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        return self.last(self.rows(image[:, 0])[0][:, -1])


def counted(image: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
    pairs = scores.reshape(image.shape[0] * 2, 5).repeat(1, 2)[::2]
    return pairs + image.shape[0] ** 2 // 3 - image.shape[0] % 2 + image.shape[0] / 2


NETWORKS = {
    "attention": Attending,
    "recurrent": Recurrent,
    "sizes": lambda: Given(counted),
    "texts": lambda: Given(lambda image, _: nn.functional.gelu(torch.einsum("bchw,kw->bk", image, torch.eye(10, 8)))),
    "signs": lambda: Given(lambda image, scores: scores * ((scores > 0) & (scores < 1) | (scores < -1))),
    "same": lambda: nn.Sequential(nn.Conv2d(1, 2, 3, padding="same"), nn.Flatten(), nn.Linear(128, 10)),
}


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("is_core", [False, True])
def test_networks_of_all_kinds_are_read(name: str, is_core: bool, tmp_path: Path):
    net = NETWORKS[name]().eval()
    run = TorchBackend().load(exported(tmp_path / "a.pt2", net, is_core=is_core), SMALL)
    with torch.inference_mode():
        wanted = net(torch.from_numpy(IMAGES)).numpy()
    assert run(IMAGES) == pytest.approx(wanted, abs=1e-5)


# Several outputs


def likeness(image: torch.Tensor) -> torch.Tensor:
    return image.amax((1, 2, 3))


@pytest.mark.parametrize("is_column", [False, True])
def test_the_output_after_the_scores_is_the_digitness_of_a_card_with_a_threshold(is_column: bool, tmp_path: Path):
    net = Given(lambda image, scores: (scores, likeness(image)[:, None] if is_column else likeness(image)))
    path = exported(tmp_path / "a.pt2", net)
    scores, digitness = TorchBackend().load(path, DOUBTING)(IMAGES)
    assert scores == pytest.approx(logits(), abs=1e-5)
    assert np.array_equal(digitness, IMAGES.max((1, 2, 3)))
    assert TorchBackend().load(path, SMALL)(IMAGES).shape == (5, 10)


def test_a_threshold_without_a_digitness_is_refused(tmp_path: Path):
    said = refusal(TorchBackend().load, exported(tmp_path / "a.pt2", network()), DOUBTING)
    assert said == "its card has a digitness_threshold, but there is no output after the scores: export it again"


GIVEN: dict[str, Callable[[torch.Tensor, torch.Tensor], object]] = {
    "tuple": lambda image, scores: (scores, image.mean()),
    "list": lambda image, scores: [scores, image],
    "dict": lambda image, scores: {"scores": scores, "0.image": image.sum()},
    "ordered": lambda image, scores: OrderedDict(scores=scores, image=image.sum()),
    "nested": lambda image, scores: {"all": ([scores], {"image": image.sum()})},
    "nothing": lambda _, scores: (scores, None),
    "half": lambda _, scores: (scores.double(), scores.bfloat16()),
}


@pytest.mark.parametrize("kind", GIVEN)
def test_the_first_tensor_of_any_container_has_the_scores(kind: str, tmp_path: Path):
    run = TorchBackend().load(exported(tmp_path / "a.pt2", Given(GIVEN[kind])), SMALL)
    assert run(IMAGES) == pytest.approx(logits(), abs=1e-5)


def test_scores_of_half_precision_are_read(tmp_path: Path):
    run = TorchBackend().load(exported(tmp_path / "a.pt2", Given(lambda _, scores: scores.bfloat16())), SMALL)
    assert run(IMAGES) == pytest.approx(logits(), rel=0.01)


def test_the_form_names_the_output_that_is_meant(tmp_path: Path):
    net = Given(lambda image, scores: {"flat": image.flatten(1), "scores": scores.tanh(), "like": likeness(image)})
    path = exported(tmp_path / "a.pt2", net)
    names = [tensor.name for tensor in TorchBackend().signature(path).outputs]
    meant = card(size=(8, 8), output="logits", form=InputSpec(output=names[1]), digitness_threshold=0.5)
    scores, digitness = TorchBackend().load(path, meant)(IMAGES)
    assert scores == pytest.approx(np.tanh(logits()), abs=1e-5)
    assert np.array_equal(digitness, IMAGES.max((1, 2, 3)))
    said = refusal(TorchBackend().load, path, card(size=(8, 8), form=InputSpec(output="answer")))
    assert said == f"it has no output 'answer' for the form in its card; there are: {', '.join(names)}"


# Forms


FORMS = [
    Foreign(dtype="uint8", value_range=(255, 0), layout="NHWC", channels=3),
    Foreign(mean=(0.5, 0.4, 0.3), std=(0.2, 0.3, 0.4), channels=3, output="logits"),
    Foreign(value_range=(-1, 1), dtype="float64", layout="ND"),
    Foreign(dtype="float16", layout="HW"),
    Foreign(batch=4, layout="NHW"),
]


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_a_program_of_any_form_reads_digits(form: Foreign, tmp_path: Path):
    images, labels = drawn(40, seed=3)
    path = Reader(form).write(tmp_path / "a.pt2")
    (scores,) = infer(TorchBackend().load(path, form.card()), images, form.card())
    wanted = images.reshape(40, -1) @ core_of()[0] + core_of()[1]
    probabilities = softmax(scores) if form.output == "logits" else scores
    assert probabilities == pytest.approx(softmax(wanted), abs=0.05 if form.dtype in ("float16", "uint8") else 1e-4)
    assert (scores.argmax(axis=1) == labels).mean() > 0.9
    signature = TorchBackend().signature(path)
    assert signature.inputs == (Tensor("pixels", form.dtype, tuple(form.shape(form.batch))),)
    assert signature.outputs[0].shape == ((form.batch, 10) if "N" in form.layout else (10,))


def test_the_signature_says_what_a_program_takes_and_gives(tmp_path: Path):
    path = exported(tmp_path / "a.pt2", Given(lambda image, scores: (scores.tanh(), 1, image.amax((1, 2, 3)) > 0)))
    given = (Tensor("tanh", "float32", (None, 10)), Tensor("as_int", "", ()), Tensor("gt", "bool", (None,)))
    assert TorchBackend().signature(path) == Signature((Tensor("image", "float32", (None, 1, 8, 8)),), given)


class Two(nn.Module):
    def forward(self, image: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return (image * mask).flatten(1)


def test_another_input_than_the_cards_is_refused(tmp_path: Path):
    path = exported(tmp_path / "a.pt2", network())
    said = refusal(TorchBackend().load, path, card(size=(8, 8), form=InputSpec(dtype="uint8")))
    assert said == "it takes float32 [None, 1, 8, 8], not one tensor of uint8 as its card says"
    images = torch.zeros(2, 1, 8, 8)
    torch.export.save(torch.export.export(Two(), (images, images)), path)
    said = refusal(TorchBackend().load, path, SMALL)
    assert said == "it takes float32 [2, 1, 8, 8], float32 [2, 1, 8, 8], not one tensor of float32 as its card says"


@pytest.mark.parametrize("device", ["tpu", "CPU", "cuda:99"])
def test_an_unknown_device_is_refused(device: str, tmp_path: Path):
    backend = TorchBackend()
    backend.device = device
    said = refusal(backend.load, exported(tmp_path / "a.pt2", network()), SMALL)
    assert said == f"it cannot run on {device!r} here: choose one of {', '.join(backend.devices())}"
    assert backend.devices()[0] == "cpu"


# Cards


def test_the_card_is_the_one_that_was_put_in_but_for_one_beside_it(tmp_path: Path):
    path = exported(tmp_path / "a.pt2", network(), card=SMALL)
    assert TorchBackend().card(path) == SMALL
    other = card("other", size=(8, 8))
    (tmp_path / "a.card.json").write_text(other.to_json())
    assert TorchBackend().card(path) == other
    (tmp_path / "a.card.json").write_text("{")
    assert "card is not valid" in str(refusal(TorchBackend().card, path))


def test_a_file_without_a_card_has_none(tmp_path: Path):
    with pytest.raises(NoCardError, match=r"^it has no card: write one as a\.card\.json beside it$"):
        TorchBackend().card(exported(tmp_path / "a.pt2", network()))


# In the app


APP = """
import sys
from pathlib import Path
from digitapp.drawing.strokes import Drawing
from digitapp.models.registry import Registry
registry = Registry([Path(sys.argv[1])], trusted=[Path(sys.argv[1])])
model = registry.load("tiny")
answer = model.predict(Drawing.from_points([[(150, 120), (350, 120), (220, 400)]]))
registry.workers.close()
print(answer.label, model.is_isolated, "torch" in sys.modules, len(model.devices) > 0)
"""


def test_pytorch_never_enters_the_app(tmp_path: Path):
    reader = Reader(Foreign())
    reader.write(tmp_path / "a.pt2", ModelCard(id="tiny", title="Tiny", size=(28, 28), framing="mnist"))
    done = subprocess.run(
        [sys.executable, "-c", APP, str(tmp_path)],
        capture_output=True, text=True, check=False, env=os.environ, timeout=60,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("7 True False True\n", "")


@pytest.mark.usefixtures("framed_once")
def test_a_program_without_a_card_is_added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path / "mine"))
    registry, form = Registry(), FORMS[0]
    with ModelImporter(registry, Reader(form).write(tmp_path / "linear.pt2")) as importer:
        best = importer.candidates()[0].card
        name = importer.add(best)
    inks, labels = generate.inks(100, np.random.default_rng(5))
    answers = [answer.label for answer in map(registry.load(name).predict, inks)]
    registry.workers.close()
    assert (best.form.layout, best.form.dtype, best.output) == (form.layout, form.dtype, form.output)
    assert np.mean(np.array(answers) == np.array(labels)) > 0.9
