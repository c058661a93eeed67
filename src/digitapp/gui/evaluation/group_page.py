"""The figures by label or by writer as a table, and beside it what was misread in the chosen row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from digitapp.evaluation.evaluated import Evaluated
from digitapp.evaluation.groups import NOTHING, Group
from digitapp.gui.evaluation.page import Page, Table
from digitapp.gui.style import theme
from digitapp.gui.style.labels import tooltip
from digitapp.language import Marked, grouped, mark, tr, translated
from digitapp.wording import counted_percent, interval, short


class _Words(NamedTuple):
    """What is said of a kind of groups."""

    title: Marked
    spoken: Marked
    head: Marked
    misread: Marked
    right: Marked


_WORDS = {
    "label": _Words(
        mark("By label"),
        mark("Read right by label"),
        mark("Label"),
        mark("Misread of label {name}: {count}"),
        mark("All {count} of label {name} are read right"),
    ),
    "writer": _Words(
        mark("By writer"),
        mark("Read right by writer"),
        mark("Writer"),
        mark("Misread of writer {name}: {count}"),
        mark("All {count} of writer {name} are read right"),
    ),
}


class GroupPage(Page):
    """A table of groups; the drawings are the mistakes of the chosen one."""

    def __init__(
        self,
        kind: str,
        groups: Callable[[Evaluated], Sequence[Group]],
        names: Callable[[Evaluated], Sequence[str | None]],
        none: str,
    ) -> None:
        """`kind` is "label" or "writer"; `names` returns the group of each example; `none` is said without groups."""
        super().__init__(f"{kind}Drawings", none)
        self._words = _WORDS[kind]
        self.title = self._words.title
        self._kind, self._groups_of, self._names = kind, groups, names
        self._groups: Sequence[Group] = ()
        self.groups = QTableWidget(0, 5)
        self.groups.setObjectName(f"{kind}Groups")
        self.groups.setAccessibleName(translated(self._words.spoken))
        heads = (tr("Drawings"), tr("Right", "a share"), tr("95 % interval"), tr("Misread as"))
        for column, text in enumerate((translated(self._words.head), *heads)):
            head = QTableWidgetItem(text)
            head.setTextAlignment(_side(column))
            head.setToolTip(tooltip(text))
            self.groups.setHorizontalHeaderItem(column, head)
        self.groups.verticalHeader().hide()
        self.groups.setShowGrid(False)
        self.groups.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.groups.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.groups.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.groups.setTabKeyNavigation(False)
        self.groups.setFont(theme.tabular_font())
        header = self.groups.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        self.groups.currentCellChanged.connect(lambda row, *_: self._show_row(row))
        self.beside(self.groups, share=0.68)

    def fill(self) -> None:
        """Fill the table, and choose the worst group."""
        self._groups = self._groups_of(self.evaluated) if self.evaluated else ()
        self.thumbnails.show_examples("", (), 0)
        self.groups.setRowCount(0)
        self.groups.setRowCount(len(self._groups))
        self.groups.setVisible(bool(self._groups))
        for row, group in enumerate(self._groups):
            for column, text in enumerate(_cells(group)):
                cell = QTableWidgetItem(text)
                cell.setTextAlignment(_side(column))
                self.groups.setItem(row, column, cell)
        if self._groups:
            worst = min(range(len(self._groups)), key=lambda row: self._groups[row].accuracy)
            self.groups.setCurrentCell(worst, 0)

    def table(self) -> Table | None:
        """Return the figures."""
        rows = [
            (
                g.name,
                g.n,
                g.correct,
                *(f"{share:.4f}" for share in (g.accuracy, *g.accuracy_ci95)),
                g.most_common_mistake,
            )
            for g in self._groups
        ]
        columns = (self._kind, "drawings", "right", "accuracy", "ci95_low", "ci95_high", "most_often_misread_as")
        return Table(columns, rows) if rows else None

    def _show_row(self, row: int) -> None:
        if self.evaluated is None or not 0 <= row < len(self._groups):
            return
        group, names = self._groups[row], self._names(self.evaluated)
        wrong = [index for index in self.evaluated.measured.mistakes().tolist() if names[index] == group.name]
        text = translated(self._words.misread if wrong else self._words.right)
        title = text.format(name=_name(group), count=grouped(len(wrong) or group.n))
        self.show_indices(title, wrong)


def _side(column: int) -> Qt.AlignmentFlag:
    """Return where the text of a column stands: names at the left, figures at the right."""
    side = Qt.AlignmentFlag.AlignLeft if column in (0, 4) else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _cells(group: Group) -> tuple[str, ...]:
    most = group.most_common_mistake
    mistake = translated(NOTHING) if most == NOTHING else short(most)
    return (
        _name(group),
        grouped(group.n),
        counted_percent(group.correct, group.n),
        interval(group.accuracy_ci95, group.n),
        f"{mistake} ({grouped(group.mistakes_of_it)})" if group.mistakes_of_it else "",
    )


def _name(group: Group) -> str:
    return short(group.name) or tr("not named", "a writer")


def label_page() -> GroupPage:
    """Return the page of figures by label."""
    return GroupPage("label", lambda found: found.labels, lambda found: found.measured.data.labels, "")


def writer_page() -> GroupPage:
    """Return the page of figures by writer."""
    none = tr("This set names no writers; stroke files and collections can.")
    return GroupPage("writer", lambda found: found.writers, lambda found: found.measured.data.writers, none)
