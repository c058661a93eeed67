"""A group of InkML traces, and the example that it is."""

from __future__ import annotations

from dataclasses import dataclass, field

from digitapp.drawing.files import FARTHEST
from digitapp.drawing.strokes import PEN_WIDTH
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import UnusableError
from digitapp.teaching.formats.placing import Rows, placed

THINNEST = 0.01
"""The width of the thinnest pen that our files can hold."""

Trace = tuple[Rows, float | None]
"""The points of a trace and the width of its brush, None if it has none."""


@dataclass
class Group:
    """The ink, a group, or a view that holds others."""

    annotations: dict[str, str] = field(default_factory=dict)
    traces: list[Trace] = field(default_factory=list)
    points: int = 0
    """How much memory they take, as that of so many points."""
    context: str | None = None
    brush: str | None = None
    fault: str | None = None
    """Why it cannot be read."""
    own: bool = False
    """Whether it was found to be a drawing, or holds one."""


def example_of(group: Group, known: dict[str, str]) -> Example:
    """Return the drawing of a group; `known` are its annotations and those around it. UnusableError if it is none."""
    if group.fault is not None:
        raise UnusableError(group.fault)
    traces = list(
        {id(rows): (rows, width) for rows, width in group.traces}.values()
    )  # views name what stands there too
    try:
        size = float(known["canvasWidth"]), float(known["canvasHeight"])
    except (KeyError, ValueError):
        drawing = placed([rows for rows, _ in traces])
    else:
        pens = [width if width is not None and THINNEST <= width <= FARTHEST else PEN_WIDTH for _, width in traces]
        drawing = placed([rows for rows, _ in traces], size, pens)
    return Example(
        id=group.annotations.get("UI", ""),
        label=group.annotations.get("truth") or None,
        drawing=drawing,
        writer=known.get("writer") or None,
        session=known.get("session") or None,
        collected=known.get("collected") or None,
        source=known.get("source") or None,
        read=known.get("read") or None,
        confidence=_share(known.get("confidence")),
    )


def _share(text: str | None) -> float | None:
    try:
        share = float(text or "")
    except ValueError:
        return None
    return share if 0 <= share <= 1 else None
