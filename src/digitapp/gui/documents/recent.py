"""File > Recent: the files that were opened or saved last, and drawings of ended sessions that are in no file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from digitapp.drawing.sessions import KeptDrawing
from digitapp.gui.settings import Settings
from digitapp.gui.style.labels import in_menu, tooltip
from digitapp.gui.style.theme import DASH
from digitapp.language import tr

MAX_FILES = 10


class RecentFiles:
    """The paths, the newest first; every change is in the settings at once, where other windows find it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def paths(self) -> list[Path]:
        """Return the paths, as the settings have them now."""
        return self._settings.recent[:MAX_FILES]

    def add(self, *paths: Path) -> None:
        """Put files first, in their order."""
        new = list(dict.fromkeys(path.absolute() for path in paths))
        self._keep([*new, *(path for path in self.paths() if path not in new)])

    def remove(self, path: Path) -> None:
        """Take a file off the list."""
        self._keep([known for known in self.paths() if known != path])

    def clear(self) -> None:
        """Forget all files."""
        self._keep([])

    def _keep(self, paths: Sequence[Path]) -> None:
        if (kept := list(paths[:MAX_FILES])) != self._settings.recent:
            self._settings.keep_recent(kept)


class RecentMenu(QObject):
    """Fills a menu with the files whenever it is opened."""

    chosen = Signal(object)
    """The Path of a file to open."""
    kept_chosen = Signal(object)
    """The Path of the journal of a drawing that is in no file."""
    message = Signal(str, bool)
    """A sentence for the status; True if something went wrong."""

    def __init__(self, menu: QMenu, files: RecentFiles, kept: Callable[[], Sequence[KeptDrawing]]) -> None:
        """`kept` returns the drawings of ended sessions."""
        super().__init__(menu)
        self._menu, self._files, self._kept = menu, files, kept
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.fill)  # not before: a file may lie on a drive that takes its time

    def fill(self) -> None:
        """List the files of now, and which of them are gone."""
        self._menu.clear()
        paths = self._files.paths()
        for number, path in enumerate(paths, 1):
            self._add(number, path)
        if not paths:
            self._menu.addAction(tr("No files yet")).setEnabled(False)
        self._menu.addSeparator()
        self._add_kept()
        clear = self._menu.addAction(tr("&Clear list"))
        clear.setEnabled(bool(paths))
        clear.triggered.connect(self._files.clear)

    def _add(self, number: int, path: Path) -> None:
        # Text is escaped, since a file's name may hold what Qt takes for a mnemonic.
        name = f"&{number % 10}  {in_menu(path.name)}"
        gone = " ".join([name, DASH, tr("no longer there")])
        action = QAction(name if _is_there(path) else gone, self._menu)
        action.setToolTip(tooltip(str(path)))
        action.triggered.connect(lambda: self._choose(path))
        self._menu.addAction(action)

    def _add_kept(self) -> None:
        kept = [drawing for drawing in self._kept() if not drawing.is_saved][:MAX_FILES]
        for drawing in kept:
            when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(drawing.time)), QLocale.FormatType.ShortFormat)
            action = self._menu.addAction(_said(drawing).format(time=when))
            action.triggered.connect(lambda _, path=drawing.path: self.kept_chosen.emit(path))
        if kept:
            self._menu.addSeparator()

    def _choose(self, path: Path) -> None:
        if _is_there(path):
            self.chosen.emit(path)
        else:
            self._files.remove(path)
            self.message.emit(tr("{path} is no longer there; it was taken off the list.").format(path=path), True)


def _said(drawing: KeptDrawing) -> str:
    if not drawing.has_picture:
        return tr("Unsaved drawing of {time}, %n stroke(s)", "", drawing.strokes)
    if drawing.strokes:
        return tr("Unsaved drawing of {time}, a picture and %n stroke(s)", "", drawing.strokes)
    return tr("Unsaved drawing of {time}, a picture")


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
