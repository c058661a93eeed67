"""The lens Table: every number that was read, a row each; edited, copied, saved, and shown on the canvas."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from digitapp.api import DigitappError
from digitapp.drawing.strokes import Ink
from digitapp.gui.answer.state import State
from digitapp.gui.documents.file_actions import Export
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.lens import Lens, LensContext
from digitapp.gui.lenses.table.rows import NumberRows
from digitapp.gui.lenses.table.view import NumberView
from digitapp.gui.style import theme
from digitapp.gui.style.labels import plain
from digitapp.language import Marked, grouped, mark, tr, translated
from digitapp.numbers.reading import Reading, numbers_of
from digitapp.numbers.table import SUFFIXES, edited

_KINDS = (
    (mark("Table (CSV) …"), mark("Table")),
    (mark("Numbers (JSON) …"), mark("Numbers")),
    (mark("Picture with boxes (PNG) …"), mark("Picture with boxes")),
)
_ONE = mark("One digit was read. View > Read drawings as > A number takes it for a number.")
_NOTHING = {
    State.EMPTY: mark("Write numbers, or open a picture of them, and they stand here line by line."),
    State.FAILED: mark("There is no answer."),
    State.LOADING: mark("The model is being loaded."),
}


class TableLens(Lens):
    """Shows the numbers of the answer; what is written into it is said of the drawing."""

    def __init__(self, context: LensContext) -> None:
        super().__init__()
        self._context = context
        self._reading: Reading | None = None
        self._labels: tuple[str, ...] = ()
        self.rows = NumberRows()
        self.view = NumberView(self.rows)
        self.said, self.copy, self.save = plain(), QPushButton(tr("Copy")), QPushButton(tr("Save"))
        self.rows.edited.connect(self._edit)
        self.view.looked_at.connect(self._look_at)
        self.view.copy_wanted.connect(self._copy)
        self.copy.clicked.connect(self._copy)
        self._compose()
        self.clear(State.EMPTY)

    def part_of(self, result: Result) -> Result:
        """Show all of a number."""
        return result

    def show_result(self, result: Result) -> None:
        """Show what was read."""
        self._labels = result.card.labels
        if result.number is None:
            self._take(None)
            why = tr("No number was read: {problem}.").format(problem=translated(result.problem))
            self._say(why if result.problem else translated(_ONE))
            return
        before, reading = self._reading, result.number.reading
        self._take(reading)
        self._follow(result.number.inspected)
        is_same = before is not None and before.text == reading.text
        if not (is_same and self.said.property("error")):  # why an edit was refused is to be read
            self._say(sentence(reading))

    def clear(self, state: State) -> None:
        """Show that there is no answer, and why; while one is late, what is shown stays."""
        if state is not State.WAITING:
            self._take(None)
            self._say(translated(_NOTHING[state]) if state in _NOTHING else "")

    def restyle(self) -> None:
        """Repaint in the theme of now."""
        self.view.restyle()

    def hideEvent(self, event: QHideEvent) -> None:
        """Mark nothing on the canvas any more."""
        super().hideEvent(event)
        self.view.clearSelection()

    def _take(self, reading: Reading | None) -> None:
        self._reading = reading
        self.rows.show_reading(reading)
        for button in (self.copy, self.save):
            button.setEnabled(reading is not None)

    def _say(self, text: str, is_error: bool = False) -> None:
        self.said.setText(text)
        self.said.setProperty("error", is_error)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    def _look_at(self, row: int) -> None:
        """Mark the digits of a row on the canvas, and have the lenses look at the first of them."""
        numbers = self.rows.rows
        span = range(numbers[row].read.start, numbers[row].read.stop) if 0 <= row < len(numbers) else range(0)
        self._context.numbers.mark(span)

    def _follow(self, digit: int) -> None:
        """Choose the row of the digit that is looked at, if one is chosen: its tag may have been clicked."""
        chosen = self.view.chosen
        if chosen < 0:
            return
        own = next(place for place, row in enumerate(self.rows.rows) if row.read.start <= digit < row.read.stop)
        if own != chosen:
            self.view.selectRow(own)
        else:
            self._look_at(own)

    def _edit(self, row: int, text: str) -> None:
        if self._reading is None:
            return
        numbers = self._context.numbers
        try:
            numbers.take(edited(self._reading, row, text, self._labels, numbers.by_hand))
        except DigitappError as error:
            self._say(f"{error}.", True)

    def _copy(self) -> None:
        from digitapp.numbers.table import as_tsv

        if self._reading is not None:
            QGuiApplication.clipboard().setText(as_tsv(self._reading))
            count = len(self.rows.rows)
            self._say(tr("%n row(s) (is|are) on the clipboard, to be pasted into a spreadsheet.", "", count))

    def _export(self, suffix: str, kind: Marked) -> None:
        if self._reading is not None:
            file, index = self._context.source()
            content = partial(_content, self._reading, self._context.whole_ink(), file, index)
            name = f"{Path(file).stem}-read{suffix}"
            self._context.write(
                Export(tr("Save what was read"), name, f"{translated(kind)} (*{suffix})", (suffix,), content)
            )

    def _compose(self) -> None:
        self.setFocusProxy(self.view)
        self.said.setObjectName("tableSaid")
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.said.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.copy.setObjectName("tableCopy")
        self.copy.setToolTip(tr("Copies all rows, to be pasted into a spreadsheet (Ctrl+C in the table)"))
        self.save.setObjectName("tableSave")
        self.save.setToolTip(tr("Saves what was read as a table, as JSON, or the picture with its boxes"))
        menu = QMenu(self.save)
        for (text, name), suffix in zip(_KINDS, SUFFIXES, strict=True):
            menu.addAction(translated(text)).triggered.connect(lambda _=False, s=suffix, k=name: self._export(s, k))
        self.save.setMenu(menu)
        self.save.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the other way, Qt 6.11 paints no arrow
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID)
        foot.addWidget(self.said, 1)
        for button in (self.copy, self.save):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)


def sentence(reading: Reading) -> str:
    """Return in words how much was read, and how much of it is not sure."""
    numbers = numbers_of(reading)
    lines, doubted = len({number.line for number in numbers}), sum(not number.is_sure for number in numbers)
    text = tr("%n number(s) in {lines} lines", "", len(numbers)) if lines > 1 else tr("%n number(s)", "", len(numbers))
    said = text.format(lines=grouped(lines))
    if doubted:
        said = tr("{numbers}; %n (is|are) not sure", "of the numbers", doubted).format(numbers=said)
    more = tr("{numbers}. There may be more: {problem}.").format(numbers=said, problem=translated(reading.problem))
    return more if reading.problem else tr("{numbers}.").format(numbers=said)


def _content(reading: Reading, ink: Ink, file: str, index: int, path: Path) -> bytes:
    """Return what a file of this name holds of what was read; this is done in another thread."""
    from digitapp.numbers.pictured import in_pixels
    from digitapp.numbers.table import Read, as_csv, as_json

    if path.suffix.lower() == ".png":
        from digitapp.numbers.annotated import annotated

        return annotated(ink, reading)
    read = Read(file, index, in_pixels(reading, ink))
    if path.suffix.lower() == ".csv":
        return as_csv([read])
    import msgspec

    return msgspec.json.format(msgspec.json.encode([as_json(read)]), indent=2) + b"\n"
