"""Evidence in a model's input, on models of which it is known what they look at."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from digitapp.explaining.asking import LIMIT, log_odds
from digitapp.explaining.evidence import ROUNDS, discs, evidence, evidence_rounds
from digitapp.models.model import Model
from support.onnx_models import card

SIZES = [(28, 28), (8, 8), (20, 30), (64, 64)]


def looking_at(weights: np.ndarray, output: str = "logits") -> Model:
    """A model of two labels: the log-odds of the first are the ink weighted by `weights` [H, W]."""

    def run(images: np.ndarray) -> np.ndarray:
        score = (images[:, 0] * weights).sum(axis=(1, 2)) / np.abs(weights).sum() * 8
        return np.stack([score, -score], axis=1) / 2

    return Model(card(size=weights.shape, labels=("a", "b"), output=output, framing="canvas"), run)


def corner(size: tuple[int, int]) -> np.ndarray:
    """Weights in the upper left quarter alone."""
    weights = np.zeros(size)
    weights[: size[0] // 2, : size[1] // 2] = 1
    return weights


def cross(size: tuple[int, int]) -> np.ndarray:
    """Ink on both diagonals."""
    image = np.zeros(size, np.float32)
    for row in range(size[0]):
        place = round(row * (size[1] - 1) / (size[0] - 1))
        image[row, [place, size[1] - 1 - place]] = 1
    return image


@pytest.mark.parametrize("size", SIZES)
def test_it_is_where_the_model_looks(size: tuple[int, int]):
    found = evidence(looking_at(corner(size)), cross(size), 0)
    ink = cross(size) > 0
    seen = corner(size) > 0
    assert (found.shape, found.dtype) == (size, np.float32)
    assert found[ink & seen].mean() > 5 * abs(found[ink & ~seen].mean())
    assert found[~ink & seen].min() <= 0  # more ink there would say more, so that its absence speaks against it


@pytest.mark.parametrize("size", SIZES)
def test_what_speaks_for_one_label_speaks_against_the_other(size: tuple[int, int]):
    model = looking_at(corner(size))
    first, second = (evidence(model, cross(size), target) for target in (0, 1))
    ink = cross(size) > 0  # found by other runs, so that it is not the same to the last digit
    assert np.corrcoef(first[ink], -second[ink])[0, 1] > 0.9
    assert first[~ink] == pytest.approx(-second[~ink], abs=1e-3)
    assert evidence(model, cross(size), 0, 1) == pytest.approx(first, abs=1e-3)


def test_ink_that_must_not_be_there_speaks_against():
    weights = corner((28, 28))
    weights[14:, 14:] = -1
    found, ink = evidence(looking_at(weights), cross((28, 28)), 0), cross((28, 28)) > 0
    assert found[:12, :12][ink[:12, :12]].min() > 0
    assert found[16:, 16:][ink[16:, 16:]].max() < 0
    assert found[20:26, 22:27][~ink[20:26, 22:27]].max() > 0  # and its absence for it


def test_the_same_input_gives_the_same_evidence_and_the_rounds_come_closer():
    model, image = looking_at(corner((28, 28))), cross((28, 28))
    rounds = list(evidence_rounds(model, image, 0))
    assert len(rounds) > len(ROUNDS)  # the paper comes after them, in as many batches as it takes
    ink = image > 0
    off = [np.abs(part[ink] - rounds[-1][ink]).mean() for part in rounds]
    assert off[0] > off[-1] == 0
    assert np.array_equal(rounds[-1], evidence(model, image, 0))


@pytest.mark.parametrize("image", [np.zeros((28, 28)), np.ones((28, 28)), np.eye(28) * 0.01])
def test_any_input_has_some(image: np.ndarray):
    found = evidence(looking_at(corner((28, 28))), image.astype(np.float32), 0)
    assert np.isfinite(found).all()


@pytest.mark.parametrize("answer", [lambda n: np.eye(2)[[0] * n], lambda n: np.full((n, 2), 0.5)], ids=["sure", "torn"])
def test_a_model_that_answers_always_alike_has_none(answer: Callable[[int], np.ndarray]):
    model = Model(card(labels=("a", "b"), framing="canvas"), lambda images: answer(len(images)))
    assert (evidence(model, cross((28, 28)), 0) == 0).all()


def test_log_odds_are_of_one_label_against_the_rest_or_another():
    rows = np.array([[0.5, 0.25, 0.25], [1, 0, 0], [0, 1, 0]], np.float32)
    assert log_odds(rows, 0) == pytest.approx([0, LIMIT, -LIMIT])
    assert log_odds(rows, 0, 2) == pytest.approx([np.log(2), LIMIT, 0])


@pytest.mark.parametrize("size", SIZES)
def test_the_discs_cover_the_image(size: tuple[int, int]):
    parts = discs(size)
    assert parts.masks.shape[1:] == size
    assert parts.masks.max(axis=0).min() > 0.2
    assert parts.masks.max() <= 1
