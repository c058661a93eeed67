"""Catalogues for tests: the pseudo-language's, made of the code as it is."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from digitapp.language import ENGLISH, NAMES, PSEUDO

_PACKAGING = Path(__file__).parents[2] / "packaging"


def pseudo_catalogue(folder: Path) -> Path:
    """Make the pseudo-language's compiled catalogue of all texts in the code."""
    sys.path.insert(0, str(_PACKAGING))
    try:
        import translations
    finally:
        sys.path.remove(str(_PACKAGING))
    made = folder / f"{PSEUDO}.ts"
    translations.update(PSEUDO, made)
    return translations.compile_(made)


def in_all_languages(catalogue: Path) -> None:
    """Copy a compiled catalogue beside itself as that of every language."""
    for code in NAMES.keys() - {ENGLISH}:
        shutil.copy(catalogue, catalogue.with_stem(code))


def application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
