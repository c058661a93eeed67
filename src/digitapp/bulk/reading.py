"""Read files of any length: row by row, in order, in this process or in several."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from digitapp.bulk.entries import Given, batches, entries
from digitapp.bulk.rows import Reader, Row

HELD = 1000
"""Rows of a file that are held back until it is known whether the whole of it can be read."""


def read_rows(
    paths: Sequence[Path],
    start: Callable[[], Reader],
    jobs: int = 1,
    *,
    given: Given | None = None,
    after: tuple[str, int] | None = None,
    advance: Callable[[int], None] = lambda _: None,
) -> Iterator[list[Row]]:
    """Yield rows for all that files hold, in order; a file that cannot be read ends with a row that says why.

    Of a file with up to `HELD` entries that reason is the only row. `start` makes the reader, in each process one,
    which must be picklable for more than one job. `given`, `after` and `advance` are those of `entries`.
    """
    stopped: set[str] = set()
    work = batches(entries(paths, given=given, after=after, stopped=stopped, advance=advance))
    if jobs == 1:
        yield from _held(_until_failure(map(start(), work), stopped), after)
        return
    from digitapp.bulk.processes import Processes  # with modules that one process does not need

    with Processes(jobs, start) as processes:
        yield from _held(_until_failure(processes.map(work), stopped), after)


def _until_failure(results: Iterable[list[Row]], stopped: set[str]) -> Iterator[Row]:
    """Yield rows, but none behind the failure of their file, which other processes may have read meanwhile."""
    for rows in results:
        for row in rows:
            if row["file"] not in stopped:
                if "error" in row:
                    stopped.add(row["file"])
                yield row


def _held(rows: Iterable[Row], after: tuple[str, int] | None) -> Iterator[list[Row]]:
    held: list[Row] = []
    file, is_given = after or ("", 0)  # whether rows of this file were given already
    for row in rows:
        if row["file"] != file:
            if held:
                yield held
            held, file, is_given = [], row["file"], 0
        if "error" in row and not is_given:
            held = []
        held.append(row)
        if len(held) == HELD:
            yield held
            held, is_given = [], 1
    if held:
        yield held
