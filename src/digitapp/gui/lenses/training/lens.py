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
from digitapp.models.page import SETS
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
        self.pause, self.go_on = QPushButton("&Pause"), QPushButton("C&ontinue")
        self.stop_button, self.use = QPushButton(), QPushButton("&Use it")
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
        self.pause.setToolTip("Ends the training for now; it can go on from the last epoch, also another day")
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
        question = Question(self, "Give the training up", _lost(self._training), (("giveUp", "Give up"),), default="")
        question.accepted.connect(self._training.stop)
        question.finished.connect(question.deleteLater)
        question.open()

    def _show(self) -> None:
        training, stage = self._training, self._training.stage
        self.title.setText(f"Training {training.order.title}" if training.order else "Training")
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
        self.stop_button.setText("&Stop" if training.is_under_way else "&Discard")
        self.stop_button.setToolTip("Gives the training up; what it has learnt is deleted")


def _lost(training: Training) -> str:
    """Return what giving a training up means."""
    kept = {
        Stage.RUNNING: " Pause keeps it, also for another day.",
        Stage.PAUSED: " Paused it waits, also for another day.",
    }
    return f"What it has learnt is deleted.{kept.get(training.stage, '')}"


def sentence(training: Training) -> str:
    """Return what a training does now."""
    if training.stage is Stage.RUNNING:
        return _running(training)
    return {
        Stage.NONE: "Nothing is trained: press Teach in the tray of the collection, and there Train a whole network.",
        Stage.STARTING: "Copying the drawings \N{HORIZONTAL ELLIPSIS}",
        Stage.PAUSING: "Pausing \N{HORIZONTAL ELLIPSIS}",
        Stage.PAUSED: _paused(training),
        Stage.FAILED: training.failure,
        Stage.DONE: _done(training),
    }[training.stage]


def _running(training: Training) -> str:
    started, epochs = training.started, training.epochs
    if training.what:
        return f"{training.what} \N{HORIZONTAL ELLIPSIS}"
    if started is None:
        return "Reading the drawings \N{HORIZONTAL ELLIPSIS}"
    if not epochs:
        beside = f" Beside them: {started.digits}." if started.digits else ""
        return f"Training on {started.n:,} drawings; {started.held_out:,} others only measure.{beside}"
    last = epochs[-1]
    left = f", about {_time(last.seconds_left)} left" if last.seconds_left else ""
    read = f" {measured_percent(last.validation)} of the held-out drawings are read right." if last.validation else ""
    return f"Epoch {last.epoch} of {last.of} is done{left}.{read}"


def _paused(training: Training) -> str:
    if not training.epochs:
        return "Paused before the end of the first epoch; Continue begins anew."
    return f"Paused; Continue goes on after epoch {training.epochs[-1].epoch}."


def _done(training: Training) -> str:
    measures = training.finished.measures if training.finished else ()
    worse = [SETS.get(measure.data, measure.data) for measure in measures if measure.is_worse]
    lost = f" It reads worse than before: {', '.join(worse)}." if worse else ""
    return f"Done. Use it, and it is among your models.{lost}"


def _time(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 100 else f"{seconds / 60:.0f} minutes"


def _measured(measure: Measure) -> str:
    """Return how a set is read, before and after."""
    old = measure.before
    before = f"before {counted_percent(round(old.accuracy * old.n), old.n)}, " if old else ""
    name = SETS.get(measure.data, measure.data)
    return f"{name[0].upper()}{name[1:]}: {before}after {_score(measure.after)}, n = {measure.after.n:,}."


def _score(score: Score) -> str:
    right = round(score.accuracy * score.n)
    return f"{counted_percent(right, score.n)} ({interval(score.ci95, score.n)})"
