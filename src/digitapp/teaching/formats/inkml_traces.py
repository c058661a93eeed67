"""The text of an InkML trace: numbers, differences and differences of differences, by the channels of its format.

Ink Markup Language (InkML), W3C Recommendation of 20 September 2011, section 3.2, https://www.w3.org/TR/InkML/.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.files import MAX_POINTS
from digitapp.language import grouped, tr
from digitapp.teaching.formats.placing import Rows, rows_of

Floats = NDArray[np.float64]

_PLAIN = re.compile(r"[0-9eE+\-.,\s]*")
_TOKEN = re.compile(r"\s*([!'\"]|[TF*?]|#-?[0-9A-Fa-f]+|-?#[0-9A-Fa-f]+|[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")
_ORDERS = {"!": 0, "'": 1, '"': 2}


@dataclass(frozen=True)
class Channel:
    """One of the values that a point has."""

    name: str
    units: str | None = None
    low: float | None = None
    high: float | None = None
    reversed: bool = False
    """Whether it grows to the left or upwards."""


@dataclass(frozen=True)
class TraceFormat:
    """The values of a point, in order; the intermittent ones, which follow, may be left out."""

    channels: tuple[Channel, ...] = (Channel("X"), Channel("Y"))
    intermittent: int = 0

    def rows(self, text: str) -> Rows:
        """Return the points of a trace; ValueError if it is not of this format."""
        names = [channel.name for channel in self.channels]
        if not {"X", "Y"} <= set(names):
            raise ValueError(tr("its trace format has no channels X and Y"))
        table = _table(text, len(names) - self.intermittent, len(names))
        columns = {channel.name: _oriented(channel, table[:, i]) for i, channel in enumerate(self.channels)}
        force = self.channels[names.index("F")] if "F" in columns else None
        time = self.channels[names.index("T")] if "T" in columns else None
        return rows_of(
            columns["X"],
            columns["Y"],
            None if force is None else _pressure(force, columns["F"]),
            None if time is None else columns["T"] * (1 if time.units == "s" else 0.001),
        )


def _oriented(channel: Channel, column: Floats) -> Floats:
    return -column if channel.reversed else column


def _pressure(channel: Channel, column: Floats) -> Floats:
    """Return force as 0 to 1 of its range, NaN if no range is known and it is not within 0 to 1."""
    if channel.high is None:
        return column
    low = channel.low or 0.0
    return (column - low) / (channel.high - low) if channel.high > low else np.full(len(column), np.nan)


def _table(text: str, least: int, most: int) -> Floats:
    """Return the values of a trace, float64 [points, channels], NaN where none is reported."""
    if text.count(",") > MAX_POINTS:
        raise ValueError(tr("it has more than {most} points").format(most=grouped(MAX_POINTS)))
    points = text.split(",")
    if len(points) > 1 and not points[-1].strip():
        points.pop()
    if _PLAIN.fullmatch(text):
        rows = [point.split() for point in points]
        if all(len(row) == most for row in rows):
            try:
                return np.array(rows, np.float64).reshape(len(rows), most)
            except ValueError:
                pass  # values that are not divided by spaces, such as 3-5
    if not text.strip():
        return np.empty((0, most))
    return _decoded(points, least, most)


def _decoded(points: list[str], least: int, most: int) -> Floats:
    """Return the values of points in which there may be differences and signs that stand for values."""
    table = np.full((len(points), most), np.nan)
    states = [_State() for _ in range(most)]
    for number, point in enumerate(points):
        position = index = 0
        while point[position:].strip():
            token = _TOKEN.match(point, position)
            if token is None:
                raise ValueError(
                    tr("point {point} has {value}, which is no value").format(
                        point=grouped(number + 1), value=repr(point[position:].strip()[:20])
                    )
                )
            position = token.end()
            if index >= most:
                raise ValueError(
                    tr("point {point} has more than {most} values").format(point=grouped(number + 1), most=most)
                )
            if token[1] in _ORDERS:
                states[index].order = _ORDERS[token[1]]
            else:
                table[number, index] = states[index].next(token[1])
                index += 1
        if index < least:
            raise ValueError(
                tr("point {point} has {count} values and not {least}").format(
                    point=grouped(number + 1), count=grouped(index), least=least
                )
            )
    return table


@dataclass
class _State:
    """What is known of a channel at a point."""

    order: int = 0
    """0: values are values, 1: differences, 2: differences of differences; it stays until another is written."""
    value: float = 0.0
    velocity: float = 0.0

    def next(self, text: str) -> float:
        if text == "?":
            return float("nan")
        if text == "*":
            return self.value
        number = float(text == "T") if text in "TF" else _number(text)
        if self.order == 0 or text in "TF":
            self.value, self.velocity = number, 0.0
            return number
        self.velocity = number if self.order == 1 else self.velocity + number
        self.value += self.velocity
        return self.value


def _number(text: str) -> float:
    return float(int(text.replace("#", ""), 16)) if "#" in text else float(text)
