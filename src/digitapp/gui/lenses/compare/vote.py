"""How far several models agree on a drawing: a sentence, and a mark for each model outside the majority."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple


class Vote(NamedTuple):
    """A model's vote; two votes are equal if the answers are."""

    one: str
    """The verb phrase for one model, such as "reads 7"."""
    many: str
    """The verb phrase for several models, such as "read 7"."""


NOTHING = Vote("sees nothing to read yet", "see nothing to read yet")
NO_DIGIT = Vote("sees no digit", "see no digit")
PENDING = Vote("is still reading", "are still reading")
FAILED = Vote("has no answer", "have no answer")
DIFFERS, SPLIT = "differs", "split"


class Agreement(NamedTuple):
    """The sentence, and the mark of each vote: `DIFFERS`, `SPLIT` if no answer has a majority, or ""."""

    sentence: str
    marks: tuple[str, ...]


def reads(label: str) -> Vote:
    """Return the vote for a label."""
    return Vote(f"reads {label}", f"read {label}")


def agreement_of(votes: Sequence[Vote]) -> Agreement:
    """Return how far the votes agree.

    The majority is the answer that more models give than any other; models without an answer do not count.
    """
    counts = Counter(vote for vote in votes if vote not in (PENDING, FAILED)).most_common()
    if not counts:
        return Agreement(_without_answer(votes), ("",) * len(votes))
    (best, most), *others = counts
    if others and others[0][1] == most:
        marks = tuple("" if vote in (PENDING, FAILED) else SPLIT for vote in votes)
        return Agreement(_joined(_split(counts), _missing(votes)), marks)
    differing = {vote for vote, _ in others}
    rest = sum(count for _, count in others)
    more = [f"{rest} {'differs' if rest == 1 else 'differ'}"] if rest else []
    missing = _missing(votes)
    start = _agreed(best, most, len(votes)) if not (more or missing) else f"{most} of {len(votes)} {_verb(best, most)}"
    return Agreement(_joined(start, more + missing), tuple(DIFFERS if vote in differing else "" for vote in votes))


def _without_answer(votes: Sequence[Vote]) -> str:
    if not votes:
        return "There is no model to compare"
    return "Reading \N{HORIZONTAL ELLIPSIS}" if PENDING in votes else "No model has an answer"


def _agreed(best: Vote, most: int, count: int) -> str:
    if count == 1:
        return f"The only model {best.one}"
    return f"Both models {best.many}" if count == 2 else f"All {most} models {best.many}"


def _split(counts: Sequence[tuple[Vote, int]]) -> str:
    if len(counts) > 2:
        return f"No majority: {len(counts)} different answers"
    return "No majority: " + ", ".join(f"{count} {_verb(vote, count)}" for vote, count in counts)


def _missing(votes: Sequence[Vote]) -> list[str]:
    counts = ((vote, votes.count(vote)) for vote in (FAILED, PENDING))
    return [f"{count} {_verb(vote, count)}" for vote, count in counts if count]


def _verb(vote: Vote, count: int) -> str:
    return vote.one if count == 1 else vote.many


def _joined(start: str, more: Sequence[str]) -> str:
    return "; ".join([start, ", ".join(more)] if more else [start])
