"""The curves that are known of a drawing, each with the amounts that it was computed with."""

from __future__ import annotations

from typing import NamedTuple

from digitapp.explaining.alterations import ALTERATIONS, Amounts
from digitapp.explaining.sensitivity import Curve, Sensitivity


class Known(NamedTuple):
    """A curve, and the amounts of the other alterations that it was computed with."""

    curve: Curve
    others: Amounts

    @classmethod
    def of(cls, curve: Curve, amounts: Amounts) -> Known:
        """Return a curve that was computed with these amounts."""
        return cls(curve, _without(amounts, curve.alteration.name))

    def fits(self, amounts: Amounts) -> bool:
        """Return whether it is about these amounts: its own alteration's may be any."""
        return self.others == _without(amounts, self.curve.alteration.name)


class KnownCurves(dict[str, Known]):
    """Curves by the names of their alterations."""

    def fitting(self, amounts: Amounts, first: str) -> Curve | None:
        """Return a curve on which these amounts are, that of the alteration `first` if it is one; None if none is."""
        names = sorted(self, key=lambda name: name != first)
        return next((self[name].curve for name in names if self[name].fits(amounts)), None)

    def sensitivity(self) -> Sensitivity:
        """Return all curves as one; KeyError if one is missing."""
        curves = tuple(self[way.name].curve for way in ALTERATIONS)
        return Sensitivity(curves[0].answer, curves)


def _without(amounts: Amounts, name: str) -> Amounts:
    return {other: amount for other, amount in amounts.items() if other != name}
