"""The rule of `conftest.py` that a test fails when the app logs what nobody expected."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

CONFTEST = Path(__file__).parent.parent / "conftest.py"


@pytest.mark.parametrize(
    ("arguments", "level", "status"),
    [("", "warning", 1), ("", "info", 0), ("caplog", "warning", 0)],
    ids=["unexpected", "harmless", "looked at"],
)
def test_an_unexpected_log_line_fails(tmp_path: Path, arguments: str, level: str, status: int) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST.read_text())
    code = f"import logging\ndef test_it({arguments}):\n    logging.getLogger('digitapp').{level}('odd')\n"
    (tmp_path / "test_it.py").write_text(code)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(tmp_path),
        str(tmp_path),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path)
    assert done.returncode == status, done.stdout
    assert ("['odd']" in done.stdout) == bool(status)
