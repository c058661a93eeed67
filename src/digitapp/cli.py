"""The command `digitapp`: the window, or without a display predict, evaluate, models and doctor."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from digitapp.api import DigitappError, FileError, ModelCard, Prediction
from digitapp.model import BATCH, Item
from digitapp.registry import Entry, Registry, default_id
from digitapp.storage import SUFFIXES, check_file, read_records

if TYPE_CHECKING:
    from digitapp.evaluation import Report

FIGURES = {"mnist-test": "MNIST", "pen-strokes-held-out": "pen strokes", "optdigits-test": "optdigits"}
"""The figures on a card and what they are called in a table."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit status: 0; 2 with one sentence on stderr when the input is at fault."""
    try:
        return _run(argv)
    except DigitappError as error:
        print(f"digitapp: {error}", file=sys.stderr)
        return 2
    except MemoryError:
        print("digitapp: there is too little memory for this; give smaller files or fewer at a time", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        return 0
    except KeyboardInterrupt:
        return 130


def _run(argv: Sequence[str] | None) -> int:
    try:
        args = _parser().parse_args(argv)
        return int(args.command(args) or 0)
    finally:
        _print(end="")  # --help and --version print by themselves


def _print(text: str = "", end: str = "\n") -> None:
    """Prints at once, so that an output that takes no more is noticed here; BrokenPipeError or DigitappError then."""
    try:
        print(text, end=end, flush=True)
    except OSError as error:
        # What is still buffered goes nowhere, or Python would complain about it when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise DigitappError(f"the output cannot be written ({error.strerror}); send it elsewhere") from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("digitapp", description="Draw a digit and see what a model makes of it.")
    parser.add_argument("--version", action="version", version=f"digitapp {_version('digitapp')}")
    parser.set_defaults(command=_window, file=None)
    commands = parser.add_subparsers(metavar="COMMAND", title="commands; only open needs a display")

    def add(name: str, run: Any, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text)
        made.set_defaults(command=run)
        return made

    window = add("open", _window, "open the window, with the first drawing of FILE if given")
    window.add_argument("file", nargs="?", metavar="FILE")
    models = add("models", _models, "list the models that are installed, with their accuracy")
    predict = add("predict", _predict, "read drawings (.ndjson, .ndjson.gz) and pictures (PNG, JPEG, BMP)")
    evaluate = add("evaluate", _evaluate, "measure a model on labelled sets (.ndjson[.gz], IDX, .npz, optdigits)")
    add("doctor", _doctor, "print versions, backends and models, and what is wrong with each")
    for command in (predict, evaluate):
        command.add_argument("files", nargs="+", type=Path, metavar="FILE")
        command.add_argument("--model", metavar="ID", help=f"a model of `digitapp models` ({default_id()})")
    evaluate.add_argument("--framing", metavar="NAME", help="instead of the model's own: mnist, optdigits or canvas")
    evaluate.add_argument("--writers", metavar="LIST", help="only drawings of these writers, such as 25-30")
    for command in (models, predict, evaluate):
        command.add_argument("--json", action="store_true", help="print JSON instead of a table")
    return parser


def _window(args: argparse.Namespace) -> int:
    from digitapp.gui.app import run

    return run([sys.argv[0], args.file] if args.file else sys.argv[:1])


def _models(args: argparse.Namespace) -> None:
    entries = Registry().entries
    if args.json:
        _print_json([_entry_row(entry) for entry in entries])
        return
    columns = ("model", "title", "input", "parameters", *FIGURES.values(), "state")
    _print_table(columns, map(_entry_cells, entries))
    for entry in entries:
        if entry.reason:
            _print(f"{entry.id}: cannot be used: {entry.reason}")


def _entry_row(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "default": entry.id == default_id(),
        "backend": entry.backend,
        "path": str(entry.path),
        "reason": entry.reason,
        "card": entry.card,
    }


def _entry_cells(entry: Entry) -> list[str]:
    card = entry.card
    if card is None:
        return [entry.id, entry.title, *[""] * (2 + len(FIGURES)), "see below"]
    size = f"{card.size[0]} x {card.size[1]}, {card.framing}"
    state = "see below" if entry.reason else "default" if entry.id == default_id() else ""
    return [entry.id, card.title, size, f"{card.parameters:,}", *(_accuracy(card, name) for name in FIGURES), state]


def _accuracy(card: ModelCard, data: str) -> str:
    figure = card.figure(data)
    return f"{figure.accuracy:.2%}" if figure else "-"


def _predict(args: argparse.Namespace) -> None:
    model = Registry().load(args.model)
    rows: list[dict[str, Any]] = []
    for path in args.files:
        items = _items(path)
        index = 0
        while batch := list(islice(items, BATCH)):
            # Named outright, or a picture of the model's own size would go in unframed, whatever its polarity.
            frames = model.frames(batch, model.card.framing)
            for prediction in model.predictions(frames):
                index += 1
                rows.append(_prediction_row(path, index, prediction))
        if index == 0:
            raise FileError(f"{path}: holds no drawing; check the file")
    if args.json:
        _print_json(rows)
        return
    for row in rows:
        where = row["file"] if row["index"] == 1 and len(rows) == len(args.files) else f"{row['file']}:{row['index']}"
        _print(f"{where}: {row['answer']}")


def _items(path: Path) -> Iterator[Item]:
    """The drawings of a stroke file, or the picture."""
    check_file(path)
    if path.name.endswith(SUFFIXES):
        for record in read_records(path):
            yield record.drawing()
    else:
        from digitapp.images import read_image

        yield read_image(path)


def _prediction_row(path: Path, index: int, prediction: Prediction) -> dict[str, Any]:
    return {
        "file": str(path),
        "index": index,
        "label": prediction.label,
        "confidence": prediction.confidence,
        "probabilities": None if prediction.label is None else prediction.probabilities.tolist(),
        "is_digit": prediction.is_digit,
        "digitness": prediction.digitness,
        "sure": prediction.is_sure,
        "answer": _answer(prediction),
    }


def _answer(prediction: Prediction) -> str:
    if prediction.label is None:
        return "nothing to read"
    best = " then ".join(f"{label} ({share:.1%})" for label, share in prediction.ranking[:2])
    if not prediction.is_digit:
        return f"not a digit: perhaps {best}"
    return best if prediction.is_sure else f"not sure: {best}"


def _evaluate(args: argparse.Namespace) -> None:
    from digitapp.datasets import read_dataset, writer_range
    from digitapp.evaluation import evaluate

    try:
        writers = writer_range(args.writers) if args.writers else None
    except ValueError as error:
        raise DigitappError(f"--writers: {error}") from error
    model = Registry().load(args.model)
    reports: list[tuple[Path, Report]] = []
    unknown: list[int] = []
    for path in args.files:
        data = read_dataset(path, writers)
        with _progress(path.name, len(data)) as advance:
            reports.append((path, evaluate(model, data, args.framing, advance)))
        unknown.append(sum(label not in (None, *model.classes_) for label in data.labels))
    if args.json:
        rows = [{"file": str(path), **msgspec.structs.asdict(report)} for path, report in reports]
        _print_json(rows if len(rows) > 1 else rows[0])
        return
    for (path, report), count in zip(reports, unknown, strict=True):
        _print_report(path, report, model.card, count)


def _print_report(path: Path, report: Report, card: ModelCard, unknown: int) -> None:
    low, high = report.accuracy_ci95
    _print(f"{path}, {report.model}, n = {report.n:,}")
    _print(f"  accuracy {report.accuracy:.2%} (95 % interval {low:.2%} to {high:.2%}), {report.correct:,} right")
    _print(f"  nothing to read {report.nothing:,}, ECE {report.ece:.4f}, NLL {report.nll:.4f}")
    if unknown:
        _print(f"  labels that the model does not know {unknown:,}, counted as wrong")
    _print(f"  doubted {report.doubted:.2%}, accuracy when sure {_percent(report.accuracy_when_sure)}")
    if report.not_digits:
        doubted = f"of which {_percent(report.not_digits_doubted)} doubted"
        _print(f"  without a label {report.not_digits:,}, {doubted}, AUROC {report.auroc:.4f}")
    _print(f"  {report.ms_per_item:.2f} ms an item")
    counts = (["." if n == 0 else str(n) for n in row] for row in report.confusion)
    rows = ([label, *row] for label, row in zip(card.labels, counts, strict=True))
    _print_table(("true \\ read", *card.labels), rows)
    selected = ([f"{row.coverage:.0%}", f"{row.risk:.2%}", f"{row.confidence:.4f}"] for row in report.risk_coverage)
    _print_table(("answered", "wrong of these", "least confidence"), selected)


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.2%}"


def _doctor(_args: argparse.Namespace) -> int:
    from digitapp.doctor import findings

    faults = 0
    for finding in findings():
        faults += not finding.ok
        _print(f"{'ok   ' if finding.ok else 'WRONG'} {finding.name}: {finding.text}")
    return 1 if faults else 0


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _print_json(value: Any) -> None:
    _print(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def _print_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A line is as long as it needs to be, or ids and counts would be cut off on a narrow terminal."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD)
    for column in columns:
        table.add_column(column, no_wrap=True)
    for row in rows:
        table.add_row(*row)
    console = Console(markup=False, emoji=False, highlight=False)  # a stranger's title is no markup
    console.width = console.measure(table, options=console.options.update(max_width=100_000)).maximum
    with console.capture() as captured:  # rich would end the process where the output is closed
        console.print(table)
    _print(captured.get(), end="")


@contextmanager
def _progress(title: str, total: int) -> Iterator[Any]:
    """A progress bar on a terminal, nothing in a pipe; yields what to call with the number of items done."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(title, total=total)
        yield lambda count: progress.advance(task, count)
