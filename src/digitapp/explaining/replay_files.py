"""Replays as files: the numbers as CSV and JSON, the canvas and the areas over time as an animated picture."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from typing import Any

import numpy as np

from digitapp.api import FileError
from digitapp.explaining.replay import Replay
from digitapp.language import in_english, tr

NUMBERS, ANIMATIONS = (".csv", ".json"), (".webp", ".gif")
SUFFIXES = (*ANIMATIONS, *NUMBERS)
"""What the name of a replay's file may end with."""


def file_content(path: Path, found: Replay) -> bytes:
    """Return what a file of this name holds of a replay; FileError if it can hold none."""
    check_name(path)
    suffix = path.suffix.lower()
    if suffix == ".csv":
        return as_csv(found)
    if suffix == ".json":
        import msgspec

        return msgspec.json.format(msgspec.json.encode(as_json(found)), indent=1) + b"\n"
    from digitapp.explaining.replay_picture import animation

    return animation(found, suffix.removeprefix("."))


def check_name(path: Path) -> None:
    """Raise FileError if the name of a file does not end as those do that hold a replay."""
    if path.suffix.lower() not in SUFFIXES:
        text = tr("{path}: cannot hold a replay; end its name with one of {suffixes}")
        raise FileError(text.format(path=path, suffixes=", ".join(SUFFIXES)))


def as_csv(found: Replay) -> bytes:
    """Return a row for each moment: its time in milliseconds, if known, and each label's probability."""
    text = StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["time_ms", "points", "answer", "is_digit", *found.labels])
    for moment in _moments(found):
        shares = moment["probabilities"] or [""] * len(found.labels)
        time = "" if moment["time_ms"] is None else moment["time_ms"]
        table.writerow([time, moment["points"], moment["answer"] or "", int(moment["is_digit"]), *shares])
    return text.getvalue().encode()


def as_json(found: Replay) -> dict[str, Any]:
    """Return all that is known, as JSON has it; times are in milliseconds, None where they are not known."""
    times = found.timeline.has_times
    with in_english():
        sentence = found.sentence
    return {
        "model": found.model,
        "labels": list(found.labels),
        "has_times": times,
        "pauses_are_shortened": found.timeline.is_shortened,
        "sentence": sentence,
        "changes": [
            {
                "time_ms": round(change.time, 1) if times else None,
                "points": int(found.points[change.moment]),
                "before": change.before,
                "after": change.after,
            }
            for change in found.changes
        ],
        "moments": _moments(found),
    }


def _moments(found: Replay) -> list[dict[str, Any]]:
    rows = zip(found.times, found.points, found.answers, found.is_digit, found.probabilities, strict=True)
    return [
        {
            "time_ms": round(float(time), 1) if found.timeline.has_times else None,
            "points": int(points),
            "answer": answer,
            "is_digit": bool(is_digit),
            "probabilities": None if answer is None else np.round(row.astype(np.float64), 6).tolist(),
        }
        for time, points, answer, is_digit, row in rows
    ]
