"""The comparison: a row for each model, all of the same drawing, none held up by another."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import faulty
from digitapp.api import ModelCard
from digitapp.gui import theme
from digitapp.gui.answer import State
from digitapp.gui.compare_row import CompareRow
from digitapp.gui.compare_slot import Slot
from digitapp.gui.verdict import FAILED, NO_DIGIT, PENDING, judge, reads
from digitapp.gui.window import MainWindow
from digitapp.isolation import Limits
from digitapp.model import Model
from digitapp.registry import Registry
from gui.drive import SEVEN, draw, move, press, release, shown
from gui.modelfiles import DIGITS, always, write_model, write_raising

Open = Callable[..., MainWindow]


def ask(window: MainWindow) -> None:
    window.actions_["compare"].trigger()


def row(window: MainWindow, name: str) -> CompareRow:
    return slot(window, name).row


def slot(window: MainWindow, name: str) -> Slot:
    (found,) = [slot for slot in window.docks.compare.slots if slot.entry.id == name]
    return found


def labels(window: MainWindow) -> dict[str, str]:
    return {slot.entry.id: slot.row.shown.label for slot in window.docks.compare.slots}


def marks(window: MainWindow) -> dict[str, str]:
    return {slot.entry.id: slot.row.shown.mark for slot in window.docks.compare.slots}


def said(window: MainWindow) -> str:
    return window.docks.compare.sentence.text()


def readers() -> int:
    """How many predictors' threads there are."""
    return sum(thread.name == "predictor" for thread in threading.enumerate())


class Slow(Registry):
    """One of its models answers only while it may."""

    may = threading.Event()

    def load(self, model: str | None = None) -> Model:
        loaded = super().load(model)
        return Model(loaded.card, self._waiting(loaded)) if loaded.card.id == "slow" else loaded

    def _waiting(self, loaded: Model) -> Callable[[np.ndarray], np.ndarray]:
        def run(images: np.ndarray) -> np.ndarray:
            assert self.may.wait(30)
            return loaded._run(images)

        return run


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


def test_it_is_off_until_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    dock = window.docks.compare
    assert not dock.isVisible()
    assert not window.actions_["compare"].isChecked()
    draw(window)
    qtbot.waitUntil(lambda: shown(window) == "3")
    assert dock.slots == []
    assert readers() == 1


def test_a_row_for_each_model_reads_the_drawing_that_is_there(qtbot: QtBot, window: MainWindow) -> None:
    draw(window)
    ask(window)
    assert window.docks.compare.isVisible()
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
        with qtbot.waitSignal(slot(window, "inky").reading.shown, timeout=5000) as seen:
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
    qtbot.waitUntil(lambda: all(slot.reading.up_to_date for slot in window.docks.compare.slots), timeout=5000)
    registry = Registry([models], trusted=[models])
    for slot in window.docks.compare.slots:
        wanted = registry.load(slot.entry.id).predict(window.canvas.ink())
        assert slot.row.shown.values == pytest.approx(wanted.probabilities.tolist())


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
    assert all(slot.row.shown.state is State.EMPTY for slot in window.docks.compare.slots)


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
    assert not window.footer.status.is_error


def test_a_model_that_cannot_be_loaded_says_so_in_its_row(qtbot: QtBot, window: MainWindow, models: Path) -> None:
    (models / "b.onnx").unlink()
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: said(window) == "1 of 2 reads 3; 1 has no answer", timeout=5000)
    assert row(window, "seven").shown.sentence.startswith("seven: ")
    window.canvas.clear()
    draw(window)
    qtbot.waitUntil(lambda: slot(window, "cnn-28x28").reading.up_to_date, timeout=5000)
    assert row(window, "seven").shown.state is State.FAILED


def test_foreign_models_read_in_workers_of_their_own_and_one_that_hangs_is_ended(
    qtbot: QtBot, models: Path, tmp_path: Path, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(faulty.install(tmp_path / "site"))
    faulty.put(tmp_path / "mine", "hang")
    faulty.put(tmp_path / "mine", "later-segfault")
    always(tmp_path / "mine" / "five.onnx", "5", id="five", title="Five")
    folders, limits = [models, tmp_path / "mine"], Limits(load=20, run=1)
    window = open_window(lambda: Registry(folders, trusted=[models], limits=limits))
    ask(window)
    draw(window)
    wanted = {"cnn-28x28": "3", "seven": "7", "five": "5", "hang": "", "later-segfault": "0"}
    qtbot.waitUntil(lambda: labels(window) == wanted, timeout=20_000)
    qtbot.waitUntil(lambda: row(window, "hang").shown.state is State.FAILED, timeout=20_000)
    assert "it took longer than 1 s and was ended" in row(window, "hang").shown.sentence
    faulty.begin(tmp_path / "mine", "later-segfault")
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
    assert not row(slow_window, "seven").shown.is_old
    qtbot.waitUntil(lambda: said(slow_window) == "No majority: 1 reads 3, 1 reads 7; 1 is still reading", timeout=5000)
    may.set()
    qtbot.waitUntil(lambda: not slow.shown.is_old, timeout=5000)
    assert slot(slow_window, "slow").reading.up_to_date


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


def test_hidden_it_runs_nothing(qtbot: QtBot, window: MainWindow) -> None:
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: "split" in marks(window).values(), timeout=5000)
    assert readers() == 3
    ask(window)
    assert not window.docks.compare.isVisible()
    assert window.docks.compare.slots == []
    qtbot.waitUntil(lambda: readers() == 1, timeout=5000)
    draw(window, [(100, 400), (400, 400)])
    qtbot.waitUntil(lambda: window.reading.up_to_date, timeout=5000)
    assert readers() == 1
    ask(window)
    qtbot.waitUntil(lambda: labels(window) == {"cnn-28x28": "3", "seven": "7"}, timeout=5000)


