"""What the commands of `digitapp-export` do; PyTorch and scikit-learn are imported where they are needed."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from digitapp.api import FileError, ModelCard, ModelError

if TYPE_CHECKING:
    from torch.nn import Sequential

    from digitapp_export.distributed import Group
    from digitapp_export.recipes import Recipe


def fetch(args: argparse.Namespace) -> None:
    """Downloads the data sets."""
    from digitapp_export.fetch import fetch

    fetch(args.data_dir)
    print(f"{args.data_dir}: all data sets are there")


def train(args: argparse.Namespace) -> None:
    """Trains one model, in every process of a group."""
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


def distil(args: argparse.Namespace) -> None:
    """Trains one model by the answers of others."""
    from digitapp_export import recipes
    from digitapp_export.distil import Lesson

    recipe = recipes.recipe(args.model)
    recipe = recipes.quick(recipe) if args.quick else recipe
    lesson = Lesson(
        recipe, args.data_dir, args.out, args.writers, args.epochs or recipe.epochs, args.seed, _device(args),
        args.quick, args.force, tuple(args.teachers), args.parts, args.plain,
    )  # fmt: skip
    rows = lesson.run(tell=lambda line: print(line, flush=True))
    print(f"{lesson.weights}: trained; training loss {rows[-1]['loss']:.4f} after {len(rows)} epochs")


def _device(args: argparse.Namespace) -> str:
    import torch

    return args.device or ("cuda" if torch.cuda.is_available() else "cpu")


def ablation(args: argparse.Namespace) -> None:
    """Measures what each part of a training gives."""
    from digitapp_export import ablation, recipes

    outcomes = list(ablation.run(recipes.recipe(args.model), args.data_dir, args.epochs or ablation.EPOCHS))
    args.out.mkdir(parents=True, exist_ok=True)
    path = args.out / f"{args.model}.ablation.json"
    ablation.save(path, outcomes)
    print(ablation.markdown(outcomes))
    print(f"{path}: written; the next export puts it on the card")


def doubt(args: argparse.Namespace) -> None:
    """Teaches a trained model to doubt."""
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


def export(args: argparse.Namespace) -> None:
    """Writes a trained model as ONNX."""
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
    _say_figures(made)
    print(f"{args.out / made.id}.onnx: written; its answers agree with PyTorch's on every test example")


def _say_figures(card: ModelCard) -> None:
    for figure in card.accuracy:
        low, high = figure.ci95
        print(f"{card.id}  {figure.data}: {figure.accuracy:.2%} ({low:.2%} to {high:.2%}, n = {figure.n:,})")


def baselines(args: argparse.Namespace) -> None:
    """Fits and exports the classics of scikit-learn."""
    from digitapp_export import baselines, keep

    for baseline in baselines.BASELINES:
        made = baselines.export(
            baseline, args.data_dir, args.out, keep.guard(args.out / f"{baseline.id}.onnx", args.force), args.quick
        )
        _say_figures(made)
        print(f"{args.out / made.id}.onnx: written; its answers agree with scikit-learn's on every test example")


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


def everything(args: argparse.Namespace) -> None:
    """Trains and exports every model."""
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
        args.out = out
        group.together(lambda: baselines(args) if group.main else None)


def _made(args: argparse.Namespace, group: Group) -> None:
    """Trains a model in every process of a group, and makes the rest in the first."""
    _trained(args, group)
    group.together(lambda: _finished(args) if group.main else None)


def _finished(args: argparse.Namespace) -> None:
    doubt(args)
    export(args)


def report(args: argparse.Namespace) -> None:
    """Measures every bundled model."""
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


def repository(args: argparse.Namespace) -> None:
    """Writes models as a model repository."""
    import digitapp_models
    from digitapp_export import repository

    folder = args.models or digitapp_models.FOLDER
    models = sorted(folder.glob("*.onnx"))
    if not models:
        raise FileError(f"{folder}: holds no ONNX files; name another folder with --models")
    for written in repository.write(args.out, models):
        print(f"{written}: written")


def samples(args: argparse.Namespace) -> None:
    """Writes generated drawings, a picture of all forms, or both."""
    from digitapp_export import samples
    from digitapp_export.allographs import sheet

    if not (args.file or args.sheet):
        raise FileError("samples: nothing to write; name a file for drawings, or --sheet and one for a picture")
    if args.file and args.file.exists():
        raise FileError(f"{args.file}: is there already and stays as it is; give another name")
    if args.file:
        samples.write(args.file)
        print(f"{args.file}: {samples.COUNT} generated drawings written")
    if args.sheet:
        print(f"{args.sheet}: {sheet.write(args.sheet)} forms written")
