"""How far several models agree on a drawing: a sentence, and a mark for each model outside the majority."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from digitapp.language import NO_TEXT, Marked, grouped, listed, mark, tr


class Vote(NamedTuple):
    """A model's vote; two votes are equal if the answers are."""

    kind: str
    label: str = ""
    """What it reads, if it reads something."""


NOTHING, NO_DIGIT, PENDING, FAILED = Vote("nothing"), Vote("no digit"), Vote("pending"), Vote("failed")
DIFFERS, SPLIT, UNMARKED = mark("differs"), mark("split"), NO_TEXT


class Agreement(NamedTuple):
    """The sentence, and the mark of each vote: `DIFFERS`, `SPLIT` if no answer has a majority, or `UNMARKED`."""

    sentence: str
    marks: tuple[Marked, ...]


def reads(label: str) -> Vote:
    """Return the vote for a label."""
    return Vote("label", label)


def agreement_of(votes: Sequence[Vote]) -> Agreement:
    """Return how far the votes agree.

    The majority is the answer that more models give than any other; models without an answer do not count.
    """
    counts = Counter(vote for vote in votes if vote not in (PENDING, FAILED)).most_common()
    if not counts:
        return Agreement(_without_answer(votes), (UNMARKED,) * len(votes))
    (best, most), *others = counts
    if others and others[0][1] == most:
        marks = tuple(UNMARKED if vote in (PENDING, FAILED) else SPLIT for vote in votes)
        return Agreement(_joined(_split(counts), _missing(votes)), marks)
    differing = {vote for vote, _ in others}
    rest = sum(count for _, count in others)
    more = [tr("%n differ(s|)", "models", rest)] if rest else []
    missing = _missing(votes)
    start = _some(best, most, len(votes)) if more or missing else _all(best, len(votes))
    return Agreement(
        _joined(start, more + missing), tuple(DIFFERS if vote in differing else UNMARKED for vote in votes)
    )


def _without_answer(votes: Sequence[Vote]) -> str:
    if not votes:
        return tr("There is no model to compare")
    return tr("Reading …") if PENDING in votes else tr("No model has an answer")


def _all(vote: Vote, n: int) -> str:
    """Say what all n models answer."""
    if vote == NOTHING:
        one, both = tr("The only model sees nothing to read yet"), tr("Both models see nothing to read yet")
        every = tr("All %n models see nothing to read yet", "", n)
    elif vote == NO_DIGIT:
        one, both = tr("The only model sees no digit"), tr("Both models see no digit")
        every = tr("All %n models see no digit", "", n)
    else:
        one, both = tr("The only model reads {label}"), tr("Both models read {label}")
        every = tr("All %n models read {label}", "", n)
    return {1: one, 2: both}.get(n, every).format(label=vote.label)


def _some(vote: Vote, n: int, of: int) -> str:
    """Say what n of so many models answer."""
    if vote == NOTHING:
        text = tr("%n of {models} (sees|see) nothing to read yet", "models", n)
    elif vote == NO_DIGIT:
        text = tr("%n of {models} (sees|see) no digit", "models", n)
    else:
        text = tr("%n of {models} read(s|) {label}", "models", n)
    return text.format(models=grouped(of), label=vote.label)


def _these(vote: Vote, n: int) -> str:
    """Say what n models answer."""
    said = {
        NOTHING: tr("%n (sees|see) nothing to read yet", "models", n),
        NO_DIGIT: tr("%n (sees|see) no digit", "models", n),
        PENDING: tr("%n (is|are) still reading", "models", n),
        FAILED: tr("%n (has|have) no answer", "models", n),
    }
    return said[vote] if vote in said else tr("%n read(s|) {label}", "models", n).format(label=vote.label)


def _split(counts: Sequence[tuple[Vote, int]]) -> str:
    if len(counts) > 2:
        return tr("No majority: %n different answers", "", len(counts))
    return tr("No majority: {answers}").format(answers=listed(_these(vote, count) for vote, count in counts))


def _missing(votes: Sequence[Vote]) -> list[str]:
    counts = ((vote, votes.count(vote)) for vote in (FAILED, PENDING))
    return [_these(vote, count) for vote, count in counts if count]


def _joined(start: str, more: Sequence[str]) -> str:
    return tr("{agreement}; {exceptions}").format(agreement=start, exceptions=listed(more)) if more else start
