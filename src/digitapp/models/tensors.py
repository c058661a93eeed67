"""Convert framed images to the input tensor described by the `form` of a card, and outputs to rows of scores."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitapp.api import Run
from digitapp.api.card import MAX_VALUES, InputSpec, ModelCard

BATCH = 256
"""Images per batch for a model with any batch size; fewer if they are so large that `MAX_VALUES` is exceeded."""

_AXES = {
    "NCHW": (0, 1, 2, 3),
    "NHWC": (0, 2, 3, 1),
    "CHW": (0, 1, 2, 3),
    "HWC": (0, 2, 3, 1),
}


def infer(run: Run, images: NDArray[np.float32], card: ModelCard) -> list[NDArray[np.float32]]:
    """Run a model on framed images, float32 [N, H, W] in [0, 1], N > 0, in batches of a size that it takes.

    Return its output without validation: float32 arrays of N rows, the scores, and those of digitness and features that
    the card asks for. ValueError if a model with a `form` of its own does not return a row for each image; errors of
    the model itself pass through.
    """
    parts = [_rows(run(batch), count, card) for batch, count in batches(images, card)]
    return [np.concatenate(arrays) if len(arrays) > 1 else arrays[0] for arrays in zip(*parts, strict=True)]


def batches(images: NDArray[np.float32], card: ModelCard) -> Iterator[tuple[NDArray[Any], int]]:
    """Yield input tensors for images, [N, H, W] in [0, 1], each with the number of images in it.

    For a model with a fixed batch size, the last batch is padded with empty images.
    """
    fixed = card.form.batch if "N" in card.form.layout else 1
    step = fixed or max(1, min(BATCH, MAX_VALUES // (card.form.channels * card.size[0] * card.size[1])))
    for start in range(0, len(images), step):
        part = images[start : start + step]
        missing = (fixed or 0) - len(part)
        padded = np.pad(part, ((0, missing), (0, 0), (0, 0))) if missing > 0 else part
        yield tensor(padded, card), len(part)


def tensor(images: NDArray[np.float32], card: ModelCard) -> NDArray[Any]:
    """Convert framed images, float32 [N, H, W] in [0, 1], to a C-contiguous tensor of the card's form and range.

    If the layout has no N, there must be exactly one image.
    """
    form, (low, high) = card.form, card.range
    planes = images[:, None]
    if (low, high) != (0.0, 1.0):
        planes = planes * np.float32(high - low) + np.float32(low)
    if form == InputSpec():
        return np.ascontiguousarray(planes)
    if form.channels > 1:
        planes = np.repeat(planes, form.channels, axis=1)
    if form.mean:
        mean, std = (np.array(values, np.float32).reshape(-1, 1, 1) for values in (form.mean, form.std))
        planes = (planes - mean) / std
    return np.ascontiguousarray(_to_layout(_cast(planes, form.dtype), form.layout))


def _cast(planes: NDArray[np.float32], dtype: str) -> NDArray[Any]:
    return np.rint(planes).clip(0, 255).astype(np.uint8) if dtype == "uint8" else planes.astype(dtype)


def _to_layout(planes: NDArray[Any], layout: str) -> NDArray[Any]:
    """Reorder the axes of planes [N, C, H, W], and remove those that the layout does not have."""
    if layout in _AXES:
        arranged = planes.transpose(_AXES[layout])
    elif layout.endswith("D"):
        arranged = planes.reshape(len(planes), -1)
    else:
        arranged = planes[:, 0]
    return arranged if "N" in layout else arranged[0]


def _rows(output: Any, count: int, card: ModelCard) -> list[NDArray[np.float32]]:
    """Return the first `count` rows of each array that the model returned.

    For a card with a `form` of its own, axes of length 1 are ignored: [labels] and [1, labels, 1, 1] are both one row.
    """
    arrays = [np.asarray(part, np.float32) for part in (output if isinstance(output, tuple) else (output,))]
    if card.form == InputSpec():
        return arrays
    rows = max(count, card.form.batch or 1)
    columns = (len(card.labels), *([1] if card.tells_non_digits else []))
    given = [_squeeze(array, rows, wide)[:count] for array, wide in zip(arrays, columns, strict=False)]
    return [*given, *(array.reshape(rows, -1)[:count] for array in arrays[len(columns) :])]


def _squeeze(array: NDArray[np.float32], rows: int, columns: int) -> NDArray[np.float32]:
    if [side for side in array.shape if side != 1] != [side for side in (rows, columns) if side != 1]:
        raise ValueError(f"the model gave shape {array.shape}, not ({rows}, {columns})")
    return array.reshape((rows, columns) if columns > 1 else rows)
