"""The tensor that a card's form asks for, against the independent one of `foreign.Foreign`."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitapp.api import InputSpec, ModelCard, ModelError, Signature, Tensor
from digitapp.importing.candidates import cards
from digitapp.models.model import Model
from digitapp.models.tensors import BATCH, batches, infer, tensor
from support.foreign_onnx import Foreign
from support.onnx_models import card

LAYOUTS = ("NCHW", "NHWC", "NHW", "ND", "CHW", "HWC", "HW", "D")


@st.composite
def forms(draw: st.DrawFn) -> Foreign:
    layout = draw(st.sampled_from(LAYOUTS))
    channels = draw(st.sampled_from((1, 3))) if "C" in layout else 1
    dtype = draw(st.sampled_from(("float32", "float64", "float16", "uint8")))
    values = (0.0, 255.0) if dtype == "uint8" else draw(st.sampled_from(((0.0, 1.0), (-1.0, 1.0), (255.0, 0.0))))
    normal = dtype != "uint8" and draw(st.booleans())
    return Foreign(
        layout=layout,
        channels=channels,
        size=(9, 9) if "D" in layout else (9, 12),
        dtype=dtype,
        value_range=values,
        mean=(0.25, 0.5, 0.75)[:channels] if normal else (),
        std=(0.5, 0.25, 0.125)[:channels] if normal else (),
    )


@given(forms(), st.integers(1, 5), st.integers(0, 99))
def test_a_tensor_is_what_the_form_says(form: Foreign, count: int, seed: int):
    images = np.random.default_rng(seed).random((count if "N" in form.layout else 1, *form.size), np.float32)
    made, wanted = tensor(images, form.card()), form.tensor(images)
    assert (made.shape, made.dtype) == (wanted.shape, wanted.dtype)
    assert made.flags.c_contiguous
    assert np.allclose(
        made.astype(np.float64), wanted.astype(np.float64), rtol=1e-3, atol=1.01 if form.dtype == "uint8" else 1e-3
    )


@given(st.integers(1, 600), st.sampled_from((None, 1, 7, 300)))
def test_every_image_is_run_once_and_in_order(count: int, batch: int | None):
    images = np.arange(count, dtype=np.float32)[:, None, None] * np.ones((1, 8, 8), np.float32)
    sizes, shown = [], card(size=(8, 8), form=InputSpec(batch=batch, input="x"))

    def run(given: np.ndarray) -> np.ndarray:
        sizes.append(len(given))
        return given.reshape(len(given), -1)[:, :10]

    (rows,) = infer(run, images, shown)
    assert rows[:, 0].tolist() == list(range(count))
    assert set(sizes) == {batch} if batch else max(sizes) <= BATCH


def test_without_an_n_there_is_one_image_at_a_time():
    shown = card(size=(8, 8), form=InputSpec(layout="HW"))
    made = list(batches(np.zeros((3, 8, 8), np.float32), shown))
    assert [(one.shape, count) for one, count in made] == [((8, 8), 1)] * 3


def of_shape(*shape: int) -> Model:
    return Model(card(size=(8, 8), form=InputSpec(layout="CHW")), lambda images: np.full(shape, 1 / 10))


@pytest.mark.parametrize("shape", [(10,), (1, 10), (1, 10, 1, 1), (1, 1, 10)])
def test_axes_of_length_one_do_not_matter(shape: tuple[int, ...]):
    assert of_shape(*shape).predict_proba(np.eye(8)[None]).shape == (1, 10)


@pytest.mark.parametrize("shape", [(2, 10), (11,), (10, 2), ()])
def test_other_shapes_are_refused(shape: tuple[int, ...]):
    with pytest.raises(ModelError, match="gave shape"):
        of_shape(*shape).predict_proba(np.eye(8)[None])


@pytest.mark.parametrize(
    "fields",
    [
        {"layout": "NHW", "channels": 3},
        {"mean": (0.5,)},
        {"mean": (0.5, 0.5), "std": (1.0, 1.0)},
        {"mean": (0.5,), "std": (0.0,)},
        {"mean": (float("nan"),), "std": (1.0,)},
        {"batch": 0},
    ],
)
def test_a_form_that_makes_no_sense_is_refused(fields: dict[str, object]):
    with pytest.raises(ValueError, match=r"."):
        InputSpec(**fields)  # type: ignore[arg-type]


def test_a_card_with_a_form_and_a_sample_comes_back_from_json():
    model = Model(card("m", size=(8, 8)), lambda images: np.full((len(images), 10), 0.1, np.float32))
    sample = model.parity(np.eye(8, dtype=np.float32))
    whole = card("m", size=(8, 8), form=InputSpec(layout="NHWC", mean=(0.1,), std=(0.3,)), parity=sample)
    text = whole.to_json()
    assert ModelCard.from_json(text) == whole
    for spoilt in (text.replace('"probabilities":[0.1', '"probabilities":[2.0'), text.replace("AAAA", "", 1)):
        with pytest.raises(ModelError, match="card is not valid"):
            ModelCard.from_json(spoilt)


def test_of_large_images_fewer_are_run_at_a_time():
    large = card(size=(256, 256), form=InputSpec(channels=3, dtype="float64"))
    assert max(count for _, count in batches(np.zeros((100, 256, 256), np.float32), large)) == 85


def test_a_card_whose_tensor_takes_gigabytes_is_refused():
    most = card(size=(512, 512), form=InputSpec(batch=64))
    assert len(next(batches(np.zeros((1, 512, 512), np.float32), most))[0]) == 64
    text = most.to_json().replace('"batch":64', '"batch":4096')
    said = "its card is not valid: 4096 images of 1 x 512 x 512 values at a time are more than 16777216 values"
    with pytest.raises(ModelError, match=said):
        ModelCard.from_json(text)


@pytest.mark.parametrize("batch", [0, 4097, 500])
def test_a_file_that_takes_too_many_images_is_not_refused_for_its_labels(batch: int):
    signature = Signature((Tensor("x", "float32", (batch, 1, 256, 256)),), (Tensor("y", "float32", (batch, 10)),))
    with pytest.raises(ModelError, match=f"^no card can be written for it: .*{batch} ") as caught:
        cards(signature, "T")
    assert "label" not in str(caught.value)


def test_labels_that_no_card_can_have_are_refused():
    signature = Signature((Tensor("x", "float32", (1, 64)),), (Tensor("y", "float32", (1, 2)),))
    with pytest.raises(ModelError, match=r"^no card can be written for it: the labels are not all different"):
        cards(signature, "T", ("a", "a"))
