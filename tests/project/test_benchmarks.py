"""The benchmarks of speed work, and measure what issue 5 names; how fast anything is, is not asserted here."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.gui]

SUMMARY = Path(__file__).parents[2] / "benchmarks" / "summary.py"
WANTED = {
    "pen_latency": ("p50", "p99"),
    "event_growth": ("20,000 points",),
    "tablet_stream": ("lost", "older"),
    "startup": ("window", "first answer", "memory"),
    "predict": ("digitapp predict",),
    "evaluate": ("MNIST", "pen strokes", "framing"),
    "idle": ("wake-ups", "processor"),
    "footprint": ("wheel", "torch"),
}
"""By benchmark, what its rows speak of."""


def test_every_row_is_measured_and_written(data_folder: Path, tmp_path: Path) -> None:
    numbers, table = tmp_path / "numbers.json", tmp_path / "README.md"
    table.write_text("before\n<!-- speed -->\nwhat was\n<!-- /speed -->\nafter\n")
    command = [sys.executable, str(SUMMARY), "--quick", "--json", str(numbers), "--markdown", str(table)]
    environment = os.environ | {"DIGITAPP_DATA": str(data_folder), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    written = json.loads(numbers.read_text())
    assert [name for name in written if not name.endswith(" on X")] == list(WANTED)
    for name, parts in WANTED.items():
        rows = written[name]["rows"]
        for part in parts:
            assert any(part in row["what"] for row in rows), (name, part)
        for row in rows:
            assert all(math.isfinite(row[key]) for key in ("measured", "ratio", "limit")), row
            assert row["what"] in done.stdout
            assert row["what"] in table.read_text()
    assert table.read_text().startswith("before\n<!-- speed -->\n| measure |")
    assert table.read_text().endswith(" |\n<!-- /speed -->\nafter\n")
    assert "what was" not in table.read_text()
