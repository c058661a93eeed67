from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from digitapp.preprocessing.components import component_areas, find_components, grown

MASKS = st.builds(
    lambda height, width, share, seed: np.random.default_rng(seed).random((height, width)) < share,
    st.integers(1, 25), st.integers(1, 25), st.floats(0, 1), st.integers(0, 2**32 - 1),
)  # fmt: skip


def flooded(mask: np.ndarray) -> list[set[tuple[int, int]]]:
    """Return the components as sets of pixels, by flooding from every pixel."""
    left = set(zip(*map(np.ndarray.tolist, np.nonzero(mask)), strict=True))
    found = []
    while left:
        edge = {left.pop()}
        component: set[tuple[int, int]] = set()
        while edge:
            component |= edge
            beside = {(r + dr, c + dc) for r, c in edge for dr in (-1, 0, 1) for dc in (-1, 0, 1)}
            edge = beside & left
            left -= edge
        found.append(component)
    return found


@given(MASKS)
def test_components_are_those_that_flooding_finds(mask: np.ndarray):
    found, wanted = find_components(mask), flooded(mask)
    pixels = [set(zip(*np.nonzero(found.labels == i + 1), strict=True)) for i in range(len(found.areas))]
    assert sorted(map(sorted, pixels)) == sorted(map(sorted, wanted))
    for component, area, box in zip(pixels, found.areas, found.boxes, strict=True):
        rows, columns = zip(*component, strict=True)
        assert area == len(component)
        assert tuple(box) == (min(columns), min(rows), max(columns) + 1, max(rows) + 1)
    assert np.array_equal(component_areas(mask), found.areas)


def test_a_spiral_is_one_component():
    mask = np.zeros((41, 41), np.bool_)
    row, column, turn = 0, 0, 0
    for length in [40, *sorted(2 * list(range(2, 41, 2)), reverse=True)]:
        for _ in range(length):
            mask[row, column] = True
            row, column = row + (0, 1, 0, -1)[turn], column + (1, 0, -1, 0)[turn]
        turn = (turn + 1) % 4
    assert len(find_components(mask).areas) == 1


def test_a_mask_grows_to_all_sides():
    mask = np.zeros((7, 9), np.bool_)
    mask[3, 0] = True
    assert np.array_equal(np.argwhere(grown(mask, 2)), [(r, c) for r in range(1, 6) for c in range(3)])
