"""Foreign models in worker processes: whatever they do is an error here, and the next model works."""

from __future__ import annotations

import gc
import os
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from digitapp.api import ModelError
from digitapp.drawing.strokes import Drawing
from digitapp.models.registry import Registry
from digitapp.workers.pool import MAX_CRASHES, Limits, WorkerPool, WorkerStoppedError
from support import faulty_backend
from support.drawings import SEVEN
from support.errors import refusal
from support.onnx_models import card, write_model
from support.processes import is_alive, wait_until

LIMITS = Limits(load=20, run=1, memory=2 * 2**30)


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Registry]:
    monkeypatch.syspath_prepend(faulty_backend.install(tmp_path / "site"))
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path / "models"))
    for fault in faulty_backend.FAULTS:
        faulty_backend.put(tmp_path / "models", fault)
        faulty_backend.put(tmp_path / "models", f"later-{fault}")
    write_model(tmp_path / "models" / "tiny.onnx", card("tiny"), beside=True)
    made = Registry([tmp_path / "models"], limits=LIMITS)
    yield made
    made.workers.close()


def seven() -> Drawing:
    return Drawing.from_points(SEVEN)


FORKS = ("orphan", "detach", "detach-and-hang", "copy")
CRASHED = r"its process crashed \((SIGSEGV|0xC0000005)\)"
ENDED = "later-exit: its process ended with status 3; it is started again for the next drawing"
REASONS = {
    "raise": "RuntimeError: the tensor is cold",
    "hang": "it took longer than 1 s and was ended",
    "exit": "its process ended with status 3",
    "segfault": CRASHED,
    "allocate": r"it needs more memory than it may have \(2.0 GiB\)",
    "nan": "answered with values that are not numbers",
    "shape": r"answered with shape \(1, 3\), not \(1, 10\)",
    "sum": "answered with values that are not probabilities",
    "nothing": "object holds no numbers",
    "orphan": CRASHED,
    "detach": CRASHED,
    "huge": "it answered with far more than its card says and was ended",
    "detach-and-hang": "it took longer than 1 s and was ended",
}


@pytest.mark.parametrize("fault", faulty_backend.cases(REASONS))
def test_a_fault_while_it_is_tried_out_is_the_reason_on_its_row(fault: str, registry: Registry):
    with pytest.raises(ModelError, match=f"^{fault}: could not be loaded: .*{REASONS[fault]}"):
        registry.load(fault)
    assert registry.entry(fault).reason
    assert len(registry.entry(fault).reason.splitlines()) == 1
    assert registry.load("tiny").predict(seven()).label is not None


@pytest.mark.slow
@pytest.mark.parametrize("fault", faulty_backend.cases(REASONS))
def test_a_fault_later_is_an_error_and_the_model_comes_back(fault: str, registry: Registry, tmp_path: Path):
    model = registry.load(f"later-{fault}")
    assert model.predict(seven()).label is not None
    now = faulty_backend.begin(tmp_path / "models", f"later-{fault}")
    with pytest.raises(ModelError, match=REASONS[fault]):
        model.predict(seven())
    now.unlink()
    assert model.predict(seven()).label is not None


def test_what_a_model_prints_is_kept_apart(registry: Registry, capfd: pytest.CaptureFixture[str]):
    assert registry.load("print").predict(seven()).label == "7"
    assert capfd.readouterr() == ("", "")


def test_a_model_that_crashes_again_and_again_stays_ended_until_it_is_loaded_again(tmp_path: Path, registry: Registry):
    model = registry.load("later-exit")
    now = faulty_backend.begin(tmp_path / "models", "later-exit")
    said = [refusal(model.predict, seven()) for _ in range(MAX_CRASHES + 2)]
    assert said[:MAX_CRASHES] == [ENDED] * MAX_CRASHES
    assert (
        said[MAX_CRASHES:] == ["later-exit: it ended 3 times in a row and stays ended: choose it again to start it"] * 2
    )
    now.unlink()
    assert registry.load("later-exit").predict(seven()).label is not None


