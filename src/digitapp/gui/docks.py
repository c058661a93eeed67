"""The docks beside the stage, hidden until asked for, and the window's width for them."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QByteArray, QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStyle, QWidget

from digitapp.gui.canvas.canvas import Canvas
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.gui.lenses.compare.dock import ComparisonDock
from digitapp.gui.stage import NARROWEST_PANEL
from digitapp.gui.style.theme import GRID


class Docks:
    """Create the docks of a window and show each while its action is checked."""

    def __init__(self, window: QMainWindow, action: QAction, registry: SharedRegistry, canvas: Canvas) -> None:
        self._window, self._canvas = window, canvas
        self._extra_width: dict[QDockWidget, int] = {}
        self.compare = ComparisonDock(registry, canvas.ink, window)
        self._actions: dict[QDockWidget, QAction] = {}
        self._add(self.compare, action)
        self.compare.dismissed.connect(lambda: action.setChecked(False))

    def state(self) -> QByteArray:
        """Return which docks are shown, where, and how large."""
        return self._window.saveState()

    def restore(self, state: QByteArray) -> None:
        """Show the docks as they were; call it when the window has its size."""
        self._window.restoreState(state)
        for dock, action in self._actions.items():
            with QSignalBlocker(action):
                action.setChecked(not dock.isHidden())

    def _add(self, dock: QDockWidget, action: QAction) -> None:
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.hide()
        self._actions[dock] = action
        action.toggled.connect(lambda shown: self._show(dock) if shown else self._hide(dock))

    def _show(self, dock: QDockWidget) -> None:
        """Show a dock; widen the window by what the canvas would lose, as far as the screen has room at its right."""
        window = self._window
        if not (window.isMaximized() or window.isFullScreen()):
            room = window.screen().availableGeometry().right() - window.frameGeometry().right()
            more = max(0, min(self._lost_width(dock), room))
            self._extra_width[dock] = more
            window.resize(window.width() + more, window.height())
        dock.show()
        dock.raise_()

    def _lost_width(self, dock: QDockWidget) -> int:
        """Return by how many pixels the canvas would shrink if the dock took its width from the stage."""
        window = self._window
        separator = window.style().pixelMetric(QStyle.PixelMetric.PM_DockWidgetSeparatorExtent, None, window)
        spare = cast(QWidget, window.centralWidget()).width() - self._canvas.width() - 4 * GRID - NARROWEST_PANEL
        return dock.sizeHint().width() + separator - spare

    def _hide(self, dock: QDockWidget) -> None:
        """Hide a dock and make the window as narrow again as before."""
        window, more = self._window, self._extra_width.pop(dock, 0)
        dock.hide()
        if more and not (window.isMaximized() or window.isFullScreen()):
            window.resize(window.width() - more, window.height())
