"""Build the networks; each maps images [batch, 1, H, W] in [0, 1] to logits [batch, 10]."""

from __future__ import annotations

from itertools import pairwise

from torch import nn


def mlp(*widths: int) -> nn.Sequential:
    """Build a multilayer perceptron with ReLU between its layers: `mlp(64, 32, 10)` has one hidden layer."""
    layers: list[nn.Module] = [nn.Flatten()]
    for fan_in, fan_out in pairwise(widths):
        layers += [nn.Linear(fan_in, fan_out), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


def cnn() -> nn.Sequential:
    """Build seven valid convolutions with batch normalisation and one linear layer, 28 x 28 to ten logits.

    About 212,000 parameters. No pooling and no padding, as in S. An et al., "An Ensemble of Simple Convolutional Neural
    Network Models for MNIST Digit Recognition" (2020), but with one stride, which saves most of the time.
    """
    return nn.Sequential(
        *_convolution(1, 32, 3),  # 26 x 26
        *_convolution(32, 32, 3),  # 24 x 24
        *_convolution(32, 48, 4, stride=2),  # 11 x 11
        nn.Dropout2d(0.1),
        *_convolution(48, 64, 3),  # 9 x 9
        *_convolution(64, 64, 3),  # 7 x 7
        nn.Dropout2d(0.1),
        *_convolution(64, 80, 3),  # 5 x 5
        *_convolution(80, 80, 3),  # 3 x 3
        nn.Flatten(),
        nn.Dropout(0.4),
        nn.Linear(80 * 9, 10),
    )


def small_cnn() -> nn.Sequential:
    """Build four convolutions with batch normalisation and a linear layer, 8 x 8 to ten logits.

    About 127,000 parameters.
    """
    return nn.Sequential(
        *_convolution(1, 32, 3, padding=1),
        *_convolution(32, 64, 3, padding=1),  # 8 x 8
        *_convolution(64, 64, 3),  # 6 x 6
        nn.Dropout2d(0.1),
        *_convolution(64, 96, 3),  # 4 x 4
        nn.Flatten(),
        nn.Dropout(0.3),
        nn.Linear(96 * 16, 10),
    )


def _convolution(fan_in: int, fan_out: int, size: int, stride: int = 1, padding: int = 0) -> list[nn.Module]:
    convolution = nn.Conv2d(fan_in, fan_out, size, stride=stride, padding=padding, bias=False)
    return [convolution, nn.BatchNorm2d(fan_out), nn.ReLU(inplace=True)]
