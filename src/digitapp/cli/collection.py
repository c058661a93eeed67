"""`digitapp collection`: list a person's collections, show one, add to it, relabel, delete, and undo that."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from digitapp.api.errors import DigitappError, FileError
from digitapp.cli import collection_files
from digitapp.cli.output import print_json, print_table, say
from digitapp.language import grouped, mark, tr, translated
from digitapp.wording import short

_FIRST = "digitapp collection add FILE --to NAME"
_NAME = mark("one of your collections, or a file")
_NEW = mark("one of your collections, or a file; it is made if it is not there")


def add_parsers(parser: argparse.ArgumentParser) -> None:
    """Add the subcommands and their arguments."""
    subparsers = parser.add_subparsers(metavar="WHAT", required=True, title=tr("what to do"))
    own = [
        _add(subparsers, "list", tr("list your collections, with counts by label"), _list),
        _add(subparsers, "show", tr("show what is in a collection: labels, writers, what is there twice"), _show),
        _add(subparsers, "add", tr("add drawings (.ndjson, .ndjson.gz) and pictures to a collection"), _add_files),
        _add(subparsers, "relabel", tr("give examples another label or writer"), _relabel),
        _add(subparsers, "delete", tr("take examples away; undo brings them back"), _delete),
        _add(subparsers, "undo", tr("undo the last relabelling or deletion"), _undo),
        _add(subparsers, "redo", tr("do again what was undone last"), _redo),
    ]
    collection_files.add_parsers(subparsers)
    for one in own:
        one.add_argument("--json", action="store_true", help=tr("print JSON instead of sentences"))
    _, show, add, relabel, delete, undo, redo = own
    for one in (show, relabel, delete, undo, redo):
        one.add_argument("collection", metavar="COLLECTION", help=translated(_NAME))
    show.add_argument("--ids", action="store_true", help=tr("list every example with its id"))
    add.add_argument("files", nargs="+", type=Path, metavar="FILE")
    add.add_argument("--to", required=True, metavar="COLLECTION", help=translated(_NEW))
    for one in (relabel, delete):
        one.add_argument("ids", nargs="+", metavar="ID", help=tr("of an example, as show --ids lists them"))
    for one in (add, relabel):
        one.add_argument("--label", metavar="L", help=tr("any text"))
        one.add_argument("--writer", metavar="W", help=tr("the name of the person whose hand it is"))


def run(args: argparse.Namespace) -> None:
    """Do what the subcommand says."""
    args.action(args)


def _add(subparsers: Any, name: str, text: str, action: Any) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = subparsers.add_parser(name, help=text, description=text)
    made.set_defaults(action=action)
    return made


def _list(args: argparse.Namespace) -> None:
    from digitapp.teaching.names import collections, collections_folder, title_of
    from digitapp.teaching.summary import summary_of

    found, broken = [], []
    for path in collections():
        try:
            found.append((path, summary_of(path)))
        except FileError as error:
            broken.append((path, str(error)))
    if args.json:
        rows = [{"name": title_of(path), "path": str(path), **msgspec.structs.asdict(own)} for path, own in found]
        print_json([*rows, *({"name": title_of(path), "path": str(path), "reason": why} for path, why in broken)])
        return
    if not found and not broken:
        say(
            tr("There are no collections in {folder} yet. To make one: {command}").format(
                folder=collections_folder(), command=_FIRST
            )
        )
        return
    if found:
        cells = [(title_of(path), grouped(own.n), _counts(own.labels, own.unlabelled)) for path, own in found]
        print_table((tr("collection"), tr("examples"), tr("by label")), cells)
    for _, why in broken:
        say(f"{why}.")


def _show(args: argparse.Namespace) -> None:
    from digitapp.teaching.collection import Collection
    from digitapp.teaching.names import given_collection
    from digitapp.teaching.summary import summary_of

    path = given_collection(args.collection)
    found = summary_of(path)
    rows = Collection(path).rows() if args.ids else []
    if args.json:
        examples = [{"id": row.id, "label": row.label, "writer": row.writer} for row in rows]
        print_json({"path": str(path), **msgspec.structs.asdict(found)} | ({"examples": examples} if args.ids else {}))
        return
    say(tr("{path}, n = {n}").format(path=path, n=grouped(found.n)))
    say("  " + tr("by label: {counts}").format(counts=_counts(found.labels, found.unlabelled) or "-"))
    say(
        "  "
        + tr("by writer: {counts}").format(counts=_counts(found.writers, found.n - sum(found.writers.values())) or "-")
    )
    if found.pictures:
        say("  " + tr("pictures {pictures}").format(pictures=grouped(found.pictures)))
    if found.repeated:
        say(
            "  "
            + tr("there more than once {repeated}, of which {contradictory} with several labels").format(
                repeated=grouped(found.repeated), contradictory=grouped(found.contradictory)
            )
        )
    if args.ids:
        print_table(
            ("id", tr("label"), tr("writer")), [(row.id, _short(row.label), _short(row.writer)) for row in rows]
        )


def _add_files(args: argparse.Namespace) -> None:
    from digitapp.teaching.collection import Collection
    from digitapp.teaching.names import checked_label, checked_writer, given_collection

    if args.label is not None:
        args.label = checked_label(args.label)
    if args.writer is not None:
        args.writer = checked_writer(args.writer)
    collection = Collection(given_collection(args.to))
    for path in args.files:
        if path.exists() and collection.path.exists() and path.samefile(collection.path):
            raise FileError(tr("{path}: would be added to itself; name another file or collection").format(path=path))
    added = 0
    for path in args.files:
        try:
            added += collection.extend(_examples_of(path, args.label, args.writer))
        except FileError as error:
            raise FileError(_of_another_format(path) or str(error)) from error
    if args.json:
        print_json({"path": str(collection.path), "added": added, "n": len(collection.rows())})
        return
    say(
        tr("%n example(s) added to {path}, which has {count} now.", "", added).format(
            path=collection.path, count=grouped(len(collection.rows()))
        )
    )


def _of_another_format(path: Path) -> str:
    """Return a sentence that says which command reads a file, if `add` does not; else ""."""
    from digitapp.teaching.formats import format_of

    try:
        found = format_of(path)
    except FileError:
        return ""
    if found.name in ("ndjson", "picture"):
        return ""
    said = tr("{path}: is of the format {name}, which `digitapp collection import` reads; use that command")
    return said.format(path=path, name=found.name)


def _examples_of(path: Path, label: str | None, writer: str | None) -> Iterator[Any]:
    """Yield what a file holds as examples, with the label and writer that were given in place of their own."""
    from dataclasses import replace

    from digitapp.drawing.files import SUFFIXES, read_lines
    from digitapp.files import check_file
    from digitapp.teaching.example import decode_example
    from digitapp.teaching.sitting import timestamp

    check_file(path)
    now = timestamp(datetime.now(UTC))
    if not path.name.endswith(SUFFIXES):
        yield _picture(path, label, writer, now)
        return
    for number, line in read_lines(path):
        if line.strip(b"\xef\xbb\xbf \t\r\n"):
            found = decode_example(path, number, line)
            yield replace(
                found,
                label=found.label if label is None else label,
                writer=found.writer if writer is None else writer,
                source=found.source or path.name,
                collected=found.collected or now,
            )


def _picture(path: Path, label: str | None, writer: str | None, now: str) -> Any:
    from digitapp.teaching.example import Example
    from digitapp.teaching.formats.format import UnusableError
    from digitapp.teaching.formats.pixels import read_ink

    try:
        ink = read_ink(path)
    except UnusableError as error:
        raise FileError(
            tr("{path}: {reason}; choose a picture of one digit or sign").format(path=path, reason=error)
        ) from error
    return Example(id="", label=label, image=ink, writer=writer, source=path.name, collected=now)


def _relabel(args: argparse.Namespace) -> None:
    from digitapp.teaching.collection import SAME, Collection
    from digitapp.teaching.names import given_collection

    if args.label is None and args.writer is None:
        raise DigitappError(tr("nothing to change: give --label, --writer or both"))
    collection = Collection(given_collection(args.collection))
    label, writer = (SAME if given is None else given for given in (args.label, args.writer))
    _say_changed(args, collection.path, "changed", collection.edit(args.ids, label=label, writer=writer))


def _delete(args: argparse.Namespace) -> None:
    from digitapp.teaching.collection import Collection
    from digitapp.teaching.names import given_collection

    collection = Collection(given_collection(args.collection))
    _say_changed(args, collection.path, "deleted", collection.delete(args.ids))


def _undo(args: argparse.Namespace) -> None:
    from digitapp.teaching.collection import Collection
    from digitapp.teaching.names import given_collection

    path = given_collection(args.collection)
    undone = Collection(path).undo()
    if undone is None:
        raise DigitappError(
            tr("{path}: there is nothing to undo; examples that were added are taken away with delete").format(
                path=path
            )
        )
    if args.json:
        print_json({"path": str(path), **undone._asdict()})
    elif undone.restored:
        say(tr("%n example(s) there again.", "", undone.restored))
    else:
        say(tr("%n example(s) as before.", "", undone.edited))


def _redo(args: argparse.Namespace) -> None:
    from digitapp.teaching.collection import Collection
    from digitapp.teaching.names import given_collection

    path = given_collection(args.collection)
    redone = Collection(path).redo()
    if redone is None:
        raise DigitappError(
            tr("{path}: there is nothing to redo, since nothing was undone after the last change").format(path=path)
        )
    if args.json:
        print_json({"path": str(path), **redone._asdict()})
    else:
        edited = tr("%n example(s) changed again.", "", redone.edited)
        say(edited if redone.edited else tr("%n example(s) deleted again.", "", redone.deleted))


def _say_changed(args: argparse.Namespace, path: Path, what: str, count: int) -> None:
    undo = f"digitapp collection undo {shlex.quote(args.collection)}"
    if args.json:
        print_json({"path": str(path), what: count, "undo": undo})
    else:
        said = tr("%n example(s) changed. To undo this: {command}", "", count)
        if what == "deleted":
            said = tr("%n example(s) deleted. To undo this: {command}", "", count)
        say(said.format(command=undo))


def _counts(counts: dict[str, int], without: int) -> str:
    words = [f"{_short(name)} {grouped(count)}" for name, count in counts.items()]
    none = [tr("none {count}", "examples without a label or writer").format(count=grouped(without))] if without else []
    return ", ".join([*words, *none])


def _short(text: str | None) -> str:
    """Return a label for a table: it may have 500 characters."""
    return "-" if text is None else short(text, 40)
