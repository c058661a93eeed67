"""What of a person's work is lost when the app is killed at random moments.

    python benchmarks/kills.py [--n 300] [--seed 0] [--json PATH]

A real app draws with mouse events, undoes, clears, opens files of many drawings, walks through them, saves into them
and starts new drawings, by a script that runs in its own process, and is ended by kill -9 at a random moment. The next
start shows what it has kept, and goes on. Two things are looked at:

strokes: each start's drawing has to be one that was on the canvas when the app was killed or less than 200 ms before.
"lost" counts the strokes that were finished earlier and are not there.

files: after each kill every file has to hold as many drawings as before, each of them byte for byte as it was, but for
the one that was being saved, which may be as before or as after; one whose save was reported is as after.

A stroke that was under the pen is not counted. The settings are compared too. It prints; it does not judge.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from hand import Mouse
from PySide6.QtCore import QTimer

from digitapp.drawing.files import Record, write_records
from digitapp.drawing.journal import Snapshot
from digitapp.gui import app
from digitapp.gui.main_window import MainWindow

BOUND = 0.2
"""Seconds after which a finished stroke has to be on the disk."""
LONGEST = 2.5
"""Seconds from when the script begins to the latest kill."""
COUNTS = {"one.ndjson": 1, "few.ndjson": 3, "many.ndjson": 200, "packed.ndjson.gz": 50}


@dataclass
class Outcome:
    """What all kills have come to."""

    tried: int = 0
    finished: int = 0
    """Strokes that were finished earlier than the bound before a kill, and on the canvas still."""
    lost: int = 0
    recent: int = 0
    """Strokes that came within the bound and are not there: drawn, brought back by undo, or of a file just opened."""
    damaged: int = 0
    """Drawings in files that are neither as they were nor as they were saved, and files that hold another number."""
    settings: int = 0
    """Pen widths that were chosen earlier than the bound and half a second before a kill, and are not there."""
    saves: int = 0
    during: Counter[str] = field(default_factory=Counter)
    """What the app was doing when it was killed."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--n", type=int, default=300, help="how many kills")
    parser.add_argument("--seed", type=int, default=0, help="of the moments and of what is done")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write the numbers there")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if args.child:
        return Hand(args.child, args.seed).run()
    with tempfile.TemporaryDirectory() as folder:
        outcome = Trial(Path(folder), args.n, args.seed).run()
    shown = {name: value for name, value in vars(outcome).items() if name != "during"}
    print(", ".join(f"{name} {value:,}" for name, value in shown.items()))
    print("killed during: " + ", ".join(f"{name} {count}" for name, count in outcome.during.most_common()))
    if args.json:
        args.json.write_text(json.dumps({**shown, "during": dict(outcome.during)}, indent=1) + "\n")
    return 0


