"""Measures everything, and writes the report or compares it with the one that is there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from digitapp.api import FileError
from digitapp.files import write_atomically
from digitapp.models.model import Model
from digitapp_export.report import check, galleries, pictures, readme, text
from digitapp_export.report.curves import mistakes
from digitapp_export.report.evaluated_models import evaluated_models
from digitapp_export.report.findings import Findings, findings
from digitapp_export.report.robustness import Images
from digitapp_export.report.scores import MNIST, PEN, Tell
from digitapp_export.report.timing import Time, timings

EXAMPLES = 12
"""Of each kind of thing that is no digit, in its picture."""


@dataclass(frozen=True)
class Options:
    """What the command was told."""

    data_dir: Path
    models: Path
    twins: Path | None
    out: Path
    readme: Path | None = None
    timings: bool = False


def write(options: Options, tell: Tell) -> list[Time]:
    """Writes `REPORT.md`, its pictures and, if it is named, the README's table; returns how long the models take."""
    found, times = _measured(options, tell)
    rewritten = _readme(options, found)
    for name, content in painted(found).items():
        write_atomically(options.out / "report" / name, content)
    write_atomically(options.out / "REPORT.md", text.report(found, times if options.timings else ()).encode())
    if options.readme and rewritten:
        write_atomically(options.readme, rewritten.encode())
    return times


def compare(options: Options, tell: Tell) -> None:
    """FileError when the report, or the README's table if it is named, says anything else than what is measured."""
    path = options.out / "REPORT.md"
    if not path.is_file():
        raise FileError(f"{path}: there is no report yet; write it with: digitapp-export report --out {options.out}")
    old = path.read_text(encoding="utf-8")
    found = findings(evaluated_models(options.models, options.twins), options.data_dir, tell)
    _compare(path, old.split("\n\n## Time\n")[0].rstrip(), text.report(found).rstrip())
    if options.readme:
        _compare(options.readme, options.readme.read_text(encoding="utf-8"), _readme(options, found))
    for name in painted(found):
        if not (options.out / "report" / name).is_file():
            raise FileError(
                f"{options.out / 'report' / name}: the picture is not there; run digitapp-export report again"
            )


def _measured(options: Options, tell: Tell) -> tuple[Findings, list[Time]]:
    found = evaluated_models(options.models, options.twins)
    if options.readme:
        readme.with_table(options.readme, "")  # an unfit file is told before minutes of measuring
    measured = findings(found, options.data_dir, tell)
    tell("time of one run")
    return measured, timings(found)


def _readme(options: Options, found: Findings) -> str:
    return readme.with_table(options.readme, readme.table(found.all)) if options.readme else ""


def _compare(path: Path, old: str, new: str) -> None:
    differs = check.difference(old, new)
    if differs:
        raise FileError(f"{path}: {differs}; write it again with: digitapp-export report")


def painted(found: Findings) -> dict[str, bytes]:
    """All pictures by their file names."""
    made = {}
    several = {
        "calibration": (pictures.reliability, 2.6, ("confidence", "share of right answers")),
        "risk-coverage": (pictures.risk, 2.6, ("answered, %", "of these wrong, %")),
        "confusion": (pictures.confusion, 2.8, ("answer", "true label")),
    }
    for name, (paint, side, labels) in several.items():
        made[f"{name}.png"] = pictures.grid(found.all[:1], paint, side, labels)
        if len(found.all) > 1:
            made[f"{name}-others.png"] = pictures.grid(found.all[1:], paint, 1.9, labels, brief=True)
    made["robustness.png"] = pictures.robustness({"drawings": found.drawings, "images": found.images})
    made["stand-ins.png"] = _stand_ins(found)
    made["non-digits.png"] = galleries.rows(_examples(found))
    return made | _mistakes(found)


def _mistakes(found: Findings) -> dict[str, bytes]:
    made = {}
    for column in (PEN, MNIST):
        cell = found.default.cells.get(column)
        wrong = mistakes(cell.measured, found.default.contender.model.card.labels) if cell and cell.measured else []
        if wrong:
            made[f"mistakes-{column.id}.png"] = galleries.mistakes(wrong)
    return made


def _stand_ins(found: Findings) -> bytes:
    examples = galleries.strip([one.example for one in found.stand_ins])
    captions = [re.sub(r",? (?=\()|, ", "\n", one.name, count=2) for one in found.stand_ins]
    return galleries.tiles(examples, captions, [False] * len(captions), 8, 1.25)


def _examples(found: Findings) -> dict[str, Sequence[Images]]:
    model: Model = found.default.contender.model
    return {name: list(model.frames(items[:EXAMPLES]).images) for name, items in found.examples.items()}
