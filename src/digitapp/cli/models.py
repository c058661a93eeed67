"""`digitapp models`: list the installed models with their accuracy."""

from __future__ import annotations

import argparse
from typing import Any

from digitapp.api import ModelCard
from digitapp.cli.output import print_json, print_table, say
from digitapp.models.registry import Entry, Registry, default_id

FIGURES = {"mnist-test": "MNIST", "pen-strokes-held-out": "pen strokes", "optdigits-test": "optdigits"}
"""The data sets of a card's figures, with their names in the table."""


def run(args: argparse.Namespace) -> None:
    """List all models, with the reason for those that cannot be used."""
    registry = Registry()
    registry.probe()
    entries = registry.entries
    if args.json:
        print_json([_entry_row(entry) for entry in entries])
        return
    columns = ("model", "title", "input", "parameters", *FIGURES.values(), "state")
    print_table(columns, map(_entry_cells, entries))
    for entry in entries:
        if entry.reason:
            say(f"{entry.id}: cannot be used: {entry.reason}")


def _entry_row(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "default": entry.id == default_id(),
        "backend": entry.backend,
        "path": str(entry.path),
        "reason": entry.reason,
        "card": entry.card,
    }


def _entry_cells(entry: Entry) -> list[str]:
    card = entry.card
    if card is None:
        return [entry.id, entry.title, *[""] * (2 + len(FIGURES)), "see below"]
    size = f"{card.size[0]} x {card.size[1]}, {card.framing}"
    state = "see below" if entry.reason else "default" if entry.id == default_id() else ""
    return [
        entry.id,
        card.title,
        size,
        f"{card.parameters:,}" if card.parameters else "-",
        *(_accuracy(card, name) for name in FIGURES),
        state,
    ]


def _accuracy(card: ModelCard, data: str) -> str:
    figure = card.figure(data)
    return f"{figure.accuracy:.2%}" if figure else "-"
