"""Draw a report's galleries: all mistakes, one synthetic scan of each kind, and non-digits of each kind."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitapp_export.report.curves import Mistake
from digitapp_export.report.pictures import png
from digitapp_export.report.robustness import Images

COLUMNS = 12


def mistakes(found: Sequence[Mistake]) -> bytes:
    """Draw a tile for each mistake: the model's input, the true label, the answer and its confidence."""
    captions = [f"{one.label} \N{RIGHTWARDS ARROW} {one.answer}  {100 * one.confidence:.0f}%" for one in found]
    return tiles(
        [one.image for one in found], captions, [not one.is_sure for one in found], min(COLUMNS, len(found)), 0.85
    )


def tiles(
    images: Sequence[Images], captions: Sequence[str], faint: Sequence[bool], columns: int, width: float
) -> bytes:
    """Draw images side by side, each `width` inches wide with a caption below, grey if it is `faint`."""
    from matplotlib.figure import Figure

    rows = -(-len(images) // columns)
    below = 0.05 + 0.14 * max(caption.count("\n") + 1 for caption in captions)
    height = 0.95 * width + below + 0.04
    figure = Figure(figsize=(width * columns, height * rows), facecolor="white")
    axes = figure.subplots(rows, columns, squeeze=False).ravel()
    gap = (below + 0.04) / (0.95 * width)
    figure.subplots_adjust(0.005, below / (height * rows), 0.995, 1 - 0.04 / (height * rows), 0.06, gap)
    for ax, image, caption, is_faint in zip(axes, images, captions, faint, strict=False):
        ax.imshow(image, cmap="gray_r", vmin=0, vmax=1, interpolation="nearest")
        ax.text(
            0.5, -0.06, caption, transform=ax.transAxes, ha="center", va="top", fontsize=7.5,
            color="#777777" if is_faint else "black",
        )  # fmt: skip
        ax.set(xticks=[], yticks=[])
        for spine in ax.spines.values():
            spine.set_color("#bbbbbb")
    for ax in axes[len(images) :]:
        ax.set_axis_off()
    return png(figure)


def rows(named: dict[str, Sequence[Images]]) -> bytes:
    """Draw a row of images for each name."""
    from matplotlib.figure import Figure

    columns = max(map(len, named.values()))
    figure = Figure(figsize=(1.2 + 0.62 * columns, 0.66 * len(named)), facecolor="white")
    axes = figure.subplots(len(named), columns, squeeze=False)
    left = 1.2 / (1.2 + 0.62 * columns)
    figure.subplots_adjust(left, 0.01, 0.995, 0.99, 0.06, 0.08)
    for row, (name, images) in zip(axes, named.items(), strict=True):
        for ax, image in zip(row, images, strict=False):
            ax.imshow(image, cmap="gray_r", vmin=0, vmax=1, interpolation="nearest")
        for ax in row:
            ax.set_axis_off()
        row[0].text(-0.12, 0.5, name, transform=row[0].transAxes, ha="right", va="center", fontsize=8)
    return png(figure)


def inverted(images: Sequence[Images]) -> list[Images]:
    """Invert images for the reversed grey scale of `tiles`, so that bright pixels are shown bright."""
    return [np.asarray(1 - image, np.float32) for image in images]
