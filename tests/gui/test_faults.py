"""Foreign models that misbehave: the window stays alive, says so, and answers from the other models."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from digitapp.api import ModelCard, ModelError
from digitapp.gui.inference.requests import ReadAs
from digitapp.gui.main_window import MainWindow
from digitapp.models.model import Model
from digitapp.models.registry import Registry, bundled_folder
from digitapp.workers.pool import IsolatedRun, Limits, WorkerProcess
from digitapp_backends.onnx_runtime import OnnxBackend
from support import faulty_backend
from support.window_driver import answers_with, choose, draw, settle, shown
from support.window_models import always

pytestmark = pytest.mark.slow

LIMITS = Limits(load=20, run=1, memory=2 * 2**30)
SAID = {
    "raise": "RuntimeError: the tensor is cold",
    "hang": "it took longer than 1 s and was ended",
    "exit": "its process ended with status 3",
    "segfault": "its process crashed (SIGSEGV)",
    "allocate": "it needs more memory than it may have (2.0 GiB)",
    "nan": "answered with values that are not numbers",
    "shape": "answered with shape (1, 3), not (1, 10)",
    "sum": "answered with values that are not probabilities",
}
MUTANTS = 200


@pytest.fixture
def foreign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder of models that fail, and of one that does not."""
    monkeypatch.syspath_prepend(faulty_backend.install(tmp_path / "site"))
    for fault in SAID:
        faulty_backend.put(tmp_path / "mine", fault)
        faulty_backend.put(tmp_path / "mine", f"later-{fault}")
    faulty_backend.put(tmp_path / "mine", "unimportable", "broken")
    always(tmp_path / "mine" / "five.onnx", "5", id="five", title="Five")
    return tmp_path / "mine"


@pytest.fixture
def window(open_window: Callable[..., MainWindow], models: Path, foreign: Path) -> MainWindow:
    return open_window(lambda: Registry([models, foreign], trusted=[models], limits=LIMITS))


@pytest.fixture
def patient(models: Path, foreign: Path) -> Registry:
    """A registry that gives a model ten minutes for everything."""
    return Registry([models, foreign], trusted=[models], limits=Limits(load=600, run=600))


def reason(window: MainWindow, name: str) -> str:
    picker = window.chooser.picker
    return str(picker.itemData(picker.findData(name, Qt.ItemDataRole.UserRole), Qt.ItemDataRole.ToolTipRole))


def answers_from(qtbot: QtBot, window: MainWindow, model: str, label: str) -> None:
    """The window reads a new drawing with another model."""
    choose(window, model)
    qtbot.waitUntil(lambda: answers_with(window, model), timeout=15_000)
    window.canvas.clear()
    draw(window)
    qtbot.waitUntil(lambda: shown(window) == label, timeout=15_000)


def test_a_foreign_model_reads_in_a_worker(qtbot: QtBot, window: MainWindow) -> None:
    draw(window)
    answers_from(qtbot, window, "five", "5")
    answers_from(qtbot, window, "seven", "7")


@pytest.mark.parametrize("fault", faulty_backend.cases(SAID))
def test_a_model_that_fails_when_it_is_chosen_is_a_row_with_its_reason(
    fault: str, qtbot: QtBot, window: MainWindow
) -> None:
    draw(window)
    settle(qtbot, window)
    with qtbot.waitSignal(window.predictor.refused, timeout=15_000) as refused:
        choose(window, fault)
    assert refused.args[0] == fault
    assert SAID[fault] in window.status_bar.status.text()
    assert window.status_bar.status.is_error
    assert SAID[fault] in reason(window, fault)
    assert window.chooser.picker.currentText() == "Three"
    qtbot.waitUntil(lambda: shown(window) == "3")
    answers_from(qtbot, window, "seven", "7")


