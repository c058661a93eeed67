"""Finds backends by entry point and models by folder, loads on selection, and remembers what failed and why."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from digitapp.api import BACKENDS, Backend, DigitappError, ModelCard, ModelError
from digitapp.model import Model


@dataclass(frozen=True)
class Entry:
    """One model file that was found: with its card, or with the reason why it cannot be used."""

    id: str
    path: Path
    backend: str
    card: ModelCard | None = None
    reason: str = ""

    @property
    def title(self) -> str:
        """What to call it in a list."""
        return self.card.title if self.card else self.path.name


def bundled_folder() -> Path:
    """Where the models are that came with the app."""
    from digitapp_models import FOLDER

    return FOLDER


def user_folder() -> Path:
    """Where the user's own models are: `DIGITAPP_MODELS`, or the platform's place for an app's data."""
    import platformdirs

    return Path(os.environ.get("DIGITAPP_MODELS") or platformdirs.user_data_path("digitapp") / "models")


class Registry:
    """The backends and models of this installation."""

    def __init__(self, folders: Sequence[Path] | None = None) -> None:
        """Looks into `folders`, by default the bundled and the user's own; earlier ones win where ids clash."""
        self.folders = tuple(folders) if folders is not None else (bundled_folder(), user_folder())
        self.failures: dict[str, str] = {}
        """Backends that failed to import or came second, by name, with the reason."""
        self._points: dict[str, EntryPoint] = {}
        for point in sorted(entry_points(group=BACKENDS), key=_distribution):
            first = self._points.setdefault(point.name.lower(), point)
            if first is not point:
                name = f"{point.name} of {_distribution(point)}"
                self.failures[name] = f"{_distribution(first)} reads these files already; uninstall one of the two"
        self._backends: dict[str, Backend] = {}
        self.entries: tuple[Entry, ...] = ()
        self.refresh()

    @property
    def backends(self) -> dict[str, str]:
        """The backends' names and where their code is; nothing is imported for this."""
        return {name: point.value for name, point in sorted(self._points.items())}

    def refresh(self) -> None:
        """Looks through the folders again."""
        found: dict[str, Entry] = {}
        for folder in self.folders:
            for path in sorted(folder.glob("*")) if folder.is_dir() else ():
                name = path.suffix.removeprefix(".").lower()
                if name in self._points and path.is_file():
                    _add(found, self._described(path, name))
        self.entries = tuple(found.values())

    def entry(self, model: str | None = None) -> Entry:
        """The entry of a model, by default the bundled default; ModelError with the known ids otherwise."""
        wanted = model or default_id()
        for entry in self.entries:
            if entry.id == wanted:
                return entry
        known = ", ".join(entry.id for entry in self.entries if entry.card) or "none"
        raise ModelError(f"{wanted}: no such model; known are: {known}")

    def load(self, model: str | None = None) -> Model:
        """Loads a model; ModelError with the reason when it cannot be."""
        entry = self.entry(model)
        if entry.card is None:
            raise ModelError(f"{entry.path}: cannot be used: {entry.reason}")
        try:
            if not entry.path.is_file():
                raise ModelError(f"its file {entry.path} is gone; put it back or choose another model")
            loaded = Model(entry.card, self.backend(entry.backend).load(entry.path, entry.card))
        except (Exception, SystemExit) as error:  # whatever a backend raises is the reason on its row
            reason = _sentence(error)
            self.mark(entry.id, reason)
            raise ModelError(f"{entry.id}: could not be loaded: {reason}") from error
        self.mark(entry.id, "")
        return loaded

    def mark(self, model: str, reason: str) -> None:
        """Remembers why a model cannot be used; "" when it can."""
        self.entries = tuple(replace(entry, reason=reason) if entry.id == model else entry for entry in self.entries)

    def backend(self, name: str) -> Backend:
        """The backend of a name, imported when it is first needed; ModelError when that fails."""
        if name in self.failures:
            raise ModelError(f"the backend {name!r} is not usable: {self.failures[name]}")
        if name not in self._backends:
            try:
                made = self._points[name].load()()
                if not isinstance(made, Backend):
                    raise TypeError(f"{self._points[name].value} is no digitapp.api.Backend")
            except (Exception, SystemExit) as error:  # a stranger's code may fail in any way
                self.failures[name] = _sentence(error)
                raise ModelError(f"the backend {name!r} is not usable: {self.failures[name]}") from error
            self._backends[name] = made
        return self._backends[name]

    def _described(self, path: Path, backend: str) -> Entry:
        try:
            card = self.backend(backend).card(path)
        except (Exception, SystemExit) as error:  # a stranger's code may fail in any way
            return Entry(path.stem, path, backend, reason=_sentence(error))
        return Entry(card.id, path, backend, card)


def _add(found: dict[str, Entry], entry: Entry) -> None:
    """Adds an entry under its id; where that is taken, a broken file gives way to one that can be used."""
    rival = found.get(entry.id)
    if rival is not None and entry.card and not rival.card:
        found[entry.id], entry, rival = entry, rival, entry
    if rival is not None:
        reason = entry.reason or f"the id {entry.id!r} is taken by {rival.path}; give it another"
        entry = Entry(f"{entry.id} ({entry.path})", entry.path, entry.backend, reason=reason)
    found[entry.id] = entry


def default_id() -> str:
    """The id of the model that the app starts with."""
    from digitapp_models import DEFAULT

    return DEFAULT


def _distribution(point: EntryPoint) -> str:
    """The name of the distribution that an entry point is of."""
    return point.dist.name if point.dist else ""


def _sentence(error: BaseException) -> str:
    """The error on one line; its kind too where it is not one of ours."""
    text = " ".join(str(error).split()) or "no reason given"
    return text if isinstance(error, DigitappError) else f"{type(error).__name__}: {text[:300]}"
