from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from digitapp.api import SURE, Prediction
from digitapp.gui.answer.answer_card import AnswerCard
from digitapp.gui.answer.bars import Bars
from digitapp.gui.answer.state import State
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from digitapp.models.registry import Registry
from support.onnx_models import card
from support.window_driver import choose, click, draw, settle, shown, state_word
from support.window_models import DIGITS, always, write_model

NARROW, LOW = (216, 213), (302, 104)
"""The answer's sizes in a wide window and in the smallest one."""
LONG = ("W" * 40, "a label of forty characters, all of them", "plus")


def prediction(
    first: tuple[str, float],
    second: tuple[str, float],
    is_digit: bool = True,
    labels: tuple[str, ...] = DIGITS,
    digitness: float | None = None,
) -> Prediction:
    given = dict((first, second))
    rest = (1 - sum(given.values())) / (len(labels) - 2)
    values = np.array([given.get(label, rest) for label in labels], np.float32)
    return Prediction(first[0], values, labels, np.zeros((28, 28), np.float32), digitness, is_digit)


SURE_7 = prediction(("7", 0.986), ("1", 0.01))
UNSURE_7 = prediction(("7", 0.55), ("1", 0.4))
UNLIKE_7 = prediction(("7", 0.9999), ("1", 0.0001), digitness=0.3)
NO_DIGIT = prediction(("7", 0.6), ("1", 0.2), is_digit=False)
NOTHING = Prediction(None, np.full(10, np.nan, np.float32), DIGITS, np.zeros((28, 28), np.float32), None, False)


@pytest.fixture
def answer(qtbot: QtBot) -> AnswerCard:
    widget = AnswerCard()
    qtbot.addWidget(widget)
    widget.resize(*NARROW)
    return widget


