"""How long the lenses need for one drawing: the middle of several runs, and how often each is done.

python benchmarks/lenses.py [--n 20] [--markdown docs/EXPLAINING.md]
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from shutil import copy
from statistics import median
from tempfile import mkdtemp
from time import perf_counter

import numpy as np
from measuring import print_table
from PySide6.QtWidgets import QApplication
from summary import markdown, put

import digitapp
from digitapp.drawing.strokes import Drawing
from digitapp.explaining.alterations import BY_NAME
from digitapp.explaining.evidence import evidence
from digitapp.explaining.explanation import explain
from digitapp.explaining.neighbours import surroundings, views
from digitapp.explaining.replay import replay
from digitapp.explaining.replay_files import file_content
from digitapp.explaining.sensitivity import curve_of, sensitivity
from digitapp.gui.app import make_window, prepare
from digitapp.gui.inference.requests import Request, Result
from digitapp.gui.lenses.layers.lens import LayersLens
from digitapp.models.registry import Registry, bundled_folder, default_id

HEAD = ("what", "p50", "longest", "n")
SEVEN = ((152, 132), (262, 114), (368, 118), (322, 230), (270, 352), (258, 412))
Work = Callable[[], object]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--n", type=int, default=20, help="runs of each (20)")
    parser.add_argument("--markdown", type=Path, help="write the table into this file")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows = [HEAD, *(row(name, make(), args.n) for name, make in MEASURED.items())]
    print_table(rows)
    if args.markdown:
        put(args.markdown, markdown(rows), "<!-- lens speed -->", "<!-- /lens speed -->")


def row(name: str, work: Work, count: int) -> tuple[str, str, str, str]:
    """Run some work and return a row of the table."""
    work()  # the first time is not like the others
    times = []
    for _ in range(count):
        start = perf_counter()
        work()
        times.append(1000 * (perf_counter() - start))
    return name, f"{median(times):.1f} ms", f"{max(times):.1f} ms", str(count)


def written(points: int) -> Drawing:
    """Return a seven of so many points, 8 ms apart."""
    places = np.linspace(0, len(SEVEN) - 1, points)
    columns = [np.interp(places, np.arange(len(SEVEN)), column) for column in np.transpose(SEVEN)]
    drawing = Drawing()
    for number, (x, y) in enumerate(np.column_stack(columns).tolist()):
        time = 0.008 * number
        drawing.begin(x, y, time=time) if number == 0 else drawing.extend(x, y, time=time)
    drawing.end()
    return drawing


def evident(model: str) -> Work:
    """Return what finds the evidence alone, which is seen first."""
    loaded, drawing = digitapp.load_model(model), written(100)
    image = loaded.frames([drawing]).images[0]
    target = int(loaded.predict_proba([drawing])[0].argmax())
    return lambda: evidence(loaded, image, target)


def explained(model: str, points: int) -> Work:
    loaded, drawing = digitapp.load_model(model), written(points)
    return lambda: explain(loaded, drawing)


def compared(model: str) -> Work:
    loaded, drawing = digitapp.load_model(model), written(100)
    known = surroundings(loaded, views(loaded))
    return lambda: known.neighbours(loaded, loaded.frames([drawing]))


def met(model: str) -> Work:
    loaded = digitapp.load_model(model)
    return lambda: surroundings(loaded, views(loaded))


def replayed(model: str, points: int) -> Work:
    loaded, drawing = digitapp.load_model(model), written(points)
    return lambda: replay(loaded, drawing)


def animated(kind: str) -> Work:
    found = replay(digitapp.load_model(), written(100))
    return lambda: file_content(Path(f"x.{kind}"), found)


def told(is_foreign: bool) -> Work:
    """Return what tells of the layers of the default model, which was opened for that; foreign ones have a worker."""
    folder = Path(mkdtemp())
    copy(bundled_folder() / f"{default_id()}.onnx", folder)
    model = Registry([folder], trusted=[] if is_foreign else [folder]).load()
    return partial(model.layers, model.frames([written(100)]).images[0])


def opened() -> Work:
    """Return what loads the default model and tells of its layers once."""
    return lambda: digitapp.layers(digitapp.load_model(), written(100))


def shown() -> Work:
    """Return what the window's thread does for the layers of one drawing; it paints into a picture."""
    prepare()
    app = QApplication.instance() or QApplication([])
    window = make_window(state=Path(mkdtemp()))
    window.show()
    window.lenses.open("layers")
    app.processEvents()
    lens = window.lenses.lens("layers")
    assert isinstance(lens, LayersLens)
    model, drawing = digitapp.load_model(), written(100)
    frames = model.frames([drawing])
    prediction = model.predictions(frames)[0]
    result = Result(Request(0, drawing.ink(), None), model.card, frames, prediction, 0.0, 0.0)
    known = model.layers(prediction.image)

    def show() -> None:
        lens.show_layers(result, known)
        lens.grab()

    return show


def altered(model: str, points: int, name: str) -> Work:
    loaded, ink = digitapp.load_model(model), written(points).ink()
    return lambda: curve_of(loaded, ink, BY_NAME[name])


def withstood(model: str, points: int) -> Work:
    loaded, ink = digitapp.load_model(model), written(points).ink()
    return lambda: sensitivity(loaded, ink)


MEASURED: dict[str, Callable[[], Work]] = {
    "Why, cnn-28x28, the evidence": lambda: evident("cnn-28x28"),
    "Why, cnn-28x28, 100 points, everything": lambda: explained("cnn-28x28", 100),
    "Why, cnn-28x28, 20,000 points, everything": lambda: explained("cnn-28x28", 20_000),
    "Why, mlp-8x8, 100 points, everything": lambda: explained("mlp-8x8", 100),
    "Neighbours and place on the map, cnn-28x28": lambda: compared("cnn-28x28"),
    "Neighbours and place on the map, mlp-8x8": lambda: compared("mlp-8x8"),
    "2,000 known drawings shown to cnn-28x28": lambda: met("cnn-28x28"),
    "2,000 known drawings shown to mlp-8x8": lambda: met("mlp-8x8"),
    "Replay, cnn-28x28, 100 points": lambda: replayed("cnn-28x28", 100),
    "Replay, cnn-28x28, 20,000 points": lambda: replayed("cnn-28x28", 20_000),
    "Replay, mlp-8x8, 100 points": lambda: replayed("mlp-8x8", 100),
    "Replay as WebP, 100 points": lambda: animated("webp"),
    "Replay as GIF, 100 points": lambda: animated("gif"),
    "Layers, cnn-28x28, loaded and opened": opened,
    "Layers, cnn-28x28": lambda: told(is_foreign=False),
    "Layers, cnn-28x28, in a worker": lambda: told(is_foreign=True),
    "Layers, shown and painted": shown,
    "What if, cnn-28x28, 100 points, rotation": lambda: altered("cnn-28x28", 100, "rotation"),
    "What if, cnn-28x28, 100 points, tremble": lambda: altered("cnn-28x28", 100, "tremble"),
    "What if, cnn-28x28, 100 points, noise": lambda: altered("cnn-28x28", 100, "noise"),
    "What if, cnn-28x28, 20,000 points, rotation": lambda: altered("cnn-28x28", 20_000, "rotation"),
    "What if, mlp-8x8, 100 points, rotation": lambda: altered("mlp-8x8", 100, "rotation"),
    "What if, cnn-28x28, 100 points, everything": lambda: withstood("cnn-28x28", 100),
}
"""What is measured, and what prepares it."""


if __name__ == "__main__":
    main()
