"""Read the drawings in columns of a table, as engines for tables larger than a machine hand them over, part by part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from digitapp.api import DigitappError
from digitapp.bulk.entries import Entry
from digitapp.bulk.rows import digit_reader
from digitapp.bulk.tables import DIGITS
from digitapp.language import tr

DRAWING, IMAGE = "drawing", "image"
"""The columns that are read: a line of a stroke file, and the bytes of a picture file."""
ANSWERS = tuple(name for name in DIGITS if name not in ("file", "index"))
"""The columns that are added; `error` is None unless the row could not be read."""


class ColumnReader:
    """Adds what a model reads to the columns of a table; made once in each process, it holds the model.

    It is what `ray.data.Dataset.map_batches` takes as a class, and what Spark's `mapInPandas` and Dask's
    `map_partitions` can call; docs/SCALE.md shows each.
    """

    def __init__(self, model: str | None = None) -> None:
        """Load a model of `digitapp models` by its id, by default the default one; the errors of `Registry.load`."""
        self._read = digit_reader(model)

    def __call__(self, columns: Mapping[str, Sequence[Any]]) -> dict[str, list[Any]]:
        """Return the columns given, but without the drawings and pictures, and the columns of `ANSWERS`.

        Each row has a drawing, as text or bytes, or an image, as the bytes of a picture file or a struct with `bytes`;
        a row that has neither or is broken has an `error`. DigitappError if there is no such column.
        """
        found = [columns[name] for name in (DRAWING, IMAGE) if name in columns]
        if not found:
            raise DigitappError(
                tr("the table has no column {drawing} or {image}; name one of its columns so").format(
                    drawing=DRAWING, image=IMAGE
                )
            )
        count = len(found[0])
        none: Sequence[None] = (None,) * count
        pairs = zip(columns.get(DRAWING, none), columns.get(IMAGE, none), strict=True)
        rows = self._read([_entry(place, *pair) for place, pair in enumerate(pairs, 1)])
        kept = {name: list(values) for name, values in columns.items() if name not in (DRAWING, IMAGE)}
        return kept | {name: [row.get(name) for row in rows] for name in ANSWERS}


def _entry(place: int, drawing: Any, image: Any) -> Entry:
    """Return a row as a file of its own, so that a broken one stops no other."""
    name = f"row {place}"
    if isinstance(image, Mapping):
        image = image.get("bytes")
    if image is not None:
        return Entry(name, 1, BytesIO(bytes(image)))
    line = "" if drawing is None else drawing
    return Entry(name, 1, line.encode() if isinstance(line, str) else bytes(line), 1)