@pytest.fixture(params=theme.THEMES)
def colours(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[theme.Theme]:
    before = next(name for name, colours in theme.THEMES.items() if colours is theme.current())
    yield theme.apply(qapp, request.param)
    theme.apply(qapp, before)


def pixels(widget: QWidget) -> np.ndarray:
    """What is painted, uint8 [height, width, RGBX]."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGBX8888)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()


def painted(widget: QWidget) -> np.ndarray:
    """Where something else is than the ground, bool [height, width]."""
    seen = pixels(widget)
    return (seen != seen[0, 0]).any(axis=2)


def has_colour(widget: QWidget, colour: QColor) -> bool:
    return bool((pixels(widget)[..., :3] == colour.getRgb()[:3]).all(axis=2).any())


@pytest.mark.parametrize(
    ("given", "state", "label", "confidence", "guesses", "spoken"),
    [
        (SURE_7, "sure", "7", 0.986, ["7", "1"], "7, 98.6 %, sure"),
        (UNSURE_7, "not sure", "7", 0.55, ["7", "1"], "7, 55.0 %, not sure; or 1, 40.0 %"),
        (UNLIKE_7, "not sure", "7", 0.9999, ["7", "1"], "7, > 99.9 %, not sure; perhaps not a digit"),
        (NO_DIGIT, "not a digit", "7", 0.6, ["7", "1"], "not a digit; if it had to be one: 7"),
        (NOTHING, "nothing to read yet", "", 0.0, [], "nothing to read yet"),
    ],
)
def test_an_answer_says_how_sure_it_is_and_names_two_guesses(
    answer: AnswerCard, given: Prediction, state: str, label: str, confidence: float, guesses: list[str], spoken: str
) -> None:
    answer.show_prediction(given)
    assert (answer.property("state"), answer.property("label")) == (state, label)
    assert math.isclose(answer.property("confidence"), confidence, abs_tol=1e-6)
    assert answer.property("guesses") == guesses
    assert answer.accessibleDescription() == spoken


def test_the_guesses_go_with_the_answer(answer: AnswerCard) -> None:
    answer.show_prediction(NO_DIGIT)
    answer.show_state(State.EMPTY)
    assert (answer.property("guesses"), answer.property("label")) == ([], "")
    assert answer.accessibleDescription() == "draw a digit"


def test_sure_begins_where_the_api_says(answer: AnswerCard) -> None:
    answer.show_prediction(prediction(("7", SURE), ("1", 0.1)))
    assert answer.state is State.SURE
    answer.show_prediction(prediction(("7", SURE - 0.001), ("1", 0.1)))
    assert answer.state is State.UNSURE
    answer.show_prediction(prediction(("7", 0.999), ("1", 0.0005), is_digit=False))
    assert answer.state is State.NOT_A_DIGIT


def test_the_tooltip_explains_the_words(answer: AnswerCard) -> None:
    for word in ("sure: ", f"{SURE:.0%}".replace("%", " %"), "digitness at least 0.5", "not sure: ", "not a digit: "):
        assert word in answer.toolTip()


def test_a_model_that_cannot_tell_what_is_no_digit_says_so(answer: AnswerCard) -> None:
    answer.show_prediction(SURE_7)
    for threshold, spoken in ((None, "7, 98.6 %, sure; cannot tell what is no digit"), (0.2, "7, 98.6 %, sure")):
        answer.set_card(card(digitness_threshold=threshold, sure_digitness=0.4))
        assert answer.accessibleDescription() == spoken
        assert ("cannot tell what is no digit" in answer.toolTip()) == (threshold is None)
        assert ("digitness at least 0.4" in answer.toolTip()) == (threshold is not None)


@pytest.mark.parametrize("size", [NARROW, LOW])
def test_the_digit_keeps_its_place_when_the_model_becomes_sure(answer: AnswerCard, size: tuple[int, int]) -> None:
    answer.resize(*size)
    seen = []
    for given in (SURE_7, UNSURE_7):
        answer.show_prediction(given)
        rows = painted(answer).any(axis=1)
        top = int(rows.argmax())
        end = top + int((~rows[top:]).argmax())  # the first empty row below the digit
        seen.append((top, end, pixels(answer)[:end]))
    assert seen[0][:2] == seen[1][:2]
    assert np.array_equal(seen[0][2], seen[1][2])
    assert seen[0][1] - seen[0][0] > 40


def test_what_is_not_a_digit_has_no_large_one(answer: AnswerCard) -> None:
    answer.show_prediction(NO_DIGIT)
    rows = painted(answer).any(axis=1)
    edges = np.flatnonzero(np.diff(rows.astype(int), prepend=0, append=0)).reshape(-1, 2)
    assert max(end - start for start, end in edges) < 24
    answer.show_prediction(SURE_7)
    before = pixels(answer)
    answer.show_prediction(NO_DIGIT)
    assert not np.array_equal(before, pixels(answer))


def test_presented_the_digit_keeps_clear_of_the_words_and_a_dash_is_small(answer: AnswerCard) -> None:
    answer.set_large(True)
    answer.resize(520, 420)
    answer.show_prediction(SURE_7)
    rows = painted(answer).any(axis=1)
    top = int(rows.argmax())
    digit = int((~rows[top:]).argmax())
    gap = int(rows[top + digit :].argmax())
    assert digit > 200
    assert gap >= 8
    answer.show_prediction(NO_DIGIT)
    rows = painted(answer).any(axis=1)
    assert int((~rows[int(rows.argmax()) :]).argmax()) < 24  # the dash


def test_only_an_answer_has_the_accent_colour(qtbot: QtBot, answer: AnswerCard, colours: theme.Theme) -> None:
    bars = Bars()
    qtbot.addWidget(bars)
    bars.resize(300, 240)
    for given, best in ((SURE_7, True), (UNSURE_7, True), (NO_DIGIT, False), (NOTHING, False)):
        bars.show_prediction(given)
        answer.show_prediction(given)
        assert has_colour(bars, colours.accent) == best
        assert has_colour(answer, colours.accent) == (given is SURE_7)
    assert bars.values() == []


@pytest.mark.parametrize("size", [NARROW, LOW])
@pytest.mark.parametrize(("share", "is_digit"), [(0.9, True), (0.6, True), (0.6, False)])
def test_long_labels_stay_inside(
    qtbot: QtBot, answer: AnswerCard, size: tuple[int, int], share: float, is_digit: bool
) -> None:
    bars = Bars()
    qtbot.addWidget(bars)
    given = prediction((LONG[0], share), (LONG[1], 0.95 - share), is_digit, LONG)
    for widget in (answer, bars):
        widget.resize(*size)
        widget.show_prediction(given)
    ink = painted(answer)
    edge = theme.GRID + 1  # a text that is cut off at its place's end reaches further
    assert not ink[:, :edge].any()
    assert not ink[:, -edge:].any()
    assert not ink[0].any()
    assert not painted(bars)[:, :2].any()
    assert answer.property("guesses") == list(LONG[:2])


@pytest.mark.parametrize(("digitness", "word"), [(0.9, "sure"), (0.5, "sure"), (0.3, "not sure"), (0.1, "not a digit")])
def test_a_drawing_unlike_digits_is_called_so(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path, digitness: float, word: str
) -> None:
    always(tmp_path / "doubt" / "d.onnx", "3", id="cnn-28x28", digitness=digitness, threshold=0.2)
    window = open_window(lambda: Registry([tmp_path / "doubt"], trusted=[tmp_path / "doubt"]))
    draw(window)
    settle(qtbot, window)
    assert (shown(window), state_word(window)) == ("3", word)
    assert window.answer_panel.answer.property("guesses")[0] == "3"
    assert len(window.answer_panel.bars.values()) == 10
    click(window, "clear")
    assert (shown(window), state_word(window)) == ("", "draw a digit")


def test_the_window_keeps_its_layout_in_every_state(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    bias = np.array([2, 1.9] + [0] * 8, np.float32)
    zeros = np.zeros((784, 10), np.float32)
    write_model(tmp_path / "m" / "a.onnx", id="cnn-28x28", weights=zeros, bias=bias, digitness=0.9)
    write_model(tmp_path / "m" / "b.onnx", id="other", weights=zeros, bias=bias, digitness=0.1)
    window = open_window(lambda: Registry([tmp_path / "m"], trusted=[tmp_path / "m"]))
    places = {state_word(window): window.answer_panel.bars.geometry()}
    draw(window)
    for model, word in (("cnn-28x28", "not sure"), ("other", "not a digit")):
        choose(window, model)
        qtbot.waitUntil(lambda word=word: state_word(window) == word)
        assert window.answer_panel.answer.property("guesses") == ["0", "1"]
        places[word] = window.answer_panel.bars.geometry()
    assert len(places) == 3
    assert len(set(map(repr, places.values()))) == 1
