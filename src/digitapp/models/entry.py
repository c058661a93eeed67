"""The entries in the list of models."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from digitapp.api import ModelCard
from digitapp.language import tr
from digitapp.outside_text import shown


@dataclass(frozen=True)
class Entry:
    """A model file with its card, or with the reason why it cannot be used."""

    id: str
    path: Path
    backend: str
    card: ModelCard | None = None
    reason: str = ""
    is_foreign: bool = False
    """Whether it is not bundled with the app, or is read by a third-party backend; it then runs in a worker."""
    needs_probe: bool = False
    """Whether a worker still has to look for the card in the file, since only a worker may read it."""

    @property
    def title(self) -> str:
        """The name to display in a list."""
        return self.card.title if self.card else shown(self.path.name)

    @property
    def is_usable(self) -> bool:
        """Whether it can be chosen; a foreign model that failed can be tried again, since its server may be back."""
        return self.card is not None and (self.is_foreign or not self.reason)


def add_entry(found: dict[str, Entry], entry: Entry) -> None:
    """Add an entry under its id; if the id is taken, one with a card replaces one without, else the first stays.

    The other one is listed as not usable, under an id with its path.
    """
    other = found.get(entry.id)
    if other is not None and entry.card and not other.card:
        found[entry.id], entry, other = entry, other, entry
    if other is not None:
        reason = entry.reason or tr("the id {id} is taken by {path}; give it another").format(
            id=repr(entry.id), path=other.path
        )
        entry = replace(entry, id=f"{entry.id} ({entry.path})", card=None, reason=reason)
    found[entry.id] = entry
