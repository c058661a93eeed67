"""Import a model file into the user's models."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from digitapp.api import CARD_SUFFIX, FileError, ModelCard, ModelError, NoCardError
from digitapp.files import check_file, remove_parts, write_atomically
from digitapp.importing.candidates import cards
from digitapp.importing.ranking import Candidate, forget, rank, with_parity
from digitapp.language import tr
from digitapp.models import facts, permissions
from digitapp.models.model import Model
from digitapp.models.naming import id_of, title_of
from digitapp.models.registry import Registry, user_folder
from digitapp.models.unsupported import suffix_of, unsupported
from digitapp.workers.pool import IsolatedRun, WorkerStoppedError

_PIECE = 2**23
"""Bytes copied at a time; the import can be cancelled in between."""


class ModelImporter:
    """Finds candidate cards for a model file and copies it to the user's models; a context manager.

    A worker reads the file; no byte of it is parsed in this process.
    """

    def __init__(self, registry: Registry, path: Path, source: str = "") -> None:
        """Read the file's card, if it has one; FileError or ModelError if no backend can read the file.

        `source` is what the errors name instead of the path: the address for which `write_address_file` wrote the file.
        """
        check_file(path)
        self.path, self._source = path, source or str(path)
        self.backend = suffix_of(path)
        if self.backend not in registry.backends:
            if advice := unsupported(path):
                raise FileError(advice)
            known = ", ".join(f".{name}" for name in registry.backends)
            raise FileError(
                tr("{path}: no backend reads files of this kind; known are {known}").format(path=path, known=known)
            )
        self._registry = registry
        self._session = registry.workers.session(self.backend, [path])
        self._run: IsolatedRun | None = None
        self._is_closed = False
        try:
            with self._path_in_errors():
                self.card = self._own_card()
                """The file's own card; None if it has none, then `candidates` returns possible ones."""
        except BaseException:
            self.close()
            raise

    def candidates(
        self, labels: tuple[str, ...] = (), progress: Callable[[float], None] = lambda _: None
    ) -> list[Candidate]:
        """Return the candidate cards of the file, the best first; ModelError with the reason if it cannot be used.

        `labels` are the labels of its scores in order, by default the digits if there are ten. `progress` is called
        with the completed share, 0 to 1.
        """
        with self._path_in_errors():
            signature = self._session.read_signature(self.backend, self.path)
            possible_cards = cards(signature, title_of(self.path.stem), labels)
            return rank(possible_cards, self._load_run(possible_cards[0]), progress, self._check)

    def model(self, card: ModelCard) -> Model:
        """Return the file as a model with this card, to try it before adding it; ModelError if it cannot be loaded."""
        with self._path_in_errors():
            return Model(card, self._load_run(card))

    def add(self, card: ModelCard, name: str = "") -> str:
        """Copy the file with a card to the user's models and return its new id; the original file is not changed.

        `name` is the title to display, by default the card's. FileError if there is a model of that name already or the
        folder cannot be written, ModelError if the copy does not work.
        """
        title = title_of(name) if name else card.title
        model = id_of(title) if name or self.card is None else card.id
        if any(entry.id == model for entry in self._registry.entries):
            raise FileError(
                tr("{source}: there is a model {model} already; give this one another name").format(
                    source=self._source, model=repr(model)
                )
            )
        card = msgspec.structs.replace(card, id=model, title=title)
        with self._path_in_errors():
            self._copy(card if card.parity else with_parity(card, self._load_run(card)))
        return model

    def close(self) -> None:
        """End the worker and cancel what it is doing; may be called from any thread."""
        self._is_closed = True
        self._session.close()
        forget()

    def __enter__(self) -> ModelImporter:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _own_card(self) -> ModelCard | None:
        try:
            return self._session.read_card(self.backend, self.path)
        except NoCardError:
            return None

    def _check(self) -> None:
        if self._is_closed:
            raise WorkerStoppedError(tr("it was closed"))

    def _load_run(self, card: ModelCard) -> IsolatedRun:
        if self._run is None:
            self._run = self._session.load(self.backend, self.path, card)
        return self._run

    def _copy(self, card: ModelCard) -> None:
        """Copy the model's files and write its card; if anything fails, remove what was copied and nothing else."""
        self._check()
        folder = user_folder()
        made: list[Path] = []
        try:
            for source, target in self._targets(folder, card.id):
                if target.exists():
                    raise FileError(
                        tr(
                            "{path}: is there already, and the model finds its weights by that name: export it again "
                            "with another name for them"
                        ).format(path=target)
                    )
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
                raise FileError(
                    tr(
                        "{folder}: the model cannot be copied there ({reason}); make room or set DIGITAPP_MODELS"
                    ).format(folder=folder, reason=error.strerror or error)
                ) from error
            raise

    def _targets(self, folder: Path, model: str) -> Iterator[tuple[Path, Path]]:
        """Yield the files to copy and their targets, the model file last, since with it the copy becomes a model.

        A card belongs to all model files of the same name, so none of them may exist.
        """
        for suffix in (CARD_SUFFIX, *(f".{backend}" for backend in self._registry.backends)):
            if (existing := folder / (model + suffix)).exists():
                raise FileError(
                    tr("{existing}: is there already; give the model another name").format(existing=existing)
                )
        for file in self._weights():
            yield file, folder / file.relative_to(self.path.parent)
        yield self.path, folder / f"{model}{self.path.suffix.lower()}"

    def _weights(self) -> list[Path]:
        """Return the files that belong to the model besides its own; ModelError if one of them may not be copied."""
        files = [file for file in self._session.read_files(self.backend, self.path) if file != self.path]
        own = (CARD_SUFFIX, facts.SUFFIX, permissions.NAME)
        suffixes = (*own, *(f".{backend}" for backend in self._registry.backends))
        real = os.path.realpath(self.path.parent)
        for file in files:
            target = Path(os.path.realpath(file))  # a link may lead out
            is_within = ".." not in file.parts and file.is_relative_to(self.path.parent)
            if not is_within or not target.is_relative_to(real) or not target.is_file():
                raise ModelError(
                    tr("{file}, which belongs to it, is no file in its folder: export it as one file").format(file=file)
                )
            if file.parent == self.path.parent and file.name.lower().endswith(suffixes):
                raise ModelError(
                    tr(
                        "{name}, which holds its weights, is named as a model or a file of the app: export it again"
                    ).format(name=file.name)
                )
        return files

    @contextmanager
    def _path_in_errors(self) -> Iterator[None]:
        """Prefix a ModelError with the file's path."""
        try:
            yield
        except ModelError as error:
            raise ModelError(
                tr("{source}: cannot be added: {reason}").format(source=self._source, reason=error)
            ) from error


