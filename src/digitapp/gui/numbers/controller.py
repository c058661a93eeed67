"""The number on the canvas: which digit is looked at, and what the person said of its digits."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal

from digitapp.drawing.by_hand import ByHand
from digitapp.drawing.strokes import Drawing, Ink, Stroke
from digitapp.gui.canvas.canvas import Canvas
from digitapp.gui.inference.live_prediction import LivePrediction
from digitapp.gui.inference.number_reading import part_of, with_part
from digitapp.gui.inference.requests import Number, NumberWish, ReadAs, Result
from digitapp.gui.numbers.menu import digit_menu
from digitapp.gui.numbers.tags import DigitTags
from digitapp.numbers.correcting import corrected


class Part(NamedTuple):
    """One digit of a number."""

    drawing: Drawing
    key: object
    """What is equal for the same digit, whatever was said of it."""
    result: Result
    """The answer to it alone."""


class NumberController(QObject):
    """Asks for numbers, and shows the digits of the last answer on the canvas."""

    other_digit = Signal()
    """Emitted when the lenses are to look at other ink than before."""

    def __init__(self, canvas: Canvas, live: LivePrediction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._live = canvas, live
        self.number: Number | None = None
        """The number that is shown; None where the drawing is none."""
        self._strokes: tuple[Stroke, ...] = ()
        """Those that the drawing had when it changed last."""
        self.tags = DigitTags(canvas)
        self.tags.inspected.connect(self.inspect)
        self.tags.asked.connect(self._ask)
        self.tags.hide()
        canvas.resized.connect(self._show_tags)

    @property
    def read_as(self) -> ReadAs:
        """What drawings are taken for."""
        return self._live.number.read_as

    def recall(self, choice: str) -> None:
        """Take drawings for what they were taken for last time."""
        self._live.number = self._live.number._replace(read_as=ReadAs(choice))

    def set_read_as(self, read_as: ReadAs) -> None:
        """Take drawings for digits, for numbers, or for what they look like."""
        if read_as is not self.read_as:
            self._want(self._live.number._replace(read_as=read_as))

    def ink(self) -> Ink:
        """Return what lenses look at: the digit that is looked at, or all of the drawing if it is no number."""
        ink = self._canvas.shown_ink()
        if self.number is None:
            return ink
        if ink.picture is not None:
            return self.number.digit.request.ink
        return part_of(ink, self.number.reading.digits[self.number.inspected])

    def cut(self, number: int, start: float, stop: float) -> None:
        """Cut a piece out of a stroke of the digit that is looked at, see `Canvas.cut`."""
        if self.number is not None:
            spans = self.number.reading.digits[self.number.inspected].spans
            if spans and number >= len(spans):
                return
            if spans:
                number, first, _ = spans[number]
                start, stop = start + first, stop + first
        self._canvas.cut(number, start, stop)

    def replace(self, ink: Ink) -> None:
        """Put other ink in place of the digit that is looked at, see `Canvas.replace`; a part of a picture stays."""
        if self.number is not None and self._canvas.drawing.picture is not None:
            return
        if self.number is not None:
            ink = with_part(self._canvas.ink(), self.number.reading.digits[self.number.inspected], ink)
        self._canvas.replace(ink)

    def drawing_changed(self, grown: bool) -> None:
        """Take note of a change of the drawing, which knows what was said of it."""
        self.tags.set_drawing(self._canvas.is_drawing())
        strokes = self._canvas.drawing.strokes
        if grown:
            if len(strokes) > len(self._strokes):  # a stroke begins: look at the digit that it belongs to
                self._live.number = self._live.number._replace(inspected=frozenset())
            self._strokes = strokes
            return
        self._live.number = self._live.number._replace(
            by_hand=self._canvas.drawing.by_hand, inspected=frozenset(), place=0
        )
        self._strokes = strokes
        self._show(None)

    def show_result(self, result: Result) -> None:
        """Show the digits of an answer."""
        self._show(result.number)

    def clear(self) -> None:
        """Show no digits."""
        self._show(None)

    def inspect(self, place: int) -> None:
        """Look at the digit at a place."""
        if self.number is not None:
            digit = self.number.reading.digits[place]
            self._want(self._live.number._replace(inspected=frozenset(digit.strokes), place=place))

    @property
    def by_hand(self) -> ByHand:
        """What was said of the drawing's digits."""
        return self._canvas.drawing.by_hand

    def part(self) -> Part | None:
        """Return the digit that a label is given to on its own; None where the drawing is meant as a whole.

        Of a picture that is the one that is looked at. Ink that looks like a number may be another sign of several
        strokes, so there it is a digit only if its tag was clicked.
        """
        if self.number is None or not (self._canvas.drawing.picture or self._live.number.inspected):
            return None
        drawing, digit = self._canvas.drawing, self.number.reading.digits[self.number.inspected]
        ink = part_of(drawing.ink(), digit)
        strokes = tuple(drawing.strokes[stroke] for stroke in digit.strokes)
        key = tuple(map(id, strokes)) or (drawing.picture, digit.box)
        return Part(Drawing(drawing.size, strokes, ink.picture), key, self.number.digit)

    def name(self, label: str) -> None:
        """Say what the digit is that is looked at, if it can be in a number."""
        if self.number is not None and label in self.number.digit.card.labels and len(label) == 1:
            digit = self.number.reading.digits[self.number.inspected]
            self.take(corrected(self.by_hand, digit, label))

    def look_at_next(self) -> None:
        """Look at the digit after the one that is looked at, if there is one."""
        if self.number is not None and self.number.inspected + 1 < len(self.number.reading.digits):
            self.inspect(self.number.inspected + 1)

    def mark(self, places: range) -> None:
        """Mark some digits on the canvas, and look at the first of them; none for none."""
        self.tags.mark(places)
        if places and self.number is not None and self.number.inspected not in places:
            self.inspect(places[0])

    def take(self, by_hand: ByHand) -> None:
        """Keep what was said of the number with the drawing, and read it again; undo takes that back."""
        self._canvas.say(by_hand)
        self._want(self._live.number._replace(by_hand=by_hand))

    def _want(self, wish: NumberWish) -> None:
        self._live.number = wish
        self._live.start_over()

    def _show(self, number: Number | None) -> None:
        before = self._target()
        self.number = number
        self._show_tags()
        if self._target() != before:
            self.other_digit.emit()

    def _show_tags(self) -> None:
        """Put boxes and tags where the digits are on the canvas."""
        ink = self._canvas.shown_ink()
        if self.number is None:
            self.tags.show_digits((), -1, ink)
        else:
            self.tags.show_digits(self.number.reading.digits, self.number.inspected, ink)

    def _target(self) -> object:
        """Return what is equal as long as lenses look at the same digit."""
        if self.number is None:
            return None
        digit = self.number.reading.digits[self.number.inspected]
        return (digit.strokes, digit.parts) if digit.strokes else digit.box

    def _ask(self, place: int, at: QPoint) -> None:
        """Ask what to do with a digit."""
        if self.number is not None and place < len(self.number.reading.digits):
            by_hand, ink = self._canvas.drawing.by_hand, self._canvas.ink()
            menu = digit_menu(self.tags, self.number.reading, place, by_hand, ink, self.take)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)
