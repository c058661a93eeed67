"""What is read in each drawing, as rows that can be printed, written into tables and sent to other processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from digitapp.api import FileError, ModelCard, Prediction
from digitapp.bulk.entries import Entry
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.language import NO_TEXT, Marked, tr, translated
from digitapp.models.model import Item, Model
from digitapp.models.registry import Registry
from digitapp.wording import percent

if TYPE_CHECKING:
    from digitapp.numbers.reader import NumberReader

Row = dict[str, Any]
"""What was read in one entry, or `file` and `error`; all rows of one command have the same keys."""
Reader = Callable[[Sequence[Entry]], list[Row]]


def digit_reader(model: str | None, registry: Registry | None = None) -> Reader:
    """Return what reads one digit in each entry; the errors of `Registry.load`.

    A process of its own makes a registry of its own.
    """
    loaded = (registry or Registry()).load(model)
    return lambda entries: digit_rows(loaded, entries)


def number_reader(model: str | None, registry: Registry | None = None) -> Reader:
    """Return what reads a number in each entry, as `digit_reader` does."""
    from digitapp.numbers.reader import NumberReader  # with modules that single digits do not need

    reader = NumberReader((registry or Registry()).load(model))
    return lambda entries: number_rows(reader, entries)


def digit_rows(model: Model, entries: Sequence[Entry]) -> list[Row]:
    """Read one digit in each entry, all of them together; entries behind a broken one of its file have no row."""
    found = list(_decoded(entries))
    answers: dict[int, Prediction] = {}
    for kind in (Drawing | Ink, np.ndarray):
        places = [place for place, (_, item) in enumerate(found) if isinstance(item, kind)]
        if places:
            # The framing is explicit: otherwise a picture of the model's input size might be used without framing.
            frames = model.frames([found[place][1] for place in places], model.card.framing)  # type: ignore[misc]
            answers.update(zip(places, model.predictions(frames), strict=True))
    return [
        _failure(entry, item)
        if isinstance(item, FileError)
        else digit_row(entry.file, entry.position, item, answers[place], model.card)
        for place, (entry, item) in enumerate(found)
    ]


def number_rows(reader: NumberReader, entries: Sequence[Entry]) -> list[Row]:
    """Read a number in each entry; entries behind a broken one of its file have no row."""
    from digitapp.numbers.table import Read, as_json  # with modules that single digits do not need

    rows = []
    for entry, item in _decoded(entries):
        if isinstance(item, FileError):
            rows.append(_failure(entry, item))
        else:
            rows.append(as_json(Read(entry.file, entry.position, reader.read(item))))
    return rows


def _decoded(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Item | FileError]]:
    broken: set[str] = set()
    for entry in entries:
        if entry.file in broken:
            continue
        try:
            yield entry, entry.item()
        except FileError as error:
            broken.add(entry.file)
            yield entry, error


def _failure(entry: Entry, error: FileError) -> Row:
    return {"file": entry.file, "error": str(error)}


def digit_row(file: str, index: int, item: Item, prediction: Prediction, card: ModelCard) -> Row:
    """Return what is read in one item as a row."""
    return {
        "file": file,
        "index": index,
        "label": prediction.label,
        "confidence": prediction.confidence,
        "probabilities": None if prediction.label is None else prediction.probabilities.tolist(),
        "is_digit": prediction.is_digit,
        "digitness": prediction.digitness,
        "tells_non_digits": card.tells_non_digits,
        "sure": prediction.is_sure,
        "answer": _answer(prediction, _light(item, prediction)),
    }


def _light(item: Item, prediction: Prediction) -> Marked:
    """Return what is wrong with the light on a picture in which no digit was found, "" if nothing is."""
    picture = item.picture.pixels if isinstance(item, Drawing | Ink) and item.picture is not None else item
    if prediction.is_digit or isinstance(picture, Drawing | Ink):
        return NO_TEXT
    from digitapp.preprocessing.images import as_grey
    from digitapp.preprocessing.light import NAME, is_uneven

    return NAME if is_uneven(as_grey(picture)) else NO_TEXT


def _answer(prediction: Prediction, light: Marked) -> str:
    if prediction.label is None:
        return tr("{problem}, nothing to read").format(problem=translated(light)) if light else tr("nothing to read")
    answers = [f"{label} ({percent(share)})" for label, share in prediction.ranking[:2]]
    best = tr("{answer} then {second}").format(answer=answers[0], second=answers[1]) if answers[1:] else answers[0]
    if prediction.is_digit and prediction.is_sure:
        return best
    if not prediction.is_digit:
        said = tr("{problem}: perhaps {answer}") if light else tr("not a digit: perhaps {answer}")
    elif prediction.is_unlike_a_digit:
        said = tr("not sure, perhaps not a digit: {answer}")
    else:
        said = tr("not sure: {answer}")
    return said.format(answer=best, problem=translated(light))
