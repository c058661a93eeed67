"""Progress over bytes of files, with the rows read each second and the time that remains."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from digitapp.language import grouped, tr

PAUSE = 1.0
"""Seconds between two lines of progress."""


class Rate:
    """Counts what is done; the base tells nobody."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.bytes = self.rows = self._before = 0
        self._started = monotonic()

    def advance_bytes(self, count: int) -> None:
        """Note that so many bytes of the files were taken."""
        self.bytes += count

    def advance_rows(self, count: int) -> None:
        """Note that so many rows were read, and show it."""
        if not self.rows:
            self._before = self.bytes  # of what an earlier run did, and this one passed over
        self.rows += count
        self.show()

    def show(self) -> None:
        """Show what is done."""

    @property
    def share(self) -> float:
        """The share of the bytes that is done, 0 to 1."""
        return min(1.0, self.bytes / self.total) if self.total else 0.0

    @property
    def sentence(self) -> str:
        """Rows, rows per second and the time that remains."""
        passed = max(monotonic() - self._started, 1e-3)
        read, remaining = self.bytes - self._before, max(0, self.total - self.bytes)
        speed = {"count": grouped(self.rows), "speed": grouped(round(self.rows / passed))}
        if read <= 0 and remaining:
            return tr("{count} read, {speed} a second").format(**speed)
        left = _clock(passed * remaining / max(1, read))
        return tr("{count} read, {speed} a second, {time} left").format(time=left, **speed)


class _Lines(Rate):
    """Prints a line each second."""

    _last = 0.0

    def show(self) -> None:
        now = monotonic()
        if now - self._last >= PAUSE:
            self._last = now
            self.say()

    def say(self) -> None:
        print(f"{self.share:.3f} {self.sentence}", file=sys.stderr, flush=True)


@contextmanager
def rate(total: int, in_lines: bool) -> Iterator[Rate]:
    """Yield what counts; it is shown as a bar if standard error is a terminal, or as lines if `in_lines`."""
    if in_lines:
        lines = _Lines(total)
        yield lines
        lines.say()
        return
    if not sys.stderr.isatty():
        yield Rate(total)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

    columns = (BarColumn(), TaskProgressColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total or None)

        class _Bar(Rate):
            def show(self) -> None:
                bar.update(task, completed=self.bytes, description=self.sentence)

        yield _Bar(total)


def _clock(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
