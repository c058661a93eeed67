"""As many labels as a card may have: the best are shown in a room that stays, and the pen is not held up."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from digitapp.api import Prediction
from digitapp.drawing.strokes import Drawing
from digitapp.gui.answer.bars import Bars
from digitapp.gui.inference.predictor import Request, Result
from digitapp.gui.lenses.compare.row import ComparisonRow
from digitapp.gui.style import theme
from digitapp.preprocessing.framing import frame
from support.drawings import SEVEN
from support.onnx_models import card

COUNTS = [2, 10, 26, 27, 100, 482, 1000]
BEST = 0.8


def names(count: int) -> tuple[str, ...]:
    return tuple(f"label {number}" for number in range(count))


def prediction(count: int, best: int = 1) -> Prediction:
    """One label has `BEST`, the next in their order half of the rest, and so on."""
    shares = [BEST] + [(1 - BEST) / 2**place for place in range(1, count)]
    values = np.roll(np.array(shares, np.float32), best)
    labels = names(count)
    return Prediction(labels[best], values / values.sum(), labels, np.zeros((28, 28), np.float32))


def longest(widget: QWidget, colour: QColor) -> int:
    """The longest level run of a colour, in pixels of the widget."""
    image = widget.grab().toImage()
    best = 0
    for y in range(image.height()):
        run = 0
        for x in range(image.width()):
            run = run + 1 if image.pixelColor(x, y) == colour else 0
            best = max(best, run)
    return best


@pytest.fixture
def bars(qtbot: QtBot) -> Bars:
    made = Bars()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("count", COUNTS)
def test_the_bar_of_the_answer_is_long_with_any_number_of_labels(bars: Bars, count: int) -> None:
    bars.show_prediction(prediction(count))
    bars.resize(304, 200)
    assert longest(bars, theme.current().accent) >= 15


@pytest.mark.parametrize("count", COUNTS)
def test_any_number_of_labels_needs_no_more_height_than_ten(bars: Bars, count: int) -> None:
    high = bars.minimumHeight()
    bars.set_labels(names(count))
    assert bars.minimumHeight() <= high
    assert bars.sizeHint().height() <= 13 * 24


def test_up_to_two_columns_of_labels_keep_their_places(bars: Bars) -> None:
    bars.show_prediction(prediction(26, best=20))
    assert [label for label, _ in bars.rows()] == list(names(26))


def test_of_more_labels_the_likeliest_are_shown_and_what_the_others_have(bars: Bars) -> None:
    bars.set_labels(names(482))
    assert bars.rows() == [("", "")] * 9 + [("482 labels", "")]
    bars.show_prediction(prediction(482, best=480))
    assert bars.rows()[:3] == [("label 480", "80.0 %"), ("label 481", "10.0 %"), ("label 0", "5.0 %")]
    assert bars.rows()[-1] == ("473 others", "0.1 %")
    assert len(bars.rows()) == 10
    assert len(bars.values()) == 482
    assert "473 others: 0.1 %" in bars.accessibleDescription()
    assert len(bars.accessibleDescription()) < 300
    assert "likeliest 9 of 482 labels" in bars.toolTip()
    bars.clear()
    assert bars.rows()[-1] == ("482 labels", "")


def row_of(qtbot: QtBot, count: int) -> ComparisonRow:
    """A row that shows an answer."""
    row = ComparisonRow(card(labels=names(count)))
    qtbot.addWidget(row)
    ink = Drawing.from_points(SEVEN).ink()
    frames = frame([ink], "mnist", (28, 28))
    row.show_result(Result(Request(0, ink, None), row.card, frames, prediction(count), 0.0, 0.0), False)
    row.resize(row.sizeHint())
    return row


@pytest.mark.parametrize("count", [27, 100, 482, 1000])
def test_a_row_of_the_comparison_writes_out_the_best_of_many_labels(qtbot: QtBot, count: int) -> None:
    row = row_of(qtbot, count)
    assert [label for label, _ in row.shown.guesses] == ["label 1", "label 2", "label 3"]
    assert longest(row, theme.current().accent) >= 25
    assert "label 2 10.0 %" in row.toolTip()
    assert len(row.toolTip()) < 200


@pytest.mark.parametrize("count", [2, 10, 26])
def test_a_row_of_the_comparison_has_a_column_for_each_of_few_labels(qtbot: QtBot, count: int) -> None:
    row = row_of(qtbot, count)
    assert not row.shown.guesses
    assert longest(row, theme.current().accent) <= 24


def test_a_label_that_is_made_to_fit_is_not_cut(qtbot: QtBot) -> None:
    """What is as wide as its room by a fraction of a pixel is whole."""
    pictures = []
    for answer in ("88", "89"):
        row = ComparisonRow(card())
        qtbot.addWidget(row)
        row.resize(row.sizeHint())
        row.shown = row.shown.__class__(label=answer)
        pictures.append(row.grab().toImage())
    assert pictures[0] != pictures[1]
