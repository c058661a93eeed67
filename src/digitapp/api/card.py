"""The card that describes a model: its input, its output, and its measured accuracy."""

from __future__ import annotations

import math
import re
from sys import float_info
from typing import Literal, get_args

import msgspec
import numpy as np

from digitapp.api.errors import ModelError
from digitapp.api.prediction import SURE_DIGITNESS
from digitapp.language import number, tr

CARD_KEY = "digitapp.card"
"""The metadata key of the card's JSON, in file formats that have metadata."""
ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
"""The pattern of a valid model id."""
MAX_LABELS = 1000
"""As many as ImageNet has. The window shows the most probable ones and checks each answer while the pen moves."""
MAX_FEATURES = 4096
"""Values that the features of one drawing may have."""
MAX_VALUES = 2**24
"""Values that one tensor may have, so that creating it or sending it to a worker does not need gigabytes."""
FramingName = Literal["mnist", "optdigits", "canvas"]
"""The names in `digitapp.framing.FRAMINGS`."""
Layout = Literal["NCHW", "NHWC", "NHW", "ND", "CHW", "HWC", "HW", "D"]
"""The order of an input's axes: batch (N), channels, height, width; D is all pixels of a grey image, row by row."""
Dtype = Literal["float32", "float16", "float64", "uint8"]


class InputSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The input tensor of a model, if it is not float32 [batch, 1, H, W], and which output holds the scores.

    Raises ValueError if a field does not fit the others.
    """

    layout: Layout = "NCHW"
    channels: Literal[1, 3] = 1
    """With 3, each of the channels holds the same grey image."""
    dtype: Dtype = "float32"
    batch: int | None = None
    """The fixed batch size; None for any. If the layout has no N, it is one."""
    mean: tuple[float, ...] = ()
    """For each channel, the value subtracted from the values in the card's range; empty for no normalisation."""
    std: tuple[float, ...] = ()
    """For each channel, the value that the difference is divided by."""
    input: str = ""
    """The name of the input tensor, needed if the file has several."""
    output: str = ""
    """The name of the output with the scores, needed if the file has several."""

    def __post_init__(self) -> None:
        if self.channels == 3 and "C" not in self.layout:
            raise ValueError(tr("the layout {layout} has no place for three channels").format(layout=self.layout))
        if len(self.mean) != len(self.std) or len(self.mean) not in (0, self.channels):
            raise ValueError(tr("mean and std are not one value for each channel"))
        if not (np.isfinite(self.mean).all() and np.isfinite(self.std).all() and all(self.std)):
            raise ValueError(tr("mean or std is no number to count with"))
        if self.batch is not None and not 1 <= self.batch <= 4096:
            raise ValueError(tr("a batch of {batch} is not between 1 and 4096 images").format(batch=self.batch))


