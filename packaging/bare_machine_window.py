"""The app's window for bare_machine.sh: prints where the canvas is, and every answer.

Run inside the bare system: `python bare_machine_window.py [LABEL]`. With a label it opens a drawing of a 7, and ends
once it is answered so. It grabs the window to /window.png then, or when a file /grab appears.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from digitapp.gui import app
from digitapp.gui.main_window import MainWindow

SEVEN = '{"strokes": [[[140, 110], [340, 110], [240, 410]]]}\n'
GRAB = Path("/grab")


class Watcher:
    """Looks at a window ten times a second and prints what is new."""

    def __init__(self, window: MainWindow, wanted: str | None) -> None:
        self._window, self._wanted = window, wanted
        self._answer = window.findChild(QWidget, "answer")
        self._said: set[str] = set()
        self._timer = QTimer(window, interval=100)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        canvas, answer = self._window.canvas, self._answer
        if not canvas.isVisible() or answer is None:
            return
        corner = canvas.mapToGlobal(QPoint(0, 0))
        self._say(f"platform {QGuiApplication.platformName()}")
        self._say(f"canvas {corner.x()} {corner.y()} {min(canvas.width(), canvas.height())}")
        label = answer.property("label")
        if label:
            self._say(f"answer {label} {answer.property('confidence'):.3f}")
        is_found = self._wanted is not None and label == self._wanted
        if GRAB.exists() or is_found:
            GRAB.unlink(missing_ok=True)
            self._window.grab().save("/window.png")
            self._say("grabbed")
        if is_found:
            self._window.close()

    def _say(self, line: str) -> None:
        if line not in self._said:
            self._said.add(line)
            print(line, flush=True)


def main(wanted: str | None) -> int:
    """Run the app as its command does, and look at its window."""
    make, watchers = app.make_window, []

    def make_watched() -> MainWindow:
        window = make()
        watchers.append(Watcher(window, wanted))
        return window

    app.make_window = make_watched  # type: ignore[assignment]
    argv = ["digitapp"]
    if wanted is not None:
        Path("/seven.ndjson").write_text(SEVEN)
        argv.append("/seven.ndjson")
    return app.run(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else None))
