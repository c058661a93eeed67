"""Arabic: what Qt does not mirror by itself, and what must not be mirrored."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from digitapp import language
from digitapp.api import ModelCard
from digitapp.gui import languages
from digitapp.gui.lenses.compare.row import ComparisonRow
from digitapp.gui.lenses.compare.row_content import RowContent
from digitapp.gui.lenses.layers.strip import LayerStrip
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from support.contrast import luminance, pixels
from support.languages import application
from support.texts import pieces

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def arabic(qtbot: QtBot) -> Iterator[None]:
    languages.use_in(application(), "ar")
    yield
    languages.use_in(application(), language.ENGLISH)


@pytest.mark.usefixtures("arabic")
def test_what_a_row_says_keeps_its_percent_sign_in_its_place(qtbot: QtBot) -> None:
    row = ComparisonRow(ModelCard(id="tiny", title="Tiny", size=(28, 28), framing="mnist"))
    qtbot.addWidget(row)
    row.resize(400, row.heightForWidth(400))
    row._show(RowContent(label="7", confidence=0.99999, values=(0.0,) * 7 + (1.0, 0.0, 0.0)))
    row.show()
    qtbot.waitExposed(row)
    left = {piece.text: piece.left for piece in pieces(row)}
    assert left["٪"] < left["فوق"]  # the sign ends what is read from the right


@pytest.mark.usefixtures("arabic")
def test_layers_are_scrolled_from_the_input_on(qtbot: QtBot) -> None:
    lens = QWidget()
    qtbot.addWidget(lens)
    assert lens.layoutDirection() is RTL
    assert LayerStrip(lens).layoutDirection() is LTR


@pytest.mark.usefixtures("arabic")
def test_a_button_with_a_menu_shows_its_arrow(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    for name in ("replay", "table"):
        window.lenses.open(name)
        (save,) = [button for button in window.lenses.lens(name).findChildren(QPushButton) if button.menu()]
        assert save.layoutDirection() is LTR


def test_qt_still_paints_no_arrow_from_right_to_left(qtbot: QtBot) -> None:
    """Where this fails, buttons with a menu need no direction of their own any more."""
    theme.apply(application(), "light")
    dark = []
    for direction in (LTR, RTL):
        button = QPushButton("|")
        qtbot.addWidget(button)
        button.setLayoutDirection(direction)
        button.setMenu(QMenu(button))
        button.resize(button.sizeHint())
        inner = luminance(pixels(button.grab().toImage()))[6:-6, 6:-6]
        dark.append(int((inner < 0.3).any(axis=0).sum()))
    assert dark[0] > dark[1]


@pytest.mark.parametrize(
    "text",
    [
        "1 \N{MIDDLE DOT} ink",
        "Ctrl+Z takes the last edit back, even Clear. The drawing is there again at the next start.",
    ],
)
def test_what_begins_an_arabic_text_does_not_turn_it(text: str) -> None:
    said = languages.Catalogue("ar").translate(text, "", -1)
    assert said.startswith("\N{RIGHT-TO-LEFT MARK}")
    assert unicodedata.bidirectional(said[1]) in ("L", "AN")
    assert not languages.Catalogue("ar").translate("Save", "", -1).startswith("\N{RIGHT-TO-LEFT MARK}")


@pytest.mark.usefixtures("arabic")
def test_the_tour_counts_its_steps_in_arabic_figures(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    window.actions_["tour"].trigger()
    assert any("\N{ARABIC-INDIC DIGIT FIVE}" in label.text() for label in window.findChildren(QLabel))
