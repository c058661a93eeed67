"""How the window looks: its size on the screen, the size of its text, the theme, and presenting."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QScreen
from PySide6.QtWidgets import QApplication

from digitapp.gui.settings import Settings
from digitapp.gui.style import theme

if TYPE_CHECKING:
    from digitapp.gui.main_window import MainWindow

_WANTED = (1280, 800)
_LOW = 600
"""Pixels of height below which a window is maximised when it is first shown: its frame would take too much."""
_NARROW, _SHORT = 680, 480
"""Width and height below which the toolbar and the status are smaller."""
_SHARE = 0.94
"""Of the screen's room, what a window takes at most when it is first shown."""
_COMFORTABLE = 900
"""Pixels of height from which on a screen has room for larger text."""
_NEEDED = (760, 480)
"""Width and height that the text of size 1 needs."""
_PRESENTING = 1.6
"""By how much text is larger while presenting."""


class ViewController(QObject):
    """Owns what the View menu changes."""

    changed = Signal()
    """Theme or size of text are others now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._is_compact = False
        self._zoom: float | None = None
        """None for what suits the screen."""
        self.is_presenting = False
        self._was_maximized = False
        actions = window.actions_
        actions["zoom_in"].triggered.connect(lambda: self._step(1))
        actions["zoom_out"].triggered.connect(lambda: self._step(-1))
        actions["zoom_reset"].triggered.connect(lambda: self._set_zoom(None))
        actions["present"].toggled.connect(self._present)
        actions.appearance.triggered.connect(self.restyle)
        window.installEventFilter(self)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.restyle)
        if accessibility := getattr(hints, "accessibility", None):  # since Qt 6.10
            accessibility().contrastPreferenceChanged.connect(self.restyle)

    @property
    def zoom(self) -> float:
        """The size of the text, as a multiple of the system's."""
        return self._suitable() if self._zoom is None else self._zoom

    @property
    def appearance(self) -> str:
        """One of `theme.CHOICES`."""
        checked = self._window.actions_.appearance.checkedAction()
        return str(checked.data()) if checked else theme.CHOICES[0]

    def set_appearance(self, choice: str) -> None:
        """Take one of `theme.CHOICES`."""
        for action in self._window.actions_.appearance.actions():
            action.setChecked(action.data() == choice)
        self.restyle()

    def fit_screen(self) -> None:
        """Give the window a first size that fits the screen."""
        room = self._window.screen().availableGeometry()
        large = 1.0 if self._suitable() == 1.0 else self._suitable()
        wide, high = (round(side * large) for side in _WANTED)
        if room.height() < _LOW:
            self._window.setWindowState(Qt.WindowState.WindowMaximized)
        self._window.resize(min(wide, round(_SHARE * room.width())), min(high, round(_SHARE * room.height())))

    @classmethod
    def prepare_text(cls, zoom: float | None) -> None:
        """Set the size of text before a window is made: until it is shown, Qt leaves much of its text as it is."""
        screen = QGuiApplication.primaryScreen()
        theme.set_zoom(cast(QApplication, QApplication.instance()), zoom or cls._suitable_on(screen))

    def recall(self, settings: Settings) -> None:
        """Look as last time."""
        self._zoom = settings.zoom
        self._window.restoreGeometry(settings.geometry)
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)  # it was presenting
        self._window.restoreState(settings.docks)
        self.set_appearance(settings.appearance)

    def values(self) -> dict[str, str]:
        """Return what the settings keep."""
        return {"appearance": self.appearance, "zoom": "" if self._zoom is None else f"{self._zoom:g}"}

    def restyle(self) -> None:
        """Take the theme and the size of text that are wanted now."""
        window, app = self._window, cast(QApplication, QApplication.instance())
        theme.set_zoom(app, self.zoom * (_PRESENTING if self.is_presenting else 1.0))
        theme.apply(app, theme.named(self.appearance))
        window.actions_.restyle()
        window.canvas.restyle()
        window.answer_panel.restyle()
        window.lenses.restyle()
        window.stage.place()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make toolbar and status smaller in a small window."""
        if event.type() == QEvent.Type.Resize:
            size = cast(QResizeEvent, event).size()
            self._set_compact(size.width() < _NARROW or size.height() < _SHORT)
        return super().eventFilter(watched, event)

    def _set_compact(self, compact: bool) -> None:
        if compact != self._is_compact:
            self._is_compact = compact
            self._window.actions_.set_compact(compact)
            self._window.chooser.set_compact(compact)
            self._window.status_bar.status.set_lines(1 if compact else 2)

    def _suitable(self) -> float:
        return self._suitable_on(self._window.screen())

    @classmethod
    def _suitable_on(cls, screen: QScreen) -> float:
        room = screen.availableGeometry()
        return cls.suitable_zoom(room.width(), room.height())

    @staticmethod
    def suitable_zoom(wide: int, high: int) -> float:
        """Return the size of text that suits a screen: a small one needs smaller text, a large one has room."""
        fits = min(wide / _NEEDED[0], high / _NEEDED[1])
        wanted = fits if fits < 1.0 else min(max(1.0, high / _COMFORTABLE), 1.5)
        return max((zoom for zoom in theme.ZOOMS if zoom <= wanted), default=theme.ZOOMS[0])

    def _step(self, by: int) -> None:
        places = [place for place, zoom in enumerate(theme.ZOOMS) if zoom <= self.zoom]
        self._set_zoom(theme.ZOOMS[min(max(places[-1] + by, 0), len(theme.ZOOMS) - 1)])

    def _set_zoom(self, zoom: float | None) -> None:
        self._zoom = zoom
        self.restyle()

    def _present(self, presenting: bool) -> None:
        """Show canvas and answer alone, on the whole screen; or all again."""
        window = self._window
        self.is_presenting = presenting
        for widget in (window.menuBar(), window.actions_.toolbar, window.status_bar):
            widget.setVisible(not presenting)
        window.answer_panel.set_large(presenting)
        window.stage.set_alone(presenting)
        if presenting:
            self._was_maximized = window.isMaximized()
            window.showFullScreen()
        elif self._was_maximized:
            window.showMaximized()
        else:
            window.showNormal()
        self.restyle()
