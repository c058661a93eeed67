"""Explain one answer: the evidence in the model's input, what each piece of ink does, and what would change it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from digitapp.api import ModelError, Prediction
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.explaining.asking import index_of
from digitapp.explaining.changes import Change, Outcome, addition, erasures, outcomes
from digitapp.explaining.evidence import evidence_rounds
from digitapp.explaining.pieces import Divided, divided, pieces
from digitapp.language import mark, tr, translated
from digitapp.models.model import Item, Model
from digitapp.preprocessing.rasterizer import Floats
from digitapp.wording import percent

NOTHING_CHANGES = mark("No single piece less and no line more, of those that were tried, changes the answer.")
_AN = {"8", "11", "18", *"AEFHILMNORSX", *"aefhilmnorsx"}
"""Labels that are read aloud with a vowel first."""
_ROOM, _THIN, _THICKER = 1.4, 0.012, 0.05
"""Of pieces in a notebook: the side of the picture in sides of the ink, and in sides of the picture how wide a piece is
that does nothing, and how much wider one that does everything."""


@dataclass(frozen=True)
class PieceEffect:
    """What the model reads without one piece of a drawing."""

    points: Floats
    """float64 [n, 2] in canvas units."""
    effect: float
    """The probability of the label with the piece less that without it, -1 to 1: what it speaks for is positive."""
    outcome: Outcome
    places: tuple[int, float, float]
    """The stroke, and the points of that stroke between which the piece is: 2.5 is halfway from point 2 to point 3."""


@dataclass(frozen=True)
class Explanation:
    """Why a model reads a drawing or an image as it does."""

    prediction: Prediction
    target: str
    """The label that is explained, by default the answer."""
    against: str | None
    """The label that it is compared with; None for all others."""
    evidence: NDArray[np.float32]
    """float32 [H, W] in the model's input pixels, in nats of log-odds: positive speaks for the label."""
    pieces: tuple[PieceEffect, ...] = ()
    """Each piece of ink between corners; empty for an image or a drawing over a picture."""
    changes: tuple[Change, ...] = ()
    """The smallest erasure and the smallest addition found that change the answer; empty where there are no pieces."""
    is_complete: bool = False
    """Whether nothing more will be known."""

    @property
    def probability(self) -> float:
        """The probability of the label that is explained."""
        return float(self.prediction.probabilities[self.prediction.labels.index(self.target)])

    @property
    def sentences(self) -> tuple[str, ...]:
        """What would change the answer, in words; empty where there are no pieces."""
        if self.is_complete and self.pieces and not self.changes:
            return (translated(NOTHING_CHANGES),)
        return tuple(sentence(change) for change in self.changes)

    def _repr_html_(self) -> str:
        """Return what a notebook shows: the evidence, what each piece of ink does, and what would change the answer."""
        from digitapp import notebook

        why = tr("{share}; why {label}") if self.against is None else tr("{share}; why {label} and not {other}")
        said = why.format(share=percent(self.probability), label=self.target, other=self.against)
        return notebook.side_by_side(
            notebook.picture(self._png(1), tr("the evidence in the model's input")),
            self._sketched_pieces() if self.pieces else "",
            notebook.column(
                notebook.headline(self.target, said),
                notebook.paragraph(tr("Blue speaks for {label}, orange against it.").format(label=self.target)),
                *map(notebook.paragraph, self.sentences),
            ),
        )

    def _repr_png_(self) -> bytes:
        """Return the evidence as a PNG, for notebooks that show no HTML."""
        from digitapp import notebook

        return self._png(notebook.SIDE)

    def _png(self, side: int) -> bytes:
        from digitapp.explaining.picture import png

        return png(self.prediction.image, self.evidence, side)

    def _sketched_pieces(self) -> str:
        """Return the pieces, the wider the more each does, blue for the label and orange against it."""
        from digitapp import notebook

        every = np.concatenate([piece.points for piece in self.pieces])
        low, high = every.min(axis=0), every.max(axis=0)
        side = float((high - low).max()) * _ROOM
        moved = [piece.points - (low + high) / 2 + side / 2 for piece in self.pieces]
        widths = [side * (_THIN + _THICKER * abs(piece.effect)) for piece in self.pieces]
        colours = [notebook.BLUE if piece.effect >= 0 else notebook.ORANGE for piece in self.pieces]
        return notebook.sketch(moved, widths, (side, side), colours=colours)


