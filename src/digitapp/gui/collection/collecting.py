"""Collecting: draw, press the key, next; or draw what is asked for. One key or click a drawing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitapp.drawing.strokes import CANVAS_SIZE, Drawing
from digitapp.gui.collection.collecting_bar import asking_for
from digitapp.gui.collection.label_keys import LabelKeys
from digitapp.language import mark, tr, translated
from digitapp.teaching.asking import labels_to_ask, prompts
from digitapp.teaching.example import Example
from digitapp.wording import in_sentence

if TYPE_CHECKING:
    from digitapp.gui.collection.desk import Desk
    from digitapp.gui.main_window import MainWindow

DRAW = mark("Draw something, then press its key")
NOTHING = mark("There is nothing on the canvas to collect yet.")


class Collecting(QObject):
    """The mode in which the canvas is cleared after each drawing, with or without being asked for something."""

    changed = Signal()
    """Emitted when this began or ended, or something else is asked for."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(desk)
        self._window, self._desk, self._canvas = window, desk, window.canvas
        self.is_on = False
        self._asked: str | None = None
        self._prompts: Iterator[str] = iter(())
        self._taken: list[tuple[Example, Drawing]] = []
        """What was collected since this began."""
        self._keys = keys = LabelKeys(self._canvas, self)
        keys.labelled.connect(self.key_pressed)
        keys.done.connect(self.done)
        keys.taken_back.connect(self.take_back)

    @property
    def asked(self) -> str | None:
        """The label that is asked for; None while nothing is."""
        return self._asked

    def begin(self, asking: bool) -> None:
        """Collect from now on; with `asking`, ask for one label after the other."""
        if not self.is_on:
            self._taken.clear()
            self._canvas.installEventFilter(self._keys)
        self.is_on = True
        self._asked = None
        if asking:
            counts = self._desk.counts
            wanted = labels_to_ask(self._desk.known_labels, counts)
            self._prompts = prompts(wanted, int.from_bytes(os.urandom(4)), counts)
            self._asked = next(self._prompts, None)
        self._say()
        self._canvas.setFocus()

    def end(self) -> None:
        """Stop collecting."""
        self.is_on, self._asked = False, None
        self._canvas.removeEventFilter(self._keys)
        self._say()

    def key_pressed(self, text: str) -> None:
        """Label the drawing; while something is asked for, its own key is one that says that it is drawn."""
        if self._asked is None:
            self.collect(text)
        elif text == self._asked:
            self.done()
        else:
            text = tr("Asked for was {label}: draw it, then press Enter.")
            self._desk.say(text.format(label=in_sentence(self._asked)))

    def done(self) -> None:
        """Collect what was asked for, and ask for the next."""
        if self._asked is not None and self.collect(self._asked):
            self._asked = next(self._prompts, None)
            self._say()

    def skip(self) -> None:
        """Ask for something else."""
        if self._asked is not None:
            self._asked = next(self._prompts, None)
            self._say()
            self._canvas.setFocus()

    def collect(self, label: str) -> bool:
        """Put the drawing into the collection and clear the canvas; return whether there was a drawing.

        Of a number in a picture the digit that is looked at is put there, and the next one is looked at.
        """
        drawing = self._canvas.drawing
        if not drawing:
            self._desk.say(translated(NOTHING))
            return False
        if drawing.picture is not None and self._window.numbers.part() is not None:
            self._desk.correct(label)  # the picture stays, for its other digits
            self._window.numbers.look_at_next()
            return True
        kept = Drawing(drawing.size, drawing.strokes, drawing.picture, drawing.by_hand)

        def done(example: Example) -> None:
            self._taken.append((example, kept))
            self._show_count()
            self._window.clear_error()

        self._desk.add(label, done, lambda: self._bring_back(kept))
        self._clear()
        return True

    def take_back(self) -> None:
        """Bring the last drawing back to the canvas, and take it out of the collection."""
        if not self._taken:
            return
        example, drawing = self._taken.pop()
        self._show_count()
        self._desk.take_away(example)
        self._bring_back(drawing)

    def _bring_back(self, drawing: Drawing) -> None:
        """Show a drawing again, unless there is another one by now."""
        if not self._canvas.drawing:
            self._canvas.show_drawing(Drawing(drawing.size, drawing.strokes, drawing.picture, drawing.by_hand))
        self._canvas.setFocus()

    def _clear(self) -> None:
        """Make room for the next drawing; nothing is lost, the collection has this one."""
        if self._canvas.drawing.size == CANVAS_SIZE:
            self._canvas.clear()
        else:
            self._canvas.show_drawing(Drawing())
        self._window.documents.forget()
        self._canvas.setFocus()

    def _show_count(self) -> None:
        self._desk.tray.bar.show_count(len(self._taken))

    def _say(self) -> None:
        """Show on the canvas and in the bar what is to be done."""
        wanted = translated(DRAW) if self._asked is None else asking_for(self._asked)
        self._canvas.prompts.say(wanted if self.is_on else None)
        bar = self._desk.tray.bar
        bar.setVisible(self.is_on)
        bar.show_prompt(self._asked)
        self.changed.emit()
        self._show_count()
