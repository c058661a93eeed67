"""What the File menu does: asks for names, and asks before ink would be lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from digitapp.gui.documents import Documents

STROKES = "Drawings (*.ndjson *.ndjson.gz)"
PICTURES = "Pictures (*.png)"


class Files:
    """Stands between the user and the documents."""

    def __init__(self, window: QWidget, documents: Documents) -> None:
        self._window = window
        self._documents = documents

    def open(self) -> None:
        """Asks which file to open."""
        if name := QFileDialog.getOpenFileName(self._window, "Open drawings", self._start(), STROKES)[0]:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Opens a file, unless the user wants to keep what is there."""
        self.replace(lambda: self._documents.open(path))

    def step(self, by: int) -> None:
        """Goes to another drawing of the same file."""
        self.replace(lambda: self._documents.step(by))

    def replace(self, act: Callable[[], None]) -> None:
        """Does what makes the drawing go away; where that is in no file, the user is asked before."""
        if not self._documents.is_modified:
            act()
            return
        button = QMessageBox.StandardButton
        choice = QMessageBox.question(
            self._window,
            "Unsaved drawing",
            "The drawing is in no file yet. Save it first?",
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        if choice == button.Save:
            self.save(then=lambda: self.replace(act))  # asks again about what was drawn while the file was written
        elif choice == button.Discard:
            act()

    def save(self, *, then: Callable[[], None] = lambda: None) -> None:
        """Saves where the drawing came from, or asks where; does what is to come `then` if it was saved."""
        path = self._documents.path
        self._documents.save(path, then) if path else self.save_as(then=then)

    def save_as(self, *, then: Callable[[], None] = lambda: None) -> None:
        """Asks for a name and saves."""
        name = QFileDialog.getSaveFileName(self._window, "Save drawing", self._start("drawing.ndjson"), STROKES)[0]
        if name:
            path = Path(name)
            self._documents.save(path if path.suffix in (".ndjson", ".gz") else Path(f"{name}.ndjson"), then)

    def export(self) -> None:
        """Asks for a name and exports a picture."""
        name = QFileDialog.getSaveFileName(self._window, "Export as PNG", self._start("drawing.png"), PICTURES)[0]
        if name:
            self._documents.export(Path(name if name.lower().endswith(".png") else f"{name}.png"))

    def _start(self, name: str = "") -> str:
        path = self._documents.path
        return str((path.parent if path else Path.home()) / name)
