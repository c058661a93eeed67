"""What is to be evaluated: the sets, the models, the button that begins, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from digitapp.gui.evaluation.job import Progress
from digitapp.gui.style import theme
from digitapp.gui.style.labels import heading, plain, tooltip
from digitapp.language import grouped, tr
from digitapp.models.registry import Entry
from digitapp.outside_text import shown

PATTERNS = "*.ndjson *.ndjson.gz *.npz *.tra *.tes *idx3* *-images*"
_DATA = Qt.ItemDataRole.UserRole


class Choices(QWidget):
    """Lists sets and models; emits which are to be evaluated."""

    start_wanted = Signal(object, object)
    """Emitted with the paths of the sets and the ids of the models."""
    cancel_wanted = Signal()
    sets_changed = Signal()
    """Emitted when a set is added or taken away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sets, self.models = QListWidget(), QListWidget()
        self.add, self.remove = QPushButton(tr("A&dd …")), QPushButton(tr("&Remove"))
        self.start, self.cancel = QPushButton(tr("&Evaluate")), QPushButton(tr("&Cancel"))
        self.bar, self.text = QProgressBar(), plain(muted=True)
        self._compose()
        self.set_busy(False)

    @property
    def paths(self) -> list[Path]:
        """The sets."""
        return [self.sets.item(row).data(_DATA) for row in range(self.sets.count())]

    @property
    def chosen_models(self) -> list[str]:
        """The ids of the models that are ticked."""
        return [entry.data(_DATA) for entry in self._ticked()]

    def titles(self, models: Sequence[str]) -> list[tuple[str, str]]:
        """Return models by id and title."""
        entries = [self.models.item(row) for row in range(self.models.count())]
        titles = {entry.data(_DATA): entry.text() for entry in entries}
        return [(name, titles.get(name, name)) for name in models]

    def add_sets(self, paths: Sequence[Path]) -> None:
        """List more sets; the last is marked."""
        for path in paths:
            if path not in self.paths:
                item = QListWidgetItem(shown(path.name))
                item.setData(_DATA, path)
                item.setToolTip(tooltip(str(path)))
                self.sets.addItem(item)
            self.sets.setCurrentRow(self.paths.index(path))
        self._refresh()
        self.sets_changed.emit()

    def set_entries(self, entries: Sequence[Entry], current: str) -> None:
        """List the models that can be used; those ticked stay ticked, at first the one that answers is."""
        ticked = self.chosen_models if self.models.count() else [current]
        with QSignalBlocker(self.models):
            self.models.clear()
            for entry in entries:
                if entry.is_usable:
                    item = QListWidgetItem(shown(entry.title))
                    item.setData(_DATA, entry.id)
                    item.setToolTip(tooltip(entry.id))
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    state = Qt.CheckState.Checked if entry.id in ticked else Qt.CheckState.Unchecked
                    item.setCheckState(state)
                    self.models.addItem(item)
        self._refresh()

    def tick(self, model: str) -> None:
        """Tick a model."""
        for row in range(self.models.count()):
            if self.models.item(row).data(_DATA) == model:
                self.models.item(row).setCheckState(Qt.CheckState.Checked)

    def set_busy(self, busy: bool) -> None:
        """Show that models read, or that nothing is done."""
        self._is_busy = busy
        self.start.setVisible(not busy)
        self.cancel.setVisible(busy)
        self.bar.setVisible(busy)
        if not busy:
            self.text.clear()
        self._refresh()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        text = "{step}"
        if progress.total:
            text = tr("{step}, {done} of {total}")
        elif progress.done:
            text = tr("{step}, {done} so far")
        done, total = grouped(progress.done), grouped(progress.total)
        self.text.setText(shown(text.format(step=progress.text, done=done, total=total)))

    def begin(self) -> None:
        """Ask for what is listed and ticked to be evaluated."""
        if self.paths and self.chosen_models and not self._is_busy:
            self.start_wanted.emit(self.paths, self.chosen_models)

    def _compose(self) -> None:
        for widget, name, said in (
            (self.sets, "evaluationSets", tr("Sets")),
            (self.models, "evaluationModels", tr("Models")),
            (self.bar, "evaluationProgress", tr("Progress")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(said)
        for button, name, tip in (
            (self.add, "addSet", tr("Adds files of labelled drawings or images")),
            (self.remove, "removeSet", tr("Takes the marked set off this list; its file stays (Del)")),
            (self.start, "evaluateNow", tr("Has the ticked models read all sets")),
            (self.cancel, "cancelEvaluation", tr("Ends the evaluation; what was found stays")),
        ):
            button.setObjectName(name)
            button.setToolTip(tip)
            button.setAutoDefault(False)
        self.start.setDefault(True)
        self.sets.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.sets.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.bar.setTextVisible(False)
        self.add.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        self.start.clicked.connect(self.begin)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.sets.currentRowChanged.connect(self._refresh)
        self.models.itemChanged.connect(self._refresh)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.sets)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(heading(tr("Sets")))
        layout.addWidget(self.sets, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        layout.addLayout(buttons)
        layout.addSpacing(theme.GRID)
        layout.addWidget(heading(tr("Models")))
        layout.addWidget(self.models, 3)
        layout.addWidget(self.text)
        layout.addWidget(self.bar)
        layout.addWidget(self.start)
        layout.addWidget(self.cancel)

    def _ticked(self) -> list[QListWidgetItem]:
        items = [self.models.item(row) for row in range(self.models.count())]
        return [item for item in items if item.checkState() is Qt.CheckState.Checked]

    def _ask(self) -> None:
        start = str(self.paths[-1].parent) if self.paths else str(Path.home())
        kinds = ";;".join([tr("Labelled sets ({patterns})").format(patterns=PATTERNS), tr("All files (*)")])
        chosen = QFileDialog.getOpenFileNames(self, tr("Add labelled sets"), start, kinds)[0]
        self.add_sets([Path(name) for name in chosen])

    def _remove(self) -> None:
        if self.sets.currentRow() >= 0 and not self._is_busy:
            self.sets.takeItem(self.sets.currentRow())
            self._refresh()
            self.sets_changed.emit()

    def _refresh(self) -> None:
        self.start.setEnabled(bool(self.paths and self.chosen_models))
        self.remove.setEnabled(self.sets.currentRow() >= 0 and not self._is_busy)
