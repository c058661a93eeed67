"""Turns everything that keeps Qt from starting into one sentence that says what to do; Qt itself would abort."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

PACKAGES = "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libxcb-cursor0"
"""What Qt's wheels need of Debian and Ubuntu."""
NO_DISPLAY = "digitapp: there is no display; set DISPLAY, or use the command line: digitapp predict FILE"


def missing_display(environment: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """A sentence where Qt would look for a display that nobody named; None where it may start."""
    named = any(environment.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))
    return NO_DISPLAY if platform.startswith("linux") and not named else None


def missing_library(error: ImportError) -> str:
    """The sentence for a Qt that cannot be imported."""
    return (
        f"digitapp: the window cannot start ({' '.join(str(error).split())}); install Qt's system libraries: "
        f"apt-get install {PACKAGES}, or use the command line: digitapp predict FILE"
    )


def fatal(message: str, environment: Mapping[str, str]) -> str:
    """The sentence for a fault after which Qt would abort."""
    display = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY") or "none"
    platform = environment.get("QT_QPA_PLATFORM")
    first = " ".join(message.split()).split(". ")[0].rstrip(".")
    remedy = f"unset QT_QPA_PLATFORM (it is {platform!r})" if platform else f"check DISPLAY (it is {display!r})"
    return (
        f"digitapp: the window cannot start ({first}); {remedy} and Qt's system libraries ({PACKAGES}), "
        "or use the command line: digitapp predict FILE"
    )


def catch_fatal_messages() -> None:
    """Makes Qt's fatal messages end the program with a sentence and status 1; its warnings stay on stderr."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def handle(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            print(fatal(message, os.environ), file=sys.stderr, flush=True)
            os._exit(1)
        if _is_worth_telling(message):
            print(message, file=sys.stderr, flush=True)

    qInstallMessageHandler(handle)


def _is_worth_telling(message: str) -> bool:
    """Qt warns of a failing start before the fatal message says the same again."""
    return not message.startswith(("qt.qpa.xcb: could not connect", "qt.qpa.plugin: ", "Could not load the Qt platform"))
