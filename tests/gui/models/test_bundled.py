"""The whole app: the bundled default model in the real window, digits written with the mouse."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from digitapp.drawing.files import read_records
from digitapp.drawing.strokes import Drawing
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry, bundled_folder
from support import data_sets
from support.window_driver import click, settle, shown, write

TRAINING_WRITERS = range(1, 25)
# Starts the app, writes a seven, waits for its answer; then prints what the window shows and saves what the model sees.
ONE_ANSWER = """
import sys
import numpy as np
from PySide6.QtWidgets import QApplication
from digitapp.gui.app import make_window, prepare
from support.window_driver import SEVEN, shown, write

out, width, height = sys.argv[1], *map(int, sys.argv[2:])
prepare()
app = QApplication([])
window = make_window()
window.resize(width, height)
window.show()
while not window.is_ready:
    app.processEvents()
write(window, [SEVEN])
while not window.live_prediction.up_to_date:
    app.processEvents()
np.save(out, window.lenses.lens("input").preview.pixels())
print(shown(window), window.devicePixelRatioF(), window.canvas.width())
print(*sorted({"torch", "sklearn"} & set(sys.modules)))
window.close()
"""


def one_answer(out: Path, size: tuple[int, int] = (1180, 800), ratio: int = 1) -> tuple[list[str], np.ndarray]:
    """What `ONE_ANSWER` printed, line by line, and the model's input."""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2]), "QT_SCALE_FACTOR": str(ratio)}
    command = [sys.executable, "-c", ONE_ANSWER, str(out), *map(str, size)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines(), np.load(out)


def shown_right(qtbot: QtBot, window: MainWindow, drawings: Sequence[tuple[str, Drawing]]) -> int:
    """How many drawings the window shows under their label."""
    right = 0
    for label, drawing in drawings:
        click(window, "clear")
        write(window, [stroke.points.tolist() for stroke in drawing.strokes])
        settle(qtbot, window)
        right += shown(window) == label
    return right


@pytest.fixture
def real_window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window(lambda: Registry([bundled_folder()]))


@pytest.mark.slow
def test_digits_of_people_are_shown_right(qtbot: QtBot, real_window: MainWindow, data_folder: Path) -> None:
    records = read_records(data_folder / "pen_strokes" / "pendigits-train.ndjson.gz")
    known = (record for record in records if record.writer in TRAINING_WRITERS)
    drawings = [(str(record.label), record.drawing()) for record in islice(known, 0, 20 * 150, 150)]
    assert {len(drawings), *(drawing.size for _, drawing in drawings)} == {20, (500, 500)}
    assert shown_right(qtbot, real_window, drawings) >= 19


def test_generated_digits_are_mostly_shown_right(qtbot: QtBot, real_window: MainWindow) -> None:
    rng = np.random.default_rng(0)
    drawings = [(str(number % 10), data_sets.drawing(number % 10, rng)) for number in range(20)]
    assert shown_right(qtbot, real_window, drawings) >= 15  # nobody writes as a seven-segment display does


def test_the_app_reads_without_the_training_runtimes(tmp_path: Path) -> None:
    (first, loaded), _ = one_answer(tmp_path / "input.npy")
    assert first.split()[0] == "7"
    assert loaded == ""


@pytest.mark.slow
def test_the_models_input_is_the_same_on_every_screen(tmp_path: Path) -> None:
    (usual, _), wanted = one_answer(tmp_path / "usual.npy")
    (dense, _), pixels = one_answer(tmp_path / "dense.npy", (900, 1000), 2)
    assert usual.split()[1] == "1.0"
    assert dense.split()[1] == "2.0"
    assert usual.split()[2] != dense.split()[2]
    assert wanted.max() > 0.9
    assert np.abs(wanted - pixels).max() < 1e-3
