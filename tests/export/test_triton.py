"""A repository in Triton itself: digits that it reads, together in batches, are those that are read here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.request import urlopen

import numpy as np
import pytest

from digitapp.drawing.strokes import Ink
from digitapp.models.model import Model
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_backends.remote_model import RemoteBackend, remote_file
from digitapp_export import repository
from digitapp_models import FOLDER
from support.data_sets import drawing
from support.foreign_onnx import Foreign
from support.triton_process import ABSENT, server_folder, triton

pytestmark = [
    pytest.mark.slow,
    pytest.mark.network,
    pytest.mark.skipif(server_folder() is None, reason=ABSENT),
]
NAMES = ("cnn-28x28", "mlp-8x8")
OTHER = Foreign(layout="ND", dtype="float64", output="logits")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("triton")
    models = [FOLDER / f"{name}.onnx" for name in NAMES] + [OTHER.write(folder / "another.onnx")]
    repository.write(folder / "repository", models, repository.Serving(backend="python", delay=20_000))
    with triton(folder / "repository", folder) as address:
        yield address


@pytest.fixture(scope="module")
def inks() -> list[Ink]:
    rng = np.random.default_rng(1)
    return [drawing(number % 10, rng).ink() for number in range(40)]


def pair(server: str, name: str, folder: Path) -> tuple[Model, Model]:
    """Return a model here and on the server."""
    file = FOLDER / f"{name}.onnx"
    card = OnnxBackend().card(file)
    path = folder / f"{name}.remote"
    path.write_text(remote_file(f"{server}/v2/models/{name}"))
    return Model(card, OnnxBackend().load(file, card)), Model(card, RemoteBackend().load(path, card))


@pytest.mark.parametrize("name", NAMES)
def test_digits_are_read_as_here(server: str, name: str, inks: list[Ink], tmp_path: Path) -> None:
    here, there = pair(server, name, tmp_path)
    frames = here.frames(inks)
    near, far = here.readings(frames), there.readings(frames)
    assert np.abs(near.probabilities - far.probabilities).max() < 1e-4
    assert np.nanmax(np.abs(near.digitness - far.digitness), initial=0) < 1e-4
    assert (near.probabilities.argmax(axis=1) == np.arange(40) % 10).mean() > 0.7


def test_requests_of_several_clients_are_run_as_one_batch(server: str, inks: list[Ink], tmp_path: Path) -> None:
    clients = 8
    before = counts(server)
    models = []
    for number in range(clients):
        (tmp_path / str(number)).mkdir()
        models.append(pair(server, "cnn-28x28", tmp_path / str(number)))
    frames = [model.frames([ink]) for (model, _), ink in zip(models, inks, strict=False)]
    with ThreadPoolExecutor(clients) as pool:
        for _ in range(3):
            found = list(pool.map(lambda both, frame: both[1].probabilities(frame), models, frames))
    wanted = [here.probabilities(frame) for (here, _), frame in zip(models, frames, strict=True)]
    assert np.abs(np.array(found) - np.array(wanted)).max() < 1e-4
    inferences, executions = (after - first for after, first in zip(counts(server), before, strict=True))
    assert inferences == 3 * clients
    assert executions < inferences


def test_a_request_that_cannot_be_run_says_why(server: str, inks: list[Ink], tmp_path: Path) -> None:
    here, there = pair(server, "cnn-28x28", tmp_path)
    body = {"inputs": [{"name": "no such input", "datatype": "FP32", "shape": [1, 2], "data": [0, 0]}]}
    with pytest.raises(OSError, match="400"):
        urlopen(f"{server}/v2/models/cnn-28x28/infer", json.dumps(body).encode(), timeout=10)  # noqa: S310
    frames = here.frames(inks[:1])
    assert np.abs(here.probabilities(frames) - there.probabilities(frames)).max() < 1e-4


def counts(server: str) -> tuple[int, int]:
    """Return how many items the model was given, and in how many runs."""
    with urlopen(f"{server}/v2/models/cnn-28x28/stats", timeout=10) as answer:  # noqa: S310
        (stats,) = json.load(answer)["model_stats"]
    return stats["inference_count"], stats["execution_count"]
