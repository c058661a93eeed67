"""What desktops read of the app is valid; the validators are Debian's, and skipped where they are not installed."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DESKTOP = ROOT / "desktop"


def validate(*command: str | Path) -> None:
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in done.stdout


def test_the_desktop_file() -> None:
    validate("desktop-file-validate", DESKTOP / "digitapp.desktop")


def test_the_appstream_metadata() -> None:
    validate("appstreamcli", "validate", "--no-net", DESKTOP / "org.digitapp.digitapp.metainfo.xml")


def test_the_flatpak_manifest() -> None:
    validate("flatpak-builder", "--show-manifest", ROOT / "packaging/flatpak/org.digitapp.digitapp.yml")


def test_the_type_of_drawings_is_the_one_that_the_app_opens() -> None:
    kinds = re.findall('<mime-type type="(.+)">', (DESKTOP / "digitapp.xml").read_text())
    assert kinds == ["application/x-ndjson"]
    assert f"MimeType={kinds[0]};" in (DESKTOP / "digitapp.desktop").read_text().splitlines()
