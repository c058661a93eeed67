"""The second opinion: what it sees of strokes, and how it counts beside a model."""

from __future__ import annotations

import numpy as np
import pytest

from digitapp.models.model import Outputs
from digitapp.numbers.stroke_reader import FEATURES, features_of, heard, stroke_reader, together

LABELS = tuple("0123456789")


def shares(**given: float) -> np.ndarray:
    """Return probabilities: those given for labels such as d7, the others alike."""
    rest = (1 - sum(given.values())) / (10 - len(given))
    return np.array([[given.get(f"d{digit}", rest) for digit in range(10)]])


@pytest.mark.parametrize("seed", range(10))
def test_size_and_place_and_sampling_do_not_matter(seed: int) -> None:
    rng = np.random.default_rng(seed)
    strokes = [np.cumsum(rng.normal(0, 5, (int(rng.integers(1, 20)), 2)), axis=0) for _ in range(3)]
    found = features_of(strokes)
    assert found.shape == (FEATURES,)
    assert np.isfinite(found).all()
    moved = features_of([stroke * 7 + (300, -20) for stroke in strokes])
    assert np.allclose(found, moved, atol=1e-6)
    denser = [np.repeat(stroke, 3, axis=0) for stroke in strokes]
    assert np.allclose(found, features_of(denser), atol=1e-6)


def test_a_dot_and_a_straight_line_have_features() -> None:
    for strokes in ([np.array([[3.0, 4.0]])], [np.array([[3.0, 4.0], [3.0, 90.0]])]):
        assert np.isfinite(features_of(strokes)).all()


def test_it_reads_a_one_and_a_seven() -> None:
    one = [np.array([[240.0, 100.0], [236.0, 240.0]])]
    seven = [np.array([[100.0, 100.0], [170.0, 100.0], [130.0, 240.0]])]
    found = stroke_reader()(np.array([features_of(one), features_of(seven)]))
    assert found.argmax(axis=1).tolist() == [1, 7]
    assert np.allclose(found.sum(axis=1), 1)


def test_it_decides_where_the_model_wavers_and_not_where_it_is_certain() -> None:
    opinion = shares(d4=0.98)
    assert together(shares(d9=0.5, d4=0.45), opinion).argmax() == 4
    assert together(shares(d9=0.999), opinion).argmax() == 9


def test_other_signs_of_a_model_keep_their_probability() -> None:
    model = np.append(0.7 * shares(d9=0.5, d4=0.45), 0.3)[None].astype(np.float32)
    outputs = Outputs(model, np.array([0.9], np.float32), np.array([True]), np.array([False]))
    found, both = heard(outputs, shares(d4=0.98), [*LABELS, "x"], 0.5)
    assert found.probabilities[0, 10] == pytest.approx(0.3)
    assert found.probabilities.sum() == pytest.approx(1.0, abs=1e-5)
    assert found.probabilities.argmax() == 4
    assert both[0].tolist() == pytest.approx([0.315, 0.98], abs=1e-5)


@pytest.mark.parametrize(("digitness", "is_sure"), [(0.9, True), (0.2, False), (np.nan, True)])
def test_a_digit_on_which_both_agree_is_sure_if_it_is_like_one(digitness: float, is_sure: bool) -> None:
    outputs = Outputs(
        shares(d4=0.7).astype(np.float32), np.array([digitness], np.float32), np.array([True]), np.array([False])
    )
    assert heard(outputs, shares(d4=0.98), LABELS, 0.5)[0].is_sure.tolist() == [is_sure]
