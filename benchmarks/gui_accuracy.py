"""How many drawings of held-out writers, drawn with the mouse, the real window reads correctly."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from screenshot import SIZE, wait

from digitapp.api import FileError
from digitapp.drawing.files import Record, read_records
from digitapp.evaluation.metrics import wilson_interval
from digitapp.gui.app import make_window, prepare
from digitapp_export.data import HELD_OUT_WRITERS, STROKES

DRAWINGS = 200


def main() -> int:
    """Return exit status 0, 1 if fewer than wanted are read correctly, or 2 with one sentence if data are missing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=DRAWINGS, help="how many drawings")
    parser.add_argument("--at-least", type=float, metavar="SHARE", default=0.0, help="fail when fewer are shown right")
    parser.add_argument("--json", type=Path, metavar="PATH", help="where to write every answer")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        records = chosen(args.n)
    except FileError as error:
        print(f"{error}, or set DIGITAPP_DATA, or run digitapp-export fetch", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as state:
        answers = measure(records, Path(state))
    correct = sum(answer["shown"] == answer["label"] for answer in answers)
    low, high = wilson_interval(correct, len(answers))
    share = correct / len(answers)
    print(f"{correct} of {len(answers)} shown right: {share:.2%} (95 % interval {low:.2%} to {high:.2%})")
    if args.json:
        args.json.write_text(json.dumps({"correct": correct, "n": len(answers), "answers": answers}, indent=1) + "\n")
    if share < args.at_least:
        print(f"fewer than the {args.at_least:.2%} that were wanted", file=sys.stderr)
        return 1
    return 0


def chosen(count: int) -> list[Record]:
    """Return drawings of the held-out writers, evenly spread over the whole file."""
    data = Path(os.environ.get("DIGITAPP_DATA") or Path(__file__).parent.parent / "../shared/data")
    held_out = [record for record in read_records(data / STROKES) if str(record.writer) in HELD_OUT_WRITERS]
    return [held_out[place * len(held_out) // count] for place in range(count)]


def measure(records: list[Record], state: Path) -> list[dict[str, Any]]:
    prepare()
    app = QApplication([])
    window = make_window(state=state)
    window.resize(*SIZE)
    window.show()
    wait(app, lambda: window.is_ready)
    answers = []
    for record in records:
        window.actions_["clear"].trigger()
        draw(window.canvas, record)
        wait(app, lambda: window.live_prediction.up_to_date)
        answer = window.panel.answer
        answers.append(
            {
                "writer": record.writer,
                "label": str(record.label),
                "shown": answer.property("label"),
                "confidence": round(answer.property("confidence"), 4),
            }
        )
    window.close()
    return answers


def draw(canvas: QWidget, record: Record) -> None:
    """Draw a record as it was written, point for point, where it was on its canvas."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for stroke in filter(None, record.strokes):
        places = [(x / record.width * canvas.width(), y / record.height * canvas.height()) for x, y in stroke]
        pixels = [QPoint(round(x), round(y)) for x, y in places]
        QTest.mousePress(canvas, left, none, pixels[0])
        for pixel in pixels[1:]:
            QTest.mouseMove(canvas, pixel)
        QTest.mouseRelease(canvas, left, none, pixels[-1])


if __name__ == "__main__":
    sys.exit(main())
