"""Add doubt to a trained network: a second output that separates digits from other drawings, and calibration.

The network itself stays unchanged. A small head on its last features is trained on generated non-digits (outlier
exposure, D. Hendrycks et al., ICLR 2019): on kinds not seen in training it separates them better than the energy of
the logits (W. Liu et al., NeurIPS 2020) or their largest probability, see docs/REPORT.md. The confidence is calibrated
by temperature scaling (C. Guo et al., ICML 2017). Temperature and threshold are fitted on held-out writers.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from digitapp.api import FileError, ModelError
from digitapp.drawing.strokes import Ink
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.metrics import expected_calibration_error, negative_log_likelihood
from digitapp.preprocessing.framing import frame
from digitapp_export import augmented_drawings, data, generate, outliers
from digitapp_export.allographs import several_signs
from digitapp_export.augment import degrade, poor_scans
from digitapp_export.checkpoint import write_state
from digitapp_export.distributed import ALONE
from digitapp_export.examples import Examples
from digitapp_export.recipes import Recipe

HIDDEN = 32
ROUNDS = 3
"""How often new digits and non-digits are generated."""
DIGITS, NON_DIGITS = 40_000, 28_000
"""How many of each a round has."""
PASSES = 4
"""Epochs over the examples of a round."""
DOUBTED = 0.003
"""The share of the held-out writers' digits that falls below the digitness threshold."""
TEMPERATURES = np.geomspace(1 / 16, 4, 2401)
"""Networks of normalised features may be far from a temperature of 1."""


@dataclass(frozen=True)
class Calibration:
    """Temperature and threshold fitted on the held-out writers, and the calibration error."""

    temperature: float
    threshold: float
    ece: float
    """Each held-out writer's, at the temperature fitted on the others."""
    nll: float
    """Likewise, in nats."""
    writers: tuple[str, ...]
    """The held-out writers."""


class Drawn(Examples, Protocol):
    """Examples of which some are drawings of digits; non-digits are made from these."""

    @property
    def inks(self) -> tuple[Ink, ...]:
        """The drawings."""

    @property
    def ink_labels(self) -> NDArray[np.int64]:
        """Their digits, [N]."""


class Doubting(nn.Module):
    """A network with its digitness head: probabilities at a temperature, digitness, and features."""

    def __init__(self, net: nn.Sequential, head: nn.Module, temperature: float = 1.0) -> None:
        super().__init__()
        self.features, self.classifier, self.head = net[:-1], deepcopy(last_layer(net)), head
        is_normalised = isinstance(net[-2], nn.RMSNorm)
        width = last_layer(net).in_features
        self.normalise = nn.Identity() if is_normalised else nn.RMSNorm(width, eps=1e-6, elementwise_affine=False)
        with torch.no_grad():  # folded into the weights, the temperature costs no time
            for weights in self.classifier.parameters():
                weights.div_(temperature)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Map float32 [batch, 1, H, W] to probabilities [batch, 10], digitness [batch] and features [batch, D].

        The digitness is in [0, 1]; the features have the length sqrt(D), whatever the network's own have.
        """
        features = self.features(image)
        digitness = torch.sigmoid(self.head(features)).flatten()
        return torch.softmax(self.classifier(features), dim=1), digitness, self.normalise(features)


def new_head(net: nn.Sequential) -> nn.Module:
    """Return an untrained head on the input of the network's last layer."""
    return nn.Sequential(nn.Linear(last_layer(net).in_features, HIDDEN), nn.ReLU(inplace=True), nn.Linear(HIDDEN, 1))


def last_layer(net: nn.Sequential) -> nn.Linear:
    """Return the layer from the features to the logits."""
    last = net[-1]
    assert isinstance(last, nn.Linear)
    return last


