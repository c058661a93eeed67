"""Models that MLServer serves, a real server of the Open Inference Protocol."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from digitapp.api import InputSpec, ModelCard, ModelError, Signature, Tensor
from digitapp.cli import main
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.evaluation.datasets import read_dataset
from digitapp.models.model import Model
from digitapp.models.registry import Registry, bundled_folder
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_backends.remote_model import RemoteBackend, remote_file
from support.drawings import FOUR, SEVEN, curl, ink_of
from support.errors import refusal
from support.foreign_onnx import Foreign, core_of, drawn
from support.mlserver_process import serving

pytestmark = [pytest.mark.slow, pytest.mark.network]

DIGITS = bundled_folder() / "cnn-28x28.onnx"
FORMS = {
    "bytes": Foreign(dtype="uint8", value_range=(0, 255)),
    "colours": Foreign(dtype="uint8", value_range=(255, 0), layout="NHWC", channels=3),
    "halves": Foreign(dtype="float16", layout="ND", output="logits"),
    "doubles": Foreign(dtype="float64", layout="HW", value_range=(-1, 1)),
    "threes": Foreign(batch=3),
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("served")
    foreign = {name: form.write(folder / f"{name}.onnx") for name, form in FORMS.items()}
    with serving(folder / "repository", {"digits": DIGITS, "silent": DIGITS, **foreign}, silent=("silent",)) as address:
        yield address


@pytest.fixture(scope="module")
def card() -> ModelCard:
    return OnnxBackend().card(DIGITS)


def remote(folder: Path, server: str, model: str = "digits", more: str = "") -> Path:
    path = folder / f"{model}.remote"
    path.write_text(remote_file(f"{server}/v2/models/{model}") + more)
    return path


def check_same_answers(path: Path, card: ModelCard, inks: list[Ink]) -> None:
    here, there = Model(card, OnnxBackend().load(DIGITS, card)), Model(card, RemoteBackend().load(path, card))
    frames = here.frames(inks)
    near, far = here.readings(frames), there.readings(frames)
    assert np.abs(near.probabilities - far.probabilities).max() < 1e-4
    assert np.abs(near.digitness - far.digitness).max() < 1e-4
    assert (near.is_digit == far.is_digit).all()


def test_drawings_are_read_as_here(server: str, card: ModelCard, tmp_path: Path) -> None:
    check_same_answers(remote(tmp_path, server), card, [ink_of(SEVEN), ink_of(FOUR), ink_of(curl())])


def test_pens_of_others_are_read_as_here(server: str, card: ModelCard, tmp_path: Path, data_folder: Path) -> None:
    strokes = read_dataset(data_folder / "pen_strokes" / "pendigits-train.ndjson.gz", {"25", "30"})
    check_same_answers(remote(tmp_path, server), card, list(strokes.inks[:100]))


def test_as_many_images_as_ever_come_at_once_are_read(server: str, card: ModelCard, tmp_path: Path) -> None:
    run = RemoteBackend().load(remote(tmp_path, server), card)
    images = np.random.default_rng(0).random((256, 1, 28, 28), np.float32)
    scores, digitness, features = run(images)
    here, likeness, own = OnnxBackend().load(DIGITS, card)(images)
    assert scores == pytest.approx(here, abs=1e-4)
    assert digitness == pytest.approx(likeness, abs=1e-4)
    assert features == pytest.approx(own, abs=1e-3)
    assert (scores.dtype, digitness.shape) == (np.float32, (256,))


@pytest.mark.parametrize("name", FORMS)
def test_any_form_is_sent(name: str, server: str, tmp_path: Path) -> None:
    form = FORMS[name]
    images, _ = drawn(6, form.size, seed=4)
    weights, bias = core_of(form.size)
    wanted = images.reshape(6, -1) @ weights + bias
    if form.output == "probabilities":
        powers = np.exp(wanted - wanted.max(axis=1, keepdims=True))
        wanted = powers / powers.sum(axis=1, keepdims=True)
    run = RemoteBackend().load(remote(tmp_path, server, name), form.card())
    count = (form.batch or 6) if "N" in form.layout else 1
    answers = [np.reshape(run(form.tensor(images[i : i + count])), (count, 10)) for i in range(0, 6, count)]
    assert np.concatenate(answers) == pytest.approx(wanted, abs=0.05 if form.dtype in ("uint8", "float16") else 1e-4)


def test_the_signature_is_the_servers(server: str, tmp_path: Path) -> None:
    assert RemoteBackend().signature(remote(tmp_path, server)) == OnnxBackend().signature(DIGITS)
    assert RemoteBackend().signature(remote(tmp_path, server, "colours")) == Signature(
        (Tensor("pixels", "uint8", (None, 28, 28, 3)),), (Tensor("scores", "float32", (None, 10)),)
    )


def test_a_server_that_says_nothing_of_a_model_can_be_asked_by_its_card(
    server: str, card: ModelCard, tmp_path: Path
) -> None:
    path = remote(tmp_path, server, "silent")
    with pytest.raises(ModelError, match="does not say what the model takes and gives: write its card beside it"):
        RemoteBackend().signature(path)
    check_same_answers(path, card, [ink_of(SEVEN)])
    form = FORMS["bytes"]
    with pytest.raises(ModelError, match="name both in its card's form"):
        RemoteBackend().load(path, form.card())


def test_a_version_is_asked_for(server: str, card: ModelCard, tmp_path: Path) -> None:
    check_same_answers(remote(tmp_path, server, more='version = "1"\n'), card, [ink_of(SEVEN)])
    said = refusal(RemoteBackend().load, remote(tmp_path, server, more='version = "9"\n'), card)
    assert said == (
        f"{server} does not know the model 'digits' in version '9' (Model digits with version 9 not found): "
        "serve it there or mend its name"
    )


@pytest.mark.parametrize("name", ["none", "no%20ne", "a%2Fb"])
def test_an_unknown_model_is_said_to_be_unknown(name: str, server: str, card: ModelCard, tmp_path: Path) -> None:
    said = refusal(RemoteBackend().load, remote(tmp_path, server, name), card)
    assert said is not None
    assert "does not know the model " in said


@pytest.mark.parametrize(
    ("name", "form", "why"),
    [
        (
            "digits",
            InputSpec(layout="NHWC"),
            r"'image' is float32 \[any, 1, 28, 28\], not float32 \[any, 28, 28, 1\] as",
        ),
        (
            "digits",
            InputSpec(dtype="uint8"),
            r"is float32 .* not uint8 \[any, 1, 28, 28\] as its card says: mend the card",
        ),
        ("digits", InputSpec(input="pixels"), r"no input 'pixels' that its card could mean; there are: 'image'"),
        (
            "digits",
            InputSpec(output="scores"),
            r"no output 'scores' that its card could mean; there are: 'probabilities'",
        ),
        ("digits", InputSpec(output="digitness"), r"no output 'digitness' that its card could mean"),
        (
            "bytes",
            InputSpec(dtype="uint8"),
            r"its card has a digitness_threshold, but the served model has no output 'digit",
        ),
        ("threes", InputSpec(), r"is float32 \[3, 1, 28, 28\], not float32 \[any, 1, 28, 28\]"),
    ],
)
def test_a_card_that_does_not_fit_is_refused(
    name: str, form: InputSpec, why: str, server: str, card: ModelCard, tmp_path: Path
) -> None:
    other = ModelCard(id="a", title="A", size=(28, 28), framing="mnist", form=form, digitness_threshold=0.5)
    with pytest.raises(ModelError, match=why):
        RemoteBackend().load(remote(tmp_path, server, name), other)


def test_the_card_names_one_of_several_outputs(server: str, card: ModelCard, tmp_path: Path) -> None:
    """Where it asks for no digitness, that output is one like the others."""
    other = ModelCard(id="a", title="A", size=(28, 28), framing="mnist", output="logits")
    with pytest.raises(ModelError, match="name the one output that is meant; there are: 'probabilities', 'digitness'"):
        RemoteBackend().load(remote(tmp_path, server), other)
    image = np.zeros((1, 1, 28, 28), np.float32)
    named = ModelCard(id="a", title="A", size=(28, 28), framing="mnist", form=InputSpec(output="digitness"))
    likeness = RemoteBackend().load(remote(tmp_path, server), named)(image)
    assert np.ravel(likeness) == pytest.approx(OnnxBackend().load(DIGITS, card)(image)[1])


def test_a_served_model_is_one_of_the_users_models(server: str, card: ModelCard, tmp_path: Path) -> None:
    remote(tmp_path, server)
    (tmp_path / "digits.card.json").write_text(card.to_json())
    model = Registry([tmp_path]).load(card.id)
    try:
        here = Model(card, OnnxBackend().load(DIGITS, card)).predict(Drawing.from_points(SEVEN))
        there = model.predict(Drawing.from_points(SEVEN))
        assert there.label == here.label == "7"
        assert there.probabilities == pytest.approx(here.probabilities, abs=1e-4)
        assert there.digitness == pytest.approx(here.digitness, abs=1e-4)
    finally:
        model.close()


def test_what_a_served_model_takes_is_found_out(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path / "mine"))
    assert main(["add-model", str(remote(tmp_path, server, "bytes"))]) == 0
    assert "Added as 'bytes': NCHW uint8, 0 to 255, ink bright, framing mnist." in capsys.readouterr().out
    model = Registry([tmp_path / "mine"]).load("bytes")
    try:
        images, labels = drawn(20, (28, 28), seed=5)
        assert (model.predict_proba(images).argmax(axis=1) == labels).mean() > 0.9
    finally:
        model.close()
