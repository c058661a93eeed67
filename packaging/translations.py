"""Bring the catalogues up to date: `python packaging/translations.py` finds the texts and compiles the translations.

A person translates `src/digitapp/translations/*.ts` in Qt Linguist (`pyside6-linguist`) or in an editor, and runs this
again. `--check` changes nothing, and fails where a catalogue is not up to date or not whole.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCE, FOLDER = ROOT / "src" / "digitapp", ROOT / "src" / "digitapp" / "translations"
sys.path.insert(0, str(ROOT / "src"))

from digitapp.language import ENGLISH, NAMES, PSEUDO, counted  # noqa: E402  # not installed where it is packed

CODES = (*(code for code in NAMES if code != ENGLISH), PSEUDO)
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéîñöúýÁÇÉÎÑÖÚÝ")
_WORD = 6
"""As many characters of what is added stand together, so that lines can be broken."""
_LONGER = 0.35
"""By how much a text of the pseudo-language is longer than the English one: what German and French need."""


def main() -> int:
    """Update or check all catalogues, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; fail where something is missing")
    check = parser.parse_args().check
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for code in CODES:
            kept = FOLDER / f"{code}.ts"
            made = Path(folder) / kept.name
            if kept.exists():
                shutil.copy(kept, made)
            update(code, made)
            missing = unfinished(made)
            compiled = compile_(made)
            stale = not _same(made, kept) or not _same(compiled, kept.with_suffix(".qm"))
            print(f"{code}: {missing} texts are not translated{', not up to date' if check and stale else ''}")
            bad += bool(missing or stale)
            if not check:
                shutil.copy(made, kept)
                shutil.copy(compiled, kept.with_suffix(".qm"))
    return 1 if check and bad else 0


def update(code: str, catalogue: Path) -> None:
    """Find all texts in the code, and put the new ones into a catalogue."""
    files = sorted(str(path.relative_to(ROOT)) for path in SOURCE.rglob("*.py"))
    options = ["-tr-function-alias", "tr+=mark", "-no-obsolete", "-locations", "none", "-source-language", ENGLISH]
    _run("pyside6-lupdate", *options, "-target-language", code, *files, "-ts", str(catalogue))
    if code == PSEUDO:
        _translate(catalogue)


def compile_(catalogue: Path) -> Path:
    """Compile a catalogue, and return where."""
    compiled = catalogue.with_suffix(".qm")
    _run("pyside6-lrelease", "-silent", str(catalogue), "-qm", str(compiled))
    return compiled


def unfinished(catalogue: Path) -> int:
    """Return how many texts of a catalogue are not translated."""
    return sum(node.get("type") == "unfinished" for node in _tree(catalogue).iter("translation"))


def pseudo(text: str) -> str:
    """Return an English text with accents, longer and in brackets; what is put into it stays as it is."""
    if not re.search("[a-zA-Z]", re.sub(r"\{[^{}]*\}|%n", "", text)):
        return text  # a number with its sign is as long in all languages
    pieces, at = [], 0
    for start, end in _placeholders(text):
        pieces += [text[at:start].translate(_ACCENTS), text[start:end]]
        at = end
    count = max(1, round(_LONGER * len(text)))
    longer = " ".join("~" * min(_WORD, count - start) for start in range(0, count, _WORD + 1))
    return f"[{''.join(pieces)}{text[at:].translate(_ACCENTS)} {longer}]"


def _placeholders(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(r"\{[^{}]*\}|%n|&\w", text)]


def _translate(catalogue: Path) -> None:
    """Give every text of the pseudo-language its translation."""
    tree = _tree(catalogue)
    for message in tree.iter("message"):
        for target in message.iter("translation"):
            target.attrib.pop("type", None)
            source = message.findtext("source") or ""
            for number, place in enumerate(target.findall("numerusform"), 1):
                place.text = pseudo(counted(source, number))  # one, and more
            if not len(target):
                target.text = pseudo(source)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    catalogue.write_text(f"{_HEAD}{text}\n", encoding="utf-8")


def _tree(catalogue: Path) -> ET.ElementTree[ET.Element[str]]:
    return ET.parse(catalogue)  # noqa: S314  # the repository's own file


def _same(one: Path, other: Path) -> bool:
    return other.exists() and one.read_bytes() == other.read_bytes()


def _run(program: str, *arguments: str) -> None:
    found = shutil.which(program, path=str(Path(sys.executable).parent)) or shutil.which(program)
    if found is None:
        raise SystemExit(f"{program} is not there; it comes with PySide6")
    done = subprocess.run([found, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{program}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    raise SystemExit(main())
