"""The `timeout` of a `.remote` file is the one clock, though its model runs in a worker with limits of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest

from digitapp.api import ModelError
from digitapp.drawing.strokes import Drawing
from digitapp.models.registry import Registry
from digitapp.workers.pool import MAX_CRASHES, Limits
from digitapp_backends import remote_protocol
from digitapp_backends.remote_model import RemoteBackend, remote_file
from support.drawings import SEVEN
from support.errors import refusal
from support.fake_server import Handler, Reply, answered, fake_server, hang, one_by_one, output, trickle
from support.onnx_models import card

LIMITS = Limits(load=20, run=0.2)
"""A worker that keeps to its own clock ends a run long before the server is done."""
SEVEN_ROW = [0.0] * 7 + [1.0] + [0.0] * 2


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Registry]:
    (tmp_path / "far.card.json").write_text(card("far", size=(8, 8)).to_json())
    made = Registry([tmp_path], limits=LIMITS)
    yield made
    made.close()


def write_file(folder: Path, address: str, timeout: float) -> Path:
    path = folder / "far.remote"
    path.write_text(f"{remote_file(f'{address}/v2/models/far')}timeout = {timeout}\n")
    return path


def slowly(reply: Reply) -> Reply:
    def wait_and_reply(handler: Handler) -> None:
        handler.server.is_over.wait(2 * LIMITS.run)
        reply(handler)

    return wait_and_reply


@pytest.mark.slow
def test_a_slow_server_has_the_time_that_its_file_gives(tmp_path: Path, registry: Registry) -> None:
    with fake_server(infer=slowly(answered(output(data=SEVEN_ROW)))) as server:
        write_file(tmp_path, server.address, 10.0)
        registry.refresh()
        assert registry.load("far").predict(Drawing.from_points(SEVEN)).label == "7"


@pytest.mark.slow
def test_a_server_that_is_too_slow_is_no_fault_of_the_worker(tmp_path: Path, registry: Registry) -> None:
    """However often: its process goes on, and the model answers as soon as the server does."""
    answer = answered(output(data=SEVEN_ROW))
    times = MAX_CRASHES + 1
    with fake_server(infer=one_by_one(answer, *[hang] * times, answer)) as server:
        write_file(tmp_path, server.address, 0.3)
        registry.refresh()
        model = registry.load("far")
        said = {refusal(model.predict, Drawing.from_points(SEVEN)) for _ in range(times)}
        assert said == {
            f"far: the server {server.address} did not answer within 0.3 s: "
            "see that it is well, or give it a longer timeout"
        }
        assert model.predict(Drawing.from_points(SEVEN)).label == "7"


@pytest.mark.slow
def test_a_run_whose_headers_never_end_is_ended_with_its_worker(tmp_path: Path, registry: Registry) -> None:
    answer = answered(output(data=SEVEN_ROW))
    with fake_server(infer=one_by_one(answer, trickle, answer)) as server:
        write_file(tmp_path, server.address, 0.3)
        registry.refresh()
        model = registry.load("far")
        started = monotonic()
        assert refusal(model.predict, Drawing.from_points(SEVEN)) == (
            "far: it took longer than 5.3 s and was ended; it is started again for the next drawing"
        )
        assert monotonic() - started < 10
        assert model.predict(Drawing.from_points(SEVEN)).label == "7"


@pytest.mark.slow
def test_loading_whose_headers_never_end_is_ended_with_its_worker(tmp_path: Path) -> None:
    (tmp_path / "far.card.json").write_text(card("far", size=(8, 8)).to_json())
    with fake_server(metadata=trickle) as server, closing(Registry([tmp_path], limits=Limits(load=5))) as registry:
        write_file(tmp_path, server.address, 0.3)
        registry.refresh()
        started = monotonic()
        assert refusal(registry.load, "far") == "far: could not be loaded: it took longer than 5 s and was ended"
        assert monotonic() - started < 10
        assert server.paths == ["/v2/models/far"]


@pytest.mark.parametrize("when", ["metadata", "ready"])
def test_loading_ends_before_the_worker_does(when: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Limits().load > 2 * remote_protocol.MAX_LOADING
    monkeypatch.setattr(remote_protocol, "MAX_LOADING", 0.3)
    with fake_server(**{when: hang}) as server:
        path = write_file(tmp_path, server.address, 60)
        with pytest.raises(ModelError, match=r"did not answer within 0.3 s"):
            RemoteBackend().load(path, card("far", size=(8, 8)))


def test_a_run_may_take_as_long_as_the_longest_timeout(tmp_path: Path) -> None:
    backend = RemoteBackend()
    with fake_server() as server:
        backend.load(write_file(tmp_path, server.address, 60), card("far", size=(8, 8)))
    assert backend.run_timeout is not None
    assert 60 < backend.run_timeout < Limits().longest_run
