"""What all pages of the evaluation have in common: one view of a model on one set, beside it the drawings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from digitapp.evaluation.evaluated import Evaluated
from digitapp.evaluation.groups import NOTHING
from digitapp.gui.evaluation.thumbnails import MAX_SHOWN, Thumbnail, Thumbnails
from digitapp.gui.style import theme
from digitapp.language import NO_TEXT, number, tr, translated
from digitapp.wording import in_sentence, percent


class Table(NamedTuple):
    """What a page says, as rows to be copied."""

    columns: Sequence[str]
    rows: Sequence[Sequence[object]]


class Page(QWidget):
    """Shows one aspect of an evaluated set."""

    title = NO_TEXT
    """Of its tab."""
    chosen = Signal(int)
    """Emitted with the place of an example of the set that is to be shown on the canvas."""

    def __init__(self, name: str, empty: str) -> None:
        """`name` is that of the drawings' grid; `empty` is said while there is nothing to show in it."""
        super().__init__()
        self.setObjectName("evaluation-page")
        self.evaluated: Evaluated | None = None
        self.thumbnails = Thumbnails(name, empty)
        self.thumbnails.chosen.connect(self.chosen)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, theme.GRID, 0, 0)
        self._layout.setSpacing(theme.GRID)

    def show_evaluated(self, evaluated: Evaluated | None) -> None:
        """Show a model on a set; None for nothing."""
        self.evaluated = evaluated
        self.fill()

    def fill(self) -> None:
        """Show what there is to say of `evaluated`."""

    def table(self) -> Table | None:
        """Return what the page says, to be copied; None if there is nothing."""
        return None

    def picture(self) -> QWidget:
        """Return what is saved as a picture."""
        return self

    def beside(self, widget: QWidget, *, scrolled: bool = False, share: float = 0.6) -> None:
        """Lay a widget out, with its share of the width, and the drawings at its right."""
        if scrolled:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what has the focus inside is scrolled to
            area.setWidget(widget)
            area.setAccessibleName(widget.accessibleName())
            widget = area
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(2 * theme.GRID)
        splitter.addWidget(widget)
        splitter.addWidget(self.thumbnails)
        for place, part in enumerate((round(1000 * share), round(1000 * (1 - share)))):
            splitter.setStretchFactor(place, part)
        splitter.setSizes([round(1000 * share), round(1000 * (1 - share))])
        self._layout.addWidget(splitter, 1)

    def show_indices(self, title: str, indices: Sequence[int], note: str = "") -> None:
        """Show the examples of these places, each with its label and what was read."""
        if self.evaluated is not None:
            shown = [thumbnail(self.evaluated, index) for index in indices[:MAX_SHOWN]]
            self.thumbnails.show_examples(title, shown, len(indices), note)


def read_words(evaluated: Evaluated, index: int) -> str:
    """Return what was read in an example, with the confidence."""
    answer = evaluated.measured.answers[index]
    confidence = percent(float(evaluated.measured.confidence[index]))
    if answer is None:
        return translated(NOTHING)
    return tr("read {label}, {share}", "what was read").format(label=in_sentence(answer), share=confidence)


def label_words(evaluated: Evaluated, index: int) -> str:
    """Return an example's label, in words."""
    label = evaluated.measured.data.labels[index]
    return tr("no label") if label is None else tr("label {label}").format(label=in_sentence(label))


def thumbnail(evaluated: Evaluated, index: int, *lines: str) -> Thumbnail:
    """Return an example with two lines below it, by default its label and what was read."""
    data = evaluated.measured.data
    shown = lines or (label_words(evaluated, index), read_words(evaluated, index))
    writer = in_sentence(data.writers[index] or "") if data.writers else ""
    text = tr("Drawing {number}: {first}, {second}")
    if writer:
        text = tr("Drawing {number}: {first}, {second}, writer {writer}")
    said = text.format(number=number(index + 1), first=shown[0], second=shown[1], writer=writer)
    return Thumbnail(index, data.item(index), (shown[0], shown[1]), said)


def table_of(evaluated: Evaluated, indices: Iterable[int]) -> Table:
    """Return examples as rows of a table."""
    measured = evaluated.measured
    rows = [
        (
            index + 1,
            "" if measured.data.labels[index] is None else measured.data.labels[index],
            measured.data.writers[index] if measured.data.writers else "",
            "" if measured.answers[index] is None else measured.answers[index],
            f"{measured.confidence[index]:.4f}",
        )
        for index in indices
    ]
    return Table(("item", "label", "writer", "read", "confidence"), rows)
