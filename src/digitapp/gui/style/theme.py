"""The colours of the light and dark themes, with their palette and style sheet; all widgets take theirs from here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

GRID = 8
"""All distances are multiples of this many pixels, or of half of it."""
DASH = "\N{EN DASH}"
TIMES = "\N{MULTIPLICATION SIGN}"
CHOICES = ("system", "light", "dark")


@dataclass(frozen=True)
class Theme:
    """Colours by purpose. Every text has a contrast of at least 4.5 : 1 to its background."""

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


def current() -> Theme:
    """Return the theme that `apply` set last; before the first call, the light one."""
    app = QGuiApplication.instance()
    return DARK if app is not None and app.property("dark") else LIGHT


def around(bright: bool) -> Theme:
    """Return a theme for ink on a bright or a dark picture and beside it, where the paper is not to glare."""
    now = current()
    if bright:
        return replace(LIGHT, paper=DARK.bar if now.dark else LIGHT.track)
    return replace(DARK, paper=DARK.paper if now.dark else LIGHT.muted)


def is_dark(choice: str) -> bool:
    """Return whether a choice ("system", "light" or "dark") means the dark theme at the moment."""
    if choice == "system":
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return choice == "dark"


def apply(app: QApplication, dark: bool) -> Theme:
    """Set the theme's palette and style sheet for the whole application; return the theme."""
    app.setProperty("dark", dark)
    theme = DARK if dark else LIGHT
    app.setPalette(_palette(theme))
    sheet = f"/* {app.font().pointSizeF():g} pt: its lengths in em follow */{_style_sheet(theme)}"
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


def icon_file(name: str) -> str:
    """Return the path of an icon's SVG file, with forward slashes as Qt expects."""
    return Path(__file__).with_name("svg").joinpath(f"{name}.svg").as_posix()


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


