"""The app starts, or says in one sentence why it does not; its themes and its messages."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from digitapp.drawing.files import Record, write_records
from digitapp.drawing.sessions import SessionStore
from digitapp.gui import app
from digitapp.gui.about import About
from digitapp.gui.main_window import MainWindow
from digitapp.gui.status import Status
from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.gui.system_libraries import missing

RUN = "import sys; from digitapp.gui.app import run; sys.exit(run(['digitapp']))"
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the displays of Linux")


def start(code: str = RUN, **environment: str | None) -> subprocess.CompletedProcess[str]:
    names = dict(os.environ, **{k: v for k, v in environment.items() if v is not None})
    for name, value in environment.items():
        if value is None:
            names.pop(name, None)
    command = [sys.executable, "-c", code]
    return subprocess.run(command, env=names, capture_output=True, text=True, timeout=60, check=False)


@LINUX
@pytest.mark.parametrize(
    ("environment", "says"),
    [
        ({"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None}, "set DISPLAY"),
        (
            {"QT_QPA_PLATFORM": None, "DISPLAY": ":77", "WAYLAND_DISPLAY": None},
            missing({"DISPLAY": ":77"}) or "':77'",  # a system without Qt's libraries has another complaint
        ),
        ({"QT_QPA_PLATFORM": "nonsense"}, "'nonsense'"),
    ],
)
def test_a_start_that_must_fail_ends_with_one_sentence(environment: dict[str, str | None], says: str) -> None:
    done = start(**environment)
    assert done.returncode == 1
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    assert says in lines[0]
    assert "digitapp predict FILE" in lines[0]


def test_missing_libraries_are_named() -> None:
    code = (
        "import sys\n"
        "class Block:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'PySide6.QtWidgets':\n"
        "            raise ImportError('libEGL.so.1: cannot open shared object file')\n"
        "sys.meta_path.insert(0, Block())\n" + RUN
    )
    done = start(code, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert "libEGL.so.1" in done.stderr
    assert "libegl1" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT between processes")
@pytest.mark.parametrize("is_early", [False, True])
def test_ctrl_c_in_the_terminal_ends_the_app_even_before_its_event_loop_runs(is_early: bool) -> None:
    code = (
        "import gc, os, signal, sys, threading\n"
        "from digitapp.gui import app, main_window\n"
        "shown = main_window.MainWindow.show\n"
        "def show(self):\n"
        "    shown(self)\n"
        "    threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()\n"
        "def freeze():\n"  # the last thing before the event loop
        "    os.kill(os.getpid(), signal.SIGINT)\n"
        + ("gc.freeze = freeze\n" if is_early else "main_window.MainWindow.show = show\n")
        + "sys.exit(app.run(['digitapp']))"
    )
    done = start(code, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_that_is_named_is_shown_and_the_last_drawing_kept(tmp_path: Path, state: Path) -> None:
    write_records(tmp_path / "two.ndjson", [Record([[(10.0, 10.0), (90.0, 90.0)], [(9.0, 9.0)]])])
    write_records(state / "last.ndjson", [Record([[(5.0, 5.0), (80.0, 80.0)]])])
    code = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from digitapp.gui import app, main_window\n"
        "def look(self):\n"
        "    if self.documents.title == 'two.ndjson' and 'was kept' in self.status_bar.status.text():\n"
        "        self.beat.stop()\n"
        "        print(self.documents.title, len(self.canvas.drawing.strokes))\n"
        "        self.close()\n"
        "shown = main_window.MainWindow.show\n"
        "def show(self):\n"
        "    shown(self)\n"
        "    self.beat = QTimer(self, interval=20, timeout=lambda: look(self))\n"
        "    self.beat.start()\n"
        "main_window.MainWindow.show = show\n"
        f"sys.exit(app.run(['digitapp', {str(tmp_path / 'two.ndjson')!r}]))"
    )
    done = start(code, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["two.ndjson", "2"]
    assert sorted(kept.strokes for kept in SessionStore(state).kept()) == [1, 2]


def test_a_file_that_macos_wants_opened_is_opened(tmp_path: Path) -> None:
    write_records(tmp_path / "two.ndjson", [Record([[(10.0, 10.0), (90.0, 90.0)]])])
    code = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from PySide6.QtGui import QFileOpenEvent\n"
        "from digitapp.gui import app, main_window\n"
        "def look(self):\n"
        "    if self.documents.title == 'two.ndjson':\n"
        "        self.beat.stop()\n"
        "        self.close()\n"
        "shown = main_window.MainWindow.show\n"
        "def show(self):\n"
        "    shown(self)\n"
        f"    wanted = QFileOpenEvent({str(tmp_path / 'two.ndjson')!r})\n"
        "    QTimer.singleShot(0, self, lambda: QCoreApplication.sendEvent(QCoreApplication.instance(), wanted))\n"
        "    self.beat = QTimer(self, interval=20, timeout=lambda: look(self))\n"
        "    self.beat.start()\n"
        "main_window.MainWindow.show = show\n"
        "sys.exit(app.run(['digitapp']))"
    )
    done = start(code, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr


def test_pyside_still_reads_the_source_of_what_is_imported() -> None:
    """Once this fails, `run` need not put Python's own import back (PYSIDE-2029)."""
    code = (
        "import inspect\n"
        "read, getsource = [], inspect.getsource\n"
        "inspect.getsource = lambda module: read.append(module.__name__) or getsource(module)\n"
        "import PySide6.QtCore\n"
        "import colorsys\n"
        "print('colorsys' in read)"
    )
    assert start(code).stdout == "True\n"


