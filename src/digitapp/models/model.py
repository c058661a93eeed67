"""A loaded model: framing, run and checked answer in one object, in scikit-learn's manner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitapp.api import SURE, DigitappError, ModelCard, ModelError, Parity, Prediction, Run
from digitapp.drawing.strokes import Drawing, Ink
from digitapp.models.tensors import BATCH, infer
from digitapp.preprocessing.framing import FRAMINGS, Frames, frame
from digitapp.preprocessing.images import as_grey, frame_images, unit_range
from digitapp.preprocessing.segmentation import Image
from digitapp.workers.process import WorkerStoppedError

__all__ = ["BATCH", "Item", "Model", "Outputs", "softmax"]

PARITY = 1e-3
"""How far a probability of the card's sample may be off: other processors and versions of a runtime round otherwise."""
BLACK = 0.15
"""The brightest paper of a model's own input; every image of MNIST and optdigits has 0 along most of its border."""

Item = Drawing | Ink | NDArray[np.generic]
"""What can be read: a drawing, or an image as `digitapp.preprocessing.images.as_grey` takes it."""


class Outputs(NamedTuple):
    """What a model makes of N framed items, before it is put into words; where nothing is read all is NaN or False."""

    probabilities: NDArray[np.float32]
    """float32 [N, labels]."""
    digitness: NDArray[np.float32]
    """float32 [N] in [0, 1]; all NaN for a model that gives none."""
    is_digit: NDArray[np.bool_]
    """bool [N]: whether it is taken for a digit, as `Prediction.is_digit`."""

    @property
    def read(self) -> NDArray[np.bool_]:
        """False [N] where there is nothing to read."""
        return np.isfinite(self.probabilities[:, 0])

    @property
    def confidence(self) -> NDArray[np.float64]:
        """The largest probability, float64 [N]; 0 where nothing is read."""
        return np.where(self.read, self.probabilities.max(axis=1), 0.0).astype(np.float64)

    @property
    def likeness(self) -> NDArray[np.float64]:
        """How much each is like a digit, float64 [N]: its digitness, or its confidence for a model without one.

        0 where it was not read. The confidence is the baseline of D. Hendrycks & K. Gimpel (ICLR 2017).
        """
        return np.where(np.isnan(self.digitness), self.confidence, self.digitness)

    @property
    def is_sure(self) -> NDArray[np.bool_]:
        """True [N] where `Prediction.is_sure` is."""
        return self.is_digit & (self.confidence >= SURE)

    def of(self, chosen: NDArray[np.bool_]) -> Outputs:
        """Those of some of the items."""
        return Outputs(self.probabilities[chosen], self.digitness[chosen], self.is_digit[chosen])


