"""Write the README's small table of accuracy between its two marker comments; the report has all models and sets."""

from __future__ import annotations

import re
from pathlib import Path

from digitapp.api import FileError
from digitapp_export.report import markdown
from digitapp_export.report.scores import CANVAS, MNIST, PEN, Score, Scores

BEGIN, END = "<!-- accuracy -->", "<!-- /accuracy -->"
MODELS = ("cnn-28x28", "mlp-28x28", "logreg-28x28")
"""One model of each kind that people teach with, the most accurate first."""
COLUMNS = (PEN, CANVAS, MNIST)


def table(all_scores: list[Scores]) -> str:
    """Return the table: a row for each of `MODELS` that was measured, a column per set, accuracy with 95 % interval."""
    heads = [f"{column.title}, n = {_count(column.id, all_scores)}" for column in COLUMNS]
    rows = [
        [f"`{scores.id}`", *(cell(scores.cells.get(column)) for column in COLUMNS)]
        for scores in sorted((one for one in all_scores if one.id in MODELS), key=lambda one: MODELS.index(one.id))
    ]  # fmt: skip
    return markdown.table(["model", *heads], rows)


def _count(column: str, all_scores: list[Scores]) -> str:
    counts = [score.figure.n for scores in all_scores for score in scores.cells.values() if score.column.id == column]
    return f"{counts[0]:,}" if counts else "unknown"


def cell(score: Score | None) -> str:
    """Return the accuracy with its interval, or a dash if it is unknown."""
    if score is None:
        return "-"
    low, high = score.figure.ci95
    return f"{score.figure.accuracy:.2%} ({100 * low:.1f} to {100 * high:.1f})"


def with_table(path: Path, made: str) -> str:
    """Return the text of a file with the table between the markers; raise FileError if it lacks them."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise FileError(f"{path}: cannot be read ({error}); give the README with --readme") from error
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        raise FileError(f"{path}: has no place for the table; put {BEGIN} and {END} around it, each once")
    return re.sub(f"{BEGIN}.*?{END}", lambda _: f"{BEGIN}\n{made}\n{END}", text, flags=re.DOTALL)
