"""Files that make little of much: what the app gets of them is bounded, and one sentence says what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from digitapp.importing import ModelImporter
from digitapp.models.registry import Registry
from digitapp.workers.protocol import MAX_ERROR
from digitapp_backends import zip_archive
from support.errors import refusal

BACKEND = """
from digitapp.api import Backend, ModelError, Signature, Tensor

IMAGE = Tensor("x", "float32", (None, 784))


class Large(Backend):
    def load(self, path, card):
        raise ModelError("never")

    def signature(self, path):
        kind, count = path.read_text().split()
        return globals()[kind](int(count))


def labels(count):
    return Signature((IMAGE,), (Tensor("p", "float32", (None, count)),), tuple(map(str, range(count))))


def outputs(count):
    return Signature((IMAGE,), tuple(Tensor("a long name " * 10, "", ()) for _ in range(count)))


def axes(count):
    return Signature((Tensor("x", "float32", (1,) * count),), (Tensor("p", "float32", (None, 10)),))


def name(count):
    return Signature((IMAGE,), (Tensor("n" * count, "", ()),))


def error(count):
    raise ModelError("a " * count)


def bug(count):
    raise RuntimeError("a " * count)
"""


@pytest.fixture
def registry(tmp_path: Path, mine: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Registry]:
    info = tmp_path / "site" / "large-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: large\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[digitapp.backends]\nlarge = large_backend:Large\n")
    (tmp_path / "site" / "large_backend.py").write_text(BACKEND)
    monkeypatch.syspath_prepend(tmp_path / "site")
    made = Registry()
    yield made
    made.close()


def said(registry: Registry, path: Path) -> str:
    def look() -> None:
        with ModelImporter(registry, path) as importer:
            importer.candidates()

    return (refusal(look) or "").removeprefix(f"{path}: cannot be added: ")


CASES = {
    "labels 1000000": "it has 1000000 labels, more than 1000: train it for fewer",
    "outputs 500000": "it has more than 1000 inputs, outputs or axes: export it with one of each",
    "axes 100000": "it has more than 1000 inputs, outputs or axes: export it with one of each",
    "name 10000000": "the names of its labels, inputs and outputs are too long: export it with shorter ones",
    "name 100000": f"no output holds a score for each of 2 to 1000 labels (there are: '{'n' * 79}…)",
}


@pytest.mark.parametrize("content", CASES)
def test_a_signature_is_one_that_a_model_may_have(content: str, registry: Registry, tmp_path: Path) -> None:
    path = tmp_path / "model.large"
    path.write_text(content)
    assert said(registry, path) == CASES[content]


def test_a_few_of_many_outputs_are_named(registry: Registry, tmp_path: Path) -> None:
    path = tmp_path / "model.large"
    path.write_text("outputs 1000")
    assert len(said(registry, path)) < MAX_ERROR


@pytest.mark.parametrize("kind", ["error", "bug"])
def test_an_error_is_a_sentence_however_long_it_was(kind: str, registry: Registry, tmp_path: Path) -> None:
    path = tmp_path / "model.large"
    path.write_text(f"{kind} 10000000")
    found = said(registry, path)
    assert found.strip().endswith("a a")
    assert len(found) <= MAX_ERROR


@pytest.mark.parametrize("suffix", ["pt2", "skops"])
def test_a_file_that_unpacks_to_a_thousand_times_its_size_is_not_unpacked(
    suffix: str, registry: Registry, tmp_path: Path
) -> None:
    path = tmp_path / f"model.{suffix}"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("m/models/model.json", "{}")
        archive.writestr("m/data/weights/weight_0", bytes(zip_archive.ANYWAY))
    assert said(registry, path) == "it unpacks to more than 20 times its size, as no model does: save it unpacked"
