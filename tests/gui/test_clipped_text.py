"""No text is cut off in any language, on a screen of 1024x700 and on one that shows everything at 1.5 times the size.

A widget that elides its text by design says all of it in a tooltip.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from digitapp import language
from digitapp.gui import languages
from digitapp.gui.app import make_window
from digitapp.gui.main_window import MainWindow
from digitapp.gui.view import ViewController
from digitapp.models.registry import Registry
from support.clipped import clipped
from support.languages import application, pseudo_catalogue
from support.walk import places, quick_places, quiet

SIZES = {"1024x700": (963, 658), "1024x700 at 1.5": (680, 464)}
"""What is left to the window on a screen, in pixels at that scale."""


def found_in(qtbot: QtBot, window: MainWindow, name: str, shown: QWidget) -> dict[str, str]:
    """Return what is cut off in a window at each size, and where; a dialog has the size that it gives itself."""
    if isinstance(shown, QMenu):
        return {}
    if shown is not window:
        return dict.fromkeys(clipped(shown), name)
    found: dict[str, str] = {}
    for size, (wide, high) in SIZES.items():
        window.view._set_zoom(ViewController.suitable_zoom(wide, high))
        window.resize(wide, high)
        quiet(qtbot)
        found |= dict.fromkeys(clipped(window), f"{name}, {size}")
        if window.width() > wide or window.height() > high:
            found[f"the window needs {window.width()} x {window.height()} pixels"] = f"{name}, {size}"
    return found


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
    walk = places if is_thorough else quick_places
    found: dict[str, str] = {}
    try:
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.is_ready, timeout=20_000)
        for name, shown in walk(qtbot, window, tmp_path):
            found |= found_in(qtbot, window, name, shown)
    finally:
        window.close()
        languages.use_in(application(), language.ENGLISH)
    assert not found, "\n".join(f"{place}: {said}" for said, place in found.items())
