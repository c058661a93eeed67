"""Build the networks; each maps images [batch, 1, H, W] in [0, 1] to logits [batch, 10].

The input of the last layer is a digit's feature vector. `cnn`, `residual_cnn` and `separable_cnn` have few
features, normalised to the length sqrt(D): the length, which reflects how certain the network is, must not decide
which drawings are neighbours.
"""

from __future__ import annotations

from itertools import pairwise

from torch import Tensor, nn


def mlp(*widths: int) -> nn.Sequential:
    """Build a multilayer perceptron with ReLU between its layers: `mlp(64, 32, 10)` has one hidden layer."""
    layers: list[nn.Module] = [nn.Flatten()]
    for fan_in, fan_out in pairwise(widths):
        layers += [nn.Linear(fan_in, fan_out), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


def cnn(first: int = 16, second: int = 64, third: int = 96, features: int = 96) -> nn.Sequential:
    """Build seven valid convolutions with batch normalisation and a bottleneck, 28 x 28 to ten logits.

    The channels are those of the first two convolutions, the third and the last four; about 410,000 parameters. No
    pooling and no padding, as in S. An et al., "An Ensemble of Simple Convolutional Neural Network Models for MNIST
    Digit Recognition" (2020), but with one stride, which saves most of the time.
    """
    return nn.Sequential(
        *_convolution(1, first, 3),  # 26 x 26
        *_convolution(first, first, 3),  # 24 x 24
        *_convolution(first, second, 4, stride=2),  # 11 x 11
        nn.Dropout2d(0.1),
        *_convolution(second, third, 3),  # 9 x 9
        *_convolution(third, third, 3),  # 7 x 7
        nn.Dropout2d(0.1),
        *_convolution(third, third, 3),  # 5 x 5
        *_convolution(third, third, 3),  # 3 x 3
        nn.Flatten(),
        nn.Dropout(0.3),
        *_bottleneck(third * 9, features),
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


def residual_cnn(width: float = 1.0, features: int = 96) -> nn.Sequential:
    """Build three residual blocks on 14 x 14 and 7 x 7 pixels and a bottleneck; about 230,000 parameters at width 1.

    As in K. He et al., "Identity Mappings in Deep Residual Networks" (2016), but each block ends with its ReLU.
    """
    first, second, third = (_wide(n, width) for n in (16, 32, 64))
    return nn.Sequential(
        *_convolution(1, first, 3),  # 26 x 26
        *_convolution(first, second, 4, stride=2, padding=2),  # 14 x 14
        Residual(second),
        Residual(second),
        nn.Dropout2d(0.1),
        *_convolution(second, third, 3, stride=2, padding=1),  # 7 x 7
        Residual(third),
        nn.Dropout2d(0.1),
        *_convolution(third, third, 3, stride=2),  # 3 x 3
        nn.Flatten(),
        nn.Dropout(0.3),
        *_bottleneck(third * 9, features),
    )


def separable_cnn(width: float = 1.0, features: int = 96) -> nn.Sequential:
    """Build depthwise 5 x 5 and pointwise convolutions, most of them residual; about 228,000 parameters at width 1.

    As in F. Chollet, "Xception: Deep Learning with Depthwise Separable Convolutions" (2017).
    """
    first, second, third = (_wide(n, width) for n in (32, 64, 112))
    return nn.Sequential(
        *_convolution(1, first, 3),  # 26 x 26
        *_convolution(first, second, 4, stride=2, padding=2),  # 14 x 14
        Residual(second, 5),
        Residual(second, 5),
        nn.Dropout2d(0.1),
        *_separable(second, third, 5, stride=2),  # 7 x 7
        Residual(third, 5),
        Residual(third, 5),
        nn.Dropout2d(0.1),
        nn.AvgPool2d(2, 2),  # 3 x 3
        nn.Flatten(),
        nn.Dropout(0.3),
        *_bottleneck(third * 9, features),
    )


class Residual(nn.Module):
    """Two convolutions, or two separable ones of kernel size `separable`, whose output is added to their input."""

    def __init__(self, channels: int, separable: int = 0) -> None:
        super().__init__()
        layers = (
            _separable(channels, channels, separable) + _separable(channels, channels, separable)
            if separable
            else _convolution(channels, channels, 3, padding=1) + _convolution(channels, channels, 3, padding=1)
        )
        self.change = nn.Sequential(*layers[:-1])
        self.after = nn.ReLU(inplace=True)

    def forward(self, image: Tensor) -> Tensor:
        """Map float32 [batch, channels, H, W] to the same shape."""
        changed: Tensor = self.after(image + self.change(image))
        return changed


def _wide(channels: int, width: float) -> int:
    """Return the number of channels at a width, a multiple of 8, which suits vector units."""
    return max(8, round(channels * width / 8) * 8)


def _bottleneck(fan_in: int, features: int) -> list[nn.Module]:
    """Return the layers from the flattened activations to normalised features, and from these to the logits."""
    return [
        nn.Linear(fan_in, features, bias=False), nn.BatchNorm1d(features),
        nn.RMSNorm(features, eps=1e-6, elementwise_affine=False), nn.Linear(features, 10),
    ]  # fmt: skip


def _separable(fan_in: int, fan_out: int, size: int, stride: int = 1) -> list[nn.Module]:
    depthwise = nn.Conv2d(fan_in, fan_in, size, stride=stride, padding=size // 2, groups=fan_in, bias=False)
    return [depthwise, nn.BatchNorm2d(fan_in), *_convolution(fan_in, fan_out, 1)]


def _convolution(fan_in: int, fan_out: int, size: int, stride: int = 1, padding: int = 0) -> list[nn.Module]:
    convolution = nn.Conv2d(fan_in, fan_out, size, stride=stride, padding=padding, bias=False)
    return [convolution, nn.BatchNorm2d(fan_out), nn.ReLU(inplace=True)]
