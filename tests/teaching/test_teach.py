"""Teaching: a real collection becomes a model that the registry finds, and that reads old and new labels."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

import numpy as np
import pytest

import digitapp
from digitapp.api import DigitappError, FileError, ModelError
from digitapp.models.manage import removed
from digitapp.models.registry import Registry
from digitapp.teaching.example import Example
from digitapp.teaching.folds import BY_GROUP
from digitapp.teaching.material import CHUNK, CONTRADICTORY, DUPLICATES, NOTHING_TO_READ, UNLABELLED
from digitapp.teaching.teach import KNOWN, Options, Taught, teach, teach_examples
from support.varied_drawings import drawing, examples, write

NEW = ("heart", "house", "plus")


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    return write(tmp_path / "mine.ndjson", examples([*NEW, "4", "7"], 6))


def test_new_labels_are_read_digits_too_and_nothing_is_unsure(collection: Path, registry: Registry, mine: Path):
    taught = teach([collection], name="Hearts")
    assert taught.id == "hearts"
    assert taught.labels == (*"0123456789", *NEW)
    assert taught.n == 30
    assert taught.before is not None
    assert taught.after is not None
    assert taught.before.accuracy < 0.5
    assert taught.after.accuracy > 0.9
    assert taught.kept is not None
    assert taught.kept.after >= taught.kept.before - 0.005
    assert [path.name for path in mine.iterdir()] == ["hearts.onnx"]
    registry.refresh()
    model = registry.load("hearts")
    rng = np.random.default_rng(9)
    for label in (*NEW, "4", "7"):
        found = [model.predict(drawing(label, rng)) for _ in range(5)]
        assert [prediction.label for prediction in found] == [label] * 5
        assert sum(prediction.is_sure for prediction in found) >= 4
    assert model.card.figure("taught-held-out") is not None
    assert model.card.training.startswith("Taught 30 examples of 5 labels")


@pytest.mark.slow
def test_lenses_see_into_a_taught_model(collection: Path, registry: Registry, mine: Path):
    teach([collection], name="Hearts")
    registry.refresh()
    model, heart = registry.load("hearts"), drawing("heart", np.random.default_rng(5))
    assert digitapp.neighbours(model, heart).by == "features"
    assert digitapp.explain(model, heart).target == "heart"
    assert digitapp.layers(model, heart)[-1].count in (13, 1)


def test_a_scribble_is_no_heart(collection: Path, registry: Registry, mine: Path):
    teach([collection], name="Hearts")
    registry.refresh()
    model, rng = registry.load("hearts"), np.random.default_rng(0)
    scribbles = [digitapp.Drawing.from_points([rng.uniform(100, 400, (40, 2))]) for _ in range(10)]
    assert sum(model.predict(scribble).is_sure for scribble in scribbles) <= 1


@pytest.mark.slow
def test_the_same_seed_gives_the_same_file(collection: Path, mine: Path):
    contents = []
    for _ in range(2):
        path = teach([collection], name="Hearts", seed=3).path
        assert path is not None
        contents.append(Path(path).read_bytes())
    assert contents[0] == contents[1]


@pytest.mark.slow
def test_taught_again_the_old_one_is_kept_among_the_removed(collection: Path, registry: Registry, mine: Path):
    for _ in range(2):
        teach([collection], name="Hearts")
    registry.refresh()
    assert [folder.name for folder in removed(registry)] == ["hearts"]
    assert registry.load("hearts").classes_[-1] == "plus"


def test_digits_may_go(collection: Path, registry: Registry, mine: Path):
    taught = teach([collection], name="Signs", keep_digits=False)
    assert taught.labels == ("4", "7", *NEW)
    registry.refresh()
    model = registry.load("signs")
    assert model.predict(drawing("house", np.random.default_rng(2))).label == "house"
    three = digitapp.Drawing.from_points(
        [[(200, 150), (280, 140), (290, 210), (230, 240), (300, 280), (280, 350), (190, 340)]]
    )
    assert not model.predict(three).is_sure


@pytest.mark.slow
@pytest.mark.parametrize("base", ["mlp-28x28", "mlp-8x8"])
def test_every_model_with_features_can_be_taught(base: str, collection: Path, registry: Registry, mine: Path):
    taught = teach([collection], base, name="Other")
    assert taught.after is not None
    assert taught.after.accuracy > 0.8
    registry.refresh()
    assert registry.load("other").predict(drawing("plus", np.random.default_rng(2))).label == "plus"


@pytest.mark.slow
def test_a_taught_model_can_be_taught_and_keeps_what_it_was_taught(
    collection: Path, tmp_path: Path, registry: Registry, mine: Path
):
    teach([write(tmp_path / "first.ndjson", examples(["heart"], 6))], name="First")
    second = teach([write(tmp_path / "second.ndjson", examples(["plus"], 6))], "first", name="Second")
    assert second.labels == (*"0123456789", "heart", "plus")
    registry.refresh()
    model, rng = registry.load("second"), np.random.default_rng(4)
    for label in ("heart", "plus", "4", "7"):
        found = [model.predict(drawing(label, rng)) for _ in range(5)]
        assert [prediction.label for prediction in found] == [label] * 5
        assert sum(prediction.is_sure for prediction in found) >= 4


def test_what_several_writers_drew_is_divided_by_writer(tmp_path: Path, mine: Path):
    path = write(tmp_path / "class.ndjson", examples(["heart", "plus"], 3, writers=("Ada", "Bea", "Cem")))
    assert teach([path]).folds == BY_GROUP


def test_single_examples_are_taught_but_not_measured(tmp_path: Path, mine: Path):
    taught = teach([write(tmp_path / "one.ndjson", examples(NEW, 1))])
    assert (taught.n, taught.before, taught.after) == (3, None, None)
    assert taught.path is not None


@pytest.mark.slow
def test_what_made_it_worse_is_not_written_unless_forced(tmp_path: Path, mine: Path):
    zero_as_o = [
        Example(id=str(i), label="O", drawing=digitapp.Drawing.from_points([_ring(np.random.default_rng(i))]))
        for i in range(30)
    ]
    taught = teach([write(tmp_path / "o.ndjson", zero_as_o)], name="Oh")
    assert "of the digits that it knew" in taught.worse
    assert KNOWN in taught.worse_in
    assert taught.path is None
    assert not mine.exists() or not list(mine.iterdir())
    assert teach([tmp_path / "o.ndjson"], name="Oh", force=True).path == str(mine / "oh.onnx")


def _ring(rng: np.random.Generator) -> np.ndarray:
    angle = np.linspace(0, 2 * np.pi, 40)
    return 250 + np.stack([60 * np.cos(angle), 100 * np.sin(angle)], 1) * rng.uniform(0.8, 1.2, 2)


def test_what_is_left_out_is_counted(tmp_path: Path, registry: Registry, mine: Path):
    found = examples(["heart", "plus"], 4)
    rng = np.random.default_rng(8)
    twice = drawing("house", rng)
    dot = digitapp.Drawing.from_points([[(250, 250)]])
    found += [
        found[0],
        Example(id="a", label=None, drawing=drawing("heart", rng)),
        Example(id="b", label="heart", drawing=dot),
        Example(id="c", label="heart", drawing=twice),
        Example(id="d", label="plus", drawing=twice),
    ]
    taught = teach([write(tmp_path / "some.ndjson", found)])
    assert taught.n == 8
    assert taught.left_out == {DUPLICATES: 1, UNLABELLED: 1, NOTHING_TO_READ: 1, CONTRADICTORY: 2}


def test_many_drawings_with_nothing_to_read_are_left_out(tmp_path: Path, mine: Path):
    dots = [
        Example(id=str(i), label="plus", drawing=digitapp.Drawing.from_points([[(250 + i / 7, 250)]]))
        for i in range(CHUNK)
    ]
    taught = teach([write(tmp_path / "dots.ndjson", [*dots, *examples(["heart", "plus"], 3)])])
    assert (taught.n, taught.left_out) == (6, {NOTHING_TO_READ: CHUNK})


def test_pictures_are_taught_beside_drawings(tmp_path: Path, registry: Registry, mine: Path):
    from digitapp.preprocessing.framing import frame

    found = examples(["plus"], 4)
    rng = np.random.default_rng(1)
    images = frame([drawing("heart", rng).ink() for _ in range(6)], "canvas", (60, 60)).images
    found += [Example(id=f"p{i}", label="heart", image=image) for i, image in enumerate(images)]
    taught = teach([write(tmp_path / "mixed.ndjson", found)], name="Mixed")
    assert taught.n == 10
    registry.refresh()
    assert registry.load("mixed").predict(drawing("heart", rng)).label == "heart"


@pytest.mark.parametrize("label", ["♥", "привет", "عشرة", "\U0001f469\u200d\U0001f467", "x" * 40])
def test_labels_of_all_kinds_are_welcome(label: str, tmp_path: Path, mine: Path):
    found = [Example(id=e.id, label=label, drawing=e.drawing) for e in examples(["heart"], 3)]
    assert teach([write(tmp_path / "l.ndjson", found)]).labels[-1] == label


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (b"", "nothing to teach"),
        (b'{"strokes": [[[1, 2], [300, 400]]]}\n', "1 without a label"),
        (b'{"strokes": [[[1, 2]]], "label": "a"}\n', "1 with nothing to read"),
        (b'{"strokes": [[[1, 2], [300, 400]]], "label": "%s"}\n' % (b"a" * 500), "has 500 characters"),
        (b'{"strokes": [[[1, 2], [300, 400]]], "label": "a\\u0007b"}\n', "cannot be shown"),
        (b"{broken\n", "line 1: not an example"),
    ],
)
def test_bad_collections_are_a_sentence(lines: bytes, reason: str, tmp_path: Path, mine: Path):
    path = tmp_path / "bad.ndjson"
    path.write_bytes(lines)
    with pytest.raises(DigitappError, match=reason):
        teach([path])
    assert not mine.exists()


def test_one_label_alone_is_refused(tmp_path: Path, mine: Path):
    path = write(tmp_path / "one.ndjson", examples(["heart"], 5))
    with pytest.raises(DigitappError, match="all examples are labelled 'heart'"):
        teach([path], keep_digits=False)


def test_a_base_without_features_is_refused_with_those_that_have_some(collection: Path, mine: Path):
    with pytest.raises(ModelError, match=r"knn-8x8: cannot be taught.*cnn-28x28"):
        teach([collection], "knn-8x8")


@pytest.mark.parametrize("name", ["cnn-28x28", "CNN 28x28"])
def test_a_bundled_model_is_not_replaced(name: str, collection: Path, mine: Path):
    with pytest.raises(FileError, match="another name"):
        teach([collection], name=name)


def test_a_folder_that_cannot_be_written_is_a_sentence(
    collection: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path / "file" / "models"))
    with pytest.raises(FileError, match="cannot be written"):
        teach([collection])


def test_a_full_temporary_folder_is_a_sentence(collection: Path, mine: Path, monkeypatch: pytest.MonkeyPatch):
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(FileError, match="No space left on device"):
            teach([collection])
    monkeypatch.setattr(tempfile, "mkdtemp", full)
    with pytest.raises(FileError, match="no temporary folder can be made"):
        teach([collection])
    assert not list(mine.glob("*"))


def test_who_watches_may_end_it(collection: Path, registry: Registry, mine: Path):
    class Enough(Exception):  # noqa: N818
        pass

    def enough(share: float) -> None:
        if share > 0.7:
            raise Enough

    with pytest.raises(Enough):
        teach_examples(registry, examples(NEW, 3), 9, Options(), enough)
    assert not mine.exists()


def test_a_seed_below_zero_is_refused(registry: Registry):
    with pytest.raises(DigitappError, match="seed"):
        teach_examples(registry, [], 0, Options(seed=-1))


def test_teaching_is_public():
    assert digitapp.teach is teach
    assert digitapp.Taught is Taught
