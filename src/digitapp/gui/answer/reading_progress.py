"""Shows how far a page is read, once that takes long enough to be noticed, and lets the person stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from digitapp.gui.inference.patience import PATIENCE_MS
from digitapp.gui.style import theme
from digitapp.language import tr

_STEPS = 1000


class ReadingProgress(QWidget):
    """Takes its room also while it is hidden, so that nothing moves when it comes and goes."""

    due = Signal()
    """Emitted once the reading takes so long that it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("readingProgress")
        self.bar, self.stop = QProgressBar(), QPushButton(tr("S&top"))
        self.bar.setObjectName("readingBar")
        self.bar.setAccessibleName(tr("How much of the page is read"))
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.stop.setObjectName("stopReading")
        self.stop.setAccessibleName(tr("Stop reading"))
        self.stop.setToolTip(tr("Looks for no numbers in this picture (Alt+T)"))
        self.stop.setProperty("flat", True)
        self.stop.setFlat(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.GRID + 2, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self.due)
        self.due.connect(self.show)
        self.hide()

    def show_share(self, share: float) -> None:
        """Show the share of the page, 0 to 1, that is read; the first one is shown after a while."""
        self.bar.setValue(round(_STEPS * share))
        if self.isHidden() and not self._timer.isActive():
            self._timer.start()

    def end(self) -> None:
        """Show nothing more of a page."""
        self._timer.stop()
        self.hide()
