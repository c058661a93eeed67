"""Leads through the steps of the tour: forward, back, and out at any time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from digitapp.gui.accessibility.announcing import announce
from digitapp.gui.tour.callout import Callout, Ring
from digitapp.gui.tour.steps import STEPS, Step
from digitapp.language import translated

if TYPE_CHECKING:
    from digitapp.gui.main_window import MainWindow

_MAY_MOVE_PARTS = frozenset(
    (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)
)


class Tour(QObject):
    """Shows one step after the other; the window goes on working meanwhile."""

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.callout, self._ring = Callout(window), Ring(window)
        self.callout.hide()
        self._place: int | None = None
        self._lens = ""
        """The lens that was open before."""
        self._keys = [
            self._key("Esc", self.end),
            self._key("Alt+Right", self.go_on),
            self._key("Alt+Left", self.go_back),
        ]
        self.callout.next_wanted.connect(self.go_on)
        self.callout.back_wanted.connect(self.go_back)
        self.callout.end_wanted.connect(self.end)
        window.view.changed.connect(self._fit)
        window.actions_["present"].toggled.connect(self.end)

    @property
    def step(self) -> Step | None:
        """The step that is shown; None while there is no tour."""
        return None if self._place is None else STEPS[self._place]

    def start(self) -> None:
        """Begin, or begin again."""
        window = self._window
        window.actions_["present"].setChecked(False)
        if self._place is None:
            self._lens = window.lenses.current
            window.installEventFilter(self)
            window.stage.installEventFilter(self)
            window.reading_order = [self.callout, *window.reading_order]
        self._go_to(0)

    def go_on(self) -> None:
        """Go to the next step; after the last one, end."""
        if self._place is not None:
            self._go_to(self._place + 1) if self._place + 1 < len(STEPS) else self.end()

    def go_back(self) -> None:
        """Go to the step before."""
        if self._place:
            self._go_to(self._place - 1)

    def end(self) -> None:
        """Show the window as it was, on whatever step this is."""
        if self._place is None:
            return
        window, self._place = self._window, None
        self.callout.hide()
        self._ring.hide()
        for key in self._keys:
            key.setEnabled(False)
        for watched in (window, window.stage):
            watched.removeEventFilter(self)
        window.reading_order = [place for place in window.reading_order if place is not self.callout]
        window.lenses.open(self._lens)
        window.canvas.setFocus(Qt.FocusReason.TabFocusReason)
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside a part that takes another place."""
        if event.type() in _MAY_MOVE_PARTS:
            self._fit()
        return super().eventFilter(watched, event)

    def _go_to(self, place: int) -> None:
        self._place = place
        for key in self._keys:
            key.setEnabled(True)
        step = STEPS[place]
        step.prepare(self._window)
        title, text = translated(step.title), translated(step.text)
        self.callout.say(title, text, place, len(STEPS))
        self._fit()
        self.callout.next.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self.callout, f"{self.callout.accessibleName()}. {text}")

    def _fit(self) -> None:
        if (step := self.step) is None:
            return
        window, target = self._window, step.target(self._window)
        if not target.isVisible():  # a small window has no room for the lenses
            target = window.answer_panel
        part = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        self._ring.put_around(part)
        self.callout.point_at(part, window.rect())

    def _key(self, keys: str, act: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.activated.connect(act)
        shortcut.setEnabled(False)
        return shortcut
