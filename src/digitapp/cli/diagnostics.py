"""The checks of `digitapp doctor`: versions, Qt, backends and models, with what is wrong with each."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Iterator
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from digitapp.api import DigitappError
from digitapp.gui.startup import cannot_listen, fatal, missing_display, missing_library
from digitapp.launching import module_command
from digitapp.models.registry import Registry
from digitapp.models.trial import trial_drawing
from digitapp.workers.needs import in_words
from digitapp.workers.sandbox.offered import offer

DISTRIBUTIONS = ("digitapp", "PySide6-Essentials", "numpy", "onnxruntime", "msgspec", "pillow", "platformdirs", "rich")


class Finding(NamedTuple):
    """The result of one check."""

    name: str
    ok: bool
    text: str
    details: str = ""
    """For the author of failing code: a traceback, or the last lines that a process printed."""


def findings() -> Iterator[Finding]:
    """Yield the results of all checks; a failing check does not prevent the others."""
    yield Finding("Python", True, f"{platform.python_version()} on {platform.platform()}")
    yield from map(_package, DISTRIBUTIONS)
    yield _qt()
    yield Finding("sandbox", True, offer().sentence())
    registry = Registry()
    registry.probe()
    for name, place in registry.backends.items():
        yield _backend(registry, name, place)
    for name in sorted(registry.failures.keys() - registry.backends.keys()):
        yield Finding(f"backend {name}", False, registry.failures[name])
    for folder in registry.folders:
        yield _folder(registry, folder)
    for entry in registry.entries:
        yield _model(registry, entry.id)


def _folder(registry: Registry, folder: Path) -> Finding:
    if folder in registry.unreadable:
        return Finding("folder", False, f"{folder}: {registry.unreadable[folder]}")
    return Finding("folder", True, f"{folder}{'' if folder.is_dir() else ' (not there yet)'}")


def _package(name: str) -> Finding:
    try:
        return Finding(name, True, version(name))
    except PackageNotFoundError:
        return Finding(name, False, f"is not installed; get it with: pip install {name}")


def _qt() -> Finding:
    """Check that Qt's libraries load and, if there is a display, that Qt starts: in a process that may abort."""
    try:
        from PySide6.QtCore import qVersion
        from PySide6.QtWidgets import QApplication  # noqa: F401  (to test whether the system libraries are there)
    except ImportError as error:
        return Finding("Qt", False, missing_library(error).removeprefix("digitapp: "))
    try:
        import PySide6.QtNetwork  # noqa: F401  (by which one start of the app reaches another)
    except ImportError as error:
        return Finding("Qt", False, cannot_listen(error))
    if missing_display(os.environ):
        return Finding("Qt", True, f"{qVersion()}, no display: the window cannot open here, the commands work")
    try:
        started = module_command("digitapp.cli.qt_start")
        done = subprocess.run(started, capture_output=True, text=True, timeout=20, check=False)
    except subprocess.TimeoutExpired:
        return Finding("Qt", False, f"{qVersion()}, does not start within 20 seconds; see whether the display answers")
    if done.returncode:
        causes = done.stderr.strip().splitlines() or [f"it ended with status {done.returncode}"]
        return Finding("Qt", False, fatal(causes, os.environ).removeprefix("digitapp: "))
    return Finding("Qt", True, f"{qVersion()}, platform {done.stdout.strip()}")


def _backend(registry: Registry, name: str, place: str) -> Finding:
    try:
        registry.check_backend(name)
    except DigitappError as error:
        return Finding(f"backend {name}", False, str(error), registry.plugins.tracebacks.get(name, ""))
    needs = in_words(registry.permissions.of(name))
    return Finding(f"backend {name}", True, f"{place}, may use {needs}" if needs else place)


def _model(registry: Registry, model: str) -> Finding:
    """Load a model and let it read a drawing, since a model that loads may still fail to run."""
    try:
        with closing(registry.load(model)) as loaded:
            answer = loaded.predict(trial_drawing())
    except Exception as error:  # third-party models may fail in any way
        return Finding(f"model {model}", False, " ".join(str(error).split()), registry.tracebacks.get(model, ""))
    right = (answer.label == "7" and answer.is_digit) or set(loaded.card.labels) != set("0123456789")
    doubt = "" if answer.is_digit else ", but says that it is not a digit"
    return Finding(f"model {model}", right, f"reads a drawn 7 as {answer.label} ({answer.confidence:.1%}){doubt}")
