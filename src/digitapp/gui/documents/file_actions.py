"""The actions of the File menu: ask for names, and ask before ink would be lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from digitapp.gui.documents.documents import Documents

STROKES = "Drawings (*.ndjson *.ndjson.gz)"
PICTURES = "Pictures (*.png)"


class FileActions:
    """Ask the user what the documents need to know."""

    def __init__(self, window: QWidget, documents: Documents) -> None:
        self._window = window
        self._documents = documents

    def open(self) -> None:
        """Ask which file to open."""
        if name := QFileDialog.getOpenFileName(self._window, "Open drawings", self._start(), STROKES)[0]:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Open a file, unless the user wants to keep the present drawing."""
        self.replace(lambda: self._documents.open(path))

    def step(self, by: int) -> None:
        """Go to another drawing of the same file."""
        self.replace(lambda: self._documents.step(by))

    def replace(self, act: Callable[[], None]) -> None:
        """Call `act`, which replaces the drawing; ask the user first if the drawing is in no file."""
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
            self.save(then=lambda: self.replace(act))  # asks again if something was drawn while the file was written
        elif choice == button.Discard:
            act()

    def save(self, *, then: Callable[[], None] = lambda: None) -> None:
        """Save to the drawing's own file, or ask for one; call `then` if it was saved."""
        path = self._documents.path
        self._documents.save(path, then) if path else self.save_as(then=then)

    def save_as(self, *, then: Callable[[], None] = lambda: None) -> None:
        """Ask for a name and save."""
        if path := self._ask("Save drawing", "drawing.ndjson", STROKES, (".ndjson", ".ndjson.gz")):
            self._documents.save(path, then)

    def export(self) -> None:
        """Ask for a name and export a picture."""
        if path := self._ask("Export as PNG", "drawing.png", PICTURES, (".png",)):
            self._documents.export(path)

    def _ask(self, title: str, name: str, kinds: str, suffixes: tuple[str, ...]) -> Path | None:
        """Return the path to write to, with one of the suffixes; None if the user cancels."""
        chosen = QFileDialog.getSaveFileName(self._window, title, self._start(name), kinds)[0]
        if not chosen or chosen.endswith(suffixes):
            return Path(chosen) if chosen else None
        path = Path(chosen + suffixes[0])
        return path if not path.exists() or self._may_replace(path) else None

    def _may_replace(self, path: Path) -> bool:
        """Ask whether to replace a file; the dialog could not, since it knew only the name without a suffix."""
        button = QMessageBox.StandardButton
        text = f"{path.name} already exists. Replace it?"
        choice = QMessageBox.question(self._window, "Replace", text, button.Yes | button.Cancel, button.Cancel)
        return choice == button.Yes

    def _start(self, name: str = "") -> str:
        path = self._documents.path
        return str((path.parent if path else Path.home()) / name)
