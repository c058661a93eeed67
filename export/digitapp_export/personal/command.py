"""The command `digitapp-export train MODEL --data COLLECTION ...`."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import digitapp_models
from digitapp.teaching.folds import Score
from digitapp.teaching.training_progress import Finished, Finishing, Line, Started, encode
from digitapp_export.personal.run import PersonalRun
from digitapp_export.recipes import Recipe


def train(args: argparse.Namespace, recipe: Recipe, device: str) -> None:
    """Train a network on collections, and say what came of it."""
    run = PersonalRun(
        recipe=recipe, collections=tuple(args.data), data_dir=args.data_dir, out=args.out, base=_base(args.base),
        name=args.name, writers=args.writers, epochs=args.epochs, seed=args.seed, device=device,
        keep_digits=args.keep_digits, force=args.force, report=_say if args.progress else _tell,
        is_shown=not args.progress,
    )  # fmt: skip
    with _stoppable():
        run.run()


def _base(given: str | None) -> Path | None:
    """Return the file of the model to start from: a path, or a bundled model by its id."""
    if given is None:
        return None
    bundled = digitapp_models.FOLDER / f"{given}.onnx"
    return bundled if bundled.is_file() else Path(given)


@contextmanager
def _stoppable() -> Iterator[None]:
    """Take SIGTERM for Ctrl+C: the checkpoint of the last epoch stays, and the same command goes on from it."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _say(line: Line) -> None:
    print(encode(line), flush=True)


def _tell(line: Line) -> None:
    """Print what a person wants to know; each epoch is shown by the progress bar."""
    if isinstance(line, Started):
        beside = f", beside {line.digits}" if line.digits else ""
        print(f"{line.id}: {line.n:,} examples to train on, {line.held_out:,} held out{beside}")
        for reason, count in line.left_out.items():
            print(f"  left out: {count:,}, {reason}")
    elif isinstance(line, Finishing):
        print(f"{line.what} ...", flush=True)
    elif isinstance(line, Finished):
        for measure in line.measures:
            before = f", before {_score(measure.before)}" if measure.before else ""
            worse = "; worse than before" if measure.is_worse else ""
            print(f"{line.id}  {measure.data}: {_score(measure.after)}{before}{worse}")
        if not line.measures:
            print(f"{line.id}: how well it reads other drawings is not known; draw each label at least twice")
        print(f"{line.path}: written; its answers agree with PyTorch's. Add it with: digitapp add-model {line.path}")


def _score(score: Score) -> str:
    low, high = score.ci95
    return f"{score.accuracy:.2%} ({low:.2%} to {high:.2%}, n = {score.n:,})"
