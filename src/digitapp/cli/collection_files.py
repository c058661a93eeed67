"""`digitapp collection import` and `export`: drawings and pictures from other people's files, and into them."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitapp.api.errors import FileError
from digitapp.cli.output import print_json, progress, say
from digitapp.language import grouped, mark, tr, translated

if TYPE_CHECKING:
    from digitapp.teaching.example import Example
    from digitapp.teaching.formats import LeftOut, Reading

_NAME = mark("one of your collections, or a file")
_NEW = mark("one of your collections, or a file; it is made if it is not there")


def add_parsers(subparsers: Any) -> None:
    """Add both commands to the subparsers of `digitapp collection`."""
    text = tr("add drawings and pictures from files of other formats to a collection")
    into = subparsers.add_parser("import", help=text, description=text)
    into.set_defaults(action=_import)
    into.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help=tr("or a folder with a folder for each label")
    )
    into.add_argument("--to", required=True, metavar="COLLECTION", help=translated(_NEW))
    into.add_argument("--label", metavar="L", help=tr("instead of their own"))
    into.add_argument("--writer", metavar="W", help=tr("instead of their own"))
    text = tr("write a collection, or any file that can be imported, in another format")
    out = subparsers.add_parser("export", help=text, description=text)
    out.set_defaults(action=_export)
    out.add_argument("collection", metavar="COLLECTION", help=translated(_NAME))
    out.add_argument(
        "--to", required=True, type=Path, metavar="OUT", help=tr("a file, which is replaced, or a new folder")
    )
    for command in (into, out):
        command.add_argument("--format", metavar="NAME", help=tr("instead of the one that names and contents tell"))
        command.add_argument("--json", action="store_true", help=tr("print JSON instead of sentences"))


def _import(args: argparse.Namespace) -> None:
    """Add what the files hold; all are read once before anything is added, so that a broken one adds nothing."""
    from digitapp.teaching.collection import Collection
    from digitapp.teaching.formats import read
    from digitapp.teaching.formats.taken_in import checked
    from digitapp.teaching.names import checked_label, checked_writer, given_collection

    label = None if args.label is None else checked_label(args.label)
    writer = None if args.writer is None else checked_writer(args.writer)
    collection = Collection(given_collection(args.to))
    readings = checked(args.files, collection.path, args.format)
    for known in readings:
        with progress(tr("adding {name}").format(name=known.path.name), known.count) as advance:
            collection.extend(_marked(read(known.path, args.format), label, writer, advance))
    added = sum(reading.count for reading in readings)
    if args.json:
        files = [_row(reading.path, reading.format.name, reading.count, reading.left_out) for reading in readings]
        print_json({"path": str(collection.path), "added": added, "n": len(collection.rows()), "files": files})
        return
    for reading in readings:
        _say(
            str(reading.path),
            tr("{count} read as {name}").format(count=grouped(reading.count), name=reading.format.name),
            reading.left_out,
        )
    say(
        tr("{added} added to {path}, which has {count} now.").format(
            added=grouped(added), path=collection.path, count=grouped(len(collection.rows()))
        )
    )


def _marked(
    reading: Reading, label: str | None, writer: str | None, advance: Callable[[int], None]
) -> Iterator[Example]:
    for example in reading:
        advance(1)
        yield replace(example, label=label or example.label, writer=writer or example.writer)


def _export(args: argparse.Namespace) -> None:
    """Write a collection in another format."""
    from digitapp.teaching.formats import read, write
    from digitapp.teaching.names import given_collection

    path = given_collection(args.collection)
    reading = read(path)
    if args.to.exists() and args.to.samefile(path):
        raise FileError(tr("{path}: is the collection itself; choose another name").format(path=args.to))
    written = write(args.to, reading, args.format)
    if args.json:
        row = _row(args.to, written.format.name, written.count, written.left_out)
        print_json(row | {"not_read": _reasons(reading.left_out)})
        return
    _say(str(path), tr("{count} read").format(count=grouped(reading.count)), reading.left_out)
    _say(
        str(args.to),
        tr("{count} written as {name}").format(count=grouped(written.count), name=written.format.name),
        written.left_out,
    )


def _row(path: Path, name: str, count: int, left_out: LeftOut) -> dict[str, Any]:
    return {"path": str(path), "format": name, "n": count, "left_out": _reasons(left_out)}


def _reasons(left_out: LeftOut) -> list[dict[str, Any]]:
    return [
        {"reason": reason, "n": count, "first": left_out.first[reason]} for reason, count in left_out.counts.items()
    ]


def _say(name: str, what: str, left_out: LeftOut) -> None:
    say(f"{name}: {what}")
    for line in left_out.lines():
        say(f"  {line}")
