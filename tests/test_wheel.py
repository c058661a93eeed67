"""The wheel is built, installed elsewhere and run outside the checkout."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = out.glob("*.whl")
    return built


def test_the_wheel_is_small_and_holds_the_models(wheel: Path) -> None:
    assert wheel.stat().st_size < 5_000_000
    names = zipfile.ZipFile(wheel).namelist()
    assert "digitapp_models/cnn-28x28.onnx" in names
    assert "digitapp/py.typed" in names
    assert any(name.endswith("share/applications/digitapp.desktop") for name in names)
    assert not any(name.startswith(("tests/", "benchmarks/")) for name in names)


README_STROKES = '{"label": 7, "width": 500, "height": 500, "strokes": [[[100, 100], [400, 100], [250, 420]]]}'


def test_the_wheel_runs_outside_the_checkout(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "env"
    # Only the wheel is installed anew; what it needs is taken from the environment that runs the tests.
    venv.create(home, with_pip=False)
    python = home / "bin" / "python"
    site = next((home / "lib").glob("python*")) / "site-packages"
    install = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--no-deps",
        "--no-index",
        "--quiet",
        "--target",
        str(site),
        str(wheel),
    ]
    subprocess.run(install, check=True, capture_output=True)
    outer = next(path for path in sys.path if path.endswith("site-packages"))
    code = (
        f"import sys; sys.path.append({outer!r}); "
        "sys.meta_path[:] = [finder for finder in sys.meta_path if 'ditable' not in repr(finder)]; "
        "import digitapp; from digitapp.cli import main; print(digitapp.__file__); "
        "main(['predict', 'seven.ndjson']); main(['models', '--json'])"
    )
    (tmp_path / "seven.ndjson").write_text(README_STROKES)
    done = subprocess.run([str(python), "-c", code], cwd=tmp_path, check=True, capture_output=True, text=True)
    place, answer, listing = done.stdout.split("\n", 2)
    assert answer.startswith("seven.ndjson: 7 (")
    assert Path(place).is_relative_to(home)
    assert [row["id"] for row in json.loads(listing) if row["default"]] == ["cnn-28x28"]
    assert all(Path(row["path"]).is_relative_to(home) for row in json.loads(listing))
