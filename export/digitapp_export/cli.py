"""The command `digitapp-export`: fetch the data, train the models, export them as ONNX."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from digitapp.api import DigitappError
from digitapp_export.commands import bundled_files, drawings, measuring, serving, training


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0, 2 with one sentence on an error, or 130 when interrupted."""
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
        if os.environ.get("RANK", "0") == "0":  # only one of torchrun's processes prints
            print("digitapp-export: stopped; the same command continues from the last checkpoint", file=sys.stderr)
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
    common.add_argument("--quick", action="store_true", help="three minutes on two cores, and slightly less accurate")
    common.add_argument("--force", action="store_true", help="overwrite a better model or another run's checkpoint")
    run_options = argparse.ArgumentParser(add_help=False)
    run_options.add_argument("--epochs", type=_positive, help="number of epochs (the recipe's)")
    run_options.add_argument("--seed", type=_not_negative, default=0)
    run_options.add_argument("--device", help="cpu, cuda, ... (cuda where there is one)")
    run_options.add_argument(
        "--writers",
        type=_writers,
        default="1-24",
        help="pen writers to train on, such as 1-24 (the others are held out)",
    )
    _add_pool(run_options)
    parser = argparse.ArgumentParser("digitapp-export", description=__doc__)
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, run: Any, text: str, parents: list[argparse.ArgumentParser]) -> argparse.ArgumentParser:
        made = subparsers.add_parser(name, help=text, description=text, parents=parents)
        made.set_defaults(command=run)
        return made

    add("fetch", drawings.fetch, "download the data sets and verify them", [data])
    train_help = "train a model, its teachers first if it has any; continues from what exists"
    train = add("train", training.train, train_help, [common, run_options])
    train.add_argument("model", help="such as cnn-28x28")
    _add_personal(train)
    distil_help = "train a small model on the answers of larger ones"
    _add_distil(add("distil", training.distil, distil_help, [common, run_options]))
    doubt = add("doubt", training.doubt, "add doubt to a trained model: digitness and temperature", [common])
    doubt.add_argument("model", help="such as cnn-28x28")
    doubt.add_argument("--seed", type=_not_negative, default=0)
    export = add("export", training.export, "export a trained model as ONNX, with its card", [common])
    export.add_argument("model", help="such as cnn-28x28")
    ablation_help = "measure what each part of the training contributes"
    _add_ablation(add("ablation", training.ablation, ablation_help, [common]))
    add(
        "baselines",
        training.baselines,
        "fit and export scikit-learn's classics: kNN, SVM, logistic regression",
        [common],
    )
    add("all", training.everything, "train and export every model", [common, run_options])
    _add_report(add("report", measuring.report, "measure every bundled model on every test set", [data]))
    stand_ins_help = "measure models on generated stand-ins for hands and scanners that nobody here has"
    _add_stand_ins(add("stand-ins", measuring.stand_ins, stand_ins_help, [data]))
    facts_help = "write what every model confuses, for its page in the app, and the checksums"
    _add_models(add("facts", bundled_files.facts, facts_help, [data]))
    _add_models(
        add("checksums", bundled_files.checksums, "write the list by which the app knows the bundled models", [])
    )
    _add_models(
        add("known", bundled_files.known, "write the known drawings, and each bundled model's map of them", [data])
    )
    _add_models(add("rehearsal", bundled_files.rehearsal, "write what models rehearse when they are taught", [data]))
    measure_help = "measure finished models again, and write the figures into their cards; accuracy must stay the same"
    measure = add("measure", measuring.measure, measure_help, [data])
    measure.add_argument("files", type=Path, nargs="+", metavar="MODEL.onnx")
    measure.add_argument("--new-accuracy", action="store_true", help="the code reads pictures otherwise: take it over")
    _add_repository(add("repository", serving.repository, "write models as a repository for Triton or KServe", []))
    _add_samples(add("samples", drawings.samples, "write generated drawings, numbers or photos", [data]))
    _add_grouping(add("grouping", drawings.grouping, "fit how strokes are grouped into digits of numbers", [data]))
    return parser


def _add_repository(repository: argparse.ArgumentParser) -> None:
    repository.add_argument("out", type=Path, help="folder of the repository; existing models are kept")
    repository.add_argument("--models", type=Path, help="folder of ONNX files (the bundled ones)")
    repository.add_argument("--mine", action="store_true", help="also the models that you taught or added, if ONNX")
    repository.add_argument("--only", metavar="LIST", help="only the files of these names, such as cnn-28x28,my-hand")
    repository.add_argument(
        "--backend", choices=("onnxruntime", "python"), default="onnxruntime",
        help="of Triton; python runs onnxruntime in a model.py, where the server has no other (onnxruntime)",
    )  # fmt: skip
    repository.add_argument("--delay", type=int, default=500, metavar="US", help="how long a batch is waited for (500)")
    repository.add_argument("--instances", type=int, default=1, metavar="N", help="copies of each model (1)")