class Trial:
    """Starts the app, kills it, and compares what is there then."""

    def __init__(self, folder: Path, count: int, seed: int) -> None:
        self._folder, self._count, self._random = folder, count, np.random.default_rng(seed)
        self._outcome = Outcome()
        self._lines: dict[str, list[bytes]] = {}

    def run(self) -> Outcome:
        """Kill as often as asked; the last start only shows what was kept."""
        for name, number in COUNTS.items():
            path = self._folder / name
            write_records(path, [Record([[(float(n), 5.0), (50.0, 50.0)]], label=n % 10) for n in range(number)])
            self._lines[name] = _lines(path)
        before: list[dict[str, Any]] = []
        killed = 0.0
        for turn in range(self._count + 1):
            log, died = self._start_and_kill(turn)
            began = next((entry for entry in log if entry["what"] == "began"), None)
            if turn and began is not None:
                self._compare_drawing(before, killed, began)
            self._compare_files(log, died)
            self._outcome.tried = turn
            before, killed = log, died
            if turn % 10 == 0:
                _say(f"{turn}: {self._outcome.lost} lost, {self._outcome.damaged} damaged")
        return self._outcome

    def _start_and_kill(self, turn: int) -> tuple[list[dict[str, Any]], float]:
        """Return what the app has logged, and when it was killed."""
        path = self._folder / f"log-{turn}.ndjson"
        path.touch()
        environment = {**os.environ, "DIGITAPP_STATE": str(self._folder / "state")}
        command = [sys.executable, __file__, "--child", str(path), "--seed", str(self._random.integers(1 << 30))]
        process = subprocess.Popen(command, env=environment, cwd=self._folder, stderr=subprocess.PIPE)
        end = time.monotonic() + 60
        while b"began" not in path.read_bytes():
            if process.poll() is not None or time.monotonic() > end:
                raise SystemExit(f"the app did not start: {process.communicate()[1]!r}")
            time.sleep(0.005)
        self._wait_for_the_moment(path)
        died = time.monotonic()
        process.send_signal(signal.SIGKILL)
        process.communicate()
        return [msgspec.json.decode(line) for line in path.read_bytes().splitlines()], died

    def _wait_for_the_moment(self, log: Path) -> None:
        """Wait a random time; every other time, on until the app does what it seldom does, and a moment longer."""
        time.sleep(self._random.uniform(0, LONGEST))
        if self._random.random() < 0.5:
            kind = b'"what":"%s"' % str(self._random.choice(["saving", "open", "step"])).encode()
            begun, end = log.read_bytes().count(kind), time.monotonic() + LONGEST
            while log.read_bytes().count(kind) == begun and time.monotonic() < end:
                time.sleep(0.001)
            time.sleep(self._random.uniform(0, 0.03))

    def _compare_drawing(self, log: list[dict[str, Any]], killed: float, began: dict[str, Any]) -> None:
        """The drawing now is one of those since the last that was there long enough."""
        states = [entry for entry in log if entry["what"] in ("state", "began") and entry["at"] < killed]
        firm = max(n for n, entry in enumerate(states) if entry["at"] < killed - BOUND or n == 0)
        wanted = states[firm]["strokes"]
        self._outcome.finished += len(wanted)
        self._outcome.during[log[-1]["what"] + " " + log[-1].get("name", "")] += 1
        if any(began["strokes"] == state["strokes"] for state in states[firm:]):
            self._outcome.recent += max(0, len(states[-1]["strokes"]) - len(began["strokes"]))
        else:
            missing = Counter(map(str, wanted)) - Counter(map(str, began["strokes"]))
            self._outcome.lost += max(1, missing.total())
            _say(f"lost: {wanted} became {began['strokes']}")
        widths = [entry for entry in log if entry["what"] in ("width", "began") and entry["at"] < killed]
        firm = max(n for n, entry in enumerate(widths) if entry["at"] < killed - BOUND - 0.5 or n == 0)
        self._outcome.settings += began["width"] not in [entry["width"] for entry in widths[firm:]]

    def _compare_files(self, log: list[dict[str, Any]], died: float) -> None:
        """Every line is as it was, or as a save of it has made it."""
        wishes = [entry for entry in log if entry["what"] == "saving"]
        done = {entry["number"] for entry in log if entry["what"] == "saved" and entry["at"] < died}
        self._outcome.saves += len(done)
        for name, old in self._lines.items():
            try:
                new = _lines(self._folder / name)
            except (OSError, EOFError) as error:
                _say(f"{name}: {error}")
                self._outcome.damaged += 1
                continue
            if len(new) != len(old):
                _say(f"{name}: {len(old)} lines became {len(new)}")
                self._outcome.damaged += 1
                continue
            for position, (was, line) in enumerate(zip(old, new, strict=True)):
                here = [wish for wish in wishes if (wish["name"], wish["position"]) == (name, position)]
                firm = max((n for n, wish in enumerate(here) if wish["number"] in done), default=None)
                allowed = [wish["strokes"] for wish in here[0 if firm is None else firm :]]
                is_as_before = line == was and (firm is None or _strokes(was) in allowed)
                if not is_as_before and _strokes(line) not in allowed:
                    _say(f"{name}, drawing {position + 1}: {line[:200]!r}")
                    self._outcome.damaged += 1
            self._lines[name] = new


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def _lines(path: Path) -> list[bytes]:
    content = path.read_bytes()
    return (gzip.decompress(content) if path.suffix == ".gz" else content).splitlines(keepends=True)


def _points(snapshot: Snapshot) -> Any:
    return [[list(point) for point in stroke] for stroke in snapshot.record().strokes]


def _strokes(line: bytes) -> Any:
    return [[list(point) for point in stroke] for stroke in msgspec.json.decode(line, type=Record).strokes]


