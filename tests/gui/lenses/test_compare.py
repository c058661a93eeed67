"""The comparison: a row for each model, all of the same drawing, none held up by another."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from digitapp.api import Prediction
from digitapp.gui.answer.state import State
from digitapp.gui.lenses.compare.choice import MAX_ISOLATED
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from digitapp.preprocessing.framing import Frames
from digitapp.workers.pool import Limits
from digitapp_backends.onnx_runtime import OnnxBackend
from support import faulty_backend
from support.compare_lens import ask, labels, list_again, marks, readers, row, said, slot
from support.window_driver import SEVEN, draw, move, press, release
from support.window_models import always, write_model, write_raising

Open = Callable[..., MainWindow]


class Slow(Registry):
    """One of its models answers only while it may."""

    may = threading.Event()

    def load(self, model: str | None = None) -> Model:
        loaded = super().load(model)
        if loaded.card.id == "slow":
            predictions = loaded.predictions

            def slow(frames: Frames) -> list[Prediction]:
                assert self.may.wait(30)
                return predictions(frames)

            loaded.predictions = slow
        return loaded


@pytest.fixture
def may() -> Iterator[threading.Event]:
    """While it is set the slow model answers."""
    Slow.may.clear()
    yield Slow.may
    Slow.may.set()


@pytest.fixture
def slow_window(models: Path, open_window: Open, may: threading.Event) -> MainWindow:
    always(models / "slow.onnx", "7", id="slow", title="Slow")
    window = open_window(lambda: Slow([models], trusted=[models]))
    ask(window)
    return window


def test_a_row_for_each_model_reads_the_drawing_that_is_there(qtbot: QtBot, window: MainWindow) -> None:
    draw(window)
    ask(window)
    assert window.lenses.lens("compare").isVisible()
    qtbot.waitUntil(lambda: labels(window) == {"cnn-28x28": "3", "seven": "7"}, timeout=5000)
    assert row(window, "seven").accessibleName() == "Seven"
    assert "MNIST 99.5 %" in row(window, "cnn-28x28").accessibleDescription()
    assert "7, 99.7 %, sure" in row(window, "seven").accessibleDescription()
    assert "ms" in row(window, "seven").shown.time


def test_the_rows_read_while_the_pen_moves(qtbot: QtBot, models: Path, open_window: Open) -> None:
    tall = np.zeros((784, 10), np.float32)
    tall[:, 1] = 1
    write_model(models / "c.onnx", id="inky", title="Inky", weights=tall, bias=np.eye(10, dtype=np.float32)[0] * 5)
    window = open_window()
    ask(window)
    qtbot.waitUntil(lambda: len(labels(window)) == 3)
    press(window, SEVEN[0])
    for point in SEVEN[1:]:
        with qtbot.waitSignal(slot(window, "inky").live_prediction.shown, timeout=5000) as seen:
            move(window, point)
        assert seen.args[0].request.ink.strokes
    qtbot.waitUntil(lambda: labels(window) == {"cnn-28x28": "3", "seven": "7", "inky": "1"}, timeout=5000)
    release(window, SEVEN[-1])


def test_all_rows_are_of_the_drawing_as_it_is(qtbot: QtBot, models: Path, open_window: Open) -> None:
    write_model(models / "c.onnx", id="random", title="Random")
    window = open_window()
    ask(window)
    draw(window)
    draw(window, [(100, 400), (400, 400)])
    qtbot.waitUntil(
        lambda: all(slot.live_prediction.up_to_date for slot in window.lenses.lens("compare").slots), timeout=5000
    )
    registry = Registry([models], trusted=[models])
    for each in window.lenses.lens("compare").slots:
        wanted = registry.load(each.entry.id).predict(window.canvas.ink())
        assert each.row.shown.values == pytest.approx(wanted.probabilities.tolist())


def test_a_row_that_differs_is_marked_and_said(qtbot: QtBot, models: Path, open_window: Open) -> None:
    always(models / "c.onnx", "7", id="too", title="Seven too")
    window = open_window()
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: said(window) == "2 of 3 read 7; 1 differs", timeout=5000)
    assert marks(window) == {"cnn-28x28": "differs", "seven": "", "too": ""}
    assert "differs" in row(window, "cnn-28x28").accessibleDescription()
    plain, marked = row(window, "too").grab().toImage(), row(window, "cnn-28x28").grab().toImage()
    ratio = marked.devicePixelRatio()
    assert marked.pixelColor(round(ratio), round(ratio)) == theme.current().text
    assert plain.pixelColor(round(ratio), round(ratio)) != theme.current().text


def test_without_a_majority_all_say_so(qtbot: QtBot, window: MainWindow) -> None:
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: said(window) == "No majority: 1 reads 3, 1 reads 7", timeout=5000)
    assert set(marks(window).values()) == {"split"}


def test_an_empty_canvas_asks_for_a_digit(qtbot: QtBot, window: MainWindow) -> None:
    ask(window)
    qtbot.waitUntil(lambda: said(window) == "Draw a digit")
    draw(window)
    qtbot.waitUntil(lambda: "split" in marks(window).values(), timeout=5000)
    window.canvas.clear()
    qtbot.waitUntil(lambda: said(window) == "Draw a digit" and set(marks(window).values()) == {""}, timeout=5000)
    assert all(slot.row.shown.state is State.EMPTY for slot in window.lenses.lens("compare").slots)


def test_a_drawing_that_is_no_digit_is_an_answer(qtbot: QtBot, models: Path, open_window: Open) -> None:
    write_model(models / "c.onnx", id="doubt", title="Doubting", digitness=0.1)
    always(models / "d.onnx", "7", id="too", title="Seven too")
    window = open_window()
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: marks(window).get("doubt") == "differs", timeout=5000)
    assert row(window, "doubt").shown.label == ""
    assert "not a digit" in row(window, "doubt").accessibleDescription()
    assert row(window, "doubt").shown.values


def test_a_model_that_fails_says_so_in_its_row_and_the_others_answer(
    qtbot: QtBot, models: Path, open_window: Open
) -> None:
    write_raising(models / "c.onnx", id="raising")
    always(models / "d.onnx", "7", id="too", title="Seven too")
    window = open_window()
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: said(window) == "2 of 4 read 7; 1 differs, 1 has no answer", timeout=5000)
    failed = row(window, "raising")
    assert failed.shown.state is State.FAILED
    assert failed.shown.sentence.startswith("raising: ")
    assert failed.shown.sentence in failed.accessibleDescription()
    assert failed.shown.mark == ""
    qtbot.waitUntil(lambda: failed.height() >= failed.heightForWidth(failed.width()) > row(window, "too").height())
    assert not window.status_bar.status.is_error


def test_a_model_that_cannot_be_loaded_says_so_in_its_row(qtbot: QtBot, window: MainWindow, models: Path) -> None:
    (models / "b.onnx").unlink()
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: said(window) == "1 of 2 reads 3; 1 has no answer", timeout=5000)
    assert row(window, "seven").shown.sentence.startswith("seven: ")
    slot(window, "seven").live_prediction.answer_delayed.emit()  # as the timer does that the drawing has started
    assert row(window, "seven").shown.state is State.FAILED
    window.canvas.clear()
    draw(window)
    qtbot.waitUntil(lambda: slot(window, "cnn-28x28").live_prediction.up_to_date, timeout=5000)
    assert row(window, "seven").shown.state is State.FAILED


@pytest.mark.slow
def test_foreign_models_read_in_workers_of_their_own_and_one_that_hangs_is_ended(
    qtbot: QtBot, models: Path, tmp_path: Path, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(faulty_backend.install(tmp_path / "site"))
    faulty_backend.put(tmp_path / "mine", "hang")
    faulty_backend.put(tmp_path / "mine", "later-segfault")
    always(tmp_path / "mine" / "five.onnx", "5", id="five", title="Five")
    folders, limits = [models, tmp_path / "mine"], Limits(load=20, run=1)
    window = open_window(lambda: Registry(folders, trusted=[models], limits=limits))
    ask(window)
    draw(window)
    wanted = {"cnn-28x28": "3", "seven": "7", "five": "5", "hang": "", "later-segfault": "0"}
    qtbot.waitUntil(lambda: labels(window) == wanted, timeout=20_000)
    qtbot.waitUntil(lambda: row(window, "hang").shown.state is State.FAILED, timeout=20_000)
    assert "it took longer than 1 s and was ended" in row(window, "hang").shown.sentence
    faulty_backend.begin(tmp_path / "mine", "later-segfault")
    draw(window, [(100, 400), (400, 400)])
    qtbot.waitUntil(lambda: row(window, "later-segfault").shown.state is State.FAILED, timeout=20_000)
    assert "its process crashed" in row(window, "later-segfault").shown.sentence
    ask(window)
    qtbot.waitUntil(lambda: readers() == 1, timeout=10_000)


def test_a_slow_model_holds_up_no_other(qtbot: QtBot, slow_window: MainWindow, may: threading.Event) -> None:
    draw(slow_window)
    qtbot.waitUntil(lambda: labels(slow_window) == {"cnn-28x28": "3", "seven": "7", "slow": ""}, timeout=5000)
    qtbot.waitUntil(lambda: said(slow_window).endswith("1 is still reading"), timeout=5000)
    assert row(slow_window, "slow").shown.state is State.LOADING
    may.set()
    qtbot.waitUntil(lambda: said(slow_window) == "2 of 3 read 7; 1 differs", timeout=5000)


def test_a_row_that_is_behind_the_pen_says_so(qtbot: QtBot, slow_window: MainWindow, may: threading.Event) -> None:
    may.set()
    draw(slow_window)
    qtbot.waitUntil(lambda: labels(slow_window).get("slow") == "7", timeout=5000)
    may.clear()
    draw(slow_window, [(100, 400), (400, 400)])
    slow = row(slow_window, "slow")
    qtbot.waitUntil(lambda: slow.shown.is_old, timeout=5000)
    assert slow.shown.label == "7"
    assert "reading …" in slow.accessibleDescription()
    qtbot.waitUntil(lambda: not row(slow_window, "seven").shown.is_old, timeout=5000)
    qtbot.waitUntil(lambda: said(slow_window) == "No majority: 1 reads 3, 1 reads 7; 1 is still reading", timeout=5000)
    may.set()
    qtbot.waitUntil(lambda: not slow.shown.is_old, timeout=5000)
    assert slot(slow_window, "slow").live_prediction.up_to_date


def test_an_answer_to_ink_that_is_erased_goes(qtbot: QtBot, slow_window: MainWindow, may: threading.Event) -> None:
    may.set()
    draw(slow_window)
    draw(slow_window, [(100, 400), (400, 400)])
    qtbot.waitUntil(lambda: labels(slow_window).get("slow") == "7", timeout=5000)
    may.clear()
    slow_window.canvas.undo()
    qtbot.waitUntil(lambda: row(slow_window, "slow").shown.state is State.WAITING, timeout=5000)
    assert labels(slow_window)["slow"] == ""
    may.set()


def test_framing_reaches_all_rows(qtbot: QtBot, window: MainWindow) -> None:
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: "split" in marks(window).values(), timeout=5000)
    for is_framed, name in ((False, "canvas"), (True, None)):
        slots = window.lenses.lens("compare").slots
        with qtbot.waitSignals([slot.live_prediction.shown for slot in slots], timeout=5000):
            window.lenses.lens("input").framing.setChecked(is_framed)
        assert [slot.live_prediction.framing for slot in slots] == [name, name]


def test_framing_that_was_off_before_is_off_in_the_rows(qtbot: QtBot, window: MainWindow) -> None:
    window.lenses.lens("input").framing.setChecked(False)
    ask(window)
    assert [slot.live_prediction.framing for slot in window.lenses.lens("compare").slots] == ["canvas", "canvas"]


def test_a_new_model_gets_a_row_and_one_that_is_gone_loses_it(qtbot: QtBot, window: MainWindow, models: Path) -> None:
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: "split" in marks(window).values(), timeout=5000)
    before = row(window, "seven")
    always(models / "c.onnx", "7", id="new", title="New")
    list_again(window)
    qtbot.waitUntil(lambda: said(window) == "2 of 3 read 7; 1 differs", timeout=5000)
    assert row(window, "seven") is before
    (models / "a.onnx").unlink()
    list_again(window)
    qtbot.waitUntil(lambda: said(window) == "Both models read 7", timeout=5000)
    assert list(labels(window)) == ["seven", "new"]


@pytest.mark.slow
def test_the_window_closes_while_a_row_is_busy(qtbot: QtBot, slow_window: MainWindow, may: threading.Event) -> None:
    draw(slow_window)
    qtbot.waitUntil(lambda: labels(slow_window).get("seven") == "7", timeout=5000)
    assert slow_window.close()
    assert slow_window.lenses.lens("compare").slots == []
    may.set()
    qtbot.waitUntil(lambda: readers() == 0, timeout=5000)


@pytest.mark.slow
def test_no_more_processes_are_started_than_there_is_room_for(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine"
    for number in range(MAX_ISOLATED + 2):
        name = f"mine-{number:02}"
        always(mine / f"{name}.onnx", "5", id=name, title=name)
        (mine / f"{name}.card.json").write_text(OnnxBackend().card(mine / f"{name}.onnx").to_json())
    window = open_window(lambda: Registry([models, mine], trusted=[models]))
    ask(window)
    left_out = window.findChild(QLabel, "leftOut")
    assert [slot.entry.id for slot in window.lenses.lens("compare").slots][:3] == ["cnn-28x28", "seven", "mine-00"]
    assert len(window.lenses.lens("compare").slots) == 2 + MAX_ISOLATED
    assert left_out.isVisible()
    assert left_out.text() == "2 more models are left out: at most 8 added models are compared at once."
