"""Whether one of two models reads a data set better than the other, or whether that may be chance."""

from __future__ import annotations

from math import exp, lgamma, log

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.evaluation.measured import Measured
from digitapp.language import grouped, number, tr


class McNemar(msgspec.Struct, frozen=True, kw_only=True):
    """Two models on the same labelled examples; only those that one of them misreads tell them apart."""

    model: str
    against: str
    n: int
    both: int
    """Examples that both read right."""
    only_model: int
    """Examples that only the first reads right."""
    only_against: int
    """Examples that only the second reads right."""
    neither: int
    p: float
    """How often chance alone would part them at least as unevenly, two-sided and exact."""

    @property
    def sentence(self) -> str:
        """Return in a sentence what the test says, by the models' ids."""
        return self.said(self.model, self.against)

    def said(self, model: str, against: str) -> str:
        """Return in a sentence what the test says, by names of the two models."""
        apart = self.only_model + self.only_against
        if apart == 0:
            return tr("{model} and {other} are right on the same drawings.").format(model=model, other=against)
        better, worse = (model, against) if self.only_model > self.only_against else (against, model)
        more, fewer = max(self.only_model, self.only_against), min(self.only_model, self.only_against)
        text = tr(
            "No difference that chance would not make: of {count} drawings that only one of them reads right, "
            "{better} has {more}, {worse} {fewer} (McNemar's exact test, {p})."
        )
        if self.p < SIGNIFICANT:
            text = tr(
                "{better} reads better: of {count} drawings that only one of them reads right, "
                "{better} has {more}, {worse} {fewer} (McNemar's exact test, {p})."
            )
        counts = {"count": grouped(apart), "more": grouped(more), "fewer": grouped(fewer)}
        return text.format(better=better, worse=worse, p=p_text(self.p), **counts)


SIGNIFICANT = 0.05


def p_text(p: float) -> str:
    """Return a p-value in words that claim no more than it says."""
    return f"p < {number(0.001, 3)}" if p < 0.001 else f"p = {number(p, 3)}"


def exact_p(first: int, second: int) -> float:
    """Return the two-sided p of a split of discordant pairs, of which chance gives each side half.

    Q. McNemar (Psychometrika 12, 1947), exact by the binomial distribution.
    """
    n, fewer = first + second, min(first, second)
    if first == second:
        return 1.0
    terms = (exp(lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) - n * log(2)) for k in range(fewer + 1))
    return min(1.0, 2 * sum(terms))


def mcnemar(model: Measured, against: Measured) -> McNemar:
    """Compare two models on the labelled examples of one data set; ValueError if they read different ones."""
    if model.data.labels != against.data.labels:
        raise ValueError("the models read different data sets")
    labelled = model.labelled
    first, second = model.right[labelled], against.right[labelled]
    only_model, only_against = int((first & ~second).sum()), int((second & ~first).sum())
    return McNemar(
        model=model.card.id,
        against=against.card.id,
        n=len(first),
        both=int((first & second).sum()),
        only_model=only_model,
        only_against=only_against,
        neither=int((~first & ~second).sum()),
        p=exact_p(only_model, only_against),
    )


def differing(model: Measured, against: Measured) -> NDArray[np.intp]:
    """Return the indices of the examples that two models read as different labels.

    Those that only the second reads right come first, then those that only the first does, then the others; among these
    the first model's most confident answers.
    """
    differ = np.array([mine != other for mine, other in zip(model.answers, against.answers, strict=True)], np.bool_)
    found = np.flatnonzero(differ)
    kind = np.where(against.right[found], 0, np.where(model.right[found], 1, 2))
    return found[np.lexsort((-model.confidence[found], kind))]