def _add_pool(training: argparse.ArgumentParser) -> None:
    pool = training.add_argument_group("of a model with teachers")
    pool.add_argument("--parts", type=_positive, default=4, help="epochs of images that the teachers answer to (4)")
    pool.add_argument("--plain", type=_not_negative, default=2, help="last epochs, on unaugmented images (2)")
    pool.add_argument("--jobs", type=_positive, default=1, help="processes that make the images (1)")


def _add_personal(train: argparse.ArgumentParser) -> None:
    own = train.add_argument_group("on a collection of your own; writes the ONNX model too")
    own.add_argument(
        "--data", type=Path, nargs="+", metavar="FILE", help="collections, or files that collection import reads"
    )
    own.add_argument("--base", metavar="MODEL", help="start from a bundled model, a .onnx or a .pt file (from nothing)")
    own.add_argument("--name", default="", help="of the new model (that of MODEL with the word trained)")
    own.add_argument("--no-keep-digits", dest="keep_digits", action="store_false", help="forget what is not in FILE")
    own.add_argument("--progress", action="store_true", help="print a JSON object for each epoch in place of a bar")


def _add_distil(distil: argparse.ArgumentParser) -> None:
    distil.add_argument("model", help="such as cnn-28x28-valid")
    distil.add_argument(
        "--teachers", type=Path, nargs="+", default=[], metavar="FILE.pt", help="trained weights (none: the labels)"
    )
    distil.add_argument(
        "--pool", type=Path, metavar="FOLDER", help="of the images and answers; several students may share one"
    )


def _add_models(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--models", type=Path, help="folder of ONNX files (the bundled ones)")


def _add_report(parser: argparse.ArgumentParser) -> None:
    _add_models(parser)
    parser.add_argument("--out", type=Path, default=Path("docs"), help="folder for REPORT.md and pictures (./docs)")
    parser.add_argument("--readme", type=Path, help="also write the table of accuracy into this file")
    parser.add_argument("--timings", action="store_true", help="also report how long the models take")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the report is out of date")


def _add_ablation(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", help="such as cnn-28x28")
    parser.add_argument("--epochs", type=_positive, help="number of epochs of each short training")


def _add_samples(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, nargs="?", help="write drawings to try foreign models on, such as drawings.ndjson.gz"
    )
    parser.add_argument("--sheet", type=Path, metavar="FILE.png", help="write a picture of every form of the grammar")
    numbers = parser.add_argument_group("numbers and photos")
    numbers.add_argument(
        "--numbers", type=Path, metavar="FILE.ndjson", help="write numbers of 2 to 6 digits, their text as label"
    )
    numbers.add_argument(
        "--photos",
        type=Path,
        metavar="FOLDER",
        help="write pictures of photographed digits, of number fields and of pages, and tables of what they show",
    )
    numbers.add_argument(
        "--count", type=_positive, default=1000, help="how many numbers, or photos of digits and of fields (1000)"
    )
    numbers.add_argument("--seed", type=_not_negative, default=0)
    numbers.add_argument(
        "--writers",
        type=_writers,
        help="half of them from the digits of these pen writers, such as 1-24 (none; for photos 1-24)",
    )


def _add_grouping(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "models", type=Path, nargs="+", metavar="MODEL.onnx", help="whose answers it is fitted on, the default's first"
    )
    parser.add_argument("--seed", type=_not_negative, default=0)
    kinds = parser.add_mutually_exclusive_group()
    kinds.add_argument("--photos", action="store_true", help="fit signs in pictures, on the first model's answers")
    kinds.add_argument("--certainty", action="store_true", help="fit, after that, how far these pictures are trusted")
    parser.add_argument("--scores", type=Path, metavar="FILE.json", help="where to write the scores (into the app)")


def _add_stand_ins(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", type=Path, nargs="*", metavar="MODEL.onnx", help="models (the bundled ones)")
    parser.add_argument("--sheet", type=Path, metavar="FOLDER", help="also write pictures of all stand-ins there")


def _positive(text: str) -> int:
    if _not_negative(text) == 0:
        raise argparse.ArgumentTypeError("must be at least 1")
    return int(text)


def _not_negative(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 on")
    return int(text)


def _writers(text: str) -> tuple[str, ...]:
    from digitapp.evaluation.datasets import writer_range

    try:
        return writer_range(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
