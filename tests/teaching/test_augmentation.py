"""Varied drawings and pictures."""

from __future__ import annotations

import numpy as np
import pytest

from digitapp.preprocessing.framing import FRAMINGS, frame
from digitapp.teaching.augmentation import varied_images, varied_inks
from support.varied_drawings import drawing


@pytest.mark.parametrize("framing", FRAMINGS)
def test_copies_are_like_the_drawing_and_unlike_each_other(framing: str):
    ink = drawing("7", np.random.default_rng(0)).ink()
    size = FRAMINGS[framing].size
    plain = frame([ink], framing).images[0]
    copies = varied_inks([ink] * 6, framing, size, np.random.default_rng(1))
    assert copies.shape == (6, *size)
    assert copies.min() >= 0
    assert copies.max() <= 1
    same = [float((copy * plain).sum() / np.linalg.norm(copy) / np.linalg.norm(plain)) for copy in copies]
    assert 0.4 < np.mean(same) < 0.99
    assert len({copy.tobytes() for copy in copies}) == 6


def test_the_same_seed_gives_the_same_copies():
    inks = [drawing(label, np.random.default_rng(0)).ink() for label in ("4", "heart")]
    one, other = (varied_inks(inks, "mnist", (28, 28), np.random.default_rng(3)) for _ in range(2))
    assert np.array_equal(one, other)


def test_pictures_keep_their_ink_and_move_little():
    image = frame([drawing("4", np.random.default_rng(0)).ink()], "mnist").images
    copies = varied_images(np.repeat(image, 20, axis=0), np.random.default_rng(0))
    assert copies.min() >= 0
    assert copies.max() <= 1.0001
    assert copies.sum(axis=(1, 2)).mean() == pytest.approx(image.sum(), rel=0.1)
    assert not varied_images(image[:0], np.random.default_rng(0)).size
