"""Text from outside is spelt out where it would act, and only there."""

from __future__ import annotations

import json

import pytest

from digitapp.api import FileError
from digitapp.cli.output import print_json, print_table, say
from digitapp.outside_text import in_json, shown, shown_lines
from digitapp.wording import in_sentence

ACTS = {
    "\x1b[2J": r"\x1b[2J",
    "\x07": r"\x07",
    "\x9b31m": r"\x9b31m",
    "a\r\nb": r"a\r\nb",
    "\u2028": r"\u2028",
    "\u202egnp.exe": r"\u202egnp.exe",
    "\udcff": r"\udcff",
    "\x7f": r"\x7f",
}
STAYS = [
    "plain",
    "größer",
    "\u05e9\u05dc\u05d5\u05dd",
    "\u0645\u0631\u062d\u0628\u0627",
    "e\u0301",
    "👩\u200d👩",
    "a\u200fb",
    "a\u00a0b",
]


@pytest.mark.parametrize(("text", "spelt"), ACTS.items())
def test_what_would_act_is_spelt_out(text: str, spelt: str) -> None:
    assert shown(text) == spelt
    assert str(FileError(f"{text}: is a folder")) == f"{spelt}: is a folder"


@pytest.mark.parametrize("text", STAYS)
def test_all_else_stays(text: str) -> None:
    assert shown(text) == text
    assert shown_lines(f"{text}\n{text}") == f"{text}\n{text}"


def test_json_keeps_the_values() -> None:
    text = "\x9b31m \u202e \u2028 é"
    escaped = in_json(json.dumps(text, ensure_ascii=False))
    assert escaped == r'"\u009b31m \u202e \u2028 é"'
    assert json.loads(escaped) == text


def test_what_is_printed_acts_on_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say("a\x1b[2J\nb\u202e\udcff")
    print_table(
        ["name"],
        [
            [
                "\x1b]0;title\x07",
            ]
        ],
    )
    print_json([{"file": "\u202e\x9b", "\x1b": 1}])
    print_json([{"file": "\udcff", "share": 0.5}])
    out = capsys.readouterr().out
    assert not set("\x1b\x07\x9b\u202e") & set(out)
    assert "a\\x1b[2J\nb\\u202e\\udcff\n" in out
    assert r"\x1b]0;title\x07" in out


def test_a_label_cannot_leave_its_place_in_a_sentence() -> None:
    assert in_sentence("\u05e9\u2069\u202e") == "\u2068\u05e9\\u202e\u2069"
