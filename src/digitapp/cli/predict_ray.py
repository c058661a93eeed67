"""`digitapp predict --ray`: read files, folders and addresses on a Ray cluster."""

from __future__ import annotations

import argparse

from digitapp.api import DigitappError
from digitapp.bulk import ray_data
from digitapp.cli.output import say
from digitapp.language import tr
from digitapp.models.registry import Registry


def run(args: argparse.Namespace) -> int:
    """Write what is read into a folder of Parquet files; return 0."""
    if args.out is None:
        raise DigitappError(tr("--ray needs --out FOLDER, into which it writes Parquet files; name one"))
    model = Registry().entry(args.model).id
    ray_data.connect(args.ray)
    rows = ray_data.predicted([str(file) for file in args.files], model, args.jobs if args.jobs > 1 else None)
    count = ray_data.write(rows, str(args.out))
    say(tr("{path}: %n row(s)", "", count).format(path=args.out))
    return 0