class Hand:
    """Draws in the app, inside its process; writes down what it does before and after it does it."""

    def __init__(self, log: Path, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self._log = os.open(log, os.O_WRONLY | os.O_APPEND)
        self._folder = log.parent
        self._number = 0
        self._seen: Any = None

    def run(self) -> int:
        """Start the app as its command does."""
        shown = MainWindow.show

        def show(window: MainWindow) -> None:
            shown(window)
            self._timer = QTimer(window, interval=4)
            self._timer.timeout.connect(self._beat)
            self._start(window)

        MainWindow.show = show  # type: ignore
        return app.run(["digitapp"])

    def _start(self, window: MainWindow) -> None:
        self._window, self._mouse = window, Mouse(window, window.canvas)
        self._acts = self._script()
        window.documents.message.connect(self._told)
        snapshot = window.documents.snapshot

        def noted() -> Snapshot:
            """What is written down here is never behind the app's journal."""
            found = snapshot()
            self._note(found)
            return found

        window.documents.snapshot = noted  # type: ignore[method-assign]
        self._timer.start()

    def _beat(self) -> None:
        if self._window.is_ready:
            next(self._acts)

    def _script(self) -> Iterator[None]:
        self._write(
            "began", strokes=_points(self._window.documents.snapshot()), width=self._window.actions_.pen_width.value()
        )
        often, seldom = [self._draw] * 3, [self._edit, self._new]
        acts = [*often, *seldom, self._open, self._step, self._step, self._save, self._save]
        while True:
            act = acts[self._random.integers(len(acts))]
            yield from act()

    def _draw(self) -> Iterator[None]:
        x, y = self._random.uniform(50, 400), self._random.uniform(50, 400)
        points = [(x + self._random.uniform(-40, 40), y + 3 * n) for n in range(self._random.integers(1, 30))]
        self._write("draw")
        for event in self._mouse.events(points):
            event()
            yield
        self._write("rest")
        for _ in range(self._random.integers(0, 60)):
            yield

    def _edit(self) -> Iterator[None]:
        name = str(self._random.choice(["undo", "redo", "clear", "width"]))
        self._write("edit", name=name)
        if name == "width":
            width = int(self._random.integers(5, 35))
            self._window.actions_.pen_width.setValue(width)
            self._write("width", width=width)
        else:
            self._window.actions_[name].trigger()
        yield

    def _open(self) -> Iterator[None]:
        name = str(self._random.choice(list(COUNTS)))
        self._write("open", name=name)
        self._window.documents.open(Path(name))
        yield from self._settled()

    def _step(self) -> Iterator[None]:
        documents, by = self._window.documents, int(self._random.choice([1, 1, -1]))
        if documents.has_next if by == 1 else documents.has_previous:
            self._write("step")
            documents.step(by)
            yield from self._settled()
        yield

    def _save(self) -> Iterator[None]:
        documents = self._window.documents
        if documents.path is not None and self._window.canvas.drawing:
            place = documents.snapshot().place
            assert place is not None
            self._number += 1
            self._write(
                "saving",
                number=self._number,
                name=documents.path.name,
                position=place.position,
                strokes=self._saved_strokes(),
            )
            self._saving = self._number
            documents.save()
            if self._random.random() < 0.7:
                yield from self._settled()
        yield

    def _new(self) -> Iterator[None]:
        self._write("new")
        self._window.actions_["new"].trigger()
        yield

    def _settled(self) -> Iterator[None]:
        while self._window.documents.is_busy:
            yield

    def _told(self, sentence: str, is_error: bool) -> None:
        if is_error:
            self._write("error", name=sentence)
        elif sentence.startswith("Saved as"):
            self._write("saved", number=self._saving)

    def _saved_strokes(self) -> Any:
        record = self._window.documents._state.record()
        return [[list(point) for point in stroke] for stroke in record.strokes]

    def _note(self, snapshot: Snapshot) -> None:
        """Write down the finished strokes, if they have changed."""
        if snapshot.strokes != self._seen:
            self._seen = snapshot.strokes
            self._write("state", strokes=_points(snapshot))

    def _write(self, what: str, **more: Any) -> None:
        os.write(self._log, msgspec.json.encode({"what": what, "at": time.monotonic(), **more}) + b"\n")


if __name__ == "__main__":
    sys.exit(main())
