"""A choice of a model leaves what is done for the one before, and nothing else."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from digitapp.gui.inference.predictor import Predictor
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.models.registry import Registry
from digitapp.workers.cancellation import CancelScope
from digitapp.workers.pool import Limits, WorkerPool
from support import faulty_backend
from support.processes import wait_until

PATIENT = Limits(load=60, run=600, memory=2 * 2**30)


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    """Models in workers: "print" reads everything as 7, "hang" never returns."""
    monkeypatch.syspath_prepend(faulty_backend.install(tmp_path / "site"))
    for fault in ("print", "hang"):
        faulty_backend.put(tmp_path / "models", fault)
    return Registry([tmp_path / "models"], limits=PATIENT)


@pytest.fixture
def predictor(registry: Registry, qtbot: QtBot) -> Iterator[Predictor]:
    made = Predictor(SharedRegistry(lambda: registry))
    yield made
    made.stop()
    qtbot.waitUntil(lambda: made.has_ended, timeout=15_000)


def test_a_choice_whose_cancelling_is_late_does_not_end_the_load_of_the_model_chosen(
    qtbot: QtBot, registry: Registry, predictor: Predictor, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(predictor.loaded, timeout=15_000):
        predictor.start("print")
    cancel = CancelScope.cancel

    def cancel_late(scope: CancelScope) -> None:
        assert wait_until(lambda: registry.workers.is_busy)  # the predictor's thread loads the model already
        cancel(scope)

    with monkeypatch.context() as patch:
        patch.setattr(CancelScope, "cancel", cancel_late)
        with qtbot.assertNotEmitted(predictor.refused), qtbot.waitSignal(predictor.loaded, timeout=15_000):
            predictor.choose("print")


def test_a_model_that_hangs_is_left_between_two_of_its_jobs(
    qtbot: QtBot, registry: Registry, predictor: Predictor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When it is chosen away after it was loaded and before it is tried out."""
    with qtbot.waitSignal(predictor.loaded, timeout=15_000):
        predictor.start("print")
    load, is_chosen = WorkerPool.load, threading.Event()

    def choose_another() -> None:
        predictor.choose("print")
        is_chosen.set()

    def load_and_choose(pool: WorkerPool, backend: str, path: Path, *more: str) -> object:
        run = load(pool, backend, path, *more)  # type: ignore[arg-type]
        if path.stem == "hang":
            QTimer.singleShot(0, predictor, choose_another)  # in the window's thread
            assert is_chosen.wait(10)
        return run

    monkeypatch.setattr(WorkerPool, "load", load_and_choose)
    with qtbot.assertNotEmitted(predictor.refused), qtbot.waitSignal(predictor.loaded, timeout=15_000) as loaded:
        predictor.choose("hang")
    assert loaded.args[0].id == "print"
