"""Compose the text and tables of `REPORT.md`."""

from __future__ import annotations

from collections.abc import Sequence

from digitapp.api import SURE, SURE_DIGITNESS
from digitapp_export.data import HELD_OUT_WRITERS
from digitapp_export.report import numbers, stand_ins, trials
from digitapp_export.report.curves import confusions, mistakes
from digitapp_export.report.findings import Findings
from digitapp_export.report.markdown import table
from digitapp_export.report.non_digits import COUNT, Doubt, NonDigits
from digitapp_export.report.robustness import SweepResult
from digitapp_export.report.scores import MNIST, PEN, Score
from digitapp_export.report.synthetic_scans import MAKERS, ScanAccuracy
from digitapp_export.report.timing import BARE, Time

WRITERS = f"{HELD_OUT_WRITERS[0]} to {HELD_OUT_WRITERS[-1]}"


def report(found: Findings, times: Sequence[Time] = ()) -> str:
    """Return the whole text, which refers to the pictures of `draw_pictures`."""
    parts = (
        _head(found), _accuracy(found), _calibration(found), _coverage(found), _confusion(found), _mistakes(found),
        _robustness(found), _synthetic_scans(found), stand_ins.section(found.stand_ins, found.stand_in_sets),
        numbers.section(found.numbers, found.default.id), _non_digits(found), trials.section(), _times(times),
    )  # fmt: skip
    return "\n\n".join(part for part in parts if part) + "\n"


def _head(found: Findings) -> str:
    rows = ([f"`{one.id}`", one.model.card.training or "unknown"] for one in found.all)
    return f"""# How well the models read

Every figure and picture here is measured by one command, from the models in this repository and the data sets that
`digitapp-export fetch` downloads:

```sh
digitapp-export report             # writes this file and its pictures
digitapp-export report --check     # writes nothing; fails if this file is out of date
```

The test sets, none of which was used to train the model it is measured on:

- **{PEN.title}**: UCI pendigits drawings, split by writer; framed as the app frames its drawings.
- **the same, canvas merely shrunk**: these drawings without the framing, to show its effect.
- **MNIST test**: `t10k`, 10,000 scanned digits by other people than those of the training set. Images of a model's own
  input size are used as they are, others are framed.
- **optdigits.tes**: 8 x 8 counts of digits by 13 people who wrote nothing of `optdigits.tra`.

A model that was trained on some of the writers {WRITERS} is not measured on them: its card states no figure for them.

{table(["model", "trained on"], rows)}"""


def _accuracy(found: Findings) -> str:
    rows = [_row(score) for one in found.all for score in one.cells.values()]
    head = ["model", "set", "n", "accuracy", "95 % interval", "ECE", "NLL", "doubted", "accuracy when sure"]
    return f"""## Accuracy

{table(head, rows)}

The interval is Wilson's. ECE: expected calibration error over 15 bins of confidence; NLL: mean negative log-likelihood
in nats. Doubted: the share that cannot be read, is classified as no digit, has a confidence below {SURE:.0%}, or, if
the model outputs one, a digitness below its card's `sure_digitness` ({SURE_DIGITNESS:g} unless it says otherwise);
accuracy when sure: of the others. A file's card has the same figures; the command refuses to write a report otherwise.
If a model outputs a digitness, its temperature and its digitness threshold were fitted to the held-out writers'
drawings, so its ECE, NLL and doubt there, though not its accuracy, are slightly optimistic."""


def _row(score: Score) -> list[str]:
    figure = score.figure
    low, high = figure.ci95
    return [
        f"`{score.model}`",
        score.column.title,
        f"{figure.n:,}",
        f"{figure.accuracy:.2%}",
        f"{low:.2%} to {high:.2%}",
        _decimal(figure.ece),
        _decimal(figure.nll),
        _percent(figure.doubted),
        _percent(score.measured.report.accuracy_when_sure),
    ]


def _decimal(value: float | None) -> str:
    return "-" if value is None else f"{value:.4f}"


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{value:.2%}"


def _calibration(found: Findings) -> str:
    return f"""## Calibration

How often answers of each confidence are right; on the diagonal, confidence equals accuracy. Whiskers are
Wilson's 95 % intervals; the bars at the bottom, on a logarithmic scale, count the answers in each bin.
`{found.default.id}`:

![Calibration of {found.default.id}](report/calibration.png){_others(found, "Calibration", "calibration")}"""


def _others(found: Findings, what: str, name: str) -> str:
    if len(found.all) < 2:
        return ""
    return f"\n\nThe others:\n\n![{what} of the other models](report/{name}-others.png)"


