"""Fit the second opinion, which reads digits by how the pen moved, on pen writers' and generated digits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from io import BytesIO
from pathlib import Path

import numpy as np
import torch
from torch import nn

from digitapp.files import write_atomically
from digitapp.numbers.stroke_reader import FEATURES, StrokeReader, features_of
from digitapp_export import number_samples
from digitapp_export.allographs.hands import Strokes
from digitapp_export.number_samples import Sign

TIMES, HANDS = 14, 1300
"""How often each written digit is seen, each time otherwise, and how many generated hands write 30 digits each."""
HIDDEN, EPOCHS, BATCH, RATE, WEIGHT_DECAY, DROPOUT, SMOOTHING = 128, 12, 256, 4e-3, 1e-2, 0.2, 0.02
WARP, WAVES = 0.035, 4.0
"""How far, and in how many radians over a digit's size, its points are moved on waves."""
REVERSED, SHUFFLED = 0.06, 0.1
"""The shares of strokes written the other way round, and of digits whose strokes are in another order."""


def fit(digits: Sequence[Sign], rng: np.random.Generator) -> StrokeReader:
    """Return the network fitted on digits, and on as many generated hands as `HANDS`."""
    signs = [sign for _ in range(TIMES) for sign in digits]
    signs += [sign for _ in range(HANDS) for sign in number_samples.generated_hand(rng).digits]
    rows = np.array([features_of(_varied(sign.strokes, rng)) for sign in signs])
    labels = torch.tensor([int(sign.label) for sign in signs])
    mean, scale = rows.mean(axis=0), rows.std(axis=0) + 0.02
    torch.manual_seed(int(rng.integers(2**31)))
    net = nn.Sequential(nn.Linear(FEATURES, HIDDEN), nn.ReLU(), nn.Dropout(DROPOUT), nn.Linear(HIDDEN, 10))
    _train(net, torch.tensor(((rows - mean) / scale).astype(np.float32)), labels)
    hidden, hidden_bias, out, bias = (weights.detach().double().numpy().T for weights in net.parameters())
    return StrokeReader(mean, scale, hidden, hidden_bias, out, bias)


def write(path: Path, fitted: StrokeReader) -> None:
    """Write the network in half precision; FileError if that fails."""
    content = BytesIO()
    np.savez_compressed(
        content, **{field.name: getattr(fitted, field.name).astype(np.float16) for field in fields(fitted)}
    )
    write_atomically(path, content.getvalue())


def _train(net: nn.Sequential, rows: torch.Tensor, labels: torch.Tensor) -> None:
    steps = EPOCHS * (len(rows) // BATCH)
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=WEIGHT_DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, steps)
    for _ in range(EPOCHS):
        order = torch.randperm(len(rows))
        for start in range(0, len(rows) - BATCH + 1, BATCH):
            part = order[start : start + BATCH]
            loss = nn.functional.cross_entropy(net(rows[part]), labels[part], label_smoothing=SMOOTHING)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    net.eval()


def _varied(strokes: Strokes, rng: np.random.Generator) -> Strokes:
    """Return a digit leaning, stretched and warped, now and then with other directions or another order of strokes."""
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    size = float((high - low).max()) + 1e-6
    turn, shear, aspect = rng.normal(0, np.deg2rad(5)), rng.normal(0, 0.13), np.exp(rng.normal(0, 0.12))
    cos, sin = np.cos(turn), np.sin(turn)
    matrix = np.array([[cos, -sin], [sin, cos]]) @ np.array([[aspect, -shear], [0, 1]])
    start, far = rng.uniform(0, 2 * np.pi, (2, 2)), rng.normal(0, WARP, (2, 2))
    varied = []
    for stroke in strokes:
        at = (stroke - (low + high) / 2) / size
        waves = far[:, 0] * np.sin(WAVES * at[:, ::-1] + start[:, 0]) + far[:, 1] * np.sin(WAVES * at + start[:, 1])
        moved = (at + waves) @ matrix.T
        varied.append(moved[::-1] if rng.random() < REVERSED else moved)
    if len(varied) > 1 and rng.random() < SHUFFLED:
        varied = [varied[i] for i in rng.permutation(len(varied))]
    return varied
