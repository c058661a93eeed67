"""The list of lenses. A new one is a file beside this one and a line here."""

from __future__ import annotations

from digitapp.gui.lenses.lens import Lens, LensContext, LensKind
from digitapp.language import mark


def _input(context: LensContext) -> Lens:
    from digitapp.gui.lenses.input import InputLens

    return InputLens(context)


def _why(context: LensContext) -> Lens:
    from digitapp.gui.lenses.why.lens import WhyLens

    return WhyLens(context)


def _layers(context: LensContext) -> Lens:
    from digitapp.gui.lenses.layers.lens import LayersLens

    return LayersLens(context)


def _what_if(context: LensContext) -> Lens:
    from digitapp.gui.lenses.what_if.lens import WhatIfLens

    return WhatIfLens(context)


def _replay(context: LensContext) -> Lens:
    from digitapp.gui.lenses.replay.lens import ReplayLens

    return ReplayLens(context)


def _compare(context: LensContext) -> Lens:
    from digitapp.gui.lenses.compare.lens import CompareLens

    return CompareLens(context)


def _table(context: LensContext) -> Lens:
    from digitapp.gui.lenses.table.lens import TableLens

    return TableLens(context)


def _training(context: LensContext) -> Lens:
    from digitapp.gui.lenses.training.lens import TrainingLens

    return TrainingLens(context)


LENSES = (
    LensKind("input", mark("Input"), mark("What the model was really given"), _input),
    LensKind(
        "why", mark("Why"), mark("What makes the model answer as it does, and what would change its answer"), _why
    ),
    LensKind("layers", mark("Layers"), mark("What each layer of the model makes of the drawing"), _layers),
    LensKind("whatIf", mark("What if"), mark("How far the drawing can be changed before the answer does"), _what_if),
    LensKind("replay", mark("Replay"), mark("How the answer came about while you drew, and where it changed"), _replay),
    LensKind("compare", mark("Compare"), mark("What every model reads in the drawing, side by side"), _compare),
    LensKind(
        "table",
        mark("Table"),
        mark("All numbers that were read, line by line, to be corrected and taken along"),
        _table,
    ),
    LensKind(
        "training",
        mark("Training"),
        mark("How the training of a whole network of your own goes"),
        _training,
        is_hidden=True,
    ),
)
