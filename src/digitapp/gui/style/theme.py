"""The theme of now, with its palette and style sheet, and the sizes of text; all widgets take theirs from here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from digitapp.gui.style.colours import DARK, LIGHT, THEMES, Theme
from digitapp.gui.style.style_sheet import icon_file, style_sheet

__all__ = ["DARK", "LIGHT", "THEMES", "Theme", "icon_file"]

GRID = 8
"""All distances are multiples of this many pixels, or of half of it."""
DASH = "\N{EN DASH}"
TIMES = "\N{MULTIPLICATION SIGN}"
CHOICES = ("system", *THEMES)
"""What a person may choose."""


def current() -> Theme:
    """Return the theme that `apply` set last; before the first call, the light one."""
    app = QGuiApplication.instance()
    return THEMES.get(str(app.property("theme")), LIGHT) if app is not None else LIGHT


def around(bright: bool) -> Theme:
    """Return a theme for ink on a bright or a dark picture and beside it, where the paper is not to glare."""
    now = current()
    if bright:
        return replace(LIGHT, paper=DARK.bar if now.dark else LIGHT.track)
    return replace(DARK, paper=DARK.paper if now.dark else LIGHT.muted)


def named(choice: str) -> str:
    """Return the name of the theme that a choice, one of `CHOICES`, means at the moment."""
    if choice != "system":
        return choice
    hints = QGuiApplication.styleHints()
    shade = "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
    accessibility = getattr(hints, "accessibility", None)  # since Qt 6.10
    wants_more = accessibility and accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    return f"high-{shade}" if wants_more else shade


def apply(app: QApplication, name: str) -> Theme:
    """Set a theme's palette and style sheet for the whole application; return the theme."""
    app.setProperty("theme", name)
    theme = THEMES[name]
    app.setPalette(_palette(theme))
    sheet = f"/* {app.font().pointSizeF():g} pt: its lengths in em follow */{style_sheet(theme)}"
    if sheet != app.styleSheet():  # Qt styles every widget of every window again, even by the same sheet
        app.setStyleSheet(sheet)
    return theme


ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
"""Sizes of the text, as multiples of the system's."""


def set_zoom(app: QApplication, zoom: float) -> None:
    """Give the whole application's text another size; all sizes of text follow that of the application's font."""
    font = QFont(app.font())
    size = app.property("systemFontSize") or font.pointSizeF()
    app.setProperty("systemFontSize", size)
    if font.pointSizeF() != size * zoom:  # Qt tells every widget, even of the same font
        font.setPointSizeF(size * zoom)
        app.setFont(font)


def zoomed(pixels: int) -> int:
    """Return a length that grows with the size of the text."""
    app = QGuiApplication.instance()
    size = app.property("systemFontSize") if app else None
    return round(pixels * QApplication.font().pointSizeF() / size) if size else pixels


def scaled_font(widget: QWidget, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a widget's font at a multiple of the application's font size, with digits of equal width."""
    font = QFont(widget.font())
    size = QApplication.font().pointSizeF()
    if size > 0:
        font.setPointSizeF(size * factor)
    else:
        font.setPixelSize(round(QApplication.font().pixelSize() * factor))
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def tabular_font() -> QFont:
    """Return a font for a widget whose size follows the application's, with digits of equal width."""
    font = QFont()  # only what is set here is kept by the widget
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, theme.window),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.window),
        (role.Button, theme.surface),
        (role.ToolTipBase, theme.surface),
        (role.WindowText, theme.text),
        (role.Text, theme.text),
        (role.ButtonText, theme.text),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Highlight, theme.accent),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.HighlightedText, theme.on_accent),
    ):
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, theme.muted)
    return palette
