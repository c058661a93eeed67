"""Shows the changed drawing faintly over the drawing, but not while strokes arrive."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from digitapp.explaining.alterations import Amounts, altered_ink, alters_ink
from digitapp.gui.lenses.lens import LensContext

_STILL_MS = 200
"""The ghost comes back when the pen has rested for so long."""


class Ghost:
    """The canvas's ghost while a lens can be seen."""

    def __init__(self, context: LensContext, lens: QWidget) -> None:
        self._context, self._lens = context, lens
        self._amounts: Amounts = {}
        self._still = QTimer(lens, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self.renew)

    def show(self, amounts: Amounts) -> None:
        """Show the drawing altered by these amounts from now on."""
        self._amounts = amounts
        self.renew()

    def renew(self) -> None:
        """Show the drawing of now, altered; wait while the pen is down."""
        if self._context.is_drawing():
            self._still.start()
            return
        ink = self._context.ink()
        has_ink = ink.picture is None and any(map(len, ink.strokes))
        is_wanted = self._lens.isVisible() and alters_ink(self._amounts) and has_ink
        self._context.show_ghost(altered_ink(ink, self._amounts) if is_wanted else None)

    def hide(self) -> None:
        """Show none, until it is renewed."""
        self._still.stop()
        self._context.show_ghost(None)

    def rest(self) -> None:
        """Show none until the drawing has been still for a while."""
        self._context.show_ghost(None)
        self._still.start()
