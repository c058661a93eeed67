"""Finds models by folder, loads on selection, and remembers what failed and why."""

from __future__ import annotations

import os
import threading
import traceback
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from digitapp.api import CARD_SUFFIX, ModelCard, ModelError
from digitapp.drawing.strokes import Drawing
from digitapp.models.model import Model
from digitapp.plugins import Plugins, sentence
from digitapp.workers.pool import Limits, WorkerError, WorkerPool, WorkerStoppedError


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
    is_unknown: bool = False
    """Whether only a foreign backend can tell its card, and has not been asked yet."""

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
    """The models of this installation and the backends that read them.

    What is not the app's own (models outside the `trusted` folders, backends of other distributions) is never run or
    imported in this process, but in a worker with `limits`.
    """

    def __init__(
        self,
        folders: Sequence[Path] | None = None,
        *,
        trusted: Collection[Path] | None = None,
        limits: Limits | None = None,
    ) -> None:
        """Looks into `folders`, by default the bundled and the user's own; earlier ones win where ids clash."""
        self.folders = tuple(folders) if folders is not None else (bundled_folder(), user_folder())
        self.devices: dict[str, str] = {}
        """By backend, the device that its models are loaded on from now on, where the user chose one."""
        self.tracebacks: dict[str, str] = {}
        """By model, what Python or the worker said when it could not be loaded, for its author."""
        self.plugins = Plugins()
        self.entries: tuple[Entry, ...] = ()
        self._trusted = {bundled_folder()} if trusted is None else set(trusted)
        self._lock = threading.Lock()
        self.workers = WorkerPool(limits or Limits())
        self._probing = WorkerPool(self.workers.limits)
        """Apart, for who interrupts a model that hangs does not mean what is looked at meanwhile."""
        self.refresh()

    def close(self) -> None:
        """Ends all processes; to be called from any thread, once nothing more is wanted."""
        self.workers.close()
        self._probing.close()

    @property
    def failures(self) -> dict[str, str]:
        """Backends that failed to import or came second, by name, with the reason."""
        return self.plugins.failures

    @property
    def backends(self) -> dict[str, str]:
        """The backends' names and where their code is; nothing is imported for this."""
        return {name: point.value for name, point in sorted(self.plugins.points.items())}

    def refresh(self) -> None:
        """Looks through the folders again."""
        found: dict[str, Entry] = {}
        for folder in self.folders:
            for path in sorted(folder.glob("*")) if folder.is_dir() else ():
                name = path.suffix.removeprefix(".").lower()
                if name in self.plugins.points and path.is_file():
                    _add(found, self._described(path, name, folder in self._trusted))
        self.entries = tuple(found.values())

    def probe(self) -> None:
        """Asks foreign backends, in workers, whether they can be imported and for the cards that only they can tell.

        To be called where waiting does no harm: a worker takes half a second, one that hangs as long as it may.
        """
        for name in sorted({entry.backend for entry in self.entries if not self.plugins.is_ours(entry.backend)}):
            try:
                self.check_backend(name)
            except WorkerStoppedError:
                return
            except ModelError as error:
                for entry in self.entries:
                    if entry.backend == name and not entry.reason:
                        self.mark(entry.id, str(error))
                continue
            for entry in self.entries:
                if entry.backend == name and entry.is_unknown:
                    self._replace(entry, self._asked(entry))

    def entry(self, model: str | None = None) -> Entry:
        """The entry of a model, by default the bundled default; ModelError with the known ids otherwise."""
        wanted = model or default_id()
        for attempt in (0, 1):
            for entry in self.entries:
                if entry.id == wanted and not entry.is_unknown:
                    return entry
            if attempt == 0 and any(entry.is_unknown for entry in self.entries):
                self.probe()
        known = ", ".join(entry.id for entry in self.entries if entry.card) or "none"
        raise ModelError(f"{wanted}: no such model; known are: {known}")

    def load(self, model: str | None = None) -> Model:
        """Loads a model, and tries a foreign one out; ModelError with the reason when it cannot be."""
        entry = self.entry(model)
        if entry.card is None:
            raise ModelError(f"{entry.path}: cannot be used: {entry.reason}")
        try:
            if not entry.path.is_file():
                raise ModelError(f"its file {entry.path} is gone; put it back or choose another model")
            loaded = self._loaded(entry, entry.card)
            self._try_out(loaded)
        except WorkerStoppedError as error:
            raise ModelError(f"{entry.id}: was not loaded: {error}") from error
        except (Exception, SystemExit) as error:  # whatever a backend raises is the reason on its row
            reason = sentence(error).removeprefix(f"{entry.id}: ")
            self.tracebacks[entry.id] = _details(error)
            self.mark(entry.id, reason)
            raise ModelError(f"{entry.id}: could not be loaded: {reason}") from error
        self.mark(entry.id, "")
        return loaded

    def mark(self, model: str, reason: str) -> None:
        """Remembers why a model cannot be used; "" when it can."""
        with self._lock:
            self.entries = tuple(
                replace(entry, reason=reason) if entry.id == model else entry for entry in self.entries
            )

    def check_backend(self, name: str) -> None:
        """ModelError where a backend cannot be imported; a foreign one is imported by a worker."""
        if self.plugins.is_ours(name):
            self.plugins.load(name)
            return
        if name not in self.failures:
            try:
                self._probing.check_backend(name)
            except WorkerStoppedError:
                raise
            except WorkerError as error:
                reason = str(error).removeprefix(f"the backend {name!r} is not usable: ")
                self.plugins.fail(name, reason, error.details)
        if name in self.failures:
            raise self.plugins.unusable(name)

    def is_isolated(self, entry: Entry) -> bool:
        """Whether a model runs in a worker."""
        return entry.is_foreign or self.plugins.load(entry.backend).isolated

    def _loaded(self, entry: Entry, card: ModelCard) -> Model:
        device = self.devices.get(entry.backend, "")
        if not self.is_isolated(entry):
            backend = self.plugins.load(entry.backend)
            backend.device = device
            model = Model(card, backend.load(entry.path, card))
            model.devices = backend.devices()
            return model
        if entry.backend in self.failures:
            raise self.plugins.unusable(entry.backend)
        run = self.workers.load(entry.backend, entry.path, card, device)
        model = Model(card, run)
        model.devices = run.devices
        return model

    def _try_out(self, model: Model) -> None:
        try:
            model.check_parity()
            if model.is_isolated:
                model.predict(trial())
        except BaseException:
            model.close()
            raise

    def _asked(self, entry: Entry) -> Entry:
        """An entry with the card that its foreign backend tells."""
        try:
            card = self._probing.read_card(entry.backend, entry.path)
        except WorkerStoppedError:
            return entry
        except ModelError as error:
            self.tracebacks[entry.id] = _details(error)
            return replace(entry, reason=sentence(error), is_unknown=False)
        return replace(entry, id=card.id, card=card, reason="", is_unknown=False)

    def _replace(self, old: Entry, new: Entry) -> None:
        with self._lock:
            found: dict[str, Entry] = {}
            for entry in self.entries:
                _add(found, new if entry.path == old.path else entry)
            self.entries = tuple(found.values())

    def _described(self, path: Path, backend: str, is_trusted: bool) -> Entry:
        ours = self.plugins.is_ours(backend)
        beside = path.with_suffix(CARD_SUFFIX)
        is_foreign = not (ours and is_trusted)
        try:
            if ours:
                card = self.plugins.load(backend).card(path)
            elif beside.is_file():
                card = ModelCard.from_json(beside.read_bytes())
            else:
                return Entry(path.stem, path, backend, reason="not looked at yet", is_foreign=True, is_unknown=True)
        except (Exception, SystemExit) as error:  # a stranger's file may fail in any way
            return Entry(path.stem, path, backend, reason=sentence(error), is_foreign=is_foreign)
        return Entry(card.id, path, backend, card, is_foreign=is_foreign)


def trial() -> Drawing:
    """A 7 to read, to see whether a model answers at all."""
    return Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])


def _details(error: BaseException) -> str:
    """What the author of a model wants to know of a failure."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, WorkerError):
        cause = cause.__cause__
    return cause.details if cause and cause.details else "".join(traceback.format_exception(error))


def _add(found: dict[str, Entry], entry: Entry) -> None:
    """Adds an entry under its id; where that is taken, a broken file gives way to one that can be used."""
    rival = found.get(entry.id)
    if rival is not None and entry.card and not rival.card:
        found[entry.id], entry, rival = entry, rival, entry
    if rival is not None:
        reason = entry.reason or f"the id {entry.id!r} is taken by {rival.path}; give it another"
        entry = replace(entry, id=f"{entry.id} ({entry.path})", card=None, reason=reason)
    found[entry.id] = entry


def default_id() -> str:
    """The id of the model that the app starts with."""
    from digitapp_models import DEFAULT

    return DEFAULT
