"""Implement the commands of `digitapp-export`; PyTorch and scikit-learn are imported only where they are needed."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitapp.api import DigitappError, FileError, ModelCard, ModelError
from digitapp.files import write_atomically
from digitapp.models import bundled
from digitapp.models.bundled import CHECKSUMS

if TYPE_CHECKING:
    from pathlib import Path

    from torch.nn import Sequential

    from digitapp_export.distributed import Group
    from digitapp_export.recipes import Recipe


def fetch(args: argparse.Namespace) -> None:
    """Download the data sets."""
    from digitapp_export.fetch import fetch

    fetch(args.data_dir)
    print(f"{args.data_dir}: all data sets are present")


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


def _recipe(args: argparse.Namespace) -> Recipe:
    from digitapp_export import recipes

    recipe = recipes.recipe(args.model)
    return recipes.quick(recipe) if args.quick else recipe


def _device(args: argparse.Namespace) -> str:
    import torch

    return args.device or ("cuda" if torch.cuda.is_available() else "cpu")


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
    from digitapp_export import data, doubt, train

    recipe, net, origin = _weights(args)
    path = args.out / f"{recipe.id}.doubt.pt"
    unseen = tuple(writer for writer in data.HELD_OUT_WRITERS if writer not in origin["writers"])
    if not unseen:
        raise ModelError(
            f"{recipe.id}: was trained on all held-out writers, so none is left to calibrate it; train it with "
            "--writers 1-24"
        )
    examples = train.training_set(recipe, args.data_dir, tuple(origin["writers"]))
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


def _print_figures(card: ModelCard) -> None:
    for figure in card.accuracy:
        low, high = figure.ci95
        print(f"{card.id}  {figure.data}: {figure.accuracy:.2%} ({low:.2%} to {high:.2%}, n = {figure.n:,})")


def measure(args: argparse.Namespace) -> None:
    """Measure finished models again, and write the figures into their cards."""
    from digitapp_export.measure import measure

    for path in args.files:
        for before, after in measure(path, args.data_dir, args.new_accuracy).pairs:
            doubted = "" if before.doubted is None else f" ({before.doubted:.2%} before)"
            was = "as before" if before.accuracy == after.accuracy else f"({before.accuracy:.2%} before)"
            print(f"{path}  {after.data}: {after.accuracy:.2%} {was}, doubted {after.doubted:.2%}{doubted}")
    for folder in {path.parent for path in args.files}:
        if (folder / CHECKSUMS).exists():
            write_checksums(folder)


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


def report(args: argparse.Namespace) -> None:
    """Measure every bundled model."""
    import digitapp_models
    from digitapp_export.report import command

    models = args.models or digitapp_models.FOLDER
    options = command.Options(args.data_dir, models, args.out, args.readme, args.timings)
    if args.check:
        command.compare(options, _notify)
        print(f"{args.out / 'REPORT.md'}: agrees with the models")
        return
    for time in command.write(options, _notify):
        print(f"{time.model}: one run takes {time.microseconds:.0f} us, {time.ratio:.2f} times a bare CNN's")
    print(f"{args.out / 'REPORT.md'}: written")


def stand_ins(args: argparse.Namespace) -> None:
    """Measure models on generated stand-ins, and draw contact sheets of these."""
    import digitapp_models
    from digitapp.files import write_atomically
    from digitapp_export import data
    from digitapp_export.report import stand_ins
    from digitapp_export.report.evaluated_models import load_model, load_models
    from digitapp_export.stand_ins import sets

    tests = data.test_sets(args.data_dir)
    pens = tests[data.HELD_OUT]
    made = sets.make(tests["mnist-test"], pens)
    if args.sheet:
        for name, content in sets.contact_sheets(made).items():
            write_atomically(args.sheet / name, content)
        print(f"{args.sheet}: contact sheets written")
    models = {str(path): load_model(path) for path in args.files}
    chosen = models or {model.card.id: model for model in load_models(digitapp_models.FOLDER)}
    print(stand_ins.markdown(stand_ins.measure(stand_ins.subjects(chosen, pens), made, pens, _notify)))


def facts(args: argparse.Namespace) -> None:
    """Write the facts of every bundled model."""
    import digitapp_models
    from digitapp_export import facts

    folder = args.models or digitapp_models.FOLDER
    for path in facts.write(folder, args.data_dir, _notify):
        print(f"{path}: written")
    write_checksums(folder)


def checksums(args: argparse.Namespace) -> None:
    """Write the list by which the app knows the bundled models."""
    import digitapp_models

    write_checksums(args.models or digitapp_models.FOLDER)


def write_checksums(folder: Path) -> None:
    """Write the list of a folder's models, whose files may have changed."""
    write_atomically(folder / CHECKSUMS, bundled.checksums(folder).encode())
    print(f"{folder / CHECKSUMS}: written")


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


def _notify(what: str) -> None:
    print(f"measuring {what}", flush=True)


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
    from digitapp_export.grouping import command, pictures, second
    from digitapp_export.measure import load_model

    out = args.scores or Path(str(files("digitapp.numbers").joinpath(judging.FILE if args.photos else scoring.FILE)))
    models = [load_model(path) for path in args.models]
    if args.photos:
        command.write(out, pictures.fit(models[0], args.data_dir, args.seed))
    else:
        fitted, opinion = command.fit(models, args.data_dir, args.seed)
        command.write(out, fitted)
        second.write(out.with_name(stroke_reader.FILE), opinion)
    print(f"{out}: written")
