"""The page of a model says what is known, in words, and says so where something is not known."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from digitapp.api import Figure, InputSpec, ModelCard
from digitapp.cli import speaking
from digitapp.models.facts import Confusion, Facts, Mistakes, facts_beside, write_facts
from digitapp.models.page import Page, confusions, page_of, size, tensor
from digitapp.models.registry import Registry
from support.onnx_models import card, write_model

PEN = "pen-strokes-held-out"
FIGURE = Figure(data=PEN, accuracy=0.98, n=100, ci95=(0.93, 0.994), doubted=0.04, auroc=0.97)


def text_of(page: Page, heading: str) -> dict[str, str]:
    (section,) = [section for section in page.sections() if section.heading.startswith(heading)]
    return dict(section.rows)


@pytest.mark.parametrize(
    "model", ["cnn-28x28", "mlp-28x28", "cnn-8x8", "mlp-8x8", "knn-8x8", "svm-8x8", "logreg-28x28"]
)
def test_a_bundled_model_says_everything(registry: Registry, model: str):
    page = page_of(registry, registry.entry(model))
    told = "\n".join(f"{term}: {text}" for section in page.sections() for term, text in section.rows)
    assert "not measured" not in told
    assert page.facts.architecture
    assert {found.data for found in page.facts.mistakes} == {figure.data for figure in page.card.accuracy}  # type: ignore[union-attr]
    assert text_of(page, "The file")["Belongs to"] == "the app: it stays"
    assert "own process" in text_of(page, "The file")["Runs in"]


def test_the_accuracy_is_said_with_its_interval_and_its_n(registry: Registry):
    page = page_of(registry, registry.entry("cnn-28x28"))
    figure = page.card.figure(PEN)  # type: ignore[union-attr]
    low, high = (f"{100 * bound:.1f}" for bound in figure.ci95)  # type: ignore[union-attr]
    wanted = f"{100 * figure.accuracy:.1f} % ({low} to {high}, n = 1,498)"  # type: ignore[union-attr]
    assert text_of(page, "Read right")["unseen writers (pen)"] == wanted
    doubt = text_of(page, "Doubt")["what is no digit"]
    assert "a drawing is “not a digit”, below 0.50 an answer is “not sure”; in " in doubt


def test_a_model_of_ones_own_says_what_is_not_known(mine: Path, registry: Registry):
    mine.mkdir()
    path = write_model(mine / "tiny.onnx", card("tiny"))
    registry.refresh()
    page = page_of(registry, registry.entry("tiny"))
    command = "digitapp evaluate FILE --model tiny"
    assert command in text_of(page, "Read right")[""]
    assert command in text_of(page, "Typical mistakes")[""]
    assert "takes everything" in text_of(page, "Doubt")["what is no digit"]
    assert text_of(page, "What it is")["Trained on"] == "its card does not say"
    about = text_of(page, "The file")
    assert about["Size on disk"] == size(path.stat().st_size)
    assert "process of its own" in about["Runs in"]
    assert page.is_own


def test_a_broken_model_has_a_page_with_its_reason(mine: Path, registry: Registry):
    mine.mkdir()
    (mine / "torn.onnx").write_bytes(b"not onnx")
    registry.refresh()
    (section,) = page_of(registry, registry.entry("torn")).sections()
    assert dict(section.rows)["Cannot be used"]


def test_mistakes_of_another_training_are_not_shown(tmp_path: Path):
    path = tmp_path / "a.onnx"
    facts = Facts(architecture="a net", mistakes=(Mistakes(data=PEN, n=100, wrong=2, confusions=()),))
    write_facts(path, facts)
    known = msgspec.structs.replace(card("a"), accuracy=(FIGURE,))
    better = msgspec.structs.replace(FIGURE, accuracy=0.99)
    assert facts_beside(path).of(known) == facts
    assert facts_beside(path).of(msgspec.structs.replace(known, accuracy=(better,))) == Facts(architecture="a net")
    assert facts_beside(path).of(card("a")) == Facts(architecture="a net")


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"mistakes": 7}', b"\xff" * 50, b"[" * 100_000])
def test_facts_that_are_damaged_are_none(tmp_path: Path, content: bytes):
    (tmp_path / "a.facts.json").write_bytes(content)
    assert facts_beside(tmp_path / "a.onnx") == Facts()


def test_confusions_are_counted_in_words():
    pairs = (Confusion("9", "3", 2), Confusion("0", "9", 1), Confusion("4", "9", 5), Confusion("1", "7", 1))
    said = confusions(Mistakes(data=PEN, n=1498, wrong=9, confusions=pairs))
    assert said == "9 of 1,498 wrong: 9 read as 3 (twice), 0 read as 9 (once), 4 read as 9 (5 times)"
    assert confusions(Mistakes(data=PEN, n=10, wrong=0, confusions=())) == "0 of 10 wrong"


def test_the_tensor_is_said_in_the_fields_terms():
    form = InputSpec(layout="NHWC", channels=3, dtype="float32", batch=1, mean=(0.5,) * 3, std=(0.25,) * 3)
    given = ModelCard(id="a", title="A", size=(32, 32), framing="mnist", range=(1.0, 0.0), form=form)
    assert tensor(given) == (
        "float32, batch x height x width x channels (NHWC); paper 1, ink 0; 1 image at a time; "
        "then mean 0.5, 0.5, 0.5 and standard deviation 0.25, 0.25, 0.25 are taken out"
    )


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "0 bytes"), (1023, "1023 bytes"), (1536, "1.5 KiB"), (939517, "917 KiB"), (2**31, "2.0 GiB")],
)
def test_sizes_are_said_in_the_largest_unit(count: int, said: str):
    assert size(count) == said


def test_the_page_can_be_written_as_json(registry: Registry):
    page = page_of(registry, registry.entry("mlp-8x8"))
    assert json.loads(msgspec.json.encode(page))["facts"]["mistakes"][0]["n"] == 1498


def test_confusions_are_listed_as_a_language_lists():
    pairs = (Confusion("9", "3", 2), Confusion("0", "9", 1))
    speaking.speak("zh_CN")
    try:
        said = confusions(Mistakes(data=PEN, n=1498, wrong=9, confusions=pairs))
    finally:
        speaking.speak("en")
    assert "\N{IDEOGRAPHIC COMMA}" in said
    assert "," not in said.replace("1,498", "")