def _style_sheet(theme: Theme) -> str:
    line, hover, surface, accent = (c.name() for c in (theme.line, theme.hover, theme.surface, theme.accent))
    edge, window = theme.edge.name(), theme.window.name()
    text, muted, tint = theme.text.name(), theme.muted.name(), theme.track.name()
    error = theme.error.name()
    shade = "dark" if theme.dark else "light"
    close, float_ = icon_file(f"close-{shade}"), icon_file(f"float-{shade}")
    check, arrow, on_accent = icon_file(f"check-{shade}"), icon_file(f"arrow-{shade}"), theme.on_accent.name()
    return f"""
        QToolBar {{ border: none; border-bottom: 1px solid {line}; padding: 2px 8px; spacing: 4px; }}
        QToolBar::separator {{ background: transparent; border-left: 1px solid {line}; width: 1px; margin: 6px; }}
        QToolBar QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 5px; }}
        QToolBar QToolButton:hover {{ background: {hover}; }}
        QToolBar QToolButton:pressed {{ background: {line}; }}
        QToolBar QToolButton:checked {{ background: {tint}; border-color: {accent}; }}
        QToolBar QToolButton:focus {{ border: 2px solid {text}; padding: 4px; }}
        QToolBar[compact="true"] {{ padding: 0 4px; spacing: 1px; }}
        QToolBar[compact="true"]::separator {{ margin: 4px 2px; }}
        QToolBar QToolButton[compact="true"] {{ padding: 3px; }}
        QToolBar QToolButton[compact="true"]:focus {{ padding: 2px; }}
        QCheckBox {{ spacing: 8px; border: 2px solid transparent; border-radius: 5px; padding: 1px 4px 1px 2px; }}
        QCheckBox:focus {{ border-color: {accent}; outline: none; }}
        QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {edge}; border-radius: 3px; }}
        QCheckBox::indicator:hover {{ border-color: {accent}; }}
        QCheckBox::indicator:checked {{ border-color: {accent}; background: {accent}; image: url("{check}"); }}
        QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {edge}; }}
        QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {accent}; }}
        QSlider::handle:horizontal {{ width: 14px; margin: -6px 0; border-radius: 8px;
            border: 1px solid {window}; background: {accent}; }}
        QSlider::handle:horizontal:focus {{ border: 2px solid {text}; width: 12px; }}
        QFrame[card="true"] {{ background: {surface}; border: 1px solid {line}; border-radius: 8px; }}
        QFrame[rule="true"] {{ border: none; max-height: 1px; min-height: 1px; background: {line}; }}
        QDockWidget {{ titlebar-close-icon: url("{close}"); titlebar-normal-icon: url("{float_}"); }}
        QDockWidget::title {{ padding: 6px 4px; }}
        QMenu {{ border: 1px solid {edge}; }}
        QTabBar {{ background: transparent; }}
        QTabBar::tear {{ width: 0; border: none; image: none; }}
        QTabBar::tab {{ color: {muted}; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }}
        QTabBar::tab:selected {{ color: {text}; font-weight: 600; border-bottom-color: {accent}; }}
        QTabBar::tab:hover {{ color: {text}; }}
        QTabBar:focus {{ background: {tint}; }}
        QTabBar::tab:selected:focus {{ border-bottom-color: {text}; }}
        QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 3px; }}
        QToolButton::menu-indicator {{ image: none; }}
        QToolButton:hover {{ background: {hover}; }}
        QToolButton:focus {{ border: 2px solid {text}; padding: 2px; }}
        QLineEdit, QComboBox, QPushButton, QPlainTextEdit {{ background: {surface}; border: 1px solid {edge};
            border-radius: 6px; padding: 4px 8px; }}
        QComboBox::drop-down {{ border: none; width: 20px; }}
        QComboBox::down-arrow {{ image: url("{arrow}"); width: 10px; height: 10px; }}
        QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus, QPushButton:focus {{ border: 2px solid {accent};
            padding: 3px 7px; }}
        QPushButton:hover, QComboBox:hover {{ background: {hover}; }}
        QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600; }}
        QPushButton:default:focus {{ border-color: {text}; }}
        QPushButton:checked {{ background: {tint}; border-color: {accent}; }}
        QToolButton[digitTag="true"] {{ background: {theme.paper.name()}; padding: 1px 4px; }}
        QToolButton[digitTag="true"]:hover {{ background: {hover}; }}
        QToolButton[digitTag="true"]:checked {{ background: {tint}; border-color: {accent}; }}
        QToolButton[outlined="true"] {{ border-color: {edge}; padding: 2px 3px; }}
        QToolButton[outlined="true"]:focus {{ border: 2px solid {accent}; padding: 1px 2px; }}
        QToolButton[outlined="true"]:disabled {{ color: {muted}; border-color: {line}; }}
        QAbstractItemView#gallery, QListView#labels {{ background: {surface}; border: 1px solid transparent;
            border-radius: 6px; }}
        QAbstractItemView#gallery:focus, QListView#labels:focus {{ border-color: {accent}; }}
        QPushButton:disabled, QLineEdit:disabled, QComboBox:disabled {{ color: {muted}; border-color: {line}; }}
        QPushButton:default:disabled {{ background: {line}; color: {muted}; }}
        QPushButton[flat="true"] {{ border: none; background: transparent; color: {accent}; padding: 2px 4px; }}
        QPushButton[flat="true"]:focus {{ border: 1px solid {accent}; padding: 1px 3px; }}
        QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
        QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
        QScrollBar::handle:vertical {{ background: {edge}; border-radius: 4px; min-height: 24px; margin: 1px; }}
        QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
        QScrollBar::handle:horizontal {{ background: {edge}; border-radius: 4px; min-width: 24px; margin: 1px; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        QWidget#footer {{ border-top: 1px solid {line}; }}
        QLabel[muted="true"] {{ color: {muted}; }}
        QLabel[error="true"] {{ color: {error}; }}
        QTableView {{ background: {surface}; border: 1px solid {line}; border-radius: 8px; outline: none; }}
        QTableView::item {{ padding: 0 8px; border: none; }}
        QTableView::item:selected {{ background: {tint}; color: {text}; }}
        QTableView::item:focus {{ border: 1px solid {accent}; padding: 0 7px; }}
        QTableView:focus {{ border-color: {accent}; }}
        QListWidget, QListView[grid="true"] {{ background: {surface}; border: 1px solid {line}; border-radius: 8px;
            padding: 3px; outline: none; }}
        QListWidget::item {{ padding: 3px; border-radius: 4px; }}
        QListWidget::item:hover {{ background: {hover}; }}
        QListWidget::item:selected {{ background: {tint}; color: {text}; }}
        QListWidget:focus, QListView[grid="true"]:focus {{ border-color: {accent}; }}
        QTextBrowser, QScrollArea[ring="true"] {{ border: 2px solid transparent; border-radius: 6px; }}
        QTextBrowser {{ background: {surface}; border-color: {line}; }}
        QTextBrowser:focus, QScrollArea[ring="true"]:focus {{ border-color: {accent}; }}
        QListWidget::indicator {{ width: 14px; height: 14px; border: 1px solid {edge}; border-radius: 3px; }}
        QListWidget::indicator:checked {{ border-color: {accent}; background: {accent}; image: url("{check}"); }}
        QTableCornerButton::section {{ background: transparent; border: none; border-bottom: 1px solid {line}; }}
        QHeaderView {{ background: transparent; }}
        QHeaderView::section {{ background: transparent; color: {muted}; border: none; padding: 6px 8px;
            border-bottom: 1px solid {line}; }}
        QProgressBar {{ background: {tint}; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }}
        QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}
        QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
        QDialog QPushButton {{ min-width: 5em; padding: 4px 12px; }}
        QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px; }}
    """
