"""The button Save of the lens Replay, with a menu of the kinds of files that a replay can be written as."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from digitapp.explaining.replay import Replay
from digitapp.explaining.replay_files import SUFFIXES, file_content
from digitapp.gui.documents.file_actions import Export
from digitapp.language import mark, tr, translated

_KINDS = (
    (mark("Animation (WebP) …"), mark("Animation")),
    (mark("Animation (GIF) …"), mark("Animation")),
    (mark("Table (CSV) …"), mark("Table")),
    (mark("Numbers (JSON) …"), mark("Numbers")),
)


class SaveButton(QPushButton):
    """Asks in which kind of file the replay that it holds is to be written."""

    wanted = Signal(object)
    """Emitted with an Export."""

    def __init__(self) -> None:
        super().__init__(tr("Save"))
        self._replay: Replay | None = None
        self.setObjectName("replaySave")
        self.setToolTip(tr("Saves it as an animated picture, or as numbers"))
        menu = QMenu(self)
        for (text, name), suffix in zip(_KINDS, SUFFIXES, strict=True):
            kinds = f"{translated(name)} (*{suffix})"
            menu.addAction(translated(text)).triggered.connect(lambda _=False, s=suffix, k=kinds: self._want(s, k))
        self.setMenu(menu)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the other way, Qt 6.11 paints no arrow

    def hold(self, replay: Replay | None) -> None:
        """Write this replay; one that is not complete, or none, cannot be written."""
        self._replay = replay
        self.setEnabled(replay is not None and replay.is_complete)

    def _want(self, suffix: str, kinds: str) -> None:
        if (found := self._replay) is not None:
            content = lambda path: file_content(path, found)  # noqa: E731
            self.wanted.emit(Export(tr("Save replay"), f"replay{suffix}", kinds, (suffix,), content))
