"""UJI pen characters, version 2: `WORD a writer-01`, `NUMSTROKES 1`, `POINTS 2 # x y x y`; y points down.

F. Prat et al., "The UJIpenchars Database: a pen-based database of isolated handwritten characters", LREC 2008.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from digitapp.drawing.files import MAX_POINTS
from digitapp.language import grouped, mark, tr
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import Format, LeftOut, UnusableError, line_place
from digitapp.teaching.formats.placing import Rows, placed, rows_of
from digitapp.teaching.formats.text import broken, strokes_of, text_lines, write_text

_WORD = re.compile(r"WORD\s+(\S+)(?:\s+(\S+))?\s*")
_COUNT = re.compile(r"NUMSTROKES\s+(\d{1,6})\s*")
_POINTS = re.compile(r"POINTS\s+(\d{1,7})\s+#((?:\s+-?\d+(?:\.\d+)?)*)\s*")
_HEAD = "//\n// digitapp: 100 units are a unit of its canvas\n//\n"


def read(path: Path, left_out: LeftOut) -> Iterator[Example]:
    """Yield the characters of a file."""
    word: re.Match[str] | None = None
    started = wanted = points = 0
    strokes: list[Rows] = []
    for number, line in text_lines(path):
        text = line.strip()
        if not text or text.startswith("//"):
            continue
        if word is None:
            word, started, wanted, strokes, points = _WORD.fullmatch(text), number, 0, [], 0
            if word is None:
                raise broken(path, number, tr("not WORD with a label"))
        elif not wanted:
            count = _COUNT.fullmatch(text)
            wanted = int(count[1]) if count else 0
            if not wanted:
                raise broken(path, number, tr("not NUMSTROKES with a count of 1 or more"))
        else:
            strokes.append(_stroke(path, number, text))
            if (points := points + len(strokes[-1])) > MAX_POINTS:
                raise broken(
                    path, number, tr("a character of more than {most} points").format(most=grouped(MAX_POINTS))
                )
        if word is not None and wanted and len(strokes) == wanted:
            yield from left_out.attempt(line_place(started), _example, word[1], word[2], strokes)
            word = None
    if word is not None:
        raise broken(path, started, tr("the file ends before the strokes of this WORD do"))


def _stroke(path: Path, number: int, text: str) -> Rows:
    found = _POINTS.fullmatch(text)
    if found is None:
        raise broken(path, number, tr("not POINTS with a count, # and coordinates"))
    values = np.array(found[2].split(), np.float64)
    if len(values) != 2 * int(found[1]) or len(values) > 2 * MAX_POINTS:
        raise broken(
            path,
            number,
            tr("{count} coordinates and not two for each of {points} points").format(
                count=grouped(len(values)), points=grouped(int(found[1]))
            ),
        )
    return rows_of(values[::2], values[1::2])


def _example(label: str, source: str | None, strokes: list[Rows]) -> Example:
    writer = re.sub(r"^(trn|tst)_|-\d+$", "", source or "")
    return Example(id="", label=label, drawing=placed(strokes), writer=writer or None)


def write(path: Path, examples: Iterable[Example], left_out: LeftOut) -> None:
    """Write drawings in hundredths of a canvas unit; white space in a writer's name becomes an underscore."""
    write_text(path, examples, left_out, _text, _HEAD)


def _text(example: Example) -> str:
    record = strokes_of(example)
    if example.label is None or len(example.label.split()) != 1 or example.label.strip() != example.label:
        raise UnusableError(tr("it has no label, or one with white space, and the format holds words"))
    writer = "_".join((example.writer or "").split())
    strokes = [stroke for stroke in record.strokes if stroke]
    lines = [f"WORD {example.label} {writer}-01", f"  NUMSTROKES {len(strokes)}"]
    for stroke in strokes:
        values = (str(round(100 * value)) for point in stroke for value in point)
        lines.append(f"  POINTS {len(stroke)} # {' '.join(values)}")
    return "\n".join(lines) + "\n"


FORMAT = Format(
    name="uji",
    title=mark("UJI pen characters text, version 2"),
    holds="strokes",
    keeps="writer; no canvas: drawings come back in its middle",
    looks=lambda head: re.search(rb"(?m)^\s*WORD\s+\S+.*\s+NUMSTROKES\s+\d", head) is not None,
    reads=read,
    writes=write,
)
