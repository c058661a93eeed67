"""The words and tables of `REPORT.md`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from digitapp.api import SURE
from digitapp_export.data import HELD_OUT_WRITERS
from digitapp_export.report.curves import confusions, mistakes
from digitapp_export.report.findings import Findings
from digitapp_export.report.non_digits import COUNT, Doubt, NonDigits
from digitapp_export.report.robustness import Line
from digitapp_export.report.scores import COLUMNS, MNIST, PEN, Score, Scores
from digitapp_export.report.synthetic_scans import MAKERS, StandIn
from digitapp_export.report.timing import BARE, Time

WRITERS = f"{HELD_OUT_WRITERS[0]} to {HELD_OUT_WRITERS[-1]}"


def report(found: Findings, times: Sequence[Time] = ()) -> str:
    """The whole text; it names the pictures that `painted` gives."""
    parts = (
        _head(found), _accuracy(found), _calibration(found), _coverage(found), _confusion(found), _mistakes(found),
        _robustness(found), _stand_ins(found), _non_digits(found), _times(times),
    )  # fmt: skip
    return "\n\n".join(part for part in parts if part) + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table, its first columns to the left."""
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, ["---"] * len(head), *rows))


def _head(found: Findings) -> str:
    learnt = table(
        ["model", "learnt from", f"on writers {WRITERS}"],
        ([f"`{one.id}`", one.contender.model.card.training or "unknown", SPEAKERS[one.speaker]] for one in found.all),
    )
    return f"""# How well the models read

Every figure and picture here is measured by one command, from the models in this repository and the data sets that
`digitapp-export fetch` gets:

```sh
digitapp-export report             # writes this file and its pictures
digitapp-export report --check     # only says whether it would say the same
```

What is measured on, none of which the figures' models have learnt from:

- **{PEN.title}**: UCI pendigits drawings, split by writer; framed as the app frames what is drawn in it.
- **the same, canvas merely shrunk**: these drawings without the framing, to show what it is for.
- **MNIST test**: `t10k`, 10,000 scanned digits by other people than those of the training set. Images of a model's own
  size go in as they are, others are framed.
- **optdigits.tes**: 8 x 8 counts of digits by 13 people who wrote nothing of `optdigits.tra`.

A model that was trained on all thirty pen writers cannot be measured on six of them. Then a **twin** speaks for it: the
same recipe trained on writers 1 to 24 alone. The rule: where there is a twin, it is measured, and
what it reads must be the figure on its card; without a twin a model is measured itself if its card holds a figure for
these writers and measuring it gives that figure again; otherwise the figure on the card is quoted, and nothing else is
said about these writers.

{learnt}"""


SPEAKERS = {
    "itself": "measured itself: it has not learnt from them",
    "twin": "its twin is measured",
    "card": "quoted from its card, measured on its twin at export",
}


def _accuracy(found: Findings) -> str:
    rows = [_row(one, one.cells[column]) for one in found.all for column in COLUMNS if column in one.cells]
    head = ["model", "set", "n", "accuracy", "95 % interval", "ECE", "NLL", "doubted", "accuracy when sure"]
    return f"""## Accuracy

{table(head, rows)}

The interval is Wilson's. ECE: expected calibration error over 15 bins of confidence; NLL: mean negative log-likelihood
in nats. Doubted: the share that is not read, taken for no digit, or read with less than {SURE:.0%} confidence; accuracy
when sure: of the others. A file's card holds the same figures; the command refuses to write a report otherwise.
Where a model gives a digitness, the temperature of its confidence and the threshold of its doubt were fitted to the
held-out writers' drawings, so its ECE, NLL and doubt, though not its accuracy, are a little flattered there."""


def _row(one: Scores, score: Score) -> list[str]:
    figure, sure = score.figure, score.measured.report.accuracy_when_sure if score.measured else None
    who = {"itself": "", "twin": " (twin)", "card": " (quoted)"}[score.speaker]
    low, high = figure.ci95
    return [
        f"`{one.id}`{who}",
        score.column.title,
        f"{figure.n:,}",
        f"{figure.accuracy:.2%}",
        f"{low:.2%} to {high:.2%}",
        _decimal(figure.ece),
        _decimal(figure.nll),
        _percent(figure.doubted),
        _percent(sure),
    ]


def _decimal(value: float | None) -> str:
    return "-" if value is None else f"{value:.4f}"


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{value:.2%}"


def _calibration(found: Findings) -> str:
    return f"""## Calibration

How often answers of each confidence are right; on the line, confidence is what it says. Whiskers are
Wilson's 95 % intervals; the bars at the foot, on a logarithmic scale, count the answers of each bin.
`{found.default.id}`:

![Calibration of {found.default.id}](report/calibration.png){_others(found, "Calibration", "calibration")}"""


def _others(found: Findings, what: str, name: str) -> str:
    if len(found.all) < 2:
        return ""
    return f"\n\nThe others:\n\n![{what} of the other models](report/{name}-others.png)"


