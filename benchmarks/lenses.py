"""What the lenses cost: for each a few figures, in the lens's own thread and in the window's.

python benchmarks/lenses.py [--quick] [--json PATH]
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from shutil import copy
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import measuring
from measuring import Row
from opened import SEVEN
from PySide6.QtWidgets import QApplication

from digitapp.drawing.strokes import Drawing
from digitapp.gui.app import make_window, prepare
from digitapp.gui.inference.requests import Request, Result
from digitapp.gui.lenses.layers.lens import LayersLens
from digitapp.models.registry import Registry, bundled_folder, default_id

ROUNDS = 200
Measured = tuple[str, list[float], float]
"""What was measured, its milliseconds, and the limit of their median."""


def main() -> int:
    """Print the rows."""
    return measuring.run(__doc__ or "", measure)


def measure(quick: bool) -> tuple[list[Row], dict[str, Any]]:
    """Measure every lens that is listed here."""
    found = [one for of_lens in LENSES for one in of_lens(3 if quick else ROUNDS)]
    rows = [Row(what, median(times), "ms", limit) for what, times, limit in found]
    return rows, {what: times for what, times, _ in found}


def layers(rounds: int) -> Iterator[Measured]:
    """The layers of the default model: told by the app's own process and by a worker, and shown by the window."""
    with TemporaryDirectory() as folder:
        copy(bundled_folder() / f"{default_id()}.onnx", folder)
        yield from told("here", Registry(), rounds)
        yield from told("in a worker", Registry([Path(folder)]), rounds)
    yield "layers, shown and painted", shown(rounds), 16


def told(where: str, registry: Registry, rounds: int) -> Iterator[Measured]:
    """The layers of one drawing: the first time, when the model is opened for that, and later."""
    model = registry.load(default_id())
    tell = partial(model.layers, model.frames([Drawing.from_points([SEVEN])]).images[0])
    yield f"layers, first drawing, {where}", timed(tell, 1), 500
    yield f"layers, one drawing, {where}", timed(tell, rounds), 20
    registry.close()


def shown(rounds: int) -> list[float]:
    """Return the milliseconds that the window's thread is busy with the layers of one drawing."""
    prepare()
    app = QApplication.instance() or QApplication([])
    with TemporaryDirectory() as state:
        window = make_window(state=Path(state))
        window.show()
        window.lenses.open("layers")
        app.processEvents()
        lens = window.lenses.lens("layers")
        assert isinstance(lens, LayersLens)
        model, drawing = Registry().load(), Drawing.from_points([SEVEN])
        frames = model.frames([drawing])
        prediction = model.predictions(frames)[0]
        result = Result(Request(0, drawing.ink(), None), model.card, frames, prediction, 0.0, 0.0)
        known = model.layers(prediction.image)

        def show() -> None:
            lens._wanted = result  # as if it had asked
            lens._show(result, known)
            lens.grab()

        found = timed(show, rounds)
        assert lens.layers
        window.close()
    return found


def timed(work: Callable[[], object], rounds: int) -> list[float]:
    """Return the milliseconds of each call."""
    found = []
    for _ in range(rounds):
        began = perf_counter()
        work()
        found.append(1000 * (perf_counter() - began))
    return found


LENSES: tuple[Callable[[int], Iterator[Measured]], ...] = (layers,)
"""What each lens is measured by; a new one is a function above and its name here."""


if __name__ == "__main__":
    sys.exit(main())
