"""The language of what a person reads: `tr` gives a text in it, `number` a number as that language writes it.

English stands in the code. The other languages are Qt Linguist's catalogues in `digitapp/translations`; whoever starts
the app, the window or a command, chooses one (`digitapp.gui.languages`). What programs read, such as JSON and the
names of files and models, is the same in all of them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import reduce
from typing import NamedTuple, NewType, Protocol

ENGLISH = "en"
NAMES = {
    ENGLISH: "English",
    "fr": "Français",
    "de": "Deutsch",
    "es": "Español",
    "pt": "Português",
    "zh_CN": "简体中文",
    "ja": "日本語",
    "ar": "العربية",
}
"""Maps the code of each language that the app speaks to what it calls itself."""
PSEUDO = "en_XA"
"""A language for tests: longer, accented, in brackets, so that untranslated and clipped text is seen."""
VARIABLE = "DIGITAPP_LANGUAGE"
"""The environment variable that says the language, before those of the system."""
_TRADITIONAL = frozenset(("TW", "HK", "MO", "Hant"))
"""Where Chinese is written in characters other than those of our catalogue."""
Marked = NewType("Marked", str)
"""An English text that is translated where it is shown."""
NO_TEXT = Marked("")
"""Where there is nothing to be said."""
_ENDINGS = re.compile(r"(?<=\w)\(([a-z]*)(?:\|([a-z]*))?\)|\(([a-z]+)\|([a-z]+)\)")


class Language(Protocol):
    """How a language says texts and writes numbers."""

    @property
    def code(self) -> str:
        """One of `NAMES`, or `PSEUDO`."""

    def translate(self, source: str, comment: str, n: int) -> str:
        """Return an English text in this language, in the form for n things; "" if it is unknown, n = -1 for none."""

    def number(self, value: float, decimals: int) -> str:
        """Return a number with so many decimals, without marks between thousands."""

    def grouped(self, value: int) -> str:
        """Return a whole number with marks between its thousands."""

    def significant(self, value: float, digits: int) -> str:
        """Return a number with at most so many digits that count."""


class _English(NamedTuple):
    code: str = ENGLISH

    def translate(self, source: str, comment: str, n: int) -> str:
        return counted(source, n)

    def number(self, value: float, decimals: int) -> str:
        return f"{value:.{decimals}f}"

    def grouped(self, value: int) -> str:
        return f"{value:,}"

    def significant(self, value: float, digits: int) -> str:
        return f"{value:.{digits}g}"


class _Present:
    language: Language = _English()


_here: ContextVar[Language | None] = ContextVar("language", default=None)
"""The language of the part of a thread that speaks another one than the app."""


def tr(source: str, comment: str = "", n: int | None = None) -> str:
    """Return an English text in the present language.

    `source` is one literal, so that Qt's lupdate finds it; values come after: `tr("{a} of {b}").format(...)`.
    `comment` tells texts apart that only English writes alike. With `n`, "%n" stands for the number and the text is
    in the form for so many: "%n drawing(s)", "%n entr(y|ies)", "%n drawing(s) (is|are) left out".
    """
    count = -1 if n is None else n
    text = _spoken().translate(source, comment, count) or counted(source, count)
    return text if n is None else text.replace("%n", grouped(n))


def mark(source: str) -> Marked:
    """Return a text as it is, and have lupdate find it: for constants, which are made before a language is chosen."""
    return Marked(source)


def translated(text: Marked, comment: str = "") -> str:
    """Return a text that was marked in the present language."""
    return _spoken().translate(text, comment, -1) or text


def number(value: float, decimals: int = 0) -> str:
    """Return a number as the present language writes it, with so many decimals."""
    return _spoken().number(value, decimals)


def grouped(value: int) -> str:
    """Return a count as the present language writes it, with its marks between thousands: 60,000."""
    return _spoken().grouped(value)


def significant(value: float, digits: int = 6) -> str:
    """Return a number as the present language writes it, with at most so many digits that count."""
    return _spoken().significant(value, digits)


def signed(text: str, value: float) -> str:
    """Return how a number is written with a plus before it unless it is below 0."""
    return text if math.copysign(1, value) < 0 else f"+{text}"


def listed(parts: Iterable[str]) -> str:
    """Return texts as the present language lists them: "a, b, c"; "" for none."""
    return reduce(_and_then, parts) if (parts := tuple(parts)) else ""


def current() -> str:
    """Return the code of the present language."""
    return _spoken().code


def use(language: Language | None) -> None:
    """Speak a language from now on; None for English."""
    _Present.language = language or _English()


@contextmanager
def in_english() -> Iterator[None]:
    """Speak English within this, in this thread alone: for what programs read, or a font of Latin letters shows."""
    before = _here.set(_English())
    try:
        yield
    finally:
        _here.reset(before)


def _spoken() -> Language:
    return _here.get() or _Present.language


def preferred(environ: Mapping[str, str]) -> str:
    """Return the code of the language that an environment asks for, by `VARIABLE` or as POSIX says; English if none."""
    if wanted := environ.get(VARIABLE, ""):
        return known(wanted) or ENGLISH
    locale = environ.get("LC_ALL") or environ.get("LC_MESSAGES") or environ.get("LANG") or ""
    if locale.partition(".")[0] in ("", "C", "POSIX"):
        return ENGLISH
    wishes = (*environ.get("LANGUAGE", "").split(":"), locale)
    return first_known(wishes)


def first_known(names: Iterable[str]) -> str:
    """Return the code of the first of some locales' languages that the app speaks; English if it speaks none."""
    return next((code for code in map(known, names) if code), ENGLISH)


def known(name: str) -> str | None:
    """Return the code of the language that a locale's name, such as de_AT.UTF-8 or pt-BR, stands for; None if none."""
    if name == PSEUDO:
        return PSEUDO
    code, *rest = re.split("[._@-]", name)
    if code == "zh" and _TRADITIONAL.intersection(rest):
        return None
    return next((known for known in NAMES if known.partition("_")[0] == code), None)


def _and_then(before: str, after: str) -> str:
    return tr("{before}, {after}", "a list").format(before=before, after=after)


def counted(source: str, n: int) -> str:
    """Return an English text with the endings for n things; as it is where nothing is counted."""
    if n < 0:
        return source

    def ending(found: re.Match[str]) -> str:
        if found[3]:  # a word of its own: "(is|are)"
            return found[3] if n == 1 else found[4]
        one, many = ("", found[1]) if found[2] is None else (found[1], found[2])
        return one if n == 1 else many

    return _ENDINGS.sub(ending, source)
