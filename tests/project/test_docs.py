"""The documentation is true: what its pages show runs as it stands there, and it is a site that fetches nothing.

A comment above a block says what it is: `run` (commands), `python`, `notebook` (a cell, run with those before it; the
site shows what its last line gives), `prints` (lines that the block before it prints), or `shown: REASON`, which the
site says too.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import digitapp
from digitapp.cli import main
from digitapp.cli.arguments import parser_of
from digitapp.drawing.files import read_records
from digitapp.explaining.replay_picture import durations
from digitapp.teaching.formats import read

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
DRAWINGS = DOCS / "drawings"
PAGES = sorted([DOCS / "tutorial.md", DOCS / "rasteriser.md", *DOCS.glob("lessons/*.md"), *DOCS.glob("how-to/*.md")])
"""The pages whose blocks are run; PLUGINS.md and the lesson of TEACHING.md have tests of their own."""
OLDER = ("COLLECTIONS", "EVALUATING", "FORMATS", "NUMBERS", "TEACHING")
"""Pages with indented commands, of which some stand for others: that they exist is what is tested."""
BLOCK = re.compile(
    r"<!-- (?P<kind>run|python|notebook|prints|shown)(: (?P<reason>[^\n]+))? -->\n```\w+\n(?P<text>.*?)```", re.DOTALL
)
LOADING = {
    ("script", "src"),
    ("link", "href"),
    ("img", "src"),
    ("iframe", "src"),
    ("source", "src"),
    ("object", "data"),
}
"""Attributes that a browser fetches without being asked."""


def named(page: Path) -> str:
    return page.relative_to(DOCS).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_block_says_whether_it_is_run(page: Path) -> None:
    text = page.read_text()
    assert len(list(BLOCK.finditer(text))) == len(re.findall(r"^ *(```|~~~)", text, re.MULTILINE)) / 2
    assert all((block["kind"] == "shown") == bool(block["reason"]) for block in BLOCK.finditer(text))


@pytest.mark.slow
@pytest.mark.parametrize("page", [page for page in PAGES if "```" in page.read_text()], ids=named)
def test_what_a_page_shows_runs(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(DRAWINGS, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path / "own"))
    monkeypatch.setenv("DIGITAPP_STATE", str(tmp_path / "state"))
    printed: set[str] = set()
    names: dict[str, object] = {}
    for block in BLOCK.finditer(page.read_text()):
        if block["kind"] == "run":
            for line in block["text"].splitlines():
                command, *words = shlex.split(line, comments=True)
                assert command == "digitapp"
                assert main(words) == 0, line
            printed = lines(capsys.readouterr().out)
        elif block["kind"] == "python":
            exec(block["text"], {})  # noqa: S102
            printed = lines(capsys.readouterr().out)
        elif block["kind"] == "notebook":
            exec(block["text"], names)  # noqa: S102
        elif block["kind"] == "prints":
            assert lines(block["text"]) <= printed


def lines(text: str) -> set[str]:
    """The lines of a text, whatever the room between their words."""
    return {" ".join(line.split()) for line in text.splitlines() if line.strip()}


@pytest.mark.parametrize("page", OLDER)
def test_the_commands_of_the_other_pages_exist(page: str) -> None:
    found = list(commands((DOCS / f"{page}.md").read_text()))
    assert found
    for words in found:
        parser, names = parser_of(words)
        assert words[0] in names, words
        known = set(re.findall(r"--[a-z-]+", help_of(parser, words)))
        assert {re.split("[=]", word)[0] for word in words if word.startswith("--")} <= known, words


def commands(text: str) -> Iterator[list[str]]:
    """Yield the words of indented commands, with those in brackets, which may be left out."""
    for line in re.findall(r"^    digitapp ([a-z].*)$", text, re.MULTILINE):
        yield shlex.split(re.sub(r"[\[\]]", " ", line), comments=True)


def help_of(parser: object, words: list[str]) -> str:
    """Return what `--help` says of a command and the commands below it."""
    below = [action for action in parser._actions if hasattr(action, "choices") and isinstance(action.choices, dict)]  # type: ignore[attr-defined]
    said = parser.format_help()  # type: ignore[attr-defined]
    for action in below:
        if words and words[0] in action.choices:
            said += help_of(action.choices[words[0]], words[1:])
    return said


@pytest.mark.parametrize("path", sorted(DRAWINGS.glob("*.ndjson")), ids=lambda path: path.stem)
def test_the_drawings_can_be_opened(path: Path) -> None:
    assert sum(1 for record in read_records(path) if record.strokes) > 0
    assert all(example.drawing for example in read(path))


@pytest.mark.slow
def test_the_drawings_are_those_that_the_script_writes(tmp_path: Path) -> None:
    script = ROOT / "benchmarks" / "lesson_drawings.py"
    done = subprocess.run(
        [sys.executable, str(script), "--out", str(tmp_path)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in DRAWINGS.iterdir()}
    for path in tmp_path.iterdir():
        for made, kept in zip(read_records(path), read_records(DRAWINGS / path.name), strict=True):
            assert (made.label, made.writer) == (kept.label, kept.writer)
            for new, old in zip(made.strokes, kept.strokes, strict=True):
                np.testing.assert_allclose(new, old, atol=0.02)  # numpy's last digits may differ


def test_the_animation_of_the_readme_is_that_of_its_drawing() -> None:
    (record,) = read_records(DRAWINGS / "five.ndjson")
    found = digitapp.replay(digitapp.load_model(), record.drawing())
    assert [(change.before, change.after) for change in found.changes] == [("1", "6"), ("6", "4"), ("4", "5")]
    with Image.open(DOCS / "pictures" / "replay.gif") as shown:
        assert shown.n_frames == len(durations(found))


def test_every_lesson_has_its_parts_and_its_drawings() -> None:
    for page in DOCS.glob("lessons/*.md"):
        if page.stem != "index":
            text = page.read_text()
            assert all(part in text for part in ("**Goal.**", "**Time.**", "## Steps", "## What to ask")), page
            assert re.search(r"\]\(\.\./drawings/\S+\.ndjson\)", text), page
            assert f"({page.name})" in (DOCS / "lessons" / "index.md").read_text()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    for module in ("mkdocs", "material", "mkdocstrings"):
        pytest.importorskip(module, reason="needs digitapp[docs]")
    out = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(out)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=300,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return out


class Loads(HTMLParser):
    """Collects what a browser fetches for a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = dict(attrs)
        self.found += [value or "" for name, value in attrs if (tag, name) in LOADING and own.get("rel") != "canonical"]


