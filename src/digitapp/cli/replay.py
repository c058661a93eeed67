"""`digitapp replay`: what a model reads while a drawing grows, in words and as a file."""

from __future__ import annotations

import argparse
from itertools import islice

from digitapp.api import FileError
from digitapp.cli.items import items_of
from digitapp.cli.output import print_json, say
from digitapp.explaining.replay import replay
from digitapp.explaining.replay_files import as_json, check_name, file_content
from digitapp.files import write_atomically
from digitapp.language import tr
from digitapp.models.registry import Registry


def run(args: argparse.Namespace) -> None:
    """Replay one drawing of a file, and write an animation or the numbers if asked for."""
    if args.index < 1:
        raise FileError(tr("{path}: has no drawing {index}; count from 1").format(path=args.file, index=args.index))
    if args.out is not None:
        check_name(args.out)
    model = Registry().load(args.model)
    item = next(islice(items_of(args.file), args.index - 1, None), None)
    if item is None:
        raise FileError(
            tr("{path}: has fewer than {index} drawings; choose another --index").format(
                path=args.file, index=args.index
            )
        )
    found = replay(model, item)
    if args.out is not None:
        write_atomically(args.out, file_content(args.out, found))
    if args.json:
        print_json(as_json(found))
        return
    say(f"{args.file}: {found.sentence}")
    if found.note:
        say(f"  {found.note}")
    if args.out is not None:
        say(tr("{path}: the replay, %n moment(s)", "", len(found.times)).format(path=args.out))
