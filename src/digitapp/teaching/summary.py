"""What is in a collection: how many examples of each label and writer, and drawings that are there more than once."""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

import msgspec

from digitapp.api import FileError
from digitapp.bounded import open_plain
from digitapp.drawing.files import without_mark
from digitapp.language import tr
from digitapp.teaching.collection_index import example_lines


class Summary(msgspec.Struct, frozen=True):
    """The counts of one collection."""

    n: int
    labels: dict[str, int]
    """Examples by label, in the order of `label_order`."""
    unlabelled: int
    writers: dict[str, int]
    """Examples by writer, those without one left out."""
    pictures: int
    repeated: int
    """Drawings or pictures that are there more than once, each counted once."""
    contradictory: int
    """Of these, those with more than one label."""


class _Line(msgspec.Struct):
    strokes: msgspec.Raw
    label: int | str | None = None
    writer: int | str | None = None
    image: msgspec.Raw = msgspec.field(default_factory=msgspec.Raw)


_DECODER = msgspec.json.Decoder(_Line)


def summary_of(path: Path) -> Summary:
    """Count what is in a collection, line by line; FileError if it is missing or not valid."""
    labels: Counter[str] = Counter()
    writers: Counter[str] = Counter()
    given: defaultdict[int, list[int | str | None]] = defaultdict(list)
    pictures = unlabelled = 0
    with open_plain(path) as file:
        for _, number, text in example_lines(path, file):
            line = _decoded(path, number, text)
            pictures += bool(bytes(line.image))
            unlabelled += line.label is None
            if line.label is not None:
                labels[str(line.label)] += 1
            if line.writer is not None:
                writers[str(line.writer)] += 1
            given[hash((bytes(line.strokes), bytes(line.image)))].append(line.label)
    several = [found for found in given.values() if len(found) > 1]
    return Summary(
        n=sum(map(len, given.values())),
        labels=ordered(labels),
        unlabelled=unlabelled,
        writers=ordered(writers),
        pictures=pictures,
        repeated=len(several),
        contradictory=sum(len(set(map(str, found))) > 1 for found in several),
    )


def ordered(counts: Counter[str]) -> dict[str, int]:
    """Return counts in the order of their names."""
    return {name: counts[name] for name in sorted(counts, key=label_order)}


def label_order(label: str) -> tuple[bool, int, str, str]:
    """Return what labels are sorted by: numbers first, by their value, then all else by its letters."""
    is_number = label.isascii() and label.isdigit()
    return not is_number, int(label[:9]) if is_number else 0, label.casefold(), label


def _decoded(path: Path, number: int, text: bytes) -> _Line:
    try:
        return _DECODER.decode(without_mark(number + 1, text))
    except (msgspec.MsgspecError, ValueError) as error:
        raise FileError(
            tr("{path}, line {number}: not an example ({reason}); delete the line").format(
                path=path, number=number + 1, reason=error
            )
        ) from error
