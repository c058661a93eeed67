"""Rules are removed from the contrast of paper, also where something else stands between them."""

from __future__ import annotations

import numpy as np

from digitapp.preprocessing.rules import without_rules

PITCH, DARK = 50, np.float32(0.4)
"""Distance of rules in pixels, and their contrast: that of the ink, so that evenness alone tells them."""


def ruled(*others: int) -> np.ndarray:
    """Return the contrast of a page with rules at equal distances, two rows each, and others at some rows."""
    contrast = np.zeros((600, 480), np.float32)
    for first in (*range(PITCH // 2, 600, PITCH), *others):
        contrast[first : first + 2] = DARK
    return contrast


def test_rules_as_dark_as_ink_are_removed() -> None:
    assert without_rules(ruled()).max() < 0.1 * DARK


def test_a_row_of_something_else_keeps_no_rule() -> None:
    contrast = ruled(140, 310)
    left = without_rules(contrast).max(axis=1)
    (rows,) = np.nonzero(left > 0.5 * DARK)
    assert rows.tolist() == [140, 141, 310, 311]


def test_strong_lines_at_no_equal_distances_are_kept() -> None:
    contrast = np.zeros((600, 480), np.float32)
    for first in (60, 130, 340, 500):
        contrast[first : first + 2] = DARK
    assert (without_rules(contrast) == contrast).all()
