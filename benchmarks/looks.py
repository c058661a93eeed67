"""Picture everything that the app shows, on screens of several sizes, light and dark, to be looked at.

    [DIGITAPP_LANGUAGE=fr] python benchmarks/looks.py --out looks [--screen 1366x768] [--theme dark] [STATE ...]

Each picture is a whole screen: the window as it is first shown there, and over it the menus and dialogs that are open.
Without states all are taken; `--list` names them. It ends with status 1 if a state cannot be reached.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from itertools import product
from pathlib import Path

from look_dialogs import DIALOGS
from look_keyboard import KEYBOARD
from look_numbers import NUMBERS
from look_states import WINDOWS
from look_window import opened
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from digitapp.gui.app import prepare, speak
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme

SCREENS = {
    "1366x768": ((1366, 768), 1.0),
    "1366x768-at-1.5": ((1366, 768), 1.5),
    "1024x700": ((1024, 700), 1.0),
    "2560x1440": ((2560, 1440), 1.0),
}
"""Pixels and scale."""
STATES: dict[str, Callable[[MainWindow], None]] = {
    take.__name__.replace("_", "-"): take for take in (*WINDOWS, *NUMBERS, *DIALOGS, *KEYBOARD)
}
"""Functions that bring a window into a state, by name."""
THEMES = ("light", "dark")
"""What is taken unless others are asked for."""
DESKTOP = {"light": QColor("#9aa4b1"), "dark": QColor("#48505c")}
"""Colours of the desktop behind a window."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("states", nargs="*", metavar="STATE", help="which to take (all)")
    parser.add_argument("--out", type=Path, default=Path("looks"), help="the folder of the pictures (looks)")
    parser.add_argument("--screen", action="append", choices=SCREENS, help="only this one; may be repeated")
    parser.add_argument("--theme", action="append", choices=theme.THEMES, help="only this one")
    parser.add_argument("--list", action="store_true", help="name the states")
    args = parser.parse_args()
    if args.list:
        print("\n".join(f"{name:16} {take.__doc__}" for name, take in STATES.items()))
        return
    unknown = set(args.states) - STATES.keys()
    if unknown:
        raise SystemExit(f"{', '.join(sorted(unknown))}: no such state; --list names them")
    if "DIGITAPP_LOOK" in os.environ:
        take_all(args.out, args.states, *json.loads(os.environ["DIGITAPP_LOOK"]))
        return
    args.out.mkdir(parents=True, exist_ok=True)
    looks = product(args.screen or SCREENS, args.theme or THEMES)
    failed = [look for look in looks if not in_a_process(args.out, args.states or list(STATES), *look)]
    raise SystemExit(1 if failed else 0)


def in_a_process(out: Path, states: list[str], screen: str, look: str) -> bool:
    """Take the pictures of one screen in one theme; Qt reads the description of a screen when it starts."""
    (width, height), scale = SCREENS[screen]
    dpi = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    description = {"screens": [{"name": "screen", "x": 0, "y": 0, "width": width, "height": height, **dpi}]}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "screen.json"
        path.write_text(json.dumps(description))
        environment = os.environ | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={path}",
            "QT_SCALE_FACTOR": f"{scale:g}",
            "DIGITAPP_MODELS": str(Path(folder) / "models"),
            "DIGITAPP_LOOK": json.dumps([screen, look]),
        }
        command = [sys.executable, __file__, "--out", str(out), *states]
        return subprocess.run(command, env=environment, check=False).returncode == 0


def take_all(out: Path, states: list[str], screen: str, look: str) -> None:
    """Take pictures in this process."""
    prepare()
    app = QApplication([])
    speak(out)  # of no settings: what the environment says
    for name in states:
        path = out / f"{name}-{screen}-{look}.png"
        with tempfile.TemporaryDirectory() as folder, opened(app, Path(folder), look, name) as window:
            STATES[name](window)
            app.processEvents()
            if not photograph(window, DESKTOP[look.removeprefix("high-")]).save(str(path)):
                raise SystemExit(f"{path}: cannot be written; choose another folder")
        print(f"wrote {path}", flush=True)


def photograph(window: MainWindow, desktop: QColor) -> QPixmap:
    """Return a picture of the screen with all that is open, dialogs in a thin frame."""
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio()
    picture = QPixmap((screen.geometry().size().toSizeF() * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(desktop)
    painter = QPainter(picture)
    for widget in [window, *_above(window)]:
        place = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
        if not isinstance(widget, MainWindow | QMenu):
            painter.fillRect(place.adjusted(-1, -24, 1, 1), QColor("#20242c"))
            painter.setPen(QColor("white"))
            painter.drawText(place.adjusted(8, -24, 0, 0).topLeft() + QPoint(0, 16), widget.windowTitle())
        painter.drawPixmap(place.topLeft(), widget.grab())
    painter.end()
    return picture


def _above(window: MainWindow) -> list[QWidget]:
    """Return the menus and dialogs that are open, menus last."""
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not window]
    return sorted(shown, key=lambda widget: isinstance(widget, QMenu))


if __name__ == "__main__":
    main()
