"""The lens Training: the curves of a running training, and its buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from digitapp.gui.accessibility.announcing import announce
from digitapp.gui.documents.question import Question
from digitapp.gui.lenses.lens import Lens, LensContext
from digitapp.gui.lenses.training.chart import TrainingChart
from digitapp.gui.lenses.training.run import Stage, Training
from digitapp.gui.style import theme
from digitapp.gui.style.labels import Hint, heading, plain
from digitapp.language import grouped, listed, number, tr
from digitapp.models.page import set_name
from digitapp.teaching.folds import Score
from digitapp.teaching.training_progress import Measure
from digitapp.wording import counted_percent, interval, measured_percent

_PAUSES = (Stage.STARTING, Stage.RUNNING, Stage.PAUSING)
_ENDS = (Stage.PAUSED, Stage.FAILED, Stage.DONE)


class TrainingLens(Lens):
    """Shows how the one training goes, whatever is drawn meanwhile."""

    def __init__(self, context: LensContext) -> None:
        super().__init__()
        self._training, self._stage = context.training, context.training.stage
        self.title, self.said, self.chart = heading(), Hint(), TrainingChart()
        self.outcome = plain(selectable=True)
        self.pause, self.go_on = QPushButton(tr("&Pause")), QPushButton(tr("C&ontinue"))
        self.stop_button, self.use = QPushButton(), QPushButton(tr("&Use it"))
        for widget, name in (
            (self.title, "trainingTitle"),
            (self.outcome, "trainingResult"),
            (self.pause, "trainingPause"),
            (self.go_on, "trainingContinue"),
            (self.stop_button, "trainingStop"),
            (self.use, "trainingUse"),
        ):
            widget.setObjectName(name)
        policy = self.chart.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.chart.setSizePolicy(policy)
        self.pause.setToolTip(tr("Ends the training for now; it can go on from the last epoch, also another day"))
        self.pause.clicked.connect(self._training.pause)
        self.go_on.clicked.connect(self._training.go_on)
        self.stop_button.clicked.connect(self._ask_stop)
        self.use.clicked.connect(self._training.use)
        buttons = QHBoxLayout()
        for button in (self.pause, self.go_on, self.use, self.stop_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (2 * theme.GRID,))
        layout.setSpacing(theme.GRID)
        layout.addWidget(self.title)
        layout.addWidget(self.said)
        layout.addWidget(self.chart, 1)
        layout.addWidget(self.outcome)
        layout.addLayout(buttons)
        self._training.changed.connect(self._show)
        self._show()

    def _ask_stop(self) -> None:
        """Give the training up; ask first if something would be lost that took a while."""
        if not self._training.epochs:
            self._training.stop()
            return
        question = Question(
            self, tr("Give the training up"), _lost(self._training), (("giveUp", tr("Give up")),), default=""
        )
        question.accepted.connect(self._training.stop)
        question.finished.connect(question.deleteLater)
        question.open()

    def _show(self) -> None:
        training, stage = self._training, self._training.stage
        order = training.order
        self.title.setText(tr("Training {model}").format(model=order.title) if order else tr("Training"))
        self.said.show_text(sentence(training), is_error=stage is Stage.FAILED, is_said=False)
        if stage is not self._stage and stage in _ENDS:  # an epoch may take a second: each would be too much
            announce(self.said, sentence(training), stage is Stage.FAILED)
        self._stage = stage
        self.chart.show_epochs(training.epochs)
        self.chart.setVisible(bool(training.epochs) or stage is not Stage.FAILED)
        finished = training.finished
        self.outcome.setText("\n".join(map(_measured, finished.measures)) if finished else "")
        self.outcome.setVisible(bool(finished))
        self.pause.setVisible(stage in _PAUSES)
        self.pause.setEnabled(stage is Stage.RUNNING)
        self.go_on.setVisible(stage in (Stage.PAUSED, Stage.FAILED))
        self.use.setVisible(stage is Stage.DONE)
        self.stop_button.setVisible(stage is not Stage.NONE)
        self.stop_button.setText(tr("&Stop") if training.is_under_way else tr("&Discard"))
        self.stop_button.setToolTip(tr("Gives the training up; what it has learnt is deleted"))


def _lost(training: Training) -> str:
    """Return what giving a training up means."""
    if training.stage is Stage.RUNNING:
        return tr("What it has learnt is deleted. Pause keeps it, also for another day.")
    if training.stage is Stage.PAUSED:
        return tr("What it has learnt is deleted. Paused it waits, also for another day.")
    return tr("What it has learnt is deleted.")


def sentence(training: Training) -> str:
    """Return what a training does now."""
    if training.stage is Stage.RUNNING:
        return _running(training)
    return {
        Stage.NONE: tr(
            "Nothing is trained: press Teach in the tray of the collection, and there Train a whole network."
        ),
        Stage.STARTING: tr("Copying the drawings …"),
        Stage.PAUSING: tr("Pausing …"),
        Stage.PAUSED: _paused(training),
        Stage.FAILED: training.failure,
        Stage.DONE: _done(training),
    }[training.stage]


def _running(training: Training) -> str:
    started, epochs = training.started, training.epochs
    if training.what:
        return tr("{step} …", "what a training does").format(step=training.what)
    if started is None:
        return tr("Reading the drawings …")
    if not epochs:
        said = tr("Training on %n drawing(s); {others} others only measure.", "", started.n)
        beside = [tr("Beside them: {digits}.").format(digits=started.digits)] if started.digits else []
        return " ".join([said.format(others=grouped(started.held_out)), *beside])
    last = epochs[-1]
    text = tr("Epoch {epoch} of {epochs} is done.")
    if last.seconds_left:
        text = tr("Epoch {epoch} of {epochs} is done, about {time} left.")
    parts = [text.format(epoch=number(last.epoch), epochs=number(last.of), time=_time(last.seconds_left or 0))]
    if last.validation:
        share = measured_percent(last.validation)
        parts.append(tr("{share} of the held-out drawings are read right.").format(share=share))
    return " ".join(parts)


def _paused(training: Training) -> str:
    if not training.epochs:
        return tr("Paused before the end of the first epoch; Continue begins anew.")
    last = number(training.epochs[-1].epoch)
    return tr("Paused; Continue goes on after epoch {epoch}.").format(epoch=last)


def _done(training: Training) -> str:
    measures = training.finished.measures if training.finished else ()
    done = tr("Done. Use it, and it is among your models.")
    worse = listed(set_name(measure.data) for measure in measures if measure.is_worse)
    lost = tr("It reads worse than before: {sets}.").format(sets=worse)
    return f"{done} {lost}" if worse else done


def _time(seconds: float) -> str:
    if seconds < 100:
        return tr("{seconds} s").format(seconds=number(seconds))
    return tr("%n minute(s)", "", round(seconds / 60))


def _measured(measure: Measure) -> str:
    """Return how a set is read, before and after."""
    old, name = measure.before, set_name(measure.data)
    said = {"set": f"{name[0].upper()}{name[1:]}", "after": _score(measure.after), "n": grouped(measure.after.n)}
    if old is None:
        return tr("{set}: after {after}, n = {n}.").format(**said)
    before = counted_percent(round(old.accuracy * old.n), old.n)
    return tr("{set}: before {before}, after {after}, n = {n}.").format(before=before, **said)


def _score(score: Score) -> str:
    right = round(score.accuracy * score.n)
    return f"{counted_percent(right, score.n)} ({interval(score.ci95, score.n)})"
