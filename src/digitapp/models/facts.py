"""What is known of a model besides its card: its architecture and its most frequent mistakes, in a file beside it."""

from __future__ import annotations

from pathlib import Path

import msgspec

from digitapp.api import Figure, ModelCard
from digitapp.files import write_atomically

SUFFIX = ".facts.json"
MAX_BYTES = 2**20


class Confusion(msgspec.Struct, frozen=True):
    """How often one label was read as another."""

    label: str
    answer: str
    count: int


class Mistakes(msgspec.Struct, frozen=True, kw_only=True):
    """The mistakes of a model on one data set."""

    data: str
    """The name of the data set, as in `Figure.data`."""
    n: int
    wrong: int
    confusions: tuple[Confusion, ...]
    """The most frequent ones, in descending order."""


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What the card has no field for; `digitapp-export facts` writes it for the bundled models."""

    architecture: str = ""
    mistakes: tuple[Mistakes, ...] = ()

    def of(self, card: ModelCard) -> Facts:
        """Return the facts without mistakes that do not belong to the card's figures, such as those of a file before.

        A model that was trained again has other figures; its old mistakes say nothing about it.
        """
        fitting = (found for found in self.mistakes if _fits(found, card.figure(found.data)))
        return Facts(architecture=self.architecture, mistakes=tuple(fitting))


def facts_beside(path: Path) -> Facts:
    """Return the facts in the file beside a model; none if there is no such file, or if it is not valid."""
    try:
        with path.with_suffix(SUFFIX).open("rb") as file:
            return msgspec.json.decode(file.read(MAX_BYTES), type=Facts)
    except (OSError, msgspec.MsgspecError, RecursionError, ValueError):
        return Facts()


def write_facts(path: Path, facts: Facts) -> Path:
    """Write the facts beside a model and return the file's path."""
    beside = path.with_suffix(SUFFIX)
    write_atomically(beside, msgspec.json.format(msgspec.json.encode(facts), indent=2) + b"\n")
    return beside


def _fits(found: Mistakes, figure: Figure | None) -> bool:
    return figure is not None and figure.n == found.n and figure.n - round(figure.accuracy * figure.n) == found.wrong
