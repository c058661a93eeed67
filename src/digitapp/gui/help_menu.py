"""The Help menu: opens the help page, the dialog of shortcuts and About, and starts the tour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from digitapp.gui.actions import Actions

if TYPE_CHECKING:
    from digitapp.gui.about import About
    from digitapp.gui.help_page import HelpPage
    from digitapp.gui.main_window import MainWindow
    from digitapp.gui.shortcuts_dialog import ShortcutsDialog
    from digitapp.gui.tour.tour import Tour


class HelpMenu(QObject):
    """Makes each of them when it is asked for first."""

    def __init__(self, actions: Actions, window: MainWindow) -> None:
        super().__init__(window)
        self._actions, self._window = actions, window
        self.page: HelpPage | None = None
        self.about: About | None = None
        self.shortcuts: ShortcutsDialog | None = None
        self.tour: Tour | None = None
        actions["help"].triggered.connect(self._show_page)
        actions["about"].triggered.connect(self._show_about)
        actions["shortcuts"].triggered.connect(self._show_shortcuts)
        actions["tour"].triggered.connect(self._start_tour)
        window.canvas.prompts.tour_wanted.connect(self._start_tour)
        window.canvas.prompts.offer_tour(not window.settings.has_seen_tour)

    def _show_page(self) -> None:
        from digitapp.gui.help_page import HelpPage

        self.page = self.page or HelpPage(self._window)
        self.page.show_page(self._actions.shortcuts())

    def _show_about(self) -> None:
        from digitapp.gui.about import About

        self.about = self.about or About(self._window)
        self.about.show()
        self.about.raise_()

    def _show_shortcuts(self) -> None:
        from digitapp.gui.shortcuts_dialog import ShortcutsDialog

        self.shortcuts = self.shortcuts or ShortcutsDialog(self._actions, self._window)
        self.shortcuts.show()
        self.shortcuts.raise_()
        self.shortcuts.activateWindow()

    def _start_tour(self) -> None:
        from digitapp.gui.tour.tour import Tour

        if self.tour is None:
            self.tour = Tour(self._window)
            self.tour.ended.connect(self._keep_tour)
        self.tour.start()

    def _keep_tour(self) -> None:
        """Offer the tour no more by itself."""
        self._window.settings.keep_tour()
        self._window.canvas.prompts.offer_tour(False)
