"""Text from outside, as it may be shown: what acts on a terminal, breaks a line or turns it round is spelt out.

An escape sequence in a file's name could otherwise rewrite the terminal, and an override of the writing's direction
make a name look like another one. Letters that are written from right to left, their marks and joiners stay.
"""

from __future__ import annotations

import re

ACTING = "\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ud800-\udfff"
"""Control characters (C0, DEL, C1), separators of lines and paragraphs, embeddings and overrides of the direction of
writing (Unicode Standard Annex #9), and halves of characters; as a regular expression's class."""
_ACTING = re.compile(f"[{ACTING}]")
_IN_LINES = re.compile(f"(?!\n)[{ACTING}]")


def shown(text: str) -> str:
    r"""Return a text on one line, with what would act in place of being shown spelt out, such as \x1b or \u202e."""
    return text if text.isprintable() else _ACTING.sub(_spelt, text)


def shown_lines(text: str) -> str:
    """Return a text as `shown` does, with its line feeds."""
    return text if text.isprintable() else _IN_LINES.sub(_spelt, text)


def in_json(text: str) -> str:
    r"""Return JSON in which what would act is escaped, such as \u009b: a reader gets the same values."""
    return _IN_LINES.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _spelt(found: re.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode("ascii")
