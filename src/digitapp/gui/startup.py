"""Turn every fault that keeps Qt from starting into one sentence that says what to do; Qt itself would abort."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

OR_ELSE = "or use the command line: digitapp predict FILE"
NO_DISPLAY = f"digitapp: there is no display; set DISPLAY, {OR_ELSE}"


def missing_display(environment: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """Return a sentence if no display is configured where Qt needs one; None if Qt may start."""
    named = any(environment.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))
    return NO_DISPLAY if platform.startswith("linux") and not named else None


def missing_library(error: ImportError) -> str:
    """Return the sentence for a Qt that cannot be imported."""
    from digitapp.gui.system_libraries import advice

    cause = " ".join(str(error).split())
    return f"digitapp: the window cannot start ({cause}); {advice(cause, os.environ)}, {OR_ELSE}"


def cannot_listen(error: ImportError) -> str:
    """Return the sentence for a QtNetwork that cannot be imported."""
    from digitapp.gui.system_libraries import advice

    cause = " ".join(str(error).split())
    return f"another start cannot open its file in this window ({cause}); {advice(cause, os.environ)}"


def fatal(causes: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return the sentence for a fault after which Qt would abort; it quotes the first cause, which says most.

    If the platform plug-in cannot be loaded, Qt only says so and suggests xcb-cursor0, whatever is missing. The cause
    is then what the dynamic loader says.
    """
    from digitapp.gui.system_libraries import advice, missing

    if lacking := missing(environment):
        return f"digitapp: the window cannot start ({lacking}); {advice(lacking, environment)}, {OR_ELSE}"
    cause = " ".join(causes[0].split()).split(". ")[0].rstrip(".")
    names = [name for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY") if environment.get(name)]
    settings = " and ".join(f"{name} (it is {environment[name]!r})" for name in names)
    return f"digitapp: the window cannot start ({cause}); {f'check {settings}, ' if names else ''}{OR_ELSE}"


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
