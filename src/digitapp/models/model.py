"""A loaded model: framing, inference and validation of the output in one object, with scikit-learn's method names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from digitapp.api import SURE, Layer, Layers, ModelCard, ModelError, Parity, Prediction, Run
from digitapp.api.layers import within_bounds
from digitapp.language import number, tr
from digitapp.models.checks import checked_digitness, checked_features, checked_probabilities
from digitapp.models.failures import errors_of
from digitapp.models.inputs import Item, frames_of, without_framing
from digitapp.models.tensors import BATCH, batches, infer
from digitapp.preprocessing.framing import Frames
from digitapp.wording import with_and

if TYPE_CHECKING:
    pass

__all__ = ["BATCH", "Item", "Model", "Outputs", "few"]

Row = TypeVar("Row", bound=np.generic)
Found = TypeVar("Found")
PARITY = 1e-3
"""Tolerance for the probabilities of the card's sample: other processors and runtime versions round differently."""
FIRST_BATCH, BATCH_SECONDS = 8, 2.0
"""What a worker is given at first, and how long it is to take for what it is given: its time for a batch is limited."""
NEAR_BATCH = 64
"""What a model in this process is given: no slower than `BATCH`, since more stays in the caches, in less memory."""

PIXELS_AT_ONCE = 2**22
"""Pixels of pictures that are framed together; a single one may have more."""


class Outputs(NamedTuple):
    """The validated outputs of a model for N framed items; NaN or False for items with nothing to read."""

    probabilities: NDArray[np.float32]
    """float32 [N, labels]."""
    digitness: NDArray[np.float32]
    """float32 [N] in [0, 1]; all NaN for a model without a digitness output."""
    is_digit: NDArray[np.bool_]
    """bool [N]: see `Prediction.is_digit`."""
    is_sure: NDArray[np.bool_]
    """bool [N]: see `Prediction.is_sure`."""

    @property
    def read(self) -> NDArray[np.bool_]:
        """A mask, bool [N]: False if there is nothing to read."""
        return np.isfinite(self.probabilities[:, 0])

    @property
    def confidence(self) -> NDArray[np.float64]:
        """The largest probability, float64 [N]; 0 if there is nothing to read."""
        return np.where(self.read, self.probabilities.max(axis=1), 0.0).astype(np.float64)

    @property
    def likeness(self) -> NDArray[np.float64]:
        """The digitness or, for a model without one, the confidence, float64 [N]; 0 if there is nothing to read.

        The confidence is the baseline of D. Hendrycks & K. Gimpel (ICLR 2017).
        """
        return np.where(np.isnan(self.digitness), self.confidence, self.digitness)

    def of(self, chosen: NDArray[np.bool_] | NDArray[np.intp]) -> Outputs:
        """Return the outputs of the items selected by a mask, bool [N], or by their indices."""
        if chosen.dtype == np.bool_ and chosen.all():
            return self  # a copy of a million would be large
        return Outputs(self.probabilities[chosen], self.digitness[chosen], self.is_digit[chosen], self.is_sure[chosen])


