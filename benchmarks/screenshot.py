"""Make the pictures of README and docs: the real window, the default model, and a digit drawn with the mouse."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from digitapp.gui.app import make_window, prepare
from digitapp.gui.lenses.layers.lens import LayersLens
from digitapp.gui.lenses.layers.values_view import Place
from digitapp.gui.lenses.replay.lens import ReplayLens
from digitapp.gui.lenses.what_if.lens import WhatIfLens
from digitapp.gui.lenses.why.lens import WhyLens
from digitapp.gui.main_window import MainWindow

STROKES = (
    (
        (152, 132),
        (200, 120),
        (262, 114),
        (330, 113),
        (368, 118),
        (352, 168),
        (322, 230),
        (292, 296),
        (270, 352),
        (258, 412),
    ),
    ((214, 268), (256, 262), (304, 260), (352, 262)),
)
"""A seven with a crossbar, in canvas units."""
SIZE = (1180, 800)
ROTATED = 10
"""The place of an amount at which the seven is turned to the left."""
STEP_MS = 12
"""Between two points of a digit that was written in its time."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/screenshot.png"))
    parser.add_argument("--dark", action="store_true", help="in dark colours")
    parser.add_argument("--lens", default="input", help="the lens: input, why, layers, whatIf, replay or compare")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"QT_QPA_PLATFORM": f"offscreen:configfile={write_screen(Path(folder))}", "QT_SCALE_FACTOR": "2"}
        take(args.out, args.dark, args.lens, Path(folder))
    print(f"wrote {args.out}")


def write_screen(folder: Path) -> Path:
    """Write the description of a screen that is large enough, for Qt; the one without a description has 800 x 800."""
    dpi = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [{"name": "screen", "x": 0, "y": 0, "width": 2880, "height": 1800, **dpi}]}))
    return path


def take(path: Path, dark: bool, lens: str, state: Path) -> None:
    prepare()
    app = QApplication([])
    window = make_window(state=state)
    window.view.set_appearance("dark" if dark else "light")
    window.resize(*SIZE)
    window.show()
    wait(app, lambda: window.is_ready)
    ask(app, window, lens)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(path)):
        raise SystemExit(f"{path}: cannot be written; choose another place")
    window.close()


def ask(app: QApplication, window: MainWindow, lens: str) -> None:
    """Open a lens, draw a seven, and wait until the lens shows all that it has to say."""
    window.lenses.open(lens)
    for stroke in STROKES:
        draw(window.canvas, stroke, STEP_MS if lens == "replay" else -1)
    wait(app, lambda: window.live_prediction.up_to_date)
    if isinstance(shown := window.lenses.lens(lens), WhyLens | LayersLens | ReplayLens):
        wait(app, lambda: shown.is_up_to_date)
    if isinstance(shown, LayersLens):  # its second layer, and what one of its values sees
        shown.strip.steps.choose(1)
        shown.maps.point_at(Place(4, 5, 12))
    if isinstance(shown, WhatIfLens):
        wait(app, lambda: shown.curves.is_up_to_date)
        shown.controls.sliders["rotation"].setValue(ROTATED)
        wait(app, lambda: shown.curves.is_up_to_date)
    if isinstance(shown, ReplayLens):  # a moment of it, and the answer to that
        shown.chart.setValue(round(0.4 * shown.chart.maximum()))
        wait(app, lambda: window.live_prediction.up_to_date)


def draw(canvas: QWidget, points: tuple[tuple[float, float], ...], step_ms: int = -1) -> None:
    """Draw one stroke with the mouse, with as many points as a hand makes, at once or `step_ms` apart."""
    scale = canvas.width() / 500
    knots = np.arange(len(points))
    places = np.linspace(0, len(points) - 1, 6 * len(points))
    columns = [np.interp(places, knots, column) * scale for column in np.transpose(points)]
    pixels = [QPoint(round(x), round(y)) for x, y in zip(*columns, strict=True)]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pixels[0])
    for pixel in pixels[1:]:
        QTest.mouseMove(canvas, pixel, step_ms)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pixels[-1])


def wait(app: QApplication, done: Callable[[], bool], seconds: float = 30) -> None:
    """Run the app's event loop until `done()` is true; SystemExit if it takes too long."""
    check = QTimer(app, interval=5)
    check.timeout.connect(lambda: done() and app.exit(0))
    QTimer.singleShot(round(1000 * seconds), check, lambda: app.exit(1))
    check.start()
    status = app.exec()
    check.deleteLater()
    if status:
        raise SystemExit("the window did not get there in time; see its status")


if __name__ == "__main__":
    main()
