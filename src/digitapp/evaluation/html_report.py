"""A report of evaluated models as one self-contained HTML file: figures, a matrix to click, and the drawings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from digitapp.evaluation.evaluated import Evaluated
from digitapp.evaluation.groups import NOTHING, Group
from digitapp.evaluation.html_pictures import example_svg, reliability_svg
from digitapp.evaluation.html_style import STYLE
from digitapp.evaluation.metrics import wilson_interval
from digitapp.wording import counted_percent, in_sentence, interval, percent, short

MAX_SHOWN = 60
"""The drawings of one list that the report shows at most."""
MAX_IN_CELL = 12
"""The drawings of one cell of the matrix that it shows at most."""
_UNIT = re.compile(r"(?<=\d) (?=%)|(?<=&[lg]t;) (?=\d)")
"""A space at which no line shall be broken."""


def html_report(sets: Sequence[Evaluated]) -> bytes:
    """Return the report of models on data sets; the file needs no other and asks no server."""
    body = "".join(part for number, one in enumerate(sets) for part in _set(number, one))
    page = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Evaluation</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{STYLE}</style></head><body><h1>How well it reads</h1>{_overview(sets)}{body}</body></html>\n"
    )
    return _UNIT.sub("\N{NO-BREAK SPACE}", page).encode("utf-8", "xmlcharrefreplace")


def _overview(sets: Sequence[Evaluated]) -> str:
    rows = [
        [
            f'<a href="#set{number}">{escape(one.measured.data.name)}</a>',
            escape(measured.card.title),
            f"{int(measured.labelled.sum()):,}",
            *_accuracy(int(measured.right.sum()), int(measured.labelled.sum())),
        ]
        for number, one in enumerate(sets)
        for measured in (one.measured, *([one.against] if one.against else []))
    ]
    return _table(("set", "model", "drawings", "read right", "95 % interval"), rows, text=(0, 1))


def _set(number: int, one: Evaluated) -> Iterator[str]:
    report, measured = one.report, one.measured
    yield f'<h2 id="set{number}">{escape(measured.data.name)}, {escape(measured.card.title)}</h2>'
    figures = (
        (
            counted_percent(report.correct, report.n),
            f"read right, 95 % interval {interval(report.accuracy_ci95, report.n)}",
        ),
        (f"{report.correct:,} of {report.n:,}", "labelled drawings"),
        (f"{report.ece:.4f}", "calibration error (ECE)"),
        (f"{measured.unknown:,}", "labels that the model does not know, counted as wrong"),
        (f"{report.not_digits:,}", "without a label, not counted"),
    )
    shown = [pair for place, pair in enumerate(figures) if place < 3 or pair[0] != "0"]
    yield f'<div class="figures">{"".join(f"<div><b>{value}</b>{escape(text)}</div>" for value, text in shown)}</div>'
    yield from _two_models(one)
    yield from _matrix(number, one)
    yield "<h3>By label</h3>" + _groups("label", one.labels)
    if one.writers:
        yield "<h3>By writer</h3>" + _groups("writer", one.writers)
    yield "<h3>Calibration</h3><p>On the dashed line an answer of 80 % is right eight times in ten; below it the "
    yield f"model is too sure of itself.</p>{reliability_svg(report.calibration)}"
    mistakes = measured.mistakes().tolist()
    yield _heading("Mistakes, the most confident first", len(mistakes), MAX_SHOWN)
    yield _examples(_figure(one, index, _read(one, index)) for index in mistakes[:MAX_SHOWN])
    yield from _suspects(one)


def _two_models(one: Evaluated) -> Iterator[str]:
    if one.mcnemar is None or one.against is None:
        return
    title, against = one.measured.card.title, one.against.card.title
    yield f"<h3>Against {escape(against)}</h3><p>{escape(one.mcnemar.said(title, against))}</p>"
    yield _heading("Drawings that they read differently", len(one.differing), MAX_SHOWN, level=4)
    other = one.against.answers
    yield _examples(
        _figure(one, index, f"{_read(one, index)}; the other: {_shown(other[index])}")
        for index in one.differing[:MAX_SHOWN]
    )


def _matrix(number: int, one: Evaluated) -> Iterator[str]:
    confusion = one.confusion
    head = "".join(f'<th scope="col">{escape(_shown(c))}</th>' for c in confusion.columns)
    wrong = [int(n) for (r, c), n in _cells(one) if not confusion.is_right(r, c)]
    most = max(wrong, default=1) or 1
    rows = []
    for row, label in enumerate(confusion.rows):
        cells = []
        for column in range(len(confusion.columns)):
            count = int(confusion.counts[row, column])
            if confusion.is_right(row, column):
                cells.append(f'<td class="right"><span>{count:,}</span></td>')
            elif count:
                link = f'<a href="#set{number}-{row}-{column}">{count:,}</a>'
                cells.append(f'<td class="wrong" style="--share:{0.15 + 0.6 * count / most:.2f}">{link}</td>')
            else:
                cells.append("<td></td>")
        rows.append(f'<tr><th scope="row">{escape(_shown(label))}</th>{"".join(cells)}</tr>')
    yield '<h3>What is read for what</h3><div class="scroll"><table class="matrix"><caption>A row for each label, a '
    yield "column for what was read; a click on a mistake goes to its drawings.</caption>"
    yield f"<tr><th>label</th>{head}</tr>{''.join(rows)}</table></div>" + '<div class="cells">'
    for (row, column), count in sorted(_cells(one), key=lambda cell: -cell[1]):
        if count and not confusion.is_right(row, column):
            read = confusion.columns[column]
            said = f"{_shown(confusion.rows[row])} read as {_shown(read)}"
            found = confusion.examples(row, column)[:MAX_IN_CELL].tolist()
            yield f'<div class="cell" id="set{number}-{row}-{column}">{_heading(said, count, MAX_IN_CELL, level=4)}'
            yield _examples(_figure(one, index, _read(one, index)) for index in found) + "</div>"
    yield "</div>"


def _cells(one: Evaluated) -> list[tuple[tuple[int, int], int]]:
    counts = one.confusion.counts
    return [((r, c), int(counts[r, c])) for r in range(counts.shape[0]) for c in range(counts.shape[1])]


def _suspects(one: Evaluated) -> Iterator[str]:
    if one.suspects is None:
        return
    suspects = one.suspects.suspects
    yield _heading("Labels that may be wrong, the most suspicious first", len(suspects), MAX_SHOWN)
    yield f'<p class="muted">{escape(one.suspects.sentence)}</p>'
    yield _examples(
        _figure(one, found.item - 1, f"rather {_shown(found.suggested)}, {percent(found.suggested_probability)}")
        for found in suspects[:MAX_SHOWN]
    )


def _read(one: Evaluated, index: int) -> str:
    answer = one.measured.answers[index]
    return NOTHING if answer is None else f"read {_shown(answer)}, {percent(float(one.measured.confidence[index]))}"


def _shown(label: str | None) -> str:
    return NOTHING if label is None else in_sentence(label)


def _figure(one: Evaluated, index: int, text: str) -> str:
    label = one.measured.data.labels[index]
    said = "no label" if label is None else f"label {_shown(label)}"
    picture = example_svg(one.measured.data.item(index), f"drawing {index + 1}, {said}, {text}")
    return (
        f"<figure>{picture}<figcaption><b>{escape(said)}</b><br>{escape(text)}<br><small>no. {index + 1:,}</small>"
        "</figcaption></figure>"
    )


def _examples(figures: Iterable[str]) -> str:
    return f'<div class="examples">{"".join(figures)}</div>'


def _heading(text: str, count: int, most: int, level: int = 3) -> str:
    shown = f", the first {most} are shown" if count > most else ""
    return f"<h{level}>{escape(text)} ({count:,}{shown})</h{level}>"


def _groups(kind: str, groups: Sequence[Group]) -> str:
    rows = [
        [
            escape(in_sentence(group.name) or "not named"),
            f"{group.n:,}",
            *_accuracy(group.correct, group.n),
            escape(short(group.most_common_mistake, 80)) + (f" ({group.mistakes_of_it})" * bool(group.mistakes_of_it)),
        ]
        for group in groups
    ]
    heads = (kind, "drawings", "read right", "95 % interval", "most often misread as")
    return _table(heads, rows, text=(0, 4))


def _accuracy(correct: int, n: int) -> tuple[str, str]:
    return counted_percent(correct, n), interval(wilson_interval(correct, n), n)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]], text: Sequence[int]) -> str:
    kinds = [' class="text"' if place in text else "" for place in range(len(heads))]
    head = "".join(f'<th scope="col"{kind}>{escape(name)}</th>' for kind, name in zip(kinds, heads, strict=True))
    opening = [f"<td{kind}>" for kind in kinds]
    lines = ("".join(f"{start}{cell}</td>" for start, cell in zip(opening, row, strict=True)) for row in rows)
    return f'<div class="scroll"><table><tr>{head}</tr>{"".join(f"<tr>{line}</tr>" for line in lines)}</table></div>'
