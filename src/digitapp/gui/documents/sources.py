"""Where drawings and models come from besides the open dialogs: recent files, samples, and what is dropped."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from digitapp.drawing.files import Record
from digitapp.gui.documents.documents import Documents
from digitapp.gui.documents.dragged import ONLY_ADDRESS, Dragged, dragged
from digitapp.gui.documents.drops import FileDrops
from digitapp.gui.documents.file_actions import FileActions
from digitapp.gui.documents.file_router import FileRouter
from digitapp.gui.documents.recent import RecentFiles, RecentMenu
from digitapp.gui.documents.sample_menu import SampleMenu
from digitapp.gui.settings import Settings
from digitapp.language import mark, tr, translated

NOTHING_TO_PASTE = mark("There is no picture on the clipboard.")


class ModelFiles(NamedTuple):
    """What is to know of model files: how they are added, and their suffixes once they are known."""

    add: Callable[[Sequence[str]], None]
    suffixes: Callable[[], tuple[str, ...]]


class Sources(QObject):
    """Keeps the list of recent files, and opens what is chosen in its menus or dropped on the window."""

    message = Signal(str, bool)
    """A sentence for the status; True if something went wrong."""

    def __init__(
        self,
        window: QWidget,
        actions: FileActions,
        documents: Documents,
        settings: Settings,
        menus: Mapping[str, QMenu],
        models: ModelFiles,
    ) -> None:
        super().__init__(window)
        self._actions, self._documents = actions, documents
        self.recent = RecentFiles(settings)
        self._remembered: tuple[Path | None, object] = None, None
        self.recent_menu = RecentMenu(menus["recent"], self.recent, documents.kept)
        self.samples = SampleMenu(menus["samples"])
        self.router = FileRouter(actions, models.add, models.suffixes, self._keep_for_later)
        self.drops = FileDrops(window, self.router.describe, takes_pictures=True)
        self.drops.dropped.connect(self.router.open)
        self.drops.handed_over.connect(self._open_dragged)
        self.recent_menu.chosen.connect(actions.open_path)
        self.recent_menu.kept_chosen.connect(lambda path: actions.replace(lambda: documents.open_kept(path)))
        self.recent_menu.message.connect(self.message)
        self.samples.chosen.connect(self.show_record)
        menus["sample_of"].triggered.connect(lambda action: self.show_sample(action.data()))
        documents.renamed.connect(self._remember)

    def show_sample(self, digit: int | None = None) -> None:
        """Show another of the generated digits, or another one of one digit."""
        from digitapp.gui.documents.samples import next_sample

        self.show_record(next_sample(digit))

    def show_record(self, record: Record) -> None:
        """Show a drawing that belongs to no file, unless the user wants to keep the present one."""
        self._actions.replace(lambda: self._documents.show_record(record))

    def paste(self) -> None:
        """Open the picture or the files on the clipboard."""
        found = dragged(QGuiApplication.clipboard().mimeData())
        if found.paths:
            self.router.open(found.paths)
        elif found:
            self._open_dragged(found, tr("Pasted picture"))
        else:
            self.message.emit(translated(NOTHING_TO_PASTE), False)

    def _open_dragged(self, found: Dragged, name: str = "") -> None:
        if found.is_only_address:
            self.message.emit(translated(ONLY_ADDRESS), True)
        else:
            self._actions.open_pictures(found.items(name or tr("Dropped picture")))

    def _remember(self) -> None:
        """Put the file first that the drawing was opened from or saved to, once: a file is also counted later on."""
        newest = self._documents.origin, self._documents.document
        if newest[0] is not None and newest != self._remembered and not self._documents.is_modified:
            self._remembered = newest
            self.recent.add(newest[0])

    def _keep_for_later(self, paths: Sequence[Path]) -> None:
        self.recent.add(*paths)
        one = tr("The other file, {name}, is in File > Recent.").format(name=paths[0].name)
        many = tr("The other %n file(s) (is|are) in File > Recent.", "", len(paths))
        self.message.emit(one if len(paths) == 1 else many, False)
