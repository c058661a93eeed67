"""Images in [0, 1] from an array of any numbers, of which the largest decides the scale, without copies of it all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

import numpy as np
from numpy.typing import NDArray

from digitapp.language import tr
from digitapp.preprocessing.images import full_ink

_PIECE = 2**22
"""Values that are looked at together."""


class Ends:
    """The smallest and the largest value of all images, and whether all are numbers."""

    def __init__(self) -> None:
        self.low, self.high = np.inf, -np.inf

    def look_through(self, pieces: Iterable[NDArray[np.generic]]) -> None:
        """Take more images into account; ValueError if a value is not finite."""
        for piece in pieces:
            if not np.isfinite(piece).all():
                raise ValueError(tr("an image holds values that are not finite"))
            self.low = min(self.low, float(piece.min()))
            self.high = max(self.high, float(piece.max()))


class ScaledImages(Sequence[NDArray[np.float32]]):
    """Images, [H, W] in [0, 1], of an array [N, H, W] that stays as it is; each is scaled on every access.

    ValueError, as of `images.unit_range`, if the array holds no images.
    """

    def __init__(self, images: NDArray[np.generic]) -> None:
        if images.dtype.kind not in "biuf":
            text = tr("an image holds {kind}, neither numbers nor truth values")
            raise ValueError(text.format(kind=images.dtype))
        ends = Ends()
        ends.look_through(_pieces(images))
        self._images = images
        self._full = np.float32(full_ink(ends.low, ends.high, images.shape, images.dtype.kind))

    def __len__(self) -> int:
        return len(self._images)

    @overload
    def __getitem__(self, index: int) -> NDArray[np.float32]: ...
    @overload
    def __getitem__(self, index: slice) -> list[NDArray[np.float32]]: ...
    def __getitem__(self, index: int | slice) -> NDArray[np.float32] | list[NDArray[np.float32]]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        return np.asarray(self._images[index].astype(np.float32) / self._full)

    def all(self) -> NDArray[np.float32]:
        """Return all of them, float32 [N, H, W]."""
        whole = self._images.astype(np.float32)
        whole /= self._full
        return whole


def _pieces(images: NDArray[np.generic]) -> Iterator[NDArray[np.generic]]:
    step = max(1, _PIECE // (images.shape[1] * images.shape[2]))
    for start in range(0, len(images), step):
        yield images[start : start + step]
