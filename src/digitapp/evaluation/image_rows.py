"""The images of a long IDX or `.npz` file: they stay on disk and are scaled to [0, 1] when they are needed."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from digitapp.api import FileError
from digitapp.evaluation.pieces import Piece
from digitapp.language import tr

Image = NDArray[np.float32]


class ImageRows(Sequence[Image]):
    """Images of one size, in a file without a name that holds them as float32; any thread may read them."""

    def __init__(self, path: Path, pieces: Iterable[Piece]) -> None:
        """Take the images from pieces of a file; `labels` then has theirs. The errors of the pieces; FileError."""
        self._path, self._lock = path, Lock()
        self._file = tempfile.TemporaryFile(prefix="digitapp-")  # noqa: SIM115  # it lives as long as this object
        self._size: tuple[int, int] = (0, 0)
        labels: list[str] = []
        same: dict[str, str] = {}
        try:
            for images, texts in pieces:
                self._size = (images.shape[1], images.shape[2])
                self._file.write(np.ascontiguousarray(images, np.float32).tobytes())
                labels += [same.setdefault(text, text) for text in texts]
        except OSError as error:
            self._file.close()
            where = tempfile.gettempdir()
            text = tr("{path}: cannot be unpacked ({reason}); make room in {folder}")
            raise FileError(text.format(path=path, reason=error.strerror, folder=where)) from error
        except BaseException:
            self._file.close()
            raise
        self.labels = tuple(labels)

    def __del__(self) -> None:
        self._file.close()

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, index: int | slice) -> Image:  # type: ignore[override]  # an array for a slice too
        if isinstance(index, slice):
            return self._rows(*index.indices(len(self))[:2])
        place = range(len(self))[index]
        found: Image = self._rows(place, place + 1)[0]
        return found

    def _rows(self, start: int, stop: int) -> Image:
        height, width = self._size
        count = max(0, stop - start)
        with self._lock:
            self._file.seek(4 * start * height * width)
            content = self._file.read(4 * count * height * width)
        return np.frombuffer(content, np.float32).reshape(count, height, width)
