"""The lens Replay: what the model read while the drawing was made, and any moment of that once more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout

from digitapp.explaining.replay import Replay, replays
from digitapp.gui.answer.state import State
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.inquiry import Inquiry
from digitapp.gui.lenses.lens import Lens, LensContext
from digitapp.gui.lenses.replay.chart import ReplayChart
from digitapp.gui.lenses.replay.player import Player
from digitapp.gui.lenses.replay.sameness import is_same, is_same_ink
from digitapp.gui.lenses.replay.save_button import SaveButton
from digitapp.gui.style import icons, motion, theme
from digitapp.gui.style.labels import plain_label, tooltip
from digitapp.language import mark, number, significant, tr, translated
from digitapp.models.model import Model

_PEN_PAUSE_MS = 250
"""While the pen is down a drawing is replayed at most this often."""
_PATIENCE_MS = 100
"""When not all is known for so long, the lens says what it is doing, and shows what it knows; also the least time
between two questions while the pen is down, so that it is not slowed."""
SPEEDS = (0.5, 1.0, 2.0, 4.0)
_NO_TIMES = mark("A picture has no times: nobody knows how it was written. Draw over it, and that can be replayed.")
_NOTHING = {
    State.EMPTY: mark("Draw something to see how the answer comes about."),
    State.FAILED: mark("There is no answer to replay."),
    State.LOADING: mark("The model is being loaded."),
}


class ReplayLens(Lens):
    """Replays the present drawing; while an earlier moment of it is shown, the whole window is about that."""

    def __init__(self, context: LensContext) -> None:
        super().__init__()
        self._context = context
        self.chart, self.player = ReplayChart(), Player(self)
        self.play_button, self.speed, self.save = QPushButton(), QComboBox(), SaveButton()
        self.said, self._note = plain_label(), plain_label()
        self.replay: Replay | None = None
        """What is shown, so far as it is known; None for nothing."""
        self.is_up_to_date = False
        """Whether everything is known about the present drawing."""
        self._asked: Result | None = None
        self._is_waiting = False
        """Whether something was asked that is not known yet."""
        self._inquiry = Inquiry(context, self._work, self)
        self._inquiry.found.connect(self._show)
        self._inquiry.finished.connect(self._finish)
        self._inquiry.failed.connect(self._fail)
        self._ask_timer = QTimer(self, singleShot=True)
        self._ask_timer.timeout.connect(self._ask)
        self._looking = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._looking.timeout.connect(self._say)
        self.chart.valueChanged.connect(self._go)
        self.chart.sliderPressed.connect(self.player.stop)
        self.player.moved.connect(lambda time: self.chart.setValue(round(time)))
        self.player.changed.connect(self._follow_player)
        self.save.wanted.connect(context.write)
        self._compose()
        self.clear(State.EMPTY)

    def part_of(self, result: Result) -> Result:
        """Replay all of a number: what was read of it grew while it was written."""
        return result

    def show_result(self, result: Result) -> None:
        """Replay the drawing of an answer, unless it is the one that is shown."""
        if self._context.moment.drawing is not None and self.replay is not None:
            # The answer is about a moment of the drawing that is replayed.
            number = self._asked.number if self._asked is not None else None
            request = replace(result.request, ink=self.replay.timeline.ink)
            result = replace(result, request=request, number=number)
        if not any(map(len, result.request.ink.strokes)):
            self.clear(State.EMPTY)
            is_picture = result.request.ink.picture is not None
            self.said.setText(translated(_NO_TIMES if is_picture else _NOTHING[State.EMPTY]))
            return
        if self._asked is not None and is_same(self._asked, result):
            return
        self._asked, self.is_up_to_date = result, False
        if not self._ask_timer.isActive():
            self._ask_timer.start(_PEN_PAUSE_MS if self._context.is_drawing() else 0)

    def clear(self, state: State) -> None:
        """Show that there is nothing to replay, and why; while an answer is late, what is shown stays."""
        if state is State.WAITING or self._context.moment.drawing is not None:
            return
        self._forget()
        self._asked = None
        self._take(None)
        self.said.setText(translated(_NOTHING[state]) if state in _NOTHING else "")

    def drawing_changed(self, grown: bool) -> None:
        """Stop playing a drawing that is no longer the same."""
        if self._context.moment.drawing is None:
            self.player.stop()

    def moment_changed(self) -> None:
        """Go to the end when the present is shown again."""
        if self._context.moment.drawing is None:
            self.player.stop()
            self.chart.go_to_end()
            self._say()

    def closed(self) -> None:
        """Return to the present."""
        self._context.moment.leave()

    def restyle(self) -> None:
        """Repaint in the theme of now."""
        self.chart.restyle()
        self._show_playing(self.player.is_playing)

    def stop(self, patience: float) -> None:
        """End the thread that asks, and the playing."""
        self.player.stop()
        self._inquiry.stop(patience)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop playing; the moment that is shown stays, so that it can be looked at with other lenses."""
        super().hideEvent(event)
        self.player.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play or stop by Space, return to the present by Esc."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif event.key() == Qt.Key.Key_Escape and self._context.moment.drawing is not None:
            self._context.moment.leave()
        else:
            super().keyPressEvent(event)

    def toggle(self) -> None:
        """Play from the position, or from the start if it is at the end; stop if it plays."""
        if self.player.is_playing:
            self.player.stop()
        elif self._can_play:
            start = 0 if self.chart.is_at_end else self.chart.value()
            stops = self.replay.timeline.stroke_ends.tolist() if self.replay and motion.is_reduced(self) else ()
            self.player.play(start, self.chart.maximum(), stops)

    def _work(self, model: Model, result: Result) -> Iterator[Replay]:
        """Runs in the inquiry's thread."""
        request = result.request
        if result.number is None or request.ink.picture is not None:
            return replays(model, request.ink, request.framing)
        from digitapp.explaining.number_replay import number_replays

        return number_replays(model, request.ink, request.number.by_hand)

    def _ask(self) -> None:
        if self._asked is not None:
            if not self._is_waiting:
                self._is_waiting = True
                self._looking.start()
            self._inquiry.ask(self._asked)

    def _forget(self) -> None:
        self._ask_timer.stop()
        self._looking.stop()
        self._is_waiting = False
        self._inquiry.forget()

    def _show(self, result: Result, found: Replay) -> None:
        if self._asked is None or result.card.id != self._asked.card.id:
            return
        # While the pen moves it is shown as a whole: nothing flickers, and the areas are painted once.
        if found.is_complete or not (self._looking.isActive() or self._context.is_drawing()):
            self._take(found)
            self._say()

    def _finish(self, result: Result) -> None:
        self._looking.stop()
        self.is_up_to_date = result is self._asked
        self._is_waiting = not self.is_up_to_date
        if self._is_waiting:  # for a newer drawing, since just now
            self._looking.start()
        self._say()

    def _fail(self, result: Result, sentence: str) -> None:
        if result is self._asked:
            self._forget()
            self._asked = None
            if self.replay is not None and self.replay.timeline.ink is not result.request.ink:
                self._take(None)  # it is about another drawing
            self.said.setText(sentence)

    def _take(self, found: Replay | None) -> None:
        """Show a replay, or none."""
        self.replay = found
        self.chart.show_replay(found)
        self.play_button.setEnabled(self._can_play)
        self.save.hold(found)
        note = found.note if found and self._can_play else ""
        is_timed = found is not None and found.timeline.has_times
        words = tr("long pauses are shortened") if is_timed else tr("at equal steps", "the points of a drawing")
        self._note.setText(words if note else "")
        self._note.setToolTip(tooltip(note))
        self._note.setAccessibleDescription(note)
        if found is None:
            self.player.stop()

    @property
    def _can_play(self) -> bool:
        return self.replay is not None and self.replay.timeline.duration > 0

    def _go(self, time: int) -> None:
        """Show what there was at a time in milliseconds: the end is the present."""
        found, moment = self.replay, self._context.moment
        if found is None:
            return
        if moment.drawing is None and not self._is_present(found):
            self.player.stop()
            self.chart.go_to_end()
            return
        if self.chart.is_at_end:
            moment.leave()
        else:
            # While it stands still, what is shown is what the model was asked about.
            at = found.moment_at(time)
            count = found.timeline.count_at(time) if self.player.is_playing else int(found.points[at])
            when = found.timeline.said(float(found.times[at]))
            moment.show(max(1, count), tr("At {time}").format(time=when))
        self._say()

    def _is_present(self, found: Replay) -> bool:
        """Return whether the drawing is the one that is replayed."""
        return is_same_ink(found.timeline.ink, self._context.whole_ink())

    def _say(self) -> None:
        """Say what is read at the position or, at the end, where the model changed its mind."""
        found = self.replay
        is_slow = self._is_waiting and not self._looking.isActive()
        if is_slow and (found is None or not found.is_complete):
            self.said.setText(_asking(found))
        elif found is not None:
            text = found.sentence if self.chart.is_at_end else found.said(found.moment_at(self.chart.value()))
            self.said.setText(text)
            self.chart.setAccessibleDescription(text)

    def _follow_player(self, playing: bool) -> None:
        self._show_playing(playing)
        if not playing:
            self._go(self.chart.value())

    def _show_playing(self, playing: bool) -> None:
        self.play_button.setText(tr("Pause") if playing else tr("Play"))
        self.play_button.setIcon(icons.icon("pause" if playing else "play", theme.current()))
        self.play_button.setIconSize(QSize(icons.small_side(), icons.small_side()))

    def _compose(self) -> None:
        self.play_button.setObjectName("replayPlay")
        self.play_button.setToolTip(tr("Draws it once more, with the answer of every moment (Space)"))
        self.play_button.clicked.connect(self.toggle)
        self._show_playing(False)
        self.speed.setObjectName("replaySpeed")
        self.speed.setAccessibleName(tr("Speed"))
        self.speed.setToolTip(tr("How fast it is played"))
        for speed in SPEEDS:
            self.speed.addItem(f"{significant(speed)}{theme.TIMES}", speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self.speed.currentIndexChanged.connect(lambda place: setattr(self.player, "speed", SPEEDS[place]))
        self.said.setWordWrap(True)
        self.said.setObjectName("replaySaid")
        self.said.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._note.setProperty("muted", True)
        row = QHBoxLayout()
        row.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        row.addWidget(self.play_button)
        row.addWidget(self.speed)
        row.addWidget(self._note)
        row.addStretch()
        row.addWidget(self.save)
        self.said.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self.chart, 1)
        layout.addLayout(row)
        layout.addWidget(self.said)


def _asking(found: Replay | None) -> str:
    if found is None:
        return tr("Asking the model about every moment …")
    text = tr("Asking the model about every moment … {known} of {moments} moments are known.")
    return text.format(known=number(len(found.times)), moments=number(found.total))