def test_the_window_has_qts_own_style_and_does_without_the_class_of_styles() -> None:
    """PySide makes a class when it is first named, and QStyle takes longer than the whole window's theme."""
    code = (
        "import sys\n"
        "from PySide6 import QtWidgets\n"
        "from PySide6.QtCore import QTimer\n"
        "from digitapp.gui import app\n"
        "make_window = app.make_window\n"
        "def tell(window):\n"
        "    print('QWidget' in vars(QtWidgets), 'QStyle' in vars(QtWidgets), flush=True)\n"
        "    QtWidgets.QApplication.instance().setStyleSheet('')\n"
        "    print(QtWidgets.QApplication.style().name())\n"
        "    window.close()\n"
        "def made():\n"
        "    window = make_window()\n"
        "    QTimer.singleShot(0, lambda: tell(window))\n"
        "    return window\n"
        "app.make_window = made\n"
        "sys.exit(app.run(['digitapp']))"
    )
    done = start(code, QT_QPA_PLATFORM="offscreen")
    assert done.stdout.split() == ["True", "False", "fusion"], done.stderr


def test_a_start_in_english_reads_no_catalogue() -> None:
    """PySide makes a class when it is first named."""
    code = (
        "import sys\n"
        "from PySide6 import QtCore\n"
        "from digitapp.gui import app\n"
        "make_window = app.make_window\n"
        "def made():\n"
        "    window = make_window()\n"
        "    print('QLocale' in vars(QtCore), 'QTranslator' in vars(QtCore), flush=True)\n"
        "    QtCore.QTimer.singleShot(0, window.close)\n"
        "    return window\n"
        "app.make_window = made\n"
        "sys.exit(app.run(['digitapp']))"
    )
    assert start(code, QT_QPA_PLATFORM="offscreen", LANG="C").stdout.split() == ["True", "False"]


def test_the_window_imports_as_python_does() -> None:
    code = (
        "import builtins, sys\n"
        "plain = builtins.__import__\n"
        "from digitapp.gui import app\n"
        "app.prepare = lambda: sys.exit(0 if builtins.__import__ is plain else 3)\n"
        "app.run(['digitapp'])"
    )
    assert start(code, QT_QPA_PLATFORM="offscreen").returncode == 0


def test_moves_are_not_merged_even_where_a_platform_wants_it(open_window: Callable[..., MainWindow]) -> None:
    merging = Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents
    QCoreApplication.setAttribute(merging, True)  # as the xcb plugin does
    open_window()
    assert not QCoreApplication.testAttribute(merging)


def test_an_unexpected_error_is_shown_and_logged(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    app.show_bugs(window)
    error = KeyError("lost")
    sys.excepthook(KeyError, error, None)
    assert "KeyError: 'lost'" in window.status_bar.status.text()
    assert "lost" in caplog.text


def test_the_theme_changes_and_leaves_the_models_input(qtbot: QtBot, window: MainWindow) -> None:
    corners = []
    for choice in ("light", "dark", "light"):
        window.view.set_appearance(choice)
        corners.append(window.canvas.grab().toImage().pixelColor(20, 20).lightness())
        assert theme.current().dark == (choice == "dark")
        assert window.lenses.lens("input").preview.pixels().max() == 0
    assert corners[0] > 200
    assert corners[1] < 60
    assert corners[0] == corners[2]


def test_the_system_decides_unless_a_theme_was_chosen(monkeypatch: pytest.MonkeyPatch, window: MainWindow) -> None:
    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return Qt.ColorScheme.Dark

        def accessibility(self) -> Hints:
            return self

        def contrastPreference(self) -> Qt.ContrastPreference:
            return wanted

    wanted = Qt.ContrastPreference.NoPreference
    monkeypatch.setattr(theme.QGuiApplication, "styleHints", Hints)
    window.view.set_appearance("system")
    assert theme.current() is theme.THEMES["dark"]
    wanted = Qt.ContrastPreference.HighContrast
    window.view.restyle()
    assert theme.current() is theme.THEMES["high-dark"]
    monkeypatch.undo()
    window.view.set_appearance("light")
    assert not theme.current().dark


def test_a_long_message_is_whole_for_those_who_ask(qtbot: QtBot) -> None:
    status = Status()
    qtbot.addWidget(status)
    status.resize(200, 40)
    sentence = "A file could not be read because " + "of many things " * 40
    status.show_message(sentence, True)
    status.grab()
    assert status.text() == sentence
    assert status.toolTip() == tooltip(sentence)


def test_about_lists_the_shortcuts(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["about"].trigger()
    assert window.findChild(About).isVisible()
    assert ("Undo", "Ctrl+Z") in window.actions_.shortcuts()


def test_every_button_says_its_shortcut(window: MainWindow) -> None:
    for name in ("new", "open", "save", "undo", "redo", "clear", "pen", "eraser"):
        action = window.actions_[name]
        assert action.shortcut().toString() in action.toolTip()
