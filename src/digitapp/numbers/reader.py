"""Read a number in one call, from a drawing or from a picture."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from digitapp.drawing.by_hand import NOTHING_BY_HAND
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.numbers.reading import Reading
from digitapp.numbers.watch import Watch, unwatched

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from digitapp.models.model import Item, Model
    from digitapp.numbers.drawings import DrawingReader


def read(drawing_or_image: Item, model: Model | None = None) -> Reading:
    """Return all digits of a drawing, or of a picture of a number or a page.

    `model`, by default the default model, reads the single digits; load it once where much is to be read. A picture is
    an array that `digitapp.preprocessing.images.as_grey` accepts. ModelError if the model fails.

    >>> import digitapp
    >>> seven = [(100, 100), (160, 100), (130, 220)]
    >>> one = [(220, 100), (215, 220)]
    >>> digitapp.read(digitapp.Drawing.from_points([seven, one])).text
    '71'
    """
    if model is None:
        from digitapp.models.registry import Registry

        model = Registry().load(None)
    return NumberReader(model).read(drawing_or_image)


class NumberReader:
    """Reads drawings and pictures with one model; keeps what it read in a drawing, so that a growing one is cheap.

    Not for several threads at once.
    """

    def __init__(self, model: Model) -> None:
        self._model = model
        self._drawings: DrawingReader | None = None

    def read(self, drawing_or_image: Item, watch: Watch = unwatched) -> Reading:
        """Return all digits of a drawing or a picture, as `read` does, with what a person said of the drawing's.

        `watch` is told how far a picture is read.
        """
        if not isinstance(drawing_or_image, Drawing | Ink):
            return self._picture(drawing_or_image, watch)
        ink, by_hand = drawing_or_image, NOTHING_BY_HAND
        if isinstance(ink, Drawing):
            by_hand, ink = ink.by_hand, ink.ink()
        if ink.picture is not None:
            from digitapp.numbers.pictured import as_said, read_over_picture

            found = read_over_picture(ink, ink.picture, partial(self._picture, watch=watch))
            return as_said(found, ink, by_hand.in_picture, self._model)
        if self._drawings is None:
            from digitapp.numbers.drawings import DrawingReader

            self._drawings = DrawingReader(self._model)
        return self._drawings.read(ink, by_hand)

    def _picture(self, image: NDArray[np.generic], watch: Watch) -> Reading:
        from digitapp.numbers.page import read_picture

        return read_picture(image, self._model, watch)
