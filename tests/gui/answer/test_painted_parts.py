"""An answer repaints what has changed in the window, and no less: each point of the pen brings one."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from digitapp.api import Prediction
from digitapp.drawing.strokes import Ink
from digitapp.gui.answer.answer_card import AnswerCard
from digitapp.gui.answer.bars import Bars
from digitapp.gui.lenses.preview import InputPreview
from digitapp.gui.numbers.tags import DigitTags
from digitapp.numbers.reading import Digit

LABELS = tuple("0123456789")
INK = Ink((np.array([[10.0, 10.0], [60.0, 90.0]]), np.array([[90.0, 10.0], [140.0, 90.0]])), (6.0, 6.0), (300.0, 300.0))


class Painted(QObject):
    """Collects what of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region, self.is_watching = QRegion(), False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.is_watching and isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def pixels(image: QImage) -> np.ndarray:
    grey = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.array(grey.constBits()).reshape(grey.height(), grey.width(), 4)[:, :, :3]


def painted(qtbot: QtBot, widget: QWidget, change: Callable[[], None]) -> QRegion:
    """Return what is painted for a change; all pixels that are another colour now have to be in it."""
    before, found = pixels(widget.grab().toImage()), Painted(widget)
    found.is_watching = True
    change()
    qtbot.waitUntil(lambda: not found.region.isEmpty())
    found.is_watching = False
    after = pixels(widget.grab().toImage())
    for top, left in np.argwhere((before != after).any(axis=2)).tolist():
        assert found.region.contains(QPoint(left, top))
    assert (before != after).any()
    return found.region


def answer(best: str, share: float, digitness: float = 1.0) -> Prediction:
    shares = np.full(10, (1 - share) / 9, np.float32)
    shares[int(best)] = share
    return Prediction(best, shares, LABELS, np.zeros((28, 28), np.float32), digitness)


def shown(qtbot: QtBot, widget: QWidget, size: tuple[int, int]) -> None:
    qtbot.addWidget(widget)
    widget.resize(*size)
    with qtbot.waitExposed(widget):
        widget.show()


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize(
    "after", [answer("7", 0.91), answer("3", 0.99), answer("7", 0.6), answer("7", 0.99, 0.1)],
    ids=["share", "label", "doubt", "unlike"],
)  # fmt: skip
def test_the_card_paints_what_changes(qtbot: QtBot, large: bool, after: Prediction) -> None:
    card = AnswerCard()
    card.set_large(large)
    card.show_prediction(answer("7", 0.99))
    shown(qtbot, card, (300, 400 if large else 160))
    painted(qtbot, card, lambda: card.show_prediction(after))


def test_a_share_alone_does_not_paint_the_label(qtbot: QtBot) -> None:
    card = AnswerCard()
    card.show_prediction(answer("7", 0.99))
    shown(qtbot, card, (300, 160))
    region = painted(qtbot, card, lambda: card.show_prediction(answer("7", 0.91)))
    assert region.boundingRect().top() > card.height() // 2


@pytest.mark.parametrize("high", [160, 60])
@pytest.mark.parametrize("after", [answer("7", 0.91), answer("3", 0.99)], ids=["share", "label"])
def test_the_bars_paint_the_rows_that_change(qtbot: QtBot, high: int, after: Prediction) -> None:
    bars = Bars()
    bars.show_prediction(answer("7", 0.99))
    shown(qtbot, bars, (400, high))
    painted(qtbot, bars, lambda: bars.show_prediction(after))


def test_a_bar_that_stays_is_not_painted(qtbot: QtBot) -> None:
    bars = Bars()
    shares = np.zeros(10, np.float32)
    shares[[7, 8]] = 0.8, 0.2
    bars.show_prediction(Prediction("7", shares, LABELS, np.zeros((28, 28), np.float32)))
    shown(qtbot, bars, (400, 160))
    shares = shares.copy()
    shares[[7, 8]] = 0.7, 0.3
    other = Prediction("7", shares, LABELS, np.zeros((28, 28), np.float32))
    region = painted(qtbot, bars, lambda: bars.show_prediction(other))
    assert region.boundingRect().width() < 250


@pytest.mark.parametrize("size", [(28, 28), (8, 8)])
def test_the_preview_paints_its_pixels(qtbot: QtBot, size: tuple[int, int]) -> None:
    preview = InputPreview()
    shown(qtbot, preview, (240, 260))
    painted(qtbot, preview, lambda: preview.show_pixels(np.ones(size, np.float32)))


def number(second: float, right: float = 140.0, label: str = "1") -> list[Digit]:
    shares = np.zeros(10, np.float32)
    return [
        Digit(text, shares + share, 1.0, share > 0.5, box, 0, (place,))
        for place, (text, share, box) in enumerate(
            [("7", 0.99, (10.0, 10.0, 60.0, 90.0)), (label, second, (90.0, 10.0, right, 90.0))]
        )
    ]


@pytest.mark.parametrize("after", [number(0.9, 150.0), number(0.3), number(0.9)[:1], number(0.9, 140.0, "4")])
def test_the_tags_paint_what_changes(qtbot: QtBot, after: list[Digit]) -> None:
    canvas = QWidget()
    shown(qtbot, canvas, (300, 300))
    tags = DigitTags(canvas)
    tags.show_digits(number(0.99), 1, INK)
    painted(qtbot, canvas, lambda: tags.show_digits(after, min(1, len(after) - 1), INK))
    texts = [tag.text() for tag in tags.tags]
    fresh = DigitTags(canvas)
    fresh.show_digits(after, min(1, len(after) - 1), INK)
    assert texts == [tag.text() for tag in fresh.tags]
    assert [tag.geometry() for tag in tags.tags] == [tag.geometry() for tag in fresh.tags]
    assert [tag.accessibleName() for tag in tags.tags] == [tag.accessibleName() for tag in fresh.tags]