def test_its_own_button_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    ask(window)
    button = window.docks.compare.titleBarWidget().close_button
    assert button.accessibleName() == "Close: Compare models"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not window.docks.compare.isVisible()
    assert not window.actions_["compare"].isChecked()


def test_it_is_remembered_with_its_width(qtbot: QtBot, open_window: Open) -> None:
    first = open_window()
    ask(first)
    size = first.minimumSizeHint().grownBy(QMargins(0, 0, 100, 0))
    first.resize(size)
    wide = first.docks.compare.minimumSizeHint().width() + 80
    first.resizeDocks([first.docks.compare], [wide], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: first.docks.compare.width() == wide)
    first.close()
    second = open_window(ready=False)
    second.resize(size)  # the screen of a test is too small for Qt to give the window its size again
    second.show()
    qtbot.waitUntil(lambda: second.is_ready, timeout=10_000)
    assert second.actions_["compare"].isChecked()
    qtbot.waitUntil(lambda: second.docks.compare.isVisible() and len(second.docks.compare.slots) == 2)
    assert second.docks.compare.width() == wide
    draw(second)
    qtbot.waitUntil(lambda: labels(second) == {"cnn-28x28": "3", "seven": "7"}, timeout=5000)
    ask(second)
    second.close()
    assert not open_window().actions_["compare"].isChecked()


class Screen:
    """One that is larger than the offscreen platform's."""

    def availableGeometry(self) -> QRect:
        return QRect(0, 0, 1920, 1200)


def test_the_window_makes_room_where_the_screen_has_it(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "screen", Screen)
    before, canvas = window.size(), window.canvas.size()
    ask(window)
    QApplication.processEvents()
    assert window.canvas.size() == canvas
    assert before.width() < window.width() < before.width() + window.docks.compare.width()
    assert window.height() == before.height()
    ask(window)
    assert window.size() == before


def test_a_window_that_fills_the_screen_stays_as_it_is(qtbot: QtBot, window: MainWindow) -> None:
    before = window.size()
    ask(window)
    QApplication.processEvents()
    assert window.size() == before
    assert window.canvas.width() == window.canvas.height() >= 44 * theme.GRID


def test_framing_reaches_all_rows(qtbot: QtBot, window: MainWindow) -> None:
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: "split" in marks(window).values(), timeout=5000)
    for is_framed, name in ((False, "canvas"), (True, None)):
        slots = window.docks.compare.slots
        with qtbot.waitSignals([slot.reading.shown for slot in slots], timeout=5000):
            window.panel.framing.setChecked(is_framed)
        assert [slot.reading.framing for slot in slots] == [name, name]


def test_framing_that_was_off_before_is_off_in_the_rows(qtbot: QtBot, window: MainWindow) -> None:
    window.panel.framing.setChecked(False)
    ask(window)
    assert [slot.reading.framing for slot in window.docks.compare.slots] == ["canvas", "canvas"]


def test_a_new_model_gets_a_row_and_one_that_is_gone_loses_it(qtbot: QtBot, window: MainWindow, models: Path) -> None:
    ask(window)
    draw(window)
    qtbot.waitUntil(lambda: "split" in marks(window).values(), timeout=5000)
    before = row(window, "seven")
    always(models / "c.onnx", "7", id="new", title="New")
    window._show_models(Registry([models], trusted=[models]).entries)
    qtbot.waitUntil(lambda: said(window) == "2 of 3 read 7; 1 differs", timeout=5000)
    assert row(window, "seven") is before
    (models / "a.onnx").unlink()
    window._show_models(Registry([models], trusted=[models]).entries)
    qtbot.waitUntil(lambda: said(window) == "Both models read 7", timeout=5000)
    assert list(labels(window)) == ["seven", "new"]


