"""File > Samples: digits from easy to hard, and drawings that are no digit."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from digitapp import load_model
from digitapp.gui.documents import file_actions
from digitapp.gui.documents.samples import DIGITS, NO_DIGITS, Sample
from digitapp.gui.main_window import MainWindow
from support.window_driver import draw, opened, strokes


def choose(window: MainWindow, title: str) -> None:
    menu = window.actions_.menus["samples"]
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == title).trigger()


def reading(model: str, sample: Sample) -> str | None:
    return load_model(model).predict(sample.record().drawing()).label


def test_a_sample_is_shown_with_its_label_and_needs_no_saving(window: MainWindow) -> None:
    for sample in DIGITS:
        choose(window, sample.title)
        assert strokes(window)
        assert window.documents.label == str(sample.record().label)
        assert not window.documents.is_modified
        assert window.documents.path is None


def test_what_is_no_digit_has_no_label(window: MainWindow) -> None:
    for sample in NO_DIGITS:
        choose(window, sample.title)
        assert strokes(window)
        assert window.documents.label is None


def test_a_sample_leaves_the_open_file_alone(qtbot: QtBot, window: MainWindow, three: Path) -> None:
    before = three.read_bytes()
    opened(qtbot, window, three)
    choose(window, "A heart")
    assert window.documents.title == ""
    assert not window.documents.has_next
    assert window.documents.path is None  # Save asks for a name
    assert three.read_bytes() == before


def test_a_drawing_that_would_be_lost_is_asked_for(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    draw(window)
    before, asked = strokes(window), []
    monkeypatch.setattr(file_actions, "ask", lambda *question: asked.append(question) or "")
    choose(window, "A heart")
    assert asked
    assert strokes(window) == before


def test_the_sample_of_the_empty_canvas_has_its_label(window: MainWindow) -> None:
    window.canvas.prompts.sample_wanted.emit()
    assert window.documents.label is not None
    assert not window.documents.is_modified


def test_the_titles_are_true() -> None:
    easy, four, seven, six, odd = DIGITS
    for sample in (easy, four, seven, six):
        assert reading("cnn-28x28", sample) == str(sample.record().label)
    assert load_model("cnn-28x28").predict(easy.record().drawing()).is_sure
    assert all(reading(model, easy) == "3" for model in ("knn-8x8", "logreg-28x28", "mlp-28x28"))
    assert reading("knn-8x8", four) != "4"
    assert reading("knn-8x8", seven) == "1"
    assert reading("logreg-28x28", six) == "8"
    assert not load_model("cnn-28x28").predict(odd.record().drawing()).is_sure
    assert [sample.record().label for sample in DIGITS] == [3, 4, 7, 6, 8]