class Parity(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An input and its expected output, to check that a model file is the one that the card describes."""

    image: bytes
    """H x W bytes, row by row, from 0 for paper to 255 for ink; Base64 in JSON."""
    probabilities: tuple[float, ...]
    """The expected probability of each label."""


class Figure(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The figures measured on one data set."""

    data: str
    """The name of the data set, such as "mnist-test" or "pen-strokes-held-out"."""
    accuracy: float
    n: int
    ci95: tuple[float, float]
    """Wilson's 95 % interval of the accuracy."""
    ece: float | None = None
    """Expected calibration error (see `evaluation.metrics`), 0 to 1; None, here and below, if not measured."""
    nll: float | None = None
    """Mean negative log-likelihood in nats."""
    doubted: float | None = None
    """The share of the digits that the model is not sure of or rejects as not a digit, 0 to 1."""
    auroc: float | None = None
    """The area under the ROC curve of digitness, digits against drawings of other things: 0.5 is chance, 1 perfect."""

    def __post_init__(self) -> None:
        low, high = self.ci95
        if not (0 <= low <= self.accuracy <= high <= 1 and self.n > 0):
            raise ValueError(
                tr("the figure for {data} is not an accuracy with its interval").format(data=repr(self.data))
            )
        for name, most in (("ece", 1.0), ("nll", float_info.max), ("doubted", 1.0), ("auroc", 1.0)):
            value = getattr(self, name)
            if value is not None and not 0 <= value <= most:
                raise ValueError(
                    tr("the figure for {data} has an {name} of {value}, which it cannot be").format(
                        data=repr(self.data), name=name, value=value
                    )
                )


_JOINERS = dict.fromkeys(map(ord, "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"))


class ModelCard(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The description of a model and its input; stored as JSON with the model and validated when read.

    Raises ValueError if a field does not fit the others. Unknown fields in the JSON are rejected, so that a misspelt
    name is noticed.
    """

    id: str
    """Lower-case name, unique among the models, such as "cnn-28x28"."""
    title: str
    """The name to display: one line of at most 80 characters."""
    size: tuple[int, int]
    """Height and width of the input image."""
    framing: FramingName
    """How drawings are turned into images: a name in `digitapp.framing.FRAMINGS`."""
    range: tuple[float, float] = (0.0, 1.0)
    """The input values of paper and of ink, in this order."""
    labels: tuple[str, ...] = tuple("0123456789")
    """In the order of the scores: 2 to `MAX_LABELS`, all different, each one line of at most 40 characters."""
    output: Literal["probabilities", "logits"] = "probabilities"
    form: InputSpec = InputSpec()
    """The input tensor."""
    parity: Parity | None = None
    """Checked each time the model is loaded."""
    digitness_threshold: float | None = None
    """A drawing with a lower digitness is not a digit; None for a model without a digitness output."""
    sure_digitness: float = SURE_DIGITNESS
    """A prediction with a lower digitness is not sure; without meaning for a model without a digitness output."""
    features: str = ""
    """The name of the output with the features, what the last layer before the scores makes of a drawing; "" for none.

    They are [batch, D], D at most `MAX_FEATURES`.
    """
    accuracy: tuple[Figure, ...] = ()
    training: str = ""
    """How it was trained, in words: data, augmentation, epochs, seed."""
    licence: str = ""
    parameters: int = 0

    def __post_init__(self) -> None:
        if not ID.fullmatch(self.id):
            raise ValueError(
                tr("the id {id} is not a name of lower-case letters, digits, '.', '_' and '-'").format(id=repr(self.id))
            )
        if not _is_line(self.title, 80):
            raise ValueError(
                tr("the title {title} is not one line of 1 to 80 printable characters").format(
                    title=repr(self.title[:80])
                )
            )
        if self.framing not in get_args(FramingName):
            raise ValueError(
                tr("the framing {framing} is none of {names}").format(
                    framing=repr(self.framing), names=", ".join(get_args(FramingName))
                )
            )
        if not all(4 <= side <= 512 for side in self.size):
            raise ValueError(tr("the input size {size} is not between 4 and 512 pixels").format(size=self.size))
        self._check_labels()
        self._check_batch()
        if not np.isfinite(self.range).all() or self.range[0] == self.range[1]:
            raise ValueError(tr("the range {range} does not tell paper from ink").format(range=self.range))
        if self.digitness_threshold is not None and not 0 <= self.digitness_threshold <= 1:
            raise ValueError(
                tr("the digitness threshold {digitness_threshold} is not between 0 and 1").format(
                    digitness_threshold=self.digitness_threshold
                )
            )
        if not 0 <= self.sure_digitness <= 1:
            raise ValueError(
                tr("the digitness from which it is sure, {sure_digitness}, is not between 0 and 1").format(
                    sure_digitness=self.sure_digitness
                )
            )
        if self.features and not _is_line(self.features, 80):
            raise ValueError(
                tr("the name of its features {name} is not one line of printable characters").format(
                    name=repr(self.features[:80])
                )
            )
        if self.parity is not None:
            self._check_parity(self.parity)

    @property
    def tells_non_digits(self) -> bool:
        """Whether the model can tell what is no digit: it has a digitness output."""
        return self.digitness_threshold is not None

    def _check_labels(self) -> None:
        if not 2 <= len(self.labels) <= MAX_LABELS:
            raise ValueError(
                tr("there are {count} labels, not 2 to {most}").format(
                    count=number(len(self.labels)), most=number(MAX_LABELS)
                )
            )
        if len(set(self.labels)) != len(self.labels):
            raise ValueError(tr("the labels are not all different"))
        if not all(_is_line(label, 40) for label in self.labels):
            raise ValueError(tr("a label is not one line of 1 to 40 printable characters"))

    def _check_batch(self) -> None:
        count, image = self.form.batch or 1, (self.form.channels, *self.size)
        if count * math.prod(image) > MAX_VALUES:
            sides = " x ".join(map(str, image))
            raise ValueError(
                tr("{count} images of {sides} values at a time are more than {most} values").format(
                    count=count, sides=sides, most=number(MAX_VALUES)
                )
            )

    def _check_parity(self, parity: Parity) -> None:
        pixels = self.size[0] * self.size[1]
        if len(parity.image) != pixels or len(parity.probabilities) != len(self.labels):
            raise ValueError(
                tr("the parity sample is not {pixels} bytes and {count} probabilities").format(
                    pixels=pixels, count=number(len(self.labels))
                )
            )
        if not all(0 <= share <= 1 for share in parity.probabilities):
            raise ValueError(tr("the parity sample's probabilities are not between 0 and 1"))

    def figure(self, data: str) -> Figure | None:
        """Return the figures measured on a data set, None if there are none."""
        return next((figure for figure in self.accuracy if figure.data == data), None)

    def to_json(self) -> str:
        """Return the card as the JSON text that `from_json` reads."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> ModelCard:
        """Parse a card; ModelError if it is not valid."""
        try:
            return msgspec.json.decode(text, type=cls)
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            raise ModelError(tr("its card is not valid: {reason}").format(reason=error)) from error


def is_printable(text: str) -> bool:
    """Return whether all of a text can be shown; joiners in emoji and between letters count as shown."""
    return text.translate(_JOINERS).isprintable()


def _is_line(text: str, max_length: int) -> bool:
    return is_printable(text) and bool(text.translate(_JOINERS).strip()) and len(text) <= max_length
