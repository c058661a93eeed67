"""The curves and matrices of a report, one small multiple for each model and set."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from digitapp_export.report.curves import calibration, risk_curve
from digitapp_export.report.robustness import Line
from digitapp_export.report.scores import COLUMNS, Column, Measured, Scores

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

BLUE, ORANGE, GREY = "#1f5fa8", "#d9731a", "#8a8a8a"
DPI = 100
Painter = Callable[["Axes", Measured, bool], None]
"""Paints one measurement; briefly where there are many."""


def png(figure: Figure) -> bytes:
    """The figure as a file that is the same each time."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=DPI, metadata={"Software": None})
    return buffer.getvalue()


def grid(all_scores: list[Scores], paint: Painter, side: float, labels: tuple[str, str], brief: bool = False) -> bytes:
    """A row for each model and a column for each set; "not measured" where nothing is known but a quoted figure."""
    from matplotlib.figure import Figure

    shape = (len(all_scores), len(COLUMNS))
    figure = Figure(figsize=(side * shape[1], (side + 0.2) * shape[0]), layout="constrained", facecolor="white")
    axes = figure.subplots(*shape, squeeze=False)
    for row, scores in zip(axes, all_scores, strict=True):
        for place, column in zip(row, COLUMNS, strict=True):
            _panel(place, scores, column, paint, brief)
        row[0].set_ylabel(f"{scores.id}\n{labels[1]}" if brief else labels[1], fontsize=8)
    for place in axes[-1]:
        place.set_xlabel(labels[0], fontsize=8)
    return png(figure)


def _panel(place: Axes, scores: Scores, column: Column, paint: Painter, brief: bool) -> None:
    place.tick_params(labelsize=7)
    score = scores.cells.get(column)
    if score is None or score.measured is None:
        place.text(0.5, 0.5, "not measured", ha="center", va="center", color=GREY, transform=place.transAxes)
        place.set_xticks([])
        place.set_yticks([])
    else:
        paint(place, score.measured, brief)
    twin = " (twin)" if score and score.speaker == "twin" else ""
    place.set_title(column.short + twin, fontsize=8 if brief else 9)


def reliability(place: Axes, found: Measured, brief: bool) -> None:
    """Accuracy over confidence; the area of a dot tells how many answers its bin holds."""
    bins = calibration(found)
    held = bins.counts > 0
    share = bins.counts[held] / bins.counts.sum()
    place.plot([0, 1], [0, 1], color=GREY, linewidth=0.8)
    place.plot(bins.confidence[held], bins.accuracy[held], color=BLUE, linewidth=1, alpha=0.6)
    place.scatter(bins.confidence[held], bins.accuracy[held], s=6 + 120 * share, color=BLUE, linewidths=0)
    place.set(xlim=(-0.03, 1.03), ylim=(-0.03, 1.03), xticks=(0, 0.5, 1), yticks=(0, 0.5, 1), aspect="equal")
    if not brief:
        for x, y, n in zip(bins.confidence[held], bins.accuracy[held], bins.counts[held], strict=True):
            below = y > x
            place.annotate(
                f"{n:,}", (x, y), (0, 5 if below else -5), textcoords="offset points", fontsize=5.5,
                ha="center", va="bottom" if below else "top", color="#444444",
            )  # fmt: skip
    place.text(0.04, 0.95, f"ECE {found.report.ece:.3f}", transform=place.transAxes, fontsize=7, va="top")


def risk(place: Axes, found: Measured, _: bool) -> None:
    """The share of wrong answers over the share of examples that are answered, the most confident first."""
    coverage, wrong = risk_curve(found)
    place.step(100 * coverage, 100 * wrong, where="post", color=BLUE, linewidth=1.2)
    place.set(xlim=(0, 101))
    place.set_ylim(bottom=0, top=max(1.05 * 100 * float(wrong.max()), 0.1))
    place.grid(color="#dddddd", linewidth=0.5)


def confusion(place: Axes, found: Measured, brief: bool) -> None:
    """Answers over true labels; the diagonal is left blank, for it would outshine all mistakes."""
    table = np.array(found.report.confusion)
    count = len(table)
    np.fill_diagonal(table, 0)
    place.imshow(np.sqrt(table), cmap="Oranges", vmin=0, vmax=max(float(np.sqrt(table.max())), 1.0))
    place.plot([-0.5, count - 0.5], [-0.5, count - 0.5], color="#cccccc", linewidth=0.6)
    place.set(xticks=range(count), yticks=range(count))
    place.tick_params(labelsize=5 if brief else 7, length=0)
    if brief:
        return
    dark = table.max() * 0.45
    for row, column in zip(*np.nonzero(table), strict=True):
        colour = "white" if table[row, column] > dark and table.max() > 4 else "#333333"
        place.text(column, row, str(table[row, column]), ha="center", va="center", fontsize=6, color=colour)


def robustness(lines: dict[str, list[Line]]) -> bytes:
    """Accuracy over strength: a row for drawings and one for images, a panel for each kind of change."""
    from matplotlib.figure import Figure

    rows = {name: found for name, found in lines.items() if found}
    width = max(map(len, rows.values()))
    figure = Figure(figsize=(1.75 * width, 2.2 * len(rows)), layout="constrained", facecolor="white")
    axes = figure.subplots(len(rows), width, squeeze=False, sharey=True)
    for row, (name, found) in zip(axes, rows.items(), strict=True):
        row[0].set_ylabel(f"{name}\naccuracy, %", fontsize=8)
        for place, line in zip(row, found, strict=False):
            _curve(place, line)
        for place in row[len(found) :]:
            place.set_axis_off()
    return png(figure)


def _curve(place: Axes, line: Line) -> None:
    accuracies: list[Any] = [100 * share for share in line.accuracies]
    place.axvline(line.neutral, color=ORANGE, linewidth=0.8)
    place.plot(line.strengths, accuracies, color=BLUE, marker="o", markersize=3, linewidth=1.2)
    place.set_title(line.name, fontsize=9)
    place.set_xlabel("\n".join(line.unit.split(", ")), fontsize=7)
    place.set_ylim(0, 103)
    place.grid(color="#dddddd", linewidth=0.5)
    place.tick_params(labelsize=7)
