"""What a model makes of groups of strokes, kept while a drawing grows: only groups that are new are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from time import perf_counter

import numpy as np

from digitapp.drawing.span import Span
from digitapp.drawing.strokes import Ink
from digitapp.models.model import Model, Outputs
from digitapp.numbers.stroke_reader import features_of, stroke_reader
from digitapp.numbers.strokes import Floats, Geometry, StrokeGroup, centred
from digitapp.preprocessing.framing import FRAMINGS, Frames, is_large_enough

REMEMBERED = 300
"""How many groups are kept between two readings."""

_Key = tuple[object, ...]


@dataclass
class KnownGroup:
    """What was made of a group of strokes."""

    ink: Ink
    """The group as a drawing of its own."""
    offset: Floats
    """float64 [2]: what was added to the points of the drawing for that."""
    framing: str
    frames: Frames
    """Of one drawing, `ink`."""
    outputs: Outputs
    """Of one item."""
    framing_seconds: float
    """How long all that was framed together took, and below how long the model took for it."""
    model_seconds: float

    @cached_property
    def second(self) -> Floats:
        """The second opinion's probabilities of the digits, float64 [10]."""
        features = features_of([points for points in self.ink.strokes if len(points)])
        return np.asarray(stroke_reader()(features[None])[0])

    def frames_on(self, size: tuple[float, float]) -> Frames | None:
        """Return what framing makes of the group where it was written, on a canvas of a size.

        None where that differs from what framing made of it as a drawing of its own.
        """
        if self.ink.size == size and not self.offset.any():
            return self.frames
        images, readable, boxes, centres = self.frames
        if FRAMINGS[self.framing].sees_canvas or not readable[0] or not is_large_enough(boxes, size)[0]:
            return None
        return Frames(images, readable, boxes - np.tile(self.offset, 2), centres - self.offset)


class KnownGroups:
    """The groups that one model has read lately, known by their points. Not for several threads at once."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._known: dict[_Key, KnownGroup] = {}

    def of(self, ink: Ink, geometry: Geometry, groups: Sequence[StrokeGroup]) -> list[KnownGroup]:
        """Return what the model makes of groups of strokes of a drawing; it runs for those that it has not read."""
        content = _Content(ink)
        parts = [geometry.parts(group) for group in groups]
        keys = [content.key(own) for own in parts]
        new = {key: place for place, key in enumerate(keys) if key not in self._known}
        if new:
            made = [_alone(ink, geometry, groups[place], content.is_whole(parts[place])) for place in new.values()]
            self._known.update(zip(new, self._read(made), strict=True))
        return self._taken(keys)

    def of_all(self, ink: Ink) -> KnownGroup:
        """Return what the model makes of a whole drawing with ink."""
        content = _Content(ink)
        key = content.key(content.inked)
        if key not in self._known:
            (self._known[key],) = self._read([(ink, np.zeros(2))])
        return self._taken([key])[0]

    def _read(self, made: Sequence[tuple[Ink, Floats]]) -> list[KnownGroup]:
        started = perf_counter()
        frames = self._model.frames([ink for ink, _ in made])
        framed = perf_counter()
        outputs = self._model.readings(frames)
        took = framed - started, perf_counter() - framed
        name = self._model.card.framing
        rows = np.arange(len(made))[:, None]
        return [
            KnownGroup(*one, name, frames.of(row), outputs.of(row), *took) for one, row in zip(made, rows, strict=True)
        ]

    def _taken(self, keys: Sequence[_Key]) -> list[KnownGroup]:
        """Return known groups, which are the newest now; the oldest are forgotten."""
        found = [self._known[key] for key in keys]
        for key in keys:
            self._known[key] = self._known.pop(key)
        for key in list(self._known)[: max(0, len(self._known) - max(REMEMBERED, len(keys)))]:
            del self._known[key]
        return found


class _Content:
    """What the parts of a drawing are known by: all of their points, so that any edit makes another key."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self.inked = tuple(Span(i, 0, len(points)) for i, points in enumerate(ink.strokes) if len(points))
        self._bytes: dict[Span, bytes] = {}

    def is_whole(self, parts: tuple[Span, ...]) -> bool:
        """Return whether these are all of the drawing, which is then read on its own canvas."""
        return parts == self.inked

    def key(self, parts: tuple[Span, ...]) -> _Key:
        canvas = self._ink.size if self.is_whole(parts) else None
        return (canvas, *(item for part in parts for item in (self._ink.widths[part.stroke], self._points(part))))

    def _points(self, part: Span) -> bytes:
        if part not in self._bytes:
            self._bytes[part] = self._ink.strokes[part.stroke][part.first : part.stop].tobytes()
        return self._bytes[part]


def _alone(ink: Ink, geometry: Geometry, group: StrokeGroup, is_whole: bool) -> tuple[Ink, Floats]:
    return (ink, np.zeros(2)) if is_whole else centred(ink, geometry, group)
