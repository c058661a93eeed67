"""Without colour, as on a printed page: what is told apart by colour is told apart by a pattern or a label too."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from digitapp.api import Prediction
from digitapp.explaining.explanation import Explanation
from digitapp.gui.lenses.why.evidence_view import EvidenceView

SIDE = 28
LABELS = tuple("0123456789")


def grey(widget: QWidget) -> NDArray[np.float64]:
    """Return what a widget shows without its colours, [height, width] in [0, 1]."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return rows[:, : picture.width()] / 255


def evidence(sign: float) -> Explanation:
    """Return an explanation in which all ink speaks for the answer, or against it, and no paper does."""
    image = np.zeros((SIDE, SIDE), np.float32)
    image[8:20, 6:22] = 1
    prediction = Prediction("7", np.full(10, 0.1, np.float32), LABELS, image)
    return Explanation(prediction, "7", None, sign * image)


def test_evidence_against_an_answer_is_dotted(qtbot: QtBot) -> None:
    view = EvidenceView()
    qtbot.addWidget(view)
    view.resize(10 * SIDE, 10 * SIDE)
    spread = {}
    for sign in (1, -1):
        view.show_explanation(evidence(sign))
        box = view.box()
        ink = grey(view)[int(box.top() + 0.35 * box.height()) : int(box.top() + 0.6 * box.height())]
        spread[sign] = float(ink[:, int(box.left() + 0.3 * box.width()) : int(box.left() + 0.7 * box.width())].std())
    assert spread[1] < 0.01
    assert spread[-1] > 0.1
