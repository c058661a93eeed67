"""Rename, remove and bring back the user's own models; the bundled ones stay as they are."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import msgspec

from digitapp.api import CARD_SUFFIX, FileError, ModelCard, ModelError
from digitapp.files import write_atomically
from digitapp.language import Marked, mark, tr, translated
from digitapp.models.entry import Entry
from digitapp.models.facts import SUFFIX
from digitapp.models.registry import Registry
from digitapp.workers.pool import WorkerStoppedError

REMOVED = "removed"
"""The folder, beside the models, in which removed models are kept: a folder for each."""

_NOT_RENAMED = mark("{model}: comes with the app and cannot be renamed; only your own models can")
_NOT_REMOVED = mark("{model}: comes with the app and cannot be removed; only your own models can")
_CANNOT_REMOVE = mark("{path}: could not be removed ({reason}); check the rights of its folder")
_CANNOT_RESTORE = mark("{path}: could not be brought back ({reason}); check the rights of its folder")


class Removed(NamedTuple):
    """A model that was removed, but not deleted."""

    id: str
    title: str
    folder: Path
    """Where its files are now."""


def rename(registry: Registry, model: str, title: str) -> ModelCard:
    """Give one of the user's models another title and return its card; its id and its files' names stay.

    ModelError if the model is bundled, has no card or the title is not one line of text; FileError if the card cannot
    be written.
    """
    entry, title = _own(registry, model, _NOT_RENAMED), title.strip()
    if entry.card is None:
        raise ModelError(
            tr("{path}: has no card that could hold a name; mend it first ({reason})").format(
                path=entry.path, reason=entry.reason
            )
        )
    if any(other.title == title and other.id != model for other in registry.entries):
        raise ModelError(tr("{title}: another model has this name already; choose another one").format(title=title))
    try:
        card = msgspec.structs.replace(entry.card, title=title)
    except ValueError as error:
        raise ModelError(
            tr("{model}: cannot be named so ({reason}); choose another name").format(model=model, reason=error)
        ) from error
    # The card beside a file goes before the one in it, so the file itself stays as it is.
    write_atomically(_card_path(entry.path), msgspec.json.format(card.to_json().encode(), indent=2))
    registry.refresh()
    return card


def remove(registry: Registry, model: str) -> Removed:
    """Move the files of one of the user's models to a folder in `REMOVED`; `restore` brings them back.

    Files that another model needs too stay. ModelError if the model is bundled, FileError if its files cannot be moved;
    then all of them are where they were.
    """
    entry = _own(registry, model, _NOT_REMOVED)
    base = entry.path.parent
    target = _free(base / REMOVED / entry.path.stem)
    files = [file for file in _files(registry, entry) if file.is_file()]
    _move([(file, target / file.relative_to(base)) for file in files], _CANNOT_REMOVE)
    _clear_folders(base, files)
    registry.refresh()
    return Removed(entry.id, entry.title, target)


def restore(registry: Registry, name: str) -> str:
    """Bring a removed model back and return its id; `name` is that of its folder in `REMOVED`.

    ModelError if there is no such folder; FileError if a file of the same name is there already.
    """
    folders = removed(registry)
    for folder in folders:
        if folder.name == name:
            return _restored(registry, folder.parent.parent, folder)
    known = ", ".join(folder.name for folder in folders) or tr("none", "instead of names")
    raise ModelError(tr("{name}: no such removed model; there are: {known}").format(name=name, known=known))


def removed(registry: Registry) -> list[Path]:
    """Return the folders of the removed models; their names are what `restore` takes."""
    bases = [folder / REMOVED for folder in registry.folders if registry.is_own_folder(folder)]
    return sorted(path for base in bases if base.is_dir() for path in base.iterdir() if path.is_dir())


def _restored(registry: Registry, base: Path, folder: Path) -> str:
    files = sorted(
        (file for file in folder.rglob("*") if file.is_file()), key=lambda file: _is_model(registry, folder, file)
    )
    moves = [(file, base / file.relative_to(folder)) for file in files]
    for _, target in moves:
        if target.exists():
            raise FileError(
                tr("{target}: is there already, so nothing was brought back; remove or rename that model").format(
                    target=target
                )
            )
    _move(moves, _CANNOT_RESTORE)
    _clear_folders(base, [*files, folder / "file"])
    registry.refresh()
    models = [target for source, target in moves if _is_model(registry, folder, source)]
    return next((entry.id for entry in registry.entries if entry.path in models), folder.name)


def _own(registry: Registry, model: str, refusal: Marked) -> Entry:
    entry = registry.entry(model)
    if not registry.is_own(entry):
        raise ModelError(translated(refusal).format(model=model))
    return entry


def _card_path(path: Path) -> Path:
    return path.with_suffix(CARD_SUFFIX)


def _files(registry: Registry, entry: Entry) -> list[Path]:
    """Return the files of a model, its own first, since without it the others are no model any more."""
    base = entry.path.parent
    files = [entry.path]
    twins = (path for path in base.iterdir() if path.stem == entry.path.stem and path != entry.path)
    if not any(_is_model(registry, base, path) for path in twins):  # a card belongs to all model files of one name
        files += [_card_path(entry.path), entry.path.with_suffix(SUFFIX)]
    weights = _weights(registry, entry)
    others = (other for other in registry.entries if other.path.parent == base and other.path != entry.path)
    shared = {file for other in others for file in _weights(registry, other)} if weights else set()
    return files + [file for file in weights if file not in shared]


def _weights(registry: Registry, entry: Entry) -> list[Path]:
    """Return the files that a model needs besides its own; none if its backend cannot read it."""
    try:
        with registry.workers.session(entry.backend, [entry.path]) as session:
            files = session.read_files(entry.backend, entry.path)
    except WorkerStoppedError:  # the app was closed; nothing is moved then
        raise
    except ModelError:
        return []
    base = entry.path.parent
    within = (file for file in files if ".." not in file.parts and file.is_relative_to(base))
    return [file for file in within if not _is_model(registry, base, file)]


def _is_model(registry: Registry, base: Path, path: Path) -> bool:
    """Return whether a file directly in a folder is a model's by its name."""
    return path.parent == base and path.suffix.removeprefix(".").lower() in registry.backends


def _free(folder: Path) -> Path:
    """Return the path of a folder that does not exist yet: the given one, or with a number after its name."""
    number, free = 2, folder
    while free.exists():
        free, number = folder.with_name(f"{folder.name}-{number}"), number + 1
    return free


def _move(moves: Iterable[tuple[Path, Path]], refusal: Marked) -> None:
    """Move files within one file system; if one cannot be moved, move the others back and raise FileError."""
    done: list[tuple[Path, Path]] = []
    try:
        for source, target in moves:
            target.parent.mkdir(parents=True, exist_ok=True)
            source.rename(target)
            done.append((source, target))
    except OSError as error:
        for before, after in reversed(done):
            after.rename(before)
        reason = error.strerror or error
        raise FileError(translated(refusal).format(path=source, reason=reason)) from error


def _clear_folders(base: Path, files: Iterable[Path]) -> None:
    """Delete the folders that files were in and that are empty now, up to the folder of the models."""
    for folder in sorted({parent for file in files for parent in file.parents}, key=lambda path: -len(path.parts)):
        if folder != base and folder.is_relative_to(base):
            with contextlib.suppress(OSError):  # it is not empty, which is what `rmdir` finds out
                folder.rmdir()
