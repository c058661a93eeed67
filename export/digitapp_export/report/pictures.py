"""Draw a report's curves and matrices as small multiples, one for each model and data set."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from digitapp.evaluation.metrics import wilson_interval
from digitapp_export.report.curves import calibration, risk_curve
from digitapp_export.report.robustness import SweepResult
from digitapp_export.report.scores import COLUMNS, Column, Measured, Scores

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

BLUE, ORANGE, GREY = "#1f5fa8", "#d9731a", "#8a8a8a"
DPI = 100
FEW = 4
"""The colour scale of a confusion matrix ends at this count or above."""
Painter = Callable[["Axes", Measured, bool], None]
"""Draws one measurement, with fewer labels where there are many."""


def png(figure: Figure) -> bytes:
    """Return the figure as a PNG file, byte for byte reproducible."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=DPI, metadata={"Software": None})
    return buffer.getvalue()


def grid(all_scores: list[Scores], paint: Painter, side: float, labels: tuple[str, str], brief: bool = False) -> bytes:
    """Draw a row for each model and a column for each set; "not measured" where the model was trained on the set."""
    from matplotlib.figure import Figure

    shape = (len(all_scores), len(COLUMNS))
    figure = Figure(figsize=(side * shape[1], (side + 0.35) * shape[0]), layout="constrained", facecolor="white")
    axes = figure.subplots(*shape, squeeze=False)
    for row, scores in zip(axes, all_scores, strict=True):
        for ax, column in zip(row, COLUMNS, strict=True):
            _panel(ax, scores, column, paint, brief)
        row[0].set_ylabel(f"{scores.id}\n{labels[1]}" if brief else labels[1], fontsize=8)
    for ax in axes[-1]:
        ax.set_xlabel(labels[0], fontsize=8)
    return png(figure)


def _panel(ax: Axes, scores: Scores, column: Column, paint: Painter, brief: bool) -> None:
    ax.tick_params(labelsize=7)
    score = scores.cells.get(column)
    if score is None:
        ax.text(0.5, 0.5, "not measured", ha="center", va="center", color=GREY, transform=ax.transAxes)
        ax.set_xticks([])
        ax.set_yticks([])
    else:
        paint(ax, score.measured, brief)
    ax.set_title(column.short, fontsize=8 if brief else 9)


def reliability(ax: Axes, found: Measured, brief: bool) -> None:
    """Draw accuracy over confidence with its 95 % interval; bars at the bottom count the answers in each bin."""
    bins = calibration(found)
    held = np.flatnonzero(bins.counts)
    _counts(ax, bins.counts, brief)
    ax.plot([0, 1], [0, 1], color=GREY, linewidth=0.8)
    accuracy, counts = bins.accuracy[held], bins.counts[held]
    pairs = [wilson_interval(round(share * n), int(n)) for share, n in zip(accuracy, counts, strict=True)]
    low, high = np.array(pairs).reshape(-1, 2).T
    whiskers = np.maximum([accuracy - low, high - accuracy], 0)
    ax.errorbar(bins.confidence[held], accuracy, whiskers, fmt="o", color=BLUE, markersize=3, elinewidth=0.8)
    ax.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02), xticks=(0, 0.5, 1), yticks=(0, 0.5, 1), aspect="equal")
    ax.text(0.04, 0.95, f"ECE {found.report.ece:.3f}", transform=ax.transAxes, fontsize=7, va="top")


def _counts(ax: Axes, counts: NDArray[np.intp], brief: bool) -> None:
    """Draw a bar for each bin, on a logarithmic scale, and its count."""
    middles = (np.arange(len(counts)) + 0.5) / len(counts)
    heights = 0.3 * np.log1p(counts) / np.log1p(counts.max(initial=1))
    ax.bar(middles, heights, 0.9 / len(counts), color="#dde5ee", zorder=0)
    for x, n in zip(middles, counts, strict=True):
        if n and not brief:
            ax.text(x, 0.04, f"{n:,}", rotation=90, fontsize=6, ha="center", va="bottom", color="#555555")


def risk(ax: Axes, found: Measured, _: bool) -> None:
    """Draw the share of wrong answers over the share of examples answered, the most confident first."""
    coverage, wrong = risk_curve(found)
    ax.step(100 * coverage, 100 * wrong, where="post", color=BLUE, linewidth=1.2)
    ax.set(xlim=(0, 101))
    ax.set_ylim(bottom=0, top=max(1.05 * 100 * float(wrong.max()), 0.1))
    ax.grid(color="#dddddd", linewidth=0.5)


def confusion(ax: Axes, found: Measured, brief: bool) -> None:
    """Draw answers over true labels; the diagonal is left blank, since it would outshine all mistakes."""
    table = np.array(found.report.confusion)
    count = len(table)
    np.fill_diagonal(table, 0)
    most = max(int(table.max()), FEW)
    ax.imshow(np.sqrt(table), cmap="Oranges", vmin=0, vmax=1.2 * np.sqrt(most))
    ax.plot([-0.5, count - 0.5], [-0.5, count - 0.5], color="#cccccc", linewidth=0.6)
    ax.set(xticks=range(count), yticks=range(count))
    ax.tick_params(labelsize=5 if brief else 7, length=0)
    if brief:
        return
    for row, column in zip(*np.nonzero(table), strict=True):
        colour = "white" if table[row, column] > 0.6 * most else "#333333"
        ax.text(column, row, str(table[row, column]), ha="center", va="center", fontsize=6, color=colour)


def robustness(lines: dict[str, list[SweepResult]]) -> bytes:
    """Draw accuracy over strength: a row for drawings and one for images, a panel for each kind of change."""
    from matplotlib.figure import Figure

    rows = {name: found for name, found in lines.items() if found}
    width = max(map(len, rows.values()))
    figure = Figure(figsize=(1.75 * width, 2.2 * len(rows)), layout="constrained", facecolor="white")
    axes = figure.subplots(len(rows), width, squeeze=False, sharey=True)
    for row, (name, found) in zip(axes, rows.items(), strict=True):
        row[0].set_ylabel(f"{name}\naccuracy, %", fontsize=8)
        for ax, line in zip(row, found, strict=False):
            _curve(ax, line)
        for ax in row[len(found) :]:
            ax.set_axis_off()
    return png(figure)


def _curve(ax: Axes, line: SweepResult) -> None:
    accuracies: list[Any] = [100 * share for share in line.accuracies]
    ax.axvline(line.neutral, color=ORANGE, linewidth=0.8)
    ax.plot(line.strengths, accuracies, color=BLUE, marker="o", markersize=3, linewidth=1.2)
    ax.set_title(line.name, fontsize=9)
    ax.set_xlabel("\n".join(line.unit.split(", ")), fontsize=7)
    ax.set_ylim(0, 103)
    ax.grid(color="#dddddd", linewidth=0.5)
    ax.tick_params(labelsize=7)
