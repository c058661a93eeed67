"""What came of teaching, in words that the command and the window share."""

from __future__ import annotations

from digitapp.language import Marked, grouped, number, tr, translated
from digitapp.teaching.folds import Score
from digitapp.teaching.teach import Taught, said_worse
from digitapp.wording import measured_percent


def sentences(taught: Taught) -> list[str]:
    """Return what was taught, and how the result reads what it was not taught and what it knew, a sentence each."""
    said = tr("Taught %n drawings in {seconds} s; it reads {labels} labels.", "", taught.n)
    found = [said.format(seconds=number(taught.seconds, 1), labels=grouped(len(taught.labels)))]
    for reason, count in taught.left_out.items():
        found.append(tr("Left out: {count}, {reason}.").format(count=grouped(count), reason=translated(Marked(reason))))
    if taught.before and taught.after:
        said = tr(
            "Your drawings, each read by a model that was not taught it ({folds}, n = {n}): before {before}, after "
            "{after}."
        )
        shares = {"before": _said(taught.before), "after": _said(taught.after)}
        found.append(said.format(folds=translated(taught.folds), n=grouped(taught.after.n), **shares))
    else:
        found.append(tr("How well it reads other drawings is not known: draw each label at least twice."))
    if taught.was_taught and taught.after:
        found.append(tr("It starts from a taught model: if that was taught these drawings, both figures are too good."))
    if taught.kept:
        before, after = measured_percent(taught.kept.before), measured_percent(taught.kept.after)
        said = tr("What it knew (n = {n} digits): before {before}, after {after}.")
        found.append(said.format(n=grouped(taught.kept.n), before=before, after=after))
    return found


def worse(taught: Taught) -> str:
    """Return what has become worse as a sentence without its end, "" if nothing has."""
    return said_worse(taught.worse_in, taught.before, taught.after, taught.kept)


def _said(score: Score) -> str:
    low, high = score.ci95
    return tr("{share} ({low} to {high})").format(
        share=measured_percent(score.accuracy), low=measured_percent(low), high=measured_percent(high)
    )
