"""What strangers' files, messages and answers can do: mutants of each kind, and small files that multiply.

    python benchmarks/faults.py [--quick] [--mutants 2000] [--only WORD] [--markdown PATH]

Each row says how many were tried, how many ended cleanly (read, or refused in one sentence), and the most memory of a
process and the most seconds. Clean is also within 600 MB and 10 seconds; what takes longer because it is that much work
has no row here. The table in docs/SECURITY.md is made by --markdown.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from fuzz.bombs import BOMBS, Bomb  # noqa: E402
from fuzz.targets import TARGETS  # noqa: E402

MEGABYTES, SECONDS = 600, 10.0
GIVEN_UP = 60.0
_HEADS = ("what", "tried", "clean", "MB", "s")
_MUTANTS = (
    "import sys; sys.path.insert(0, sys.argv[1])\n"
    "from fuzz.run import fuzz\n"
    "from fuzz.targets import TARGETS\n"
    "tried = fuzz(TARGETS[sys.argv[2]], 60, int(sys.argv[4]), int(sys.argv[3]))\n"
    "print(*tried.findings[:3], sep='\\n', file=sys.stderr)\n"
    "print(tried.contents, len(tried.findings), tried.slowest)"
)
_WRITTEN = (
    "import sys; sys.path.insert(0, sys.argv[1])\n"
    "from pathlib import Path\n"
    "from fuzz.bombs import BOMBS\n"
    "next(bomb for bomb in BOMBS if bomb.name == sys.argv[2]).write(Path(sys.argv[3]))"
)
_DIGITAPP = "import sys; from digitapp.cli import command; sys.exit(command())"


class Row(NamedTuple):
    """What came of one kind."""

    what: str
    tried: int
    clean: int
    megabytes: float
    seconds: float

    def cells(self) -> tuple[str, ...]:
        """Return the row as text."""
        return self.what, f"{self.tried:,}", f"{self.clean:,}", f"{self.megabytes:,.0f}", f"{self.seconds:.1f}"


class Ended(NamedTuple):
    """A process that has ended, or was killed for its time."""

    status: int
    out: str
    said: str
    megabytes: float
    seconds: float
    """Of the processor, so that other work of the machine does not count; of the clock where it was killed."""


def ran(command: Sequence[str], environment: dict[str, str] | None = None) -> Ended:
    """Run a process and measure it; after `GIVEN_UP` seconds it is killed."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as said:
        started = time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=said, env=environment)
        most = 0.0
        while True:
            most = max(most, _most_memory(process.pid))
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            seconds = time.monotonic() - started
            if pid:
                break
            if seconds > GIVEN_UP and process.returncode is None:
                process.kill()
            time.sleep(0.01)
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = []
        for file in (out, said):
            file.seek(0)
            texts.append(file.read().decode(errors="replace"))
    busy = usage.ru_utime + usage.ru_stime if seconds < GIVEN_UP else seconds
    return Ended(process.returncode, texts[0], texts[1], most, busy)


def _most_memory(process: int) -> float:
    """Return the most megabytes that a process has had since it began its program; 0 if it has ended.

    What `wait4` tells counts also the process by which it was started, which may have been larger.
    """
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return max((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), default=0.0)


def mutants(name: str, count: int, seed: int = 0) -> Row:
    """Try mutants of one kind in a process of their own."""
    done = ran([sys.executable, "-W", "ignore", "-c", _MUTANTS, str(ROOT), name, str(count), str(seed)])
    try:
        tried, unclean, slowest = done.out.split()
    except ValueError:
        print(done.said, file=sys.stderr)
        return Row(f"{name}, mutants", count, 0, done.megabytes, done.seconds)
    if int(unclean):
        print(done.said, file=sys.stderr)
    clean = int(tried) - int(unclean) if done.megabytes <= MEGABYTES else 0
    return Row(f"{name}, mutants", int(tried), clean, done.megabytes, float(slowest))


def exploded(bomb: Bomb, folder: Path) -> Row:
    """Give a small file that multiplies to each of its commands."""
    path = folder / f"a{bomb.suffix}"
    written = ran([sys.executable, "-c", _WRITTEN, str(ROOT), bomb.name, str(path)])  # else its memory would count
    if written.status:
        raise SystemExit(written.said)
    environment = os.environ | {"DIGITAPP_STATE": str(folder / "state"), "DIGITAPP_MODELS": str(folder / "models")}
    clean, worst, longest = 0, 0.0, 0.0
    for words in bomb.commands:
        command = [word.format(path) for word in words]
        done = ran([sys.executable, "-W", "ignore", "-c", _DIGITAPP, *command], environment)
        is_said = done.status in (0, 1, 2) and "Traceback" not in done.said and "too little memory" not in done.said
        is_clean = is_said and done.megabytes <= MEGABYTES and done.seconds <= SECONDS
        if not is_clean:
            print(f"{bomb.name}: {' '.join(words)}: status {done.status}: {done.said[-300:]}", file=sys.stderr)
        clean, worst, longest = clean + is_clean, max(worst, done.megabytes), max(longest, done.seconds)
    size = path.stat().st_size if path.is_file() else 0
    return Row(f"{bomb.name} ({size / 1000:,.0f} kB)", len(bomb.commands), clean, worst, longest)


def rows(args: argparse.Namespace) -> Iterator[Row]:
    """Yield all rows, or those whose name holds a word."""
    for name in TARGETS:
        if args.only in f"{name}, mutants":
            yield mutants(name, args.mutants)
    for bomb in BOMBS:
        if args.only in bomb.name:
            with tempfile.TemporaryDirectory() as folder:
                yield exploded(bomb, Path(folder))


def main() -> int:
    """Print the table; return 1 if anything was unclean."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mutants", type=int, default=2000, help="of each kind (2000)")
    parser.add_argument("--quick", action="store_const", dest="mutants", const=200, help="200 of each")
    parser.add_argument("--only", default="", help="rows whose name holds this")
    parser.add_argument("--markdown", type=Path, help="put the table into this file, between its two marks")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = []
    for row in rows(args):
        found.append(row)
        print(f"{row.what:66} {row.tried:7,} {row.clean:7,} {row.megabytes:6.0f} MB {row.seconds:6.1f} s", flush=True)
    if args.markdown:
        _write_table(args.markdown, found)
    unclean = sum(row.tried - row.clean for row in found)
    print(f"{sum(row.tried for row in found):,} tried, {unclean:,} unclean")
    return int(unclean > 0)


def _write_table(path: Path, found: Sequence[Row]) -> None:
    lines = [_HEADS, ("---", "---:", "---:", "---:", "---:"), *(row.cells() for row in found)]
    table = "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
    before, _, rest = path.read_text().partition("<!-- faults -->\n")
    after = rest.partition("<!-- /faults -->")[2]
    path.write_text(f"{before}<!-- faults -->\n{table}\n<!-- /faults -->{after}")


if __name__ == "__main__":
    sys.exit(main())
