"""Implement the commands that write what lies beside the bundled models: facts, checksums, known, rehearsal."""

from __future__ import annotations

import argparse
from pathlib import Path

from digitapp.files import write_atomically
from digitapp.models import bundled
from digitapp.models.bundled import CHECKSUMS


def facts(args: argparse.Namespace) -> None:
    """Write the facts of every bundled model."""
    import digitapp_models
    from digitapp_export import facts

    folder = args.models or digitapp_models.FOLDER
    for path in facts.write(folder, args.data_dir, notify):
        print(f"{path}: written")
    write_checksums(folder)


def checksums(args: argparse.Namespace) -> None:
    """Write the list by which the app knows the bundled models."""
    import digitapp_models

    write_checksums(args.models or digitapp_models.FOLDER)


def known(args: argparse.Namespace) -> None:
    """Write the known drawings, and each bundled model's map of them."""
    import digitapp_models
    from digitapp_export import known

    folder = args.models or digitapp_models.FOLDER
    for path in (*known.write(folder, args.data_dir), *known.write_maps(folder)):
        print(f"{path}: written")


def rehearsal(args: argparse.Namespace) -> None:
    """Write what models rehearse when they are taught."""
    import digitapp_models
    from digitapp_export import rehearsal

    for path in rehearsal.write(args.models or digitapp_models.FOLDER, args.data_dir, digitapp_models.DEFAULT):
        print(f"{path}: written")


def write_checksums(folder: Path) -> None:
    """Write the list of a folder's models, whose files may have changed."""
    write_atomically(folder / CHECKSUMS, bundled.checksums(folder).encode())
    print(f"{folder / CHECKSUMS}: written")


def notify(what: str) -> None:
    """Say what is being measured."""
    print(f"measuring {what}", flush=True)
