"""The command `digitapp`: open the window, or run a command without a display; each command has its own module."""

from __future__ import annotations

import argparse
import atexit
import gc
import os
import sys
from collections.abc import Callable, Collection, Sequence
from importlib import import_module
from pathlib import Path

from digitapp.api.errors import DigitappError
from digitapp.cli.output import say
from digitapp_models import DEFAULT

ADDING = 120.0
"""Seconds that `add-model` has, if --timeout gives no others."""
MAX_SECONDS = 1e9
"""The most that --timeout takes, thirty years; a timer of the system takes no infinite time."""


def command() -> int:
    """Run `main` as the installed script, with the process set up to start and exit fast."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy would start threads that have nothing to do here
    gc.disable()  # until the window is open, or to the end: imports make no garbage, and the commands no cycles
    atexit.register(gc.freeze)  # otherwise the collector visits all objects at exit: a tenth of the time of `predict`
    return main()


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 for success, 2 for a user error, with one sentence on stderr.

    A command may return a status of its own; 130 follows Ctrl+C.
    """
    try:
        return _run(argv)
    except DigitappError as error:
        print(f"digitapp: {error}", file=sys.stderr)
        return 2
    except MemoryError:
        print("digitapp: there is too little memory for this; give smaller files or fewer at a time", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader, such as `head`, has closed the pipe
        return 0
    except KeyboardInterrupt as error:
        if not error.args:  # Ctrl+C
            return 130
        print(f"digitapp: {error}", file=sys.stderr)
        return 2


def _run(argv: Sequence[str] | None) -> int:
    try:
        words = sys.argv[1:] if argv is None else argv
        parser, names = _parser(words)
        args = parser.parse_args(_completed(words, names))
        if args.timeout is None:
            return int(args.command(args) or 0)
        from digitapp.cli.deadline import deadline

        with deadline(args.timeout):
            return int(args.command(args) or 0)
    finally:
        say(end="")  # flush, and notice a closed output: argparse prints --help and --version itself


def _completed(argv: Sequence[str], names: Collection[str]) -> list[str]:
    """Return the arguments with `open` before the name of a file that stands where a command would.

    A name that is both is the command; `./name` is the file.
    """
    words = list(argv)
    if not words or words[0] in names or (words[0].startswith("-") and words[0] != "--"):
        return words
    first = words[1] if words[0] == "--" and len(words) > 1 else words[0]
    if first != "--" and not os.path.lexists(first):
        raise DigitappError(f"{first}: neither a command nor a file that is there; see digitapp --help")
    return ["open", *words]


def _parser(words: Sequence[str] = ()) -> tuple[argparse.ArgumentParser, Collection[str]]:
    """Return what reads the arguments, and the names of the commands."""
    parser = argparse.ArgumentParser(
        "digitapp",
        usage="digitapp [-h] [--version] [COMMAND ... | FILE]",
        description="Draw a digit and see what a model makes of it. Without a command, open the window, with the first "
        "drawing of FILE, or the picture, if given.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show program's version number and exit")
    parser.set_defaults(command=_window, file=None, timeout=None)
    commands = parser.add_subparsers(metavar="COMMAND", title="commands; only open needs a display", prog="digitapp")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text)
        made.set_defaults(command=_command(name))
        if name != "open":
            longest = {"add-model": ADDING}.get(name)
            default = f"{longest:g}" if longest else "no limit"
            help_text = f"end the command with an error if it takes longer ({default})"
            made.add_argument("--timeout", metavar="SECONDS", type=_seconds, default=longest, help=help_text)
        return made

    window = add("open", "open the window, with the first drawing of FILE, or the picture, if given")
    window.set_defaults(command=_window)
    window.add_argument("file", nargs="?", metavar="FILE")
    models = add("models", "list the models that are installed, with their accuracy, or show the page of one")
    _add_managing(models)
    predict = add("predict", "read drawings (.ndjson, .ndjson.gz) and pictures (PNG, JPEG, BMP)")
    read = add("read", "read numbers: several digits in drawings (.ndjson, .ndjson.gz) and pictures, also whole pages")
    read.add_argument("--index", metavar="N", type=int, help="only the Nth drawing or page of each file")
    evaluate = add("evaluate", "measure a model on labelled sets (.ndjson[.gz], IDX, .npz, optdigits, CSV of pictures)")
    compare = add("compare", "compare models on labelled sets: accuracy, agreement, and where they disagree")
    add_model = add("add-model", "take a model file, or a model served at an address, into your models")
    _add_adding(add_model)
    explain = add("explain", "say why a model reads a drawing as it does, and what would change its answer")
    _add_explaining(explain)
    replay = add("replay", "say what a model reads while a drawing grows, and where it changes its mind")
    replay.add_argument("file", type=Path, metavar="FILE")
    replay.add_argument("--index", metavar="N", type=int, default=1, help="the Nth drawing of the file (1)")
    replay.add_argument("--out", metavar="X", type=Path, help="write it as X.webp, X.gif, X.csv or X.json")
    collection = add("collection", "collect examples of your own: list, show, add, relabel, delete, undo")
    if list(words[:1]) == ["collection"]:
        import_module("digitapp.cli.collection").add_parsers(collection)
    taught = add("teach", "teach a model your drawings: your hand, letters, signs; and measure what came of it")
    _add_teaching(taught)
    add("doctor", "print versions, backends and models, and what is wrong with each")
    for command in (predict, read, evaluate, compare):
        command.add_argument("files", nargs="+", type=_place if command in (predict, read) else Path, metavar="FILE")
        command.add_argument("--jobs", metavar="N", type=int, default=1, help="read in so many processes (1)")
    _add_reading(predict, read)
    for command in (predict, read, explain, replay, evaluate):
        command.add_argument("--model", metavar="ID", help=f"a model of `digitapp models` ({DEFAULT})")
    compare.add_argument(
        "--models", metavar="LIST", help="ids of `digitapp models`, such as a,b (all that can be used)"
    )
    for command in (evaluate, compare):
        command.add_argument("--framing", metavar="NAME", help="instead of the model's own: mnist, optdigits or canvas")
        command.add_argument("--writers", metavar="LIST", help="only drawings of these writers, such as 25-30")
    evaluate.add_argument(
        "--sensitivity",
        action="store_true",
        help="also how far what is read right can be changed before the answer does",
    )
    _add_evaluation_options(evaluate)
    for command in (models, predict, read, explain, replay, evaluate, compare, add_model, taught):
        command.add_argument("--json", action="store_true", help="print JSON instead of a table")
    _add_cluster(predict)
    predict.epilog = read.epilog = "The name - stands for standard input: stroke lines or a picture."
    return parser, commands.choices


