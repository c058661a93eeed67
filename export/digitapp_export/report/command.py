"""Measure everything, and write the report or compare it with the existing one."""

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
from digitapp_export.report.evaluated_models import load_models
from digitapp_export.report.findings import Findings, findings
from digitapp_export.report.robustness import Images
from digitapp_export.report.scores import MNIST, PEN, Notify
from digitapp_export.report.timing import Time, timings
from digitapp_export.stand_ins import sets as stand_in_sets

EXAMPLES = 12
"""Images of each kind of non-digit in the picture."""


@dataclass(frozen=True)
class Options:
    """The command's options."""

    data_dir: Path
    models: Path
    out: Path
    readme: Path | None = None
    timings: bool = False


def write(options: Options, notify: Notify) -> list[Time]:
    """Write `REPORT.md`, its pictures and, if it is given, the README's table; return how long the models take."""
    found, times = _measured(options, notify)
    rewritten = _readme(options, found)
    for name, content in draw_pictures(found).items():
        write_atomically(options.out / "report" / name, content)
    write_atomically(options.out / "REPORT.md", text.report(found, times if options.timings else ()).encode())
    if options.readme and rewritten:
        write_atomically(options.readme, rewritten.encode())
    return times


def compare(options: Options, notify: Notify) -> None:
    """Raise FileError if the report, or the README's table if it is given, differs from what is measured."""
    path = options.out / "REPORT.md"
    if not path.is_file():
        raise FileError(f"{path}: does not exist yet; write it with: digitapp-export report --out {options.out}")
    old = path.read_text(encoding="utf-8")
    found = findings(load_models(options.models), options.data_dir, notify)
    _compare(path, old.split("\n\n## Time\n")[0].rstrip(), text.report(found).rstrip())
    if options.readme:
        _compare(options.readme, options.readme.read_text(encoding="utf-8"), _readme(options, found))
    for name in draw_pictures(found):
        if not (options.out / "report" / name).is_file():
            raise FileError(
                f"{options.out / 'report' / name}: the picture is missing; run digitapp-export report again"
            )


def _measured(options: Options, notify: Notify) -> tuple[Findings, list[Time]]:
    models = load_models(options.models)
    if options.readme:
        readme.with_table(options.readme, "")  # fail on an unusable file before minutes of measuring
    measured = findings(models, options.data_dir, notify)
    notify("time of one run")
    return measured, timings(models)


def _readme(options: Options, found: Findings) -> str:
    return readme.with_table(options.readme, readme.table(found.all)) if options.readme else ""


def _compare(path: Path, old: str, new: str) -> None:
    differs = check.difference(old, new)
    if differs:
        raise FileError(f"{path}: {differs}; write it again with: digitapp-export report")


def draw_pictures(found: Findings) -> dict[str, bytes]:
    """Return all pictures, by file name."""
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
    made["synthetic-scans.png"] = _synthetic_scans(found)
    made["stand-ins.png"] = stand_in_sets.picture(found.stand_in_sets)
    made["non-digits.png"] = galleries.rows(_examples(found))
    return made | _mistakes(found)


def _mistakes(found: Findings) -> dict[str, bytes]:
    made = {}
    for column in (PEN, MNIST):
        cell = found.default.cells.get(column)
        wrong = mistakes(cell.measured, found.default.model.card.labels) if cell else []
        if wrong:
            made[f"mistakes-{column.id}.png"] = galleries.mistakes(wrong)
    return made


def _synthetic_scans(found: Findings) -> bytes:
    examples = galleries.inverted([one.example for one in found.synthetic_scans])
    captions = [re.sub(r",? (?=\()|, ", "\n", one.name, count=2) for one in found.synthetic_scans]
    return galleries.tiles(examples, captions, [False] * len(captions), 8, 1.25)


def _examples(found: Findings) -> dict[str, Sequence[Images]]:
    model: Model = found.default.model
    return {name: list(model.frames(items[:EXAMPLES]).images) for name, items in found.examples.items()}
