"""How every dialog of the app is laid out, and how large it is at first."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout

from digitapp.gui.style import theme

_SHARE = 0.9
"""Of the screen's room, what a dialog takes at most."""


def arrange(dialog: QDialog) -> QVBoxLayout:
    """Return a dialog's layout, with the app's margins and distances."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(*4 * (3 * theme.GRID,))
    layout.setSpacing(2 * theme.GRID)
    return layout


def fit(dialog: QDialog, columns: int, rows: int) -> None:
    """Give a dialog a first size in steps of the grid, more with larger text, or what fits on a smaller screen."""
    room = dialog.screen().availableGeometry()
    width, height = (round(_SHARE * side) for side in (room.width(), room.height()))
    dialog.resize(min(theme.zoomed(columns * theme.GRID), width), min(theme.zoomed(rows * theme.GRID), height))
    grow(dialog)


def grow(dialog: QDialog) -> None:
    """Make a dialog as high as its wrapped lines need; Qt does that for lines that do not wrap only."""
    layout = dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        layout.activate()
        wanted = layout.totalHeightForWidth(dialog.width())
        highest = round(_SHARE * dialog.screen().availableGeometry().height())
        dialog.resize(dialog.width(), max(dialog.height(), min(wanted, highest)))
