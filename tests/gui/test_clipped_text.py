"""No text is cut off in any language, on a screen of 1024x700 and on one that shows everything at 1.5 times the size.

A widget that elides its text by design says all of it in a tooltip.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from digitapp import language
from digitapp.gui import languages
from digitapp.gui.app import make_window
from digitapp.gui.lenses.tabs import LensTabs
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from digitapp.gui.style.style_sheet import style_sheet
from digitapp.gui.view import ViewController
from digitapp.models.registry import Registry
from support.clipped import clipped
from support.languages import application, pseudo_catalogue
from support.walk import places, quick_places, quiet

SIZES = {"1024x700": (963, 658), "1024x700 at 1.5": (680, 464)}
"""What is left to the window on a screen, in pixels at that scale."""


def make_fit(qtbot: QtBot, window: MainWindow, size: str) -> None:
    """Give a window the size and the size of text that it has on a screen."""
    wide, high = SIZES[size]
    window.view._set_zoom(ViewController.suitable_zoom(wide, high))
    window.resize(wide, high)
    quiet(qtbot)


def cut_off(window: MainWindow, shown: QWidget, size: str) -> Iterator[str]:
    """Yield what is cut off in a window or a dialog, and whether the window is larger than it may be."""
    yield from () if isinstance(shown, QMenu) else clipped(shown)
    wide, high = SIZES[size]
    if shown is window and (window.width() > wide or window.height() > high):
        yield f"the window needs {window.width()} x {window.height()} pixels"


def walk_thoroughly(qtbot: QtBot, window: MainWindow, folder: Path) -> Iterator[tuple[str, str]]:
    """Yield what is cut off and where."""
    for name, shown in places(qtbot, window, folder):
        for size in SIZES if shown is window else list(SIZES)[:1]:
            if shown is window:
                make_fit(qtbot, window, size)
            yield from ((said, f"{name}, {size}") for said in cut_off(window, shown, size))


def walk_quickly(qtbot: QtBot, window: MainWindow, folder: Path) -> Iterator[tuple[str, str]]:
    """Yield what is cut off and where; not in what takes models long."""
    for size in SIZES:
        make_fit(qtbot, window, size)
        for name, shown in quick_places(qtbot, window):
            quiet(qtbot)
            yield from ((said, f"{name}, {size}") for said in cut_off(window, shown, size))


@pytest.mark.slow
@pytest.mark.parametrize("code", [language.PSEUDO, *language.NAMES])
def test_no_text_is_cut_off(
    qtbot: QtBot, models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    """In the pseudo-language everywhere; in the others, where it takes no model long to say something."""
    if code == language.PSEUDO:
        pseudo_catalogue(tmp_path)
        monkeypatch.setattr(languages, "FOLDER", tmp_path)
    languages.use_in(application(), code)
    is_thorough = code == language.PSEUDO
    window = make_window(Registry if is_thorough else lambda: Registry([models], trusted=[models]), tmp_path / "state")
    walk = walk_thoroughly if is_thorough else walk_quickly
    try:
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.is_ready, timeout=20_000)
        found = dict(walk(qtbot, window, tmp_path))
    finally:
        window.close()
        languages.use_in(application(), language.ENGLISH)
    assert not found, "\n".join(f"{place}: {said}" for said, place in found.items())


@pytest.mark.parametrize("name", theme.THEMES)
def test_a_button_is_painted_in_the_font_that_it_is_measured_in(name: str) -> None:
    """Qt makes a button as wide as its text in the button's own font, so the text in a heavier one is cut off."""
    rules = re.findall(r"([^{}]*)\{([^{}]*)\}", style_sheet(theme.THEMES[name]))
    buttons = [rule for selector, rule in rules if "QPushButton" in selector]
    assert buttons
    assert not [rule for rule in buttons if "font" in rule]


@pytest.mark.parametrize("code", language.NAMES)
def test_all_lenses_are_offered_at_once(qtbot: QtBot, open_window: Callable[..., MainWindow], code: str) -> None:
    """None is behind arrows, on a screen of 1024x700 in any language."""
    languages.use_in(application(), code)
    try:
        window = open_window()
        tabs = window.findChild(LensTabs)
        assert tabs is not None
        for size in SIZES:
            make_fit(qtbot, window, size)
            seen = [tabs.tabRect(place) for place in range(tabs.count()) if tabs.isTabVisible(place)]
            assert all(tabs.rect().contains(rect.adjusted(1, 0, -1, -1)) for rect in seen), (size, tabs.width(), seen)
    finally:
        languages.use_in(application(), language.ENGLISH)
