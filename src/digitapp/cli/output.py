"""The output of the commands: lines, JSON, tables and progress, to a stream that may be closed at any time."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from digitapp.api.errors import DigitappError


def say(text: str = "", end: str = "\n") -> None:
    """Print and flush; BrokenPipeError if the output is closed, DigitappError if it cannot be written."""
    try:
        print(text, end=end, flush=True)
    except OSError as error:
        # Discard what is still buffered; otherwise Python reports an error at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise DigitappError(f"the output cannot be written ({error.strerror}); send it elsewhere") from error


def print_json(value: Any) -> None:
    """Print a value as indented JSON."""
    import msgspec

    say(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def print_json_rows(rows: Iterable[Any]) -> None:
    """Print what `print_json` would print for a list, row by row."""
    import msgspec

    before = "["
    for row in rows:
        text = msgspec.json.format(msgspec.json.encode(row), indent=2).decode()
        say(before + "\n  " + text.replace("\n", "\n  "), end="")
        before = ","
    say("[]" if before == "[" else "\n]")


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table without wrapping or truncating its lines, so that ids and counts stay whole on narrow terminals."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD)
    for column in columns:
        table.add_column(column, no_wrap=True)
    for row in rows:
        table.add_row(*row)
    console = Console(markup=False, emoji=False, highlight=False)  # titles are plain text, not markup
    console.width = console.measure(table, options=console.options.update(max_width=100_000)).maximum
    with console.capture() as captured:  # rich would exit the process if the output is closed
        console.print(table)
    say(captured.get(), end="")


@contextmanager
def progress(title: str, total: int) -> Iterator[Any]:
    """Show a progress bar if stderr is a terminal; yield a function that takes the number of items done since then."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(title, total=total)
        yield lambda count: progress.advance(task, count)
