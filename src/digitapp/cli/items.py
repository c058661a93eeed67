"""What a file that is named on the command line holds: drawings, or a picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from digitapp.cli.standard_input import NAME, standard_input_items
from digitapp.drawing.files import SUFFIXES, read_records
from digitapp.files import check_file
from digitapp.models.model import Item


def items_of(path: Path) -> Iterator[Item]:
    """Yield the drawings of a stroke file or of standard input, or the picture, of a TIFF page by page."""
    if str(path) == NAME:
        yield from standard_input_items()
        return
    check_file(path)
    if path.name.endswith(SUFFIXES):
        for record in read_records(path):
            yield record.drawing()
    else:
        from digitapp.preprocessing.images import read_image
        from digitapp.preprocessing.picture_files import count_pages

        for page in range(count_pages(path)):
            yield read_image(path, page=page)
