"""scikit-learn's classics as ONNX files that give scikit-learn's answers, on a small generated data set."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitapp.api import ModelCard, ModelError
from digitapp.models.registry import Registry
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_export import baselines
from digitapp_export.baselines import BASELINES, Baseline
from digitapp_export.cli import main
from support.data_sets import write_world

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_world(tmp_path_factory.mktemp("world"), 100)


@pytest.fixture(scope="module")
def made(world: Path) -> Path:
    out = world / "out"
    assert main(["baselines", "--data-dir", str(world), "--out", str(out)]) == 0
    return out


@pytest.mark.parametrize("baseline", BASELINES, ids=lambda baseline: baseline.id)
def test_a_baseline_reads(baseline: Baseline, made: Path, world: Path) -> None:
    model = Registry([made]).load(baseline.id)
    assert model.card.title == baseline.title
    assert all(figure.accuracy > 0.8 for figure in model.card.accuracy)
    assert [figure.data for figure in model.card.accuracy] == ["pen-strokes-held-out", "mnist-test", "optdigits-test"]
    model.check_parity()
    rows, labels, _ = baselines.examples(baseline, world)
    estimator = baseline.make().fit(rows, labels)
    clear = ~baseline.undecided(estimator, rows)
    answers = model.predict_proba(rows.reshape(-1, *baseline.size))
    assert answers[clear] == pytest.approx(estimator.predict_proba(rows)[clear], abs=1e-4)
    assert clear.mean() > 0.5
    model.close()


@pytest.mark.parametrize("baseline", BASELINES, ids=lambda baseline: baseline.id)
def test_people_can_read_the_card(baseline: Baseline, made: Path) -> None:
    text = (made / f"{baseline.id}.md").read_text()
    assert f"# {baseline.title} (`{baseline.id}`)" in text
    assert baseline.method in text
    assert "png" not in text


def test_a_file_that_answers_otherwise_is_not_written(
    world: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    convert = baselines.to_proto

    def off(baseline: Baseline, estimator: object) -> object:
        proto = convert(baseline, estimator)
        for node in proto.graph.node:
            for attribute in node.attribute:
                attribute.floats[:] = [1.1 * value for value in attribute.floats]
        return proto

    monkeypatch.setattr(baselines, "to_proto", off)
    regression = BASELINES[-1]
    with pytest.raises(ModelError, match="differs from scikit-learn by"):
        baselines.export(regression, world, tmp_path / "out", lambda _: None, is_quick=False)
    assert not (tmp_path / "out").exists()


def test_neighbours_as_far_as_each_other_decide_nothing(world: Path) -> None:
    knn = BASELINES[0]
    rows = np.eye(6, 64, dtype=np.float32)
    estimator = knn.make().fit(rows, np.arange(6))
    assert knn.undecided(estimator, np.zeros((1, 64), np.float32)).tolist() == [True]
    far = np.float32([[1, 2, 3, 4, 5, 9]]) * np.eye(6, dtype=np.float32)
    estimator = knn.make().fit(np.pad(far, ((0, 0), (0, 58))), np.arange(6))
    assert knn.undecided(estimator, np.zeros((1, 64), np.float32)).tolist() == [False]


def test_a_better_one_stays(made: Path, world: Path) -> None:
    def refuse(card: ModelCard) -> None:
        raise ModelError(f"{card.id} stays")

    before = (made / "knn-8x8.onnx").read_bytes()
    with pytest.raises(ModelError, match="knn-8x8 stays"):
        baselines.export(BASELINES[0], world, made, refuse, is_quick=False)
    assert (made / "knn-8x8.onnx").read_bytes() == before


def test_a_quick_run_learns_from_less(world: Path) -> None:
    every, few = (len(baselines.examples(BASELINES[0], world, is_quick)[0]) for is_quick in (False, True))
    assert few == pytest.approx(every / 10, abs=1)


def test_what_reads_one_row_is_what_scikit_learn_was_given(made: Path) -> None:
    """Check that the card in the file, with its form, is the one the app finds."""
    card = OnnxBackend().card(made / "svm-8x8.onnx")
    assert (card.form.layout, card.form.input, card.form.output) == ("ND", "X", "probabilities")
    assert card.digitness_threshold is None