class Model:
    """Reads drawings and images; made by `registry.Registry.load` or `digitapp.load_model`."""

    def __init__(self, card: ModelCard, run: Run) -> None:
        self.card = card
        self.devices: tuple[str, ...] = ()
        """What it can run on, the default first; empty where there is nothing to choose."""
        self._run = run

    @property
    def is_isolated(self) -> bool:
        """Whether it runs in a process of its own."""
        return hasattr(self._run, "close")

    def close(self) -> None:
        """Ends the process of an isolated model, which can't be used any more then; does nothing to another."""
        if self.is_isolated:
            self._run.close()  # type: ignore[attr-defined]

    @property
    def classes_(self) -> tuple[str, ...]:
        """The labels, in the order of the probabilities."""
        return self.card.labels

    def predict(self, item: Item, framing: str | None = None) -> Prediction:
        """Reads one drawing or image; `framing` overrides the card's (to see what goes wrong)."""
        frames = self.frames([item], framing)
        return self.predictions(frames)[0]

    def predict_proba(self, items: Sequence[Item] | NDArray[np.generic]) -> NDArray[np.float32]:
        """Probabilities, float32 [N, labels]; a row is NaN where there is nothing to read."""
        return self.probabilities(self.frames(items))

    def frames(self, items: Sequence[Item] | NDArray[np.generic], framing: str | None = None) -> Frames:
        """What the model sees of each item: images are framed, but for those that look like its own input.

        These are of its size, bright ink on a black border. Values are put into 0..1 by `images.unit_range`, for an
        array [N, H, W] by its largest value. TypeError where drawings and images are mixed, or where one is given
        alone.
        """
        if isinstance(items, Drawing | Ink) or (isinstance(items, np.ndarray) and _is_one_image(items.shape)):
            raise TypeError("one drawing or image was given; give a list of them")
        name = framing or self.card.framing
        if name not in FRAMINGS:
            raise ModelError(f"{name}: no such framing; choose one of {', '.join(FRAMINGS)}")
        inks = [i.ink() if isinstance(i, Drawing) else i for i in items if isinstance(i, Drawing | Ink)]
        if len(inks) == len(items) and not isinstance(items, np.ndarray):
            return frame(inks, name, self.card.size)
        if inks:
            raise TypeError("give drawings or images, not both at once")
        return self._image_frames(_greys(items), name, framing is None)

    def _image_frames(self, greys: list[Image], framing: str, may_be_input: bool) -> Frames:
        """What the model sees of grey images [H, W]; those that look like its own input go in as they are."""
        own = _are_inputs(greys, self.card.size) & may_be_input
        as_is = _as_they_are([greys[i] for i in np.flatnonzero(own)], self.card.size)
        if own.all():
            return as_is
        framed = frame_images([greys[i] for i in np.flatnonzero(~own)], framing, self.card.size)
        places = np.argsort(np.argsort(~own, kind="stable"))
        pairs: Iterator[tuple[Any, Any]] = zip(as_is, framed, strict=True)
        return Frames(*(np.concatenate(pair)[places] for pair in pairs))

    def predictions(self, frames: Frames) -> list[Prediction]:
        """What the model makes of framed items, one answer each; errors as of `readings`."""
        readings = self.readings(frames)
        given = self.card.digitness_threshold is not None
        answers = []
        for row, digitness, is_digit, read, image in zip(*readings, readings.read, frames.images, strict=True):
            label = self.card.labels[int(row.argmax())] if read else None
            likeness = float(digitness) if read and given else None
            answers.append(Prediction(label, row, self.card.labels, image, likeness, bool(is_digit)))
        return answers

    def probabilities(self, frames: Frames) -> NDArray[np.float32]:
        """Probabilities of framed items, float32 [N, labels]; NaN rows where there is nothing to read."""
        return self.readings(frames).probabilities

    def readings(self, frames: Frames) -> Outputs:
        """Probabilities and digitness of framed items.

        ModelError when the model fails or gives another shape, not numbers, no probabilities, or a digitness that is
        not between 0 and 1.
        """
        count, threshold = len(frames.images), self.card.digitness_threshold
        probabilities = np.full((count, len(self.card.labels)), np.nan, np.float32)
        digitness = np.full(count, np.nan, np.float32)
        readable = np.flatnonzero(frames.readable)
        for start in range(0, len(readable), BATCH):
            chosen = readable[start : start + BATCH]
            values, *others = self._answer(frames.images[chosen])
            probabilities[chosen] = self._checked(values, len(chosen))
            for likeness in others:
                digitness[chosen] = self._checked_digitness(likeness, len(chosen))
        is_digit = frames.readable.copy() if threshold is None else digitness.astype(np.float64) >= threshold
        return Outputs(probabilities, digitness, is_digit)

    def check_parity(self) -> None:
        """ModelError where it does not answer the sample on its card as the card says, if there is one."""
        if (sample := self.card.parity) is None:
            return
        off = float(np.abs(self._sampled(sample.image) - np.array(sample.probabilities)).max())
        if not off <= PARITY:
            raise ModelError(
                f"{self.card.id}: answers the sample on its card otherwise than the card says (a probability is off by "
                f"{off:.3f}); get the file and its card again from where they came"
            )

    def parity(self, image: NDArray[np.float32]) -> Parity:
        """A sample for the card: what it gives for an image, [H, W] in [0, 1], that is not empty."""
        pixels = np.rint(image * 255).astype(np.uint8).tobytes()
        return Parity(image=pixels, probabilities=tuple(map(float, self._sampled(pixels).clip(0, 1))))

    def _sampled(self, pixels: bytes) -> NDArray[np.float32]:
        image = np.frombuffer(pixels, np.uint8).reshape(self.card.size).astype(np.float32) / np.float32(255)
        return np.asarray(self.probabilities(_as_they_are([image], self.card.size))[0])

    def _answer(self, images: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        """What the model gives for images [N, H, W], unchecked: one array, or two where its card says so."""
        try:
            arrays = infer(self._run, images, self.card)
        except WorkerStoppedError:  # nothing is wrong with the model
            raise
        except DigitappError as error:
            raise ModelError(f"{self.card.id}: {error}") from error
        except (Exception, SystemExit) as error:  # a stranger's code may fail in any way
            reason = " ".join(f"{type(error).__name__}: {error}".split())[:100]  # runtimes write pages
            raise ModelError(f"{self.card.id}: failed to read images; mend its export ({reason})") from error
        gives_digitness = self.card.digitness_threshold is not None
        if len(arrays) != 1 + gives_digitness:
            said = (
                "no pair, though its card has a" if gives_digitness else "more than one array, though its card has no"
            )
            raise ModelError(f"{self.card.id}: answered with {said} digitness_threshold; mend its export")
        return arrays

    def _checked_digitness(self, values: NDArray[np.float32], count: int) -> NDArray[np.float32]:
        self._check_numbers(values, (count,), "a digitness of ")
        if values.min(initial=0) < -1e-4 or values.max(initial=1) > 1 + 1e-4:
            raise ModelError(f"{self.card.id}: answered with a digitness that is not between 0 and 1; mend its export")
        return values.clip(0, 1)

    def _check_numbers(self, values: NDArray[np.float32], wanted: tuple[int, ...], what: str = "") -> None:
        if values.shape != wanted:
            raise ModelError(f"{self.card.id}: answered with {what}shape {values.shape}, not {wanted}; mend its export")
        if not np.isfinite(values).all():
            raise ModelError(f"{self.card.id}: answered with {what}values that are not numbers; mend its export")

    def _checked(self, values: NDArray[np.float32], count: int) -> NDArray[np.float32]:
        self._check_numbers(values, (count, len(self.card.labels)))
        if self.card.output == "logits":
            return softmax(values)
        if values.min(initial=0) < -1e-4 or np.abs(values.sum(axis=1) - 1).max(initial=0) > 1e-2:
            raise ModelError(f"{self.card.id}: answered with what are no probabilities; its card should say 'logits'")
        return values


def softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Probabilities, float32 [N, labels], from finite scores of that shape."""
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=1, keepdims=True))


def _is_one_image(shape: tuple[int, ...]) -> bool:
    """Grey or coloured, where a set of grey images would be meant: a digit is wider than 4 pixels."""
    return len(shape) == 2 or (len(shape) == 3 and shape[2] in (1, 3, 4))


def _greys(items: Sequence[Item] | NDArray[np.generic]) -> list[Image]:
    """Images one by one, grey and in [0, 1]; the values of a whole set are put there at once."""
    if isinstance(items, np.ndarray) and items.ndim > 2:
        items = unit_range(items)
        if items.ndim == 3 and items.size:
            return list(items)
    return [as_grey(item) for item in items]  # type: ignore[arg-type]


def _are_inputs(greys: list[Image], size: tuple[int, int]) -> NDArray[np.bool_]:
    """Whether each image is what a model of this input size takes, not a picture of ink on grey or bright paper."""
    fits = np.array([grey.shape == size for grey in greys], np.bool_)
    images = np.array([grey for grey in greys if grey.shape == size], np.float32).reshape(-1, *size)
    borders = np.concatenate([images[:, 0], images[:, -1], images[:, 1:-1, 0], images[:, 1:-1, -1]], axis=1)
    fits[fits] = np.median(borders, axis=1) <= BLACK
    return fits


def _as_they_are(greys: list[Image], size: tuple[int, int]) -> Frames:
    """Images that need no framing; one without any ink is still nothing to read."""
    images = np.array(greys, np.float32).reshape(-1, *size)
    unknown = np.full((len(images), 4), np.nan)
    return Frames(images, images.max(axis=(1, 2), initial=0) > 0, unknown, unknown[:, :2])
