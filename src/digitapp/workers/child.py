"""The process that runs foreign models: `python -m digitapp.workers.child POLICY` does the jobs it reads from stdin.

POLICY is a `Policy` as JSON; the process locks itself accordingly before it imports a backend or reads a model's file.
It exits when a job takes too long, even while native code holds the GIL. Whatever foreign code prints goes to standard
error.
"""

from __future__ import annotations

import faulthandler
import math
import os
import sys
import traceback
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from digitapp.api import Backend, Layers, ModelCard, ModelError, Run
from digitapp.api.layers import within_bounds
from digitapp.plugins import Plugins, distribution, sentence
from digitapp.workers.needs import NeedsError, check_needs
from digitapp.workers.protocol import (
    MAX_FILES,
    MAX_NAME,
    MAX_TRACEBACK,
    Array,
    Job,
    LayerMessage,
    Outcome,
    check_signature,
    receive,
    send,
)
from digitapp.workers.sandbox import Policy, lock

NICENESS = 5
"""The worker's lower priority, in favour of the window; on Windows the app sets the priority when it starts it."""
MAX_FILE = 2**28
"""Bytes that a file of its temporary folder may have."""


def main() -> None:
    """Do jobs until the input ends."""
    read, write = _private_pipes()
    policy = msgspec.json.decode(sys.argv[1], type=Policy)
    _limit_resources(policy.memory)
    lock(policy)
    runner, process = _JobRunner(policy), os.getpid()
    while (job := receive(partial(os.read, read), Job)) is not None:
        faulthandler.dump_traceback_later(job.seconds, exit=True)
        outcome = runner.do(job)
        faulthandler.cancel_dump_traceback_later()
        if os.getpid() != process:  # foreign code has forked, and this is the child
            break
        send(partial(os.write, write), msgspec.structs.replace(outcome, number=job.number))
        if outcome.is_fatal:
            break
    os._exit(0)  # without waiting for foreign threads and exit handlers


class _JobRunner:
    """Holds one model."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._plugins = Plugins()
        self._model: Run | None = None
        self._loaded: Job | None = None
        """The job that loaded it."""
        self._layers: Layers | None = None
        """Made when they are asked for."""
        self._tasks = {
            "import": self._import,
            "card": self._card,
            "signature": self._signature,
            "files": self._files,
            "address": self._address,
            "load": self._load,
            "run": self._run,
            "layers": self._tell_layers,
            "head": self._with_head,
        }

    def do(self, job: Job) -> Outcome:
        """Do one job; any exception is reported in the outcome."""
        try:
            return self._tasks[job.do](job)
        except MemoryError:
            return Outcome(error="it needs more memory than it may have", is_fatal=True)
        except BaseException as error:  # third-party code may fail in any way
            stored = self._plugins.tracebacks.get(job.backend) if isinstance(error, ModelError) else None
            details = stored or traceback.format_exc()
            needs = error.needs if isinstance(error, NeedsError) else ()
            kind = type(error).__name__[:MAX_NAME]
            return Outcome(error=sentence(error), kind=kind, traceback=details[-MAX_TRACEBACK:], needs=needs)

    def _backend(self, job: Job) -> Backend:
        """Return a job's backend; NeedsError if it needs what this worker may not use."""
        backend = self._plugins.load(job.backend)
        package = distribution(self._plugins.points[job.backend])
        check_needs(job.backend, package, backend.needs, self._policy.needs)
        if self._policy.broker >= 0:
            from digitapp.workers.broker import connect

            backend.connect = partial(connect, self._policy.broker)  # type: ignore[method-assign]
        return backend

    def _import(self, job: Job) -> Outcome:
        """Import a backend; the error has the reason alone, which the app puts into a sentence of its language."""
        try:
            self._backend(job)
        except ModelError as error:
            if job.backend in self._plugins.failures:
                raise ModelError(self._plugins.failures[job.backend]) from error
            raise
        return Outcome()

    def _card(self, job: Job) -> Outcome:
        card = self._backend(job).card(Path(job.path))
        if not isinstance(card, ModelCard):
            raise ModelError(f"its backend gives a {type(card).__name__} for a card: report it to the backend's author")
        return Outcome(card=card.to_json())

    def _signature(self, job: Job) -> Outcome:
        return Outcome(signature=check_signature(self._backend(job).signature(Path(job.path))))

    def _files(self, job: Job) -> Outcome:
        files = tuple(map(str, self._backend(job).files(Path(job.path))))
        if len(files) > MAX_FILES:
            raise ModelError(f"{len(files)} files belong to it, more than {MAX_FILES}: export it as one file")
        return Outcome(files=files)

    def _address(self, job: Job) -> Outcome:
        return Outcome(text=self._plugins.load(job.backend).file_of(job.address))

    def _load(self, job: Job) -> Outcome:
        backend: Backend = self._backend(job)
        backend.device = job.device
        self._model = backend.load(Path(job.path), ModelCard.from_json(job.card))
        self._loaded, self._layers = job, None
        return Outcome(devices=tuple(backend.devices()), run_timeout=_run_timeout(backend))

    def _run(self, job: Job) -> Outcome:
        if self._model is None or job.tensor is None:
            raise ModelError("no model was loaded, or nothing was given to it")
        output: Any = self._model(job.tensor.array().copy())  # a copy, since the model may write to it
        parts = output if isinstance(output, tuple) else (output,)
        return Outcome(arrays=tuple(Array.of(np.asarray(part)) for part in parts))

    def _tell_layers(self, job: Job) -> Outcome:
        if self._loaded is None or job.tensor is None:
            raise ModelError("no model was loaded, or nothing was given to it")
        if self._layers is None:
            card = ModelCard.from_json(self._loaded.card)
            self._layers = self._backend(self._loaded).layers(Path(self._loaded.path), card)
        told = within_bounds(self._layers(job.tensor.array().copy()))
        return Outcome(layers=tuple(map(LayerMessage.of, told)))

    def _with_head(self, job: Job) -> Outcome:
        if job.head is None:
            raise ModelError("no head was given to it")
        old, new = ModelCard.from_json(job.card), ModelCard.from_json(job.new_card)
        backend: Backend = self._backend(job)
        return Outcome(content=backend.with_head(Path(job.path), old, new, job.head.head()))


def _run_timeout(backend: Backend) -> float | None:
    seconds: object = backend.run_timeout
    if seconds is None or (isinstance(seconds, int | float) and 0 < seconds < math.inf):
        return seconds
    raise ModelError(f"its backend's run_timeout is {seconds!r:.40}, not seconds: report it to the backend's author")


def _private_pipes() -> tuple[int, int]:
    """Move the pipes to other descriptors, so that foreign code that reads stdin or prints does not touch them."""
    read, write = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return read, write


def _limit_resources(memory: int) -> None:
    """Limit the address space and lower the priority, if the system can."""
    try:
        import resource
    except ImportError:  # Windows
        return
    if sys.platform.startswith("linux"):  # macOS does not enforce it
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (MAX_FILE, MAX_FILE))
    os.nice(NICENESS)


if __name__ == "__main__":
    main()
