"""The order in which Tab goes through the window: as one reads it, whatever was made first.

Qt goes in the order in which widgets were made, and the lenses, the tray and the digits' tags are made when they are
needed first. Its own way to change that, `setTabOrder`, tears a table from its headers, to which Tab leads back then.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QScrollArea, QWidget


class OrderedWindow(QMainWindow):
    """A window whose places are gone through one after the other, however late what is in them was made."""

    reading_order: Sequence[QWidget] = ()
    """The places, in the order in which one reads them."""

    def focusNextPrevChild(self, next: bool) -> bool:
        """Go to the next control as one reads, or to the one before."""
        docks = [dock for dock in self.findChildren(QDockWidget) if not dock.isWindow()]
        order, current = controls([*self.reading_order, *docks]), self.focusWidget()
        if current not in order:
            return super().focusNextPrevChild(next)
        wanted = order[(order.index(current) + (1 if next else -1)) % len(order)]
        _scroll_to(wanted)
        wanted.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True


def controls(places: Sequence[QWidget]) -> list[QWidget]:
    """Return what Tab leads to in these places, one after the other; in each, in the order that its layouts have."""
    return [widget for place in places for widget in _under(place)]


def _under(widget: QWidget) -> list[QWidget]:
    """Return the controls among a widget and all that lies in it."""
    if not (widget.isVisible() and widget.isEnabled()):
        return []
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    inner = (child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow())
    return [*([widget] if takes_tab else []), *(found for child in inner for found in _under(child))]


def _scroll_to(widget: QWidget) -> None:
    """Have a widget be seen in whatever it lies in that scrolls."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
