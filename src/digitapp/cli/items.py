"""What a file that is named on the command line holds: drawings, or a picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from digitapp.bulk.entries import entries
from digitapp.cli.standard_input import NAME, standard_input_items
from digitapp.models.model import Item


def items_of(path: Path) -> Iterator[Item]:
    """Yield the drawings of a stroke file or of standard input, or the picture, of a TIFF page by page.

    FileError if it cannot be read.
    """
    for entry in entries([path], given={NAME: standard_input_items}):
        yield entry.item()
