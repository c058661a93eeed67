# ruff: noqa: S101
"""Test the backend through digitapp's public API alone: found by its entry point and run in a worker."""

from __future__ import annotations

from pathlib import Path

import pytest
from digitapp_templates import TemplateBackend

import digitapp
from digitapp.api import NoCardError

SAMPLE = Path(__file__).parent / "sample"
SEVEN = digitapp.Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])
ONE = digitapp.Drawing.from_points([[(250, 100), (250, 250), (250, 400)]])
PICTURES = """seven
..####..
.....#..
.....#..
....#...
....#...
...#....
...#....
...#....

one
...##...
...##...
...##...
...##...
...##...
...##...
...##...
...##...
"""
"""A model that a pupil might write."""


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of the user's models, still empty."""
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path))
    return tmp_path


def test_the_sample_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sample model reads two drawings correctly."""
    monkeypatch.setenv("DIGITAPP_MODELS", str(SAMPLE))
    model = digitapp.load_model("mean-digits")
    assert [model.predict(drawing).label for drawing in (SEVEN, ONE)] == ["7", "1"]
    assert model.card.title == "Mean digits"
    model.close()


def test_a_text_without_a_card_is_a_model(models: Path) -> None:
    """A file without a card has the id of its name and the labels in it."""
    (models / "Two.templates").write_text(PICTURES)
    model = digitapp.load_model("two")
    assert [model.predict(drawing).label for drawing in (SEVEN, ONE)] == ["seven", "one"]
    model.close()


@pytest.mark.parametrize("text", ["", "7", "7\n##\n#", "7\n##\n?#", PICTURES + "\ntwo\n#\n"])
def test_what_holds_no_pictures_is_refused(tmp_path: Path, text: str) -> None:
    """A ModelError says so in one sentence; a NoCardError would mean that the file itself is valid."""
    path = tmp_path / "poor.templates"
    path.write_text(text)
    with pytest.raises(digitapp.ModelError, match=r"poor\.templates: not pictures of one size") as raised:
        TemplateBackend().card(path)
    assert not isinstance(raised.value, NoCardError)


def test_a_card_about_another_file_is_refused(models: Path) -> None:
    """A card that was copied from another model is rejected."""
    path = models / "mean-digits.templates"
    path.write_text(PICTURES)
    path.with_suffix(".card.json").write_bytes((SAMPLE / "mean-digits.card.json").read_bytes())
    with pytest.raises(digitapp.ModelError, match="other labels or another size than its card says"):
        digitapp.load_model("mean-digits")
