"""Every harness of fuzz/ runs for a moment, and what it once found stays mended."""

from __future__ import annotations

import sys

import pytest
from fuzz.bombs import BOMBS
from fuzz.run import fuzz
from fuzz.targets import TARGETS

MOMENT = 0.4
"""Seconds; `python fuzz/run.py` takes longer."""


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", TARGETS)
def test_nothing_but_clean_errors_comes_of_mutants(name: str) -> None:
    target = TARGETS[name]
    seeds = len(target.seeds())
    assert seeds > 0
    tried = fuzz(target, 60, seed=1, most=seeds, keep=None)
    assert tried.findings == []
    assert tried.read > 0  # a corpus that is refused tests nothing
    assert fuzz(target, MOMENT, seed=2, keep=None).findings == []


def test_corpora_are_small() -> None:
    assert all(sum(map(len, target.seeds())) < 100_000 for target in TARGETS.values())


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux reports it")
@pytest.mark.parametrize(
    "name",
    ["npz of 2,600,000 black images", "PNG of 49,000,000 x 1", "ndjson.gz of long drawings", "npz that is /dev/zero"],
)
def test_small_files_stay_small(name: str, tmp_path: object) -> None:
    """They took 10.4 GB, 6.1 GB and 4.3 GB, and the last one never ended."""
    from pathlib import Path

    from benchmarks.faults import exploded

    (bomb,) = [bomb for bomb in BOMBS if bomb.name == name]
    row = exploded(bomb, Path(str(tmp_path)))
    assert row.clean == row.tried, row
