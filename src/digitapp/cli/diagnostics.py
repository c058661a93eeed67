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
from digitapp.language import tr
from digitapp.launching import module_command
from digitapp.models.registry import Registry
from digitapp.models.trial import trial_drawing
from digitapp.wording import percent
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
    yield Finding(
        "Python",
        True,
        tr("{version} on {system}").format(version=platform.python_version(), system=platform.platform()),
    )
    yield from map(_package, DISTRIBUTIONS)
    yield _qt()
    yield Finding(tr("sandbox"), True, offer().sentence())
    registry = Registry()
    registry.probe()
    for name, place in registry.backends.items():
        yield _backend(registry, name, place)
    for name in sorted(registry.failures.keys() - registry.backends.keys()):
        yield Finding(tr("backend {name}").format(name=name), False, registry.failures[name])
    for folder in registry.folders:
        yield _folder(registry, folder)
    for entry in registry.entries:
        yield _model(registry, entry.id)


def _folder(registry: Registry, folder: Path) -> Finding:
    if folder in registry.unreadable:
        return Finding(tr("folder"), False, f"{folder}: {registry.unreadable[folder]}")
    return Finding(
        tr("folder"), True, str(folder) if folder.is_dir() else tr("{path} (not there yet)").format(path=folder)
    )


def _package(name: str) -> Finding:
    try:
        return Finding(name, True, version(name))
    except PackageNotFoundError:
        return Finding(
            name, False, tr("is not installed; get it with: {command}").format(command=f"pip install {name}")
        )


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
        return Finding(
            "Qt",
            True,
            tr("{version}, no display: the window cannot open here, the commands work").format(version=qVersion()),
        )
    try:
        started = module_command("digitapp.cli.qt_start")
        done = subprocess.run(started, capture_output=True, text=True, timeout=20, check=False)
    except subprocess.TimeoutExpired:
        return Finding(
            "Qt",
            False,
            tr("{version}, does not start within 20 seconds; see whether the display answers").format(
                version=qVersion()
            ),
        )
    if done.returncode:
        causes = done.stderr.strip().splitlines() or [
            tr("it ended with status {status}").format(status=done.returncode)
        ]
        return Finding("Qt", False, fatal(causes, os.environ).removeprefix("digitapp: "))
    return Finding("Qt", True, tr("{version}, platform {name}").format(version=qVersion(), name=done.stdout.strip()))


def _backend(registry: Registry, name: str, place: str) -> Finding:
    try:
        registry.check_backend(name)
    except DigitappError as error:
        return Finding(
            tr("backend {name}").format(name=name), False, str(error), registry.plugins.tracebacks.get(name, "")
        )
    needs = in_words(registry.permissions.of(name))
    return Finding(
        tr("backend {name}").format(name=name),
        True,
        tr("{place}, may use {needs}").format(place=place, needs=needs) if needs else place,
    )


def _model(registry: Registry, model: str) -> Finding:
    """Load a model and let it read a drawing, since a model that loads may still fail to run."""
    name = tr("model {id}").format(id=model)
    try:
        with closing(registry.load(model)) as loaded:
            answer = loaded.predict(trial_drawing())
    except Exception as error:  # third-party models may fail in any way
        return Finding(name, False, " ".join(str(error).split()), registry.tracebacks.get(model, ""))
    right = (answer.label == "7" and answer.is_digit) or set(loaded.card.labels) != set("0123456789")
    said = tr("reads a drawn 7 as {label} ({share})")
    if not answer.is_digit:
        said = tr("reads a drawn 7 as {label} ({share}), but says that it is not a digit")
    return Finding(name, right, said.format(label=answer.label, share=percent(answer.confidence)))
