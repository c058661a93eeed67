"""Sends a file that was dropped to what opens it: a model to the add-model controller, all else to the documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from digitapp.drawing.files import SUFFIXES
from digitapp.gui.documents.file_actions import FileActions


class FileRouter:
    """Holds a file back until it is known which suffixes models have, unless its name says that it holds drawings."""

    def __init__(
        self, actions: FileActions, add_model: Callable[[str], None], suffixes: Callable[[], tuple[str, ...]]
    ) -> None:
        """`suffixes` gives those of model files, without their dots; none as long as the models are looked for."""
        self._actions, self._add_model, self._suffixes = actions, add_model, suffixes
        self._waiting: Path | None = None

    def open(self, path: Path) -> None:
        """Open a file, at once or when the models are listed; of several that wait the last."""
        if path.name.endswith(SUFFIXES):
            self._actions.open_path(path)
        elif suffixes := self._suffixes():
            is_model = path.suffix.removeprefix(".").lower() in suffixes
            self._add_model(str(path)) if is_model else self._actions.open_path(path)
        else:
            self._waiting = path

    def models_listed(self) -> None:
        """Open what was held back; to be called when the models are known."""
        path, self._waiting = self._waiting, None
        if path is not None:
            self.open(path)
