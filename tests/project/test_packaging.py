"""What packaging/README.md names is there, and its scripts can be read by what runs them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "packaging"
PAGE = (FOLDER / "README.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"(?:packaging|benchmarks|tests|\.github)/[\w/.-]*\w", PAGE)))
SCRIPTS = sorted(FOLDER.rglob("*.sh"))


@pytest.mark.parametrize("path", NAMED)
def test_what_the_page_names_is_there(path: str) -> None:
    assert (ROOT / path).exists()


def test_the_page_names_every_script() -> None:
    assert [script.name for script in SCRIPTS if script.name not in PAGE] == []


@pytest.mark.skipif(os.name != "posix", reason="shell scripts, and the permission to run them, are POSIX's")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_is_one_and_can_be_run(script: Path) -> None:
    if (bash := shutil.which("bash")) is None:
        pytest.skip("bash is not installed")
    done = subprocess.run([bash, "-n", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert script.stat().st_mode & 0o111


def test_the_recipe_is_python() -> None:
    recipe = FOLDER / "program" / "digitapp.spec"
    compile(recipe.read_text(encoding="utf-8"), recipe, "exec")
