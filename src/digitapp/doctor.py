"""What `digitapp doctor` prints: versions, Qt, backends and models, and what is wrong with each."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

from digitapp.api import DigitappError
from digitapp.gui.startup import PACKAGES
from digitapp.ink import Drawing
from digitapp.registry import Registry

DISTRIBUTIONS = ("digitapp", "PySide6-Essentials", "numpy", "onnxruntime", "msgspec", "pillow", "platformdirs", "rich")


class Finding(NamedTuple):
    """One thing looked at."""

    name: str
    ok: bool
    text: str


def findings() -> Iterator[Finding]:
    """Looks at one thing after the other; nothing that is broken keeps the rest from being looked at."""
    yield Finding("Python", True, f"{platform.python_version()} on {platform.platform()}")
    yield from map(_package, DISTRIBUTIONS)
    yield _qt()
    registry = Registry()
    for name, place in registry.backends.items():
        yield _backend(registry, name, place)
    for folder in registry.folders:
        yield Finding("folder", True, f"{folder}{'' if folder.is_dir() else ' (not there yet)'}")
    for entry in registry.entries:
        yield _model(registry, entry.id)


def _package(name: str) -> Finding:
    try:
        return Finding(name, True, version(name))
    except PackageNotFoundError:
        return Finding(name, False, f"is not installed; get it with: pip install {name}")


def _qt() -> Finding:
    """Qt's libraries load; the platform is only named, since a missing display would end the process."""
    try:
        from PySide6.QtCore import qVersion
        from PySide6.QtWidgets import QApplication  # noqa: F401  (to see whether the system's libraries are there)
    except ImportError as error:
        return Finding("Qt", False, f"{error}; on Debian and Ubuntu: apt install {PACKAGES}")
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if chosen or sys.platform != "linux":
        return Finding("Qt", True, f"{qVersion()}, platform {chosen or sys.platform}")
    for name, label in (("WAYLAND_DISPLAY", "wayland"), ("DISPLAY", "xcb")):
        if os.environ.get(name):
            return Finding("Qt", True, f"{qVersion()}, platform {label} on {os.environ[name]}")
    return Finding("Qt", True, f"{qVersion()}, no display: the window cannot open here, the commands work")


def _backend(registry: Registry, name: str, place: str) -> Finding:
    try:
        registry.backend(name)
    except DigitappError as error:
        return Finding(f"backend {name}", False, str(error))
    return Finding(f"backend {name}", True, place)


def _model(registry: Registry, model: str) -> Finding:
    """Loads it and lets it read a drawing, since a file that loads may still not answer."""
    try:
        answer = registry.load(model).predict(Drawing.from_points([[(100, 100), (400, 100), (250, 420)]]))
    except Exception as error:  # a stranger's model may fail in any way
        return Finding(f"model {model}", False, " ".join(str(error).split()))
    return Finding(f"model {model}", True, f"reads a drawn 7 as {answer.label} ({answer.confidence:.1%})")
