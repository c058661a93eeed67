"""Ten colours for labels; whoever uses them writes the label beside the colour, which alone does not tell ten apart."""

from __future__ import annotations

from PySide6.QtGui import QColor

from digitapp.gui.style import theme

_LIGHT = (
    "#1f5fd0", "#bd5200", "#2f7d32", "#b3261e", "#6a3fb5", "#00767f", "#c2185b", "#6b6b00", "#7a4a2b", "#5b6170",
)  # fmt: skip
_DARK = (
    "#6ea8ff", "#f0944d", "#7ccf80", "#ff8a80", "#b79cff", "#4dd0e1", "#ff80ab", "#d4d46a", "#d0a37f", "#b0b7c6",
)  # fmt: skip


def label_colour(place: int) -> QColor:
    """Return the colour of the label at a place, from 0, in the present theme; ten labels have different ones."""
    colours = _DARK if theme.current().dark else _LIGHT
    return QColor(colours[place % len(colours)])
