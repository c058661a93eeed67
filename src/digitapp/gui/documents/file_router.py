"""Send dropped files to what opens them: models to the add-model controller, everything else to the documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from digitapp.drawing.files import SUFFIXES
from digitapp.gui.documents.file_actions import FileActions
from digitapp.models.unsupported import KINDS, suffix_of


class FileRouter:
    """Route files by suffix; unless its name is a drawing's, a file waits until the models' suffixes are known."""

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
        """Add the models among files, and open the first drawing; what may be either waits for the models' list."""
        kinds = {path: self._is_model(path) for path in paths}
        self._waiting += [path for path, is_model in kinds.items() if is_model is None]
        if models := [str(path) for path, is_model in kinds.items() if is_model]:
            self._add_models(models)
        drawings = [path for path, is_model in kinds.items() if is_model is False]
        if drawings:
            self._actions.open_path(drawings[0])
        if len(drawings) > 1:
            self._keep_for_later(drawings[1:])

    def describe(self, paths: Sequence[Path]) -> str:
        """Return in a few words what will happen to files."""
        models = sum(self._is_model(path) is True for path in paths)
        others = len(paths) - models
        model = "" if not models else "Add model" if models == 1 else f"Add {models} models"
        if any(self._is_model(path) is None for path in paths):
            return "Open file" if len(paths) == 1 else f"Open {len(paths)} files"
        drawing = "open drawing" if others == 1 else f"open the first of {others} drawings"
        words = " and ".join(filter(None, (model, drawing if others else "")))
        return words[:1].upper() + words[1:]

    def models_listed(self) -> None:
        """Open the waiting files; call it when the models are known."""
        paths, self._waiting = self._waiting, []
        if paths:
            self.open(paths)

    def _is_model(self, path: Path) -> bool | None:
        """Return whether a file is a model by its name; None while that cannot be known."""
        if path.name.endswith(SUFFIXES):
            return False
        suffixes = self._suffixes()
        # A model of a kind that no backend reads is refused by the controller, which says what to do.
        return suffix_of(path) in (*suffixes, *KINDS) if suffixes else None
