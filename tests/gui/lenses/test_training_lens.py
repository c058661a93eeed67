"""The lens Training: a whole network is trained in a process of its own, shown, paused, gone on with and used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from digitapp.drawing.files import Record, write_records
from digitapp.drawing.strokes import Drawing
from digitapp.gui.collection.teach_dialog import TeachDialog
from digitapp.gui.documents.question import Question
from digitapp.gui.lenses.training import process, run
from digitapp.gui.lenses.training.lens import TrainingLens
from digitapp.gui.lenses.training.run import ELSEWHERE, NEEDS_TORCH, THERE_IS_ONE, Order, Stage, Training
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry
from digitapp.teaching.folds import Score
from digitapp.teaching.training_progress import Epoch, Finished, Finishing, Line, Measure, Started, encode

STARTED = Started(id="mine", labels=("a", "b"), n=40, held_out=10, left_out={}, digits="", of=3)
SCORE = Score(accuracy=0.9, n=10, ci95=(0.6, 0.98))
START = QProcess.start
ORDER = Order("mlp-8x8", "Mine", keeps_digits=False, epochs=2)


def epoch(number: int) -> Epoch:
    return Epoch(epoch=number, of=3, loss=1 / number, accuracy=0.5, validation=0.7, seconds_left=12.0)


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    """A collection of two signs, each drawn eight times."""
    rng, records = np.random.default_rng(0), []
    for label, points in (("bar", [(250, 80), (250, 420)]), ("corner", [(100, 100), (100, 400), (400, 400)])):
        for _ in range(8):
            moved = (np.array(points) + rng.normal(0, 10, (len(points), 2))).tolist()
            records.append(Record.of(Drawing.from_points([[tuple(point) for point in moved]]), label))
    write_records(tmp_path / "Signs.ndjson", records)
    return tmp_path / "Signs.ndjson"


@pytest.fixture
def training(tmp_path: Path) -> Iterator[Training]:
    made = Training(tmp_path / "state", None)  # type: ignore[arg-type]
    yield made
    made.close()


def speaks(monkeypatch: pytest.MonkeyPatch, *lines: Line, then: str = "") -> None:
    """Have the process that is started say lines, and then run a statement; it is a real one, without PyTorch."""
    said = "\n".join(map(encode, lines))
    script = f"import sys, signal; print({said!r}, flush=True); {then or 'pass'}"

    def start_script(self: QProcess, program: str, words: list[str]) -> None:
        START(self, program, ["-c", script])

    monkeypatch.setattr(process.QProcess, "start", start_script)


def begin(qtbot: QtBot, training: Training, collection: Path, stage: Stage) -> None:
    training.start(collection, ORDER)
    assert training.stage is Stage.STARTING
    qtbot.waitUntil(lambda: training.stage is stage and (stage is not Stage.RUNNING or bool(training.epochs)))


WAITS = "sys.stdin.read()"


@pytest.fixture
def lens(window: MainWindow) -> TrainingLens:
    found = window.lenses.lens("training")
    assert isinstance(found, TrainingLens)
    return found


def test_its_tab_is_shown_only_while_there_is_a_training(
    qtbot: QtBot, window: MainWindow, collection: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tabs = window.lenses.findChild(QTabBar)
    place = [tabs.tabText(number) for number in range(tabs.count())].index("Training")
    assert not tabs.isTabVisible(place)
    window.lenses.open("training")
    assert window.lenses.current == "input"
    speaks(monkeypatch, STARTED, epoch(1), then=WAITS)
    begin(qtbot, window.training, collection, Stage.RUNNING)
    assert tabs.isTabVisible(place)
    window.lenses.open("training")
    assert window.lenses.lens("training").objectName() == "lensTraining"
    window.training.stop()
    assert not tabs.isTabVisible(place)
    assert window.lenses.current == "input"


def test_a_running_training_shows_its_curve_and_can_be_paused_and_gone_on_with(
    qtbot: QtBot, window: MainWindow, lens: TrainingLens, collection: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaks(monkeypatch, STARTED, epoch(1), epoch(2), then=WAITS)
    training = window.training
    begin(qtbot, training, collection, Stage.RUNNING)
    qtbot.waitUntil(lambda: len(lens.chart.epochs) == 2)
    text = lens.said.label.text()
    assert "Epoch 2 of 3 is done, about 12 s left. 70.0 % of the held-out drawings are read right." in text
    assert [button.isVisibleTo(lens) for button in (lens.pause, lens.go_on, lens.use)] == [True, False, False]
    lens.pause.click()
    assert training.stage is Stage.PAUSING
    qtbot.waitUntil(lambda: training.stage is Stage.PAUSED)
    assert "goes on after epoch 2" in lens.said.label.text()
    assert not lens.pause.isVisibleTo(lens)
    speaks(monkeypatch, STARTED, epoch(1), epoch(2), epoch(3), then=WAITS)
    lens.go_on.click()
    qtbot.waitUntil(lambda: len(lens.chart.epochs) == 3)
    lens.stop_button.click()
    question = lens.findChild(Question)
    assert "Pause keeps it" in question.text
    question.findChild(QPushButton, "cancel").click()
    assert training.stage is Stage.RUNNING
    lens.stop_button.click()
    lens.findChildren(Question)[-1].findChild(QPushButton, "giveUp").click()
    assert training.stage is Stage.NONE
    assert not (training._folder).exists()


def test_a_failure_is_one_sentence_and_can_be_tried_again(
    qtbot: QtBot, window: MainWindow, lens: TrainingLens, collection: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaks(monkeypatch, STARTED, then="sys.exit('trace\\ndigitapp-export: the disk is full; make room')")
    begin(qtbot, window.training, collection, Stage.FAILED)
    assert lens.said.label.text() == "the disk is full; make room."
    assert lens.said.label.property("error")
    assert lens.go_on.isVisibleTo(lens)
    assert window.training.refusal() == ""


def test_a_failure_names_no_file_that_only_the_app_knows(
    qtbot: QtBot, window: MainWindow, lens: TrainingLens, collection: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = window.training._folder / "drawings.ndjson"
    speaks(monkeypatch, then=f"sys.exit('digitapp-export: {copy.as_posix()}, line 3: not an example; delete the line')")
    begin(qtbot, window.training, collection, Stage.FAILED)
    assert lens.said.label.text() == f"{run.COPY}, line 3: not an example; delete the line."
    assert not lens.chart.isVisibleTo(lens)


def test_a_finished_training_says_how_it_reads_and_offers_the_model(
    qtbot: QtBot, window: MainWindow, lens: TrainingLens, collection: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measure = Measure(data="collection-held-out", before=None, after=SCORE)
    done = Finished(id="mine", title="Mine", path="mine.onnx", measures=(measure,))
    speaks(monkeypatch, STARTED, epoch(3), Finishing(what="Measuring"), done)
    begin(qtbot, window.training, collection, Stage.DONE)
    assert lens.outcome.text() == "Your drawings, held out: after 90 % (60 to 98 %), n = 10."
    window.training.use_wanted.disconnect()
    with qtbot.waitSignal(window.training.use_wanted) as wanted:
        lens.use.click()
    assert wanted.args == ["mine.onnx"]
    window.training.added("another")
    assert window.training.stage is Stage.DONE
    window.training.added("mine")
    assert window.training.stage is Stage.NONE


def test_a_finished_training_says_what_it_reads_worse_than_before(
    qtbot: QtBot, window: MainWindow, lens: TrainingLens, collection: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = Score(accuracy=0.99, n=10, ci95=(0.7, 1.0))
    measures = (
        Measure(data="collection-held-out", before=SCORE, after=SCORE),
        Measure(data="mnist-test", before=old, after=SCORE),
    )
    done = Finished(id="mine", title="Mine", path="mine.onnx", measures=measures)
    speaks(monkeypatch, STARTED, epoch(3), done)
    begin(qtbot, window.training, collection, Stage.DONE)
    text = lens.said.label.text()
    assert text == "Done. Use it, and it is among your models. It reads worse than before: scanned digits (MNIST test)."


def test_what_is_no_progress_is_passed_over_and_a_line_may_come_in_pieces(
    qtbot: QtBot, training: Training, collection: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = encode(epoch(1))
    pieces = f"print('a warning'); print({text[:9]!r}, end='', flush=True); print({text[9:]!r}, flush=True); {WAITS}"
    speaks(monkeypatch, STARTED, then=pieces)
    begin(qtbot, training, collection, Stage.RUNNING)
    assert training.epochs == [epoch(1)]


def test_a_training_that_a_window_left_goes_on_in_the_next(
    qtbot: QtBot, tmp_path: Path, collection: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (Training(tmp_path / "state", None) for _ in range(2))  # type: ignore[arg-type]
    speaks(monkeypatch, STARTED, epoch(1), then=WAITS)
    assert first.refusal() == ""
    begin(qtbot, first, collection, Stage.RUNNING)
    assert first.refusal() == THERE_IS_ONE
    second.recall()
    assert (second.stage, second.refusal()) == (Stage.NONE, ELSEWHERE)
    collection.unlink()  # the training has its own copy
    (tmp_path / "state" / "training" / "out").mkdir()
    log = "epoch,loss,accuracy,validation\n1,0.5,0.9,0.8\n"
    (tmp_path / "state" / "training" / "out" / "mine.csv").write_text(log)
    first.close()
    second.recall()
    assert second.stage is Stage.PAUSED
    assert second.order == ORDER
    assert [(one.epoch, one.loss, one.validation) for one in second.epochs] == [(1, 0.5, 0.8)]
    second.go_on()
    qtbot.waitUntil(lambda: bool(second.started))
    second.stop()
    second.close()


def test_a_collection_that_cannot_be_copied_is_said(qtbot: QtBot, training: Training, tmp_path: Path) -> None:
    training.start(tmp_path / "gone.ndjson", ORDER)
    qtbot.waitUntil(lambda: training.stage is Stage.FAILED)
    assert "cannot be written (No such file" in training.failure


@pytest.fixture
def dialog(open_window: Callable[..., MainWindow], collection: Path) -> Iterator[tuple[MainWindow, TeachDialog]]:
    window = open_window(Registry)
    window.collecting.teach_wanted.emit(collection)
    assert window.teaching.dialog is not None
    yield window, window.teaching.dialog
    window.teaching.close()


def test_the_teach_dialog_starts_it_and_the_lens_opens(
    qtbot: QtBot, dialog: tuple[MainWindow, TeachDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, teach = dialog
    speaks(monkeypatch, STARTED, epoch(1), then=WAITS)
    teach.base.setCurrentIndex(teach.base.findData("mlp-28x28"))
    teach.name.setText(" Signs too ")
    teach.keeps.setChecked(False)
    teach.train.click()
    assert not teach.isVisible()
    assert window.training.order == Order("mlp-28x28", "Signs too", keeps_digits=False)
    assert window.lenses.current == "training"
    qtbot.waitUntil(lambda: bool(window.training.epochs))


def test_without_pytorch_the_dialog_says_how_to_get_it(
    dialog: tuple[MainWindow, TeachDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, teach = dialog
    monkeypatch.setattr(run, "find_spec", lambda name: None)
    teach.train.click()
    assert teach.hint.label.text() == NEEDS_TORCH
    assert "pip install 'digitapp[train]'" in NEEDS_TORCH
    assert window.training.stage is Stage.NONE


@pytest.mark.slow
def test_a_network_is_really_trained_in_a_process_of_its_own(
    qtbot: QtBot, training: Training, collection: Path
) -> None:
    assert training.refusal() == ""
    training.start(collection, ORDER)
    qtbot.waitUntil(lambda: bool(training.epochs), timeout=120_000)
    training.pause()
    qtbot.waitUntil(lambda: training.stage is Stage.PAUSED, timeout=20_000)
    training.go_on()
    qtbot.waitUntil(lambda: training.stage in (Stage.DONE, Stage.FAILED), timeout=240_000)
    assert training.failure == ""
    assert training.finished is not None
    assert Path(training.finished.path).is_file()
    assert [one.epoch for one in training.epochs] == [1, 2]
