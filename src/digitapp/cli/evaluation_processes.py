"""The processes in which `evaluate` and `compare` read a set, with --jobs."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from digitapp.cli.jobs import checked_jobs
from digitapp.evaluation.reading import Part, framed
from digitapp.models.model import Outputs, few
from digitapp.models.registry import Registry

if TYPE_CHECKING:
    from digitapp.bulk.processes import Processes


def readers_of(model: str, args: argparse.Namespace) -> AbstractContextManager[Processes[Part, Outputs] | None]:
    """Return the processes that read a set with a model, None for one job."""
    jobs = checked_jobs(args)
    if jobs == 1:
        return nullcontext()
    from digitapp.bulk.processes import Processes  # with modules that one process does not need

    return Processes(jobs, partial(_reader, model, args.framing))


def _reader(name: str, framing: str | None) -> Callable[[Part], Outputs]:
    """Return what reads some examples, in a process of its own."""
    model = Registry().load(name)

    def read(part: Part) -> Outputs:
        found = [model.readings(framed(model, some, framing)) for some in few(part, lambda: model.batch)]
        return Outputs(*map(np.concatenate, zip(*found, strict=True)))

    return read
