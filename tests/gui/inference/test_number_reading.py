"""What the window says of a picture: the same as `digitapp read`, and of each digit what was read in it."""

from __future__ import annotations

import numpy as np
import pytest

from digitapp.drawing.pictures import Picture
from digitapp.drawing.strokes import CANVAS_SIZE, Ink
from digitapp.gui import languages
from digitapp.gui.answer.state import State, state_of
from digitapp.gui.inference.number_reading import NumberReading
from digitapp.gui.inference.requests import NumberWish, ReadAs, Request, Result
from digitapp.language import ENGLISH, PSEUDO
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from digitapp.numbers.page import read_picture
from digitapp_export.photos import papers
from support.pages import Grey, on_paper, turned


@pytest.fixture(scope="module")
def model() -> Model:
    return Registry().load(None)


def as_bytes(page: Grey) -> np.ndarray:
    return np.rint(255 * page.clip(0, 1)).astype(np.uint8)


def asked(model: Model, page: Grey, *places: int, read_as: ReadAs = ReadAs.AUTO) -> list[Result]:
    """Return the window's answer about a picture for each digit that is looked at."""
    ink = Ink((), (), CANVAS_SIZE, picture=Picture.of(as_bytes(page)))
    reading = NumberReading(model)
    return [reading.answer(Request(0, ink, None, NumberWish(read_as, place=place))) for place in places or (0,)]


@pytest.mark.parametrize("degrees", [0, -18, 18])
def test_the_bars_of_a_digit_are_of_what_was_read(model: Model, degrees: float) -> None:
    page = turned(on_paper((700, 700), ("1234", 240, 240), ("573", 250, 330), ("2741", 240, 430)), degrees)
    results = asked(model, page, *range(11))
    reading = read_picture(as_bytes(page), model)
    assert reading.text == "1234\n573\n2741"
    for result, digit in zip(results, reading.digits, strict=True):
        assert result.number is not None
        assert result.number.reading.text == reading.text
        shown = result.number.digit
        assert shown.prediction.probabilities == pytest.approx(digit.probabilities, abs=1e-5)
        part = Result.of(model, Request(0, shown.request.ink, None))  # what lenses ask for
        assert part.prediction.probabilities == pytest.approx(digit.probabilities, abs=1e-5)


@pytest.mark.parametrize("seed", [4, 6, 10])
def test_a_shadow_is_no_digit_in_the_window_either(model: Model, seed: int) -> None:
    """Of the second of them a 1 was sure."""
    rng = np.random.default_rng(seed)
    page = 0.9 * papers.shadow((700, 600), rng) + rng.normal(0, 0.01, (700, 600))
    reading = read_picture(as_bytes(page), model)
    assert reading.digits == ()
    (result,) = asked(model, page)
    assert result.number is None
    assert result.problem == reading.problem != ""
    assert state_of(result.prediction, result.problem) in (State.NOT_A_DIGIT, State.UNEVEN_LIGHT)


def test_a_single_digit_of_a_page_is_a_number_of_one(model: Model) -> None:
    page = on_paper((400, 300), ("5", 40, 60), height=50)
    (result,) = asked(model, page, read_as=ReadAs.NUMBER)
    assert result.number is not None
    assert result.number.reading.text == result.prediction.label == "5"


@pytest.mark.parametrize("code", [ENGLISH, PSEUDO])
def test_uneven_light_is_told_apart_in_every_language(model: Model, code: str) -> None:
    page = np.full((600, 600), 0.88) + np.random.default_rng(1).normal(0, 0.012, (600, 600))
    page[240:360, 290:310] = 0.15
    page[290:310, 240:360] = 0.15
    page[:330] *= 0.35
    languages.use(code)
    try:
        (result,) = asked(model, page)
        state = state_of(result.prediction, result.problem)
        words = state.words
    finally:
        languages.use(ENGLISH)
    assert state is State.UNEVEN_LIGHT
    assert (words == State.UNEVEN_LIGHT.value) == (code == ENGLISH)
