"""Ink over a picture is read together with the ink in it; the picture is looked at once."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import digitapp
from digitapp.drawing.pictures import Picture
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.explaining.alterations import BY_NAME
from digitapp.explaining.sensitivity import curve_of
from digitapp.models.model import Model
from digitapp.preprocessing import pictured
from digitapp.preprocessing.framing import FRAMINGS, frame
from digitapp.preprocessing.images import as_grey
from digitapp.preprocessing.picture_framing import frame_images
from digitapp.preprocessing.pictured import TOGETHER_SIDE, ink_picture, together
from support.pictures import SEVEN, photo


@pytest.fixture(scope="module")
def model() -> Model:
    return digitapp.load_model()


@pytest.fixture
def seven() -> Drawing:
    return Drawing(picture=Picture.of(photo((800, 600))))


@pytest.mark.parametrize("framing", ["mnist", "optdigits"])
def test_a_picture_alone_is_framed_as_an_image_is(seven: Drawing, framing: str) -> None:
    one = frame([seven.ink()], framing)
    other = frame_images([as_grey(photo((800, 600)))], framing)
    assert one.images == pytest.approx(other.images, abs=0.02)
    assert one.boxes[0] == pytest.approx(other.boxes[0] * 500 / 800 + (0, 62.5, 0, 62.5), abs=2)
    assert one.centres[0] == pytest.approx(other.centres[0] * 500 / 800 + (0, 62.5), abs=2)


@pytest.mark.parametrize("framing", list(FRAMINGS))
def test_drawings_with_and_without_pictures_are_framed_together(seven: Drawing, framing: str) -> None:
    plain = Drawing.from_points([[(100, 100), (400, 100), (250, 420)]]).ink()
    frames = frame([plain, seven.ink(), Drawing().ink()], framing)
    assert frames.readable.tolist() == [True, True, False]
    assert np.array_equal(frames.images[0], frame([plain], framing).images[0])
    assert np.array_equal(frames.images[1], frame([seven.ink()], framing).images[0])


def test_ink_over_a_picture_counts(seven: Drawing, model: Model) -> None:
    assert model.predict(seven).label == "7"
    before = model.frames([seven]).boxes[0]
    seven.begin(60, 250)
    seven.extend(440, 250)
    after = model.frames([seven]).boxes[0]
    assert after[0] == pytest.approx(54, abs=2)
    assert after[2] == pytest.approx(446, abs=2)
    assert after[1] == pytest.approx(before[1], abs=3)
    assert not np.array_equal(model.frames([seven]).images, frame([seven.ink()._replace(picture=None)], "mnist").images)


def test_ink_on_an_empty_page_is_read_as_without_it(model: Model) -> None:
    lines = [[(150, 120), (340, 115), (250, 250), (220, 400)]]
    plain, drawn = Drawing.from_points(lines), Drawing.from_points(lines)
    drawn.picture = Picture.of(np.full((300, 400, 3), 240, np.uint8))
    assert model.predict(drawn).label == model.predict(plain).label == "7"
    assert model.frames([drawn]).boxes[0] == pytest.approx(model.frames([plain]).boxes[0] + (-6, -6, 6, 6), abs=2)


def test_an_empty_page_is_nothing_to_read(model: Model) -> None:
    page = Drawing(picture=Picture.of(np.full((300, 400), 240, np.uint8)))
    assert model.predict(page).label is None


def test_a_picture_is_looked_at_once(seven: Drawing, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[tuple[int, ...]] = []
    find: Callable[[np.ndarray], np.ndarray] = pictured.find_ink
    monkeypatch.setattr(pictured, "find_ink", lambda grey: (looked.append(grey.shape), find(grey))[1])
    seven.begin(100, 100)
    for step in range(5):
        seven.extend(100 + 10 * step, 120)
        frame([seven.ink()], "mnist")
    assert len(looked) == 1


@pytest.mark.parametrize("side", [200, 2000])
def test_what_a_point_costs_does_not_depend_on_the_pictures_size(side: int) -> None:
    drawing = Drawing(picture=Picture.of(photo((side, side))))
    drawing.begin(100, 100)
    image, scale = together(drawing.ink())
    assert image.shape == (TOGETHER_SIDE, TOGETHER_SIDE)
    assert scale == TOGETHER_SIDE / 500


def test_a_picture_that_is_a_models_input_is_read_as_it_is(model: Model) -> None:
    pixels = np.zeros((28, 28), np.uint8)
    pixels[4:24, 10:13] = 255
    drawing = Drawing(picture=Picture.of(pixels))
    assert np.array_equal(model.frames([drawing]).images, model.frames([pixels]).images)
    assert np.array_equal(model.frames([drawing]).images[0], pixels.astype(np.float32) / 255)
    assert not np.array_equal(model.frames([drawing], "mnist").images, model.frames([drawing]).images)


def test_a_collection_keeps_the_ink_alone(seven: Drawing, model: Model) -> None:
    kept = ink_picture(seven.ink())
    assert max(kept.shape) <= 256
    assert kept[0].max() < 0.1
    assert kept.max() > 0.9
    assert model.predict(kept).label == "7"
    nothing = Ink((), (), picture=Picture.of(np.full((50, 50), 200, np.uint8)))
    assert not ink_picture(nothing).any()


def test_lenses_beyond_the_input_know_pictures(seven: Drawing, model: Model) -> None:
    assert digitapp.explain(model, seven).pieces == ()
    ways = {curve.alteration.name for curve in digitapp.sensitivity(model, seven).curves}
    assert ways == {"slant", "rotation", "size", "shift-x", "shift-y", "blur", "noise"}
    with pytest.raises(digitapp.ModelError, match="a picture has no strokes"):
        digitapp.replay(model, seven)
    seven.begin(200, 250)
    seven.extend(300, 250)
    assert digitapp.replay(model, seven).answers[0] == "7"  # the picture was there before the ink


@pytest.mark.parametrize("framing", [None, "canvas"])
@pytest.mark.parametrize("name", ["rotation", "slant", "size", "shift-x"])
def test_a_picture_is_altered_as_the_same_ink_is(model: Model, framing: str | None, name: str) -> None:
    line = [(x * 500, y * 375 + 62.5) for x, y in SEVEN]
    plain = Drawing.from_points([line], pen_width=500 / 25)
    over = Drawing(picture=Picture.of(photo((800, 600))))
    of_ink, of_picture = (curve_of(model, each, BY_NAME[name], framing=framing) for each in (plain, over))
    assert np.array_equal(of_picture.images[BY_NAME[name].rest_index], model.frames([over], framing).images[0])
    for place in (8, 16, 24):
        one, other = of_ink.images[place], of_picture.images[place]
        assert np.corrcoef(one.ravel(), other.ravel())[0, 1] > 0.9
