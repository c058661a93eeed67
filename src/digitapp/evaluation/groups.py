"""The figures of a model by label and by writer: whose digits and which ones it misreads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import msgspec

from digitapp.api import DigitappError
from digitapp.evaluation.measured import Measured
from digitapp.evaluation.metrics import wilson_interval
from digitapp.language import mark, tr

NOTHING = mark("nothing")
"""What is read where there is nothing to read."""


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """The labelled examples of one label or of one writer."""

    name: str
    """The label or the writer; "" for writers who are not named."""
    n: int
    correct: int
    accuracy: float
    accuracy_ci95: tuple[float, float]
    """Wilson's 95 % interval."""
    most_common_mistake: str
    """What they are misread as most often, such as "9" (of a label) or "4 as 9" (of a writer); "" if they are not."""
    mistakes_of_it: int
    """How often that is."""


def by_label(measured: Measured) -> list[Group]:
    """Return a group for each label, in the order of the model's labels; those that it does not know come last."""
    known = {label: place for place, label in enumerate(measured.card.labels)}
    groups = _groups(measured, measured.data.labels, lambda _, read: read)
    return sorted(groups, key=lambda group: (known.get(group.name, len(known)), group.name))


def by_writer(measured: Measured) -> list[Group]:
    """Return a group for each writer, those who are read worst first; DigitappError if no writer is named."""
    if not any(measured.data.writers):
        text = tr("{set}: names no writers; only stroke files and collections can")
        raise DigitappError(text.format(set=measured.data.name))
    groups = _groups(measured, measured.data.writers, lambda label, read: f"{label} as {read}")
    return sorted(groups, key=lambda group: (group.accuracy, -group.n, len(group.name), group.name))


def _groups(measured: Measured, names: Sequence[str | None], mistake: Callable[[str, str], str]) -> list[Group]:
    totals: Counter[str] = Counter()
    correct: Counter[str] = Counter()
    mistakes: dict[str, Counter[str]] = {}
    rows = zip(names, measured.data.labels, measured.answers, measured.right.tolist(), strict=True)
    for name, label, answer, is_right in rows:
        if label is None or name is None:
            continue
        totals[name] += 1
        if is_right:
            correct[name] += 1
        else:
            mistakes.setdefault(name, Counter())[mistake(label, answer or NOTHING)] += 1
    return [_group(name, n, correct[name], mistakes.get(name, Counter())) for name, n in totals.items()]


def _group(name: str, n: int, correct: int, mistakes: Counter[str]) -> Group:
    ((most, count),) = mistakes.most_common(1) or (("", 0),)
    return Group(
        name=name,
        n=n,
        correct=correct,
        accuracy=correct / n,
        accuracy_ci95=wilson_interval(correct, n),
        most_common_mistake=most,
        mistakes_of_it=count,
    )
