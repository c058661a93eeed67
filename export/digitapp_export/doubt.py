"""Teaches a trained network to doubt: a second output that tells digits from other things, and an honest confidence.

The network itself stays as it is. A small head on its last features learns from generated non-digits (outlier exposure,
D. Hendrycks et al., ICLR 2019): measured on kinds it never saw, it tells them apart better than the energy of the
logits does (W. Liu et al., NeurIPS 2020) or their largest probability, see docs/REPORT.md. The confidence is made
honest by one temperature (C. Guo et al., ICML 2017). Temperature and threshold come from writers who were held out.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from digitapp.api import FileError, ModelError
from digitapp.datasets import Dataset
from digitapp.framing import frame
from digitapp.metrics import expected_calibration_error, negative_log_likelihood
from digitapp_export import data, drawn, generate, outliers
from digitapp_export.allographs import together
from digitapp_export.augment import degrade, poor_scans
from digitapp_export.checkpoint import write_state
from digitapp_export.recipes import Recipe
from digitapp_export.train import TrainingSet, augmented

HIDDEN = 32
ROUNDS = 3
"""How often new digits and new non-digits are made."""
DIGITS, NON_DIGITS = 40_000, 28_000
"""How many of each a round has."""
PASSES = 4
"""How often the head sees a round."""
DOUBTED = 0.003
"""The share of the held-out writers' digits that falls below the threshold."""
TEMPERATURES = np.geomspace(0.25, 4, 1601)


@dataclass(frozen=True)
class Calibration:
    """What the held-out writers told."""

    temperature: float
    threshold: float
    ece: float
    """Of each held-out writer at the temperature of the others."""
    nll: float
    """Likewise, in nats."""
    writers: tuple[str, ...]
    """Who they were."""


class Doubting(nn.Module):
    """A network with its head: probabilities at a temperature, and digitness."""

    def __init__(self, net: nn.Sequential, head: nn.Module, temperature: float = 1.0) -> None:
        super().__init__()
        self.features, self.classifier, self.head = net[:-1], deepcopy(_last(net)), head
        with torch.no_grad():  # the temperature costs nothing when it is in the weights
            for weights in self.classifier.parameters():
                weights.div_(temperature)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """float32 [batch, 1, H, W] to probabilities [batch, 10] and digitness [batch] in [0, 1]."""
        features = self.features(image)
        return torch.softmax(self.classifier(features), dim=1), torch.sigmoid(self.head(features)).flatten()


def new_head(net: nn.Sequential) -> nn.Module:
    """A head on what the network's last layer sees."""
    return nn.Sequential(nn.Linear(_last(net).in_features, HIDDEN), nn.ReLU(inplace=True), nn.Linear(HIDDEN, 1))


def _last(net: nn.Sequential) -> nn.Linear:
    last = net[-1]
    assert isinstance(last, nn.Linear)
    return last


