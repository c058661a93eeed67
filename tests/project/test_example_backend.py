"""The example of a backend is installed as a stranger's: its own test passes, and its model is in the window."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from support.virtual_environment import Environment

pytestmark = pytest.mark.slow

TESTS = Path(__file__).parents[1]
EXAMPLE = TESTS.parent / "examples" / "template_backend"
MODEL = "mean-digits"
# Starts the app, chooses a model in the list, writes a seven; prints the row, what is shown and what the model saw.
IN_WINDOW = """
import json
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from digitapp.gui.app import make_window, prepare
from support.window_driver import SEVEN, shown, write

prepare()
app = QApplication([])
window = make_window()
window.show()
while not window.is_ready:
    app.processEvents()
picker = window.chooser.picker
row = picker.findData(sys.argv[1], Qt.ItemDataRole.UserRole)
assert row >= 0, "it is not in the list"
enabled = picker.model().index(row, 0).flags() & Qt.ItemFlag.ItemIsEnabled
chosen = []
window.predictor.loaded.connect(lambda card: chosen.append(card.id))
picker.setCurrentIndex(row)
while not chosen:
    app.processEvents()
write(window, [SEVEN])
while not window.live_prediction.up_to_date:
    app.processEvents()
title, size = picker.currentText(), window.lenses.lens("input").preview.pixels().shape
print(json.dumps([bool(enabled), title, *chosen, shown(window), *size]))
window.close()
"""


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """digitapp, a copy of the example, and its model among the user's."""
    made = Environment(tmp_path_factory.mktemp("example"))
    made.install(TESTS.parent)
    copy = made.work / EXAMPLE.name
    shutil.copytree(EXAMPLE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    made.install(copy)
    shutil.copytree(copy / "sample", made.models)
    return made


def test_a_backend_is_short() -> None:
    assert len((EXAMPLE / "digitapp_templates.py").read_text().splitlines()) < 70


def test_its_own_test_passes(environment: Environment) -> None:
    said = environment.run("pytest", "-W", "error", "--basetemp=temporary", EXAMPLE.name)
    assert " passed" in said
    assert "skipped" not in said


def test_its_model_is_listed(environment: Environment) -> None:
    rows = {row["id"]: row for row in json.loads(environment.run("digitapp", "models", "--json"))}
    assert (rows[MODEL]["backend"], rows[MODEL]["reason"]) == ("templates", "")
    assert Path(rows[MODEL]["path"]).parent == environment.models


@pytest.mark.gui
def test_its_model_reads_in_the_window(environment: Environment) -> None:
    said = environment.run("python", "-c", IN_WINDOW, MODEL, PYTHONPATH=str(TESTS), seconds=60)
    assert json.loads(said) == [True, "Mean digits", MODEL, "7", 8, 8]


def test_its_sample_is_what_the_script_makes(environment: Environment) -> None:
    sample = Path("sample", f"{MODEL}.templates")
    made = environment.work / EXAMPLE.name / sample
    made.unlink()
    environment.run("python", f"{EXAMPLE.name}/make_sample.py")
    assert made.read_text() == (EXAMPLE / sample).read_text()
