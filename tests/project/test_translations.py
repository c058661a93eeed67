"""The texts in the code are such that lupdate finds them, and the catalogues fit them."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CODE = ROOT / "src" / "digitapp"
CATALOGUES = sorted((CODE / "translations").glob("*.ts"))
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n")


def _calls() -> Iterator[tuple[str, ast.Call]]:
    """Yield where each call of `tr` and `mark` stands, and the call."""
    for path in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark"):
                yield f"{path.relative_to(CODE)}:{node.lineno}", node


def test_every_text_is_one_literal() -> None:
    for place, call in _calls():
        assert all(isinstance(given, ast.Constant) for given in call.args[:2]), f"{place}: an f-string or a variable"
        assert not call.keywords, f"{place}: lupdate sees no keywords"
        text = call.args[0].value
        assert isinstance(text, str), place
        assert "\\" not in text, f"{place}: lupdate reads escapes otherwise"
        assert ("%n" in text) == (len(call.args) == 3), f"{place}: %n stands for the third argument"


def test_no_text_is_in_an_f_string() -> None:
    for path in sorted(CODE.rglob("*.py")):
        for outer in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for node in ast.walk(outer) if isinstance(outer, ast.JoinedStr) else ():
                is_text = (
                    isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark")
                )
                assert not is_text, f"{path.relative_to(CODE)}:{outer.lineno}: lupdate looks into no f-string"


def test_nothing_else_is_called_tr() -> None:
    for path in sorted(CODE.rglob("*.py")):
        assert ".tr(" not in path.read_text(encoding="utf-8"), f"{path}: `tr` of digitapp.language has one context"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_translations_have_the_places_of_the_english_text(catalogue: Path) -> None:
    assert len(CATALOGUES) == 8
    for message in ET.parse(catalogue).iter("message"):  # noqa: S314  # the repository's own file
        source, target = message.findtext("source") or "", message.find("translation")
        assert target is not None
        for form in target.findall("numerusform") or [target]:
            if form.text:  # a form for one may say it without the number
                wanted, got = (sorted(set(_PLACEHOLDER.findall(text)) - {"%n"}) for text in (source, form.text))
                assert wanted == got, source


@pytest.mark.slow
def test_the_catalogues_are_whole_and_up_to_date() -> None:
    command = [sys.executable, ROOT / "packaging" / "translations.py", "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
