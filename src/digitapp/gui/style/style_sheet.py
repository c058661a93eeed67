"""How the widgets that Qt paints look in a theme."""

from __future__ import annotations

from pathlib import Path

from digitapp.gui.style.colours import Theme


def icon_file(name: str) -> str:
    """Return the path of an icon's SVG file, with forward slashes as Qt expects."""
    return Path(__file__).with_name("svg").joinpath(f"{name}.svg").as_posix()


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme."""
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
        QComboBox {{ combobox-popup: 0; }}  /* as a menu, Qt writes the chosen row white on white and cuts the last */
        QComboBox QAbstractItemView::item {{ min-height: 2em; }}
        QComboBox::drop-down {{ border: none; width: 20px; }}
        QComboBox::down-arrow {{ image: url("{arrow}"); width: 10px; height: 10px; }}
        QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus, QPushButton:focus {{ border: 2px solid {accent};
            padding: 3px 7px; }}
        QPushButton:hover, QComboBox:hover {{ background: {hover}; }}
        QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
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
