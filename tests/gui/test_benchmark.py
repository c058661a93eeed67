"""The exit status of `benchmarks/gui_accuracy.py`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from digitapp.drawing.files import Record, write_records
from support import data_sets

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "gui_accuracy.py"


def measure(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), "--n", "2", *arguments]
    environment = os.environ | {"DIGITAPP_DATA": str(data)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


def test_missing_data_are_told_in_one_sentence(tmp_path: Path) -> None:
    done = measure(tmp_path)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "pendigits-train.ndjson.gz" in done.stderr
    assert "DIGITAPP_DATA" in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(("wanted", "status"), [("0.5", 0), ("1", 1)])
def test_too_few_shown_right_fails(tmp_path: Path, wanted: str, status: int) -> None:
    seven = data_sets.drawing(7, np.random.default_rng(0))
    records = [Record.of(seven, label) for label in (7, 2)]  # so one of two is wrong
    for record in records:
        record.writer = 25
    write_records(tmp_path / "pen_strokes" / "pendigits-train.ndjson.gz", records)
    done = measure(tmp_path, "--at-least", wanted)
    assert done.returncode == status, done.stderr
    assert "1 of 2 shown right" in done.stdout
