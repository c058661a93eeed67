"""The arguments of the command `digitapp`: which commands there are, and what each of them takes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from importlib import import_module
from pathlib import Path

from digitapp.cli.output import say
from digitapp.language import significant, tr
from digitapp_models import DEFAULT

ADDING = 120.0
"""Seconds that `add-model` has, if --timeout gives no others."""
MAX_SECONDS = 1e9
"""The most that --timeout takes, thirty years; a timer of the system takes no infinite time."""


def parser_of(words: Sequence[str] = ()) -> tuple[argparse.ArgumentParser, Collection[str]]:
    """Return what reads the arguments, and the names of the commands."""
    parser = argparse.ArgumentParser(
        "digitapp",
        usage="digitapp [-h] [--version] [COMMAND ... | FILE]",
        description=tr(
            "Draw a digit and see what a model makes of it. Without a command, open the window, "
            "with the first drawing of FILE, or the picture, if given."
        ),
    )
    parser.add_argument("--version", action=_Version, nargs=0, help=tr("show program's version number and exit"))
    parser.set_defaults(command=_window, file=None, timeout=None)
    commands = parser.add_subparsers(
        metavar="COMMAND", title=tr("commands; only open needs a display"), prog="digitapp"
    )

    def add(name: str, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text)
        made.set_defaults(command=_command(name))
        if name != "open":
            longest = {"add-model": ADDING}.get(name)
            help_text = tr("end the command with an error if it takes longer ({default})").format(
                default=significant(longest) if longest else tr("no limit")
            )
            made.add_argument("--timeout", metavar="SECONDS", type=_seconds, default=longest, help=help_text)
        return made

    window = add("open", tr("open the window, with the first drawing of FILE, or the picture, if given"))
    window.set_defaults(command=_window)
    window.add_argument("file", nargs="?", metavar="FILE")
    models = add("models", tr("list the models that are installed, with their accuracy, or show the page of one"))
    _add_managing(models)
    add("predict", tr("read drawings (.ndjson, .ndjson.gz) and pictures (PNG, JPEG, BMP)"))
    read = add(
        "read", tr("read numbers: several digits in drawings (.ndjson, .ndjson.gz) and pictures, also whole pages")
    )
    read.add_argument("--index", metavar="N", type=int, help=tr("only the Nth drawing or page of each file"))
    add("evaluate", tr("measure a model on labelled sets (.ndjson[.gz], IDX, .npz, optdigits, CSV of pictures)"))
    add("compare", tr("compare models on labelled sets: accuracy, agreement, and where they disagree"))
    add_model = add("add-model", tr("take a model file, or a model served at an address, into your models"))
    _add_adding(add_model)
    explain = add("explain", tr("say why a model reads a drawing as it does, and what would change its answer"))
    _add_explaining(explain)
    replay = add("replay", tr("say what a model reads while a drawing grows, and where it changes its mind"))
    replay.add_argument("file", type=Path, metavar="FILE")
    replay.add_argument("--index", metavar="N", type=int, default=1, help=tr("the Nth drawing of the file (1)"))
    replay.add_argument("--out", metavar="X", type=Path, help=tr("write it as X.webp, X.gif, X.csv or X.json"))
    collection = add("collection", tr("collect examples of your own: list, show, add, relabel, delete, undo"))
    if list(words[:1]) == ["collection"]:
        import_module("digitapp.cli.collection").add_parsers(collection)
    taught = add("teach", tr("teach a model your drawings: your hand, letters, signs; and measure what came of it"))
    taught.set_defaults(keeps_language=True)  # the window shows a person why it cannot teach
    _add_teaching(taught)
    add("doctor", tr("print versions, backends and models, and what is wrong with each"))
    _add_shared(commands.choices)
    return parser, commands.choices


def _add_shared(named: Mapping[str, argparse.ArgumentParser]) -> None:
    """Add what several of the commands take."""
    predict, read, explain, replay, evaluate, compare = map(
        named.__getitem__, ("predict", "read", "explain", "replay", "evaluate", "compare")
    )
    for command in (predict, read, evaluate, compare):
        command.add_argument("files", nargs="+", type=_place if command in (predict, read) else Path, metavar="FILE")
        command.add_argument("--jobs", metavar="N", type=int, default=1, help=tr("read in so many processes (1)"))
    _add_reading(predict, read)
    for command in (predict, read, explain, replay, evaluate):
        command.add_argument(
            "--model", metavar="ID", help=tr("a model of `digitapp models` ({default})").format(default=DEFAULT)
        )
    compare.add_argument(
        "--models", metavar="LIST", help=tr("ids of `digitapp models`, such as a,b (all that can be used)")
    )
    for command in (evaluate, compare):
        command.add_argument(
            "--framing", metavar="NAME", help=tr("instead of the model's own: mnist, optdigits or canvas")
        )
        command.add_argument("--writers", metavar="LIST", help=tr("only drawings of these writers, such as 25-30"))
    evaluate.add_argument(
        "--sensitivity",
        action="store_true",
        help=tr("also how far what is read right can be changed before the answer does"),
    )
    _add_evaluation_options(evaluate)
    for name in ("models", "predict", "read", "explain", "replay", "evaluate", "compare", "add-model", "teach"):
        named[name].add_argument("--json", action="store_true", help=tr("print JSON instead of a table"))
    _add_cluster(predict)
    predict.epilog = read.epilog = tr("The name - stands for standard input: stroke lines or a picture.")


def _add_reading(predict: argparse.ArgumentParser, read: argparse.ArgumentParser) -> None:
    table = tr("write a table, .ndjson, .csv or .parquet; a killed run goes on with it")
    predict.add_argument("--out", metavar="FILE", type=_place, help=table)
    numbers = tr(
        "write a table, X.ndjson or X.parquet; a killed run goes on with it; or write it as X.csv, X.json or, with "
        "boxes, X.png"
    )
    read.add_argument("--out", metavar="X", type=_place, help=numbers)
    for parser in (predict, read):
        parser.add_argument(
            "--progress", action="store_true", help=tr("print what is done on standard error, in lines")
        )


def _place(text: str) -> Path | str:
    """Return an argument as a path, but an address, such as s3://bucket/folder, as it is."""
    return text if "://" in text else Path(text)


