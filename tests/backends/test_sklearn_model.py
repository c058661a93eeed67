"""scikit-learn's estimators, saved with skops, read as they do in scikit-learn; and files that hold something else."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import skops.io
from sklearn.calibration import CalibratedClassifierCV
from sklearn.decomposition import PCA
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LinearRegression, LogisticRegression, Perceptron, RidgeClassifier
from sklearn.model_selection import GridSearchCV
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler
from sklearn.svm import SVC

from digitapp.api import InputSpec, NoCardError
from digitapp.api.head import softmax
from digitapp.importing import ModelImporter, describe
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from digitapp_backends import sklearn_model, zip_archive
from digitapp_backends.sklearn_model import SklearnBackend
from digitapp_export import generate
from support.errors import refusal
from support.foreign_onnx import drawn
from support.onnx_models import card

IMAGES, LABELS = drawn(600, (8, 8), "optdigits", seed=3)
ROWS = IMAGES.reshape(len(IMAGES), -1)
SMALL = card(size=(8, 8), framing="optdigits")
PROBABLE = {
    "forest": RandomForestClassifier(10, n_jobs=2, random_state=0),
    "neighbours": KNeighborsClassifier(algorithm="kd_tree"),
    "pipeline": make_pipeline(StandardScaler(), PCA(20), LogisticRegression(max_iter=300)),
    "search": GridSearchCV(GaussianNB(), {"var_smoothing": [1e-2, 1e-1]}, n_jobs=1),
    "network": MLPClassifier((16,), max_iter=40, early_stopping=True, random_state=0),
    "calibrated": CalibratedClassifierCV(Perceptron(), ensemble=False),
}
DECIDING = {
    "svm": SVC(),
    "ridge": RidgeClassifier(),
    "pipeline": make_pipeline(StandardScaler(), Perceptron()),
}


def saved(estimator: Any, path: Path, labels: np.ndarray = LABELS) -> Path:
    skops.io.dump(estimator.fit(ROWS, labels), path)
    return path


@pytest.mark.filterwarnings("ignore:Stochastic Optimizer")  # it need not converge to be saved
@pytest.mark.parametrize("name", PROBABLE)
def test_probabilities_are_scikit_learns(name: str, tmp_path: Path):
    path = saved(PROBABLE[name], tmp_path / "a.skops")
    model = Model(SMALL, SklearnBackend().load(path, SMALL))
    assert model.predict_proba(IMAGES) == pytest.approx(PROBABLE[name].predict_proba(ROWS), abs=1e-6)


@pytest.mark.parametrize("name", DECIDING)
def test_decision_values_are_logits(name: str, tmp_path: Path):
    path = saved(DECIDING[name], tmp_path / "a.skops")
    logits = card(size=(8, 8), framing="optdigits", output="logits")
    model = Model(logits, SklearnBackend().load(path, logits))
    expected = DECIDING[name].decision_function(ROWS)
    assert model.predict_proba(IMAGES) == pytest.approx(softmax(expected.astype(np.float32)), abs=1e-5)


def test_two_classes_have_two_logits(tmp_path: Path):
    estimator = SVC()
    path = saved(estimator, tmp_path / "a.skops", LABELS % 2)
    odd = card(size=(8, 8), framing="optdigits", output="logits", labels=("even", "odd"))
    model = Model(odd, SklearnBackend().load(path, odd))
    expected = 1 / (1 + np.exp(-estimator.decision_function(ROWS)))
    assert model.predict_proba(IMAGES)[:, 1] == pytest.approx(expected, abs=1e-5)


def test_the_form_says_how_a_row_is_filled(tmp_path: Path):
    """Counts of ink from 0 to 16, in whatever axes."""
    estimator = GaussianNB().fit(16 * ROWS, LABELS)
    skops.io.dump(estimator, tmp_path / "a.skops")
    counts = card(size=(8, 8), framing="optdigits", range=(0.0, 16.0), form=InputSpec(layout="NHW", dtype="float64"))
    model = Model(counts, SklearnBackend().load(tmp_path / "a.skops", counts))
    assert model.predict_proba(IMAGES[:50]) == pytest.approx(estimator.predict_proba(16 * ROWS[:50]), abs=1e-6)


def test_it_says_what_it_takes_and_gives(tmp_path: Path):
    path = saved(GaussianNB(), tmp_path / "a.skops", LABELS.astype(float))
    signature = SklearnBackend().signature(path)
    assert [(tensor.dtype, tensor.shape) for tensor in signature.inputs] == [("float32", (None, 64))]
    assert [(tensor.name, tensor.shape) for tensor in signature.outputs] == [("probabilities", (None, 10))]
    assert signature.labels == tuple("0123456789")


def test_helpers_are_not_started_for_one_drawing(tmp_path: Path):
    path = saved(make_pipeline(StandardScaler(), RandomForestClassifier(5, n_jobs=-1)), tmp_path / "a.skops")
    estimator = sklearn_model._estimator(path)
    assert estimator.get_params()["randomforestclassifier__n_jobs"] == 1


@pytest.mark.usefixtures("framed_once")
@pytest.mark.slow
def test_it_is_added_without_a_question_about_its_labels(registry: Registry, tmp_path: Path):
    """Letters instead of digits: the file knows their names and their order."""
    names = np.array(list("zyxwvutsrq"))[LABELS]
    path = saved(RandomForestClassifier(20, random_state=0), tmp_path / "forest.skops", names)
    with ModelImporter(registry, path) as importer:
        best = importer.candidates()[0]
        name = importer.add(best.card)
    assert best.card.labels == tuple("qrstuvwxyz")
    assert describe(best.card).startswith("ND float32, 0 to 1, ink bright, framing optdigits")
    model = registry.load(name)
    inks, digits = generate.inks(50, np.random.default_rng(5))
    right = [model.predict(ink).label == "zyxwvutsrq"[int(digit)] for ink, digit in zip(inks, digits, strict=True)]
    assert np.mean(right) > 0.9


@pytest.mark.slow
def test_it_runs_in_a_worker_also_where_it_is_trusted(tmp_path: Path):
    """scikit-learn never enters the process of the window."""
    saved(GaussianNB(), tmp_path / "a.skops")
    (tmp_path / "a.card.json").write_text(SMALL.to_json())
    script = (
        "import sys; from pathlib import Path\n"
        "from digitapp.models.registry import Registry; from digitapp.drawing.strokes import Drawing\n"
        f"folder = Path({str(tmp_path)!r}); registry = Registry([folder], trusted=[folder])\n"
        "model = registry.load('tiny'); assert model.is_isolated\n"
        "print(model.predict(Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])).label)\n"
        "assert not {'sklearn', 'skops', 'scipy'} & set(sys.modules); registry.workers.close()"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.stderr, done.stdout.strip() in set("0123456789")) == ("", True)


def test_without_a_card_there_is_none(tmp_path: Path):
    path = saved(GaussianNB(), tmp_path / "a.skops")
    with pytest.raises(NoCardError, match=r"a\.card\.json"):
        SklearnBackend().card(path)


MISFITS = {
    "size": (card(size=(16, 16)), "it takes 64 values an image, not 256 as its card says"),
    "labels": (card(size=(8, 8), labels=("a", "b")), "it knows 10 classes, not 2 as its card says"),
}


@pytest.mark.parametrize("misfit", MISFITS)
def test_a_card_that_does_not_fit_is_refused(misfit: str, tmp_path: Path):
    wrong, said = MISFITS[misfit]
    assert said in str(refusal(SklearnBackend().load, saved(GaussianNB(), tmp_path / "a.skops"), wrong))


OTHERS: dict[str, tuple[Callable[[], Any], str]] = {
    "regression": (lambda: LinearRegression().fit(ROWS, LABELS), "LinearRegression without classes"),
    "unfitted": (GaussianNB, "GaussianNB without classes"),
    "array": (lambda: ROWS, "ndarray without classes"),
    "a function": (lambda: make_pipeline(FunctionTransformer(helper), GaussianNB()).fit(ROWS, LABELS), "may run code"),
}


def helper(rows: np.ndarray) -> np.ndarray:
    """A function of somebody's own, which skops saves by its name."""
    return rows


