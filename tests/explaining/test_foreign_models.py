"""Every explanation of foreign models, each in its own process: one of each backend."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

import digitapp
from digitapp.api import CARD_SUFFIX, ModelError
from digitapp.drawing.strokes import Drawing
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from support.mlserver_process import serving
from support.onnx_models import card, write_model

pytestmark = [pytest.mark.slow, pytest.mark.network]

SEVEN = Drawing.from_points([[(100, 100), (400, 100), (250, 420)], [(180, 260), (340, 250)]])
SIZE = (8, 8)


def onnx_file(folder: Path) -> Iterator[Path]:
    yield write_model(folder / "given.onnx", card("given", size=SIZE, framing="optdigits"))


def torch_file(folder: Path) -> Iterator[Path]:
    from support.torch_programs import exported, network

    path = folder / "given.pt2"
    yield exported(path, network(), card=card("given", size=SIZE, framing="optdigits", output="logits"))


def sklearn_file(folder: Path) -> Iterator[Path]:
    import skops.io
    from sklearn.linear_model import LogisticRegression

    rng = np.random.default_rng(0)
    estimator = LogisticRegression().fit(rng.random((200, 64)), np.tile(np.arange(10), 20))
    skops.io.dump(estimator, folder / "given.skops")
    own = card("given", size=SIZE, framing="optdigits")
    (folder / f"given{CARD_SUFFIX}").write_text(own.to_json())
    yield folder / "given.skops"


def served_file(folder: Path) -> Iterator[Path]:
    from digitapp_backends.remote_model import remote_file

    served = write_model(folder / "elsewhere" / "given.onnx", card("given", size=SIZE, framing="optdigits"))
    with serving(folder / "server", {"given": served}) as address:
        path = folder / "models" / "given.remote"
        path.parent.mkdir()
        path.write_text(remote_file(f"{address}/v2/models/given"))
        (path.parent / f"given{CARD_SUFFIX}").write_text(card("given", size=SIZE, framing="optdigits").to_json())
        yield path


@pytest.fixture(
    scope="module", params=[onnx_file, torch_file, sklearn_file, served_file], ids=lambda make: make.__name__
)
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Model]:
    make: Callable[[Path], Iterator[Path]] = request.param
    folder = tmp_path_factory.mktemp("foreign")
    files = make(folder)
    path = next(files)
    registry = Registry([path.parent], trusted=[])
    yield registry.load("given")
    registry.close()
    next(files, None)  # a server ends


def test_why(model: Model) -> None:
    assert model.is_isolated
    found = digitapp.explain(model, SEVEN)
    assert found.evidence.shape == SIZE
    assert np.isfinite(found.evidence).all()
    assert found.pieces
    assert found.is_complete


def test_neighbours(model: Model) -> None:
    found = digitapp.neighbours(model, SEVEN)
    assert (len(found.nearest), found.by) == (12, "input pixels")


def test_what_if(model: Model) -> None:
    found = digitapp.sensitivity(model, SEVEN)
    for curve in found.curves:
        np.testing.assert_allclose(curve.probabilities.sum(axis=1), 1, atol=1e-4)


def test_replay(model: Model) -> None:
    found = digitapp.replay(model, SEVEN)
    np.testing.assert_allclose(found.probabilities[-1].sum(), 1, atol=1e-4)


def test_layers_or_a_sentence(request: pytest.FixtureRequest, model: Model) -> None:
    if "served" in request.node.name:
        with pytest.raises(ModelError, match=r"^given: .*layers[^\n]*$"):
            digitapp.layers(model, SEVEN)
    else:
        assert [layer.values.shape[0] for layer in digitapp.layers(model, SEVEN)][-1] == 10
