"""The real app on a bus of its own, used by names and roles alone: `benchmarks/screen_reader.py`."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from digitapp.gui.lenses.kinds import LENSES

SCRIPT = Path(__file__).parents[3] / "benchmarks" / "screen_reader.py"
MISSING = 2
"""Its exit status where something is not installed."""


@pytest.fixture(scope="module")
def lines() -> list[str]:
    """What the client did, read and heard."""
    command = [sys.executable, str(SCRIPT)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode == MISSING:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


def after(lines: list[str], start: str) -> list[str]:
    return [line.removeprefix(start) for line in lines if line.startswith(start)]


@pytest.mark.slow
def test_a_drawing_is_made_heard_and_read(lines: list[str]) -> None:
    assert after(lines, "drew: ") == ["1 stroke with the keys"]
    place, said = after(lines, "heard: ")[:2]
    assert place.startswith("Pen up, 50 % across")
    assert re.fullmatch(r"1, sure, (> )?[\d.]+ %", said)
    assert after(lines, "read: Answer: ")[0].startswith("1, ")
    assert re.fullmatch(r"progress bar 1: (> )?[\d.]+ % of 100 %", after(lines, "read: 10 bars; ")[0])


@pytest.mark.slow
def test_another_model_answers(lines: list[str]) -> None:
    assert after(lines, "chose: ")[0].startswith("CNN 8x8; heard: 1, ")


@pytest.mark.slow
@pytest.mark.parametrize("title", [kind.title for kind in LENSES if not kind.is_hidden])
def test_each_lens_is_read(lines: list[str], title: str) -> None:
    (said,) = after(lines, f"read: {title} (")
    assert re.search(r": \S", said)


@pytest.mark.slow
def test_a_drawing_is_collected_and_evaluated(lines: list[str]) -> None:
    assert after(lines, "collected: ") == ["1, read right"]
    assert "There is nothing on the canvas to collect yet." in after(lines, "heard: ")
    assert after(lines, "read: Confusion matrix: ") == ["[('table cell', '1 read right: 1 drawing')]"]
