"""How long the window's frames take while foreign models crash, hang, allocate memory and print in their workers.

For each fault, the window first reads with a bundled model; then the faulty model is chosen and the pen draws for some
seconds, one point every 4 ms. A frame is the time between two turns of the window's event loop, less the 4 ms.

    python benchmarks/isolation.py [--seconds 4] [--json PATH]
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitapp.gui.app import make_window, prepare
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry, bundled_folder
from digitapp.workers.pool import Limits

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from support import faulty_backend  # type: ignore[import-not-found]
from support.window_driver import at, press, release  # type: ignore[import-not-found]

FAULTS = ("none", "hang", "segfault", "exit", "raise", "allocate", "nan", "print")
EVERY_MS = 4


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--seconds", type=float, default=4.0, help="for each fault (4)")
    arguments.add_argument("--json", type=Path, help="write the raw numbers there")
    args = arguments.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        frames = measure(Path(folder), args.seconds)
    print(f"{'fault':10} {'frames':>7} {'p50 ms':>8} {'p99 ms':>8} {'max ms':>8}")
    for fault, times in frames.items():
        p50, p99, most = (float(np.percentile(times, share)) for share in (50, 99, 100))
        print(f"{fault:10} {len(times):7} {p50:8.2f} {p99:8.2f} {most:8.2f}")
    if args.json:
        args.json.write_text(json.dumps(frames, indent=1))


def measure(folder: Path, seconds: float) -> dict[str, list[float]]:
    """Return the frames' times in milliseconds, by fault."""
    sys.path.insert(0, str(faulty_backend.install(folder / "site")))
    for fault in FAULTS[1:]:
        faulty_backend.put(folder / "models", f"later-{fault}")
    prepare()
    app = QApplication([])
    limits = Limits(load=20, run=1, memory=2 * 2**30)
    window = make_window(lambda: Registry([bundled_folder(), folder / "models"], limits=limits), folder / "state")
    window.show()
    _wait(app, lambda: window.is_ready)
    frames = {}
    for fault in FAULTS:
        if fault != "none":
            _choose(app, window, f"later-{fault}")
            faulty_backend.begin(folder / "models", f"later-{fault}")
        frames[fault] = _drawn(window, seconds)
    window.close()
    return frames


def _choose(app: QApplication, window: MainWindow, model: str) -> None:
    window.predictor.choose(model)
    _wait(app, lambda: window.models.card is not None and window.models.card.id == model)


def _drawn(window: MainWindow, seconds: float) -> list[float]:
    """Draw a circle into the window; return the times of the turns of its event loop."""
    loop, timer = QEventLoop(), QTimer()
    times: list[float] = []
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    started = last = perf_counter()
    window.canvas.clear()
    press(window, (250, 250))

    def turn() -> None:
        nonlocal last
        now = perf_counter()
        times.append(max(0.0, 1000 * (now - last) - EVERY_MS))
        angle = 4 * (now - started)
        QTest.mouseMove(window.canvas, at(window, (250 + 150 * math.cos(angle), 250 + 150 * math.sin(angle))))
        last = perf_counter()
        if now - started > seconds:
            loop.quit()

    timer.timeout.connect(turn)
    timer.start(EVERY_MS)
    loop.exec()
    timer.stop()
    release(window, (250, 250))
    return times


def _wait(app: QApplication, until: Callable[[], bool]) -> None:
    while not until():
        app.processEvents()


if __name__ == "__main__":
    main()
