"""A window takes the place of another one, with all that this has: it is made anew in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from digitapp.gui.lenses.training.run import Stage

if TYPE_CHECKING:
    from digitapp.gui.main_window import MainWindow

_TRAINS = (Stage.STARTING, Stage.RUNNING, Stage.PAUSING)
_MODES = ("framing", "eraser", "collect", "ask_me")
"""The actions that are checked in the new window as in the old one, besides those of the settings."""


def is_busy(window: MainWindow) -> bool:
    """Return whether something is under way that another window could not go on with."""
    dialog = window.teaching.dialog
    return (
        not window.documents.is_restored
        or window.documents.is_busy
        or window.picture_editing.is_busy
        or window.evaluation.is_busy
        or window.model_manager.is_busy
        or window.add_model.is_busy
        or window.training.stage in _TRAINS
        or (dialog is not None and dialog.isVisible())
        or window.canvas.is_drawing()
        or QApplication.activeModalWidget() is not None
    )


def successor(old: MainWindow) -> MainWindow:
    """Return a window, not shown, that goes on in the place of one that is not busy; that one is to be closed then."""
    old.keep_everything()  # the new window reads the settings
    new = type(old)(*old.made_of)
    new.documents.take_over(old.documents)
    new.training.take_over(old.training)
    new.canvas.show_drawing(old.canvas.drawing)
    for name in _MODES:
        new.actions_[name].setChecked(old.actions_[name].isChecked())
    new.lenses.take_over(old.lenses)
    new.evaluation.take_over(old.evaluation)
    new.begin()
    return new


def show(new: MainWindow, old: MainWindow) -> None:
    """Show a window as the one before it was shown, and close that one, which asks nothing."""
    is_presenting = old.view.is_presenting
    minimized = old.windowState() & Qt.WindowState.WindowMinimized
    new.setWindowState(new.windowState() | minimized)
    new.show()
    new.actions_["present"].setChecked(is_presenting)
    new.restoreState(old.saveState())
    old.file_actions.may_ask = False
    old.close()
