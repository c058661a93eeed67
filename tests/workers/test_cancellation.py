"""Cancelling what a worker does: the jobs that are meant, and no others."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from digitapp.models.model import Model
from digitapp.models.registry import Registry
from digitapp.workers.cancellation import CancelScope
from digitapp.workers.channel import Channel
from digitapp.workers.pool import Limits, WorkerProcess, WorkerStoppedError
from digitapp.workers.protocol import Job, Outcome
from support import faulty_backend
from support.errors import refusal
from support.processes import wait_until

PATIENT = Limits(load=60, run=600, memory=2 * 2**30)
JOB = Job(do="import", seconds=20, backend="onnx")


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    made = WorkerProcess(PATIENT)
    yield made
    made.close()


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Registry]:
    """Models that hang, with much time to do so."""
    monkeypatch.syspath_prepend(faulty_backend.install(tmp_path / "site"))
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path / "models"))
    for fault in ("hang", "detach-and-hang"):
        faulty_backend.put(tmp_path / "models", fault)
    made = Registry([tmp_path / "models"], limits=PATIENT)
    yield made
    made.close()


@pytest.mark.parametrize("fault", ["hang", "detach-and-hang"])
def test_what_is_cancelled_while_it_is_tried_out_has_no_fault(
    fault: str, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_tried, scope = threading.Event(), CancelScope()
    monkeypatch.setattr(Model, "check_parity", lambda _: is_tried.set())
    said: list[str | None] = []

    def load() -> None:
        with scope:
            said.append(refusal(registry.load, fault))

    loading = threading.Thread(target=load)
    loading.start()
    assert is_tried.wait(20)
    assert wait_until(lambda: registry.workers.is_busy)
    scope.cancel()
    loading.join(10)
    assert said == [f"{fault}: was not loaded: it was stopped"]
    assert registry.entry(fault).reason == ""


def test_a_late_cancellation_does_nothing(worker: WorkerProcess) -> None:
    scope = CancelScope()
    with scope:
        worker.execute(JOB)
    process = worker.pid
    scope.cancel()
    with CancelScope():
        worker.execute(JOB)
    assert worker.pid == process


def test_a_cancellation_while_a_later_job_is_under_way_does_nothing(
    worker: WorkerProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the one who cancels was overtaken by the one who works."""
    scope = CancelScope()
    with scope:
        worker.execute(JOB)
    around_exchange(worker, monkeypatch, before=scope.cancel)
    with CancelScope():
        assert replace(worker.execute(JOB), number=0) == Outcome()


def test_a_cancellation_just_as_the_job_ends_leaves_the_next_job_alone(
    worker: WorkerProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker.execute(JOB)
    scope = CancelScope()
    with monkeypatch.context() as patch:
        around_exchange(worker, patch, after=scope.cancel)
        with scope, pytest.raises(WorkerStoppedError, match="it was stopped"):
            worker.execute(JOB)
    assert replace(worker.execute(JOB), number=0) == Outcome()


def test_in_a_cancelled_scope_nothing_more_is_done(worker: WorkerProcess) -> None:
    scope = CancelScope()
    with scope:
        scope.cancel()
        with pytest.raises(WorkerStoppedError, match="it was stopped"):
            worker.execute(JOB)
    assert scope.is_cancelled
    assert replace(worker.execute(JOB), number=0) == Outcome()


def test_a_scope_holds_for_its_own_thread_and_its_own_block(worker: WorkerProcess) -> None:
    scope = CancelScope()
    outcomes: list[Outcome] = []
    with scope:
        with CancelScope():
            scope.cancel()
            outcomes.append(worker.execute(JOB))
        thread = threading.Thread(target=lambda: outcomes.append(worker.execute(JOB)))
        thread.start()
        thread.join()
        with pytest.raises(WorkerStoppedError):
            worker.execute(JOB)
    assert len(outcomes) == 2


@pytest.mark.parametrize("is_closed", [False, True])
def test_a_job_is_stopped_even_while_its_process_is_started(
    is_closed: bool, worker: WorkerProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, scope, closing = subprocess.Popen, CancelScope(), threading.Thread(target=worker.close)

    def stop_first(*arguments: object, **more: object) -> object:
        if is_closed:
            closing.start()
            assert wait_until(lambda: worker.is_closed)
        else:
            scope.cancel()
        return start(*arguments, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(subprocess, "Popen", stop_first)
    with scope, pytest.raises(WorkerStoppedError, match="it was closed" if is_closed else "it was stopped"):
        worker.execute(JOB)
    if is_closed:
        closing.join()
    assert not worker.is_running


def around_exchange(
    worker: WorkerProcess,
    patch: pytest.MonkeyPatch,
    before: Callable[[], None] = lambda: None,
    after: Callable[[], None] = lambda: None,
) -> None:
    """Do something just before or just after the next jobs' exchange with the process."""
    assert worker._child is not None
    kind = type(worker._child.channel)
    exchange = kind.exchange

    def wrapped(channel: Channel, *arguments: object) -> Outcome:
        before()
        outcome = exchange(channel, *arguments)  # type: ignore[arg-type]
        after()
        return outcome

    patch.setattr(kind, "exchange", wrapped)
