"""What is imported by whom, and when."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.onnx_models import card, write_model

ROOT = Path(__file__).parents[2]


def modules_after(code: str, **environment: str) -> set[str]:
    """The modules that a fresh Python has loaded after running `code`."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"],
        capture_output=True, text=True, check=False, env=os.environ | environment, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_layers_are_kept():
    pytest.importorskip("importlinter")
    done = subprocess.run(
        [sys.executable, "-c", "import sys; from importlinter.cli import lint_imports_command as c; c(['--no-cache'])"],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_importing_the_package_loads_no_runtime():
    loaded = modules_after("import digitapp")
    assert not {"onnxruntime", "torch", "sklearn", "PySide6", "PIL", "rich"} & loaded


@pytest.mark.parametrize(("model", "is_here"), [(None, True), ("tiny", False)])
def test_predicting_loads_no_training_and_no_window(model: str | None, is_here: bool, tmp_path: Path):
    """A bundled model runs in the process, a foreign one in a worker."""
    write_model(tmp_path / "tiny.onnx", card())
    code = (
        "import digitapp\n"
        "drawing = digitapp.Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])\n"
        f"assert digitapp.load_model({model!r}).predict(drawing).label"
    )
    loaded = modules_after(code, DIGITAPP_MODELS=str(tmp_path))
    assert ("onnxruntime" in loaded) == is_here
    assert not {"torch", "sklearn", "PySide6", "digitapp_export"} & loaded


def test_listing_models_loads_no_runtime(tmp_path: Path):
    write_model(tmp_path / "tiny.onnx", card())
    code = "from digitapp.models.registry import Registry\nassert Registry().entry('tiny').card"
    assert "onnxruntime" not in modules_after(code, DIGITAPP_MODELS=str(tmp_path))
