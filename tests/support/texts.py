"""All texts of widgets: those that Qt knows of, and those that a widget paints."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QTabBar,
    QTableView,
    QTextBrowser,
    QWidget,
)

_SVG = "{http://www.w3.org/2000/svg}"
_UNMOVED = "matrix(1,0,0,1,0,0)"
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)


def texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """Yield the texts of a top-level widget with what they are of; some are there twice."""
    for widget in (top, *top.findChildren(QWidget)):
        name = f"{type(widget).__name__} {widget.objectName()}".strip()
        if widget is not top and widget.isWindow():
            continue
        for text in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()):
            yield name, text
        yield from ((name, text) for text in _own(widget))
        for action in widget.actions():
            yield from action_texts(action)
    for action in top.findChildren(QAction):
        yield from action_texts(action)
    yield from (("painted", text) for text in painted(top))


def action_texts(action: QAction) -> Iterator[tuple[str, str]]:
    for text in (action.text(), action.toolTip(), action.iconText(), action.statusTip()):
        yield "QAction", text


def _own(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield widget.placeholderText()
        yield from (str(widget.itemData(row, role) or "") for row in range(widget.count()) for role in _ROLES[:2])
    elif isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield from (widget.tabText(place), widget.tabToolTip(place))
    elif isinstance(widget, QMenu):
        yield widget.title()
    elif isinstance(widget, QProgressBar):
        yield widget.text() if widget.isTextVisible() else ""
    elif isinstance(widget, QTextBrowser):
        yield from widget.toPlainText().split("\n")
    elif isinstance(widget, QTableView):
        yield from _cells(widget)


def _cells(table: QTableView) -> Iterator[str]:
    model = table.model()
    if model is None:
        return
    rows, columns = min(model.rowCount(), 30), model.columnCount()
    heads: list[QHeaderView] = [table.horizontalHeader(), table.verticalHeader()]
    for head, count in zip(heads, (columns, rows), strict=True):
        for place in range(count if head.isVisible() else 0):
            yield str(model.headerData(place, head.orientation(), Qt.ItemDataRole.DisplayRole) or "")
    for row in range(rows):
        for column in range(columns):
            yield from (str(model.index(row, column).data(role) or "") for role in _ROLES)


class Piece(NamedTuple):
    """A piece of text that a widget paints, and where it begins and ends, in pixels of the widget."""

    text: str
    left: float
    right: float


def painted(widget: QWidget) -> list[str]:
    """Return what a widget and those in it paint as text, in pieces; nothing if it is not visible."""
    return [piece.text for piece in pieces(widget)]


def pieces(widget: QWidget) -> list[Piece]:
    """Return what a widget and those in it paint as text; nothing if it is not visible."""
    if not widget.isVisible() or widget.size().isEmpty():
        return []
    buffer, generator = QBuffer(), QSvgGenerator()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setResolution(widget.logicalDpiX())
    painter = QPainter(generator)
    if isinstance(widget, QAbstractScrollArea):
        widget.viewport().render(painter, QPoint())
    widget.render(painter, QPoint())
    painter.end()
    root = ET.fromstring(bytes(buffer.data().data()))  # noqa: S314  # Qt's own
    return [_piece(group, node) for group in root.iter(f"{_SVG}g") for node in group.findall(f"{_SVG}text")]


def _piece(group: ET.Element, node: ET.Element) -> Piece:
    scale, _, _, _, shift, _ = map(float, re.findall(r"-?[\d.]+(?:e-?\d+)?", group.get("transform") or _UNMOVED))
    font = QFont(node.get("font-family") or "")
    font.setPixelSize(max(1, round(float(node.get("font-size") or 1))))
    font.setWeight(QFont.Weight(int(node.get("font-weight") or 400)))
    text = "".join(node.itertext())
    left = scale * float(node.get("x") or 0) + shift
    return Piece(text.strip(), left, left + scale * QFontMetricsF(font).horizontalAdvance(text))
