"""What was read as a table: a row for each number, to be looked at, edited, copied, and written as CSV or JSON."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from io import StringIO
from typing import Any, NamedTuple

from digitapp.api import DigitappError
from digitapp.drawing.by_hand import ByHand
from digitapp.drawing.in_picture import SaidDigit, around
from digitapp.language import grouped, tr
from digitapp.numbers.reading import NumberRead, Reading, numbers_of
from digitapp.numbers.said_in_picture import shares

_BOX = ("left", "top", "right", "bottom")
COLUMNS = ("file", "index", "line", "number", "text", "confidence", "sure", "corrected", *_BOX)
"""Of the CSV: `index` is that of the drawing or the page in its file; it, `line` and `number` are counted from 1."""
SHORT = ("line", "number", "text", "confidence", "sure")
"""Of what is copied."""
SUFFIXES = (".csv", ".json", ".png")
"""What the name of a file may end with that holds what was read: as a table, as JSON, or in the picture."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Read(NamedTuple):
    """A drawing, a picture or a page of one, and what was read in it."""

    file: str
    position: int
    """That in its file, counted from 1."""
    reading: Reading


def as_csv(items: Iterable[Read]) -> bytes:
    """Return a row for each number, with a byte order mark: else spreadsheets misread what is not ASCII."""
    rows = (
        (item.file, item.position, *_cells(row), *row.box) for item in items for row in numbers_of_lines(item.reading)
    )
    return _delimited(COLUMNS, rows, ",").encode("utf-8-sig")


def as_tsv(reading: Reading) -> str:
    """Return a row for each number, to be pasted into a spreadsheet."""
    rows = (_cells(row)[:-1] for row in numbers_of_lines(reading))
    return _delimited(SHORT, rows, "\t")


def as_json(item: Read) -> dict[str, Any]:
    """Return a reading as `digitapp read --json` prints it."""
    reading = item.reading
    row: dict[str, Any] = {
        "file": item.file,
        "index": item.position,
        "text": reading.text,
        "confidence": reading.confidence,
        "is_sure": reading.is_sure,
        "digits": [
            {
                "label": digit.label,
                "confidence": digit.confidence,
                "digitness": digit.digitness,
                "box": list(digit.box),
                "line": digit.line,
            }
            for digit in reading.digits
        ],
    }
    return row | ({"problem": reading.problem} if reading.problem else {})


class TableRow(NamedTuple):
    """A number and its place in its line, counted from 1."""

    number: int
    read: NumberRead

    @property
    def box(self) -> tuple[float, ...]:
        """Its box, to a tenth."""
        return tuple(round(edge, 1) for edge in self.read.box)


def numbers_of_lines(reading: Reading) -> list[TableRow]:
    """Return the rows of a reading."""
    rows: list[TableRow] = []
    for read in numbers_of(reading):
        is_new = not rows or rows[-1].read.line != read.line
        rows.append(TableRow(1 if is_new else rows[-1].number + 1, read))
    return rows


def edited(reading: Reading, place: int, text: str, labels: Sequence[str], by_hand: ByHand) -> ByHand:
    """Return what a person says who writes `text` in the place of the number at `place` of a reading.

    Its digits keep their places as far as the old text and the new one are alike; what is more or fewer in a picture
    shares the place of the digits beside it, and of digits in strokes there have to be as many as before.
    DigitappError if the text is none of the labels, or does not fit.
    """
    number = numbers_of(reading)[place]
    wanted = tuple("".join(text.split()))
    if strange := [sign for sign in wanted if sign not in labels]:
        raise DigitappError(
            tr("“{sign}” is no label of this model, so nothing was changed; write its digits alone").format(
                sign=strange[0]
            )
        )
    digits = reading.digits[number.start : number.stop]
    if any(digit.strokes for digit in digits):
        if len(wanted) != len(digits):
            raise DigitappError(
                tr(
                    "The number has %n digit(s) in ink and “{text}” has {count}; split or merge them on the canvas, by "
                    "a right click on their tags",
                    "",
                    len(digits),
                ).format(text=text.strip(), count=grouped(len(wanted)))
            )
        for digit, label in zip(digits, wanted, strict=True):
            if label != digit.label:
                by_hand = by_hand.corrected(digit.strokes, label, digit.parts)
        return by_hand
    before = tuple(digit.label for digit in digits)
    for _, start, stop, first, last in _changes(before, wanted):
        boxes = [digit.box for digit in digits[start:stop]]
        new = boxes if len(boxes) == last - first else shares(around(boxes), last - first)
        said = [SaidDigit(box, label) for box, label in zip(new, wanted[first:last], strict=True)]
        by_hand = by_hand.pictured(boxes, said)
    return by_hand


def _changes(before: tuple[str, ...], after: tuple[str, ...]) -> list[tuple[str, int, int, int, int]]:
    """Return the spans of digits that are replaced by others, none of them empty before: what is new takes a neighbour.

    Texts of the same length are compared place by place.
    """
    if len(before) == len(after):
        places = [place for place, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]]
        return [("replace", place, place + 1, place, place + 1) for place in places]
    found: list[tuple[str, int, int, int, int]] = []
    for kind, start, stop, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "insert" and start:
            found.append((kind, start - 1, stop, first - 1, last))
        elif kind == "insert":
            found.append((kind, start, stop + 1, first, last + 1))
        elif kind != "equal":
            found.append((kind, start, stop, first, last))
    return found


def _cells(row: TableRow) -> tuple[object, ...]:
    read = row.read
    share = f"{read.confidence:.4f}"
    return read.line + 1, row.number, read.text, share, int(read.is_sure), int(read.is_corrected)


def _delimited(columns: Sequence[str], rows: Iterable[Sequence[object]], delimiter: str) -> str:
    text = StringIO()
    table = csv.writer(text, delimiter=delimiter, lineterminator="\n" if delimiter == "\t" else "\r\n")
    table.writerow(columns)
    table.writerows([harmless(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return text.getvalue()


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: labels and names of files may be any text."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