@pytest.mark.slow
def test_the_site_is_built_and_asks_no_other_server(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 20
    for page in pages:
        html = page.read_text(encoding="utf-8")
        loads = Loads(html).found
        assert loads
        assert not [address for address in loads if re.match(r"(https?:)?//", address)], page
        assert "mermaid" not in html  # the theme would fetch what paints them
    for sheet in site.rglob("*.css"):
        assert not re.search(r"(url\(\W?|@import\W+)(https?:)?//", sheet.read_text(encoding="utf-8")), sheet


@pytest.mark.slow
def test_the_reference_has_every_public_name_and_every_command(site: Path) -> None:
    python = (site / "reference" / "python.html").read_text(encoding="utf-8")
    assert all(re.search(rf'id="digitapp\.[\w.]*\b{name}"', python) for name in digitapp.__all__)
    line = (site / "reference" / "command-line.html").read_text(encoding="utf-8")
    assert all(f">digitapp {name}<" in line for name in parser_of()[1])
    assert all(text in line for text in ("digitapp collection import", "digitapp-export report", "--sensitivity"))


@pytest.mark.slow
def test_readers_are_told_which_blocks_are_only_shown(site: Path) -> None:
    assert "Not run by the tests: it needs a picture of yours." in (site / "how-to" / "read-files.html").read_text(
        encoding="utf-8"
    )


@pytest.mark.slow
def test_cells_have_below_them_what_a_notebook_shows(site: Path) -> None:
    page = (site / "how-to" / "notebook.html").read_text(encoding="utf-8")
    assert page.count('class="shown"') == 4
    assert page.count("<svg role=") == 2
    assert page.count("data:image/png;base64,") >= 5
