"""What is taken along from the evaluation: a page's table for the clipboard, and a report of all that was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from digitapp.gui.documents.file_actions import Export
from digitapp.language import tr

if TYPE_CHECKING:
    from digitapp.evaluation.evaluated import Evaluated
    from digitapp.gui.evaluation.page import Page


def copy_table(page: Page) -> str:
    """Put a page's table on the clipboard as CSV, and return in a sentence what was done."""
    from digitapp.evaluation.evaluated import csv_text

    table = page.table()
    if table is None:
        return tr("There is nothing on this page to be copied.")
    QGuiApplication.clipboard().setText(csv_text(*table))
    return tr("The table, %n row(s), is on the clipboard as CSV.", "", len(table.rows))


def report_of(sets: Sequence[Evaluated]) -> Export:
    """Return the report of models on sets, to be written."""
    from digitapp.evaluation.html_report import html_report

    title, kinds = tr("Save report"), tr("Reports (*.html)")
    return Export(title, "evaluation.html", kinds, (".html",), lambda _: html_report(sets))
