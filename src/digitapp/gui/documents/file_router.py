"""Send a dropped file to what opens it: a model to the add-model controller, everything else to the documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from digitapp.drawing.files import SUFFIXES
from digitapp.gui.documents.file_actions import FileActions
from digitapp.models.unsupported import KINDS, suffix_of


class FileRouter:
    """Route files by suffix; unless its name is a drawing's, a file waits until the models' suffixes are known."""

    def __init__(
        self, actions: FileActions, add_model: Callable[[str], None], suffixes: Callable[[], tuple[str, ...]]
    ) -> None:
        """`suffixes` returns those of model files, without dots; an empty tuple until the models are known."""
        self._actions, self._add_model, self._suffixes = actions, add_model, suffixes
        self._waiting: Path | None = None

    def open(self, path: Path) -> None:
        """Open a file, at once or when the models are listed; of several waiting files only the last is opened."""
        if path.name.endswith(SUFFIXES):
            self._actions.open_path(path)
        elif suffixes := self._suffixes():
            # A model of a kind that no backend reads is refused by the controller, which says what to do.
            is_model = suffix_of(path) in (*suffixes, *KINDS)
            self._add_model(str(path)) if is_model else self._actions.open_path(path)
        else:
            self._waiting = path

    def models_listed(self) -> None:
        """Open the waiting file; call it when the models are known."""
        path, self._waiting = self._waiting, None
        if path is not None:
            self.open(path)