def test_the_window_closes_while_a_row_is_busy(qtbot: QtBot, slow_window: MainWindow, may: threading.Event) -> None:
    draw(slow_window)
    qtbot.waitUntil(lambda: labels(slow_window).get("seven") == "7", timeout=5000)
    assert slow_window.close()
    assert slow_window.docks.compare.slots == []
    may.set()
    qtbot.waitUntil(lambda: readers() == 0, timeout=5000)


def test_a_row_is_painted_only_when_it_shows_something_else(qtbot: QtBot) -> None:
    painted = CompareRow(ModelCard(id="tiny", title="Tiny", size=(28, 28), framing="mnist"))
    qtbot.addWidget(painted)
    updates: list[None] = []
    painted.update = lambda: updates.append(None)  # type: ignore[method-assign]
    painted.show_state(State.WAITING)
    painted.show_state(State.WAITING)
    painted.set_mark("")
    painted.set_old(False)
    assert len(updates) == 1


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_nothing_is_cut_at_the_smallest_size(
    choice: str, qtbot: QtBot, window: MainWindow, models: Path, request: pytest.FixtureRequest
) -> None:
    for n, labels_ in enumerate((DIGITS, tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), ("a circle that is long", "square"))):
        write_model(models / f"x{n}.onnx", id=f"x{n}", title="A title that is longer than its row " * 2, labels=labels_)
    write_raising(models / "y.onnx", id="raising")
    window._show_models(Registry([models], trusted=[models]).entries)
    window.set_appearance(choice)
    ask(window)
    window.resize(window.minimumSizeHint())
    draw(window)
    compare = window.docks.compare
    qtbot.waitUntil(lambda: said(window).endswith("1 has no answer"), timeout=5000)
    qtbot.waitUntil(lambda: row(window, "raising").height() >= row(window, "raising").heightForWidth(1000))
    QApplication.processEvents()
    for slot in compare.slots:
        right = slot.row.mapTo(compare, slot.row.rect().topRight()).x()
        assert right < compare.width()
        assert slot.row.width() >= slot.row.minimumSizeHint().width()
        assert slot.row.height() >= slot.row.heightForWidth(slot.row.width())
        assert not slot.row.grab().toImage().isNull()


def test_rows_are_reached_by_keyboard_and_scrolled_to(qtbot: QtBot, window: MainWindow, models: Path) -> None:
    for n in range(8):
        always(models / f"x{n}.onnx", "7", id=f"x{n}", title=f"Seven {n}")
    window._show_models(Registry([models], trusted=[models]).entries)
    ask(window)
    window.resize(window.minimumSizeHint())
    rows = [slot.row for slot in window.docks.compare.slots]
    qtbot.waitUntil(lambda: rows[-1].isVisible() and rows[-1].height() > 0)
    QApplication.processEvents()
    assert not rows[-1].visibleRegion().boundingRect().height()
    window.docks.compare.titleBarWidget().close_button.setFocus()
    for _ in rows:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is rows[-1]
    assert rows[-1].visibleRegion().boundingRect().height() == rows[-1].height()


def contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK])
def test_what_is_written_on_a_marked_row_can_be_read(colours: theme.Theme) -> None:
    for colour in (colours.text, colours.muted):
        assert contrast(colour.name(), colours.hover.name()) >= 4.5


SEVENS, ONE = [reads("7")], [reads("1")]


@pytest.mark.parametrize(
    ("votes", "sentence", "words"),
    [
        ([], "There is no model to compare", []),
        (SEVENS, "The only model reads 7", [""]),
        (SEVENS * 2, "Both models read 7", ["", ""]),
        (SEVENS * 7, "All 7 models read 7", [""] * 7),
        (SEVENS * 5 + ONE * 2, "5 of 7 read 7; 2 differ", [""] * 5 + ["differs"] * 2),
        (SEVENS * 2 + ONE + [reads("4")], "2 of 4 read 7; 2 differ", ["", "", "differs", "differs"]),
        (SEVENS * 2 + ONE * 2, "No majority: 2 read 7, 2 read 1", ["split"] * 4),
        (SEVENS + ONE + [NO_DIGIT], "No majority: 3 different answers", ["split"] * 3),
        ([NO_DIGIT] * 3, "All 3 models see no digit", [""] * 3),
        ([*SEVENS * 2, FAILED, PENDING], "2 of 4 read 7; 1 has no answer, 1 is still reading", [""] * 4),
        ([*SEVENS * 2, NO_DIGIT, FAILED], "2 of 4 read 7; 1 differs, 1 has no answer", ["", "", "differs", ""]),
        ([FAILED, FAILED], "No model has an answer", ["", ""]),
        ([FAILED, PENDING], "Reading …", ["", ""]),
    ],
)
def test_the_verdict(votes: list, sentence: str, words: list[str]) -> None:
    assert judge(votes) == (sentence, tuple(words))
