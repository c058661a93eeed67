"""A report of evaluated models as one self-contained HTML file: figures, a matrix to click, and the drawings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from digitapp.evaluation.evaluated import Evaluated
from digitapp.evaluation.groups import NOTHING, Group
from digitapp.evaluation.html_pictures import example_svg, reliability_svg
from digitapp.evaluation.html_style import STYLE
from digitapp.evaluation.label_errors import Suspect
from digitapp.evaluation.metrics import wilson_interval
from digitapp.language import current, grouped, tr, translated
from digitapp.language import number as written
from digitapp.wording import counted_percent, in_sentence, interval, percent, short, whole_percent

MAX_SHOWN = 60
"""The drawings of one list that the report shows at most."""
MAX_IN_CELL = 12
"""The drawings of one cell of the matrix that it shows at most."""
_UNIT = re.compile(r"(?<=\d) (?=%)|(?<=&[lg]t;) (?=\d)")
"""A space at which no line shall be broken."""


def html_report(sets: Sequence[Evaluated]) -> bytes:
    """Return the report of models on data sets; the file needs no other and asks no server."""
    body = "".join(part for number, one in enumerate(sets) for part in _set(number, one))
    title, heading = escape(tr("Evaluation")), escape(tr("How well it reads"))
    page = (
        f'<!doctype html><html{_language()}><head><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{STYLE}</style></head><body><h1>{heading}</h1>"
        f"{_overview(sets)}{body}</body></html>\n"
    )
    return _UNIT.sub("\N{NO-BREAK SPACE}", page).encode("utf-8", "xmlcharrefreplace")


def _overview(sets: Sequence[Evaluated]) -> str:
    rows = [
        [
            f'<a href="#set{number}">{escape(one.measured.data.name)}</a>',
            escape(measured.card.title),
            grouped(int(measured.labelled.sum())),
            *_accuracy(int(measured.right.sum()), int(measured.labelled.sum())),
        ]
        for number, one in enumerate(sets)
        for measured in (one.measured, *([one.against] if one.against else []))
    ]
    heads = (tr("set"), tr("model"), *_shares())
    return _table(heads, rows, text=(0, 1))


def _set(number: int, one: Evaluated) -> Iterator[str]:
    report, measured = one.report, one.measured
    yield f'<h2 id="set{number}">{escape(measured.data.name)}, {escape(measured.card.title)}</h2>'
    figures = (
        (
            counted_percent(report.correct, report.n),
            tr("read right, 95 % interval {bounds}").format(bounds=interval(report.accuracy_ci95, report.n)),
        ),
        (
            tr("{correct} of {count}").format(correct=grouped(report.correct), count=grouped(report.n)),
            tr("labelled drawings"),
        ),
        (written(report.ece, 4), tr("calibration error (ECE)")),
        (grouped(measured.unknown), tr("labels that the model does not know, counted as wrong")),
        (grouped(report.not_digits), tr("without a label, not counted")),
    )
    counts = (1, 1, 1, measured.unknown, report.not_digits)
    shown = [pair for pair, count in zip(figures, counts, strict=True) if count]
    yield f'<div class="figures">{"".join(f"<div><b>{value}</b>{escape(text)}</div>" for value, text in shown)}</div>'
    yield from _two_models(one)
    yield from _matrix(number, one)
    yield _groups(tr("By label"), tr("label"), one.labels)
    if one.writers:
        yield _groups(tr("By writer"), tr("writer"), one.writers)
    how = tr(
        "On the dashed line an answer of {share} is right eight times in ten; below it the model is too sure of itself."
    )
    heading = escape(tr("Calibration"))
    yield f"<h3>{heading}</h3><p>{escape(how.format(share=whole_percent(0.8)))}</p>"
    yield reliability_svg(report.calibration)
    mistakes = measured.mistakes().tolist()
    yield _heading(tr("Mistakes, the most confident first"), len(mistakes), MAX_SHOWN)
    yield _examples(_figure(one, index, _read(one, index)) for index in mistakes[:MAX_SHOWN])
    yield from _suspects(one)


def _two_models(one: Evaluated) -> Iterator[str]:
    if one.mcnemar is None or one.against is None:
        return
    title, against = one.measured.card.title, one.against.card.title
    heading = tr("Against {model}").format(model=against)
    yield f"<h3>{escape(heading)}</h3><p>{escape(one.mcnemar.said(title, against))}</p>"
    yield _heading(tr("Drawings that they read differently"), len(one.differing), MAX_SHOWN, level=4)
    other = one.against.answers
    yield _examples(
        _figure(
            one, index, tr("{read}; the other: {answer}").format(read=_read(one, index), answer=_shown(other[index]))
        )
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
                cells.append(f'<td class="right"><span>{grouped(count)}</span></td>')
            elif count:
                link = f'<a href="#set{number}-{row}-{column}">{grouped(count)}</a>'
                cells.append(f'<td class="wrong" style="--share:{0.15 + 0.6 * count / most:.2f}">{link}</td>')
            else:
                cells.append("<td></td>")
        rows.append(f'<tr><th scope="row">{escape(_shown(label))}</th>{"".join(cells)}</tr>')
    how = tr("A row for each label, a column for what was read; a click on a mistake goes to its drawings.")
    heading, corner = escape(tr("What is read for what")), escape(tr("label"))
    yield f'<h3>{heading}</h3><div class="scroll"><table class="matrix">'
    yield f"<caption>{escape(how)}</caption>"
    yield f"<tr><th>{corner}</th>{head}</tr>{''.join(rows)}</table></div>" + '<div class="cells">'
    for (row, column), count in sorted(_cells(one), key=lambda cell: -cell[1]):
        if count and not confusion.is_right(row, column):
            read = confusion.columns[column]
            text = tr("{label} read as {answer}")
            said = text.format(label=_shown(confusion.rows[row]), answer=_shown(read))
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
    yield _heading(tr("Labels that may be wrong, the most suspicious first"), len(suspects), MAX_SHOWN)
    yield f'<p class="muted">{escape(one.suspects.sentence)}</p>'
    yield _examples(_figure(one, found.item - 1, _rather(found)) for found in suspects[:MAX_SHOWN])


def _rather(found: Suspect) -> str:
    share = percent(found.suggested_probability)
    return tr("rather {label}, {share}").format(label=_shown(found.suggested), share=share)


def _read(one: Evaluated, index: int) -> str:
    answer, share = one.measured.answers[index], percent(float(one.measured.confidence[index]))
    if answer is None:
        return translated(NOTHING)
    return tr("read {label}, {share}", "what was read").format(label=_shown(answer), share=share)


def _shown(label: str | None) -> str:
    return translated(NOTHING) if label is None else in_sentence(label)


def _figure(one: Evaluated, index: int, text: str) -> str:
    label = one.measured.data.labels[index]
    said = tr("no label") if label is None else tr("label {label}").format(label=_shown(label))
    title = tr("drawing {number}, {label}, {read}").format(number=written(index + 1), label=said, read=text)
    picture, place = example_svg(one.measured.data.item(index), title), tr("no. {number}")
    return (
        f"<figure>{picture}<figcaption><b>{escape(said)}</b><br>{escape(text)}<br><small>"
        f"{escape(place.format(number=grouped(index + 1)))}</small>"
        "</figcaption></figure>"
    )


def _examples(figures: Iterable[str]) -> str:
    return f'<div class="examples">{"".join(figures)}</div>'


def _heading(text: str, count: int, most: int, level: int = 3) -> str:
    said = f"{text} ({grouped(count)})"
    if count > most:
        shown = tr("{heading} ({count}, the first {shown} are shown)")
        said = shown.format(heading=text, count=grouped(count), shown=written(most))
    return f"<h{level}>{escape(said)}</h{level}>"


def _groups(title: str, kind: str, groups: Sequence[Group]) -> str:
    rows = [
        [
            escape(in_sentence(group.name) or tr("not named", "a writer")),
            grouped(group.n),
            *_accuracy(group.correct, group.n),
            escape(_mistake(group)),
        ]
        for group in groups
    ]
    table = _table((kind, *_shares(), tr("most often misread as")), rows, text=(0, 4))
    return f"<h3>{escape(title)}</h3>{table}"


def _mistake(group: Group) -> str:
    most = group.most_common_mistake
    said = translated(NOTHING) if most == NOTHING else short(most, 80)
    return f"{said} ({written(group.mistakes_of_it)})" if group.mistakes_of_it else said


def _shares() -> tuple[str, str, str]:
    """Return the headings of how many were read right."""
    return tr("drawings"), tr("read right"), tr("95 % interval")


def _language() -> str:
    """Return the attributes that say a page's language and its direction."""
    code = current()
    direction = ' dir="rtl"' if code == "ar" else ""
    return f' lang="{code.replace("_", "-")}"{direction}'


def _accuracy(correct: int, n: int) -> tuple[str, str]:
    return counted_percent(correct, n), interval(wilson_interval(correct, n), n)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]], text: Sequence[int]) -> str:
    kinds = [' class="text"' if place in text else "" for place in range(len(heads))]
    head = "".join(f'<th scope="col"{kind}>{escape(name)}</th>' for kind, name in zip(kinds, heads, strict=True))
    opening = [f"<td{kind}>" for kind in kinds]
    lines = ("".join(f"{start}{cell}</td>" for start, cell in zip(opening, row, strict=True)) for row in rows)
    return f'<div class="scroll"><table><tr>{head}</tr>{"".join(f"<tr>{line}</tr>" for line in lines)}</table></div>'
