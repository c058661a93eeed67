"""Turn every fault that keeps Qt from starting into one sentence that says what to do; Qt itself would abort."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from functools import reduce
from typing import TYPE_CHECKING

from digitapp.language import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType


def missing_display(environment: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """Return a sentence if no display is configured where Qt needs one; None if Qt may start."""
    named = any(environment.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))
    return _no_display() if platform.startswith("linux") and not named else None


def _no_display() -> str:
    return tr("digitapp: there is no display; set DISPLAY, or use the command line: digitapp predict FILE")


def missing_library(error: ImportError) -> str:
    """Return the sentence for a Qt that cannot be imported."""
    from digitapp.gui.system_libraries import advice

    cause = " ".join(str(error).split())
    return _cannot_start(cause, advice(cause, os.environ))


def _cannot_start(cause: str, advice: str) -> str:
    said = tr("digitapp: the window cannot start ({cause}); {advice}, or use the command line: digitapp predict FILE")
    return said.format(cause=cause, advice=advice)


def cannot_listen(error: ImportError) -> str:
    """Return the sentence for a QtNetwork that cannot be imported."""
    from digitapp.gui.system_libraries import advice

    cause = " ".join(str(error).split())
    said = tr("another start cannot open its file in this window ({cause}); {advice}")
    return said.format(cause=cause, advice=advice(cause, os.environ))


def fatal(causes: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return the sentence for a fault after which Qt would abort; it quotes the first cause, which says most.

    If the platform plug-in cannot be loaded, Qt only says so and suggests xcb-cursor0, whatever is missing. The cause
    is then what the dynamic loader says.
    """
    from digitapp.gui.system_libraries import advice, missing

    if lacking := missing(environment):
        return _cannot_start(lacking, advice(lacking, environment))
    cause = " ".join(causes[0].split()).split(". ")[0].rstrip(".")
    names = [name for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY") if environment.get(name)]
    if not names:
        said = tr("digitapp: the window cannot start ({cause}); or use the command line: digitapp predict FILE")
        return said.format(cause=cause)
    one_is, both = tr("{name} (it is {value})"), tr("{settings} and {other}")
    settings = [one_is.format(name=name, value=repr(environment[name])) for name in names]
    joined = reduce(lambda some, other: both.format(settings=some, other=other), settings)
    return _cannot_start(cause, tr("check {settings}").format(settings=joined))


class Messages:
    """Handle Qt's messages; on a fatal one, print a sentence and exit with status 1 where Qt would abort.

    Earlier messages are held back until `release`, since a failing start reports the same fault in several ways.
    """

    def __init__(self) -> None:
        self._held: list[str] | None = []

    def install(self) -> None:
        """Handle Qt's messages from now on."""
        from PySide6.QtCore import qInstallMessageHandler

        qInstallMessageHandler(self._handle)

    def release(self) -> None:
        """Print the messages that were held back, and later ones at once; call it when the start succeeded."""
        held, self._held = self._held or [], None
        for message in held:
            print(message, file=sys.stderr, flush=True)

    def _handle(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind.name == "QtFatalMsg":
            print(fatal([*(self._held or []), message], os.environ), file=sys.stderr, flush=True)
            os._exit(1)
        elif self._held is not None:
            self._held.append(message)
        else:
            print(message, file=sys.stderr, flush=True)
