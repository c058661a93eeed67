"""The simulation of docs/SCALE.md: without failures it is plain arithmetic, and with them nothing is lost."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="module")
def simulation() -> Any:
    path = Path(__file__).parents[2] / "benchmarks" / "scale_simulation.py"
    spec = importlib.util.spec_from_file_location("scale_simulation", path)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["scale_simulation"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_job_without_failures_takes_its_work_divided_by_the_cores(simulation: Any) -> None:
    job = simulation.Job(8e6, 1000, machines=2, cores=4, block=10_000, between_failures=1e9, price=0.5)
    done = simulation.run_job(job, seed=0)
    assert done.hours == pytest.approx(8e6 / 1000 / 8 / 3600)
    assert (done.failures, done.read_again, done.blocks) == (0, 0, 800)
    assert done.dollars == pytest.approx(8e6 / 1000 / 3600 * 0.5)


def test_failures_cost_time_and_each_block_is_finished_once(simulation: Any) -> None:
    calm = simulation.Job(8e7, 1000, machines=2, cores=4, block=100_000, between_failures=1e9)
    rough = simulation.Job(8e7, 1000, machines=2, cores=4, block=100_000, between_failures=0.2)
    without, done = simulation.run_job(calm, 1), simulation.run_job(rough, 1)
    assert done.failures > 5
    assert done.blocks == without.blocks == 800
    assert done.hours > without.hours
    assert 0 < done.read_again < 0.2


def test_a_lone_request_waits_for_the_delay_and_its_run(simulation: Any) -> None:
    service = simulation.Service(1, 1, delay=0.001, constant=0.002, each=0.003)
    answered = simulation.run_service(service, 200, seed=0)
    assert answered.p50_ms == pytest.approx(6.0, abs=0.01)
    assert answered.images_per_run == pytest.approx(1, abs=0.05)


def test_under_load_requests_are_run_together_and_all_are_answered(simulation: Any) -> None:
    light, heavy = (simulation.run_service(simulation.Service(rate, 2), 20_000, 0) for rate in (100, 6000))
    assert heavy.images_per_run > 3 > light.images_per_run
    assert heavy.busy > light.busy
    assert heavy.answered == 20_000
    failing = simulation.Service(1000, 2, between_failures=0.002, restart=0.5)
    assert simulation.run_service(failing, 20_000, 0).p99_ms > light.p99_ms
