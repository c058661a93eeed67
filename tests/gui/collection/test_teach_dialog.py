"""The button Teach: a model is taught in a process of its own, said to be better or not, and may answer at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from digitapp.drawing.files import Record, write_records
from digitapp.drawing.strokes import Drawing
from digitapp.gui import languages
from digitapp.gui.collection.teach_dialog import TeachDialog
from digitapp.gui.collection.teach_process import TeachProcess
from digitapp.gui.main_window import MainWindow
from digitapp.language import ENGLISH, PSEUDO
from digitapp.models.registry import Registry
from support.window_driver import draw, settle

SHAPES = {
    "house": [[(100, 400), (100, 220), (250, 100), (400, 220), (400, 400), (100, 400)]],
    "cup": [[(120, 150), (150, 380), (330, 380), (360, 150), (120, 150)], [(360, 200), (430, 240), (350, 320)]],
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A collection of two signs, each drawn eight times."""
    rng, records = np.random.default_rng(0), []
    for label, strokes in SHAPES.items():
        for _ in range(8):
            varied = [(np.array(stroke) + rng.normal(0, 6, (len(stroke), 2))).tolist() for stroke in strokes]
            records.append(Record.of(Drawing.from_points([[tuple(p) for p in line] for line in varied]), label))
    write_records(tmp_path / "Signs.ndjson", records)
    return tmp_path / "Signs.ndjson"


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder of the person's own models, for the window and for what it starts."""
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path / "own"))
    return tmp_path / "own"


@pytest.fixture
def window(own: Path, open_window: Callable[..., MainWindow]) -> MainWindow:
    """The app with its bundled models."""
    return open_window(Registry)


@pytest.fixture
def dialog(window: MainWindow, path: Path) -> Iterator[TeachDialog]:
    window.collecting.teach_wanted.emit(path)
    assert window.teaching.dialog is not None
    yield window.teaching.dialog
    window.teaching.close()


@pytest.mark.slow
def test_a_model_is_taught_and_answers(qtbot: QtBot, window: MainWindow, dialog: TeachDialog, own: Path) -> None:
    dialog.name.setText("Signs too")
    dialog.teach.click()
    assert not dialog.base.isEnabled()
    assert not dialog.bar.isTextVisible()  # the bar is too low for it
    qtbot.waitUntil(dialog.use.isVisible, timeout=60_000)
    assert dialog.found is not None
    assert "after 100.0 %" in dialog.outcome.text()
    assert "What it knew" in dialog.outcome.text()
    assert [file.name for file in own.iterdir() if file.suffix == ".onnx"] == ["signs-too.onnx"]
    dialog.use.click()
    qtbot.waitUntil(lambda: window.models.card is not None and window.models.card.title == "Signs too", timeout=20_000)
    draw(window, SHAPES["house"][0])
    settle(qtbot, window)
    assert window.answer_panel.answer.property("label") == "house"


@pytest.mark.slow
def test_what_cannot_be_taught_is_said_and_can_be_changed(
    qtbot: QtBot, dialog: TeachDialog, own: Path, path: Path
) -> None:
    path.write_bytes(path.read_bytes().splitlines(keepends=True)[0])
    dialog.keeps.setChecked(False)
    dialog.teach.click()
    qtbot.waitUntil(dialog.teach.isEnabled, timeout=60_000)
    assert "all examples are labelled 'house'" in dialog.hint.label.text()
    assert dialog.hint.label.property("error")
    assert not list(own.glob("*.onnx"))
    assert dialog.base.isEnabled()


@pytest.mark.slow
def test_closing_ends_the_process_and_leaves_nothing(qtbot: QtBot, dialog: TeachDialog, own: Path) -> None:
    dialog.teach.click()
    process = dialog._process
    assert process is not None
    with qtbot.waitSignal(process._process.finished, timeout=20_000):
        dialog.reject()
    assert not dialog.isVisible()
    assert not list(own.glob("*"))


@pytest.mark.slow
def test_while_a_model_is_taught_the_button_shows_that_dialog(
    qtbot: QtBot, window: MainWindow, dialog: TeachDialog, path: Path
) -> None:
    dialog.teach.click()
    window.collecting.teach_wanted.emit(path)
    assert window.teaching.dialog is dialog
    assert dialog.is_busy


def test_only_models_with_features_are_offered(dialog: TeachDialog) -> None:
    offered = {dialog.base.itemData(place) for place in range(dialog.base.count())}
    assert {"cnn-28x28", "mlp-28x28"} <= offered
    assert "knn-8x8" not in offered


@pytest.mark.slow
def test_stop_keeps_the_dialog_and_what_was_chosen(qtbot: QtBot, dialog: TeachDialog, own: Path) -> None:
    dialog.name.setText("Signs too")
    dialog.teach.click()
    close = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
    assert close.text() == "&Stop"
    close.click()
    assert dialog.isVisible()
    assert dialog.name.text() == "Signs too"
    assert "Stopped; nothing was added." in dialog.hint.label.text()
    assert dialog.teach.isEnabled()
    assert close.text() == "&Close"
    close.click()
    assert not dialog.isVisible()
    assert not list(own.glob("*"))


def test_the_next_dialog_remembers_a_name_of_which_nothing_came(
    window: MainWindow, dialog: TeachDialog, path: Path
) -> None:
    dialog.name.setText("Signs too")
    dialog.reject()
    window.collecting.teach_wanted.emit(path)
    assert window.teaching.dialog is not None
    assert window.teaching.dialog is not dialog
    assert window.teaching.dialog.name.text() == "Signs too"


def test_only_networks_that_come_with_the_app_are_trained_as_a_whole(dialog: TeachDialog) -> None:
    dialog.base.addItem("Mine", "mine")
    dialog.base.setCurrentIndex(dialog.base.findData("mine"))
    assert not dialog.train.isEnabled()
    assert "come with the app" in dialog.train.toolTip()
    dialog.base.setCurrentIndex(dialog.base.findData("cnn-8x8"))
    assert dialog.train.isEnabled()


@pytest.mark.slow
def test_why_it_cannot_teach_is_said_in_the_language_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    process, said = TeachProcess(parent), []
    process.failed.connect(said.append)
    languages.use(PSEUDO)
    try:
        process.start(tmp_path / "none.ndjson", "cnn-28x28", [])
        qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    finally:
        languages.use(ENGLISH)
    assert "~]" in said[0]
    assert not said[0].startswith("digitapp")
