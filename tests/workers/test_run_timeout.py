"""How long a run may take: what the backend says of the loaded model, within the app's limits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from digitapp.api import ModelError
from digitapp.workers.pool import IsolatedRun, Limits, WorkerError, WorkerPool
from support import faulty_backend
from support.onnx_models import card

IMAGE = np.zeros((1, 1, 28, 28), np.float32)
Load = Callable[..., IsolatedRun]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Load:
    """Loads a model that hangs, whose backend says that a run may take so long."""
    monkeypatch.syspath_prepend(faulty_backend.install(tmp_path / "site"))

    def load_hanging(run_timeout: str, limits: Limits) -> IsolatedRun:
        pool = WorkerPool(limits)
        request.addfinalizer(pool.close)
        path = tmp_path / "hang.faulty"
        path.write_text(run_timeout)
        return pool.load("faulty", path, card())

    return load_hanging


@pytest.mark.parametrize(
    ("run_timeout", "limits"),
    [
        ("0.2", Limits(run=600)),
        ("0.2", Limits(run=0.1)),
        ("null", Limits(run=0.2)),
        ("600", Limits(run=0.1, longest_run=0.2)),
        ("1e300", Limits(run=0.1, longest_run=0.2)),
    ],
)
def test_the_backend_says_how_long_a_run_may_take(run_timeout: str, limits: Limits, load: Load) -> None:
    run = load(run_timeout, limits)
    with pytest.raises(WorkerError, match=r"^it took longer than 0.2 s and was ended"):
        run(IMAGE)


@pytest.mark.parametrize("run_timeout", ["-1", "0", "NaN", "Infinity", '"soon"', "[1]"])
def test_what_is_no_time_is_the_reason_on_its_row(run_timeout: str, load: Load) -> None:
    with pytest.raises(ModelError, match=r"^its backend's run_timeout is .*, not seconds: report it to the backend's"):
        load(run_timeout, Limits())
