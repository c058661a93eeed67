"""The command `digitapp`: the window, or without a display predict, evaluate, models and doctor."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
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
    args = _parser().parse_args(argv)
    try:
        return int(args.command(args) or 0)
    except DigitappError as error:
        print(f"digitapp: {error}", file=sys.stderr)
        return 2
    except MemoryError:
        print("digitapp: there is too little memory for this; give smaller files or fewer at a time", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return 130


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
    table = _table("model", "title", "input", "parameters", *FIGURES.values(), "state")
    for entry in entries:
        table.add_row(*_entry_cells(entry))
    _console().print(table)


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
        return [entry.id, entry.title, *[""] * (2 + len(FIGURES)), f"cannot be used: {entry.reason}"]
    size = f"{card.size[0]} x {card.size[1]}, {card.framing}"
    state = entry.reason or ("default" if entry.id == default_id() else "")
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
            for probabilities, image in zip(model.probabilities(frames), frames.images, strict=True):
                index += 1
                rows.append(_prediction_row(path, index, model.prediction(probabilities, image)))
        if index == 0:
            raise FileError(f"{path}: holds no drawing; check the file")
    if args.json:
        _print_json(rows)
        return
    for row in rows:
        where = row["file"] if row["index"] == 1 and len(rows) == len(args.files) else f"{row['file']}:{row['index']}"
        print(f"{where}: {row['answer']}")


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
    best = [f"{label} ({share:.1%})" for label, share in prediction.ranking[:2]]
    return {
        "file": str(path),
        "index": index,
        "label": prediction.label,
        "confidence": prediction.confidence,
        "probabilities": None if prediction.label is None else prediction.probabilities.tolist(),
        "answer": " then ".join(best) or "nothing to read",
    }


def _evaluate(args: argparse.Namespace) -> None:
    from digitapp.datasets import read_dataset, writer_range
    from digitapp.evaluation import evaluate

    try:
        writers = writer_range(args.writers) if args.writers else None
    except ValueError as error:
        raise DigitappError(f"--writers: {error}") from error
    model = Registry().load(args.model)
    reports: list[tuple[Path, Report]] = []
    for path in args.files:
        data = read_dataset(path, writers)
        with _progress(path.name, len(data)) as advance:
            reports.append((path, evaluate(model, data, args.framing, advance)))
    if args.json:
        rows = [{"file": str(path), **msgspec.structs.asdict(report)} for path, report in reports]
        _print_json(rows if len(rows) > 1 else rows[0])
        return
    for path, report in reports:
        _print_report(path, report, model.card)


def _print_report(path: Path, report: Report, card: ModelCard) -> None:
    low, high = report.accuracy_ci95
    print(f"{path}, {report.model}, n = {report.n:,}")
    print(f"  accuracy {report.accuracy:.2%} (95 % interval {low:.2%} to {high:.2%}), {report.correct:,} right")
    print(f"  nothing to read {report.nothing:,}, ECE {report.ece:.4f}, NLL {report.nll:.4f}")
    print(f"  {report.ms_per_item:.2f} ms an item")
    table = _table("true \\ read", *card.labels)
    for label, row in zip(card.labels, report.confusion, strict=True):
        table.add_row(label, *(str(count) if count else "." for count in row))
    _console().print(table)


def _doctor(_args: argparse.Namespace) -> int:
    from digitapp.doctor import findings

    faults = 0
    for finding in findings():
        faults += not finding.ok
        print(f"{'ok   ' if finding.ok else 'WRONG'} {finding.name}: {finding.text}")
    return 1 if faults else 0


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _print_json(value: Any) -> None:
    print(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def _console() -> Any:
    from rich.console import Console

    # In a pipe a line is as long as it needs to be: cutting it at 80 columns would hide reasons and paths.
    return Console(width=None if sys.stdout.isatty() else 240)


def _table(*columns: str) -> Any:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    return Table(*columns, box=SIMPLE_HEAD)


@contextmanager
def _progress(title: str, total: int) -> Iterator[Any]:
    """A progress bar on a terminal, nothing in a pipe; yields what to call with the number of items done."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(title, total=total)
        yield lambda count: progress.advance(task, count)
