"""The command `digitapp-export`: fetch the data, train the models, write them as ONNX."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from digitapp.api import DigitappError, FileError


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit status: 0, or 2 with one sentence when something is amiss."""
    args = _parser().parse_args(argv)
    try:
        args.command(args)
    except DigitappError as error:
        print(f"digitapp-export: {error}", file=sys.stderr)
        return 2
    except ImportError as error:
        missing = error.name or error
        print(
            f"digitapp-export: {missing} is not installed; get it with: pip install 'digitapp[train]'", file=sys.stderr
        )
        return 2
    except KeyboardInterrupt:
        print("digitapp-export: stopped; the same command goes on from the last checkpoint", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data-dir", type=Path, default=Path(os.environ.get("DIGITAPP_DATA") or "data"),
        help="folder of the data sets (DIGITAPP_DATA, or ./data)",
    )  # fmt: skip
    common.add_argument("--out", type=Path, default=Path("trained"), help="folder for weights and models (./trained)")
    training = argparse.ArgumentParser(add_help=False)
    training.add_argument("--epochs", type=_positive, help="instead of the recipe's own count")
    training.add_argument("--seed", type=_not_negative, default=0)
    training.add_argument("--device", help="cpu, cuda, ... (cuda where there is one)")
    training.add_argument(
        "--writers",
        type=_writers,
        default="1-24",
        help="pen writers to learn from, such as 1-24 (the others are held out)",
    )
    parser = argparse.ArgumentParser("digitapp-export", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, run: Any, text: str, parents: list[argparse.ArgumentParser]) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text, parents=parents)
        made.set_defaults(command=run)
        return made

    add("fetch", _fetch, "download the data sets and check them", [common])
    train = add("train", _train, "train a model; goes on from its checkpoint when there is one", [common, training])
    train.add_argument("model", help="such as cnn-28x28")
    export = add("export", _export, "write a trained model as ONNX, with its card", [common])
    export.add_argument("model", help="such as cnn-28x28")
    add("all", _all, "train and export every model", [common, training])
    return parser


def _fetch(args: argparse.Namespace) -> None:
    from digitapp_export.fetch import fetch

    fetch(args.data_dir)
    print(f"{args.data_dir}: all data sets are there")


def _train(args: argparse.Namespace) -> None:
    import torch

    from digitapp_export import train
    from digitapp_export.checkpoint import save_weights
    from digitapp_export.curve import write_curve
    from digitapp_export.recipes import recipe

    chosen = recipe(args.model)
    examples = train.training_set(chosen, args.data_dir, args.writers)
    options = train.Options(
        epochs=args.epochs or chosen.epochs,
        seed=args.seed,
        device=args.device or ("cuda" if torch.cuda.is_available() else "cpu"),
        checkpoint=args.out / f"{chosen.id}.checkpoint",
    )
    args.out.mkdir(parents=True, exist_ok=True)
    net, rows = train.fit(chosen, examples, options)
    origin = {
        "epochs": options.epochs,
        "seed": options.seed,
        "writers": args.writers if chosen.copies else (),
        "drawings": len(examples.inks),
        "images": len(examples.images),
    }
    save_weights(args.out / f"{chosen.id}.pt", net, origin)
    write_curve(rows, args.out / f"{chosen.id}.csv")
    print(f"{args.out / chosen.id}.pt: trained; training loss {rows[-1]['loss']:.4f} after {len(rows)} epochs")


def _export(args: argparse.Namespace) -> None:
    from digitapp_export import data, to_onnx
    from digitapp_export.checkpoint import load_weights
    from digitapp_export.recipes import recipe

    chosen = recipe(args.model)
    weights = args.out / f"{chosen.id}.pt"
    if not weights.is_file():
        raise FileError(
            f"{weights}: not trained yet; train it with: digitapp-export train {chosen.id} --out {args.out}"
        )
    net, origin = load_weights(weights, chosen)
    card = to_onnx.export(chosen, net, to_onnx.Origin(**origin), data.test_sets(args.data_dir), args.out)
    for figure in card.accuracy:
        low, high = figure.ci95
        print(f"{card.id}  {figure.data}: {figure.accuracy:.2%} ({low:.2%} to {high:.2%}, n = {figure.n:,})")
    print(f"{args.out / card.id}.onnx: written; its answers agree with PyTorch's on every test example")


def _all(args: argparse.Namespace) -> None:
    from digitapp_export.recipes import RECIPES

    for args.model in RECIPES:
        _train(args)
        _export(args)


def _positive(text: str) -> int:
    if _not_negative(text) == 0:
        raise argparse.ArgumentTypeError("at least 1")
    return int(text)


def _not_negative(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 on")
    return int(text)


def _writers(text: str) -> tuple[str, ...]:
    from digitapp.datasets import writer_range

    try:
        return writer_range(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
