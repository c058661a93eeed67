"""What MkDocs does with the pages of `docs` beyond its own: the page of the commands, and marks that only tests read.

`mkdocs.yml` names this file; https://www.mkdocs.org/user-guide/configuration/#hooks says when each function is called.
"""

from __future__ import annotations

import argparse
import ast
import re
from collections.abc import Iterator
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from digitapp.cli.arguments import parser_of
from digitapp_export import cli as export

COMMANDS = "reference/command-line.md"
_SHOWN = re.compile(r"^<!-- shown: (.+) -->$", re.MULTILINE)
_CELL = re.compile(r"^<!-- notebook -->\n```python\n(.*?)```\n", re.DOTALL | re.MULTILINE)
_OUTSIDE = re.compile(r"\[([^\]]+)\]\(\.\./[^)]+\)")
"""A link of a page that lies in `docs` itself to something beside that folder."""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the page of the commands, made of the parsers that read their arguments."""
    files.append(File.generated(config, COMMANDS, content=command_page()))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Say above a block that tests do not run it, show what cells show, and make names of links that leave the site."""
    names: dict[str, Any] = {}
    markdown = _CELL.sub(lambda cell: f"{cell[0]}\n{shown(cell[1], names)}\n", markdown)
    said = _SHOWN.sub(r'<p class="not-run">Not run by the tests: \1.</p>\n', markdown)
    return said if "/" in page.file.src_uri else _OUTSIDE.sub(r"`\1`", said)


def shown(cell: str, names: dict[str, Any]) -> str:
    """Run a cell and return what a notebook shows of its last line; `names` is what the cells of a page share."""
    *before, last = ast.parse(cell).body
    if not isinstance(last, ast.Expr):
        raise TypeError(f"the last line of a cell is no expression: {ast.unparse(last)}")
    exec(compile(ast.Module(before, []), "cell", "exec"), names)  # noqa: S102
    value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)  # noqa: S307
    return f'<div class="shown">{value._repr_html_()}</div>'


def command_page() -> str:
    """Return the page of the commands as Markdown."""
    app, _ = parser_of(["collection"])
    intro = "# Command line\n\nThis page is made of the parsers themselves. `--help` prints the same.\n"
    return "\n".join([intro, *_commands(app, 2), *_commands(export._parser(), 2)])


def _commands(parser: argparse.ArgumentParser, level: int) -> Iterator[str]:
    """Yield the section of a command and those of the commands below it."""
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    told = parser.description or ""
    yield f"{'#' * level} {parser.prog}\n\n{_escaped(told[:1].upper() + told[1:])}\n"
    if not below:
        yield f"```text\n{_usage(parser)}\n```\n"
    rows = [_row(action) for action in parser._actions if action not in below and action.dest != "help"]
    if rows:
        yield "\n".join(["| argument | meaning |", "| --- | --- |", *rows]) + "\n"
    if parser.epilog:
        yield f"{_escaped(parser.epilog)}\n"
    for action in below:
        for command in action.choices.values():
            yield from _commands(command, min(level + 1, 4))


def _usage(parser: argparse.ArgumentParser) -> str:
    return parser.format_usage().removeprefix("usage: ").rstrip()


def _row(action: argparse.Action) -> str:
    """Return an argument and its meaning as a row of a table."""
    metavar: Any = action.metavar or (action.dest.upper() if action.nargs != 0 else "")
    if action.choices is not None and not action.metavar:
        metavar = "{" + ",".join(map(str, action.choices)) + "}"
    names = " ".join(metavar) if isinstance(metavar, tuple) else metavar
    takes = names if action.nargs != 0 else ""
    words = ", ".join(f"`{option} {takes}`" if takes else f"`{option}`" for option in action.option_strings)
    return f"| {words or f'`{names}`'} | {_escaped(action.help or '')} |"


def _escaped(text: str) -> str:
    """Return words as Markdown that has nothing but words."""
    return re.sub(r"([|*_<>\[\]])", r"\\\1", text.replace("%%", "%"))
