"""The collection in the window: its actions, whether the tray is shown, and what the settings keep of it.

Until a collection is wanted nothing of it is imported or made, so that the window opens as fast without it.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitapp.gui.inference.requests import Result
from digitapp.language import mark, translated

if TYPE_CHECKING:
    from digitapp.gui.collection.collecting import Collecting
    from digitapp.gui.collection.desk import Desk
    from digitapp.gui.collection.store import CollectionStore
    from digitapp.gui.collection.tray import Tray
    from digitapp.gui.main_window import MainWindow

NONE = mark("Nothing is collected yet: press Collect, draw, and press the key of what it is.")


class CollectionController(QObject):
    """Owns the place of the tray."""

    teach_wanted = Signal(object)
    """Emitted with the Path of the collection that a model shall be taught."""
    evaluate_wanted = Signal(object)
    """Emitted with the Path of the collection on which models shall be measured."""
    changed = Signal()
    """Emitted when what the settings keep has changed."""

    def __init__(self, window: MainWindow, state: Path) -> None:
        """`state` is the folder in which the folder of the person's own collections is."""
        super().__init__(window)
        self._window, self._state = window, state
        self.place = QWidget()
        """Where the tray is in the window."""
        self.place.hide()
        self._around = QVBoxLayout(self.place)
        self._desk: Desk | None = None
        self._result: Result | None = None
        actions = window.actions_
        actions["collection"].toggled.connect(self._show)
        actions["collect"].toggled.connect(partial(self._set_mode, "collect", "ask_me"))
        actions["ask_me"].toggled.connect(partial(self._set_mode, "ask_me", "collect"))
        for number in range(10):
            actions[f"it_was_{number}"].triggered.connect(partial(self.correct, str(number)))
        window.live_prediction.shown.connect(self._note)
        window.view.changed.connect(self._restyle)
        window.stage.gap_changed.connect(lambda gap: self._around.setContentsMargins(gap, 0, gap, gap))

    @property
    def desk(self) -> Desk:
        """The open collection with its tray, made when it is wanted first."""
        if self._desk is None:
            from digitapp.gui.collection.desk import Desk
            from digitapp.teaching.names import FOLDER

            settings = self._window.settings
            self._desk = Desk(self._window, self._state / FOLDER, settings.collection, settings.writer)
            self._desk.changed.connect(self.changed)
            self._desk.collecting.changed.connect(self._fit)
            tray = self._desk.tray
            tray.teach.clicked.connect(lambda: self._want(self.teach_wanted))
            tray.evaluate.clicked.connect(lambda: self._want(self.evaluate_wanted))
            self._around.addWidget(tray)
        return self._desk

    @property
    def tray(self) -> Tray:
        """The tray."""
        return self.desk.tray

    @property
    def store(self) -> CollectionStore:
        """What reads and writes the open collection."""
        return self.desk.store

    @property
    def collecting(self) -> Collecting:
        """The mode in which drawings are collected."""
        return self.desk.collecting

    def recall(self) -> None:
        """Show the tray if it was open last time."""
        self._window.actions_["collection"].setChecked(self._window.settings.shows_collection)

    def values(self) -> dict[str, str]:
        """Return what the settings keep."""
        settings, desk = self._window.settings, self._desk
        path, writer = (settings.collection, settings.writer) if desk is None else (desk.path, desk.writer)
        is_on = self._window.actions_["collection"].isChecked()
        return {"collection": str(path or ""), "writer": writer, "tray": "on" if is_on else "off"}

    def close(self) -> None:
        """Wait until all is on the disk."""
        if self._desk is not None:
            self._desk.store.close()

    def correct(self, label: str) -> None:
        """Put the drawing into the collection with its right label; correct that if it was put there before."""
        self.desk.correct(label)

    def newest_result(self) -> Result | None:
        """Return the newest answer; it may be about another drawing."""
        return self._result

    def _want(self, signal: SignalInstance) -> None:
        if self.desk.counts:
            signal.emit(self.desk.path)
        else:
            self.desk.say(translated(NONE))

    def _note(self, result: Result) -> None:
        self._result = result

    def _show(self, shown: bool) -> None:
        if shown:
            self.desk.refresh()
        else:
            for name in ("collect", "ask_me"):
                self._window.actions_[name].setChecked(False)
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """Show the tray if it is wanted and the window is not presenting."""
        shown = self._window.actions_["collection"].isChecked() and not self._window.view.is_presenting
        self.place.setVisible(shown)
        if self._desk is not None:
            self._desk.row.setVisible(shown and not self.collecting.is_on)  # its buttons would stand there twice

    def _restyle(self) -> None:
        self._fit()
        if self._desk is not None:
            self._desk.restyle()

    def _set_mode(self, name: str, other: str, on: bool) -> None:
        actions = self._window.actions_
        if on:
            actions["collection"].setChecked(True)
            actions[other].setChecked(False)
            self.desk.begin(asking=name == "ask_me")
        elif self._desk is not None and not actions[other].isChecked():
            self._desk.end()