def fit_head(recipe: Recipe, net: nn.Sequential, examples: TrainingSet, seed: int = 0) -> nn.Module:
    """Trains a head for a network, which stays as it is; the same seed on the same machine gives the same head."""
    torch.manual_seed(seed)
    head = new_head(net)
    optimiser = torch.optim.AdamW(head.parameters(), weight_decay=0.05)
    steps = ROUNDS * PASSES * -(-(DIGITS + NON_DIGITS) // 256)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, total_steps=steps)
    for number in range(ROUNDS):
        rng = np.random.default_rng((seed, 1, number))
        generator = torch.Generator().manual_seed(seed * 10_007 + number)
        digits = _digits(recipe, examples, rng, generator)
        others = non_digits(recipe, examples, NON_DIGITS, rng, generator)
        features = _features(net, torch.cat([digits, others]))
        wanted = torch.cat([torch.ones(len(digits)), torch.zeros(len(others))])
        for _ in range(PASSES):
            for chosen in torch.randperm(len(wanted), generator=generator).split(256):
                loss = F.binary_cross_entropy_with_logits(head(features[chosen]).flatten(), wanted[chosen])
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()
                schedule.step()
    return head.eval()


def _digits(recipe: Recipe, examples: TrainingSet, rng: np.random.Generator, generator: torch.Generator) -> Tensor:
    """Augmented digits as the network was trained on, [N, 1, H, W]; a small set is gone through again and again."""
    made: list[Tensor] = []
    while sum(map(len, made)) < DIGITS:
        left = -(-(DIGITS - sum(map(len, made))) // recipe.batch)
        made += [images for images, _ in islice(augmented(recipe, examples, rng, generator, "cpu"), left)]
    return torch.cat(made)[:DIGITS]


def non_digits(
    recipe: Recipe, examples: TrainingSet, count: int, rng: np.random.Generator, generator: torch.Generator
) -> Tensor:
    """Generated non-digits, as varied as the digits are, [count, 1, H, W]."""
    inks, labels = list(examples.inks), [str(label) for label in examples.ink_labels]
    if not inks:
        inks, labels = generate.inks(500, rng)
    makers = [*outliers.kinds("train", inks, labels).values(), *together.KINDS.values()]
    each = count // (len(makers) + 1)
    made = [drawn.varied(recipe, outliers.make(maker, each, rng), rng) for maker in makers]
    left = count - each * len(makers)
    made += [outliers.noise(min(100, left - start), recipe.size, rng) for start in range(0, left, 100)]
    images = degrade(torch.from_numpy(np.concatenate(made))[:, None], generator)
    return poor_scans(images, generator) if recipe.source == "mnist" else images


@torch.inference_mode()
def _features(net: nn.Sequential, images: Tensor) -> Tensor:
    return torch.cat([net[:-1](part) for part in images.split(500)]).clone()


def calibrate(recipe: Recipe, net: nn.Sequential, head: nn.Module, held_out: Dataset) -> Calibration:
    """Temperature and threshold from drawings of writers that the network has not seen; ModelError without any."""
    frames = frame(held_out.inks, recipe.framing, recipe.size)
    if not frames.readable.any():
        raise ModelError(f"{recipe.id}: no held-out drawing to calibrate it with; train it on fewer writers")
    labels, writers = data.digits(held_out)[frames.readable], np.array(held_out.writers)[frames.readable]
    features = _features(net, torch.from_numpy(frames.images[frames.readable, None]))
    with torch.inference_mode():
        logits, digitness = net[-1](features).double().numpy(), torch.sigmoid(head(features)).flatten().numpy()
    crossed = np.empty(logits.shape, np.float32)
    for writer in np.unique(writers):
        own = writers == writer
        crossed[own] = _at(temperature(logits[~own], labels[~own]), logits[own])
    return Calibration(
        temperature(logits, labels),
        float(np.quantile(digitness, DOUBTED, method="lower")),
        expected_calibration_error(crossed, labels),
        negative_log_likelihood(crossed, labels),
        tuple(sorted(set(held_out.writers), key=lambda writer: (len(writer), writer))),
    )


def save(path: Path, head: nn.Module, calibration: Calibration) -> None:
    """Writes a head and its calibration."""
    write_state(path, {"head": head.state_dict(), "calibration": asdict(calibration)})


def load(path: Path, net: nn.Sequential) -> tuple[nn.Module, Calibration]:
    """Reads what `save` wrote; FileError when it is not there or not for this network."""
    model = path.name.split(".")[0]
    if not path.is_file():
        raise FileError(f"{path}: not there yet; make it with: digitapp-export doubt {model} --out {path.parent}")
    head = new_head(net)
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        head.load_state_dict(state["head"])
        return head.eval(), Calibration(**state["calibration"])
    except Exception as error:  # a broken or foreign file shows itself in many ways
        raise FileError(f"{path}: not of {model}; make it again with: digitapp-export doubt {model}") from error


def temperature(logits: NDArray[np.float64], labels: NDArray[np.int64]) -> float:
    """What the logits [N, K] must be divided by to make the labels [N] likeliest."""
    losses = [negative_log_likelihood(_at(t, logits), labels) for t in TEMPERATURES]
    return float(TEMPERATURES[int(np.argmin(losses))])


def _at(temperature: float, logits: NDArray[np.float64]) -> NDArray[np.float32]:
    """Probabilities [N, K] of logits divided by a temperature."""
    return torch.softmax(torch.from_numpy(logits / temperature), dim=1).float().numpy()
