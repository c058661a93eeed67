"""Texts of widgets that are cut off, because a widget is smaller than its text needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from support.texts import pieces

_SLACK = 1
"""Pixels that rounding may take."""
_REACH = 2
"""Pixels by which painted text may be found outside: its font is measured in whole pixels."""
_FRAME = 4
"""Pixels of a button that its frame takes."""
_INDICATOR = 24
"""Pixels of a check box that are not its text's."""
_BESIDE = 8
"""Pixels beside a field's text that its cursor may take."""


def clipped(top: QWidget) -> Iterator[str]:
    """Yield what is cut off in a top-level widget, in words."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible() and (widget is top or not widget.isWindow()) and not _is_hidden(widget):
            name = f"{type(widget).__name__} {widget.objectName()}".strip()
            yield from (f"{name}: {said}" for said in _cut(widget))


def _cut(widget: QWidget) -> Iterator[str]:
    if _paints_itself(widget):
        yield from _cut_painting(widget)
        return
    for kind, cut in _KINDS:
        if isinstance(widget, kind):
            yield from cut(widget)
            return


def _cut_painting(widget: QWidget) -> Iterator[str]:
    """Find what is elided without a tooltip, and what begins or ends outside of the widget."""
    for text, left, right in pieces(widget):
        if text.endswith("…") and text[-2:-1] != " " and not widget.toolTip():
            yield f"{text!r} is elided"
        if left < -_REACH or right > widget.width() + _REACH:
            yield f"{text!r} stands from {left:.0f} to {right:.0f} in {widget.width()} pixels"


def _cut_button(button: QAbstractButton) -> Iterator[str]:
    """A button's style leaves it a few pixels more than its text needs."""
    is_icon = isinstance(button, QToolButton) and not button.icon().isNull()
    needed = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
    beside = _INDICATOR if isinstance(button, (QCheckBox, QRadioButton)) else _FRAME
    if button.text() and not is_icon and needed + beside > button.width():
        yield f"{button.text()!r} needs {needed + beside} pixels and has {button.width()}"


def _cut_field(field: QLineEdit) -> Iterator[str]:
    needed, room = field.fontMetrics().horizontalAdvance(field.placeholderText()), field.contentsRect().width()
    if needed > room - _BESIDE:
        yield f"{field.placeholderText()!r} needs {needed} pixels and has {room}"


def _cut_heads(view: QHeaderView) -> Iterator[str]:
    for place in range(view.count()):
        needed, room = view.sectionSizeHint(place), view.sectionSize(place)
        tip = view.model().headerData(place, view.orientation(), Qt.ItemDataRole.ToolTipRole)
        if not view.isSectionHidden(place) and room < needed and not tip:
            yield f"head {place} needs {needed} pixels and has {room}"


def _cut_label(label: QLabel) -> Iterator[str]:
    if not label.text() or label.pixmap().width():
        return
    room = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin())
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + _SLACK:
            yield f"{label.text()!r} needs {label.heightForWidth(label.width())} rows and has {label.height()}"
    elif label.sizeHint().width() > label.width() + _SLACK:
        yield f"{label.text()!r} needs {label.sizeHint().width()} pixels and has {room.width()}"


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    for place in range(bar.count()):
        needed = bar.fontMetrics().horizontalAdvance(bar.tabText(place).replace("&", ""))
        if bar.isTabVisible(place) and bar.tabRect(place).width() < needed:
            yield f"{bar.tabText(place)!r} needs {needed} pixels and has {bar.tabRect(place).width()}"


def _cut_choice(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    if needed > room.width() + _SLACK and not box.toolTip():
        yield f"{box.currentText()!r} needs {needed} pixels and has {room.width()}"


_KINDS: tuple[tuple[type[QWidget], Callable[[Any], Iterator[str]]], ...] = (
    (QLabel, _cut_label),
    (QAbstractButton, _cut_button),
    (QTabBar, _cut_tabs),
    (QComboBox, _cut_choice),
    (QLineEdit, _cut_field),
    (QHeaderView, _cut_heads),
)


def _paints_itself(widget: QWidget) -> bool:
    return any("paintEvent" in vars(kind) for kind in type(widget).__mro__ if kind.__module__.startswith("digitapp"))


def _is_hidden(widget: QWidget) -> bool:
    """Return whether nothing of a widget can be seen, since it lies outside of what a parent shows."""
    return widget.visibleRegion().isEmpty() and not _scrolls(widget)


def _scrolls(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False
