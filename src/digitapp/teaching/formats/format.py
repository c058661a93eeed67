"""What a format of files is to the rest: a name, how it is recognised, and functions that read and write it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ParamSpec

from digitapp.api import FileError
from digitapp.language import Marked, grouped, tr
from digitapp.teaching.example import Example

P = ParamSpec("P")


class UnusableError(Exception):
    """One item of a file cannot be an example, or one example cannot be an item; the text completes "it ..."."""


@dataclass
class LeftOut:
    """How many items were left out, by reason, and where the first of each was."""

    counts: dict[str, int] = field(default_factory=dict)
    first: dict[str, str] = field(default_factory=dict)
    """Where the first one of each reason was, such as "line 3"."""

    def add(self, reason: str, where: str, count: int = 1) -> None:
        """Count items that are left out for the same reason."""
        self.counts[reason] = self.counts.get(reason, 0) + count
        self.first.setdefault(reason, where)

    @property
    def total(self) -> int:
        """How many were left out."""
        return sum(self.counts.values())

    def lines(self) -> list[str]:
        """Return a line for each reason, the most frequent first."""
        ordered = sorted(self.counts.items(), key=lambda pair: -pair[1])
        said = tr("{count} left out: {reason} (first: {place})")
        return [said.format(count=grouped(n), reason=why, place=self.first[why]) for why, n in ordered]

    def attempt(self, where: str, make: Callable[P, Example], *args: P.args, **kwargs: P.kwargs) -> Iterator[Example]:
        """Yield the example that `make` returns, or count it where it raises `UnusableError`."""
        try:
            made = make(*args, **kwargs)
        except UnusableError as fault:
            self.add(str(fault), where)
            return
        yield made


def line_place(number: int) -> str:
    """Return where something is in a text, from 1."""
    return tr("line {number}").format(number=grouped(number))


def example_place(number: int) -> str:
    """Return which of the examples something is, from 1."""
    return tr("example {number}").format(number=grouped(number))


Reads = Callable[[Path, LeftOut], Iterator[Example]]
"""Yield the examples of a file; FileError, which names file and place, where it is broken."""
Writes = Callable[[Path, Iterable[Example], LeftOut], None]
"""Write examples to a file, whole or not at all; FileError if none can be written."""


@dataclass(frozen=True, kw_only=True)
class Format:
    """A way in which files hold labelled drawings or pictures."""

    name: str
    """What `--format` calls it."""
    title: Marked
    holds: str
    """"strokes", "pictures" or both."""
    keeps: str
    """What it keeps of an example beside its ink and its label."""
    suffixes: tuple[str, ...] = ()
    """The names of its files end so, in lower case."""
    looks: Callable[[bytes], bool] = lambda _head: False
    """Whether the first bytes of a file, unpacked, are of this format and of no other."""
    is_folder: bool = False
    reads: Reads | None = None
    writes: Writes | None = None


def check_any(path: Path, written: int, left_out: LeftOut) -> None:
    """Raise FileError if nothing could be written, with the most frequent reason."""
    if not written:
        lines = left_out.lines()
        fault = tr("{path}: there is nothing to write; choose other examples or another format")
        if lines:
            fault = tr("{path}: there is nothing to write ({reason}); choose other examples or another format")
        raise FileError(fault.format(path=path, reason=lines[0] if lines else ""))