def model_file(registry: Registry, given: str, folder: Path) -> Path:
    """Return the model file `given`, or one in `folder` that stands for an address; DigitappError for neither."""
    if "://" in given:
        return write_address_file(registry, given, folder)
    if not os.path.lexists(given):
        raise FileError(
            tr(
                "{given}: neither a file nor an address; name a model file that is there, or give an address such as "
                "http://localhost:8080/v2/models/digits"
            ).format(given=given)
        )
    return Path(given)


def write_address_file(registry: Registry, address: str, folder: Path) -> Path:
    """Write a file that represents a model served at an address, for a `ModelImporter`; return its path in `folder`.

    ModelError if no backend supports addresses of this kind.
    """
    is_foreign = {name: not registry.plugins.is_ours(name) for name in registry.backends}
    for name in sorted(is_foreign, key=lambda name: is_foreign[name]):  # ours first: the others need a worker
        try:
            text = _file_of(registry, name, address, is_foreign[name])
        except ModelError:  # the backend is broken; `digitapp doctor` says why
            continue
        if text is not None:
            path = folder / f"{id_of(address.rstrip('/').rsplit('/', 1)[-1])}.{name}"
            write_atomically(path, text.encode())
            return path
    raise ModelError(
        tr("{address}: no backend knows addresses of this kind; give http://HOST:PORT/v2/models/NAME").format(
            address=address
        )
    )


def _file_of(registry: Registry, backend: str, address: str, is_foreign: bool) -> str | None:
    if not is_foreign:
        return registry.plugins.load(backend).file_of(address)
    with registry.workers.session(backend) as session:
        return session.file_of(backend, address)


def _copy(source: Path, target: Path, check: Callable[[], None]) -> None:
    """Copy a file under a temporary name and rename it at the end; leave nothing behind if `check` raises."""
    target.parent.mkdir(parents=True, exist_ok=True)
    remove_parts(target)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with source.open("rb") as given, part.open("wb") as made:
            while piece := given.read(_PIECE):
                check()
                made.write(piece)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
