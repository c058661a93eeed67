"""Fuzz the readers of strangers' files, messages and answers, one after the other; findings are kept as files.

    python fuzz/run.py [TARGET ...] [--seconds 20] [--seed N] [--plain]

With Atheris installed (extra `fuzz`) what is changed follows what it reaches of the code; without it, or with --plain,
changes are at random. For a night: --seconds 3600. Ends with status 1 if anything but a clean error came of a content.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from fuzz.mutators import MOST, mutated  # noqa: E402
from fuzz.targets import TARGETS, Target  # noqa: E402

FOUND = ROOT / "fuzz" / "found"
SLOW = 10.0
"""Seconds that no small content may take."""
MEGABYTES = 600


class Tried(NamedTuple):
    """What came of fuzzing one target."""

    contents: int
    read: int
    """Of these, how many were read and not refused."""
    findings: list[str]
    slowest: float
    """Seconds."""


def fuzz(target: Target, seconds: float, seed: int, most: int | None = None, keep: Path | None = FOUND) -> Tried:
    """Try changed contents for some seconds, or `most` of them; write findings to a folder."""
    chance, seeds = random.Random(f"{target.name} {seed}"), target.seeds()
    tried = read = 0
    slowest, findings = 0.0, list[str]()
    started = monotonic()
    while monotonic() < started + seconds and (most is None or tried < most):
        content = mutated(seeds, chance, target.packed) if tried >= len(seeds) else seeds[tried]
        before = monotonic()
        try:
            read += target.run(content)
        except Exception as error:
            findings.append(_finding(target, content, error, keep))
        tried += 1
        slowest = max(slowest, monotonic() - before)
        if monotonic() - before > SLOW:
            findings.append(_finding(target, content, TimeoutError(f"longer than {SLOW:g} s"), keep))
    return Tried(tried, read, findings, slowest)


def _finding(target: Target, content: bytes, error: Exception, keep: Path | None) -> str:
    said = f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"
    if keep is not None:
        import hashlib

        path = keep / target.name / hashlib.sha256(content).hexdigest()[:16]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        said += f" ({path})"
    return said


def guided(target: Target, seconds: int, seed: int) -> tuple[int, str]:
    """Fuzz a target with Atheris in a process of its own; return its status and the last lines that it printed."""
    found = FOUND / target.name
    found.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as grown:
        command = [
            *(sys.executable, __file__, "--atheris", target.name, grown, str(ROOT / "fuzz/corpus" / target.name)),
            *(f"-max_total_time={seconds}", f"-seed={seed + 1}", f"-max_len={MOST >> 4}", f"-timeout={SLOW:g}"),
            *(f"-rss_limit_mb={MEGABYTES}", f"-artifact_prefix={found}/", "-print_final_stats=1"),
        ]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.returncode, "\n".join(done.stdout.splitlines()[-30:])


def _atheris(name: str, arguments: list[str]) -> None:
    """Fuzz in this process, for ever or as the arguments say; what a target reads is instrumented as it is imported."""
    import atheris

    with atheris.instrument_imports(include=["digitapp", "digitapp_backends", "PIL"]):
        target = TARGETS[name]
        for content in target.seeds():
            target.run(content)
    chance = random.Random(0)
    seeds = target.seeds()

    def change(content: bytes, most: int, seed: int) -> bytes:
        chance.seed(seed)
        if chance.random() < 0.5:
            return bytes(atheris.Mutate(content, most))
        return mutated([content or chance.choice(seeds)], chance, target.packed)[:most]

    atheris.Setup([sys.argv[0], *arguments], target.run, custom_mutator=change)
    atheris.Fuzz()


def main() -> int:
    """Fuzz the targets that are named, or all."""
    if sys.argv[1:2] == ["--atheris"]:
        _atheris(sys.argv[2], sys.argv[3:])
        return 0
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--seconds", type=int, default=20, help="for each target (20)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--plain", action="store_true", help="without Atheris")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    is_guided = not args.plain and importlib.util.find_spec("atheris") is not None
    failed = False
    for target in [TARGETS[name] for name in args.targets] or TARGETS.values():
        if is_guided:
            status, said = guided(target, args.seconds, args.seed)
            runs = next((line.split()[-1] for line in said.splitlines() if "number_of_executed_units" in line), "?")
            print(f"{target.name:12} {runs:>9} tried by Atheris, {'clean' if status == 0 else 'FOUND SOMETHING'}")
            failed |= status != 0
            print(said if status else "", end="\n" if status else "", flush=True)
        else:
            tried = fuzz(target, args.seconds, args.seed)
            print(
                f"{target.name:12} {tried.contents:>9} tried, {tried.read} read, {len(tried.findings)} unclean",
                flush=True,
            )
            for finding in tried.findings[:20]:
                print(f"    {finding}")
            failed |= bool(tried.findings)
    shutil.rmtree(FOUND, ignore_errors=True) if not failed else None
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
