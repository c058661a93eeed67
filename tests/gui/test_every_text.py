"""In the pseudo-language every text that a person sees is translated: it has accents, whatever widget shows it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from digitapp import language
from digitapp.gui import languages
from digitapp.gui.app import make_window
from digitapp.models.registry import Entry
from support.languages import application, pseudo_catalogue
from support.texts import texts
from support.walk import places

_WORD = re.compile(r"[A-Za-zÀ-ÿ]+")
_PLAIN = re.compile(r"[aceinouyACEINOUY]")
"""What has an accent in the pseudo-language."""
_NO_WORDS = re.compile(r"&\w|<[^>]*>|https?:\S+|\S*/\S+/\S*|\w[\w-]*\.\w[\w.]*|(Ctrl|Shift|Alt|Meta)\+\w*|\bF\d+\b")
"""What marks a key, HTML, addresses, paths, names of files, and keys."""
_DATA = frozenset(
    (
        *("digitapp", "CNN", "MNIST", "optdigits", "ndjson", "CSV", "PNG", "NCHW", "ReLU", "AUROC", "onnx", "MIT"),
        *("Backspace", "Del", "Esc", "PgUp", "PgDown", "Return", "Enter", "Space"),
        *("Close", "Cancel", "Open", "Save"),  # Qt's own, of which there is no pseudo-language
    )
)


def untranslated(text: str, data: Iterable[str]) -> list[str]:
    """Return the words of a text that are plain English; `data` are names and what cards and files say."""
    for name in data:
        text = text.replace(name, "")
    words = _WORD.findall(_NO_WORDS.sub("", text))
    return [word for word in words if len(word) > 2 and _PLAIN.search(word) and word not in _DATA]


def said_by_cards(entries: Sequence[Entry]) -> list[str]:
    """Return the texts in models' cards and the titles of models, the longest first."""
    said = {entry.title for entry in entries} | {entry.id for entry in entries}
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
        data = said_by_cards(window.registry().entries)
        found = {
            (words[0], name, text[:160]): place
            for place, shown in places(qtbot, window, tmp_path)
            for name, text in texts(shown)
            if (words := untranslated(text, data)) and not any(text in said for said in data)
        }
    finally:
        window.close()
        languages.use_in(application(), language.ENGLISH)
    assert not found, "\n".join(f"{place}: {name}: {text!r}" for (_, name, text), place in found.items())
