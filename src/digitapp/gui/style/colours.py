"""The colours of the themes, by purpose: light, dark, and both with high contrast."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Theme:
    """Colours by purpose. Every text has a contrast of at least 4.5 : 1 to its background, with high contrast 7 : 1."""

    dark: bool
    window: QColor
    surface: QColor
    paper: QColor
    ink: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    bar: QColor
    track: QColor
    line: QColor
    edge: QColor
    """The outline of a control: a contrast of at least 3 : 1 to its background."""
    hover: QColor
    error: QColor
    warning: QColor
    """For what is not sure."""
    supports: QColor
    """What speaks for a label; told from `opposes` also by those who do not see red or green."""
    opposes: QColor


def _theme(dark: bool, **colours: str) -> Theme:
    return Theme(dark, **{name: QColor(value) for name, value in colours.items()})


LIGHT = _theme(
    False,
    window="#f3f4f7",
    surface="#ffffff",
    paper="#ffffff",
    ink="#15171c",
    text="#1a1c22",
    muted="#5b6170",
    accent="#1f5fd0",
    on_accent="#ffffff",
    bar="#7b8599",
    track="#e6e9ef",
    line="#d3d7e0",
    edge="#737b8c",
    hover="#e4e8f0",
    error="#b3261e",
    warning="#8a5300",
    supports="#0067a8",
    opposes="#bd5200",
)
DARK = _theme(
    True,
    window="#1b1d23",
    surface="#24272f",
    paper="#101216",
    ink="#f4f5f8",
    text="#eceef3",
    muted="#a4abba",
    accent="#6ea8ff",
    on_accent="#0d1a30",
    bar="#767f92",
    track="#32363f",
    line="#3a3f4b",
    edge="#8b93a6",
    hover="#343946",
    error="#ff9c94",
    warning="#ffb257",
    supports="#56b4e9",
    opposes="#f0944d",
)
HIGH_LIGHT = _theme(
    False,
    window="#ffffff",
    surface="#ffffff",
    paper="#ffffff",
    ink="#000000",
    text="#000000",
    muted="#30343c",
    accent="#0039a6",
    on_accent="#ffffff",
    bar="#50565f",
    track="#e4e4e4",
    line="#6e6e6e",
    edge="#000000",
    hover="#d9e2f5",
    error="#930000",
    warning="#633a00",
    supports="#004a7c",
    opposes="#7d3500",
)
HIGH_DARK = _theme(
    True,
    window="#000000",
    surface="#000000",
    paper="#000000",
    ink="#ffffff",
    text="#ffffff",
    muted="#dcdfe5",
    accent="#5cbcff",
    on_accent="#000000",
    bar="#b9bdc6",
    track="#2e2e2e",
    line="#7d7d7d",
    edge="#ffffff",
    hover="#20384a",
    error="#ffb4ad",
    warning="#ffc77d",
    supports="#7cc8f5",
    opposes="#ffae70",
)
THEMES = {"light": LIGHT, "dark": DARK, "high-light": HIGH_LIGHT, "high-dark": HIGH_DARK}
"""The themes by name."""
