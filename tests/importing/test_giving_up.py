"""What is tried or copied can be given up at any time, and nothing of it stays, on disk or in memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitapp.importing import ModelImporter, importer, ranking
from digitapp.models.registry import Registry
from digitapp.workers.pool import WorkerStoppedError
from support.errors import refusal
from support.foreign_onnx import foreign
from support.onnx_models import card, write_model


@pytest.mark.slow
def test_the_framed_samples_are_let_go_with_the_file(registry: Registry, tmp_path: Path) -> None:
    with ModelImporter(registry, foreign(tmp_path / "a.onnx")) as opened:
        opened.candidates()
        assert ranking._part.cache_info().currsize > 0
    assert ranking._part.cache_info().currsize == 0


def test_a_sample_for_the_card_needs_no_more_than_one_drawing(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    framed: list[int] = []
    frame = ranking.frame
    monkeypatch.setattr(ranking, "frame", lambda inks, *form: framed.append(len(inks)) or frame(inks, *form))
    with ModelImporter(registry, write_model(tmp_path / "a.onnx", card("tiny"))) as opened:
        opened.add(card("tiny"))
    assert framed == [1]


def test_framing_for_a_file_that_was_closed_ends_soon(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = ModelImporter(registry, foreign(tmp_path / "a.onnx"))
    framed: list[int] = []
    frame = ranking.frame

    def framing(inks: list, *form: object) -> object:
        framed.append(len(inks))
        opened.close()
        return frame(inks, *form)

    monkeypatch.setattr(ranking, "frame", framing)
    assert "it was closed" in str(refusal(opened.candidates))
    assert framed == [ranking.PART]


def test_a_copy_that_is_given_up_midway_leaves_nothing(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importer, "_PIECE", 1000)
    opened = ModelImporter(registry, write_model(tmp_path / "a.onnx", card("tiny")))
    checks: list[int] = []
    check = opened._check

    def checking() -> None:
        checks.append(sum(path.stat().st_size for path in (tmp_path / "mine").glob(".*.part")))
        if len(checks) == 5:
            opened.close()
        check()

    monkeypatch.setattr(opened, "_check", checking)
    assert "it was closed" in str(refusal(opened.add, card("tiny")))
    assert len(checks) == 5
    assert not list((tmp_path / "mine").iterdir())


def test_a_closed_file_is_not_added(registry: Registry, tmp_path: Path) -> None:
    opened = ModelImporter(registry, write_model(tmp_path / "a.onnx", card("tiny")))
    opened.close()
    with pytest.raises(WorkerStoppedError):
        opened._check()
    assert "it was closed" in str(refusal(opened.add, card("tiny")))
    assert not (tmp_path / "mine").exists()
