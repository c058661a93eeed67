"""What was tried for the default model, and how well each read generated digits on which nothing is trained.

The figures are noted, not measured again with every report: each row is a training of its own. `digitapp-export
stand-ins MODEL.onnx` measures any model in the same way.
"""

from __future__ import annotations

from typing import NamedTuple

from digitapp.evaluation.metrics import wilson_interval
from digitapp_export.report.markdown import table

DIGITS, SIGNS = 3000, 2400
"""Digits of other schools, and signs that are no digit."""


class Trial(NamedTuple):
    """One training."""

    network: str
    trained: str
    wrong: int
    """Of the digits."""
    ece: float | None = None
    """On the digits."""
    sure: int | None = None
    """Signs of which it is sure that they are a digit."""


TRIALS = (
    Trial("seven convolutions, 212,000 weights (before)", "80 epochs on labels, writers 1 to 24", 14, 0.0034, 189),
    Trial("teacher, valid, width 2.5", "36 epochs on labels, non-digits uniform", 4),
    Trial("teacher, residual, width 2.5", "36 epochs on labels, non-digits uniform", 12),
    Trial("valid, 230,000 weights", "20 epochs, teachers at temperature 2, narrower ones of 12 epochs", 10),
    Trial("valid", "100 epochs, teachers at temperature 2, non-digits uniform", 4, 0.0206, 3),
    Trial("residual, 230,000 weights", "100 epochs, teachers at temperature 2, non-digits uniform", 19),
    Trial("valid, 230,000 weights", "40 epochs, teachers calibrated, non-digits a class more", 4, 0.0084, 9),
    Trial("valid, wide, 430,000 weights", "70 epochs, scans by teachers of scans alone", 2, 0.0038, 9),
    Trial("valid, 410,000 weights (the bundled one)", "70 epochs, scans by teachers of scans alone", 1, 0.0053, 10),
)


def section() -> str:
    """Return the section of the report."""
    head = [
        "network",
        "trained",
        "digits of other schools, wrong",
        "accuracy, 95 % interval",
        "ECE",
        "signs: sure digits",
    ]
    return f"""## What was tried for the default model

Networks of at most 1 MB and their trainings, compared on the {DIGITS:,} digits of other schools and the {SIGNS:,} signs
of the section on stand-ins, on which nothing is trained; no test set was looked at to choose. Each was trained once.
The temperature was fitted to the drawings of the held-out writers. What is not known was not measured.

{table(head, map(_row, TRIALS))}"""


def _row(trial: Trial) -> list[str]:
    right = DIGITS - trial.wrong
    low, high = wilson_interval(right, DIGITS)
    return [
        trial.network,
        trial.trained,
        str(trial.wrong),
        f"{right / DIGITS:.2%} ({low:.2%} to {high:.2%})",
        "-" if trial.ece is None else f"{trial.ece:.4f}",
        "-" if trial.sure is None else f"{trial.sure / SIGNS:.2%}",
    ]
