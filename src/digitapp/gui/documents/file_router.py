"""Send dropped files to what opens them: models to the add-model controller, drawings and pictures to the documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from digitapp.drawing.files import SUFFIXES
from digitapp.gui.documents.file_actions import FileActions
from digitapp.gui.documents.picture_files import PictureItem
from digitapp.language import tr
from digitapp.models.unsupported import KINDS, suffix_of
from digitapp.preprocessing.picture_files import is_picture


class FileRouter:
    """Route files by suffix; unless it is that of a drawing or a picture, they wait until those of models are known."""

    def __init__(
        self,
        actions: FileActions,
        add_models: Callable[[Sequence[str]], None],
        suffixes: Callable[[], tuple[str, ...]],
        keep_for_later: Callable[[Sequence[Path]], None],
    ) -> None:
        """Connect the ways.

        `suffixes` returns those of model files, without dots; an empty tuple until the models are known.
        `keep_for_later` gets the drawings that came with the one that is opened: one is shown at a time.
        """
        self._actions, self._add_models, self._suffixes = actions, add_models, suffixes
        self._keep_for_later = keep_for_later
        self._waiting: list[Path] = []

    def open(self, paths: Sequence[Path]) -> None:
        """Add the models among files, and open the first drawing or, if a picture comes first, all pictures.

        What may be a drawing or a model waits for the models' list.
        """
        kinds = {path: self._is_model(path) for path in paths}
        self._waiting += [path for path, is_model in kinds.items() if is_model is None]
        if models := [str(path) for path, is_model in kinds.items() if is_model]:
            self._add_models(models)
        drawings = [path for path, is_model in kinds.items() if is_model is False]
        if not drawings:
            return
        opened = [path for path in drawings if is_picture(path)] if is_picture(drawings[0]) else drawings[:1]
        if len(opened) > 1:
            self._actions.open_pictures([PictureItem(path.absolute()) for path in opened])
        else:
            self._actions.open_path(opened[0])
        if later := [path for path in drawings if path not in opened]:
            self._keep_for_later(later)

    def describe(self, paths: Sequence[Path]) -> str:
        """Return in a few words what will happen to files."""
        models = sum(self._is_model(path) is True for path in paths)
        others = len(paths) - models
        pictures = sum(map(is_picture, paths))
        if any(self._is_model(path) is None for path in paths):
            return tr("Open file") if len(paths) == 1 else tr("Open %n file(s)", "", len(paths))
        model = tr("Add model") if models == 1 else tr("Add %n model(s)", "", models)
        if pictures == others:
            other = tr("open picture") if others == 1 else tr("open %n picture(s)", "", others)
        elif pictures:
            other = tr("open %n file(s)", "", others)
        else:
            other = tr("open drawing") if others == 1 else tr("open the first of %n drawing(s)", "", others)
        if models and others:
            return tr("{add} and {open}", "what will happen to files").format(add=model, open=other)
        return model if models else other[:1].upper() + other[1:]

    def models_listed(self) -> None:
        """Open the waiting files; call it when the models are known."""
        paths, self._waiting = self._waiting, []
        if paths:
            self.open(paths)

    def _is_model(self, path: Path) -> bool | None:
        """Return whether a file is a model by its name; None while that cannot be known."""
        if path.name.endswith(SUFFIXES) or is_picture(path):
            return False
        suffixes = self._suffixes()
        # A model of a kind that no backend reads is refused by the controller, which says what to do.
        return suffix_of(path) in (*suffixes, *KINDS) if suffixes else None
