"""A number in the predictor's thread: the digit that is looked at is not read a second time."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from digitapp import load_model
from digitapp.drawing.strokes import Ink
from digitapp.gui.inference.number_reading import NumberReading, part_of
from digitapp.gui.inference.requests import Request, Result
from digitapp.numbers.drawings import DrawingReader

SEVEN = [(40.0, 100.0), (100.0, 100.0), (75.0, 160.0), (62.0, 220.0)]
BAR = [(52.0, 162.0), (98.0, 158.0)]
ONE = [(180.0, 100.0), (177.0, 220.0)]


def asked_for(size: float = 1.0) -> Request:
    strokes = tuple(size * np.array(stroke) for stroke in (SEVEN, BAR, ONE))
    return Request(0, Ink(strokes, (12.0,) * 3, (500.0, 500.0)), None)


@pytest.mark.parametrize("name", ["cnn-28x28", "mlp-8x8"])
def test_the_digit_that_is_looked_at_is_as_if_it_was_read_alone(name: str) -> None:
    model = load_model(name)
    request = asked_for()
    result = NumberReading(model).answer(request)
    assert result.number is not None
    digit = result.number.reading.digits[result.number.inspected]
    alone = Result.of(model, Request(0, part_of(request.ink, digit), None))
    assert (result.prediction.label, result.prediction.is_digit) == (alone.prediction.label, alone.prediction.is_digit)
    np.testing.assert_allclose(result.prediction.probabilities, alone.prediction.probabilities, atol=1e-6)
    np.testing.assert_allclose(result.prediction.image, alone.prediction.image, atol=1e-6)
    for got, wanted in zip(result.frames, alone.frames, strict=True):
        np.testing.assert_allclose(got, wanted, atol=1e-6)
    assert min(result.framing_seconds, result.model_seconds) > 0


def test_nothing_is_read_twice_for_the_digit_that_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    model = load_model()
    readings = model.readings
    monkeypatch.setattr(model, "readings", lambda frames: asked.append(len(frames.images)) or readings(frames))
    reading = NumberReading(model)
    assert reading.answer(asked_for()).number is not None
    assert len(asked) == 1
    reading.answer(asked_for())
    assert len(asked) == 1


def test_another_model_reads_the_same_strokes_anew() -> None:
    first, other = (NumberReading(load_model(name)).answer(asked_for()) for name in ("cnn-28x28", "mlp-8x8"))
    assert (first.card.id, other.card.id) == ("cnn-28x28", "mlp-8x8")
    assert first.prediction.image.shape != other.prediction.image.shape


@pytest.mark.parametrize("framing", ["mnist", "canvas"])
@pytest.mark.parametrize("size", [1.0, 0.03])
def test_a_digit_is_looked_at_on_its_canvas(framing: str, size: float) -> None:
    """How small it is there, and where, may be what its answer depends on."""
    model = load_model()
    model.card = msgspec.structs.replace(model.card, framing=framing)
    ink = asked_for(size).ink
    reading, groups = DrawingReader(model).read_with_groups(ink)
    assert reading.digits
    for digit, group in zip(reading.digits, groups, strict=True):
        on_canvas = Request(0, part_of(ink, digit), None)
        got, wanted = Result.known(model, on_canvas, group), Result.of(model, on_canvas)
        assert got.prediction.label == wanted.prediction.label
        np.testing.assert_allclose(got.prediction.image, wanted.prediction.image, atol=1e-6)