class Model:
    """A loaded model that reads drawings and images; create it with `digitapp.load_model` or `Registry.load`."""

    def __init__(self, card: ModelCard, run: Run, open_layers: Callable[[], Layers] | None = None) -> None:
        """Take a loaded model and, if it can tell what its layers do, what opens it for that."""
        self.card = card
        self.devices: tuple[str, ...] = ()
        """The devices that it can run on, the default first; empty if there is no choice."""
        self._run = run
        self._open_layers = open_layers
        self._layers: Layers | None = None
        self._seconds = 0.0
        """What it took for each image of the last batch."""

    @property
    def is_isolated(self) -> bool:
        """Whether it runs in a separate process."""
        return hasattr(self._run, "close")

    def close(self) -> None:
        """End the process of an isolated model, which cannot be used afterwards; do nothing for other models."""
        if self.is_isolated:
            self._run.close()  # type: ignore[attr-defined]

    @property
    def batch(self) -> int:
        """How many items it is given at a time, 1 to `BATCH`: fewer if it is slow and runs in a separate process."""
        if not self.is_isolated:
            return NEAR_BATCH
        return max(1, min(BATCH, int(BATCH_SECONDS / self._seconds))) if self._seconds else FIRST_BATCH

    @property
    def classes_(self) -> tuple[str, ...]:
        """The labels, in the order of the probabilities."""
        return self.card.labels

    def predict(self, item: Item, framing: str | None = None) -> Prediction:
        """Predict the label of one drawing or image; `framing` overrides the card's, to show what goes wrong then."""
        frames = self.frames([item], framing)
        return self.predictions(frames)[0]

    def predict_proba(self, items: Sequence[Item] | NDArray[np.generic]) -> NDArray[np.float32]:
        """Return the probabilities, float32 [N, labels]; a row is NaN if there is nothing to read."""
        return self.probabilities(self.frames(items))

    def frames(self, items: Sequence[Item] | NDArray[np.generic], framing: str | None = None) -> Frames:
        """Turn items into the model's input: frame all of them except images that look like its input already.

        Those images, or pictures without ink over them, have the model's input size and bright ink on a black border.
        `images.unit_range` scales values to 0..1, for an array [N, H, W] by its largest value. TypeError if drawings
        and images are mixed, or if a single item is given instead of a sequence.
        """
        return frames_of(items, self.card, framing)

    def predictions(self, frames: Frames) -> list[Prediction]:
        """Return a prediction for each framed item; raises the errors of `readings`."""
        return self.predictions_of(frames, self.readings(frames))

    def predictions_of(self, frames: Frames, outputs: Outputs) -> list[Prediction]:
        """Return a prediction for each framed item, of the outputs that `readings` returned for them."""
        card, answers = self.card, []
        for row, digitness, is_digit, _, read, image in zip(*outputs, outputs.read, frames.images, strict=True):
            label = card.labels[int(row.argmax())] if read else None
            likeness = float(digitness) if read and card.tells_non_digits else None
            answers.append(Prediction(label, row, card.labels, image, likeness, bool(is_digit), card.sure_digitness))
        return answers

    def probabilities(self, frames: Frames) -> NDArray[np.float32]:
        """Return the probabilities of framed items, float32 [N, labels]; a row is NaN if there is nothing to read."""
        return self.readings(frames).probabilities

    def readings(self, frames: Frames) -> Outputs:
        """Return the probabilities and the digitness of framed items.

        ModelError if the model fails, or returns a wrong shape, values that are not finite, values that are not
        probabilities although its card says so, or a digitness that is not between 0 and 1.
        """
        return self._outputs(frames, with_features=False)[0]

    def readings_and_features(self, frames: Frames) -> tuple[Outputs, NDArray[np.float32]]:
        """Return what `readings` and `features` return, of one run of the model; raises the errors of both."""
        if not self.card.features:
            raise ModelError(
                tr("{model}: gives no features; choose a model whose card names them").format(model=self.card.id)
            )
        return self._outputs(frames, with_features=True)

    def features(self, frames: Frames) -> NDArray[np.float32]:
        """Return the features of framed items, float32 [N, D]; a row is NaN if there is nothing to read.

        ModelError if the card names none, the model fails, or returns no features of finite values for each image.
        """
        return self.readings_and_features(frames)[1]

    def _outputs(self, frames: Frames, with_features: bool) -> tuple[Outputs, NDArray[np.float32]]:
        count, threshold = len(frames.images), self.card.digitness_threshold
        probabilities = np.full((count, len(self.card.labels)), np.nan, np.float32)
        digitness = np.full(count, np.nan, np.float32)
        features: list[NDArray[np.float32]] = []
        readable = np.flatnonzero(frames.readable)
        for indices in self.in_batches(readable):
            values, *others = self._run_model(frames.images[indices])
            probabilities[indices] = checked_probabilities(values, len(indices), self.card)
            if threshold is not None:
                digitness[indices] = checked_digitness(others[0], len(indices), self.card)
            if with_features:
                features.append(checked_features(others[-1], len(indices), self.card))
        is_digit = frames.readable.copy() if threshold is None else digitness.astype(np.float64) >= threshold
        unlike = digitness.astype(np.float64) < self.card.sure_digitness  # False for a model without digitness
        is_sure = is_digit & (probabilities.max(axis=1) >= SURE) & ~unlike
        rows = np.full((count, features[0].shape[1] if features else 0), np.nan, np.float32)
        if features:
            rows[readable] = np.concatenate(features)
        return Outputs(probabilities, digitness, is_digit, is_sure), rows

    def layers(self, image: NDArray[np.float32]) -> list[Layer]:
        """Return what each layer makes of one framed image, [H, W] in [0, 1]; the first call opens the model once more.

        ModelError if its backend cannot tell, or the model fails.
        """
        if self._open_layers is None:
            raise ModelError(
                tr("{model}: was loaded without a way to look inside it; load it from the registry").format(
                    model=self.card.id
                )
            )
        tensor, _ = next(batches(image[None], self.card))
        with errors_of(self.card.id):
            if self._layers is None:
                self._layers = self._open_layers()
            return within_bounds(self._layers(tensor))

    def check_parity(self) -> None:
        """Raise ModelError if the output for the card's parity sample differs from the card; pass without a sample."""
        if (sample := self.card.parity) is None:
            return
        deviation = float(np.abs(self._predict_sample(sample.image) - np.array(sample.probabilities)).max())
        if not deviation <= PARITY:
            raise ModelError(
                tr(
                    "{model}: its answer to the sample on its card differs from the card (a probability "
                    "is off by {deviation}); get the file and its card again from where they came"
                ).format(model=self.card.id, deviation=number(deviation, 3))
            )

    def parity(self, image: NDArray[np.float32]) -> Parity:
        """Return a parity sample for the card: an image, [H, W] in [0, 1] and not empty, with the model's output."""
        pixels = np.rint(image * 255).astype(np.uint8).tobytes()
        return Parity(image=pixels, probabilities=tuple(map(float, self._predict_sample(pixels).clip(0, 1))))

    def _predict_sample(self, pixels: bytes) -> NDArray[np.float32]:
        image = np.frombuffer(pixels, np.uint8).reshape(self.card.size).astype(np.float32) / np.float32(255)
        return np.asarray(self.probabilities(without_framing([image], self.card.size))[0])

    def in_batches(self, rows: NDArray[Row]) -> Iterator[NDArray[Row]]:
        """Yield parts of an array, each of `batch` rows; how fast the model answers to one decides about the next."""
        while len(rows):
            batch = self.batch
            yield rows[:batch]
            rows = rows[batch:]

    def _run_model(self, images: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        """Run the model on images [N, H, W]; return its unvalidated output: the scores, and the digitness if any."""
        started = perf_counter()
        with errors_of(self.card.id):
            arrays = infer(self._run, images, self.card)
        self._seconds = (perf_counter() - started) / len(images)
        wanted = ["scores", *(["digitness"] if self.card.tells_non_digits else [])]
        wanted += ["features"] if self.card.features else []
        if len(arrays) != len(wanted):
            said = tr(
                "{model}: answered with %n array(s), not with {names} as its card says; mend its export",
                "",
                len(arrays),
            )
            raise ModelError(said.format(model=self.card.id, names=with_and(wanted)))
        return arrays


def few(items: Iterable[Found], most: Callable[[], int]) -> Iterator[list[Found]]:
    """Yield items in lists of `most()` at most, and of fewer if they are pictures that take much memory."""
    part: list[Found] = []
    pixels = 0
    for item in items:
        part.append(item)
        pixels += item.size if isinstance(item, np.ndarray) else 0
        if len(part) >= most() or pixels >= PIXELS_AT_ONCE:
            yield part
            part, pixels = [], 0
    if part:
        yield part
