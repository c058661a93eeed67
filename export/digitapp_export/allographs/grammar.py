"""Read the grammar of forms: a form is one line with its name, and one line for each stroke.

    # Everything after a number sign is a comment.
    7: crossed | x=30..55 | wide 50..85
        0..6,0..8  100,0!  x,100
        12..28,46..56  82..95,42..54

The label precedes the colon; after it follow, separated by bars, the form's name, variables for values that are used
more than once, and the form's width if its height is 100. A stroke lies in a box of 100 x 100, y down, which is then
scaled to that width. Each number may be a range, `low..high`, and may be relative to a variable: `x`, `x+5` or
`x-3..3`. A point that ends with `!` is a corner; the line is smooth at all others. `arc(x,y,width,height,from,to)` is a
part of an ellipse with centre x, y and these half axes, from one hour on a clock face to another: 12 to 24 is a whole
turn clockwise, 12 to 0 one anticlockwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np

from digitapp.preprocessing.rasterizer import Floats
from digitapp_export.allographs.curves import Line, arc

FILES = ("digits", "letters", "greek", "symbols", "unfinished")
"""The texts beside this module, <name>.txt; only the first contains digits."""
WIDTH = (50.0, 80.0)
"""The default range of a form's width, in hundredths of its height."""

_NUMBER = r"[+-]?\d+(?:\.\d+)?"
_VALUE = re.compile(rf"(?P<name>[a-z])?(?:(?P<low>{_NUMBER})(?:\.\.(?P<high>{_NUMBER}))?)?")
_HEADER = re.compile(r"(?P<label>\S+): (?P<name>[^|]+?)(?: \| (?P<more>.+))?")
_ARC = re.compile(r"arc\((?P<values>[^()]+)\)")


class Value(NamedTuple):
    """A range of numbers, relative to a variable if it names one."""

    low: float
    high: float
    name: str = ""


class Point(NamedTuple):
    """One point of a stroke."""

    x: Value
    y: Value
    corner: bool


Arc = tuple[Value, ...]
"""The six values of an arc: x, y, width, height, first and last hour."""


@dataclass(frozen=True)
class Form:
    """One way of writing one sign."""

    label: str
    """The digit, or the name of a sign that is no digit."""
    name: str
    """What distinguishes it from the other forms of its label."""
    width: Value
    """In hundredths of the height."""
    names: dict[str, Value] = field(default_factory=dict)
    """The variables, in the order of their definition."""
    strokes: tuple[tuple[Point | Arc, ...], ...] = ()

    def lines(self, rng: np.random.Generator, miss: float = 0.0) -> list[Line]:
        """Return the points of each stroke of one drawing, 100 units tall, with standard deviation `miss`."""
        known: dict[str, float] = {}

        def chosen(value: Value) -> float:
            return known.get(value.name, 0.0) + value.low + (value.high - value.low) * rng.random()

        for name, value in self.names.items():
            known[name] = chosen(value)
        scale = np.array([chosen(self.width) / 100, 1.0])
        lines = []
        for stroke in self.strokes:
            points: list[Floats] = []
            corners: list[bool] = []
            for item in stroke:
                if isinstance(item, Point):
                    points.append(np.array([[chosen(item.x), chosen(item.y)]]))
                    corners.append(item.corner)
                else:
                    points.append(arc(*map(chosen, item)))
                    corners += [False] * len(points[-1])
            joined = np.concatenate(points) * scale
            lines.append(Line(joined + rng.normal(0, miss, joined.shape), np.array(corners)))
        return lines


@cache
def forms(name: str) -> tuple[Form, ...]:
    """Return all forms of one of `FILES`."""
    return parse(text(name))


def text(name: str) -> str:
    """Return the text of one of `FILES`."""
    return (files(__package__) / f"{name}.txt").read_text("utf-8")


def parse(source: str) -> tuple[Form, ...]:
    """Return all forms of a text; raise ValueError, which names the line, if it does not follow the grammar."""
    found: list[Form] = []
    for number, line in _lines(source):
        try:
            if not line.startswith(" "):
                found.append(_header(line))
            elif found:
                last = found.pop()
                stroke = tuple(_item(item, last.names) for item in line.split())
                found.append(Form(last.label, last.name, last.width, last.names, (*last.strokes, stroke)))
            else:
                raise ValueError("a stroke before any form")
        except ValueError as error:
            raise ValueError(f"line {number}, {line.strip()!r}: {error}") from error
    for form in found:
        if not form.strokes:
            raise ValueError(f"{form.label}: {form.name}: has no stroke")
    return tuple(found)


def _lines(source: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that are not empty, without comments, and their numbers."""
    for number, line in enumerate(source.splitlines(), 1):
        said = line.partition("#")[0].rstrip()
        if said:
            yield number, said


def _header(line: str) -> Form:
    found = _HEADER.fullmatch(line)
    if not found:
        raise ValueError("a form starts with a label, a colon and a name")
    width = Value(*WIDTH)
    names: dict[str, Value] = {}
    for more in filter(None, (found["more"] or "").split(" | ")):
        if more.startswith("wide "):
            width = _value(more.removeprefix("wide "), names)
        else:
            name, equals, value = more.partition("=")
            if not (equals and re.fullmatch("[a-z]", name)):
                raise ValueError(f"{more!r} is neither a width nor a variable of one letter")
            names[name] = _value(value, names)
    return Form(found["label"], found["name"], width, names)


def _item(item: str, names: dict[str, Value]) -> Point | Arc:
    found = _ARC.fullmatch(item)
    said = found["values"] if found else item.removesuffix("!")
    values = tuple(_value(part, names) for part in said.split(","))
    if len(values) != (6 if found else 2):
        raise ValueError(f"{item!r} is neither a point nor an arc of six values")
    return values if found else Point(values[0], values[1], item.endswith("!"))


def _value(said: str, names: dict[str, Value]) -> Value:
    found = _VALUE.fullmatch(said)
    if not (said and found) or (found["name"] and found["name"] not in names):
        raise ValueError(f"{said!r} is no number, range or known variable")
    low = float(found["low"] or 0)
    high = float(found["high"] or low)
    if high < low:
        raise ValueError(f"{said!r} ends below its start")
    return Value(low, high, found["name"] or "")
