"""Start the window; functions here import Qt, so that a Qt that cannot start is reported in one sentence."""

from __future__ import annotations

import builtins
import gc
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from digitapp.gui import startup
from digitapp.language import tr
from digitapp.models.registry import Registry
from digitapp.outside_text import shown_lines

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from digitapp.gui.main_window import MainWindow
    from digitapp.gui.windows import Windows

_STYLE = ("-style", "fusion")
"""As arguments: `QApplication.setStyle` returns a QStyle, a class that takes 8 ms to be made for Python."""


def run(argv: Sequence[str]) -> int:
    """Show the window until it is closed and return the exit status; `argv` is the program and optionally a file."""
    if sentence := startup.missing_display(os.environ):
        print(sentence, file=sys.stderr)
        return 1
    plain_import = builtins.__import__
    try:
        from PySide6.QtWidgets import QApplication  # noqa: F401
    except ImportError as error:
        print(startup.missing_library(error), file=sys.stderr)
        return 1
    # PySide6 (seen in 6.11.3) replaces __import__ by one that reads the source of every imported module, to support
    # its __feature__, which is not used here: it costs 15 ms at start.
    # https://bugreports.qt.io/browse/PYSIDE-2029. test_start.py tells when this can go.
    builtins.__import__ = plain_import
    from digitapp.gui.application import Application

    messages = startup.Messages()
    messages.install()
    prepare()
    app = Application([*(argv or ["digitapp"]), *_STYLE])
    messages.release()
    file = next((Path(name).absolute() for name in app.arguments()[1:2]), None)
    windows = _windows(file)
    if windows is None:
        return 0
    show_bugs(windows)
    notifier = _quit_on_signals(app, windows)
    app.file_wanted.connect(windows.take)
    app.commitDataRequest.connect(windows.keep_everything)  # the session may end without asking again
    gc.freeze()  # the objects that exist now stay alive; later collections need not examine them
    gc.enable()
    status = app.exec()
    windows.stop_serving()
    notifier.deleteLater()
    return status


def _windows(file: Path | None) -> Windows | None:
    """Open the first window, and in it a file if given; None if an app that runs already has done so."""
    from digitapp.files import state_folder
    from digitapp.gui import instance
    from digitapp.gui.windows import Windows

    address = instance.address(state_folder(), os.environ)
    token = os.environ.pop("XDG_ACTIVATION_TOKEN", "")
    if address and instance.hand_over(address, instance.Handover(str(file) if file else None, token)):
        here = tr("digitapp: the app runs already; it opens another window.")
        print(tr("digitapp: the app runs already; it opens {file} there.").format(file=file) if file else here)
        return None
    speak(state_folder())
    windows = Windows(make_window)
    windows.open(file)
    if address:
        windows.serve(address)
    return windows


def speak(state: Path) -> None:
    """Speak the language of the settings, or the system's; in Qt too, where a command spoke it before without Qt."""
    from PySide6.QtWidgets import QApplication

    from digitapp import language
    from digitapp.gui import languages
    from digitapp.gui.settings import Settings

    code = languages.wanted(Settings(state).language, os.environ)
    if {code, language.current()} != {language.ENGLISH}:
        languages.use_in(cast(QApplication, QApplication.instance()), code)


def prepare() -> None:
    """Set what must be set before the QApplication is created."""
    from PySide6.QtCore import QCoreApplication

    QCoreApplication.setApplicationName("digitapp")
    _keep_every_point()


def make_window(registry_factory: Callable[[], Registry] = Registry, state: Path | None = None) -> MainWindow:
    """Return a window that is started but not shown; a QApplication must exist."""
    from PySide6.QtGui import QGuiApplication

    from digitapp.files import state_folder
    from digitapp.gui.accessibility.announcer import Announcer
    from digitapp.gui.accessibility.factory import install
    from digitapp.gui.first_paint import after_first_paint
    from digitapp.gui.main_window import MainWindow

    _keep_every_point()
    QGuiApplication.setDesktopFileName("digitapp")
    window = MainWindow(registry_factory, state or state_folder())
    Announcer(window)
    after_first_paint(window.canvas, install)
    window.start()
    return window


def _keep_every_point() -> None:
    """Keep Qt from merging the pen's moves; must be called again after the QApplication is created.

    The xcb plugin turns merging on when it is loaded (QXcbIntegration's constructor in qtbase).
    """
    from PySide6.QtCore import QCoreApplication, Qt

    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressTabletEvents, False)


class _Spelt(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return shown_lines(super().format(record))


def show_bugs(shown_by: MainWindow | Windows) -> None:
    """Log unexpected exceptions and show them in the status; the app goes on.

    What an exception quotes may come from anywhere, so that the log spells out what would act on a terminal.
    """
    if logging.lastResort is not None:
        logging.lastResort.setFormatter(_Spelt())

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logging.getLogger("digitapp").critical("unexpected", exc_info=(kind, error, trace))
        text = " ".join(str(error).split())[:200]
        said = tr("Something went wrong in the app ({error}); the terminal shows more.")
        shown_by.show_message(said.format(error=f"{kind.__name__}: {text}"), True)

    sys.excepthook = hook


def _quit_on_signals(app: QApplication, windows: Windows) -> QObject:
    """Quit on SIGTERM, on Ctrl+C in the terminal, and when the terminal is closed.

    Python's signal handler runs only when a socket wakes Qt's event loop.
    """
    from PySide6.QtCore import QSocketNotifier, QTimer

    awake, waking = socket.socketpair()
    for end in (awake, waking):
        end.setblocking(False)
    signal.set_wakeup_fd(waking.fileno(), warn_on_full_buffer=False)

    def quit_unasked(*_: object) -> None:
        windows.ask_nothing()
        QTimer.singleShot(0, app.quit)  # a quit before the event loop runs would be forgotten

    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        if hasattr(signal, name):  # SIGHUP is POSIX's, SIGBREAK is what Windows has in its place
            signal.signal(getattr(signal, name), quit_unasked)
    notifier = QSocketNotifier(awake.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(lambda: awake.recv(64))
    notifier.setProperty("ends", (awake, waking))
    return notifier
