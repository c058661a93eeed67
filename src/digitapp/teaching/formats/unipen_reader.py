"""Read UNIPEN text: statements that begin with a point, and the numbers of pen components between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from digitapp.api import FileError
from digitapp.drawing.files import MAX_POINTS
from digitapp.language import grouped, number, tr
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import LeftOut, UnusableError, line_place
from digitapp.teaching.formats.placing import Rows, placed, rows_of
from digitapp.teaching.formats.text import broken, text_lines

PAD = "digitapp"
"""The tablet of our files: only there is .X_DIM x .Y_DIM the canvas of a single drawing."""
HELD_POINTS = 25 * MAX_POINTS
"""How many points are remembered that segments may refer to."""

HELD_SEGMENTS = 100_000
"""How many segments are remembered until the components that they refer to are known."""
MAX_NAMES = 100
"""How many values a point may have, and levels a hierarchy."""
_PER_COMPONENT = 20
"""As many points take the memory that a component takes besides its points."""

_KEYWORD = re.compile(r"\s*\.([A-Z_]+)(?:\s+(.*))?$")
_NUMBERS = re.compile(r"[\s0-9.eE+\-]*")
_SEGMENT = re.compile(r'(\S+)(?:\s+(\S+))?(?:\s+(\S+))?\s*(?:"((?:[^"\\]|\\.)*)"\s*)?$')
_SEVERAL = ("PAGE", "TEXT", "PARAGRAPH", "SENTENCE", "LINE", "PHRASE", "WORD")
"""Kinds of segments that hold several signs where there are finer ones."""


@dataclass
class _Segment:
    """A label, and the components that it is of."""

    number: int
    """The line on which it stands."""
    kind: str
    places: str
    label: str | None
    writer: str | None
    canvas: tuple[float, float] | None
    strokes: list[Rows] = field(default_factory=list)
    """What follows it, up to the next segment."""
    points: int = 0
    """Of these."""


def read_up(path: Path, left_out: LeftOut) -> Iterator[Example]:
    """Yield the drawings of a file whose y points up, unless it is one of UJI's."""
    return _Reader(path, left_out, path.name.lower().startswith("ujipen")).examples()


def read_down(path: Path, left_out: LeftOut) -> Iterator[Example]:
    """Yield the drawings of a file whose y points down."""
    return _Reader(path, left_out, is_down=True).examples()


