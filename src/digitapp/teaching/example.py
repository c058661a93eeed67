"""One example of a collection: a drawing or a picture, what it shall be read as, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError
from digitapp.drawing.files import Record, without_mark
from digitapp.drawing.pictures import MAX_SIDE, decode_pixels, encode_pixels, is_png
from digitapp.drawing.strokes import Drawing
from digitapp.language import tr

__all__ = ["LONGEST_LABEL", "MAX_SIDE", "Example", "ExampleRecord", "decode_example"]

LONGEST_LABEL = 500
"""Characters."""
_OWN = ("label", "writer", "image", "image_size")
"""Fields of a stroke file's line that an example has of its own."""


class ExampleRecord(Record, omit_defaults=True):
    """One line of a collection: a line of a stroke file with a few fields more."""

    id: str = ""
    session: str | None = None
    collected: str | None = None
    source: str | None = None
    read: str | None = None
    confidence: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None

    def example(self) -> Example:
        """Return the record as an example; ValueError if its picture is broken."""
        return Example(
            id=self.id,
            label=None if self.label is None else str(self.label),
            drawing=None if self.image is not None else self.drawing(),
            image=self._pixels(),
            writer=None if self.writer is None else str(self.writer),
            session=self.session,
            collected=self.collected,
            source=self.source,
            read=self.read,
            confidence=self.confidence,
        )

    def _pixels(self) -> NDArray[np.float32] | None:
        if self.image is None or not is_png(self.image):
            return None if self.image is None else decode_pixels(self.image, self.image_size)
        return _ink_picture(self.drawing())


def _ink_picture(drawing: Drawing) -> NDArray[np.float32]:
    from digitapp.preprocessing.pictured import ink_picture  # with modules that no drawing needs

    return ink_picture(drawing.ink())


@dataclass(frozen=True, kw_only=True)
class Example:
    """Something to learn from, either a drawing or a picture."""

    id: str
    """Unlike that of any other example; "" in a file that somebody else made."""
    label: str | None
    """Any text; None for one that is not labelled yet."""
    drawing: Drawing | None = None
    image: NDArray[np.float32] | None = None
    """float32 [H, W] in [0, 1], ink is 1."""
    writer: str | None = None
    """The name of the person whose hand it is."""
    session: str | None = None
    """What was collected without a longer pause has the same; examples of a session are alike."""
    collected: str | None = None
    """When, as ISO 8601 in UTC, such as "2026-11-27T12:00:00Z"."""
    source: str | None = None
    """Where it comes from: "canvas", or a file's name."""
    read: str | None = None
    """What a model read when it was collected."""
    confidence: float | None = None
    """How sure that model was, 0 to 1."""

    def record(self) -> ExampleRecord:
        """Return the example as a line of a collection; what lies over a picture becomes one picture of all ink."""
        is_over_picture = self.drawing is not None and self.drawing.picture is not None
        base = Record.of(Drawing() if self.drawing is None or is_over_picture else self.drawing)
        image = _ink_picture(self.drawing) if self.drawing is not None and is_over_picture else self.image
        fields = {name: getattr(base, name) for name in Record.__struct_fields__ if name not in _OWN}
        return ExampleRecord(
            **fields,
            label=self.label,
            writer=self.writer,
            id=self.id,
            session=self.session,
            collected=self.collected,
            source=self.source,
            read=self.read,
            confidence=None if self.confidence is None else round(self.confidence, 4),
            image=None if image is None else encode_pixels(image),
            image_size=None if image is None else (image.shape[1], image.shape[0]),
        )

    def line(self) -> bytes:
        """Return the example as a line of NDJSON."""
        return msgspec.json.encode(self.record()) + b"\n"


_DECODER = msgspec.json.Decoder(ExampleRecord)


def decode_example(path: Path, number: int, line: bytes) -> Example:
    """Return the example of a line; raise FileError, which names the line (counted from 1), if it is not valid."""
    try:
        return _DECODER.decode(without_mark(number, line)).example()
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise FileError(
            tr("{path}, line {number}: not an example ({reason}); delete the line").format(
                path=path, number=number, reason=error
            )
        ) from error
