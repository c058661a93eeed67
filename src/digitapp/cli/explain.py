"""`digitapp explain`: say why a model reads a drawing or a picture as it does."""

from __future__ import annotations

import argparse
import math
from itertools import islice
from typing import Any

from digitapp.api import FileError
from digitapp.cli.items import items_of
from digitapp.cli.output import print_json, print_table, say
from digitapp.explaining.changes import Change
from digitapp.explaining.explanation import Explanation, explain, sentence
from digitapp.explaining.layers import Layer, layers, output_of, sides
from digitapp.explaining.neighbours import Neighbours, neighbours
from digitapp.explaining.picture import png
from digitapp.files import write_atomically
from digitapp.language import number, significant, tr
from digitapp.models.model import Item, Model
from digitapp.models.registry import Registry
from digitapp.wording import percent


def run(args: argparse.Namespace) -> None:
    """Explain one drawing of a file, with a picture of the evidence if asked for, or tell of the model's layers."""
    if args.index < 1:
        raise FileError(tr("{path}: has no drawing {index}; count from 1").format(path=args.file, index=args.index))
    model = Registry().load(args.model)
    item = next(islice(items_of(args.file), args.index - 1, None), None)
    if item is None:
        raise FileError(
            tr("{path}: has fewer than {index} drawings; choose another --index").format(
                path=args.file, index=args.index
            )
        )
    if args.layers:
        _tell_layers(model, item, args)
        return
    found = explain(model, item, args.target, args.against)
    near = neighbours(model, item)
    if args.out is not None:
        write_atomically(args.out, png(found.prediction.image, found.evidence))
    if args.json:
        print_json(_as_json(found) | _near_as_json(near))
        return
    say(f"{args.file}: {_headline(found)}")
    for line in _lines(found):
        say(f"  {line}")
    labels = " ".join(one.label for one in near.nearest)
    by_features = tr("most like it of the known drawings, by the model's features: {labels}")
    by_pixels = tr("most like it of the known drawings, by the model's input pixels: {labels}")
    say(f"  {(by_features if near.by == 'features' else by_pixels).format(labels=labels)}")
    if args.out is not None:
        say(
            tr("{path}: the evidence, blue for {target} and orange against it").format(
                path=args.out, target=found.target
            )
        )


def _tell_layers(model: Model, item: Item, args: argparse.Namespace) -> None:
    if args.out or args.target or args.against:
        raise FileError(
            tr("{path}: --layers tells nothing of a label; leave out --target, --against and --out").format(
                path=args.file
            )
        )
    found = layers(model, item)
    if args.json:
        print_json([_layer_as_json(layer) for layer in found])
        return
    rows = [_row(place, layer) for place, layer in enumerate(found, start=1)]
    print_table(
        ("", tr("operators"), tr("output"), tr("sees"), "ms", tr("min", "least"), tr("mean"), tr("max", "most")), rows
    )


def _row(place: int, layer: Layer) -> tuple[str, ...]:
    sees = sides(layer.field.size) if layer.field else "-"
    time = "-" if layer.milliseconds is None else number(layer.milliseconds, 3)
    values = (significant(value, 3) for value in (layer.low, layer.mean, layer.high))
    return number(place), " ".join(layer.operators), output_of(layer), sees, time, *values


def _layer_as_json(layer: Layer) -> dict[str, Any]:
    return {
        "name": layer.name,
        "operators": layer.operators,
        "reads": layer.sources,
        "shape": layer.shape,
        "milliseconds": layer.milliseconds,
        "field": layer.field._asdict() if layer.field else None,
        **{name: _number(value) for name, value in (("min", layer.low), ("mean", layer.mean), ("max", layer.high))},
    }


def _number(value: float) -> float | None:
    """Return a number, None for one that JSON has no word for."""
    return value if math.isfinite(value) else None


def _headline(found: Explanation) -> str:
    answer = f"{found.prediction.label} ({percent(found.prediction.confidence)})"
    if found.target == found.prediction.label and found.against is None:
        return answer
    said = tr("why {label} ({share}); the answer is {answer}")
    if found.against:
        said = tr("why {label} ({share}) and not {other}; the answer is {answer}")
    shares = {"label": found.target, "share": percent(found.probability), "other": found.against}
    return said.format(answer=answer, **shares)


def _lines(found: Explanation) -> list[str]:
    """Return what there is to say, a line each."""
    ink = found.evidence * (found.prediction.image > 0)
    paper = found.evidence - ink
    said = tr("ink: {ink} for {label}, {no_ink} against; places without ink: {paper} for, {no_paper} against")
    amounts = {name: number(value.clip(min=0).sum(), 1) for name, value in (("ink", ink), ("paper", paper))}
    against = {f"no_{name}": number(-value.clip(max=0).sum(), 1) for name, value in (("ink", ink), ("paper", paper))}
    lines = [said.format(label=found.target, **amounts, **against)]
    for place, piece in enumerate(found.pieces, start=1):
        x, y = piece.points.mean(axis=0)
        label = piece.outcome.label
        said = tr("without piece {piece}, around {x}, {y}: there is nothing to read")
        if label:
            said = tr("without piece {piece}, around {x}, {y}: it reads {label} ({share})")
        share = percent(piece.outcome.confidence) if label else ""
        lines.append(said.format(piece=number(place), x=number(x), y=number(y), label=label, share=share))
    return [*lines, *found.sentences]


def _as_json(found: Explanation) -> dict[str, Any]:
    return {
        "label": found.prediction.label,
        "confidence": found.prediction.confidence,
        "target": found.target,
        "against": found.against,
        "probability": found.probability,
        "evidence": found.evidence.round(4).tolist(),
        "pieces": [
            {"points": piece.points.round(1).tolist(), "effect": piece.effect, "without": piece.outcome._asdict()}
            for piece in found.pieces
        ],
        "changes": [_change(change) for change in found.changes],
    }


def _near_as_json(near: Neighbours) -> dict[str, Any]:
    return {"neighbours": [one._asdict() for one in near.nearest], "compared_by": near.by, "place": near.place}


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "points": change.points.round(1).tolist(),
        "sentence": sentence(change),
        "then": change.outcome._asdict(),
    }