def fit_head(recipe: Recipe, net: nn.Sequential, examples: Drawn, seed: int = 0, share: float = 1.0) -> nn.Module:
    """Train a head for a network, which stays unchanged, on a share of the usual number of images.

    The same seed on the same machine gives the same head.
    """
    count, others_count = round(share * DIGITS), round(share * NON_DIGITS)
    torch.manual_seed(seed)
    head = new_head(net)
    optimiser = torch.optim.AdamW(head.parameters(), weight_decay=0.05)
    steps = ROUNDS * PASSES * -(-(count + others_count) // 256)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, total_steps=steps)
    for number in range(ROUNDS):
        rng = np.random.default_rng((seed, 1, number))
        generator = torch.Generator().manual_seed(seed * 10_007 + number)
        digits = _digits(recipe, examples, count, rng, generator)
        others = non_digits(recipe, examples, others_count, rng, generator)
        features = _features(net, torch.cat([digits, others]))
        targets = torch.cat([torch.ones(len(digits)), torch.zeros(len(others))])
        for _ in range(PASSES):
            for batch in torch.randperm(len(targets), generator=generator).split(256):
                loss = F.binary_cross_entropy_with_logits(head(features[batch]).flatten(), targets[batch])
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()
                schedule.step()
    return head.eval()


def _digits(
    recipe: Recipe, examples: Drawn, count: int, rng: np.random.Generator, generator: torch.Generator
) -> Tensor:
    """Return augmented digits as in training, [count, 1, H, W]; a small set is repeated with new augmentation."""
    made: list[Tensor] = []
    while sum(map(len, made)) < count:
        left = -(-(count - sum(map(len, made))) // recipe.batch)
        made += [images for images, _ in islice(examples.batches(recipe, 0, rng, generator, ALONE), left)]
    return torch.cat(made)[:count]


def non_digits(
    recipe: Recipe, examples: Drawn, count: int, rng: np.random.Generator, generator: torch.Generator
) -> Tensor:
    """Return generated non-digits, [count, 1, H, W], augmented in the same way as the digits."""
    inks, labels = list(examples.inks), [str(label) for label in examples.ink_labels]
    if not inks:
        inks, labels = generate.inks(500, rng)
    makers = [*outliers.kinds("train", inks, labels).values(), *several_signs.KINDS.values()]
    each = count // (len(makers) + 1)
    made = [augmented_drawings.varied(recipe, outliers.make(maker, each, rng), rng) for maker in makers]
    left = count - each * len(makers)
    made += [outliers.noise(min(100, left - start), recipe.size, rng) for start in range(0, left, 100)]
    images = degrade(torch.from_numpy(np.concatenate(made))[:, None], generator)
    return poor_scans(images, generator) if recipe.source == "mnist" else images


@torch.inference_mode()
def _features(net: nn.Sequential, images: Tensor) -> Tensor:
    return torch.cat([net[:-1](part) for part in images.split(500)]).clone()


def calibrate(recipe: Recipe, net: nn.Sequential, head: nn.Module, held_out: Dataset) -> Calibration:
    """Fit temperature and threshold on drawings of held-out writers; raise ModelError if there are none."""
    images, labels, writers = framed(recipe, held_out)
    if not len(images):
        raise ModelError(f"{recipe.id}: no held-out drawing to calibrate it with; train it on fewer writers")
    return calibrated(net, head, images, labels, writers)


def framed(recipe: Recipe, drawings: Dataset) -> tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.str_]]:
    """Return those of the drawings that can be read: images, float32 [N, H, W], labels and writers, [N] each."""
    frames = frame(drawings.inks, recipe.framing, recipe.size)
    readable = frames.readable
    return frames.images[readable], data.digits(drawings)[readable], np.array(drawings.writers, np.str_)[readable]


def calibrated(
    net: nn.Sequential, head: nn.Module, images: NDArray[np.float32], labels: NDArray[np.int64],
    writers: NDArray[np.str_],
) -> Calibration:  # fmt: skip
    """Fit temperature and threshold on images [N, H, W]; that of a single writer is calibrated with itself."""
    features = _features(net, torch.from_numpy(images[:, None]))
    with torch.inference_mode():
        logits, digitness = net[-1](features).double().numpy(), torch.sigmoid(head(features)).flatten().numpy()
    crossed = np.empty(logits.shape, np.float32)
    for writer in np.unique(writers):
        own = writers == writer
        others = ~own if not own.all() else own
        crossed[own] = _at(temperature(logits[others], labels[others]), logits[own])
    return Calibration(
        temperature(logits, labels),
        float(np.quantile(digitness, DOUBTED, method="lower")),
        expected_calibration_error(crossed, labels),
        negative_log_likelihood(crossed, labels),
        tuple(sorted(set(writers.tolist()), key=lambda writer: (len(writer), writer))),
    )


def save(path: Path, head: nn.Module, calibration: Calibration) -> None:
    """Write a head and its calibration."""
    write_state(path, {"head": head.state_dict(), "calibration": asdict(calibration)})


def load(path: Path, net: nn.Sequential) -> tuple[nn.Module, Calibration]:
    """Return what `save` wrote; raise FileError if it is missing or not for this network."""
    model = path.name.split(".")[0]
    if not path.is_file():
        raise FileError(f"{path}: does not exist yet; make it with: digitapp-export doubt {model} --out {path.parent}")
    head = new_head(net)
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        head.load_state_dict(state["head"])
        return head.eval(), Calibration(**state["calibration"])
    except Exception as error:  # torch.load raises many kinds of errors for a broken or foreign file
        raise FileError(f"{path}: not of {model}; make it again with: digitapp-export doubt {model}") from error


def temperature(logits: NDArray[np.float64], labels: NDArray[np.int64]) -> float:
    """Return the temperature that minimises the negative log-likelihood of labels [N] given logits [N, K]."""
    losses = [negative_log_likelihood(_at(t, logits), labels) for t in TEMPERATURES]
    return float(TEMPERATURES[int(np.argmin(losses))])


def _at(temperature: float, logits: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return the probabilities [N, K] of logits divided by a temperature."""
    return torch.softmax(torch.from_numpy(logits / temperature), dim=1).float().numpy()
