"""All that is found out about a model on one data set, and its examples as rows of a CSV file."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from io import StringIO

from digitapp.evaluation.agreement import McNemar, differing, mcnemar
from digitapp.evaluation.confusion import Confusion, confusion_of
from digitapp.evaluation.groups import Group, by_label, by_writer
from digitapp.evaluation.label_errors import Suspects
from digitapp.evaluation.measured import Measured
from digitapp.evaluation.report import Report, report_of

PREPARED = ("report", "confusion", "labels", "writers")
"""What is computed once for a model on a set, of which there may be a hundred thousand examples."""


@dataclass(frozen=True)
class Evaluated:
    """A model on one data set, perhaps with another model beside it."""

    file: str
    """The name of the file as it was given."""
    measured: Measured
    against: Measured | None = None
    """The other model on the same set."""
    suspects: Suspects | None = None
    """None if no wrong labels were looked for."""

    def beside(self, against: Measured | None, suspects: Suspects | None) -> Evaluated:
        """Return the same with another model beside it, and with suspects; what was computed stays."""
        other = replace(self, against=against, suspects=suspects)
        kept = {name: self.__dict__[name] for name in PREPARED if name in self.__dict__}
        other.__dict__.update(kept)
        return other

    @cached_property
    def report(self) -> Report:
        """The model's figures."""
        return report_of(self.measured)

    @cached_property
    def confusion(self) -> Confusion:
        """What is read for what."""
        return confusion_of(self.measured)

    @cached_property
    def labels(self) -> list[Group]:
        """The figures by label."""
        return by_label(self.measured)

    @cached_property
    def writers(self) -> list[Group]:
        """The figures by writer; empty if the set names none."""
        return by_writer(self.measured) if any(self.measured.data.writers) else []

    @cached_property
    def mcnemar(self) -> McNemar | None:
        """The comparison with the other model; None without one."""
        return None if self.against is None else mcnemar(self.measured, self.against)

    @cached_property
    def differing(self) -> list[int]:
        """The indices of the examples that the two models read as different labels."""
        return [] if self.against is None else differing(self.measured, self.against).tolist()


COLUMNS = ("file", "item", "label", "writer", "model", "read", "confidence", "sure", "right")
"""Of the CSV file; `item` is the position in the file, counted from 1."""


def csv_text(columns: Iterable[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table as CSV, with lines that end as RFC 4180 has it."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


def examples_as_csv(sets: Iterable[Evaluated]) -> bytes:
    """Return a row for each example and model, with a byte order mark: else spreadsheets misread what is not ASCII."""
    rows = (row for one in sets for row in _rows(one))
    return csv_text(COLUMNS, rows).encode("utf-8-sig")


def _rows(one: Evaluated) -> Iterator[tuple[object, ...]]:
    for measured in filter(None, (one.measured, one.against)):
        data = measured.data
        writers = data.writers or ("",) * len(data)
        columns = (data.labels, writers, measured.answers, measured.confidence.tolist())
        flags = (measured.outputs.is_sure.tolist(), measured.right.tolist(), measured.labelled.tolist())
        for item, (label, writer, read, share, sure, right, labelled) in enumerate(zip(*columns, *flags, strict=True)):
            yield (
                *(one.file, item + 1, "" if label is None else label, writer, measured.card.id),
                *("" if read is None else read, f"{share:.4f}", int(sure), int(right) if labelled else ""),
            )
