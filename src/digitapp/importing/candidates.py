"""List the candidate cards of a file without a card: each form, range and framing that fits its inputs and outputs."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple, get_args

from digitapp.api import Dtype, FramingName, InputSpec, Layout, ModelCard, ModelError, Signature, Tensor
from digitapp.api.card import MAX_LABELS
from digitapp.language import Marked, mark, number, significant, tr, translated

SMALLEST, LARGEST = 8, 256
"""The sides in pixels of images that are tried."""
LARGEST_COUNTED = 64
"""The largest side for which the optdigits framing is tried: it is not used for larger images, and would be slow."""
SHOWN, MAX_SHOWN = 8, 80
"""Inputs, outputs or axes, and characters of each name, that an error tells."""
ZIPPED = "sequence"
"""The default output type of scikit-learn's ONNX converter (ZipMap), which does not tell the number of labels."""
DIGITS = tuple("0123456789")
LETTERS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


class Scale(NamedTuple):
    """The scale of grey values: the range from paper to ink, then for each channel minus `mean`, divided by `std`."""

    name: Marked
    range: tuple[float, float]
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()


UNIT = Scale(mark("0 to 1"), (0.0, 1.0))
BYTES = Scale(mark("0 to 255"), (0.0, 255.0))
SIGNED = Scale(mark("-1 to 1"), (-1.0, 1.0))
GREY_SCALES = (UNIT, BYTES, SIGNED, Scale(mark("mean and std of MNIST"), (0.0, 1.0), (0.1307,), (0.3081,)))
"""The mean and standard deviation of MNIST are those in PyTorch's example."""
COUNTS = Scale(mark("0 to 16"), (0.0, 16.0))
"""The ink counts of the 8 x 8 blocks in optdigits and so in scikit-learn's load_digits."""
COLOUR_SCALES = (
    UNIT,
    BYTES,
    SIGNED,
    Scale(mark("mean and std of MNIST"), (0.0, 1.0), (0.1307,) * 3, (0.3081,) * 3),
    Scale(mark("mean and std of ImageNet"), (0.0, 1.0), (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)),
)


class Shape(NamedTuple):
    """One interpretation of an input's shape."""

    layout: Layout
    channels: int
    size: tuple[int, int]
    batch: int | None


def cards(signature: Signature, title: str, labels: tuple[str, ...] = ()) -> list[ModelCard]:
    """Return all cards that a file may have, the likelier first.

    Without `labels` they have those that the file names, or default labels for the number of its scores. All have the
    output "logits", since it is not known yet whether the file returns probabilities. ModelError, with advice, if the
    app cannot use a model with such inputs or outputs.
    """
    image = _image_input(signature)
    output, count = _scores(signature)
    names = labels or signature.labels or _default_labels(count)
    if len(names) != count:
        raise ModelError(
            tr("it has {count} outputs, but {given} labels were given; give {count}").format(
                count=count, given=number(len(names))
            )
        )
    try:
        found = list(_cards(image, output, title, names))
    except ValueError as error:
        raise ModelError(tr("no card can be written for it: {reason}").format(reason=error)) from error
    if not found:
        shape = _format_shape(image.shape)
        raise ModelError(
            tr(
                "its input {name} of shape {shape} is no image of {smallest} to {largest} pixels a "
                "side with 1 or 3 channels; export it with a fixed size"
            ).format(name=repr(_short(image.name)), shape=shape, smallest=number(SMALLEST), largest=number(LARGEST))
        )
    return found


def _cards(image: Tensor, output: Tensor, title: str, labels: tuple[str, ...]) -> Iterator[ModelCard]:
    """Yield the cards; ValueError if a card cannot have such labels or so large a batch."""
    for shape in _shapes(image):
        for framing, is_dark, scale in product(_framings(shape.size), (False, True), _scales(shape, image.dtype)):
            yield ModelCard(
                id="new",
                title=title,
                size=shape.size,
                framing=framing,
                range=(scale.range[1], scale.range[0]) if is_dark else scale.range,
                labels=labels,
                output="logits",
                form=_input_spec(shape, scale, image, output),
            )


def describe(card: ModelCard) -> str:
    """Describe in words how a card's model takes its images."""
    form, (paper, ink) = card.form, card.range
    low, high = min(paper, ink), max(paper, ink)
    scale = next(
        (translated(s.name) for s in (*GREY_SCALES, COUNTS, *COLOUR_SCALES) if _matches(s, (low, high), form)),
        tr("{low} to {high}").format(low=significant(low), high=significant(high)),
    )
    said = tr("{layout} {dtype}, {scale}, ink bright, framing {framing}")
    if ink <= paper:
        said = tr("{layout} {dtype}, {scale}, ink dark, framing {framing}")
    return said.format(layout=form.layout, dtype=form.dtype, scale=scale, framing=card.framing)


