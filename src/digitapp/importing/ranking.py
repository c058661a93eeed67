"""Rank the candidate cards of a model file by how well the model reads labelled digits with each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple, get_args

import msgspec
import numpy as np
from numpy.typing import NDArray

from digitapp.api import FramingName, ModelCard, ModelError, Run
from digitapp.api.head import softmax
from digitapp.drawing.files import read_records
from digitapp.drawing.strokes import Ink
from digitapp.evaluation.metrics import wilson_interval
from digitapp.language import tr
from digitapp.models.model import Model
from digitapp.models.tensors import infer
from digitapp.preprocessing.framing import frame
from digitapp.workers.pool import WorkerStoppedError

DRAWINGS = Path(__file__).with_name("digits.ndjson.gz")
"""Generated drawings, written by `digitapp-export samples`."""
FEW = 50
"""The number of drawings for all candidates; the finalists are then tested on all drawings."""
FINALISTS = 8
PART = 5
"""Drawings framed at a time: for images of 256 x 256 that takes two seconds."""
TIE = 0.02
"""Agreements that differ by at most this are a tie on so few drawings; then the likelihood shows a wrong scale."""
NATS = 0.05
"""Likelihoods that differ by at most this are a tie too: larger inputs alone make a network more confident."""


class Candidate(NamedTuple):
    """A possible card of a file, with its scores."""

    card: ModelCard
    agreement: float
    """For a model of digits, the share of the drawings that it reads correctly; for other models, the normalised mutual
    information of its answers and the digits, 0 to 1."""
    likelihood: float
    """The mean log-likelihood in nats of the digits; for a model of something else, of its own answers."""
    n: int

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval of the agreement; valid for a model of digits only."""
        return wilson_interval(round(self.agreement * self.n), self.n)


class Samples(NamedTuple):
    """Drawings and their digits, int64 [N]."""

    inks: list[Ink]
    digits: NDArray[np.int64]

    def first(self, count: int) -> Samples:
        """Return the first `count` samples; the digits come in turn, so each is equally frequent."""
        return Samples(self.inks[:count], self.digits[:count])


@cache
def samples() -> Samples:
    """Return the generated drawings that are bundled with the app."""
    records = list(read_records(DRAWINGS))
    return Samples(
        [record.drawing().ink() for record in records], np.array([int(record.label or 0) for record in records])
    )


def rank(
    cards: Sequence[ModelCard],
    run: Run,
    progress: Callable[[float], None] = lambda _: None,
    check: Callable[[], None] = lambda: None,
) -> list[Candidate]:
    """Rank cards, the best first, and set their `output` to what the model really returns.

    `run` accepts the tensors of all cards; `progress` is called with the completed share, 0 to 1; `check` is called
    repeatedly and raises WorkerStoppedError to cancel. ModelError if the model fails with all cards.
    """
    few_samples, all_samples = samples().first(FEW), samples()
    steps = len(cards) + FINALISTS
    scores, failure = [], ""
    for step, card in enumerate(cards):
        try:
            scores.append((card, _scores(run, card, few_samples, check)))
        except WorkerStoppedError:
            raise
        except (ValueError, ModelError) as error:  # such as a wrong input layout
            failure = str(error)
        progress((step + 1) / steps)
    if not scores:
        raise ModelError(
            tr("it fails on every drawing ({reason}); see that it takes one image").format(
                reason=" ".join(failure.split())[:200]
            )
        )
    output = "probabilities" if all(_are_probabilities(given) for _, given in scores) else "logits"
    candidates = [
        _candidate(msgspec.structs.replace(card, output=output), given, few_samples) for card, given in scores
    ]
    best, *others = _sort(candidates)
    chosen = {id(one) for one in (best, *others[: FINALISTS - 1])}
    finalists = []
    for candidate in candidates:  # in the original order, which breaks ties
        if id(candidate) in chosen:
            finalists.append(_candidate(candidate.card, _scores(run, candidate.card, all_samples, check), all_samples))
            progress((len(cards) + len(finalists)) / steps)
    return [*_sort(finalists), *others[FINALISTS - 1 :]]


