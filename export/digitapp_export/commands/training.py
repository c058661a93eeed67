"""Implement the commands that train models and write them: train, distil, ablation, doubt, export, baselines, all."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitapp.api import FileError, ModelCard, ModelError

if TYPE_CHECKING:
    from torch.nn import Sequential

    from digitapp_export.distributed import Group
    from digitapp_export.recipes import Recipe


def train(args: argparse.Namespace) -> None:
    """Train one model, in every process of a group; one for a person's collection in this process alone."""
    if args.data:
        from digitapp_export.personal import command

        command.train(args, _recipe(args), _device(args))
        return
    from digitapp_export.distributed import joined

    with joined(_device(args)) as group:
        _train(args, group)


def _train(args: argparse.Namespace, group: Group) -> None:
    """Train a model in every process of a group; its teachers, if it has any, and itself after them in the first."""
    recipe = _recipe(args)
    if recipe.teachers:
        group.together(lambda: _train_with_teachers(args, recipe) if group.main else None)
    else:
        _train_alone(args, recipe, args.out, group)


def _train_alone(args: argparse.Namespace, recipe: Recipe, out: Path, group: Group) -> None:
    """Train a recipe on the labels, augmenting as it goes."""
    from digitapp_export.training_run import TrainingRun

    run = TrainingRun(
        recipe, args.data_dir, out, args.writers, args.epochs or recipe.epochs, args.seed, _device(args),
        args.quick, args.force,
    )  # fmt: skip
    rows = run.run(group)
    if group.main:
        print(f"{run.weights}: trained; training loss {rows[-1]['loss']:.4f} after {len(rows)} epochs")


def _train_with_teachers(args: argparse.Namespace, recipe: Recipe) -> None:
    """Train a recipe's teachers unless they exist, those of drawings on a pool, and then itself on their answers."""
    from digitapp_export import recipes
    from digitapp_export.distributed import ALONE

    pool = args.out / f"{recipe.id}.pool"
    weights = [args.out / "teachers" / f"{name}.pt" for name in recipe.teachers]
    for name, path in zip(recipe.teachers, weights, strict=True):
        if path.exists():
            continue
        if recipes.recipe(name).knows_drawings:
            _distil(args, recipes.recipe(name), path.parent, (), pool)
        else:
            _train_alone(args, recipes.recipe(name), path.parent, ALONE)
    _distil(args, recipe, args.out, tuple(weights), pool)


def distil(args: argparse.Namespace) -> None:
    """Train a small model on the answers of larger ones."""
    _distil(args, _recipe(args), args.out, tuple(args.teachers), args.pool)


def _distil(args: argparse.Namespace, recipe: Recipe, out: Path, teachers: tuple[Path, ...], pool: Path | None) -> None:
    from digitapp_export.distil import Distillation

    run = Distillation(
        recipe, args.data_dir, out, args.writers, args.epochs or recipe.epochs, args.seed, _device(args),
        args.quick, args.force, teachers, args.parts, args.plain, pool, args.jobs,
    )  # fmt: skip
    rows = run.run(notify=lambda line: print(line, flush=True))
    print(f"{run.weights}: trained; training loss {rows[-1]['loss']:.4f} after {len(rows)} epochs")


def ablation(args: argparse.Namespace) -> None:
    """Measure what each part of a training contributes."""
    from digitapp_export import ablation, recipes

    outcomes = list(ablation.run(recipes.recipe(args.model), args.data_dir, args.epochs or ablation.EPOCHS))
    args.out.mkdir(parents=True, exist_ok=True)
    path = args.out / f"{args.model}.ablation.json"
    ablation.save(path, outcomes)
    print(ablation.markdown(outcomes))
    print(f"{path}: written; the next export puts it on the card")


def doubt(args: argparse.Namespace) -> None:
    """Add doubt to a trained model: fit its digitness head, temperature and threshold."""
    from digitapp_export import data, doubt
    from digitapp_export.training_set import training_set

    recipe, net, origin = _weights(args)
    path = args.out / f"{recipe.id}.doubt.pt"
    unseen = tuple(writer for writer in data.HELD_OUT_WRITERS if writer not in origin["writers"])
    if not unseen:
        raise ModelError(
            f"{recipe.id}: was trained on all held-out writers, so none is left to calibrate it; train it with "
            "--writers 1-24"
        )
    examples = training_set(recipe, args.data_dir, tuple(origin["writers"]))
    head = doubt.fit_head(recipe, net, examples, args.seed)
    calibration = doubt.calibrate(recipe, net, head, data.strokes(args.data_dir, unseen))
    doubt.save(path, head, calibration)
    print(f"{path}: temperature {calibration.temperature:.3f}, digitness from {calibration.threshold:.3f}")


def export(args: argparse.Namespace) -> None:
    """Export a trained model as ONNX."""
    from digitapp_export import ablation, card, data, doubt, half, outliers, overwrite_guard, to_onnx
    from digitapp_export.doubt import Doubting

    recipe, net, origin = _weights(args)
    head, calibration = doubt.load(args.out / f"{recipe.id}.doubt.pt", net)
    tests = data.test_sets(args.data_dir)
    tests[data.HELD_OUT] = outliers.beside(tests[data.HELD_OUT])
    made = to_onnx.export(
        recipe,
        Doubting(half.rounded(net) if recipe.half_weights else net, head, calibration.temperature),
        card.Origin(**origin, calibration=calibration),
        tests,
        args.out,
        may_replace=overwrite_guard.guard(args.out / f"{recipe.id}.onnx", args.force),
        ablation=ablation.markdown(ablation.load(args.out / f"{recipe.id}.ablation.json")),
    )
    _print_figures(made)
    print(f"{args.out / made.id}.onnx: written; its answers agree with PyTorch's on every test example")


def baselines(args: argparse.Namespace) -> None:
    """Fit and export the classics of scikit-learn."""
    from digitapp_export import baselines, overwrite_guard

    for baseline in baselines.BASELINES:
        made = baselines.export(
            baseline,
            args.data_dir,
            args.out,
            overwrite_guard.guard(args.out / f"{baseline.id}.onnx", args.force),
            args.quick,
        )
        _print_figures(made)
        print(f"{args.out / made.id}.onnx: written; its answers agree with scikit-learn's on every test example")


def everything(args: argparse.Namespace) -> None:
    """Train and export every model."""
    from digitapp_export.distributed import joined
    from digitapp_export.recipes import RECIPES

    with joined(_device(args)) as group:
        for args.model in RECIPES:
            _make(args, group)
        group.together(lambda: baselines(args) if group.main else None)


def _make(args: argparse.Namespace, group: Group) -> None:
    """Train a model in every process of a group, and do the rest in the first."""
    _train(args, group)
    group.together(lambda: _finish(args) if group.main else None)


def _finish(args: argparse.Namespace) -> None:
    doubt(args)
    export(args)


def _recipe(args: argparse.Namespace) -> Recipe:
    from digitapp_export import recipes

    recipe = recipes.recipe(args.model)
    return recipes.quick(recipe) if args.quick else recipe


def _device(args: argparse.Namespace) -> str:
    import torch

    return args.device or ("cuda" if torch.cuda.is_available() else "cpu")


def _weights(args: argparse.Namespace) -> tuple[Recipe, Sequential, dict[str, Any]]:
    """Return a trained model's recipe, its network and how it was trained."""
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


def _print_figures(card: ModelCard) -> None:
    for figure in card.accuracy:
        low, high = figure.ci95
        print(f"{card.id}  {figure.data}: {figure.accuracy:.2%} ({low:.2%} to {high:.2%}, n = {figure.n:,})")
