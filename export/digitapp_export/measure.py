"""Measure a finished ONNX model again on the sets that its card names, and write the figures into its card.

For when the code counts something otherwise than at export, such as doubt. The network stays as it is, byte for byte,
and so does its accuracy, unless the code reads pictures otherwise and a new one is expected: else the file or the data
would not be those that the card was written for.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from digitapp.api import CARD_KEY, Figure, ModelCard, ModelError
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.report import evaluate
from digitapp.files import check_file, write_atomically
from digitapp.models.model import Model
from digitapp_export import data, outliers
from digitapp_export.card import figure, markdown
from digitapp_export.report import evaluated_models

ROUNDING = 1e-6
"""How far a figure may differ between processors: the old one is kept, so that every machine writes the same card."""


@dataclass(frozen=True)
class Remeasured:
    """A card as it was and as it is now."""

    before: ModelCard
    after: ModelCard

    @property
    def pairs(self) -> list[tuple[Figure, Figure]]:
        """The figures before and after, by data set."""
        return list(zip(self.before.accuracy, self.after.accuracy, strict=True))


def measure(path: Path, data_dir: Path, new_accuracy: bool = False) -> Remeasured:
    """Rewrite the card in an ONNX file, and the Markdown card beside it if there is one.

    Raise ModelError, and write nothing, if the card names no set or an unknown one, or if an accuracy is not the one
    on the card; with `new_accuracy`, the card gets the new one.
    """
    model = load_model(path)
    sets = _sets(model.card, path, data_dir)
    figures = []
    for stated in model.card.accuracy:
        measured = figure(stated.data, evaluate(model, sets[stated.data]))
        is_new = new_accuracy and stated.accuracy != measured.accuracy
        figures.append(measured if is_new else _confirmed(path, stated, measured))
    card = msgspec.structs.replace(model.card, accuracy=tuple(figures))
    write_card(path, card)
    return Remeasured(model.card, card)


def load_model(path: Path) -> Model:
    """Load a model as the app does; raise ModelError with the path if it is broken."""
    check_file(path)
    loaded = evaluated_models.load_model(path)
    return Model(loaded.card, loaded.run)


def write_card(path: Path, card: ModelCard) -> None:
    """Replace the card in an ONNX file, and in the Markdown file beside it; what follows the card there is kept."""
    beside = path.with_suffix(".md")
    described = _markdown(beside, card) if beside.is_file() else None
    write_atomically(path, _with_card(path, card))
    if described is not None:
        write_atomically(beside, described.encode())


def _with_card(path: Path, card: ModelCard) -> bytes:
    import onnx

    proto: Any = onnx.load(path, load_external_data=False)
    for entry in proto.metadata_props:
        if entry.key == CARD_KEY:
            entry.value = card.to_json()
    content: bytes = proto.SerializeToString(deterministic=True)
    return content


def _markdown(path: Path, card: ModelCard) -> str:
    """Return a Markdown card with what follows its last line in the present file, such as the table of an ablation."""
    made = markdown(card)
    last = made.rstrip("\n").rpartition("\n")[2] + "\n"
    parts = path.read_text(encoding="utf-8").split(last)
    if len(parts) != 2:
        raise ModelError(f"{path}: is not the card of {card.id}; remove it, or export the model again")
    return made + parts[1]


def _sets(card: ModelCard, path: Path, data_dir: Path) -> dict[str, Dataset]:
    """Return the test sets, the held-out writers' with drawings that are no digits; a card must name some of them."""
    if not card.accuracy:
        raise ModelError(f"{path}: its card names no data set, so there is nothing to measure; export the model again")
    known = data.test_sets(data_dir)
    unknown = [stated.data for stated in card.accuracy if stated.data not in known]
    if unknown:
        raise ModelError(
            f"{path}: its card names {', '.join(unknown)}, but {', '.join(known)} are all that can be measured again; "
            "export the model again"
        )
    return known | {data.HELD_OUT: outliers.beside(known[data.HELD_OUT])}


def _confirmed(path: Path, stated: Figure, found: Figure) -> Figure:
    """Return the new figure, with the old value of what differs by rounding; ModelError if the accuracy differs."""
    if (stated.n, stated.accuracy) != (found.n, found.accuracy):
        raise ModelError(
            f"{path}: reads {found.accuracy:.2%} of {found.n:,} in {stated.data}, but its card says "
            f"{stated.accuracy:.2%} of {stated.n:,}, so its card is left unchanged; fetch the data again, or "
            "export the model again"
        )
    pairs = {name: (getattr(stated, name), getattr(found, name)) for name in ("ece", "nll", "auroc")}
    equal = {name: old for name, (old, new) in pairs.items() if _is_equal(old, new)}
    return msgspec.structs.replace(found, **equal)


def _is_equal(old: float | None, new: float | None) -> bool:
    return old is not None and new is not None and abs(old - new) <= ROUNDING
