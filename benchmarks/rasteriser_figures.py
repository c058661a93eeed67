"""Figures that explain how strokes become a model's pixels, computed by the app's own code; see docs/rasteriser.md."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from digitapp.drawing.strokes import Ink
from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.framing import FRAMINGS, frame, polylines
from digitapp.preprocessing.placement import Placement, placement
from digitapp.preprocessing.rasterizer import Polylines

BLUE, ORANGE, GREY = "#1f6fb4", "#c2610c", "#9aa3ad"
DOTS = 144
"""Dots per inch."""
PIXELS = 28


def write(folder: Path, ink: Ink) -> Iterator[Path]:
    """Write the figures of a drawing into a folder; yield their paths."""
    for make in (steps, coverage, spacing, framings):
        path = folder / f"rasteriser-{make.__name__}.png"
        make(ink).savefig(path, dpi=DOTS, metadata={"Software": None})
        yield path


def figure(columns: int, height: float = 2.7, rows: int = 1) -> tuple[Any, Any]:
    """Return an empty figure and its panels."""
    from matplotlib import rcParams
    from matplotlib.figure import Figure

    rcParams["font.size"] = 9
    made = Figure((2.5 * columns, height * rows), layout="constrained")
    return made, made.subplots(rows, columns, squeeze=False)


def steps(ink: Ink) -> Any:
    """Show a drawing on its way from points to pixels."""
    made, (panels,) = figure(4)
    framed = frame([ink], "mnist")
    place = placement(ink, "mnist", (PIXELS, PIXELS), framed.centres[0])
    moved = on_image(ink, place)
    samples, _ = rasterizer.resample(moved, most=rasterizer.enough((PIXELS, PIXELS)))
    canvas(panels[0], ink, "1  points")
    left, top, right, bottom = framed.boxes[0]
    panels[0].plot([left, right, right, left, left], [top, top, bottom, bottom, top], color=ORANGE, lw=1)
    grid(panels[1], "2  framing")
    for start, stop in parts(moved):
        panels[1].plot(*moved.points[start:stop].T, "o-", color=BLUE, ms=3, lw=1)
    grid(panels[2], "3  stamps")
    circles(panels[2], samples[::3], (place.pen or 0) * PIXELS / 2)
    grid(panels[3], "4  coverage")
    panels[3].imshow(framed.images[0], cmap="gray", vmin=0, vmax=1, extent=(0, PIXELS, PIXELS, 0))
    return made


def coverage(_: Ink) -> Any:
    """Show how much of a pixel one stamp covers."""
    made, (panels,) = figure(2, 3.2)
    centre, radius, side = np.array([[4.3, 3.8]]), 1.2, 8
    owner = np.zeros(1, np.intp)
    (pixels,) = rasterizer.stamp(centre, owner, radius, (1, side, side))
    panels[0].imshow(pixels, cmap="gray", vmin=0, vmax=1, extent=(0, side, side, 0))
    circles(panels[0], centre, radius, ORANGE)
    for (row, column), value in np.ndenumerate(pixels):
        if value > 0:
            dark = value > 0.5
            panels[0].text(column + 0.5, row + 0.5, f"{value:.2f}", ha="center", va="center", size=7,
                           color="black" if dark else "white")  # fmt: skip
    lines(panels[0], side)
    panels[0].set_title("one stamp, radius 1.2 pixels")
    distance = np.linspace(0, 3, 200)
    panels[1].plot(distance, np.clip(radius + 0.5 - distance, 0, 1), color=BLUE)
    panels[1].axvline(radius, color=ORANGE, lw=1)
    panels[1].set(xlabel="distance from the middle, pixels", ylabel="coverage", title="1 inside, 0 outside")
    panels[1].text(radius + 0.05, 0.9, "edge", color=ORANGE)
    return made


def spacing(_: Ink) -> Any:
    """Show why stamps are as close together as they are."""
    made, (panels,) = figure(3, 2.2)
    line = Polylines(np.array([[2.0, 3.0], [10.0, 5.0]]), np.array([0]), np.array([0]))
    for panel, step in zip(panels, (2.5, 1.2, rasterizer.STEP), strict=True):
        samples, stroke = rasterizer.resample(line, step)
        (pixels,) = rasterizer.stamp(samples, line.owners[stroke], 1.2, (1, 8, 12))
        panel.imshow(pixels, cmap="gray", vmin=0, vmax=1, extent=(0, 12, 8, 0))
        circles(panel, samples, 1.2, ORANGE)
        panel.set(title=f"a stamp every {step:g} pixels", xticks=[], yticks=[])
    return made


def framings(ink: Ink) -> Any:
    """Show what models get of a drawing in the middle and of the same one, small and in a corner."""
    made, rows = figure(4, 2.6, 2)
    small = ink._replace(strokes=tuple(points * 0.3 + (20, 15) for points in ink.strokes))
    for panels, drawn in zip(rows, (ink, small), strict=True):
        canvas(panels[0], drawn, "the canvas")
        for panel, name in zip(panels[1:], ("canvas", "mnist", "optdigits"), strict=True):
            height, width = FRAMINGS[name].size
            panel.imshow(frame([drawn], name).images[0], cmap="gray", vmin=0, vmax=1)
            panel.set(title=f"{name}, {width} x {height}", xticks=[], yticks=[])
    return made


def on_image(ink: Ink, place: Placement) -> Polylines:
    """Return the ink's lines in pixels of the image."""
    return polylines([ink])._replace(
        points=(polylines([ink]).points @ place.linear.T + place.offset) * PIXELS,
    )


def parts(lines_: Polylines) -> Iterator[tuple[int, int]]:
    """Yield where each stroke starts and ends."""
    yield from zip(lines_.starts.tolist(), [*lines_.starts[1:].tolist(), len(lines_.points)], strict=True)


def canvas(panel: Any, ink: Ink, title: str) -> None:
    """Draw the points of ink, joined, on an empty canvas."""
    for stroke in ink.strokes:
        panel.plot(*stroke.T, "o-", color=BLUE, ms=3, lw=1)
    panel.set(xlim=(0, ink.size[0]), ylim=(ink.size[1], 0), aspect="equal", xticks=[], yticks=[], title=title)


def grid(panel: Any, title: str) -> None:
    panel.set(xlim=(0, PIXELS), ylim=(PIXELS, 0), aspect="equal", title=title)
    lines(panel, PIXELS)


def lines(panel: Any, side: int) -> None:
    """Draw the edges of pixels."""
    panel.set(xticks=range(side + 1), yticks=range(side + 1), xticklabels=[], yticklabels=[])
    panel.tick_params(length=0)
    panel.grid(color=GREY, lw=0.3)


def circles(panel: Any, centres: np.ndarray, radius: float, colour: str = BLUE) -> None:
    from matplotlib.patches import Circle

    for x, y in centres:
        panel.add_patch(Circle((x, y), radius, fill=False, color=colour, lw=0.7))