@pytest.mark.parametrize("fault", faulty_backend.cases(SAID))
def test_a_model_that_fails_while_one_draws_costs_a_message(
    fault: str, qtbot: QtBot, window: MainWindow, foreign: Path
) -> None:
    later = f"later-{fault}"
    window.numbers.set_read_as(ReadAs.DIGIT)  # as a number the two strokes would be read in one batch
    answers_from(qtbot, window, later, "0")
    faulty_backend.begin(foreign, later)
    with qtbot.waitSignal(window.live_prediction.failed, timeout=15_000):
        draw(window, [(50, 50), (90, 90)])
    assert SAID[fault] in window.status_bar.status.text()
    assert len(window.canvas.drawing.strokes) == 2
    answers_from(qtbot, window, "seven", "7")
    assert not window.status_bar.status.is_error


def test_a_model_that_hangs_is_left_at_once_for_another(
    qtbot: QtBot, open_window: Callable[..., MainWindow], patient: Registry
) -> None:
    window = open_window(lambda: patient)
    draw(window)
    choose(window, "hang")
    qtbot.waitUntil(lambda: patient.workers.is_busy)
    answers_from(qtbot, window, "seven", "7")
    assert "hang" not in window.status_bar.status.text()


def test_a_window_with_a_model_that_hangs_closes(
    qtbot: QtBot, open_window: Callable[..., MainWindow], patient: Registry
) -> None:
    window = open_window(lambda: patient)
    choose(window, "hang")
    qtbot.waitUntil(lambda: patient.workers.is_busy)
    window.close()
    assert window.predictor.has_ended


def test_a_backend_that_cannot_be_imported_marks_its_rows(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: "a_runtime_that_nobody_has" in reason(window, "unimportable"), timeout=20_000)
    answers_from(qtbot, window, "seven", "7")


def test_a_model_that_stays_down_is_started_by_choosing_it_again(
    qtbot: QtBot, window: MainWindow, foreign: Path
) -> None:
    answers_from(qtbot, window, "later-exit", "0")
    now = faulty_backend.begin(foreign, "later-exit")
    for said in ["is started again for the next drawing"] * 3 + ["choose it again to start it"]:
        with qtbot.waitSignal(window.live_prediction.failed, timeout=15_000) as failed:
            draw(window, [(50, 50), (90, 90)])
        assert said in failed.args[1]
    now.unlink()
    with qtbot.waitSignal(window.predictor.loaded, timeout=15_000):
        window.chooser.picker.activated.emit(window.chooser.picker.currentIndex())
    qtbot.waitUntil(lambda: shown(window) == "0", timeout=15_000)


def test_files_with_wrong_bytes_harm_nothing(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """Each is loaded and run in a worker, as a model of the user's folder would be, while the window answers."""
    whole = (bundled_folder() / "mlp-8x8.onnx").read_bytes()
    card = OnnxBackend().card(bundled_folder() / "mlp-8x8.onnx")
    worker, random, refused = (
        WorkerProcess(LIMITS, [tmp_path / "mutant-0.onnx"]),
        np.random.default_rng(0),
        0,
    )  # one worker, or this would take minutes
    for number in range(MUTANTS):
        path = tmp_path / f"mutant-{number}.onnx"
        path.write_bytes(mutant(whole, random))
        refused += reads(worker, path, card) is None
        if number % 20 == 0:
            answers_from(qtbot, window, ("seven", "cnn-28x28")[number // 20 % 2], "73"[number // 20 % 2])
    worker.close()
    assert MUTANTS / 4 < refused < MUTANTS


def mutant(whole: bytes, random: np.random.Generator) -> bytes:
    """A file with some bytes changed, cut out or doubled, most of them where the graph is described."""
    content = bytearray(whole)
    for _ in range(int(random.integers(1, 6))):
        start = int(random.integers(0, len(content)) if random.random() < 0.3 else random.integers(0, 2000))
        length = int(random.integers(1, 30))
        kind = random.integers(0, 3)
        if kind == 0:
            content[start : start + length] = random.bytes(length)
        elif kind == 1:
            del content[start : start + length]
        else:
            content[start:start] = content[start : start + length]
    return bytes(content)


def reads(worker: WorkerProcess, path: Path, card: ModelCard) -> str | None:
    """What a file reads in a drawing, None where it is refused or fails."""
    image = np.zeros((8, 8))
    image[2:6, 3:5] = 1
    try:
        run = IsolatedRun(worker, "onnx", path, card, "")
        return Model(card, run).predict(image).label
    except ModelError:
        return None
