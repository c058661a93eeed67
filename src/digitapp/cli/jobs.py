"""The option `--jobs`: in how many processes files are read."""

from __future__ import annotations

import argparse

from digitapp.api import DigitappError
from digitapp.language import number, tr

MOST = 256


def checked_jobs(args: argparse.Namespace) -> int:
    """Return how many processes are wished; DigitappError if that is none."""
    jobs = int(args.jobs)
    if not 1 <= jobs <= MOST:
        raise DigitappError(
            tr("--jobs {jobs}: not a number of processes; give 1 to {most}").format(jobs=jobs, most=number(MOST))
        )
    return jobs