class _Reader:
    """Follows a file statement by statement."""

    def __init__(self, path: Path, left_out: LeftOut, is_down: bool) -> None:
        self._path, self._left_out, self._is_down = path, left_out, is_down
        self._order = ["X", "Y"]
        self._hierarchy: list[str] = []
        self._writer: str | None = None
        self._pad = ""
        self._dimensions = {"X_DIM": 0.0, "Y_DIM": 0.0}
        self._components: list[Rows | None] = []
        """All so far; None for a movement of the lifted pen, which counts too."""
        self._held = 0
        self._number = 0
        self._values: list[float] | None = None
        """The numbers of the component that is open."""
        self._is_ink = False
        self._segment: _Segment | None = None
        """The newest, to which the components that follow may belong."""
        self._waiting: list[_Segment] = []
        """Those that no component followed: they refer to components by number."""

    def examples(self) -> Iterator[Example]:
        for self._number, line in text_lines(self._path):  # noqa: B020, as faults name it
            keyword = _KEYWORD.match(line)
            if keyword is None:
                self._take_numbers(line)
                continue
            name, rest = keyword[1], (keyword[2] or "").strip()
            self._end_component()
            if name == "SEGMENT":
                yield from self._begin_segment(rest)
            else:
                self._statement(name, rest)
        self._end_component()
        yield from self._end_segment()
        for segment in self._waiting:
            yield from self._left_out.attempt(line_place(segment.number), self._by_number, segment)

    def _statement(self, name: str, rest: str) -> None:
        if name in ("PEN_DOWN", "PEN_UP"):
            self._values, self._is_ink = [], name == "PEN_DOWN"
            self._take_numbers(rest)
        elif name == "COORD":
            self._order = rest.split(maxsplit=MAX_NAMES)
            if not {"X", "Y"} <= set(self._order) or len(self._order) > MAX_NAMES:
                raise self._fault(tr(".COORD has no X and Y, or more than {most} names").format(most=number(MAX_NAMES)))
        elif name == "HIERARCHY":
            self._hierarchy = rest.split(maxsplit=MAX_NAMES)
        elif name == "WRITER_ID":
            self._writer = rest if rest not in ("", "?") else None
        elif name in ("DATA_SOURCE", "DATA_ID", "SETUP") and "UJI" in rest:
            self._is_down = True
        elif name == "PAD":
            self._pad = rest
        elif name in self._dimensions:
            self._dimensions[name] = float(rest) if re.fullmatch(r"\d+(\.\d+)?", rest) else 0.0
        elif name == "INCLUDE":
            raise self._fault(
                tr("the ink is in another file, {name}, which is not looked for: put it in its place").format(
                    name=rest[:100]
                )
            )

    def _fault(self, why: str) -> FileError:
        return broken(self._path, self._number, why)

    def _take_numbers(self, text: str) -> None:
        if self._values is None or not text.strip():
            return  # free text of another statement
        try:
            if not _NUMBERS.fullmatch(text):
                raise ValueError(tr("{text} is no number").format(text=repr(text.strip()[:20])))
            self._values += map(float, text.split())
        except ValueError as error:
            raise self._fault(tr("not a point ({reason})").format(reason=error)) from error
        if len(self._values) > MAX_POINTS * len(self._order):
            raise self._fault(tr("a component has more than {most} points").format(most=grouped(MAX_POINTS)))

    def _end_component(self) -> None:
        values, self._values = self._values, None
        if not values:
            return
        if len(values) % len(self._order):
            raise self._fault(
                tr("the component above has not {count} numbers a point, as .COORD tells").format(
                    count=number(len(self._order))
                )
            )
        rows = self._rows(values) if self._is_ink else None
        if self._segment is not None and not self._is_by_number(self._segment):
            self._components.append(None)
            self._segment.strokes += [] if rows is None else [rows]
            self._segment.points += len(values) // len(self._order)
            if self._segment.points > MAX_POINTS:
                raise self._fault(tr("a segment of more than {most} points").format(most=grouped(MAX_POINTS)))
            return
        self._components.append(rows)
        self._held += len(values) + (0 if rows is None else _PER_COMPONENT * len(self._order))
        if self._held > HELD_POINTS * len(self._order):
            raise self._fault(
                tr("more than {most} points come before the segments; split the file").format(most=grouped(HELD_POINTS))
            )

    def _is_by_number(self, segment: _Segment) -> bool:
        """Return whether the ink of a segment is not what follows it, since other ink or segments came before."""
        return segment.places != "?" and bool(self._held or self._waiting)

    def _rows(self, values: list[float]) -> Rows:
        table = np.array(values).reshape(-1, len(self._order))
        columns = {name: table[:, i] for i, name in enumerate(self._order)}
        y = columns["Y"] if self._is_down else self._canvas_height - columns["Y"]
        time = columns["T"] / 1000 if "T" in columns else None
        return rows_of(columns["X"], y, columns.get("P"), time)

    @property
    def _canvas_height(self) -> float:
        return self._dimensions["Y_DIM"] if self._pad == PAD else 0.0

    def _begin_segment(self, text: str) -> Iterator[Example]:
        yield from self._end_segment()
        found = _SEGMENT.match(text)
        if found is None:
            raise self._fault(tr("not .SEGMENT KIND COMPONENTS QUALITY LABEL"))
        label = None if found[4] is None else re.sub(r"\\(.)", r"\1", found[4]).strip()
        canvas = (self._dimensions["X_DIM"], self._dimensions["Y_DIM"]) if self._pad == PAD else None
        self._segment = _Segment(self._number, found[1], found[2] or "?", label or None, self._writer, canvas)

    def _end_segment(self) -> Iterator[Example]:
        segment, self._segment = self._segment, None
        if segment is None:
            return
        if not self._is_by_number(segment) and (segment.strokes or segment.places == "?"):
            yield from self._left_out.attempt(line_place(segment.number), self._example, segment, segment.strokes)
        else:
            self._waiting.append(segment)
            if len(self._waiting) > HELD_SEGMENTS:
                raise self._fault(
                    tr("more than {most} segments refer to ink elsewhere; split the file").format(
                        most=grouped(HELD_SEGMENTS)
                    )
                )

    def _by_number(self, segment: _Segment) -> Example:
        strokes = []
        try:
            for part in segment.places.split(","):
                first, _, last = part.partition("-")
                if ":" in part:
                    raise UnusableError(tr("its segment ends within a stroke"))
                wanted = self._components[int(first) : int(last or first) + 1]
                strokes += [rows for rows in wanted if rows is not None]
                if sum(map(len, strokes)) > MAX_POINTS:
                    raise UnusableError(tr("it has more than {most} points").format(most=grouped(MAX_POINTS)))
        except ValueError as error:
            raise UnusableError(tr("its segment names no components")) from error
        return self._example(segment, strokes)

    def _example(self, segment: _Segment, strokes: list[Rows]) -> Example:
        if segment.kind in _SEVERAL and segment.kind != (self._hierarchy or [""])[-1]:
            raise UnusableError(tr("it is a {kind}, which is more than a sign").format(kind=segment.kind.lower()))
        return Example(id="", label=segment.label, drawing=placed(strokes, segment.canvas), writer=segment.writer)