def _add_reading(predict: argparse.ArgumentParser, read: argparse.ArgumentParser) -> None:
    rows = "write a table, {}; a killed run goes on with it"
    predict.add_argument("--out", metavar="FILE", type=_place, help=rows.format(".ndjson, .csv or .parquet"))
    whole = "; or write it as X.csv, X.json or, with boxes, X.png"
    read.add_argument("--out", metavar="X", type=_place, help=rows.format("X.ndjson or X.parquet") + whole)
    for parser in (predict, read):
        parser.add_argument("--progress", action="store_true", help="print what is done on standard error, in lines")


def _place(text: str) -> Path | str:
    """Return an argument as a path, but an address, such as s3://bucket/folder, as it is."""
    return text if "://" in text else Path(text)


def _add_cluster(predict: argparse.ArgumentParser) -> None:
    where = "read on a Ray cluster, by default one on this machine; --out is then a folder"
    predict.add_argument("--ray", nargs="?", const="", metavar="ADDRESS", help=where)


def _seconds(text: str) -> float:
    """Return a positive number of seconds."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < MAX_SECONDS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds greater than 0")
    return seconds


def _add_managing(models: argparse.ArgumentParser) -> None:
    models.add_argument("id", nargs="?", metavar="ID", help="show all that is known of this model")
    models.add_argument("--rename", nargs=2, metavar=("ID", "TITLE"), help="give a model of your own another name")
    models.add_argument("--remove", metavar="ID", help="take a model of your own away; its files are kept")
    models.add_argument("--restore", metavar="NAME", help="bring a removed model back")
    models.add_argument("--allow", metavar="BACKEND", help="let a backend of another package use what it needs")
    models.add_argument("--forbid", metavar="BACKEND", help="let it use its model's folder alone again")


def _add_adding(add_model: argparse.ArgumentParser) -> None:
    add_model.add_argument("file", metavar="FILE", help="or an address such as http://localhost:8080/v2/models/digits")
    add_model.add_argument("--name", metavar="NAME", help="what to call it (its card's title, or the file's name)")
    add_model.add_argument(
        "--labels", metavar="LIST", help="labels of its outputs in order: a,b,c, or a file with one per line"
    )
    add_model.add_argument("--choice", metavar="N", type=int, default=1, help="take the Nth of the candidates (1)")
    add_model.add_argument("--dry-run", action="store_true", help="only print the candidates")
    add_model.add_argument("--allow", action="store_true", help="let a backend of another package use what it needs")


def _add_explaining(explain: argparse.ArgumentParser) -> None:
    explain.add_argument("file", type=Path, metavar="FILE")
    explain.add_argument("--index", metavar="N", type=int, default=1, help="the Nth drawing of the file (1)")
    explain.add_argument("--target", metavar="LABEL", help="the label to explain (the answer)")
    explain.add_argument("--against", metavar="LABEL", help="explain why the one label and not this one")
    explain.add_argument("--out", metavar="X.png", type=Path, help="write a picture of the evidence")
    explain.add_argument(
        "--layers", action="store_true", help="print what each layer of the model makes of the drawing"
    )


def _add_teaching(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="collections or stroke files")
    parser.add_argument("--base", metavar="ID", help=f"the model to teach, one with features ({DEFAULT})")
    parser.add_argument("--name", metavar="NAME", default="", help='what to call it (its base\'s name and "taught")')
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="of the variations and the folds (0)")
    parser.add_argument(
        "--keep-digits", action=argparse.BooleanOptionalAction, default=True, help="keep the labels that it has (yes)"
    )
    parser.add_argument("--force", action="store_true", help="add it even if it is worse than before")
    parser.add_argument("--progress", action="store_true", help="print the share that is done on standard error")


def _add_evaluation_options(evaluate: argparse.ArgumentParser) -> None:
    add = evaluate.add_argument
    add("--numbers", action="store_true", help="read several digits an item; the labels are texts of digits")
    add("--against", metavar="ID", help="another model on the same sets: McNemar's test, and where the two differ")
    add("--confusion", action="store_true", help="also which drawings are read as what")
    add(
        "--by", action="append", default=[], choices=("label", "writer"), help="also the accuracy by label or by writer"
    )
    add("--calibration", action="store_true", help="also how often answers of each confidence are right")
    add("--suspects", action="store_true", help="also the drawings whose label is probably wrong")
    add("--report", metavar="OUT.html", type=Path, help="write a report with the drawings, one HTML file")
    add("--csv", metavar="OUT.csv", type=Path, help="write what is read in each drawing as a table")


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
            found = "not installed"
        say(f"digitapp {found}")
        parser.exit()
