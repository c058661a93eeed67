"""The tabs of the lenses, which stand closer where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar

_COMPACT = "QTabBar::tab { padding: 6px 6px; }"


class LensTabs(QTabBar):
    """Shows all titles at once rather than arrows to scroll them, as long as that is possible."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted = 0
        """The width of all titles with room around them."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out whether there is room."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Measure the titles again where they, or their font, are others."""
        done = super().event(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        return done

    def tabLayoutChange(self) -> None:
        """Take note of other titles."""
        super().tabLayoutChange()
        if not self.property("compact"):
            self._wanted = sum(self.tabRect(place).width() for place in range(self.count()) if self.isTabVisible(place))

    def _fit(self) -> None:
        is_compact = self._wanted > self.width()
        if is_compact != bool(self.property("compact")):
            self.setProperty("compact", is_compact)
            # To polish a widget anew would make PySide's class of styles, which takes longer than the window's theme.
            self.setStyleSheet(_COMPACT if is_compact else "")
