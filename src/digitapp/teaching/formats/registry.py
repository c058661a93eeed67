"""The table of formats, and reading and writing by it: a new format is a module beside this one and a line here."""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from digitapp.api import DigitappError, FileError
from digitapp.bounded import BROKEN_GZIP, open_plain, unpacked
from digitapp.language import grouped, number, tr
from digitapp.teaching.example import LONGEST_LABEL, MAX_SIDE, Example
from digitapp.teaching.formats import (
    csv_table,
    folder,
    idx,
    inkml,
    ndjson,
    npz,
    optdigits,
    parquet,
    picture,
    quickdraw,
    uji,
    unipen,
)
from digitapp.teaching.formats.format import Format, LeftOut
from digitapp.teaching.names import checked_label, checked_writer

FORMATS: dict[str, Format] = {
    found.name: found
    for found in (
        ndjson.FORMAT,
        quickdraw.FORMAT,
        quickdraw.SIMPLIFIED,
        inkml.FORMAT,
        unipen.FORMAT,
        unipen.DOWNWARDS,
        uji.FORMAT,
        idx.FORMAT,
        npz.FORMAT,
        optdigits.FORMAT,
        folder.FORMAT,
        csv_table.FORMAT,
        parquet.FORMAT,
        picture.FORMAT,
    )
}
"""All formats by the names that `--format` takes; what is read by its content is looked for in this order."""

_HEAD = 2**16


class Reading(Iterator[Example]):
    """The examples of a file, one at a time; `left_out` counts what it holds beside them, all of it at the end."""

    def __init__(self, path: Path, found: Format) -> None:
        if found.reads is None:
            raise FileError(
                tr("{path}: {name} is written only; choose another --format").format(path=path, name=found.name)
            )
        self.path, self.format, self.left_out = path, found, LeftOut()
        self.count = 0
        """How many examples were read so far."""
        self._source = found.reads(path, self.left_out)

    def __next__(self) -> Example:
        while True:
            example = next(self._source)
            why = _unfit(example)
            if why is not None:
                self.left_out.add(why, tr("after example {number}").format(number=grouped(self.count)))
                continue
            try:
                label = checked_label(example.label) if example.label and example.label.strip() else None
                writer = checked_writer(example.writer) if example.writer and example.writer.strip() else None
            except DigitappError:
                self.left_out.add(
                    tr("its label or its writer's name is no line of text"),
                    tr("after example {number}").format(number=grouped(self.count)),
                )
                continue
            self.count += 1
            return replace(example, label=label, writer=writer, source=example.source or self.path.name)


def _unfit(example: Example) -> str | None:
    """Return why no collection can hold an example; None if it can."""
    if example.image is not None and max(example.image.shape) > MAX_SIDE:
        return tr("its picture is more than {most} pixels wide or tall").format(most=grouped(MAX_SIDE))
    texts = (example.label, example.writer, example.session, example.collected, example.source, example.read)
    if any(text is not None and len(text) > LONGEST_LABEL for text in texts):
        return tr("its label, or what else is known of it, is longer than {most} characters").format(
            most=number(LONGEST_LABEL)
        )
    return None


@dataclass
class Written:
    """What came of writing a file."""

    format: Format
    count: int = 0
    left_out: LeftOut = field(default_factory=LeftOut)


def read(path: Path, format: str | None = None) -> Reading:
    """Return the examples of a file or a folder, in the format of that name or else in the one that it is found to be.

    FileError, now or while reading, which names the file and the place, if it cannot be read or is broken.
    """
    _check_kind(path)
    found = format_of(path) if format is None else named(format)
    if path.is_dir() and not found.is_folder:
        raise FileError(tr("{path}: is a folder and not {name}; name a file in it").format(path=path, name=found.name))
    return Reading(path, found)


def write(path: Path, examples: Iterable[Example], format: str | None = None) -> Written:
    """Write examples, one at a time, in the format of that name or else in the one that the file's name tells.

    FileError if nothing could be written; what was there is unchanged then.
    """
    found = _by_name(path) if format is None else named(format)
    if found is None or found.writes is None:
        kinds = ", ".join(each.name for each in FORMATS.values() if each.writes is not None)
        raise FileError(
            tr("{path}: of no kind that is written; choose --format of {kinds}").format(path=path, kinds=kinds)
        )
    written = Written(found)

    def counted() -> Iterator[Example]:
        for written.count, example in enumerate(examples, 1):
            yield example

    found.writes(path, counted(), written.left_out)
    written.count -= written.left_out.total
    return written


def named(name: str) -> Format:
    """Return the format of a name; DigitappError, which lists all, if there is none."""
    if name not in FORMATS:
        raise DigitappError(
            tr("{name}: no such format; choose one of {names}").format(name=name, names=", ".join(FORMATS))
        )
    return FORMATS[name]


def format_of(path: Path) -> Format:
    """Return the format that a file's first bytes show, or its name; FileError if it is unknown."""
    if path.is_dir():
        return folder.FORMAT
    head = _head(path)
    shown = next((each for each in FORMATS.values() if each.looks(head)), None)
    found = shown or _by_name(path)
    if found is None or found.is_folder:
        kinds = ", ".join(each.name for each in FORMATS.values() if each.reads is not None)
        raise FileError(
            tr("{path}: of no kind that is known; if it is one of these, name it with --format: {kinds}").format(
                path=path, kinds=kinds
            )
        )
    return found


def _by_name(path: Path) -> Format | None:
    """Return the format whose files have such names; a name without a suffix is a folder's."""
    name = path.name.lower()
    found = next((each for each in FORMATS.values() if name.endswith(each.suffixes or ("\0",))), None)
    return folder.FORMAT if found is None and not path.suffix else found


def _head(path: Path) -> bytes:
    try:
        with open_plain(path) as file:
            head = file.read(_HEAD)
        if head.startswith(b"\x1f\x8b"):
            with unpacked(path, open_plain(path)) as content:
                return content.read(_HEAD)
    except BROKEN_GZIP:
        return b""  # the reader says what is broken
    except OSError as error:
        raise FileError(
            tr("{path}: cannot be read ({reason}); check its name").format(path=path, reason=error.strerror or error)
        ) from error
    return head


def _check_kind(path: Path) -> None:
    """Raise FileError unless the path is a file or a folder: opening a pipe would wait for ever."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileError(tr("{path}: there is no such file; check its name").format(path=path)) from error
    except (OSError, ValueError) as error:
        raise FileError(
            tr("{path}: cannot be read ({reason}); check its name").format(
                path=path, reason=getattr(error, "strerror", error)
            )
        ) from error
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise FileError(tr("{path}: is neither a file nor a folder; save it as a file first").format(path=path))
