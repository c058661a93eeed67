"""`digitapp predict`: read stroke files and pictures."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from digitapp.api import FileError, ModelCard, Prediction
from digitapp.cli.items import items_of, read_each, status_of
from digitapp.cli.output import print_json, say
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.models.model import BATCH, Item, Model
from digitapp.models.registry import Registry
from digitapp.wording import CANNOT_TELL, PERHAPS_NO_DIGIT, percent


def run(args: argparse.Namespace) -> int:
    """Read each file and print its predictions; print an error on stderr for a file that cannot be read completely.

    Return 0; 1 if some files could not be read, 2 if none could.
    """
    model = Registry().load(args.model)
    rows: list[dict[str, Any]] = []
    failed = 0
    for path, read in read_each(args.files, partial(_read, model)):
        if isinstance(read, FileError):
            failed += 1
            rows.append({"file": str(path), "error": str(read)})
            continue
        rows += read
        if not args.json:
            _print(read)
    if args.json:
        print_json(rows)
    elif failed < len(args.files) and not model.card.tells_non_digits:
        print(f"digitapp: {model.card.id} {CANNOT_TELL}: it takes every drawing for one", file=sys.stderr)
    return status_of(failed, len(args.files))


def _read(model: Model, path: Path) -> list[dict[str, Any]]:
    """Return a row for each drawing of a file; FileError if the file cannot be read completely."""
    rows: list[dict[str, Any]] = []
    items = items_of(path)
    while batch := list(islice(items, BATCH)):
        # The framing is explicit: otherwise a picture of the model's input size might be used without framing.
        answers = model.predictions(model.frames(batch, model.card.framing))
        for item, prediction in zip(batch, answers, strict=True):
            rows.append(_prediction_row(path, len(rows) + 1, prediction, model.card, _light(item, prediction)))
    if not rows:
        raise FileError(f"{path}: holds no drawing; check the file")
    return rows


def _light(item: Item, prediction: Prediction) -> str:
    """Return what is wrong with the light on a picture in which no digit was found, "" if nothing is."""
    picture = item.picture.pixels if isinstance(item, Drawing | Ink) and item.picture is not None else item
    if prediction.is_digit or isinstance(picture, Drawing | Ink):
        return ""
    from digitapp.preprocessing.images import as_grey
    from digitapp.preprocessing.light import NAME, is_uneven

    return NAME if is_uneven(as_grey(picture)) else ""


def _print(rows: list[dict[str, Any]]) -> None:
    for row in rows:
        where = row["file"] if len(rows) == 1 else f"{row['file']}:{row['index']}"
        say(f"{where}: {row['answer']}")


def _prediction_row(path: Path, index: int, prediction: Prediction, card: ModelCard, light: str) -> dict[str, Any]:
    return {
        "file": str(path),
        "index": index,
        "label": prediction.label,
        "confidence": prediction.confidence,
        "probabilities": None if prediction.label is None else prediction.probabilities.tolist(),
        "is_digit": prediction.is_digit,
        "digitness": prediction.digitness,
        "tells_non_digits": card.tells_non_digits,
        "sure": prediction.is_sure,
        "answer": _answer(prediction, light),
    }


def _answer(prediction: Prediction, light: str) -> str:
    if prediction.label is None:
        return f"{light}, nothing to read" if light else "nothing to read"
    best = " then ".join(f"{label} ({percent(share)})" for label, share in prediction.ranking[:2])
    if not prediction.is_digit:
        return f"{light or 'not a digit'}: perhaps {best}"
    if prediction.is_sure:
        return best
    return f"not sure, {PERHAPS_NO_DIGIT}: {best}" if prediction.is_unlike_a_digit else f"not sure: {best}"