def _coverage(found: Findings) -> str:
    cells = [cell for one in found.all for cell in one.cells.values()]
    rows = [
        [f"`{cell.model}`", cell.column.title, *(f"{row.risk:.2%}" for row in cell.measured.report.risk_coverage)]
        for cell in cells
    ]
    answered = [f"{row.coverage:.0%}" for row in cells[0].measured.report.risk_coverage]
    others = _others(found, "Risk over coverage", "risk-coverage")
    return f"""## Risk and coverage

The share of wrong answers, in percent, when only the most confident answers are given. `{found.default.id}`:

![Risk over coverage of {found.default.id}](report/risk-coverage.png){others}

{table(["model", "set, wrong when answering", *answered], rows)}"""


def _confusion(found: Findings) -> str:
    rows = []
    for one in found.all:
        labels = one.model.card.labels
        for column, cell in one.cells.items():
            wrong = cell.figure.n - cell.measured.report.correct
            pairs = confusions(cell.measured, labels)
            listed = ", ".join(f"{true} as {answer}: {count}" for true, answer, count in pairs)
            rows.append([f"`{one.id}`", column.title, f"{wrong:,}", listed or "-"])
    return f"""## Confusions

True labels in rows, answers in columns; right answers are left out. `{found.default.id}`:

![Confusion matrices of {found.default.id}](report/confusion.png){_others(found, "Confusion matrices", "confusion")}

{table(["model", "set", "mistakes", "the most frequent"], rows)}"""


def _mistakes(found: Findings) -> str:
    labels = found.default.model.card.labels
    parts = []
    for column in (PEN, MNIST):
        cell = found.default.cells.get(column)
        if cell:
            wrong = mistakes(cell.measured, labels)
            sure = sum(one.is_sure for one in wrong)
            parts.append(f"{column.title}: {len(wrong)} of {cell.figure.n:,}, {sure} of them sure.")
            if wrong:
                parts.append(
                    f"![All mistakes of {found.default.id} on {column.title}](report/mistakes-{column.id}.png)"
                )
    shown = "\n\n".join(parts)
    return f"""## All remaining mistakes of `{found.default.id}`

The model's input, the true label, the answer and its confidence, in grey if the model doubts.

{shown}"""


def _robustness(found: Findings) -> str:
    lines = {
        f"Drawings of writers {WRITERS}": found.drawings,
        f"{found.subset:,} images of MNIST test": found.images,
    }
    tables = "\n\n".join(f"{name}:\n\n{_lines(some)}" for name, some in lines.items() if some)
    return f"""## Robustness

Accuracy of `{found.default.id}` as digits are changed more and more; the orange line marks no change. Drawings are
changed on the canvas, before framing; images are 28 x 28 pixels and are used as they are.

![Accuracy over the strength of each change](report/robustness.png)

{tables}"""


def _lines(lines: Sequence[SweepResult]) -> str:
    rows = []
    for line in lines:
        pairs = zip(line.strengths, line.accuracies, strict=True)
        rows.append([f"{line.name} ({line.unit})", ", ".join(f"{by:g}: {share:.2%}" for by, share in pairs)])
    return table(["change", "accuracy at each strength"], rows)


def _synthetic_scans(found: Findings) -> str:
    base = found.synthetic_scans[0].accuracy
    rows = [_scan_row(one, base) for one in found.synthetic_scans]
    return f"""## Synthetic scans

The same {found.subset:,} images of MNIST test as other scanners and programs might produce them, read by
`{found.default.id}`: at other sizes, cropped, blurred, faint, black and white, dark on bright.

![One of each kind](report/synthetic-scans.png)

{table(["scan", "accuracy", "95 % interval", "points to MNIST"], rows)}"""


def _scan_row(one: ScanAccuracy, base: float) -> list[str]:
    low, high = one.ci95
    points = f"{100 * (one.accuracy - base):+.2f}" if one.name != next(iter(MAKERS)) else "-"
    return [one.name, f"{one.accuracy:.2%}", f"{low:.2%} to {high:.2%}", points]


def _non_digits(found: Findings) -> str:
    rows = [_doubt(of, one) for of in found.non_digits for one in (*of.digits, *of.others)]
    head = [
        "model",
        "input",
        "n",
        f"AUROC, against writers {WRITERS}",
        "AUROC, against MNIST",
        "classified as no digit",
        "doubted",
    ]
    return f"""## Non-digits

{COUNT} generated examples of each kind, with other fonts, other shapes and other handwriting than in training. AUROC:
how often a digit has the higher digitness of the two, or, for a model without one, the higher confidence. A card has
the AUROC of all drawings against the writers {WRITERS}.

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
