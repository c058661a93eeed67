"""What argparse itself says, in the present language; it asks gettext for each of these texts, by English ones."""

from __future__ import annotations

from typing import NamedTuple

from digitapp.language import Marked, mark, translated


class _Text(NamedTuple):
    """A text of argparse as it is translated, and what stands in its places for argparse to fill in."""

    text: Marked
    places: dict[str, str]


_TEXTS = {
    "usage: ": _Text(mark("usage:"), {}),
    "options": _Text(mark("options"), {}),
    "positional arguments": _Text(mark("positional arguments"), {}),
    "show this help message and exit": _Text(mark("show this help message and exit"), {}),
    "argument %(argument_name)s: %(message)s": _Text(
        mark("argument {argument}: {message}"), {"argument": "%(argument_name)s", "message": "%(message)s"}
    ),
    "unrecognized arguments: %s": _Text(mark("unrecognized arguments: {arguments}"), {"arguments": "%s"}),
    "the following arguments are required: %s": _Text(
        mark("the following arguments are required: {arguments}"), {"arguments": "%s"}
    ),
    "not allowed with argument %s": _Text(mark("not allowed with argument {argument}"), {"argument": "%s"}),
    "ignored explicit argument %r": _Text(mark("ignored explicit argument {text}"), {"text": "%r"}),
    "expected one argument": _Text(mark("expected one argument"), {}),
    "expected at most one argument": _Text(mark("expected at most one argument"), {}),
    "expected at least one argument": _Text(mark("expected at least one argument"), {}),
    "expected %s argument": _Text(mark("expected {count} argument"), {"count": "%s"}),
    "expected %s arguments": _Text(mark("expected {count} arguments"), {"count": "%s"}),
    "ambiguous option: %(option)s could match %(matches)s": _Text(
        mark("ambiguous option: {option} could match {options}"), {"option": "%(option)s", "options": "%(matches)s"}
    ),
    "invalid %(type)s value: %(value)r": _Text(
        mark("invalid {type} value: {text}"), {"type": "%(type)s", "text": "%(value)r"}
    ),
    "invalid choice: %(value)r (choose from %(choices)s)": _Text(
        mark("invalid choice: {text} (choose from {choices})"), {"text": "%(value)r", "choices": "%(choices)s"}
    ),
    "%(prog)s: error: %(message)s\n": _Text(
        mark("{program}: error: {message}"), {"program": "%(prog)s", "message": "%(message)s"}
    ),
}
"""By what argparse asks for; what a newer Python asks for besides stays English."""


def translate(english: str) -> str:
    """Return a text of argparse in the present language, with argparse's own places in it."""
    if english not in _TEXTS:
        return english
    text, places = _TEXTS[english]
    end = english[len(english.rstrip()) :]  # a space or a line end, which belongs to the output
    return translated(text).replace("%", "%%" if places else "%").format(**places) + end


def translate_counted(one: str, many: str, n: int) -> str:
    """Return the one or the other text for n things."""
    return translate(one if n == 1 else many)
