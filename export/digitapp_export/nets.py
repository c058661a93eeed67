"""The networks; every one takes images [batch, 1, H, W] in [0, 1] and gives logits [batch, 10]."""

from __future__ import annotations

from itertools import pairwise

from torch import nn


def mlp(*widths: int) -> nn.Sequential:
    """A plain perceptron with ReLU between its layers: `mlp(64, 32, 10)` has one hidden layer."""
    layers: list[nn.Module] = [nn.Flatten()]
    for fan_in, fan_out in pairwise(widths):
        layers += [nn.Linear(fan_in, fan_out), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


def cnn() -> nn.Sequential:
    """Six convolutions with batch normalisation and one linear layer, 28 x 28 to ten logits; about 225,000 parameters.

    The first convolution halves the image at once: most of the time goes into the layers after it.
    """
    return nn.Sequential(
        *_convolution(1, 32, 5, stride=2, padding=2),  # 14 x 14
        *_convolution(32, 48, 3, padding=1),
        *_convolution(48, 64, 3),  # 12 x 12
        *_convolution(64, 64, 3),  # 10 x 10
        *_convolution(64, 96, 3, stride=2, padding=1),  # 5 x 5
        *_convolution(96, 96, 3),  # 3 x 3
        nn.Flatten(),
        nn.Dropout(0.2),
        nn.Linear(96 * 9, 10),
    )


def _convolution(fan_in: int, fan_out: int, size: int, stride: int = 1, padding: int = 0) -> list[nn.Module]:
    convolution = nn.Conv2d(fan_in, fan_out, size, stride=stride, padding=padding, bias=False)
    return [convolution, nn.BatchNorm2d(fan_out), nn.ReLU(inplace=True)]
