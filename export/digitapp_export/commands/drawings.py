"""Implement the commands that fetch drawings, generate them, and fit how numbers are read: fetch, samples, grouping."""

from __future__ import annotations

import argparse
from pathlib import Path

from digitapp.api import FileError


def fetch(args: argparse.Namespace) -> None:
    """Download the data sets."""
    from digitapp_export.fetch import fetch

    fetch(args.data_dir)
    print(f"{args.data_dir}: all data sets are present")


def samples(args: argparse.Namespace) -> None:
    """Write generated drawings, numbers or photos, a picture of every form, or several of these."""
    from digitapp_export import data, number_samples, samples
    from digitapp_export.allographs import sheet

    if not (args.file or args.sheet or args.numbers or args.photos):
        raise FileError("samples: nothing to write; name a file for drawings, or give --numbers, --photos or --sheet")
    for path in filter(None, (args.file, args.numbers, args.photos)):
        if path.exists():
            raise FileError(f"{path}: already exists and is left unchanged; choose another name")
    if args.numbers:
        hands = number_samples.writers_of(data.strokes(args.data_dir, args.writers)) if args.writers else []
        number_samples.write(args.numbers, args.count, args.seed, hands)
        print(f"{args.numbers}: {args.count} generated numbers written")
    if args.photos:
        _photos(args)
    if args.file:
        samples.write(args.file)
        print(f"{args.file}: {samples.COUNT} generated drawings written")
    if args.sheet:
        print(f"{args.sheet}: {sheet.write(args.sheet)} forms written")


def _photos(args: argparse.Namespace) -> None:
    from digitapp_export import data
    from digitapp_export.photos.hands import Hands
    from digitapp_export.photos.write import write

    hands = Hands(args.data_dir, args.writers or data.TRAINING_WRITERS)
    for name, count in write(args.photos, hands, args.count, args.seed).items():
        print(f"{args.photos / name}.csv: {count} generated pictures written")


def grouping(args: argparse.Namespace) -> None:
    """Fit the grouping of strokes, or of ink in pictures, into digits, and write it into the app."""
    from importlib.resources import files

    from digitapp.numbers import judging, scoring, stroke_reader
    from digitapp_export.grouping import certainty, command, pictures, second
    from digitapp_export.measure import load_model

    of_photos = args.photos or args.certainty
    out = args.scores or Path(str(files("digitapp.numbers").joinpath(judging.FILE if of_photos else scoring.FILE)))
    models = [load_model(path) for path in args.models]
    if of_photos:
        fitted = pictures.fit(models[0], args.data_dir, args.seed) if args.photos else judging.scores()
        doubt = certainty.fit(models[0], args.data_dir, args.seed) if args.certainty else judging.scores().doubt
        command.write(out, scoring.PictureScores(fitted.sign, fitted.trust, doubt))
    else:
        fitted, opinion = command.fit(models, args.data_dir, args.seed)
        command.write(out, fitted)
        second.write(out.with_name(stroke_reader.FILE), opinion)
    print(f"{out}: written")
