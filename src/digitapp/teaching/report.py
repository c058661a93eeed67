"""What came of teaching, in words that the command and the window share."""

from __future__ import annotations

from digitapp.teaching.folds import Score
from digitapp.teaching.teach import Taught
from digitapp.wording import measured_percent


def sentences(taught: Taught) -> list[str]:
    """Return what was taught, and how the result reads what it was not taught and what it knew, a sentence each."""
    found = [f"Taught {taught.n:,} drawings in {taught.seconds:.1f} s; it reads {len(taught.labels):,} labels."]
    found += [f"Left out: {number:,}, {reason}." for reason, number in taught.left_out.items()]
    if taught.before and taught.after:
        found.append(
            f"Your drawings, each read by a model that was not taught it ({taught.folds}, n = {taught.after.n:,}): "
            f"before {_said(taught.before)}, after {_said(taught.after)}."
        )
    else:
        found.append("How well it reads other drawings is not known: draw each label at least twice.")
    if taught.was_taught and taught.after:
        found.append("It starts from a taught model: if that was taught these drawings, both figures are too good.")
    if taught.kept:
        before, after = measured_percent(taught.kept.before), measured_percent(taught.kept.after)
        found.append(f"What it knew (n = {taught.kept.n:,} digits): before {before}, after {after}.")
    return found


def _said(score: Score) -> str:
    low, high = score.ci95
    return f"{measured_percent(score.accuracy)} ({measured_percent(low)} to {measured_percent(high)})"
