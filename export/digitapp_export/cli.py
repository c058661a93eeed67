"""The command `digitapp-export`: fetch the data, train the models, write them as ONNX."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitapp.api import DigitappError, FileError, ModelError

if TYPE_CHECKING:
    from torch.nn import Sequential

    from digitapp_export.distributed import Group
    from digitapp_export.recipes import Recipe


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit status: 0, or 2 with one sentence when something is amiss."""
    args = _parser().parse_args(argv)
    if vars(args).get("out", "") is None:
        args.out = Path("trained/quick" if args.quick else "trained")
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
        if os.environ.get("RANK", "0") == "0":  # one of the processes that torchrun started speaks
            print("digitapp-export: stopped; the same command goes on from the last checkpoint", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument(
        "--data-dir", type=Path, default=Path(os.environ.get("DIGITAPP_DATA") or "data"),
        help="folder of the data sets (DIGITAPP_DATA, or ./data)",
    )  # fmt: skip
    common = argparse.ArgumentParser(add_help=False, parents=[data])
    common.add_argument(
        "--out", type=Path, help="folder for weights and models (./trained; ./trained/quick if --quick)"
    )
    common.add_argument("--quick", action="store_true", help="three minutes on two cores, and a little less accurate")
    common.add_argument("--force", action="store_true", help="write over a better model or another run's checkpoint")
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

    add("fetch", _fetch, "download the data sets and check them", [data])
    train = add("train", _train, "train a model; goes on from its checkpoint when there is one", [common, training])
    train.add_argument("model", help="such as cnn-28x28")
    twin = argparse.ArgumentParser(add_help=False)
    twin.add_argument("model", help="such as cnn-28x28")
    twin.add_argument(
        "--twin", type=Path, metavar="FOLDER",
        help="for a model that has learnt from the held-out writers: where its twin is that has not",
    )  # fmt: skip
    doubt = add("doubt", _doubt, "teach a trained model to doubt: digitness and temperature", [common, twin])
    doubt.add_argument("--seed", type=_not_negative, default=0)
    add("export", _export, "write a trained model as ONNX, with its card", [common, twin])
    parts = add("ablation", _ablation, "measure what each part of the training gives", [common])
    parts.add_argument("model", help="such as cnn-28x28")
    parts.add_argument("--epochs", type=_positive, help="of each short training")
    add("all", _all, "train and export every model, and the twin of the default one", [common, training])
    _add_report(add("report", _report, "measure every bundled model on everything, and write it down", [data]))
    return parser


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--models", type=Path, help="folder of ONNX files (the bundled ones)")
    parser.add_argument(
        "--twins", type=Path,
        help="folder of their twins, <id>.onnx, trained without the held-out writers (the repository's)",
    )  # fmt: skip
    parser.add_argument("--out", type=Path, default=Path("docs"), help="folder for REPORT.md and pictures (./docs)")
    parser.add_argument("--readme", type=Path, help="also write the table of accuracy into this file")
    parser.add_argument("--timings", action="store_true", help="also write down how long the models take")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the report says anything else")


def _fetch(args: argparse.Namespace) -> None:
    from digitapp_export.fetch import fetch

    fetch(args.data_dir)
    print(f"{args.data_dir}: all data sets are there")


def _train(args: argparse.Namespace) -> None:
    from digitapp_export.distributed import joined

    with joined(_device(args)) as group:
        _trained(args, group)


def _trained(args: argparse.Namespace, group: Group) -> None:
    """Trains a model in every process of a group."""
    from digitapp_export import recipes
    from digitapp_export.job import Job

    recipe = recipes.recipe(args.model)
    recipe = recipes.quick(recipe) if args.quick else recipe
    job = Job(
        recipe, args.data_dir, args.out, args.writers, args.epochs or recipe.epochs, args.seed, _device(args),
        args.quick, args.force,
    )  # fmt: skip
    rows = job.run(group)
    if group.main:
        print(f"{job.weights}: trained; training loss {rows[-1]['loss']:.4f} after {len(rows)} epochs")


def _device(args: argparse.Namespace) -> str:
    import torch

    return args.device or ("cuda" if torch.cuda.is_available() else "cpu")


def _ablation(args: argparse.Namespace) -> None:
    from digitapp_export import ablation, recipes

    outcomes = list(ablation.run(recipes.recipe(args.model), args.data_dir, args.epochs or ablation.EPOCHS))
    args.out.mkdir(parents=True, exist_ok=True)
    path = args.out / f"{args.model}.ablation.json"
    ablation.save(path, outcomes)
    print(ablation.markdown(outcomes))
    print(f"{path}: written; the next export puts it on the card")


def _doubt(args: argparse.Namespace) -> None:
    from digitapp_export import data, doubt, train

    recipe, net, origin = _weights(args)
    path = args.out / f"{recipe.id}.doubt.pt"
    unseen = tuple(writer for writer in data.HELD_OUT_WRITERS if writer not in origin["writers"])
    if not unseen and not args.twin:
        raise ModelError(
            f"{recipe.id}: has learnt from the held-out writers, so they cannot calibrate it; "
            "train its twin on --writers 1-24 in another --out, and name that folder with --twin"
        )
    calibration = doubt.load(args.twin / path.name, net)[1] if args.twin else None
    examples = train.training_set(recipe, args.data_dir, tuple(origin["writers"]))
    head = doubt.fit_head(recipe, net, examples, args.seed)
    calibration = calibration or doubt.calibrate(recipe, net, head, data.strokes(args.data_dir, unseen))
    doubt.save(path, head, calibration)
    print(f"{path}: temperature {calibration.temperature:.3f}, digitness from {calibration.threshold:.3f}")


def _export(args: argparse.Namespace) -> None:
    from digitapp_export import ablation, card, data, doubt, keep, outliers, to_onnx
    from digitapp_export.doubt import Doubting

    recipe, net, origin = _weights(args)
    head, calibration = doubt.load(args.out / f"{recipe.id}.doubt.pt", net)
    tests = data.test_sets(args.data_dir)
    tests[data.HELD_OUT] = outliers.beside(tests[data.HELD_OUT])
    twin = card.twin_figure(args.twin / f"{recipe.id}.onnx") if args.twin else None
    made = to_onnx.export(
        recipe,
        Doubting(net, head, calibration.temperature),
        card.Origin(**origin, calibration=calibration, twin=twin),
        tests,
        args.out,
        may_replace=keep.guard(args.out / f"{recipe.id}.onnx", args.force),
        ablation=ablation.markdown(ablation.load(args.out / f"{recipe.id}.ablation.json")),
    )
    for figure in made.accuracy:
        low, high = figure.ci95
        print(f"{made.id}  {figure.data}: {figure.accuracy:.2%} ({low:.2%} to {high:.2%}, n = {figure.n:,})")
    print(f"{args.out / made.id}.onnx: written; its answers agree with PyTorch's on every test example")


def _weights(args: argparse.Namespace) -> tuple[Recipe, Sequential, dict[str, Any]]:
    """The recipe of a trained model, its network and where its weights come from."""
    from digitapp_export import recipes
    from digitapp_export.checkpoint import is_quick, load_weights

    recipe = recipes.recipe(args.model)
    weights = args.out / f"{recipe.id}.pt"
    if not weights.is_file():
        quick = " --quick" if args.quick else ""
        raise FileError(
            f"{weights}: not trained yet; train it with: digitapp-export train {recipe.id}{quick} --out {args.out}"
        )
    recipe = recipes.quick(recipe) if is_quick(weights) else recipe  # the card says how it was really trained
    return recipe, *load_weights(weights, recipe)


def _all(args: argparse.Namespace) -> None:
    from digitapp_export.data import ALL_WRITERS
    from digitapp_export.distributed import joined
    from digitapp_export.recipes import RECIPES

    out, writers = args.out, args.writers
    with joined(_device(args)) as group:
        for args.model, recipe in RECIPES.items():
            args.twin = None
            if recipe.all_writers:
                args.out = out / "twins"
                _made(args, group)
                args.out, args.twin, args.writers = out, args.out, ALL_WRITERS
            _made(args, group)
            args.writers = writers


def _made(args: argparse.Namespace, group: Group) -> None:
    """Trains a model in every process of a group, and makes the rest in the first."""
    _trained(args, group)
    group.together(lambda: _finished(args) if group.main else None)


def _finished(args: argparse.Namespace) -> None:
    _doubt(args)
    _export(args)


def _report(args: argparse.Namespace) -> None:
    import digitapp_models
    from digitapp_export.report import command

    models = args.models or digitapp_models.FOLDER
    options = command.Options(args.data_dir, models, args.twins, args.out, args.readme, args.timings)
    if args.check:
        command.compare(options, _tell)
        print(f"{args.out / 'REPORT.md'}: is what the models give")
        return
    for time in command.write(options, _tell):
        print(f"{time.model}: one run takes {time.microseconds:.0f} us, {time.ratio:.2f} times a bare CNN's")
    print(f"{args.out / 'REPORT.md'}: written")


def _tell(what: str) -> None:
    print(f"measuring {what}", flush=True)


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
