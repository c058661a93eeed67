"""Implement the command that writes models for a server: repository."""

from __future__ import annotations

import argparse
from pathlib import Path

from digitapp.api import DigitappError, FileError


def repository(args: argparse.Namespace) -> None:
    """Write models as a model repository."""
    import digitapp_models
    from digitapp_export import repository

    folder = args.models or digitapp_models.FOLDER
    models = sorted(folder.glob("*.onnx")) + (_own_models() if args.mine else [])
    if args.only:
        wanted = dict.fromkeys(name.strip() for name in args.only.split(","))
        named = {path.stem: path for path in models}
        if missing := [name for name in wanted if name not in named]:
            raise FileError(f"{missing[0]}: none of the ONNX files has this name; choose from {', '.join(named)}")
        models = [named[name] for name in wanted]
    if not models:
        raise FileError(f"{folder}: contains no ONNX files; choose another folder with --models")
    if args.delay < 0 or args.instances < 1:
        raise DigitappError("--delay and --instances are counts; give 0 or more, and 1 or more")
    serving = repository.Serving(backend=args.backend, delay=args.delay, instances=args.instances)
    for written in repository.write(args.out, models, serving):
        print(f"{written}: written")


def _own_models() -> list[Path]:
    """Return the user's ONNX files that can be served; say which of his models cannot."""
    from digitapp.models.folders import user_folder
    from digitapp_export import repository

    found = []
    for path in sorted(user_folder().glob("*")):
        if path.suffix == ".onnx":
            try:
                repository.config(path.stem, path, repository.Serving())
                found.append(path)
            except DigitappError as error:
                print(f"left out: {error}")
        elif path.suffix in (".skops", ".pt2", ".remote"):
            print(f"left out: {path}: is no ONNX file, which alone can be served")
    return found
