"""`digitapp predict`: read stroke files and pictures."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from digitapp.api import FileError, Prediction
from digitapp.cli.output import print_json, say
from digitapp.drawing.files import SUFFIXES, read_records
from digitapp.files import check_file
from digitapp.models.model import BATCH, Item
from digitapp.models.registry import Registry


def run(args: argparse.Namespace) -> None:
    """Read every file, then print the predictions; print nothing if a file fails."""
    model = Registry().load(args.model)
    rows: list[dict[str, Any]] = []
    for path in args.files:
        items = _items(path)
        index = 0
        while batch := list(islice(items, BATCH)):
            # The framing is explicit: otherwise a picture of the model's input size might be used without framing.
            frames = model.frames(batch, model.card.framing)
            for prediction in model.predictions(frames):
                index += 1
                rows.append(_prediction_row(path, index, prediction))
        if index == 0:
            raise FileError(f"{path}: holds no drawing; check the file")
    if args.json:
        print_json(rows)
        return
    for row in rows:
        where = row["file"] if row["index"] == 1 and len(rows) == len(args.files) else f"{row['file']}:{row['index']}"
        say(f"{where}: {row['answer']}")


def _items(path: Path) -> Iterator[Item]:
    """Yield the drawings of a stroke file, or the picture."""
    check_file(path)
    if path.name.endswith(SUFFIXES):
        for record in read_records(path):
            yield record.drawing()
    else:
        from digitapp.preprocessing.images import read_image

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
