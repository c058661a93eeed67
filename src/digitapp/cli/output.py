"""What the commands print: lines, JSON, tables and progress, to an output that may be closed at any time."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from digitapp.api.errors import DigitappError


def say(text: str = "", end: str = "\n") -> None:
    """Prints at once, so that an output that takes no more is noticed here; BrokenPipeError or DigitappError then."""
    try:
        print(text, end=end, flush=True)
    except OSError as error:
        # What is still buffered goes nowhere, or Python would complain about it when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise DigitappError(f"the output cannot be written ({error.strerror}); send it elsewhere") from error


def print_json(value: Any) -> None:
    """Prints a value as indented JSON."""
    import msgspec

    say(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A line is as long as it needs to be, or ids and counts would be cut off on a narrow terminal."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD)
    for column in columns:
        table.add_column(column, no_wrap=True)
    for row in rows:
        table.add_row(*row)
    console = Console(markup=False, emoji=False, highlight=False)  # a stranger's title is no markup
    console.width = console.measure(table, options=console.options.update(max_width=100_000)).maximum
    with console.capture() as captured:  # rich would end the process where the output is closed
        console.print(table)
    say(captured.get(), end="")


@contextmanager
def progress(title: str, total: int) -> Iterator[Any]:
    """A progress bar on a terminal, nothing in a pipe; yields what to call with the number of items done."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(title, total=total)
        yield lambda count: progress.advance(task, count)
