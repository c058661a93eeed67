"""The states of the window on numbers and pages that `looks.py` pictures, each brought about as a user does."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import numpy as np
from look_window import app, read
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from screenshot import draw, wait

from digitapp.drawing.files import read_records
from digitapp.drawing.strokes import Drawing
from digitapp.gui.lenses.table.lens import TableLens
from digitapp.gui.lenses.table.rows import TEXT
from digitapp.gui.main_window import MainWindow
from digitapp.importing.ranking import DRAWINGS

_SCRAWL = ((10, 20), (70, 10), (75, 50), (30, 75), (85, 90), (80, 140), (10, 150), (8, 100), (25, 78))
"""Something between a 3 and an 8."""
_LINES = (("2026", "417"), ("305", "1968"), ("72",))


def page(window: MainWindow) -> None:
    """A page of numbers, and the table of them with a row that is looked at."""
    _open(window, _page(window))
    _table(window).view.selectRow(1)
    read(window)


def page_edited(window: MainWindow) -> None:
    """A number of a page that was corrected."""
    _open(window, _page(window))
    _write(window, 2, "306")
    wait(app(), lambda: _table(window).rows.rows[2].read.text == "306")
    read(window)


def page_error(window: MainWindow) -> None:
    """A correction that is no number."""
    _open(window, _page(window))
    _write(window, 0, "20x6")
    wait(app(), lambda: bool(_table(window).said.property("error")))


def page_unsure(window: MainWindow) -> None:
    """A page with a digit that the model is not sure of."""
    _open(window, _page(window, doubtful="5"))


def number_replay(window: MainWindow) -> None:
    """How a number in ink was read while it was written."""
    number(window)
    window.lenses.open("replay")
    wait(app(), lambda: window.lenses.lens("replay").is_up_to_date)  # type: ignore[attr-defined]


def page_menu(window: MainWindow) -> None:
    """What can be said of a digit in a picture."""
    _open(window, _page(window))
    tag = window.numbers.tags.tags[1]
    tag.customContextMenuRequested.emit(QPoint(0, tag.height()))


def page_busy(window: MainWindow) -> None:
    """A page that is being read, half of it."""
    window.lenses.open("table")
    draw(window.canvas, ((120, 100), (380, 100), (230, 420)))
    read(window)
    window.live_prediction.answer_delayed.emit()
    window.live_prediction.progressed.emit(0.45)
    wait(app(), window.answer_panel.progress.isVisible)


def page_empty(window: MainWindow) -> None:
    """The table before there is anything in it."""
    window.lenses.open("table")


def page_dim(window: MainWindow) -> None:
    """A picture that cannot be read for its light."""
    from PIL import Image, ImageDraw

    image = Image.new("L", (600, 600), 225)
    pencil = ImageDraw.Draw(image)
    pencil.line([(300, 480), (140, 300), (180, 180), (300, 250), (420, 180), (460, 300), (300, 480)], fill=40, width=14)
    shaded = np.asarray(image, np.float32) * np.where(np.arange(600) > 330, 1.0, 0.35)[:, None]
    noise = np.random.default_rng(1).normal(0, 3, shaded.shape)
    path = Path(str(window.property("folder"))) / "in the shade.png"
    Image.fromarray((shaded + noise).clip(0, 255).astype(np.uint8)).save(path)
    window.lenses.open("table")
    window.sources.router.open([path])
    wait(app(), lambda: window.canvas.drawing.picture is not None)
    read(window)


def number(window: MainWindow) -> None:
    """A number in ink, and its table."""
    window.lenses.open("table")
    for stroke in (((60, 120), (160, 118), (110, 330)), ((300, 120), (296, 330)), ((400, 125), (397, 330))):
        draw(window.canvas, stroke)
    read(window)


NUMBERS = (
    *(page, page_unsure, number_replay, page_edited, page_error, page_menu, page_busy, page_empty, page_dim, number),
)


def _table(window: MainWindow) -> TableLens:
    return cast(TableLens, window.lenses.lens("table"))


def _open(window: MainWindow, path: Path) -> None:
    window.lenses.open("table")
    window.sources.router.open([path])
    wait(app(), lambda: len(_table(window).rows.rows) == sum(map(len, _LINES)), 60)
    read(window)


def _write(window: MainWindow, row: int, text: str) -> None:
    view = _table(window).view
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, TEXT))
    QTest.keyClick(view, Qt.Key.Key_Return)
    editor = cast(QLineEdit, view.findChild(QLineEdit))
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def _page(window: MainWindow, doubtful: str = "") -> Path:
    """Write a page of generated digits, of one label in a form that is hard to read."""
    from PIL import Image, ImageDraw

    drawings = {str(record.label): record.drawing() for record in reversed(list(read_records(DRAWINGS)))}
    if doubtful:
        drawings[doubtful] = Drawing.from_points([_SCRAWL])
    image = Image.new("L", (1000, 800), 228)
    pencil = ImageDraw.Draw(image)
    for row, numbers in enumerate(_LINES):
        left = 70.0
        for text in numbers:
            for label in text:
                points = [stroke.points for stroke in drawings[label].strokes]
                low, high = np.concatenate(points).min(axis=0), np.concatenate(points).max(axis=0)
                scale = 120 / float(high[1] - low[1])
                for stroke in points:
                    places = (stroke - low) * scale + (left, 90 + 230 * row)
                    pencil.line([tuple(place) for place in places.tolist()], fill=45, width=9, joint="curve")
                left += float(high[0] - low[0]) * scale + 26
            left += 110
    path = Path(str(window.property("folder"))) / "till roll, Monday.png"
    image.save(path)
    return path
