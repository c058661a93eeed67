"""The dialog in which a model is taught the examples of a collection, and that says what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from digitapp.gui.collection.teach_process import TeachProcess
from digitapp.gui.lenses.training.run import Order
from digitapp.gui.style.dialogs import arrange, fit, grow
from digitapp.gui.style.labels import Hint, heading, plain
from digitapp.language import mark, tr, translated
from digitapp.teaching.names import title_of
from digitapp.teaching.report import sentences, worse
from digitapp.teaching.teach import Taught

WHAT = mark(
    "The last layer of a model is learnt anew from these drawings and from digits that it knew. Your own model is "
    "added to the list; the one that you start from stays as it is."
)
TRAIN = mark(
    "Trains all layers with PyTorch, which takes minutes and not a second; the lens Training shows how it goes"
)
NOT_TRAINED = mark("Only the networks that come with the app can be trained on as a whole")


class Base(NamedTuple):
    """A model to start from."""

    id: str
    title: str
    can_be_trained: bool
    """Whether it can also be trained as a whole."""


class TeachDialog(QDialog):
    """Asks what to teach, teaches, and says how the result reads what it was not taught."""

    taught = Signal()
    """Emitted once the new model is in the user's folder; `offer` is to be called when it is listed."""
    use_wanted = Signal(str)
    """Emitted with the id of the new model, which shall answer."""
    train_wanted = Signal(object)
    """Emitted with the Order of a whole network to train."""

    def __init__(self, path: Path, bases: Sequence[Base], base: str, parent: QWidget | None = None) -> None:
        """`bases` are the models that can be taught, `base` is the id of the one that is chosen first."""
        super().__init__(parent)
        self.setObjectName("teachDialog")
        self.setWindowTitle(tr("Teach"))
        self._path = path
        self._process: TeachProcess | None = None
        self.found: Taught | None = None
        """What came of it; None before."""
        self.base, self.name, self.keeps = QComboBox(), QLineEdit(), QCheckBox(tr("Keep what it can read already"))
        self.hint, self.bar, self.outcome = Hint(translated(WHAT)), QProgressBar(), plain(selectable=True)
        self.bar.setTextVisible(False)
        self.teach, self.use = QPushButton(tr("&Teach")), QPushButton(tr("&Use it"))
        self.train = QPushButton(tr("Train a &whole network"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._trainable = {one.id for one in bases if one.can_be_trained}
        for place, one in enumerate(bases):
            self.base.addItem(one.title, one.id)
            if one.id == base:
                self.base.setCurrentIndex(place)
        self._compose()
        self._set_busy(False)
        fit(self, 76, 46)

    @property
    def is_busy(self) -> bool:
        """Whether a model is being taught."""
        return self._process is not None

    def start(self) -> None:
        """Teach; nothing happens while that is done already."""
        if self._process is not None:
            return
        self.found = None
        self._process = process = TeachProcess(self)
        process.progressed.connect(lambda share: self.bar.setValue(round(100 * share)))
        process.taught.connect(self._show)
        process.failed.connect(self._fail)
        self._set_busy(True)
        self.hint.show_text(tr("Teaching … you can go on drawing."))
        options = [*(["--name", self.name.text().strip()] if self.name.text().strip() else [])]
        options += [] if self.keeps.isChecked() else ["--no-keep-digits"]
        process.start(self._path, str(self.base.currentData()), options)

    def stop(self) -> None:
        """Stop teaching; everything that was chosen stays as it was."""
        self._end()
        self.hint.show_text(tr("Stopped; nothing was added."))
        self._set_busy(False)

    def refuse(self, sentence: str) -> None:
        """Say why no network is trained."""
        self.hint.show_text(sentence, is_error=True)
        grow(self)

    def done(self, result: int) -> None:
        """End what is under way, and close."""
        self._end()
        super().done(result)

    def _show(self, found: Taught) -> None:
        self._end()
        self.found = found
        self._say_outcome("\n".join(sentences(found)))
        if found.path is None:
            text = tr("Not added, since it is worse than before: {reason}.")
            self.hint.show_text(text.format(reason=worse(found)), is_error=True)
        else:
            self.hint.show_text(tr("{model} is among your models.").format(model=found.id))
            self.taught.emit()
        self._set_busy(False)
        grow(self)

    def offer(self) -> None:
        """Offer the new model, which is listed now."""
        if self.found is not None and self.found.path is not None:
            self.use.show()
            self.use.setDefault(True)

    def _fail(self, sentence: str) -> None:
        self._end()
        self._say_outcome("")
        self.hint.show_text(sentence, is_error=True)
        self._set_busy(False)
        grow(self)

    def _say_outcome(self, text: str) -> None:
        self.outcome.setText(text)
        self.outcome.setAccessibleDescription(text)

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.stop()
            process.deleteLater()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.base, self.name, self.keeps):
            widget.setEnabled(not busy)
        self.teach.setEnabled(not busy and self.base.count() > 0)
        self._follow_base()
        self.bar.setVisible(busy)
        self.bar.setValue(0)
        self.use.hide()
        self.teach.setDefault(True)
        close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("&Stop") if busy else tr("&Close"))

    def _compose(self) -> None:
        for widget, name, spoken in (
            (self.base, "teachBase", tr("Model to start from")),
            (self.name, "teachName", tr("Name of the new model")),
            (self.keeps, "teachKeeps", ""),
            (self.bar, "teachProgress", tr("Progress")),
            (self.outcome, "teachResult", tr("What came of it")),
            (self.teach, "teachStart", ""),
            (self.use, "teachUse", ""),
            (self.train, "teachTrain", ""),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(spoken)
        self.keeps.setChecked(True)
        self.keeps.setToolTip(tr("Otherwise the new model knows the labels of your drawings alone"))
        self.name.setMaxLength(80)
        self.name.setPlaceholderText(tr("the name of that model, taught"))
        self.teach.clicked.connect(self.start)
        self.use.clicked.connect(self._use)
        self._buttons.addButton(self.teach, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(self.use, QDialogButtonBox.ButtonRole.ActionRole)
        self.train.clicked.connect(self._train)
        self.base.currentIndexChanged.connect(self._follow_base)
        self._buttons.addButton(self.train, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.rejected.connect(lambda: self.stop() if self.is_busy else self.reject())
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Start from"), self.base)
        form.addRow(tr("Name"), self.name)
        form.addRow("", self.keeps)
        layout = arrange(self)
        layout.addWidget(
            heading(
                tr("Teach a model “{collection}”").format(collection=title_of(self._path)),
                1.25,
            )
        )
        layout.addLayout(form)
        layout.addWidget(self.hint)
        layout.addWidget(self.bar)
        layout.addWidget(self.outcome)
        layout.addStretch(1)
        layout.addWidget(self._buttons)

    def _follow_base(self) -> None:
        """Say whether the chosen model is a network that can be trained on."""
        can = self.base.currentData() in self._trainable
        self.train.setEnabled(can and not self.is_busy)
        self.train.setToolTip(translated(TRAIN if can else NOT_TRAINED))

    def _train(self) -> None:
        title = self.name.text().strip() or tr("{model}, trained").format(model=self.base.currentText()[:70])
        self.train_wanted.emit(Order(str(self.base.currentData()), title, self.keeps.isChecked()))

    def _use(self) -> None:
        if self.found is not None:
            self.use_wanted.emit(self.found.id)
        self.accept()
