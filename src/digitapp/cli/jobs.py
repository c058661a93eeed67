"""The option `--jobs`: in how many processes files are read."""

from __future__ import annotations

import argparse

from digitapp.api import DigitappError

MOST = 256


def checked_jobs(args: argparse.Namespace) -> int:
    """Return how many processes are wished; DigitappError if that is none."""
    jobs = int(args.jobs)
    if not 1 <= jobs <= MOST:
        raise DigitappError(f"--jobs {jobs}: not a number of processes; give 1 to {MOST}")
    return jobs