def with_parity(card: ModelCard, run: Run) -> ModelCard:
    """Return the card with a parity sample: the first drawing and the model's output for it."""
    model = Model(card, run)
    return msgspec.structs.replace(
        card, parity=model.parity(frame(samples().inks[:1], card.framing, card.size).images[0])
    )


def forget() -> None:
    """Discard the cached framed samples, which for large images take more than 100 MB."""
    _part.cache_clear()


@lru_cache(maxsize=len(get_args(FramingName)) * 200 // PART)
def _part(framing: str, size: tuple[int, int], start: int) -> NDArray[np.float32]:
    """Return some framed samples, float32 [PART, H, W]; the cache holds all those of one size."""
    return frame(samples().inks[start : start + PART], framing, size).images


def _images(card: ModelCard, count: int, check: Callable[[], None]) -> NDArray[np.float32]:
    """Return the first samples framed as the card says, float32 [count, H, W]."""
    parts = []
    for start in range(0, count, PART):
        check()
        parts.append(_part(card.framing, card.size, start))
    return np.concatenate(parts)[:count]


def _scores(run: Run, card: ModelCard, drawings: Samples, check: Callable[[], None]) -> NDArray[np.float32]:
    """Return the model's scores, float32 [N, labels]; ValueError if it returns another shape or non-finite values."""
    scores, *_ = infer(run, _images(card, len(drawings.inks), check), card)
    if scores.shape != (len(drawings.inks), len(card.labels)) or not np.isfinite(scores).all():
        raise ValueError(f"it gives shape {scores.shape} or what are no numbers")
    return scores


def _are_probabilities(scores: NDArray[np.float32]) -> bool:
    return bool(scores.min() >= -1e-4 and np.abs(scores.sum(axis=1) - 1).max() <= 1e-3)


def _candidate(card: ModelCard, scores: NDArray[np.float32], drawings: Samples) -> Candidate:
    probabilities = softmax(scores) if card.output == "logits" else scores
    answers, n = probabilities.argmax(axis=1), len(drawings.digits)
    indices = np.array([card.labels.index(digit) if digit in card.labels else -1 for digit in "0123456789"])[
        drawings.digits
    ]
    if (indices >= 0).all():
        agreement, confidence = float((answers == indices).mean()), probabilities[np.arange(n), indices]
    else:
        agreement, confidence = mutual_information(answers, drawings.digits), probabilities.max(axis=1)
    return Candidate(card, agreement, float(np.log(np.maximum(confidence, 1e-12)).mean()), n)


def mutual_information(answers: NDArray[np.int64], digits: NDArray[np.int64]) -> float:
    """Return the mutual information of answers [N] and digits [N], divided by the mean of their entropies.

    A. Strehl & J. Ghosh, "Cluster Ensembles" (JMLR 3, 2002), with the arithmetic mean; 0 if all answers are the same.
    """
    table = np.zeros((answers.max() + 1, digits.max() + 1))
    np.add.at(table, (answers, digits), 1 / len(answers))
    rows, columns = table.sum(axis=1), table.sum(axis=0)
    both, apart = _entropy(table.ravel()), _entropy(rows) + _entropy(columns)
    return 0.0 if apart == 0 or _entropy(rows) == 0 else max(0.0, 2 * (apart - both) / apart)


def _entropy(shares: NDArray[np.float64]) -> float:
    positive = shares[shares > 0]
    return float(-(positive * np.log(positive)).sum())


def _sort(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Sort the candidates, the best first; equally good ones stay in order, since the earlier one is likelier."""
    best = max(candidate.agreement for candidate in candidates)
    close = [candidate for candidate in candidates if best - candidate.agreement <= TIE]
    surest = max(candidate.likelihood for candidate in close)
    equal = [candidate for candidate in close if surest - candidate.likelihood <= NATS]
    less_likely = sorted(
        (candidate for candidate in close if surest - candidate.likelihood > NATS),
        key=lambda candidate: -candidate.likelihood,
    )
    rest = sorted(
        (candidate for candidate in candidates if best - candidate.agreement > TIE),
        key=lambda candidate: -candidate.agreement,
    )
    return [*equal, *less_likely, *rest]