def _matches(scale: Scale, values: tuple[float, float], form: InputSpec) -> bool:
    return (scale.range, scale.mean, scale.std) == (values, form.mean, form.std)


def _input_spec(shape: Shape, scale: Scale, image: Tensor, output: Tensor) -> InputSpec:
    return InputSpec(
        layout=shape.layout,
        channels=3 if shape.channels == 3 else 1,
        dtype=image.dtype,  # type: ignore[arg-type]  # checked by `_image_input`
        batch=shape.batch,
        mean=scale.mean,
        std=scale.std,
        input=image.name,
        output=output.name,
    )


def _image_input(signature: Signature) -> Tensor:
    if len(signature.inputs) != 1:
        names = _listed([repr(image.name) for image in signature.inputs])
        raise ModelError(
            tr("it takes {count} inputs ({names}), not one image; export it with one input").format(
                count=number(len(signature.inputs)), names=names
            )
        )
    (image,) = signature.inputs
    if image.dtype not in get_args(Dtype):
        known = ", ".join(get_args(Dtype))
        raise ModelError(
            tr("its input {name} is of {dtype}; export it to take {known}").format(
                name=repr(_short(image.name)), dtype=_short(image.dtype), known=known
            )
        )
    return image


def _scores(signature: Signature) -> tuple[Tensor, int]:
    """Return the output that holds the scores, and the number of its labels."""
    candidates = [(output, count) for output in signature.outputs if (count := _label_count(output)) is not None]
    candidates = candidates or [(output, len(DIGITS)) for output in signature.outputs if output.dtype == ZIPPED]
    if not candidates:
        shapes = _listed([f"{_short(output.name)!r} {_format_shape(output.shape)}" for output in signature.outputs])
        raise ModelError(
            tr("no output holds a score for each of 2 to {most} labels (there are: {shapes})").format(
                most=number(MAX_LABELS), shapes=shapes
            )
        )
    return min(candidates, key=lambda found: (found[1] != 10, "prob" not in found[0].name.lower()))


def _label_count(output: Tensor) -> int | None:
    """Return the number of labels of an output; None if it cannot hold scores."""
    if not output.dtype.startswith("float"):
        return None
    sides = [side for side in output.shape[1:] if side != 1] if len(output.shape) > 1 else list(output.shape)
    if len(sides) == 1 and sides[0] is not None and 2 <= sides[0] <= MAX_LABELS:
        return sides[0]
    return None


def _default_labels(count: int) -> tuple[str, ...]:
    known = {10: DIGITS, 26: LETTERS, 36: DIGITS + LETTERS}
    return known.get(count) or tuple(map(str, range(count)))


def _shapes(image: Tensor) -> Iterator[Shape]:
    """Yield all interpretations of an input's shape in which the image has a usable size."""
    for layout in get_args(Layout):
        sides: dict[str, int | None] = dict(zip(layout, image.shape, strict=False))
        if len(layout) != len(image.shape) or any(side is None for axis, side in sides.items() if axis != "N"):
            continue
        channels = sides.get("C", 1)
        height, width = (math.isqrt(sides["D"] or 0),) * 2 if "D" in sides else (sides["H"], sides["W"])
        if "D" in sides and (height or 0) ** 2 != sides["D"]:
            continue
        if channels in (1, 3) and height and width and all(SMALLEST <= side <= LARGEST for side in (height, width)):
            yield Shape(layout, channels, (height, width), sides.get("N"))


def _scales(shape: Shape, dtype: str) -> tuple[Scale, ...]:
    if dtype == "uint8":
        return (BYTES, COUNTS) if shape.size == (8, 8) else (BYTES,)
    if shape.channels == 3:
        return COLOUR_SCALES
    return (*GREY_SCALES, COUNTS) if shape.size == (8, 8) else GREY_SCALES


def _framings(size: tuple[int, int]) -> tuple[FramingName, ...]:
    if max(size) > LARGEST_COUNTED:
        return ("mnist", "canvas")
    return ("optdigits", "mnist", "canvas") if size == (8, 8) else ("mnist", "canvas", "optdigits")


def _format_shape(shape: tuple[int | None, ...]) -> str:
    sides = " x ".join("?" if side is None else str(side) for side in shape[:SHOWN])
    return f"{sides} x …" if len(shape) > SHOWN else sides or "()"


def _listed(texts: Sequence[str]) -> str:
    """Return the first few texts of a list, since a file may name thousands."""
    shown = ", ".join(map(_short, texts[:SHOWN])) or "none"
    return f"{shown}, …" if len(texts) > SHOWN else shown


def _short(text: str) -> str:
    return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN]}…"
