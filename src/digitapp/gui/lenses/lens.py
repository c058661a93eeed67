"""What the window knows of a lens: a widget that answers one question about the drawing and the model that reads it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from digitapp.api import ModelCard
from digitapp.drawing.strokes import Ink
from digitapp.gui.accessibility.painted import Painted, Role
from digitapp.gui.answer.state import State
from digitapp.gui.canvas.moment import Moment
from digitapp.gui.documents.file_actions import Export
from digitapp.gui.inference.requests import Result
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.gui.inference.turn import Turn
from digitapp.gui.lenses.training.run import Training
from digitapp.gui.numbers.controller import NumberController
from digitapp.language import Marked
from digitapp.models.registry import Entry


class Lens(QWidget, Painted):
    """Told of every answer while it is open, and of nothing while it is not; a lens overrides what it needs.

    What takes longer than a frame is done in another thread: a lens never delays the pen or the answer.
    """

    accessible_role = Role.PAGE

    def part_of(self, result: Result) -> Result:
        """Return what it is shown of an answer: where the drawing is a number, the digit that is looked at."""
        return result.looked_at

    def show_result(self, result: Result) -> None:
        """Show what there is to say about an answer."""

    def clear(self, state: State) -> None:
        """Show that there is no answer, and why."""

    def set_card(self, card: ModelCard) -> None:
        """Take another model, which answers from now on."""

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Take the models there are."""

    def drawing_changed(self, grown: bool) -> None:
        """Take note of a change of the drawing; `grown` when ink was only added."""

    def set_framing(self, framing: str | None) -> None:
        """Take the framing that is used in place of each model's own; None for their own."""

    def moment_changed(self) -> None:
        """Take note that another moment of the drawing's making is shown, or its present."""

    def closed(self) -> None:
        """Take note that the panel of its own, into which it was torn off, was closed."""

    def restyle(self) -> None:
        """Repaint what paints itself."""
        self.update()

    def stop(self, patience: float) -> None:
        """End what it does, for good; wait at most `patience` seconds."""


class LensContext(NamedTuple):
    """What a lens may use of the window."""

    registry: SharedRegistry
    ink: Callable[[], Ink]
    """The drawing as it is shown, of now or of an earlier moment; of a number, the digit that is looked at."""
    whole_ink: Callable[[], Ink]
    """All of the drawing as it is shown."""
    is_drawing: Callable[[], bool]
    """Whether the pen is down."""
    framing: QAction
    """Checked while drawings are framed."""
    choose_model: Callable[[str], None]
    """Has another model answer, by its id."""
    cut: Callable[[int, float, float], None]
    """Cuts a piece out of a stroke of `ink`, as `Drawing.cut` does; this can be undone."""
    replace: Callable[[Ink], None]
    """Puts other ink in place of `ink`; this can be undone."""
    show_ghost: Callable[[Ink | None], None]
    """Shows other ink faintly over the drawing; None for none."""
    moment: Moment
    """The moment of the drawing's making that the canvas shows, and that is read."""
    write: Callable[[Export], None]
    """Asks for a name and writes a file."""
    turn: Turn
    """When a lens may have a model read."""
    training: Training
    """The training of a whole network, if there is one."""
    numbers: NumberController
    """The digits of a number, and what was said of them."""
    source: Callable[[], tuple[str, int]]
    """The name of the file that the drawing is from, and its place there from 1."""


class LensKind(NamedTuple):
    """A lens that can be opened; it is made when it is opened first."""

    name: str
    """Such as "whatIf"; its widget is then called `lensWhatIf`."""
    title: Marked
    question: Marked
    """What it answers, for its tooltip."""
    make: Callable[[LensContext], Lens]
    is_hidden: bool = False
    """Whether its tab is shown only while there is something to show; see `LensPanel.reveal`."""
