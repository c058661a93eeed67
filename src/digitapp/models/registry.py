"""The registry of models: find them in folders, load them on selection, and record which failed and why."""

from __future__ import annotations

import os
import threading
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from digitapp.api import Head, Layers, ModelCard, ModelError, NoCardError
from digitapp.api.backend import card_beside
from digitapp.language import tr
from digitapp.models.bundled import is_as_released
from digitapp.models.entry import Entry, add_entry
from digitapp.models.failures import details_of
from digitapp.models.folders import bundled_folder, default_id, user_folder
from digitapp.models.model import Model
from digitapp.models.permissions import Permissions
from digitapp.models.trial import try_out
from digitapp.plugins import Plugins, sentence
from digitapp.workers.pool import Limits, WorkerError, WorkerNeedsError, WorkerPool, WorkerSession, WorkerStoppedError

__all__ = ["Entry", "Registry", "bundled_folder", "default_id", "user_folder"]


class Registry:
    """The installed models and the backends that read them; all threads of a program may share one registry.

    Foreign models (those outside the `trusted` folders) and backends of other distributions are never parsed, run or
    imported in this process, but in a worker with `limits`. Only a card file beside such a model is read here.
    """

    def __init__(
        self,
        folders: Sequence[Path] | None = None,
        *,
        trusted: Collection[Path] | None = None,
        limits: Limits | None = None,
    ) -> None:
        """Search `folders`, by default the bundled and the user's; if ids clash, the earlier folder wins."""
        self.folders = tuple(folders) if folders is not None else (bundled_folder(), user_folder())
        self.devices: dict[str, str] = {}
        """By backend name, the device that the user chose; models are loaded on it from then on."""
        self.tracebacks: dict[str, str] = {}
        """By model id, the traceback or the worker's output when loading failed, for the model's author."""
        self.plugins = Plugins()
        self.entries: tuple[Entry, ...] = ()
        self._trusted = {bundled_folder()} if trusted is None else set(trusted)
        self._entries_lock = threading.RLock()
        self._load_lock = threading.Lock()
        self._probed: dict[Path, tuple[tuple[int, int], Entry]] = {}
        """The entries found by workers, with the modification time and size of the file then."""
        self.permissions = Permissions(self.plugins, user_folder)
        self.workers = WorkerPool(limits or Limits(), self.permissions.of)
        self.refresh()

    def close(self) -> None:
        """End all workers, when the registry is no longer needed; may be called from any thread."""
        self.workers.close()

    @property
    def failures(self) -> dict[str, str]:
        """The reason for each backend that failed to import, or whose name another backend has already."""
        return self.plugins.failures

    @property
    def backends(self) -> dict[str, str]:
        """The backends' names and the modules and classes of their entry points; nothing is imported for this."""
        return {name: point.value for name, point in sorted(self.plugins.points.items())}

    def refresh(self) -> None:
        """Search the folders again."""
        entries: dict[str, Entry] = {}
        self.unreadable: dict[Path, str] = {}
        """The reason for each folder whose models cannot be listed."""
        for folder in self.folders:
            for path in self._files_in(folder):
                name = path.suffix.removeprefix(".").lower()
                if name in self.plugins.points:
                    add_entry(entries, self._make_entry(path, name, folder in self._trusted))
        with self._entries_lock:
            self.entries = tuple(entries.values())

    def _files_in(self, folder: Path) -> list[Path]:
        """Return the files in a folder; none if it cannot be listed, so that the other folders' models are there."""
        try:
            with os.scandir(folder) as found:
                return sorted(folder / entry.name for entry in found if _is_file(entry))
        except FileNotFoundError:
            return []
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", error)
            self.unreadable[folder] = tr("cannot be read ({reason}); check who may read it").format(reason=reason)
            return []

    def probe(self) -> None:
        """Let workers try to import foreign backends, and read the cards stored in foreign files.

        Call this where blocking does no harm: a worker takes half a second, and one that hangs takes until its limit.
        """
        asked = {
            entry.backend for entry in self.entries if entry.needs_probe or not self.plugins.is_ours(entry.backend)
        }
        for name in sorted(asked):
            try:
                files = [entry.path for entry in self.entries if entry.backend == name]
                with self.workers.session(name, files) as session:
                    self._probe_backend(session, name)
            except WorkerStoppedError:
                return
            except ModelError as error:
                for entry in self.entries:
                    if entry.backend == name and (entry.needs_probe or not entry.reason):
                        self.mark(entry.id, str(error))

    def entry(self, model: str | None = None) -> Entry:
        """Return the entry of a model id, by default the default model's; ModelError with the known ids if unknown."""
        wanted = model or default_id()
        for attempt in (0, 1):
            for entry in self.entries:
                if entry.id == wanted and not entry.needs_probe:
                    return entry
            if attempt == 0 and any(entry.needs_probe for entry in self.entries):
                self.probe()
        known = ", ".join(entry.id for entry in self.entries if entry.card) or tr("none", "instead of names")
        raise ModelError(tr("{wanted}: no such model; known are: {known}").format(wanted=wanted, known=known))

    def load(self, model: str | None = None) -> Model:
        """Load a model and, if it is isolated, run it once on a drawing; ModelError with the reason if that fails."""
        entry = self.entry(model)
        if entry.card is None:
            raise ModelError(tr("{path}: cannot be used: {reason}").format(path=entry.path, reason=entry.reason))
        try:
            if not entry.path.is_file():
                gone = tr("its file {path} is gone; put it back or choose another model")
                raise ModelError(gone.format(path=entry.path))
            loaded = self._load_model(entry, entry.card)
            try_out(loaded)
        except WorkerStoppedError as error:
            raise ModelError(tr("{model}: was not loaded: {reason}").format(model=entry.id, reason=error)) from error
        except (Exception, SystemExit) as error:  # whatever a backend raises is the reason on its row
            reason = sentence(error).removeprefix(f"{entry.id}: ")
            self.tracebacks[entry.id] = details_of(error)
            self.mark(entry.id, reason)
            failed = tr("{model}: could not be loaded: {reason}")
            raise ModelError(failed.format(model=entry.id, reason=reason)) from error
        self.mark(entry.id, "")
        return loaded

    def with_head(self, model: str, card: ModelCard, head: Head) -> bytes:
        """Return the content of a model file that holds an installed model with another head and card.

        ModelError if its backend cannot do that. A foreign file is read by a worker.
        """
        entry = self.entry(model)
        if entry.card is None:
            raise ModelError(tr("{path}: cannot be used: {reason}").format(path=entry.path, reason=entry.reason))
        try:
            if not self.is_isolated(entry):
                return self.plugins.load(entry.backend).with_head(entry.path, entry.card, card, head)
            with self.workers.session(entry.backend, [entry.path]) as session:
                return session.with_head(entry.backend, entry.path, entry.card, card, head)
        except (ModelError, ValueError, OSError) as error:
            raise ModelError(f"{entry.id}: {sentence(error)}") from error

    def allow(self, backend: str, needs: tuple[str, ...]) -> None:
        """Let a backend use what it needs; FileError if that cannot be written down. Its models can be tried again."""
        self.permissions.allow(backend, needs)
        self._probed.clear()
        self.refresh()

    def mark(self, model: str, reason: str) -> None:
        """Record why a model cannot be used; "" means that it can."""
        with self._entries_lock:
            self.entries = tuple(
                replace(entry, reason=reason) if entry.id == model else entry for entry in self.entries
            )

    def check_backend(self, name: str) -> None:
        """Raise ModelError if a backend cannot be imported; a foreign one is imported in a worker."""
        if self.plugins.is_ours(name):
            self.plugins.load(name)
            return
        with self.workers.session(name) as session:
            self._check_foreign(session, name)

    def is_isolated(self, entry: Entry) -> bool:
        """Return whether a model runs in a worker; one that has replaced a bundled one does, too."""
        if entry.is_foreign or self.plugins.load(entry.backend).isolated:
            return True
        return entry.path.parent == bundled_folder() and not is_as_released(entry.path)

    def is_own(self, entry: Entry) -> bool:
        """Return whether a model is the user's own and not bundled with the app."""
        return self.is_own_folder(entry.path.parent)

    def is_own_folder(self, folder: Path) -> bool:
        """Return whether the models in a folder are the user's own."""
        return folder not in self._trusted

    def _load_model(self, entry: Entry, card: ModelCard) -> Model:
        device = self.devices.get(entry.backend, "")
        if not self.is_isolated(entry):
            backend = self.plugins.load(entry.backend)
            with self._load_lock:  # all threads share the backend and its `device`
                backend.device = device
                model = Model(card, backend.load(entry.path, card), partial(self._open_layers, entry, card))
                model.devices = backend.devices()
            return model
        if entry.backend in self.failures:
            raise self.plugins.unusable(entry.backend)
        run = self.workers.load(entry.backend, entry.path, card, device)
        model = Model(card, run, lambda: run.layers)
        model.devices = run.devices
        return model

    def _open_layers(self, entry: Entry, card: ModelCard) -> Layers:
        """Open a model that runs in this process once more, so that it tells what its layers do."""
        with self._load_lock:
            backend = self.plugins.load(entry.backend)
            backend.device = self.devices.get(entry.backend, "")
            return backend.layers(entry.path, card)

    def _probe_backend(self, session: WorkerSession, name: str) -> None:
        if not self.plugins.is_ours(name):
            self._check_foreign(session, name)
        for entry in self.entries:
            if entry.backend == name and entry.needs_probe:
                self._replace(entry, self._probe_entry(session, entry))

    def _check_foreign(self, session: WorkerSession, name: str) -> None:
        if name not in self.failures:
            try:
                session.check_backend(name)
            except (WorkerStoppedError, WorkerNeedsError):
                raise
            except WorkerError as error:
                self.plugins.fail(name, str(error), error.details)
        if name in self.failures:
            raise self.plugins.unusable(name)

    def _probe_entry(self, session: WorkerSession, entry: Entry) -> Entry:
        """Return the entry with the card or the error that its backend reports for the file."""
        stamp = _file_stamp(entry.path)
        try:
            card = session.read_card(entry.backend, entry.path)
            probed = replace(entry, id=card.id, card=card, reason="", needs_probe=False)
        except WorkerStoppedError:
            raise
        except ModelError as error:
            self.tracebacks[entry.id] = details_of(error)
            probed = replace(entry, reason=sentence(error), needs_probe=False)
        self._probed[entry.path] = stamp, probed
        return probed

    def _replace(self, old: Entry, new: Entry) -> None:
        with self._entries_lock:
            entries: dict[str, Entry] = {}
            for entry in self.entries:
                add_entry(entries, new if entry.path == old.path else entry)
            self.entries = tuple(entries.values())

    def _make_entry(self, path: Path, backend: str, is_trusted: bool) -> Entry:
        is_foreign = not (is_trusted and self.plugins.is_ours(backend))
        broken = str(self.plugins.unusable(backend)) if backend in self.failures else ""
        try:
            card = card_beside(path) if is_foreign else self.plugins.load(backend).card(path)
        except NoCardError as error:
            if not is_foreign:
                return Entry(path.stem, path, backend, reason=sentence(error))
            return self._cached_entry(path) or Entry(
                path.stem, path, backend, reason=tr("not looked at yet"), is_foreign=True, needs_probe=True
            )
        except (Exception, SystemExit) as error:  # third-party files may fail in any way
            return Entry(path.stem, path, backend, reason=sentence(error), is_foreign=is_foreign)
        return Entry(card.id, path, backend, card, reason=broken, is_foreign=is_foreign)

    def _cached_entry(self, path: Path) -> Entry | None:
        """Return the entry that a worker found for a file earlier, if the file has not changed since."""
        stamp, entry = self._probed.get(path, (None, None))
        return entry if stamp == _file_stamp(path) else None


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # a link that leads in a circle, or to where this user may not look
        return False


def _file_stamp(path: Path) -> tuple[int, int]:
    """Return the modification time and the size of a file; zeros if it does not exist."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size
