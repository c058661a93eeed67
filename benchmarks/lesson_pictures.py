"""Make the pictures of COLLECTIONS.md and EVALUATING.md: a class's collection in the tray, and what is found in it.

The class is generated: five hands of the grammar that training generates from, of which one is misread now and then,
with three wrong labels.

    python benchmarks/lesson_pictures.py [--out docs] [--dark]
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from screenshot import wait, write_screen
from teaching_hands import DIGITS, STRANGE, TRAINING

from digitapp.drawing.strokes import Drawing
from digitapp.gui.app import make_window, prepare
from digitapp.gui.evaluation.matrix_page import MatrixPage
from digitapp.gui.main_window import MainWindow
from digitapp.teaching.collection import Collection
from digitapp.teaching.example import Example

HANDS = (("Ada", 0.0), ("Ben", 0.0), ("Cem", 0.0), ("Dina", 0.0), ("Eva", STRANGE))
"""Writers, and how far they may go."""
EACH = 8
"""Drawings of each digit by each writer."""
WRONG = {17: "1", 93: "9", 201: "0"}
"""Wrong labels, by the places of the drawings."""
SIZE, WIDE = (1180, 960), (1240, 860)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("docs"), help="the folder of the pictures (docs)")
    parser.add_argument("--dark", action="store_true", help="in dark colours")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"QT_QPA_PLATFORM": f"offscreen:configfile={write_screen(Path(folder))}", "QT_SCALE_FACTOR": "2"}
        os.environ["DIGITAPP_MODELS"] = str(Path(folder) / "models")
        prepare()
        app = QApplication([])
        path = Path(folder) / "state" / "collections" / "My drawings.ndjson"
        Collection(path).extend(drawn())
        window = make_window(state=Path(folder) / "state")
        window.view.set_appearance("dark" if args.dark else "light")
        window.resize(*SIZE)
        window.show()
        wait(app, lambda: window.is_ready)
        take_tray(app, window, args.out / "collection.png")
        take_evaluation(app, window, path, args.out)
        window.close()


def drawn() -> Iterator[Example]:
    """Yield the class's drawings in the order in which they were drawn."""
    place = 0
    for number, (name, strange) in enumerate(HANDS):
        draw, rng = TRAINING.writer(930 + number, strange), np.random.default_rng(number)
        for label in rng.permutation(list(DIGITS) * EACH):
            ink = draw(str(label), rng)
            drawing = Drawing.from_points(ink.strokes, ink.size)
            yield Example(id="", label=WRONG.get(place, str(label)), drawing=drawing, writer=name)
            place += 1


def take_tray(app: QApplication, window: MainWindow, path: Path) -> None:
    window.actions_["ask_me"].trigger()
    tray = window.collecting.tray
    tray.writer.setText("Ada")
    wait(app, lambda: tray.labels.counts.total() == len(HANDS) * EACH * len(DIGITS))
    for _ in range(3):  # thumbnails are made once they were to be painted
        window.grab()
        app.processEvents()
        wait(app, lambda: not window.collecting.store.is_busy)
    save(window, path)


def take_evaluation(app: QApplication, window: MainWindow, path: Path, out: Path) -> None:
    window.evaluation.open_with(path)
    view = window.evaluation.view
    assert view is not None
    view.resize(*WIDE)
    wait(app, lambda: not window.evaluation.is_busy)
    page = view.pages[0]
    assert isinstance(page, MatrixPage)
    assert view.evaluated is not None
    counts = view.evaluated.confusion.counts.copy()
    np.fill_diagonal(counts, 0)  # what is read right
    row, column = np.unravel_index(counts.argmax(), counts.shape)
    page.matrix.choose((int(row), int(column)))
    app.processEvents()
    save(view, out / "evaluation.png")
    view.tabs.setCurrentWidget(view.suspects)
    view.suspects.look.click()
    wait(app, lambda: not window.evaluation.is_busy)
    view.suspects.thumbnails.list.setFocus(Qt.FocusReason.TabFocusReason)
    app.processEvents()
    save(view, out / "wrong-labels.png")


def save(widget: QWidget, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(path)):
        raise SystemExit(f"{path}: cannot be written; choose another folder")
    print(f"wrote {path}")


if __name__ == "__main__":
    main()