def _coverage(found: Findings) -> str:
    measured = [cell for one in found.all for cell in one.cells.values() if cell.measured]
    rows = [
        [f"`{cell.model}`", cell.column.title, *(f"{row.risk:.2%}" for row in cell.measured.report.risk_coverage)]
        for cell in measured
        if cell.measured
    ]
    answered = (
        [f"{row.coverage:.0%}" for row in measured[0].measured.report.risk_coverage] if measured[0].measured else []
    )
    others = _others(found, "Risk over coverage", "risk-coverage")
    return f"""## Risk and coverage

The share of wrong answers, in percent, when only the most confident answers are given. `{found.default.id}`:

![Risk over coverage of {found.default.id}](report/risk-coverage.png){others}

{table(["model", "set, wrong when answering", *answered], rows)}"""


def _confusion(found: Findings) -> str:
    rows = []
    for one in found.all:
        labels = one.contender.model.card.labels
        for column, cell in one.cells.items():
            if cell.measured:
                wrong = cell.figure.n - cell.measured.report.correct
                pairs = confusions(cell.measured, labels)
                listed = ", ".join(f"{true} as {answer}: {count}" for true, answer, count in pairs)
                rows.append([f"`{one.id}`", column.title, f"{wrong:,}", listed or "-"])
    return f"""## Confusions

True labels downwards, answers across; right answers are left out. `{found.default.id}`:

![Confusion matrices of {found.default.id}](report/confusion.png){_others(found, "Confusion matrices", "confusion")}

{table(["model", "set", "mistakes", "the most frequent"], rows)}"""


def _mistakes(found: Findings) -> str:
    labels = found.default.contender.model.card.labels
    parts = []
    for column in (PEN, MNIST):
        cell = found.default.cells.get(column)
        if cell and cell.measured:
            wrong = mistakes(cell.measured, labels)
            sure = sum(one.is_sure for one in wrong)
            parts.append(f"{column.title}: {len(wrong)} of {cell.figure.n:,}, {sure} of them sure.")
            if wrong:
                parts.append(
                    f"![All mistakes of {found.default.id} on {column.title}](report/mistakes-{column.id}.png)"
                )
    shown = "\n\n".join(parts)
    return f"""## All remaining mistakes of `{found.default.id}`

What the model saw; the true label, the answer, and the confidence in it, in grey where the model doubts.

{shown}"""


def _robustness(found: Findings) -> str:
    lines = {
        f"Drawings of writers {WRITERS}": found.drawings,
        f"{found.subset:,} images of MNIST test": found.images,
    }
    tables = "\n\n".join(f"{name}:\n\n{_lines(some)}" for name, some in lines.items() if some)
    return f"""## Robustness

Accuracy of `{found.default.id}` as digits are changed more and more; the orange line is no change. Drawings are
changed on the canvas, before framing, images after it: the 28 x 28 pixels go in as they are.

![Accuracy over the strength of each change](report/robustness.png)

{tables}"""


def _lines(lines: Sequence[Line]) -> str:
    rows = []
    for line in lines:
        pairs = zip(line.strengths, line.accuracies, strict=True)
        rows.append([f"{line.name} ({line.unit})", ", ".join(f"{by:g}: {share:.2%}" for by, share in pairs)])
    return table(["change", "accuracy at each strength"], rows)


def _stand_ins(found: Findings) -> str:
    base = found.stand_ins[0].accuracy
    rows = [_stand_in(one, base) for one in found.stand_ins]
    return f"""## Scans of other kinds

The same {found.subset:,} images of MNIST test as other scanners and programs might give them to
`{found.default.id}`: at other sizes, cropped, blurred, faint, black and white, dark on bright.

![One of each kind](report/stand-ins.png)

{table(["given as", "accuracy", "95 % interval", "points to MNIST"], rows)}"""


def _stand_in(one: StandIn, base: float) -> list[str]:
    low, high = one.ci95
    points = f"{100 * (one.accuracy - base):+.2f}" if one.name != next(iter(MAKERS)) else "-"
    return [one.name, f"{one.accuracy:.2%}", f"{low:.2%} to {high:.2%}", points]


def _non_digits(found: Findings) -> str:
    rows = [_doubt(of, one) for of in found.non_digits for one in (*of.digits, *of.others)]
    head = [
        "model",
        "shown",
        "n",
        f"AUROC, against writers {WRITERS}",
        "AUROC, against MNIST",
        "taken for no digit",
        "doubted",
    ]
    return f"""## What is no digit

{COUNT} generated examples of each kind that no model has seen the like of: other fonts, other shapes, other hands than
in training. AUROC: how often a digit has the higher digitness of the two, or, for a model without one, the higher
confidence. Where a twin speaks on the writers {WRITERS}, it is the twin's digitness throughout. The card
of a file that was measured itself has the AUROC of all drawings against these writers.

![Some of each kind](report/non-digits.png)

{table(head, rows)}"""


def _doubt(of: NonDigits, one: Doubt) -> list[str]:
    scores = (_decimal(one.auroc_pen), _decimal(one.auroc_mnist))
    return [f"`{of.model}`", one.name, f"{one.n:,}", *scores, f"{one.no_digit:.2%}", f"{one.doubted:.2%}"]


def _times(times: Sequence[Time]) -> str:
    if not times:
        return ""
    rows = [
        [one.model if one.model == BARE else f"`{one.model}`", f"{one.microseconds:.0f}", f"{one.ratio:.2f}"]
        for one in times
    ]
    return f"""## Time

The median time of one run of one image on one core, without framing, and as a multiple of that of a bare CNN of 87,000
parameters in the same process. These differ from run to run.

{table(["model", "microseconds", "multiple"], rows)}"""
