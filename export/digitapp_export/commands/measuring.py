"""Implement the commands that measure finished models: measure, report, stand-ins."""

from __future__ import annotations

import argparse

from digitapp.models.bundled import CHECKSUMS
from digitapp_export.commands.bundled_files import notify, write_checksums


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


def report(args: argparse.Namespace) -> None:
    """Measure every bundled model."""
    import digitapp_models
    from digitapp_export.report import command

    models = args.models or digitapp_models.FOLDER
    options = command.Options(args.data_dir, models, args.out, args.readme, args.timings)
    if args.check:
        command.compare(options, notify)
        print(f"{args.out / 'REPORT.md'}: agrees with the models")
        return
    for time in command.write(options, notify):
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
    print(stand_ins.markdown(stand_ins.measure(stand_ins.subjects(chosen, pens), made, pens, notify)))
