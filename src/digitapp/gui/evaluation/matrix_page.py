"""What is read for what: the matrix, and beside it the drawings of the cell that is chosen."""

from __future__ import annotations

from digitapp.evaluation.groups import NOTHING
from digitapp.gui.evaluation.matrix import MatrixView
from digitapp.gui.evaluation.page import Page, Table
from digitapp.language import mark, tr


class MatrixPage(Page):
    """The confusion matrix whose cells are clicked."""

    title = mark("Confusion")

    def __init__(self) -> None:
        super().__init__("cellDrawings", tr("Click a cell to see its drawings."))
        self.matrix = MatrixView()
        self.matrix.picked.connect(self._show_cell)
        self.matrix.entered.connect(self._enter)
        self.beside(self.matrix, scrolled=True)

    def fill(self) -> None:
        """Show the matrix."""
        self.thumbnails.show_examples("", (), 0)
        self.matrix.show_confusion(self.evaluated.confusion if self.evaluated else None)

    def table(self) -> Table | None:
        """Return the counts."""
        if self.evaluated is None:
            return None
        confusion = self.evaluated.confusion
        heads = [NOTHING if read is None else read for read in confusion.columns]
        rows = [[label, *row] for label, row in zip(confusion.rows, confusion.counts.tolist(), strict=True)]
        return Table(["label", *heads], rows)

    def picture(self) -> MatrixView:
        """Return the matrix."""
        return self.matrix

    def _show_cell(self, row: int, column: int) -> None:
        if self.evaluated is not None:
            indices = self.evaluated.confusion.examples(row, column).tolist()
            self.show_indices(self.matrix.said((row, column)), indices)

    def _enter(self) -> None:
        """Go to the drawings."""
        grid = self.thumbnails.list
        if self.thumbnails.shown:
            grid.setCurrentIndex(grid.model().index(0, 0))
            grid.setFocus()
