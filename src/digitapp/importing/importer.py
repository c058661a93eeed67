"""A model file on its way from where somebody has it to the user's models."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from digitapp.api import CARD_SUFFIX, FileError, ModelCard, ModelError, NoCardError
from digitapp.files import check_file, write_atomically
from digitapp.importing.candidates import cards
from digitapp.importing.ranking import Candidate, forget, rank, with_parity
from digitapp.models.model import Model
from digitapp.models.registry import Registry, user_folder
from digitapp.workers.pool import IsolatedRun, WorkerStoppedError

_PIECE = 2**23
"""So many bytes are copied at once; between them it may be given up."""


class ModelImporter:
    """A file that is looked at; nothing of it runs in this process. To be closed, or used in a `with`."""

    def __init__(self, registry: Registry, path: Path) -> None:
        """Looks at a file; FileError or ModelError where no backend can read it."""
        check_file(path)
        self.path = path
        self.backend = path.suffix.removeprefix(".").lower()
        self._registry = registry
        self._run: IsolatedRun | None = None
        self._is_closed = False
        if self.backend not in registry.backends:
            known = ", ".join(f".{name}" for name in registry.backends)
            raise FileError(f"{path}: no backend reads files of this kind; known are {known}")
        with self._said():
            self.card = self._own_card()
            """The file's own, None where it has none: `candidates` finds out what it may be."""

    def candidates(
        self, labels: tuple[str, ...] = (), progress: Callable[[float], None] = lambda _: None
    ) -> list[Candidate]:
        """What the file may be, the best first; ModelError with the reason where it can't be used.

        `labels` are those of its outputs in their order, by default digits where there are ten. `progress` is told the
        share that is done.
        """
        with self._said():
            signature = self._registry.workers.read_signature(self.backend, self.path)
            possible = cards(signature, title_of(self.path.stem), labels)
            return rank(possible, self._loaded(possible[0]), progress, self._check)

    def model(self, card: ModelCard) -> Model:
        """The file read by a card, to see what it makes of a drawing before one decides; ModelError."""
        with self._said():
            return Model(card, self._loaded(card))

    def add(self, card: ModelCard, name: str = "") -> str:
        """Copies the file and its card to the user's models and gives its id there; the file itself stays as it is.

        `name` is what people will read, by default the card's title. FileError where there is a model of that name
        already or the folder cannot be written, ModelError where the copy does not read.
        """
        title = title_of(name) if name else card.title
        model = id_of(title) if name or self.card is None else card.id
        if any(entry.id == model for entry in self._registry.entries):
            raise FileError(f"{self.path}: there is a model {model!r} already; give this one another name")
        card = msgspec.structs.replace(card, id=model, title=title)
        with self._said():
            self._copy(card if card.parity else with_parity(card, self._loaded(card)))
        return model

    def close(self) -> None:
        """Ends its process and gives up what is being done; to be called from any thread."""
        self._is_closed = True
        if self._run is not None:
            self._run.close()
        forget()

    def __enter__(self) -> ModelImporter:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _own_card(self) -> ModelCard | None:
        plugins = self._registry.plugins
        try:
            if plugins.is_ours(self.backend):
                return plugins.load(self.backend).card(self.path)
            return self._registry.workers.read_card(self.backend, self.path)
        except NoCardError:
            return None

    def _check(self) -> None:
        if self._is_closed:
            raise WorkerStoppedError("it was closed")

    def _loaded(self, card: ModelCard) -> IsolatedRun:
        if self._run is None:
            self._run = self._registry.workers.load(self.backend, self.path, card)
        return self._run

    def _copy(self, card: ModelCard) -> None:
        """Nothing is left of it where anything of it fails."""
        self._check()
        folder = user_folder()
        made: list[Path] = []
        try:
            for source, target in self._targets(folder, card.id):
                if target.exists():
                    raise FileError(f"{target}: is there already{self._advice(source)}")
                made.append(target)
                _copy(source, target, self._check)
            self._check()
            made.append(folder / (card.id + CARD_SUFFIX))
            write_atomically(made[-1], msgspec.json.format(card.to_json().encode(), indent=2))
            self._registry.refresh()
            self._registry.load(card.id).close()
        except BaseException as error:
            for path in made:
                path.unlink(missing_ok=True)
            self._registry.refresh()
            if isinstance(error, OSError):
                where = f"{folder}: the model cannot be copied there ({error.strerror or error})"
                raise FileError(f"{where}; make room or set DIGITAPP_MODELS") from error
            raise

    def _targets(self, folder: Path, model: str) -> Iterator[tuple[Path, Path]]:
        """What is to be copied and where to, the model last, since with it the copy begins to count."""
        plugins = self._registry.plugins
        files = plugins.load(self.backend).files(self.path) if plugins.is_ours(self.backend) else (self.path,)
        for file in files:
            if file != self.path:
                self._check_name(file)
                yield file, folder / file.relative_to(self.path.parent)
        yield self.path, folder / f"{model}{self.path.suffix.lower()}"

    def _check_name(self, weights: Path) -> None:
        """ModelError where a file of weights would be taken for a model or a card in the user's models."""
        suffixes = (CARD_SUFFIX, *(f".{backend}" for backend in self._registry.backends))
        if weights.parent == self.path.parent and weights.name.lower().endswith(suffixes):
            raise ModelError(f"{weights.name}, which holds its weights, is named as a model or a card: export it again")

    def _advice(self, source: Path) -> str:
        if source == self.path:
            return "; give the model another name"
        return ", and the model finds its weights by that name: export it again with another name for them"

    @contextmanager
    def _said(self) -> Iterator[None]:
        """Puts the file's name before what is wrong with it."""
        try:
            yield
        except ModelError as error:
            raise ModelError(f"{self.path}: cannot be added: {error}") from error


def file_of(registry: Registry, address: str, folder: Path) -> Path:
    """Writes the file that stands for a model served at an address into a folder, for a `ModelImporter`.

    ModelError where no backend knows addresses of this kind.
    """
    for name in filter(registry.plugins.is_ours, registry.backends):
        try:
            backend = registry.plugins.load(name)
        except ModelError:  # it is broken; `digitapp doctor` says how
            continue
        text = backend.file_of(address)
        if text is not None:
            path = folder / f"{id_of(address.rstrip('/').rsplit('/', 1)[-1])}.{name}"
            write_atomically(path, text.encode())
            return path
    raise ModelError(f"{address}: no backend knows addresses of this kind; give http://HOST:PORT/v2/models/NAME")


def id_of(title: str) -> str:
    """A title as a model's id: lower-case letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9._]+", "-", title.lower()).strip("-._")[:64] or "model"


def title_of(name: str) -> str:
    """A name as a title: one printable line of at most 80 characters."""
    return "".join(letter if letter.isprintable() else " " for letter in name).strip()[:80] or "model"


def _copy(source: Path, target: Path, check: Callable[[], None]) -> None:
    """Copies a file, whole or, where `check` raises, not at all; it counts as a model only once its name is right."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with source.open("rb") as given, part.open("wb") as made:
            while piece := given.read(_PIECE):
                check()
                made.write(piece)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
