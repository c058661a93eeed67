"""The baselines of the whole app, each a whole process: a bare window, a session in it, a bare run.

    python benchmarks/bare.py window|answer|run MODEL

A window first imports the third-party packages that the app imports, in the same order; once it is painted, or has an
answer, the process prints its `stamp`. A run does only what is needed to read one image, and ends by itself.
"""

# ruff: noqa: PLC0415  (each kind of process imports only what it needs)

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import Any

SIZE = (1180, 800)
"""The initial size of the app's window."""


def stamp() -> str:
    """Return the seconds of `time.monotonic` and the process's memory in MiB: resident and proportional set size."""
    now = time.monotonic()
    with open("/proc/self/smaps_rollup", encoding="ascii") as file:  # noqa: PTH123  (pathlib would be another import)
        sizes = {line.split()[0]: int(line.split()[1]) / 1024 for line in file if line.endswith("kB\n")}
    return f"{now} {sizes['Rss:']} {sizes['Pss:']}"


def window(then: Callable[[], None]) -> None:
    """Show a bare widget, and call `then` once it is painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    class Painted(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, then)

    app = QApplication([])
    shown = Painted()
    shown.resize(*SIZE)
    shown.show()
    app.exec()


def answer(model: str) -> None:
    """Load a model into a session of one thread, as the app does, and run it once."""
    import numpy as np
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session: Any = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    height, width = session.get_inputs()[0].shape[2:]
    session.run(None, {"image": np.zeros((1, 1, height, width), np.float32)})


def end() -> None:
    """Print the stamp and exit at once, since the rest is not measured."""
    print(stamp(), flush=True)
    os._exit(0)


def main() -> None:
    """Run the kind of process that the command line names."""
    kind, model = sys.argv[1:]
    if kind == "run":
        answer(model)
        return
    import msgspec  # noqa: F401
    import numpy as np  # noqa: F401
    import platformdirs  # noqa: F401
    from PySide6.QtCore import Qt  # noqa: F401  (its enums, which are only created when they are imported)

    def answer_and_end() -> None:
        answer(model)
        end()

    window(end if kind == "window" else answer_and_end)


if __name__ == "__main__":
    main()
