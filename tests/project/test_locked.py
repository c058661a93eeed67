"""What a release installs is locked by hashes, and fits what pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
LOCKED = (ROOT / "packaging/requirements.txt").read_text()
PINS = dict(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", LOCKED, re.MULTILINE))


def test_all_that_is_needed_is_locked_in_a_version_that_fits() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    for requirement in map(Requirement, wanted):
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        assert name in PINS
        if requirement.marker is None:
            assert requirement.specifier.contains(PINS[name]), name


def test_each_version_has_its_hashes_and_no_index_is_named() -> None:
    entries = re.split(r"^(?=[a-z0-9-]+==)", LOCKED, flags=re.MULTILINE)[1:]
    assert len(entries) >= len(PINS) > 8
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in LOCKED
    assert "index-url" not in LOCKED
