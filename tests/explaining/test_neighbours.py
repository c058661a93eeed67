"""Neighbours among the known drawings: what is compared, what is nearest, and where a drawing is on the map."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import pytest

import digitapp
from digitapp.api import ModelError
from digitapp.drawing.strokes import Drawing
from digitapp.explaining.known_drawings import MNIST, PENS, KnownDrawings, bundled, known_drawings, pack, unpack
from digitapp.explaining.neighbours import SIDE, Surroundings, neighbours, principal_components, surroundings, views
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from support.onnx_models import card

SEVEN = Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])


def blind(size: tuple[int, int] = (28, 28), features: str = "") -> Model:
    """A model that answers always alike; its features are the mean ink of the upper and of the lower half."""

    def run(images: np.ndarray) -> tuple[np.ndarray, ...]:
        scores = np.tile(np.arange(10, dtype=np.float32), (len(images), 1))
        upper, lower = np.split(images[:, 0], 2, axis=1)
        halves = np.stack([upper.mean(axis=(1, 2)), lower.mean(axis=(1, 2))], axis=1)
        return (scores, halves) if features else (scores,)

    return Model(msgspec.structs.replace(card(size=size, output="logits"), features=features), run)


@pytest.fixture(scope="module")
def seen() -> tuple[Model, Surroundings]:
    model = blind()
    return model, surroundings(model, views(model))


def test_the_known_drawings_are_as_many_of_each_digit_scanned_and_drawn():
    known = known_drawings()
    scans = [label for label, ink in zip(known.labels, known.inks, strict=True) if ink is None]
    drawn = [label for label, ink in zip(known.labels, known.inks, strict=True) if ink is not None]
    assert all(labels.count(str(digit)) == 100 for labels in (scans, drawn) for digit in range(10))
    assert {source.rpartition(" ")[0] for source in known.sources if source != MNIST} == {PENS}
    writers = {int(source.rpartition(" ")[2]) for source in known.sources if source != MNIST}
    assert writers <= set(range(1, 25))  # nobody on whom a model is measured


@pytest.mark.parametrize("name", ["known.npz", "non_digits.npz"])
def test_what_the_files_have_framed_is_what_the_framing_makes_of_them(name: str, registry: Registry):
    with np.load(bundled(name)) as arrays:
        known = unpack(dict(arrays))
    model = registry.load("mlp-8x8")
    quick, slow = (one.frames(model, 100, 400) for one in (known, replace(known, blocks=None)))
    np.testing.assert_array_equal(quick.images, slow.images)
    np.testing.assert_array_equal(quick.readable, slow.readable)


def test_packing_keeps_everything():
    known = known_drawings()
    again = unpack(pack(known))
    assert (again.labels, again.sources) == (known.labels, known.sources)
    np.testing.assert_array_equal(again.scans, known.scans)
    np.testing.assert_array_equal(again.blocks, known.blocks)
    for one, two in zip(again.inks, known.inks, strict=True):
        assert (one is None) == (two is None)
        if one is not None and two is not None:
            assert [stroke.tolist() for stroke in one.strokes] == [stroke.tolist() for stroke in two.strokes]


def test_a_known_drawing_is_its_own_nearest_neighbour_and_lies_at_its_place(seen: tuple[Model, Surroundings]):
    model, found = seen
    for number in (0, 7, 1999):
        ink = found.known.inks[number]
        item = found.known.scans[number] if ink is None else ink
        near = found.neighbours(model, model.frames([item]))
        assert near.nearest[0].number == number
        assert near.nearest[0].distance == pytest.approx(0, abs=2e-3)
        assert [one.distance for one in near.nearest] == sorted(one.distance for one in near.nearest)
        assert near.place == pytest.approx(found.places[number].tolist(), abs=0.05)


def test_without_features_the_input_pixels_are_compared(seen: tuple[Model, Surroundings]):
    model, found = seen
    near = found.neighbours(model, model.frames([SEVEN]))
    assert near.by == "input pixels"
    image = model.frames([SEVEN]).images[0].ravel()
    known = found.images.reshape(len(found.images), -1)
    cosine = known @ image / np.linalg.norm(known, axis=1) / np.linalg.norm(image)
    assert {one.number for one in near.nearest} == set(np.argsort(-cosine)[:12].tolist())


def test_with_features_these_are_compared():
    model = blind(features="features")
    near = neighbours(model, SEVEN, count=5)
    assert near.by == "features"
    own = model.features(model.frames([SEVEN]))[0]
    known = known_drawings()
    for one in near.nearest:
        found = model.features(known.frames(model, one.number, one.number + 1))[0]
        assert own[0] / own[1] == pytest.approx(found[0] / found[1], rel=0.02)


@pytest.mark.parametrize("size", [(8, 8), (20, 30), (4, 100), (96, 70), (256, 256)])
def test_any_size_of_input_has_neighbours(size: tuple[int, int]):
    model = blind(size)
    found = surroundings(model, views(model))
    assert max(found.images.shape[1:]) <= SIDE or min(size) < 8
    near = found.neighbours(model, model.frames([SEVEN]))
    assert len(near.nearest) == 12
    assert all(0 <= where <= 1 for where in near.place)


def test_a_large_input_has_the_neighbours_of_a_small_one():
    large, small = (neighbours(blind(size), SEVEN) for size in ((112, 112), (28, 28)))
    assert len({one.number for one in large.nearest} & {one.number for one in small.nearest}) >= 6


def test_the_default_model_finds_drawings_of_the_same_digit():
    found = digitapp.neighbours(digitapp.load_model(), SEVEN)
    assert [one.label for one in found.nearest].count("7") >= 10


def test_frames_of_scans_and_drawings_keep_their_order():
    known = known_drawings()
    model = blind()
    together = known.frames(model, 3, 23).images
    for offset in range(20):
        np.testing.assert_array_equal(together[offset], known.frames(model, 3 + offset, 4 + offset).images[0])


def test_nothing_to_read_has_no_neighbours():
    with pytest.raises(ModelError, match=r"there is nothing to read, so there is nothing like it; draw something"):
        neighbours(blind(), Drawing())


def test_principal_components_are_the_directions_of_most_difference():
    rng = np.random.default_rng(0)
    plane = rng.normal(size=(200, 2)) * (5, 2)
    turned, _ = np.linalg.qr(rng.normal(size=(7, 7)))
    vectors = (plane @ turned[:2] + 3).astype(np.float32)
    found = principal_components(vectors)
    spread = plane - plane.mean(axis=0)
    assert np.hypot(*found.T) == pytest.approx(np.hypot(*spread.T), abs=1e-3)
    assert found[:, 0].std() > found[:, 1].std()


def test_a_map_of_other_vectors_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    model = blind()
    parts = list(views(model))
    own = surroundings(model, parts)
    wrong = np.full((len(own.places), 2), 0.5, np.float16)
    for checked, is_used in ((own.vectors[:32] @ own.vectors[:32].T, True), (np.eye(32, dtype=np.float32), False)):
        np.savez(tmp_path / f"{model.card.id}.map.npz", places=wrong, checked=checked)
        monkeypatch.setattr("digitapp.explaining.neighbours.bundled", tmp_path.joinpath)
        assert (surroundings(model, parts).places == 0.5).all() == is_used


def test_known_drawings_can_be_all_scans():
    scans = np.zeros((2, 28, 28), np.uint8)
    scans[:, 4:24, 13:15] = 255
    known = KnownDrawings(scans, (None, None), ("1", "1"), (MNIST, MNIST))
    assert known.frames(blind(), 0, 2).readable.all()