@pytest.mark.slow
def test_the_author_of_a_model_is_told_more(registry: Registry):
    for fault, told in (
        ("raise", "in fail"),
        ("segfault", "Fatal Python error: Segmentation fault"),
        ("hang", "Timeout"),
    ):
        refusal(registry.load, fault)
        assert told in registry.tracebacks[fault]


def test_a_closed_registry_ends_what_hangs_at_once(registry: Registry, tmp_path: Path):
    registry.workers.limits = Limits(load=60, run=600)
    model = registry.load("later-hang")
    faulty_backend.begin(tmp_path / "models", "later-hang")
    said: list[str | None] = []
    waiting = threading.Thread(target=lambda: said.append(refusal(model.predict, seven())))
    waiting.start()
    assert wait_until(lambda: registry.workers.is_busy)
    registry.workers.close()
    waiting.join(10)
    assert said == ["it was closed"]
    assert refusal(model.predict, seven()) == "it was closed"


@pytest.mark.parametrize("fault", ["orphan", "detach", "detach-and-hang"])
def test_what_a_model_has_started_ends_with_its_process(fault: str, registry: Registry):
    if sys.platform == "win32" or (fault != "orphan" and sys.platform != "linux"):
        pytest.skip("a process that has left the worker's group is found on Linux only")
    refusal(registry.load, fault)
    (child,) = re.findall(r"^forked (\d+)$", registry.tracebacks[fault], re.MULTILINE)
    assert wait_until(lambda: not is_alive(int(child)))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_a_copy_that_a_model_makes_of_its_process_does_not_answer(registry: Registry):
    model = registry.load("copy")
    assert [model.predict(seven()).label for _ in range(5)] == ["7"] * 5


def test_an_answer_that_is_there_before_its_question_is_none(registry: Registry):
    model = registry.load("forge")
    assert [model.predict(seven()).label for _ in range(5)] == ["7"] * 5


def test_a_closed_pool_starts_no_more(tmp_path: Path):
    workers = WorkerPool(LIMITS)
    with workers.session() as session:
        session.check_backend("onnx")
    workers.close()
    with pytest.raises(WorkerStoppedError, match="it was closed"):
        workers.session()
    with pytest.raises(WorkerStoppedError, match="it was closed"):
        workers.load("onnx", write_model(tmp_path / "a.onnx", card()), card())


def test_a_model_that_is_let_go_ends_its_process(registry: Registry):
    model = registry.load("tiny")
    process = model._run._worker.pid  # type: ignore[attr-defined]
    assert is_alive(process)
    del model
    gc.collect()
    assert wait_until(lambda: not is_alive(process))


@pytest.mark.slow
def test_answers_are_those_of_the_same_process(tmp_path: Path):
    write_model(tmp_path / "tiny.onnx", card("tiny", range=(0.0, 255.0)))
    images = np.random.default_rng(0).random((300, 28, 28), np.float32)
    here = Registry([tmp_path], trusted=[tmp_path]).load("tiny")
    there = Registry([tmp_path]).load("tiny")
    assert np.array_equal(here.predict_proba(images), there.predict_proba(images))
    there.close()


def test_nothing_of_the_folder_that_one_works_in_is_imported(
    tmp_path: Path, registry: Registry, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "numpy.py").write_text("raise SystemExit('caught')")
    monkeypatch.chdir(tmp_path / "here")
    assert registry.load("tiny").predict(seven()).label is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no os.getpriority")
def test_a_worker_runs_behind_the_window(registry: Registry):
    model = registry.load("tiny")
    process = model._run._worker.pid  # type: ignore[attr-defined]
    assert os.getpriority(os.PRIO_PROCESS, process) > os.getpriority(os.PRIO_PROCESS, 0)
