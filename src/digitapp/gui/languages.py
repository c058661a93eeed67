"""The languages of the catalogues: read by Qt, which knows their plurals, their numbers and their direction."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt

from digitapp import language

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).parents[1] / "translations"
_qt_texts: list[QTranslator] = []
"""What is installed in the application; Qt does not keep it alive."""


class Catalogue:
    """A language of which there is a catalogue."""

    def __init__(self, code: str) -> None:
        """Raise ValueError if there is no catalogue of that language."""
        from PySide6.QtCore import QTranslator  # English needs none

        self.code = code
        self._grouping = QLocale(QLocale.Language.English) if code == language.PSEUDO else QLocale(code)
        self.locale = QLocale(self._grouping)
        self.locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self._texts = QTranslator()
        if not self._texts.load(str(FOLDER / f"{code}.qm")):
            raise ValueError(f"{code}: no catalogue of this language")

    def translate(self, source: str, comment: str, n: int) -> str:
        """Return an English text in this language, "" if it is unknown.

        What is at its beginning, such as a key, a figure or a model's name that is put in, does not turn a text from
        right to left.
        """
        text = self._texts.translate("", source, comment, n) or ""
        is_from_right = self.locale.textDirection() is Qt.LayoutDirection.RightToLeft
        return f"\N{RIGHT-TO-LEFT MARK}{text}" if is_from_right and _is_turned(text) else text

    def number(self, value: float, decimals: int) -> str:
        """Return a number with so many decimals."""
        return self.locale.toString(float(value), "f", decimals)

    def grouped(self, value: int) -> str:
        """Return a whole number with marks between its thousands."""
        return self._grouping.toString(value)

    def significant(self, value: float, digits: int) -> str:
        """Return a number with at most so many digits that count."""
        return self.locale.toString(float(value), "g", digits)


def _is_turned(text: str) -> bool:
    """Return whether what is at a text's beginning would have it written from left to right."""
    if text.startswith("{") or text[:1].isdigit():
        return True
    kinds = [unicodedata.bidirectional(sign) for sign in text]
    return kinds[:1] == ["L"] and "AL" in kinds


def use(code: str) -> None:
    """Speak a language from now on; what is on the screen already stays as it is."""
    language.use(None if code == language.ENGLISH else Catalogue(code))


def use_in(app: QApplication, code: str) -> None:
    """Speak a language in an application, also in what Qt itself says, and write in its direction."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    use(code)
    locale = QLocale(code)
    app.setLayoutDirection(locale.textDirection())
    QLocale.setDefault(locale)
    while _qt_texts:
        app.removeTranslator(_qt_texts.pop())
    own = QTranslator()
    if own.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)
        _qt_texts.append(own)


def wanted(setting: str, environ: Mapping[str, str]) -> str:
    """Return the code of the language to speak: that of the environment's variable, the chosen one, or the system's.

    `setting` is what a person chose, "" for the system's; English stands in for what is none of ours.
    """
    if asked := environ.get(language.VARIABLE) or setting:
        return language.known(asked) or language.ENGLISH
    return language.first_known(QLocale.system().uiLanguages())
