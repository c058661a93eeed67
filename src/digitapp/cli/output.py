"""The output of the commands: lines, JSON, tables and progress, to a stream that may be closed at any time."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from digitapp.api.errors import DigitappError
from digitapp.language import grouped, number, tr
from digitapp.outside_text import in_json, shown, shown_lines


def say(text: str = "", end: str = "\n") -> None:
    """Print lines and flush; BrokenPipeError if the output is closed, DigitappError if it cannot be written.

    What would act on a terminal is spelt out.
    """
    _write(shown_lines(text), end)


def _write(text: str, end: str) -> None:
    try:
        print(text, end=end, flush=True)
    except OSError as error:
        # Discard what is still buffered; otherwise Python reports an error at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise DigitappError(
            tr("the output cannot be written ({reason}); send it elsewhere").format(reason=error.strerror)
        ) from error


def percentage(share: float, decimals: int = 2) -> str:
    """Return a share in per cent, as narrow as a table needs it."""
    return tr("{number}%", "a percentage, without a space").format(number=number(100 * share, decimals))


def say_accuracy(accuracy: float, interval: tuple[float, float], correct: int) -> None:
    """Print how much was read right, with its 95 % confidence interval."""
    low, high = map(percentage, interval)
    said = tr("accuracy {accuracy} (95 % interval {low} to {high}), {correct} right")
    say("  " + said.format(accuracy=percentage(accuracy), low=low, high=high, correct=grouped(correct)))


def between(low: float, high: float) -> str:
    """Return the ends of an interval of shares."""
    return tr("{low} to {high}").format(low=percentage(low), high=percentage(high))


def print_json(value: Any) -> None:
    """Print a value as indented JSON."""
    say(json_text(value))


def json_text(value: Any) -> str:
    """Return a value as indented JSON."""
    import msgspec

    try:
        content = msgspec.json.encode(value)
    except UnicodeEncodeError:  # a file's name that is not UTF-8
        content = msgspec.json.encode(_encodable(msgspec.to_builtins(value)))
    return in_json(msgspec.json.format(content, indent=2).decode())


def _encodable(value: Any) -> Any:
    """Return a value whose texts hold no halves of characters."""
    if isinstance(value, str):
        return shown(value)
    if isinstance(value, dict):
        return {_encodable(name): _encodable(item) for name, item in value.items()}
    return [_encodable(item) for item in value] if isinstance(value, list | tuple) else value


def print_json_rows(rows: Iterable[Any]) -> None:
    """Print what `print_json` would print for a list, row by row."""
    before = "["
    for row in rows:
        say(before + "\n  " + json_text(row).replace("\n", "\n  "), end="")
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
        table.add_row(*map(shown, row))
    console = Console(markup=False, emoji=False, highlight=False)  # titles are plain text, not markup
    console.width = console.measure(table, options=console.options.update(max_width=100_000)).maximum
    with console.capture() as captured:  # rich would exit the process if the output is closed
        console.print(table)
    _write(captured.get(), "")  # with the terminal's own sequences


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
        task = progress.add_task(shown(title), total=total)
        yield lambda count: progress.advance(task, count)
