"""Drawings with a label: the window shows it, and whether the answer is right, for as long as it is the drawing's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from digitapp.drawing.files import Record, read_records, write_records
from digitapp.gui.main_window import MainWindow
from support.window_driver import LINES, answers_with, choose, draw, opened, settle
from support.window_models import write_model


def facts(window: MainWindow) -> str:
    label = window.findChild(QLabel, "facts")
    assert label is not None
    return label.text()


def verdict(qtbot: QtBot, window: MainWindow) -> str:
    """What is said of the answer once it is about the drawing shown."""
    settle(qtbot, window)
    return window.answer_panel.answer.verdict


def labelled_file(path: Path, *labels: int | str | None) -> Path:
    write_records(path, [Record(LINES[n % 3], label=label) for n, label in enumerate(labels)])
    return path


def test_a_right_and_a_wrong_answer_are_said(qtbot: QtBot, window: MainWindow, labelled: Path) -> None:
    opened(qtbot, window, labelled)
    assert verdict(qtbot, window) == "wrong, it is labelled 7"
    assert "labelled 7" in facts(window)
    assert "wrong, it is labelled 7" in window.answer_panel.answer.accessibleDescription()
    choose(window, "seven")
    qtbot.waitUntil(lambda: answers_with(window, "seven"))
    assert verdict(qtbot, window) == "right"


def test_stepping_changes_the_label_with_the_drawing(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    opened(qtbot, window, labelled_file(tmp_path / "some.ndjson", 3, 5, None))
    said = [(verdict(qtbot, window), "labelled" in facts(window))]
    for _ in range(2):
        with qtbot.waitSignal(window.documents.opened):
            window.actions_["next"].trigger()
        said.append((verdict(qtbot, window), "labelled" in facts(window)))
    assert said == [("right", True), ("wrong, it is labelled 5", True), ("", False)]


def test_what_is_drawn_anew_has_no_label(qtbot: QtBot, window: MainWindow, labelled: Path) -> None:
    opened(qtbot, window, labelled)
    assert verdict(qtbot, window)
    window.actions_["new"].trigger()
    draw(window)
    assert verdict(qtbot, window) == ""
    assert "labelled" not in facts(window)


def test_an_edited_drawing_says_what_its_document_says(qtbot: QtBot, window: MainWindow, labelled: Path) -> None:
    opened(qtbot, window, labelled)
    draw(window)
    expected = window.documents.label
    assert bool(verdict(qtbot, window)) == (expected is not None)
    assert ("labelled" in facts(window)) == (expected is not None)
    window.actions_["undo"].trigger()
    assert verdict(qtbot, window) == "wrong, it is labelled 7"
    assert "labelled 7" in facts(window)


def test_saving_keeps_the_label(qtbot: QtBot, window: MainWindow, labelled: Path, tmp_path: Path) -> None:
    opened(qtbot, window, labelled)
    with qtbot.waitSignal(window.documents.message):
        window.documents.save_as(tmp_path / "again.ndjson")
    assert next(read_records(tmp_path / "again.ndjson")).label == 7
    assert verdict(qtbot, window) == "wrong, it is labelled 7"
    assert "labelled 7" in facts(window)


def test_a_sample_that_is_saved_keeps_its_label(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.sources.show_sample()
    label = window.documents.label
    with qtbot.waitSignal(window.documents.message):
        window.documents.save_as(tmp_path / "sample.ndjson")
    assert str(next(read_records(tmp_path / "sample.ndjson")).label) == label


def test_models_with_other_labels_are_judged_by_theirs(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path, tmp_path: Path
) -> None:
    write_model(models / "c.onnx", id="shapes", labels=("circle", "square"), bias=np.array([0, 9], np.float32))
    window = open_window()
    opened(qtbot, window, labelled_file(tmp_path / "s.ndjson", "square", "circle"))
    choose(window, "shapes")
    qtbot.waitUntil(lambda: answers_with(window, "shapes"))
    assert verdict(qtbot, window) == "right"
    with qtbot.waitSignal(window.documents.opened):
        window.actions_["next"].trigger()
    assert verdict(qtbot, window) == "wrong, it is labelled circle"
