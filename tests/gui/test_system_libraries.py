"""What Qt lacks of the system is named by the loader's own words; packaging/bare_machine.sh shows it for real."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from digitapp.cli import diagnostics
from digitapp.gui import startup, system_libraries
from digitapp.gui.system_libraries import PACKAGES, advice, missing

README = (Path(__file__).parents[2] / "README.md").read_text()
X11 = {"DISPLAY": ":0"}
WAYLAND = {**X11, "WAYLAND_DISPLAY": "wayland-0"}


@pytest.fixture
def plugins(tmp_path: Path) -> Path:
    """A folder of platform plug-ins, as PySide6 has it."""
    for name in ("libqxcb.so", "libqwayland.so", "libqoffscreen.so"):
        (tmp_path / name).touch()
    return tmp_path


def loader(**lacking: str) -> Callable[[str], object]:
    """A loader of a system without some libraries; a plug-in wants the first that `lacking` has for its name."""

    def load(name: str) -> object:
        wanted = lacking.get(Path(name).stem, name)
        if wanted in lacking.values():
            raise OSError(f"{wanted}: cannot open shared object file: No such file or directory")
        return object()

    return load


@pytest.mark.parametrize(
    ("environment", "lacking", "said"),
    [
        (X11, {}, None),
        (X11, {"libqxcb": "libxcb-icccm.so.4"}, "libxcb-icccm.so.4"),
        (X11, {"libqwayland": "libwayland-cursor.so.0"}, None),
        (WAYLAND, {"libqwayland": "libwayland-cursor.so.0"}, None),  # X11 is taken instead
        (WAYLAND, {"libqwayland": "libwayland-cursor.so.0", "libqxcb": "libxcb.so.1"}, "libwayland-cursor.so.0"),
        ({"QT_QPA_PLATFORM": "wayland"}, {"libqwayland": "libwayland-cursor.so.0"}, "libwayland-cursor.so.0"),
        ({"QT_QPA_PLATFORM": "offscreen:a=b"}, {"libqxcb": "libxcb.so.1"}, None),
        ({"QT_QPA_PLATFORM": "nonsense"}, {"libqxcb": "libxcb.so.1"}, None),
    ],
)
def test_the_loader_says_what_is_missing(
    plugins: Path, environment: dict[str, str], lacking: dict[str, str], said: str | None
) -> None:
    found = missing(environment, loader(**lacking), plugins)
    assert found == (said and f"{said}: cannot open shared object file: No such file or directory")


def test_all_that_is_missing_is_advised_at_once() -> None:
    load = loader(a="libxcb-icccm.so.4", b="libxcb-shape.so.0", c="libgthread-2.0.so.0", d="libwayland-cursor.so.0")
    message = "libxcb-icccm.so.4: cannot open shared object file"
    assert advice(message, X11, load) == "on Debian and Ubuntu: apt install libglib2.0-0 libxcb-icccm4 libxcb-shape0"
    assert "libwayland-cursor0" in advice(message, WAYLAND, load)


def test_a_library_that_nobody_knows_is_still_named() -> None:
    assert advice("libnew.so.7: cannot open", X11, loader()) == "install the package that holds libnew.so.7"
    assert advice("DLL load failed", X11, loader()) == "install PySide6 again"


def test_the_error_at_start_names_the_library_and_not_qts_hint(monkeypatch: pytest.MonkeyPatch) -> None:
    hint = "From 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed to load the Qt xcb platform plugin."
    causes = [hint, 'Could not load the Qt platform plugin "xcb" in "" even though it was found.']
    monkeypatch.setattr(system_libraries, "missing", lambda _: "libxcb-icccm.so.4: cannot open shared object file")
    said = startup.fatal(causes, {"QT_QPA_PLATFORM": "xcb"})
    assert said.startswith("digitapp: the window cannot start (libxcb-icccm.so.4: cannot open shared object file)")
    assert re.search(r"apt install .*libxcb-icccm4", said)
    assert said.endswith("digitapp predict FILE")
    assert "cursor0 or" not in said


def test_doctor_names_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "missing", lambda _: "libxcb-icccm.so.4: cannot open shared object file")
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")  # so that Qt fails here too
    (found,) = [finding for finding in diagnostics.findings() if finding.name == "Qt"]
    assert not found.ok
    assert "libxcb-icccm.so.4" in found.text
    assert "libxcb-icccm4" in found.text


def test_pysides_own_plugins_are_found() -> None:
    """Else nothing would ever be said of them."""
    asked: list[str] = []
    missing({"QT_QPA_PLATFORM": "offscreen"}, asked.append)
    assert [Path(path).name.startswith("libqoffscreen") and Path(path).is_file() for path in asked] == [True]


def test_the_readme_lists_packages_that_the_messages_know() -> None:
    (listed,) = re.findall(r"^apt install (.*)$", README, re.MULTILINE)
    assert set(listed.split()) <= set(PACKAGES.values())
    assert listed.split() == sorted(listed.split())


def test_every_library_that_qt_links_to_has_its_package() -> None:
    assert all(re.fullmatch(r"lib[\w.+-]+\.so\.\d+", name) for name in PACKAGES)
    assert all(system_libraries.advice(f"{name}: x", {}, loader()).endswith(PACKAGES[name]) for name in PACKAGES)
