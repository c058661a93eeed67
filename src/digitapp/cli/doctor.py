"""`digitapp doctor`: print the results of all checks."""

from __future__ import annotations

import argparse

from digitapp.cli.diagnostics import findings
from digitapp.cli.output import say
from digitapp.language import tr


def run(_args: argparse.Namespace) -> int:
    """Print all findings; return 1 if something is wrong, otherwise 0."""
    faults = 0
    for finding in findings():
        faults += not finding.ok
        say(f"{_state(finding.ok)} {finding.name}: {finding.text}")
        for line in finding.details.splitlines():
            say(f"        {line}")
    return 1 if faults else 0


def _state(ok: bool) -> str:
    words = tr("ok"), tr("WRONG")
    return words[not ok].ljust(max(map(len, words)))
