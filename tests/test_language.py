"""The language of texts: the forms of English, and which language an environment asks for."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from digitapp import language
from digitapp.language import (
    ENGLISH,
    PSEUDO,
    VARIABLE,
    grouped,
    in_english,
    known,
    number,
    preferred,
    signed,
    significant,
    tr,
)


@pytest.mark.parametrize(
    ("source", "one", "many"),
    [
        ("%n drawing(s)", "1 drawing", "3 drawings"),
        ("%n entr(y|ies)", "1 entry", "3 entries"),
        (
            "%n drawing(s) (is|are) left out (see below)",
            *(f"{s} left out (see below)" for s in ("1 drawing is", "3 drawings are")),
        ),
        ("(s) of %n", "(s) of 1", "(s) of 3"),
    ],
)
def test_english_has_a_form_for_one_and_one_for_more(source: str, one: str, many: str) -> None:
    assert tr(source, "", 1) == one
    assert tr(source, "", 3) == many
    assert tr(source) == source


def test_a_language_says_the_texts_it_knows_and_english_stands_in(monkeypatch: pytest.MonkeyPatch) -> None:
    class Klingon:
        code = "tlh"

        def translate(self, source: str, comment: str, n: int) -> str:
            return {"Pen": "ghItlhwI'", "%n pen(s)": "%n ghItlhwI'"}.get(source, "")

        def number(self, value: float, decimals: int) -> str:
            return f"{value:.{decimals}f}".replace(".", "'")

        def grouped(self, value: int) -> str:
            return f"{value:,}".replace(",", "_")

        def significant(self, value: float, digits: int) -> str:
            return f"{value:.{digits}g}".replace(".", "'")

    language.use(Klingon())
    try:
        assert (tr("Pen"), tr("%n pen(s)", "", 12)) == ("ghItlhwI'", "12 ghItlhwI'")
        assert (tr("Ink"), tr("%n eraser(s)", "", 2)) == ("Ink", "2 erasers")
        assert number(99.25, 1) == "99'2"
        with in_english():
            assert (tr("Pen"), number(99.25, 1), language.current()) == ("Pen", "99.2", ENGLISH)
            with ThreadPoolExecutor(1) as other:  # speaks as the app does
                assert other.submit(tr, "Pen").result() == "ghItlhwI'"
        assert tr("Pen") == "ghItlhwI'"
        assert (grouped(60000), significant(0.1234, 2)) == ("60_000", "0'12")
        assert tr("%n pen(s)", "", 1200) == "1_200 ghItlhwI'"
    finally:
        language.use(None)
    assert tr("Pen") == "Pen"


@pytest.mark.parametrize(
    ("environ", "code"),
    [
        ({}, ENGLISH),
        ({"LANG": "C.UTF-8", "LANGUAGE": "fr"}, ENGLISH),
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de_DE", "LC_MESSAGES": "ja_JP.UTF-8"}, "ja"),
        ({"LANG": "de_DE", "LC_ALL": "C"}, ENGLISH),
        ({"LANG": "de_DE", "LANGUAGE": "xx:pt_BR:fr"}, "pt"),
        ({"LANG": "fi_FI"}, ENGLISH),
        ({"LANG": "de_DE", VARIABLE: "fr"}, "fr"),
        ({"LANG": "de_DE", VARIABLE: "xx"}, ENGLISH),
    ],
)
def test_the_environment_says_the_language(environ: dict[str, str], code: str) -> None:
    assert preferred(environ) == code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("zh-Hans-CN", "zh_CN"),
        ("zh_TW.UTF-8", None),
        ("zh-Hant-HK", None),
        ("pt_BR", "pt"),
        ("ar_EG@x", "ar"),
        ("C", None),
        (PSEUDO, PSEUDO),
    ],
)
def test_a_locale_has_a_language(name: str, code: str | None) -> None:
    assert known(name) == code


def test_english_marks_thousands_and_signs() -> None:
    assert (grouped(1234567), tr("%n drawing(s)", "", 60000)) == ("1,234,567", "60,000 drawings")
    assert (significant(0.00012345, 3), significant(0.5), significant(12.0)) == ("0.000123", "0.5", "12")
    assert [signed(number(value, 1), value) for value in (0.25, 0.0, -0.26)] == ["+0.2", "+0.0", "-0.3"]
