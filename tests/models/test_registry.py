"""Models are found by folder, and a broken one costs a row."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from digitapp.api import ModelError
from digitapp.models.registry import Registry, bundled_folder, default_id, user_folder
from digitapp_backends.onnx_runtime import OnnxBackend
from support.errors import refusal
from support.onnx_models import card, write_model


def probed(*folders: Path) -> Registry:
    """A registry that has asked a worker for the cards in foreign files."""
    registry = Registry(folders)
    registry.probe()
    return registry


def test_models_are_found_with_their_cards(tmp_path: Path):
    write_model(tmp_path / "a.onnx", card("first"))
    write_model(tmp_path / "b.onnx", card("second"))
    (tmp_path / "notes.txt").write_text("no model")
    entries = probed(tmp_path).entries
    assert [(entry.id, entry.title, entry.backend, entry.reason) for entry in entries] == [
        ("first", "First", "onnx", ""),
        ("second", "Second", "onnx", ""),
    ]


def test_a_missing_folder_holds_no_models(tmp_path: Path):
    assert Registry([tmp_path / "nowhere"]).entries == ()


@pytest.mark.skipif(os.name != "posix", reason="Windows lets not everyone make links")
def test_a_link_that_leads_in_a_circle_hides_no_models(tmp_path: Path):
    write_model(tmp_path / "a.onnx", card("first"))
    (tmp_path / "loop.onnx").symlink_to(tmp_path / "loop.onnx")
    registry = probed(tmp_path)
    assert [entry.id for entry in registry.entries] == ["first"]
    assert not registry.unreadable


def test_a_new_model_is_found_on_refresh(tmp_path: Path):
    registry = Registry([tmp_path])
    write_model(tmp_path / "a.onnx", card())
    registry.refresh()
    assert [(entry.id, entry.needs_probe) for entry in registry.entries] == [("a", True)]
    registry.probe()
    registry.refresh()
    assert [(entry.id, entry.needs_probe) for entry in registry.entries] == [("tiny", False)]


def test_a_foreign_file_is_parsed_by_a_worker_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object) -> None:
        raise AssertionError("parsed in this process")

    for name in ("card", "signature", "files", "load"):
        monkeypatch.setattr(OnnxBackend, name, fail)
    write_model(tmp_path / "a.onnx", card())
    registry = Registry([tmp_path])
    assert registry.load("tiny").predict_proba(np.zeros((1, 28, 28))) is not None
    registry.close()


def test_a_file_that_was_changed_is_asked_for_its_card_again(tmp_path: Path):
    write_model(tmp_path / "a.onnx", card("one"))
    registry = probed(tmp_path)
    write_model(tmp_path / "a.onnx", card("another"))
    registry.refresh()
    assert registry.entry("another").title == "Another"


def test_a_closed_registry_starts_nothing(tmp_path: Path):
    registry = Registry([tmp_path])
    registry.close()
    assert refusal(registry.workers.session) == "it was closed"


def test_a_model_is_loaded_and_reads(tmp_path: Path):
    write_model(tmp_path / "a.onnx", card())
    images = np.random.default_rng(0).random((3, 28, 28))
    assert Registry([tmp_path]).load("tiny").predict_proba(images).sum(axis=1) == pytest.approx(1, abs=1e-5)


def test_an_unknown_model_is_refused_with_the_known_ones(tmp_path: Path):
    write_model(tmp_path / "a.onnx", card())
    with pytest.raises(ModelError, match="big: no such model; known are: tiny"):
        Registry([tmp_path]).load("big")


BROKEN = {
    "empty": (lambda whole: b"", "it is empty: copy or export it again"),
    "cut": (lambda whole: whole[: len(whole) // 2], "not a whole ONNX file"),
    "text": (lambda whole: b"this is a text", "not a whole ONNX file"),
    "nonsense": (lambda whole: whole.replace(b'"title"', b'"elbow"'), "card is not valid"),
    "without": (lambda whole: whole.replace(b"digitapp.card", b"somebody.card"), "no card"),
}


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    """A registry of files that are no whole models; one worker has looked at all of them."""
    folder = tmp_path_factory.mktemp("broken")
    for name, (content, _) in BROKEN.items():
        path = write_model(folder / f"{name}.onnx", card())
        path.write_bytes(content(path.read_bytes()))
    return probed(folder)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_model_is_a_row_with_its_reason(name: str, broken: Registry):
    _, reason = BROKEN[name]
    entry = broken.entry(name)
    assert (entry.id, entry.card, entry.title) == (name, None, f"{name}.onnx")
    assert reason in entry.reason
    with pytest.raises(ModelError, match=rf"{name}\.onnx: cannot be used: .*{reason}"):
        broken.load(name)


def test_a_model_with_a_card_but_a_broken_graph_is_marked_when_loaded(tmp_path: Path):
    whole = write_model(tmp_path / "a.onnx", card()).read_bytes()
    (tmp_path / "a.onnx").write_bytes(whole.replace(b"MatMul", b"MutMal"))
    registry = probed(tmp_path)
    assert registry.entries[0].reason == ""
    with pytest.raises(ModelError, match="tiny: could not be loaded"):
        registry.load("tiny")
    assert "MutMal" in registry.entries[0].reason


def test_a_card_with_an_unknown_framing_is_a_reason(tmp_path: Path):
    whole = write_model(tmp_path / "tiny.onnx", card(framing="optdigits")).read_bytes()
    (tmp_path / "tiny.onnx").write_bytes(whole.replace(b"optdigits", b"polaroids"))
    with pytest.raises(ModelError, match="polaroid"):
        Registry([tmp_path]).load("tiny")


def test_the_first_of_two_models_with_one_id_wins(tmp_path: Path):
    first = write_model(tmp_path / "one/a.onnx", card())
    second = write_model(tmp_path / "two/a.onnx", card())
    mine, other = probed(tmp_path / "one", tmp_path / "two").entries
    assert (mine.id, mine.path) == ("tiny", first)
    assert other.path == second
    assert other.card is None
    assert f"taken by {first}" in other.reason


def test_a_broken_file_does_not_take_the_id_of_a_good_one(tmp_path: Path):
    (tmp_path / "tiny.onnx").write_bytes(b"broken")
    good = write_model(tmp_path / "zz.onnx", card("tiny"))
    registry = Registry([tmp_path])
    assert registry.entry("tiny").path == good
    assert "not a whole ONNX file" in next(entry.reason for entry in registry.entries if entry.card is None)


def test_a_broken_file_that_bears_a_good_ones_name_keeps_its_own_reason(tmp_path: Path):
    write_model(tmp_path / "aa.onnx", card("tiny"))
    (tmp_path / "tiny.onnx").write_bytes(b"broken")
    good, broken = probed(tmp_path).entries
    assert (good.id, good.reason) == ("tiny", "")
    assert "not a whole ONNX file" in broken.reason


def test_a_suffix_may_be_in_capitals(tmp_path: Path):
    write_model(tmp_path / "LOUD.ONNX", card())
    assert Registry([tmp_path]).entry("tiny").backend == "onnx"


def test_a_file_that_has_gone_is_named(tmp_path: Path):
    path = write_model(tmp_path / "a.onnx", card())
    registry = probed(tmp_path)
    path.unlink()
    assert refusal(registry.load, "tiny") == (
        f"tiny: could not be loaded: its file {path} is gone; put it back or choose another model"
    )
    assert "is gone" in registry.entry("tiny").reason


def test_the_users_folder_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path))
    assert user_folder() == tmp_path
    assert Registry().folders == (bundled_folder(), tmp_path)


def test_without_a_name_the_users_folder_is_the_platforms(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("DIGITAPP_MODELS", raising=False)
    assert user_folder().parts[-2:] == ("digitapp", "models")


def test_bundled_models_can_all_be_used(tmp_path: Path):
    bundled = Registry([bundled_folder()])
    if not bundled.entries:
        pytest.skip("no model is bundled yet: export one with digitapp-export")
    assert [entry.reason for entry in bundled.entries] == [""] * len(bundled.entries)
    assert default_id() in [entry.id for entry in bundled.entries]
    for entry in bundled.entries:
        model = bundled.load(entry.id)
        assert model.predict_proba(np.stack([np.eye(*entry.card.size)] * 2)).shape == (2, len(entry.card.labels))
