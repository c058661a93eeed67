"""In the pseudo-language every text that a person sees is translated: it has accents, whatever widget shows it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from digitapp import language
from digitapp.gui import help_text, languages
from digitapp.gui.app import make_window
from digitapp.models.registry import Entry, bundled_folder
from support.languages import application, pseudo_catalogue
from support.texts import texts
from support.walk import places

_WORD = re.compile(r"[A-Za-zÀ-ÿ]+")
_PLAIN = re.compile(r"[aceinouyACEINOUY]")
"""What has an accent in the pseudo-language."""
_NO_WORDS = re.compile(r"&\w|<[^>]*>|https?:\S+|\S*/\S+/\S*|\w[\w-]*\.\w[\w.]*|(Ctrl|Shift|Alt|Meta)\+\w*|\bF\d+\b")
"""What marks a key, HTML, addresses, paths, names of files, and keys."""
_DATA = frozenset((
    "digitapp", "CNN", "MNIST", "optdigits", "ndjson", "CSV", "PNG", "NCHW", "ReLU", "float", "mnist", "network",
    "AUROC", "onnx", "Conv", "Relu", "MIT", "CPUExecutionProvider",
    "Backspace", "Del", "Esc", "PgUp", "PgDown", "Return", "Enter", "Space",
    "Close", "Cancel", "Open", "Save", "Scroll", "Left", "Right", "Press", "shortcut",  # Qt's own: no pseudo-language
))  # fmt: skip
_SAID = (*language.NAMES.values(), "My drawings", *(text for credit in help_text.CREDITS for text in credit))
"""Names."""


def untranslated(text: str, data: Iterable[str]) -> list[str]:
    """Return the words of a text that are plain English; `data` are names and what cards and files say."""
    for name in data:
        text = text.replace(name, "")
    is_whole = text.startswith("[")
    return [word for word in _WORD.findall(_NO_WORDS.sub("", text)) if word not in _DATA and _is_plain(word, is_whole)]


def _is_plain(word: str, is_translated: bool) -> bool:
    """Return whether a word is English; in a translated text the letter of a key has no accent."""
    plain = len(_PLAIN.findall(word))
    return len(word) > 2 and (plain > 1 or (plain == 1 and word.isascii() and not is_translated))


def said_by_cards(entries: Sequence[Entry]) -> list[str]:
    """Return the texts in models' cards and the titles of models, the longest first."""
    said = {entry.title for entry in entries} | {entry.id for entry in entries}
    for facts in bundled_folder().glob("*.facts.json"):
        said |= set(strings(msgspec.json.decode(facts.read_bytes())))
    for entry in entries:
        said |= set(strings(msgspec.to_builtins(entry.card))) if entry.card else set()
    return sorted((text for text in said if len(text) > 3), key=len, reverse=True)


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for one in value.values() for text in strings(one))
    elif isinstance(value, (list, tuple)):
        yield from (text for one in value for text in strings(one))


@pytest.mark.slow
def test_no_text_is_left_in_english(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pseudo_catalogue(tmp_path)
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    languages.use_in(application(), language.PSEUDO)
    window = make_window(state=tmp_path / "state")
    try:
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.is_ready, timeout=20_000)
        data = [*_SAID, *said_by_cards(window.registry().entries)]
        found: dict[tuple[str, str], str] = {}
        for place, shown in places(qtbot, window, tmp_path):
            for name, text in texts(shown):
                if untranslated(text, data) and not any(text in said for said in data):
                    found.setdefault((name, text[:160]), place)
    finally:
        window.close()
        languages.use_in(application(), language.ENGLISH)
    assert not found, "\n".join(f"{place}: {name}: {text!r}" for (name, text), place in found.items())
