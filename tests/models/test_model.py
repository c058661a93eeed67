"""A loaded model reads drawings and images."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

import digitapp.models.model
from digitapp.api import ModelError, Prediction
from digitapp.drawing.strokes import Drawing
from digitapp.evaluation.arrays import read_idx
from digitapp.models.model import Model
from digitapp.preprocessing.framing import frame
from digitapp.workers.pool import WorkerStoppedError
from support.drawings import FOUR, SEVEN, ink_of, picture
from support.onnx_models import card, write_model

EVEN = np.full(10, 0.1, np.float32)
FOURS = Drawing.from_points(FOUR)


def answering(row: object, **fields: object) -> Model:
    """A model that gives each image the same row."""
    return Model(card(**fields), lambda images: np.repeat(np.asarray(row)[None], len(images), axis=0))


def recording(**fields: object) -> tuple[Model, list[np.ndarray]]:
    seen: list[np.ndarray] = []

    def run(images: np.ndarray) -> np.ndarray:
        seen.append(images)
        return np.repeat(EVEN[None], len(images), axis=0)

    return Model(card(**fields), run), seen


def test_a_prediction_names_the_likeliest_label():
    probabilities = np.full(10, 0.05, np.float32)
    probabilities[4] = 0.55
    prediction = answering(probabilities).predict(FOURS)
    assert (prediction.label, prediction.confidence) == ("4", pytest.approx(0.55))
    assert prediction.ranking[0] == ("4", pytest.approx(0.55))
    assert [label for label, _ in prediction.ranking[1:]] == list("012356789")


def test_a_prediction_shows_what_the_model_sees():
    prediction = answering(EVEN).predict(FOURS)
    assert np.array_equal(prediction.image, frame([FOURS.ink()], "mnist").images[0])


def test_nothing_to_read_is_no_label_and_no_probabilities():
    prediction = answering(EVEN).predict(Drawing())
    assert (prediction.label, prediction.confidence, prediction.ranking) == (None, 0, [])
    assert np.isnan(prediction.probabilities).all()


def test_a_model_is_not_run_on_nothing():
    model, seen = recording()
    model.predict(Drawing())
    assert seen == []


def test_rows_are_nan_only_where_there_is_nothing_to_read():
    got = answering(EVEN).predict_proba([FOURS, Drawing(), ink_of(SEVEN)])
    assert (got.shape, got.dtype) == ((3, 10), np.float32)
    assert np.isnan(got).all(axis=1).tolist() == [False, True, False]
    assert got[[0, 2]].sum(axis=1) == pytest.approx(1)


@pytest.mark.parametrize("items", [[], np.zeros((0, 28, 28), np.float32)], ids=["list", "array"])
def test_no_items_are_no_rows(items):
    assert answering(EVEN).predict_proba(items).shape == (0, 10)


def test_many_items_are_run_in_batches_and_keep_their_order(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(digitapp.models.model, "NEAR_BATCH", 3)
    batches = []

    def run(images: np.ndarray) -> np.ndarray:
        batches.append(len(images))
        out = np.zeros((len(images), 2), np.float32)
        out[:, 0] = images[:, 0, 0, 0]
        out[:, 1] = 1 - out[:, 0]
        return out

    images = np.full((7, 28, 28), 0.1, np.float32)
    images[:, 0, 0] = np.linspace(0.1, 0.9, 7)
    got = Model(card(labels=("a", "b")), run).predict_proba(images)
    assert batches == [3, 3, 1]
    assert got[:, 0] == pytest.approx(images[:, 0, 0])


def test_the_model_gets_float32_with_one_channel_in_one_piece():
    model, seen = recording()
    model.predict_proba([FOURS, FOURS])
    assert (seen[0].shape, seen[0].dtype, seen[0].flags.c_contiguous) == ((2, 1, 28, 28), np.float32, True)


@pytest.mark.parametrize(("paper", "ink"), [(-1.0, 1.0), (1.0, 0.0), (0.0, 255.0), (-0.4242, 2.8215)])
def test_the_image_is_put_into_the_cards_range(paper: float, ink: float):
    model, seen = recording(range=(paper, ink))
    prediction = model.predict(FOURS)
    assert seen[0][0, 0] == pytest.approx(paper + prediction.image * (ink - paper), abs=1e-4)
    assert seen[0][0, 0, 0, 0] == pytest.approx(paper)


def test_logits_become_probabilities():
    scores = np.log(np.arange(1, 11, dtype=np.float32))
    got = answering(scores, output="logits").predict(FOURS).probabilities
    assert got == pytest.approx(np.arange(1, 11) / 55)


def test_huge_logits_do_not_overflow():
    got = answering(np.array([1e30] + [-1e30] * 9), output="logits").predict(FOURS).probabilities
    assert got.tolist() == [1] + [0] * 9


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        (np.full(10, np.nan), "not numbers"),
        (np.full(10, np.inf), "not numbers"),
        (np.full(9, 1 / 9), r"shape \(1, 9\), not \(1, 10\)"),
        (np.full((1, 10), 0.1), "shape"),
        (np.full(10, 0.2), "should say 'logits'"),
        (np.array([1.5, -0.5] + [0] * 8), "should say 'logits'"),
        (np.array(["seven"] * 10), "failed to read images"),
        (np.array([{"7": 1.0}] * 10), "failed to read images"),
    ],
    ids=["nan", "inf", "shape", "rank", "sum", "negative", "text", "maps"],
)
def test_an_answer_that_breaks_the_card_is_refused(row: np.ndarray, complaint: str):
    with pytest.raises(ModelError, match=f"tiny: .*{complaint}"):
        answering(row).predict(FOURS)


def test_a_model_that_fails_says_why():
    def run(_: np.ndarray) -> np.ndarray:
        raise RuntimeError("out of order")

    with pytest.raises(
        ModelError, match=r"tiny: failed to read images; mend its export \(RuntimeError: out of order\)"
    ):
        Model(card(), run).predict(FOURS)


def test_a_runtimes_pages_are_cut_to_a_line():
    def run(_: np.ndarray) -> np.ndarray:
        raise RuntimeError("page\n" * 1000)

    with pytest.raises(ModelError, match=r"^tiny: failed to read images; mend its export \([^\n]{100}\)$"):
        Model(card(), run).predict(FOURS)


def test_a_model_that_wants_to_end_the_process_is_refused():
    def run(_: np.ndarray) -> np.ndarray:
        sys.exit("no licence")

    with pytest.raises(ModelError, match="SystemExit: no licence"):
        Model(card(), run).predict(FOURS)


def test_an_unknown_framing_in_the_call_is_refused():
    with pytest.raises(ModelError, match="polaroid: no such framing"):
        answering(EVEN).predict(FOURS, framing="polaroid")


def test_another_framing_may_be_asked_for():
    prediction = answering(EVEN).predict(FOURS, framing="canvas")
    assert np.array_equal(prediction.image, frame([FOURS.ink()], "canvas").images[0])


def test_drawings_and_images_are_not_mixed():
    with pytest.raises(TypeError, match="not both"):
        answering(EVEN).predict_proba([FOURS, np.zeros((28, 28))])


@pytest.mark.parametrize("full", [1.0, 255])
def test_an_image_of_the_models_own_size_is_taken_as_it_is(full: float):
    model, seen = recording()
    image = np.pad(np.random.default_rng(0).random((26, 26)), 1)
    model.predict(np.uint8(image * 255) if full == 255 else image)
    assert seen[0][0, 0] == pytest.approx(image, abs=1 / 254)


def test_each_image_is_taken_for_itself():
    model = answering(EVEN)
    own, other = np.pad(np.random.default_rng(0).random((26, 26), np.float32), 1), 1 - picture(ink_of(FOUR), 100, 8)
    items = [other, own, np.zeros((28, 28)), other, own]
    frames = model.frames(items)
    assert frames.readable.tolist() == [True, True, False, True, True]
    for number, item in enumerate(items):
        alone = model.frames([item])
        for together, single in zip(frames, alone, strict=True):
            assert np.array_equal(together[number], single[0], equal_nan=True)
    assert np.array_equal(frames.images[1], own)


@pytest.mark.parametrize("full", [1.0, 255])
def test_dark_ink_on_bright_paper_is_framed_though_it_is_of_the_models_own_size(full: float):
    model = answering(EVEN)
    ink = picture(ink_of(FOUR), 28, 2.5)
    bright, dark = (np.uint8(look * 255) if full == 255 else look for look in (ink, 1 - ink))
    assert model.frames([dark]).images == pytest.approx(model.frames([bright], "mnist").images, abs=0.02)
    assert np.array_equal(model.frames([dark]).images, model.frames([dark], "mnist").images)


@pytest.mark.parametrize("paper", [np.ones((28, 28)), np.full((28, 28), 255, np.uint8)], ids=["float", "uint8"])
def test_blank_paper_is_nothing_to_read(paper: np.ndarray):
    assert answering(EVEN).predict(paper).label is None


@pytest.mark.parametrize("kind", [np.uint8, np.int64, np.bool_, np.float64])
def test_black_and_white_may_be_nought_and_one(kind: type):
    ink = picture(ink_of(FOUR), 28, 2.5) > 0.5
    assert np.array_equal(answering(EVEN).predict(ink.astype(kind)).image, ink)


@pytest.mark.parametrize("kind", [np.uint8, np.int64, np.float64])
def test_eight_by_eight_counts_run_to_sixteen(kind: type):
    model = answering(EVEN, size=(8, 8), framing="optdigits")
    counts = np.zeros((2, 8, 8), kind)
    counts[0, 3], counts[1, 3] = 16, 4
    for items in (counts, counts[:, None], counts[..., None]):
        assert np.array_equal(model.frames(items).images, counts / 16)  # one scale for the set
    assert np.array_equal(model.predict(counts[1]).image, counts[1] / 16)


def test_a_set_has_one_scale():
    images = np.zeros((2, 28, 28), np.uint8)
    images[0, 9], images[1, 9] = 1, 255
    assert answering(EVEN).frames(images).images.max(axis=(1, 2)) == pytest.approx([1 / 255, 1])


def test_mnists_own_images_are_taken_as_they_are(data_folder: Path):
    images = read_idx(next((data_folder / "mnist").glob("t10k-images*")))[:500]
    for items in (images, list(images), images / 255):
        frames = answering(EVEN).frames(items)
        assert np.array_equal(frames.images, images.astype(np.float32) / 255)
        assert frames.readable.all()


@pytest.mark.parametrize(
    "one", [FOURS, ink_of(FOUR), np.zeros((28, 28)), np.zeros((28, 28, 3)), np.zeros((28, 28, 1))], ids=range(5)
)
def test_one_item_alone_is_no_list(one: object):
    with pytest.raises(TypeError, match="give a list of them"):
        answering(EVEN).predict_proba(one)


def test_an_own_sized_image_without_ink_is_nothing_to_read():
    assert answering(EVEN).predict(np.zeros((28, 28))).label is None


def test_an_image_of_another_size_is_framed():
    model, seen = recording()
    model.predict(1 - picture(ink_of(FOUR), 100, 8))
    assert np.abs(seen[0][0, 0] - frame([ink_of(FOUR)], "mnist").images[0]).mean() < 0.045


def test_an_own_sized_image_on_grey_paper_is_framed():
    model, seen = recording()
    model.predict(0.25 + 0.65 * (1 - picture(ink_of(FOUR), 28, 2.5)))
    assert seen[0][0, 0].min() == 0
    assert np.abs(seen[0][0, 0] - frame([ink_of(FOUR)], "mnist").images[0]).mean() < 0.06


def test_an_own_sized_image_is_framed_when_a_framing_is_asked_for():
    model, seen = recording()
    model.predict(1 - picture(ink_of(FOUR), 28, 2.5), framing="mnist")
    assert np.median(seen[0]) == 0


def test_the_classes_are_the_cards_labels():
    assert answering([0.5, 0.5], labels=("yes", "no")).classes_ == ("yes", "no")


def test_the_package_alone_loads_and_predicts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path))
    write_model(tmp_path / "tiny.onnx", card())
    prediction = digitapp.load_model(id="tiny").predict(FOURS)
    assert isinstance(prediction, Prediction)
    assert prediction.probabilities.sum() == pytest.approx(1)


def test_a_stop_is_no_fault_of_the_model():
    def run(_: np.ndarray) -> np.ndarray:
        raise WorkerStoppedError("it was stopped")

    with pytest.raises(WorkerStoppedError, match=r"^it was stopped$"):
        Model(card(), run).predict(FOURS)


def test_a_slow_model_in_a_worker_is_given_less_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now, sizes = [0.0], []
    monkeypatch.setattr("digitapp.models.model.perf_counter", lambda: now[0])

    def run(images: np.ndarray) -> np.ndarray:
        sizes.append(len(images))
        now[0] += 0.5 * len(images)
        return np.tile(np.arange(10, dtype=np.float32), (len(images), 1))

    frames = np.zeros((20, 28, 28), np.float32)
    frames[:, 10:20, 13:15] = 1
    model = Model(card(output="logits"), run)
    model.predict_proba(frames)
    assert sizes == [20]
    sizes.clear()
    run.close = lambda: None  # type: ignore[attr-defined]
    Model(card(output="logits"), run).predict_proba(frames)
    assert sizes == [8, 4, 4, 4]
