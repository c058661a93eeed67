"""The language of the commands: that of the environment, except in what programs read, which is English."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

from digitapp import language

Made = TypeVar("Made")
_TABLES = (".ndjson", ".csv", ".json", ".parquet")
"""How the names of files end that programs read."""


def speak(code: str) -> None:
    """Speak a language from now on; English where its catalogue cannot be read. English needs no Qt."""
    if code == language.current():
        return
    language.use(None)
    if code != language.ENGLISH:
        try:
            from digitapp.gui.languages import use

            use(code)
        except (ImportError, ValueError):  # Qt does not load here, or the catalogue is not there
            pass


def is_for_programs(args: argparse.Namespace) -> bool:
    """Return whether a command prints or writes what programs read, so that it is to be the same in all languages.

    A command with the default `keeps_language` sees to that itself: a person reads what it says besides.
    """
    given = vars(args)
    if given.get("keeps_language"):
        return False
    written = str(given.get("out") or given.get("csv") or "")
    return bool(given.get("json")) or given.get("ray") is not None or written.endswith(_TABLES)


def in_this_language(start: Callable[[], Made]) -> Callable[[], Made]:
    """Return what calls `start` in the language that is spoken now, as another process has to be told."""
    return partial(_in_language, language.current(), start)


def _in_language(code: str, start: Callable[[], Made]) -> Made:
    speak(code)
    return start()


@contextmanager
def translated_argparse() -> Iterator[None]:
    """Have argparse say its own words and errors in the language that is spoken now."""
    if language.current() == language.ENGLISH:
        yield
        return
    from digitapp.cli import argparse_texts

    names = vars(argparse)
    before: dict[str, object] = {name: names[name] for name in ("_", "ngettext") if name in names}
    names.update(_=argparse_texts.translate, ngettext=argparse_texts.translate_counted)
    try:
        yield
    finally:
        names.update(before)
