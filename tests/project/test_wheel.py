"""The wheel is built, installed elsewhere and run outside the checkout."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from support.virtual_environment import Environment

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = out.glob("*.whl")
    return built


def test_the_wheel_is_small_and_holds_the_models(wheel: Path) -> None:
    assert wheel.stat().st_size < 6_000_000  # of which the catalogues of eight languages are 0.7
    names = zipfile.ZipFile(wheel).namelist()
    assert "digitapp_models/cnn-28x28.onnx" in names
    assert "digitapp_models/cnn-28x28.facts.json" in names
    assert "digitapp/py.typed" in names
    assert any(name.endswith("share/applications/digitapp.desktop") for name in names)
    assert "digitapp/translations/fr.qm" in names
    assert not any(name.startswith(("tests/", "benchmarks/")) or name.endswith(".ts") for name in names)


README_STROKES = '{"label": 7, "width": 500, "height": 500, "strokes": [[[100, 100], [400, 100], [250, 420]]]}'


@pytest.mark.slow
def test_the_wheel_runs_outside_the_checkout(wheel: Path, tmp_path: Path) -> None:
    environment = Environment(tmp_path)
    environment.install(wheel)
    (environment.work / "seven.ndjson").write_text(README_STROKES)
    place = environment.run("python", "-c", "import digitapp; print(digitapp.__file__)").strip()
    answer = environment.run("digitapp", "predict", "seven.ndjson")
    listing = json.loads(environment.run("digitapp", "models", "--json"))
    assert answer.startswith("seven.ndjson: 7 (")
    assert Path(place).is_relative_to(environment.prefix)
    assert [row["id"] for row in listing if row["default"]] == ["cnn-28x28"]
    assert all(Path(row["path"]).is_relative_to(environment.prefix) for row in listing)