def _add_cluster(predict: argparse.ArgumentParser) -> None:
    where = tr("read on a Ray cluster, by default one on this machine; --out is then a folder")
    predict.add_argument("--ray", nargs="?", const="", metavar="ADDRESS", help=where)


def _seconds(text: str) -> float:
    """Return a positive number of seconds."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < MAX_SECONDS:
        raise argparse.ArgumentTypeError(tr("{text} is not a number of seconds greater than 0").format(text=repr(text)))
    return seconds


def _add_managing(models: argparse.ArgumentParser) -> None:
    models.add_argument("id", nargs="?", metavar="ID", help=tr("show all that is known of this model"))
    models.add_argument("--rename", nargs=2, metavar=("ID", "TITLE"), help=tr("give a model of your own another name"))
    models.add_argument("--remove", metavar="ID", help=tr("take a model of your own away; its files are kept"))
    models.add_argument("--restore", metavar="NAME", help=tr("bring a removed model back"))
    models.add_argument("--allow", metavar="BACKEND", help=tr("let a backend of another package use what it needs"))
    models.add_argument("--forbid", metavar="BACKEND", help=tr("let it use its model's folder alone again"))


def _add_adding(add_model: argparse.ArgumentParser) -> None:
    add_model.add_argument(
        "file", metavar="FILE", help=tr("or an address such as http://localhost:8080/v2/models/digits")
    )
    add_model.add_argument("--name", metavar="NAME", help=tr("what to call it (its card's title, or the file's name)"))
    add_model.add_argument(
        "--labels", metavar="LIST", help=tr("labels of its outputs in order: a,b,c, or a file with one per line")
    )
    add_model.add_argument("--choice", metavar="N", type=int, default=1, help=tr("take the Nth of the candidates (1)"))
    add_model.add_argument("--dry-run", action="store_true", help=tr("only print the candidates"))
    add_model.add_argument(
        "--allow", action="store_true", help=tr("let a backend of another package use what it needs")
    )


def _add_explaining(explain: argparse.ArgumentParser) -> None:
    explain.add_argument("file", type=Path, metavar="FILE")
    explain.add_argument("--index", metavar="N", type=int, default=1, help=tr("the Nth drawing of the file (1)"))
    explain.add_argument("--target", metavar="LABEL", help=tr("the label to explain (the answer)"))
    explain.add_argument("--against", metavar="LABEL", help=tr("explain why the one label and not this one"))
    explain.add_argument("--out", metavar="X.png", type=Path, help=tr("write a picture of the evidence"))
    explain.add_argument(
        "--layers", action="store_true", help=tr("print what each layer of the model makes of the drawing")
    )


def _add_teaching(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=tr("collections or stroke files"))
    parser.add_argument(
        "--base", metavar="ID", help=tr("the model to teach, one with features ({default})").format(default=DEFAULT)
    )
    parser.add_argument(
        "--name", metavar="NAME", default="", help=tr('what to call it (its base\'s name and "taught")')
    )
    parser.add_argument("--seed", metavar="N", type=int, default=0, help=tr("of the variations and the folds (0)"))
    parser.add_argument(
        "--keep-digits",
        action=argparse.BooleanOptionalAction,
        default=True,
        help=tr("keep the labels that it has (yes)"),
    )
    parser.add_argument("--force", action="store_true", help=tr("add it even if it is worse than before"))
    parser.add_argument("--progress", action="store_true", help=tr("print the share that is done on standard error"))


def _add_evaluation_options(evaluate: argparse.ArgumentParser) -> None:
    add = evaluate.add_argument
    add("--numbers", action="store_true", help=tr("read several digits an item; the labels are texts of digits"))
    add("--against", metavar="ID", help=tr("another model on the same sets: McNemar's test, and where the two differ"))
    add("--confusion", action="store_true", help=tr("also which drawings are read as what"))
    add(
        "--by",
        action="append",
        default=[],
        choices=("label", "writer"),
        help=tr("also the accuracy by label or by writer"),
    )
    add("--calibration", action="store_true", help=tr("also how often answers of each confidence are right"))
    add("--suspects", action="store_true", help=tr("also the drawings whose label is probably wrong"))
    add("--report", metavar="OUT.html", type=Path, help=tr("write a report with the drawings, one HTML file"))
    add("--csv", metavar="OUT.csv", type=Path, help=tr("write what is read in each drawing as a table"))


def _command(name: str) -> Callable[[argparse.Namespace], int | None]:
    """Return a function that imports a command's module and calls its `run`."""
    return lambda args: import_module(f"digitapp.cli.{name.replace('-', '_')}").run(args)


def _window(args: argparse.Namespace) -> int:
    from digitapp.gui.app import run

    return run([sys.argv[0], args.file] if args.file else sys.argv[:1])


class _Version(argparse.Action):
    """Looks up the version on demand only, since that takes as long as everything else on the command line."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import PackageNotFoundError, version

        try:
            found = version("digitapp")
        except PackageNotFoundError:
            found = tr("not installed")
        say(f"digitapp {found}")
        parser.exit()
