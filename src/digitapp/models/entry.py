"""One row of the list of models."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from digitapp.api import ModelCard


@dataclass(frozen=True)
class Entry:
    """One model file that was found: with its card, or with the reason why it cannot be used."""

    id: str
    path: Path
    backend: str
    card: ModelCard | None = None
    reason: str = ""
    is_foreign: bool = False
    """Whether it came from elsewhere than the app, or is read by someone else's backend: it runs in a worker."""
    needs_probe: bool = False
    """Whether its card is in the file itself, where only a worker may look, which has not been asked yet."""

    @property
    def title(self) -> str:
        """What to call it in a list."""
        return self.card.title if self.card else self.path.name

    @property
    def is_usable(self) -> bool:
        """Whether it can be chosen; a foreign one that failed can be tried again, its server may be back."""
        return self.card is not None and (self.is_foreign or not self.reason)
