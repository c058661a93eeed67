"""The user's own models are renamed, removed and brought back; nothing is lost by that."""

from __future__ import annotations

import shutil
from pathlib import Path

import onnx
import pytest

from digitapp.api import CARD_SUFFIX, ModelCard
from digitapp.models import manage
from digitapp.models.registry import Registry, bundled_folder
from support.errors import refusal
from support.onnx_models import card, write_model


@pytest.fixture
def tiny(mine: Path) -> Path:
    """A model of the user's own, with its card in the file."""
    mine.mkdir(parents=True)
    return write_model(mine / "tiny.onnx", card("tiny"))


@pytest.fixture
def carded(mine: Path) -> Path:
    """A model of the user's own, with its card beside it."""
    mine.mkdir(parents=True)
    return write_model(mine / "carded.onnx", card("carded"), beside=True)


def all_files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def with_weights_beside(path: Path, name: str, location: str) -> Path:
    """Write a model that keeps its weights in another file."""
    model = onnx.load(write_model(path, card(name)))
    onnx.save(model, path, save_as_external_data=True, location=location, size_threshold=0)
    return path


def test_a_model_gets_another_title_and_keeps_its_id_and_its_file(tiny: Path, registry: Registry):
    before = tiny.read_bytes()
    assert manage.rename(registry, "tiny", "  My best  ").title == "My best"
    assert registry.entry("tiny").title == "My best"
    assert tiny.read_bytes() == before
    beside = ModelCard.from_json(tiny.with_suffix(CARD_SUFFIX).read_bytes())
    assert (beside.id, beside.title) == ("tiny", "My best")
    model = registry.load("tiny")
    assert model.card.title == "My best"
    model.close()


@pytest.mark.parametrize("title", ["", "   ", "two\nlines", "x" * 81])
def test_a_title_that_is_no_line_is_refused(carded: Path, registry: Registry, title: str):
    before = all_files(carded.parent)
    assert "choose another name" in refusal(manage.rename, registry, "carded", title)
    assert all_files(carded.parent) == before


def test_the_title_of_another_model_is_refused(carded: Path, registry: Registry):
    assert "another model has this name" in refusal(manage.rename, registry, "carded", "CNN 28x28")


@pytest.mark.parametrize("change", [lambda registry: manage.rename(registry, "cnn-28x28", "Mine"),
                                    lambda registry: manage.remove(registry, "cnn-28x28")])  # fmt: skip
def test_a_bundled_model_stays_as_it_is(registry: Registry, change: object):
    before = sorted(path.name for path in bundled_folder().iterdir())
    assert "comes with the app" in refusal(change, registry)  # type: ignore[arg-type]
    assert sorted(path.name for path in bundled_folder().iterdir()) == before


def test_a_removed_model_is_kept_and_comes_back_byte_for_byte(tiny: Path, registry: Registry):
    manage.rename(registry, "tiny", "My best")
    before = all_files(tiny.parent)
    gone = manage.remove(registry, "tiny")
    assert (gone.id, gone.title, gone.folder) == ("tiny", "My best", tiny.parent / "removed" / "tiny")
    assert "tiny" not in [entry.id for entry in registry.entries]
    assert all_files(gone.folder) == before
    assert manage.restore(registry, "tiny") == "tiny"
    assert registry.entry("tiny").title == "My best"
    assert all_files(tiny.parent) == before
    assert not gone.folder.parent.exists()


def test_weights_go_and_come_back_with_their_model(mine: Path, registry: Registry):
    (mine / "parts").mkdir(parents=True)
    with_weights_beside(mine / "a.onnx", "a", "parts/a.bin")
    registry.refresh()
    before = all_files(mine)
    gone = manage.remove(registry, "a")
    assert all_files(gone.folder) == before
    assert not (mine / "parts").exists()
    manage.restore(registry, "a")
    assert all_files(mine) == before


def test_weights_that_another_model_needs_stay(mine: Path, registry: Registry):
    mine.mkdir()
    with_weights_beside(mine / "a.onnx", "a", "shared.bin")
    shutil.copy(mine / "a.onnx", mine / "b.onnx")
    (mine / f"b{CARD_SUFFIX}").write_text(card("b").to_json())
    registry.refresh()
    gone = manage.remove(registry, "a")
    assert list(all_files(gone.folder)) == ["a.onnx"]
    model = registry.load("b")
    model.close()


def test_a_card_stays_with_another_model_file_of_its_name(mine: Path, registry: Registry):
    mine.mkdir()
    write_model(mine / "a.onnx", card("a"))
    (mine / "a.skops").write_bytes(b"another model's")
    (mine / f"a{CARD_SUFFIX}").write_text(card("a").to_json())
    registry.refresh()
    manage.remove(registry, "a")
    assert sorted(path.name for path in mine.iterdir()) == ["a.card.json", "a.skops", "removed"]


def test_a_broken_model_can_be_removed_too(mine: Path, registry: Registry):
    mine.mkdir()
    (mine / "torn.onnx").write_bytes(b"not onnx")
    registry.refresh()
    registry.probe()
    assert "mend it first" in refusal(manage.rename, registry, "torn", "Whole")
    gone = manage.remove(registry, "torn")
    assert (gone.folder / "torn.onnx").read_bytes() == b"not onnx"


def test_two_models_of_one_name_are_kept_apart(tiny: Path, registry: Registry):
    first = manage.remove(registry, "tiny")
    write_model(tiny, card("tiny"))
    registry.refresh()
    second = manage.remove(registry, "tiny")
    assert [path.name for path in manage.removed(registry)] == ["tiny", "tiny-2"]
    assert (first.folder / "tiny.onnx").is_file()
    assert (second.folder / "tiny.onnx").is_file()
    manage.restore(registry, "tiny-2")
    assert "is there already" in refusal(manage.restore, registry, "tiny")
    assert (first.folder / "tiny.onnx").is_file()


@pytest.mark.parametrize("name", ["never", "..", "", "."])
def test_what_was_never_removed_cannot_come_back(carded: Path, registry: Registry, name: str):
    manage.remove(registry, "carded")
    assert "there are: carded" in refusal(manage.restore, registry, name)


def test_what_cannot_be_moved_whole_is_not_moved(tiny: Path, registry: Registry, monkeypatch: pytest.MonkeyPatch):
    manage.rename(registry, "tiny", "My best")
    before, plain = all_files(tiny.parent), Path.rename

    def full(path: Path, target: Path) -> Path:
        if path.parent == tiny.parent and path.name.endswith(CARD_SUFFIX):
            raise OSError(28, "No space left on device")
        return plain(path, target)

    monkeypatch.setattr(Path, "rename", full)
    assert "No space left" in refusal(manage.remove, registry, "tiny")
    assert all_files(tiny.parent) == before
    assert registry.entry("tiny").title == "My best"
