"""Make a model file of a head that was fitted, try it, and put it among the user's models."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import numpy as np

from digitapp.api import CARD_SUFFIX, Figure, FileError, Head, InputSpec, ModelCard, ModelError, Parity
from digitapp.explaining.known_drawings import known_drawings
from digitapp.files import temporary_directory, write_atomically
from digitapp.language import significant, tr
from digitapp.models import manage
from digitapp.models.model import Model
from digitapp.models.naming import id_of
from digitapp.models.registry import Registry, user_folder
from digitapp.preprocessing.framing import Frames
from digitapp.teaching.folds import Score

TAUGHT = "Taught"
"""How what is said of the training of a taught model begins."""
MEASURED = "taught-held-out"
"""The name, on the card, of the examples that each fold was not taught."""
TOLERANCE = 1e-4
"""The largest allowed difference of a probability between the file and the head that was fitted."""


def is_taught(card: ModelCard) -> bool:
    """Return whether a card is that of a taught model."""
    return card.training.startswith(TAUGHT)


def new_card(base: ModelCard, name: str, labels: tuple[str, ...], score: Score | None, training: str) -> ModelCard:
    """Return the card of a taught model, without its parity sample; ModelError if the name cannot be one."""
    figures = () if score is None else (Figure(data=MEASURED, accuracy=score.accuracy, n=score.n, ci95=score.ci95),)
    form = base.form if base.form == InputSpec() else msgspec.structs.replace(base.form, output="probabilities")
    try:
        return msgspec.structs.replace(
            base, id=id_of(name), title=name, labels=labels, output="probabilities", form=form, accuracy=figures,
            training=training, parity=None,
        )  # fmt: skip
    except ValueError as error:
        raise ModelError(
            tr("{name}: cannot be the name of a model ({reason}); choose another").format(name=name[:80], reason=error)
        ) from error


def content_of(registry: Registry, base: Model, card: ModelCard, head: Head) -> tuple[bytes, ModelCard]:
    """Return a model file with a head, and its card with a parity sample; ModelError if the file answers otherwise."""
    frames = _sample(base)
    own, features = base.readings_and_features(frames)
    expected = head.probabilities(features, own.probabilities)
    card = msgspec.structs.replace(card, parity=_parity(frames, expected))
    content = registry.with_head(base.card.id, card, head)
    with _opened(registry, base.card.id, content, card) as made:
        off = float(np.abs(made.readings(frames).probabilities - expected).max())
    if not off <= TOLERANCE:
        raise ModelError(
            tr("{model}: its file answers otherwise than it was taught (by {off}); nothing was written").format(
                model=card.id, off=significant(off, 2)
            )
        )
    return content, card


def put(registry: Registry, card: ModelCard, content: bytes) -> Path:
    """Write a model file into the folder of the user's models and return its path.

    A model of the same name that was taught before is moved to the removed ones. FileError if there is another model of
    that name, or the folder cannot be written; then the old one stays.
    """
    check_name(registry, card)
    path = user_folder() / f"{card.id}.onnx"
    old = [entry for entry in registry.entries if entry.id == card.id]
    removed = manage.remove(registry, card.id) if old else None
    try:
        write_atomically(path, content)
    except FileError:
        if removed is not None:
            manage.restore(registry, removed.folder.name)
        raise
    registry.refresh()
    return path


def check_name(registry: Registry, card: ModelCard) -> None:
    """Raise FileError if a model of that name exists that teaching may not replace."""
    files = [user_folder() / f"{card.id}{suffix}" for suffix in (CARD_SUFFIX, *map(".{}".format, registry.backends))]
    there = next((path for path in files if path.exists()), None)
    if there is not None:
        registry.probe()  # which needs a process, to look for the card in the file
    for entry in registry.entries:
        if entry.id == card.id and entry.title == card.title and registry.is_own(entry) and _is_taught(entry.card):
            return
        if entry.id == card.id:
            raise FileError(
                tr("{title}: there is a model {model} already; give the taught one another name").format(
                    title=card.title, model=repr(card.id)
                )
            )
        if entry.title == card.title:
            raise FileError(
                tr("{title}: another model has this name already; give the taught one another name").format(
                    title=card.title
                )
            )
    if there is not None:
        raise FileError(tr("{there}: is there already; give the taught model another name").format(there=there))


def _is_taught(card: ModelCard | None) -> bool:
    return card is not None and card.training.startswith(TAUGHT)


@contextmanager
def _opened(registry: Registry, base: str, content: bytes, card: ModelCard) -> Iterator[Model]:
    """Open a model file as the registry would: in this process if what it was made of may run here."""
    with temporary_directory() as folder:
        path = Path(folder)
        write_atomically(path / f"{card.id}.onnx", content)
        trial = Registry([path], trusted=() if registry.is_isolated(registry.entry(base)) else {path})
        try:
            yield trial.load(card.id)
        finally:
            trial.close()


def _sample(base: Model) -> Frames:
    """Return a few known drawings as input, in whole bytes: nobody's own drawing becomes part of a model file."""
    frames = known_drawings().frames(base, 0, 16)
    return frames._replace(images=np.rint(frames.images * 255).astype(np.float32) / np.float32(255))


def _parity(frames: Frames, expected: np.ndarray) -> Parity:
    place = int(np.argmax(frames.readable))
    image = np.rint(frames.images[place] * 255).astype(np.uint8)
    return Parity(image=image.tobytes(), probabilities=tuple(map(float, expected[place].clip(0, 1))))