@pytest.mark.parametrize("other", OTHERS)
def test_what_is_no_classifier_of_scikit_learns_is_refused(other: str, tmp_path: Path):
    make, said = OTHERS[other]
    skops.io.dump(make(), tmp_path / "a.skops")
    assert said in str(refusal(SklearnBackend().load, tmp_path / "a.skops", SMALL))


def test_a_file_that_wants_to_run_code_does_not(tmp_path: Path):
    """The schema names a function of the system's in the place of an estimator."""
    marker = tmp_path / "ran"
    content = saved(GaussianNB(), tmp_path / "a.skops").read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        schema = json.loads(archive.read("schema.json"))
    schema |= {"__class__": "system", "__module__": "os", "__loader__": "FunctionNode", "content": f"touch {marker}"}
    with zipfile.ZipFile(tmp_path / "a.skops", "w") as archive:
        archive.writestr("schema.json", json.dumps(schema))
    assert "os.system, which may run code" in str(refusal(SklearnBackend().load, tmp_path / "a.skops", SMALL))
    assert not marker.exists()


def test_a_file_that_unpacks_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(zip_archive, "LARGEST", 1 << 20)
    with zipfile.ZipFile(tmp_path / "a.skops", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("schema.json", b" " * (2 << 20))
    assert "more than" in str(refusal(SklearnBackend().load, tmp_path / "a.skops", SMALL))


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04" + bytes(40)])
def test_what_is_no_file_of_skops_is_refused(content: bytes, tmp_path: Path):
    (tmp_path / "a.skops").write_bytes(content)
    assert "not a whole .skops file" in str(refusal(SklearnBackend().load, tmp_path / "a.skops", SMALL))


def test_spoilt_files_are_refused_or_answer(tmp_path: Path):
    """Bytes are changed in the schema, where everything is named, and in the arrays."""
    content = saved(GaussianNB(), tmp_path / "a.skops").read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    rng, refusals = np.random.default_rng(0), []
    for number in range(60):
        name = sorted(parts)[number % len(parts)] if number % 2 else "schema.json"
        spoilt = bytearray(parts[name])
        for place in rng.integers(0, len(spoilt), 3):
            spoilt[place] = rng.integers(0, 256)
        with zipfile.ZipFile(tmp_path / "b.skops", "w") as archive:
            for other, value in parts.items():
                archive.writestr(other, bytes(spoilt) if other == name else value)
        if said := refusal(answer, tmp_path / "b.skops"):
            refusals.append(said)
    assert 10 < len(refusals) < 60
    assert all(len(said.splitlines()) == 1 for said in refusals)


def answer(path: Path) -> None:
    Model(SMALL, SklearnBackend().load(path, SMALL)).predict_proba(IMAGES[:2])