def explain(model: Model, drawing: Item, target: str | None = None, against: str | None = None) -> Explanation:
    """Explain what a model makes of a drawing or an image; `target` is the label to explain, by default the answer.

    With `against`, say what speaks for the one label and not for the other. ModelError if there is nothing to read, the
    model does not know a label, or it fails.

    >>> import digitapp
    >>> drawing = digitapp.Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])
    >>> digitapp.explain(digitapp.load_model(), drawing).target
    '7'
    """
    prediction = model.predictions(model.frames([drawing]))[0]
    if prediction.label is None:
        text = tr("{model}: there is nothing to read, so there is nothing to explain; draw something")
        raise ModelError(text.format(model=model.card.id))
    ink = drawing.ink() if isinstance(drawing, Drawing) else drawing if isinstance(drawing, Ink) else None
    *_, last = explanations(model, ink, prediction, target or prediction.label, against)
    return last


def explanations(
    model: Model, ink: Ink | None, prediction: Prediction, target: str, against: str | None, framing: str | None = None
) -> Iterator[Explanation]:
    """Yield explanations of a prediction that know more and more: evidence, then pieces, then changes.

    `ink` is what was read, None for an image; over a picture it has no pieces. `framing` is the one it was read with,
    None for the model's own. Raises the errors of `explain`.
    """
    rival = None if against is None else index_of(model, against)
    if against == target:
        text = tr("{model}: cannot explain {label} against itself; choose another label")
        raise ModelError(text.format(model=model.card.id, label=repr(target)))
    found = Explanation(prediction, target, against, np.zeros_like(prediction.image))
    for seen in evidence_rounds(model, prediction.image, index_of(model, target), rival):
        found = replace(found, evidence=seen)
        yield found
    if ink is None or ink.picture is not None:
        yield replace(found, is_complete=True)
        return
    lines = divided(ink)
    found = replace(found, pieces=_piece_effects(model, lines, found, framing))
    yield found
    answer, erasure = str(prediction.label), None
    for erasure in erasures(model, lines, answer, framing):
        found = replace(found, changes=(erasure,) if erasure else ())
        yield found
    added = addition(model, lines, answer, framing)
    yield replace(found, changes=tuple(filter(None, (erasure, added))), is_complete=True)


def _piece_effects(model: Model, drawing: Divided, found: Explanation, framing: str | None) -> tuple[PieceEffect, ...]:
    """Return what each piece of a drawing does for the label."""
    parts = pieces(drawing)
    read = outcomes(model, [drawing.without(piece) for piece in parts], found.target, framing)
    return tuple(
        PieceEffect(drawing.points(piece), found.probability - outcome.target, outcome, drawing.places(piece))
        for piece, outcome in zip(parts, read, strict=True)
    )


def sentence(change: Change) -> str:
    """Return a change and its outcome in words."""
    label = str(change.outcome.label)
    what, share = translated(change.what), percent(change.outcome.confidence)
    if change.kind == "erase":
        an = tr("Without {piece} it would be an {label} ({share}).", "an 8, an A")
        a = tr("Without {piece} it would be a {label} ({share}).", "a 7, a B")
        return (an if label in _AN else a).format(piece=what, label=label, share=share)
    an = tr("{line} would make it an {label} ({share}).", "an 8, an A")
    a = tr("{line} would make it a {label} ({share}).", "a 7, a B")
    line = f"{what[0].upper()}{what[1:]}"
    return (an if label in _AN else a).format(line=line, label=label, share=share)
