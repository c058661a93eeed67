"""Make all pictures of the README and the documentation, of the real window and of the real code.

    python benchmarks/docs_pictures.py [--out docs] [--only NAME ...]

It writes the windows of `screenshot.py` and `lesson_pictures.py`, and into the folder `pictures` the README's
animation, parts of the window with the drawings of the lessons, and the figures that explain the rasteriser. Others
are made by what they show: by `digitapp-export report`, `growth.py`, and `digitapp-export samples --sheet`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import rasteriser_figures
from look_window import compared, read, sample
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from screenshot import wait, write_screen

import digitapp
from digitapp.drawing.files import Record, read_records
from digitapp.explaining.replay_files import file_content
from digitapp.files import write_atomically
from digitapp.gui.app import make_window, prepare
from digitapp.gui.lenses.layers.lens import LayersLens
from digitapp.gui.lenses.replay.lens import ReplayLens
from digitapp.gui.lenses.what_if.lens import WhatIfLens
from digitapp.gui.lenses.why.lens import WhyLens
from digitapp.gui.main_window import MainWindow

HERE = Path(__file__).parent
DRAWINGS = HERE.parent / "docs" / "drawings"
SIZE = (1060, 720)
MARGIN = 8
SCREENSHOTS = {
    "screenshot": "input",
    "why": "why",
    "what-if": "whatIf",
    "layers": "layers",
    "replay": "replay",
}
"""The pictures of whole windows, and the lens that is open in each."""
PARTS = {
    "input": ("seven", 1, "input"),
    "framing-on": ("framing", 6, "input"),
    "framing-off": ("framing", 6, "input"),
    "doubt": ("doubt", 6, "input"),
    "why": ("why", 3, "why"),
    "what-if": ("what-if", 1, "whatIf"),
    "compare": ("compare", 43, "compare"),
    "number": ("number", 1, "input"),
}
"""The pictures of parts of the window: the file, the place of its drawing, and the lens."""
SMALL = {"input": "lens", "why": "lens", "what-if": "lens", "number": "canvas"}
"""Those of which the README has the lens or the canvas alone."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("docs"), help="the folder of the documentation (docs)")
    parser.add_argument("--only", nargs="+", choices=MAKERS, default=tuple(MAKERS), help="some of them (all)")
    args = parser.parse_args()
    (args.out / "pictures").mkdir(parents=True, exist_ok=True)
    for name in args.only:
        MAKERS[name](args.out)


def animation(out: Path) -> None:
    """Write what `digitapp replay docs/drawings/five.ndjson --out docs/pictures/replay.gif` writes."""
    path = out / "pictures" / "replay.gif"
    found = digitapp.replay(digitapp.load_model(), record("five").drawing())
    write_atomically(path, file_content(path, found))
    print(f"wrote {path}")


def figures(out: Path) -> None:
    for path in rasteriser_figures.write(out / "pictures", record("why", 2).drawing().ink()):
        print(f"wrote {path}")


def screenshots(out: Path) -> None:
    for name, lens in SCREENSHOTS.items():
        run("screenshot.py", "--lens", lens, "--out", str(out / f"{name}.png"))


def lessons(out: Path) -> None:
    run("lesson_pictures.py", "--out", str(out))


def run(script: str, *options: str) -> None:
    """Run another script that makes pictures; each has a Qt of its own."""
    subprocess.run([sys.executable, str(HERE / script), *options], check=True)


def parts(out: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"QT_QPA_PLATFORM": f"offscreen:configfile={write_screen(Path(folder))}", "QT_SCALE_FACTOR": "2"}
        prepare()
        app = QApplication([])
        window = make_window(state=Path(folder))
        window.view.set_appearance("light")
        window.resize(*SIZE)
        window.show()
        wait(app, lambda: window.is_ready)
        for name, (file, place, lens) in PARTS.items():
            take(app, window, name, record(file, place), lens, out / "pictures" / f"{name}.png")
        window.close()


def record(file: str, place: int = 1) -> Record:
    """Return one of the lessons' drawings, counted from 1."""
    return next(islice(read_records(DRAWINGS / f"{file}.ndjson"), place - 1, None))


def take(app: QApplication, window: MainWindow, name: str, drawn: Record, lens: str, path: Path) -> None:
    """Picture the answer and a lens beside the drawing."""
    window.lenses.open(lens)
    if name == "framing-off":
        window.actions_["framing"].trigger()
    sample(window, drawn)
    read(window)
    settle(app, window, lens)
    save(window, path, window.canvas, window.answer_panel, window.lenses)
    if alone := SMALL.get(name):
        shown = window.canvas if alone == "canvas" else window.lenses
        save(window, path.with_name(f"{alone}-{name}.png"), shown)
    if name == "framing-off":
        window.actions_["framing"].trigger()


def settle(app: QApplication, window: MainWindow, lens: str) -> None:
    """Wait until a lens shows all that it has to say."""
    shown = window.lenses.lens(lens)
    if isinstance(shown, WhyLens | LayersLens | ReplayLens):
        wait(app, lambda: shown.is_up_to_date)
    if isinstance(shown, WhatIfLens):
        wait(app, lambda: shown.curves.is_up_to_date)
    if lens == "compare":
        compared(window)
        sentence = window.lenses.lens("compare").sentence  # type: ignore[attr-defined]
        wait(app, lambda: "still reading" not in sentence.text())


def save(window: MainWindow, path: Path, *widgets: QWidget) -> None:
    """Write the part of the window in which some widgets are."""
    whole = QRect()
    for widget in widgets:
        whole = whole.united(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))
    room = whole.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).intersected(window.rect())
    if not window.grab(room).save(str(path)):
        raise SystemExit(f"{path}: cannot be written; choose another folder")
    print(f"wrote {path}")


MAKERS: dict[str, Callable[[Path], None]] = {
    make.__name__: make for make in (animation, figures, parts, screenshots, lessons)
}

if __name__ == "__main__":
    main()
