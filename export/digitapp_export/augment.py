"""Augment digits to look like other handwriting: warp the points of ink, and the pixels of scanned images."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from digitapp.preprocessing import rasterizer
from digitapp.preprocessing.framing import MNIST_PEN
from digitapp.preprocessing.rasterizer import Floats, Indices, Polylines

GAPS = 0.12
"""The share of drawings in which the pen skips."""
DEGRADED = 0.12
"""The share of images degraded by each kind of bad scan."""
WAVES = 3
"""Sine waves whose sum is the smooth deformation of a drawing."""


def vary_ink(lines: Polylines, rng: np.random.Generator) -> tuple[Polylines, Floats]:
    """Return each drawing as if by another person and device, and a pen width for each, [D].

    Vary slant, rotation and aspect; add a smooth deformation, shortened ends and gaps, coarse or trembling sampling.
    The order of the strokes and the pen's speed leave no trace in an image, so they need no variation.
    """
    lines = _sampled(lines, rng)
    count = int(lines.owners[-1]) + 1
    owner = lines.point_owners
    low, high = rasterizer.bounds(lines)
    points = (lines.points - ((low + high) / 2)[owner]) / (high - low).max(axis=1)[owner, None]
    wave = rng.uniform(-1.5, 1.5, (count, WAVES, 2))
    phase = rng.uniform(0, 2 * np.pi, (count, WAVES))
    height = rng.normal(0, 0.022, (count, WAVES, 2)) * rng.uniform(0, 1.5, (count, 1, 1))
    swing = np.sin(2 * np.pi * np.einsum("pd,pwd->pw", points, wave[owner]) + phase[owner])
    points = points + np.einsum("pw,pwd->pd", swing, height[owner])
    points = np.einsum("pd,ped->pe", points, _linear(count, rng)[owner])
    tremble = rng.uniform(0, 0.008, count) * (rng.random(count) < 0.5)
    points = points + rng.normal(0, 1, points.shape) * tremble[owner, None]
    pen = MNIST_PEN * np.exp(rng.normal(0, 0.25, count)).clip(0.55, 1.8)
    return lines._replace(points=points), pen


def _linear(count: int, rng: np.random.Generator) -> Floats:
    """Return random slant, rotation and aspect as [D, 2, 2] matrices."""
    turn = rng.normal(0, np.deg2rad(9), count)
    slant = rng.normal(0, 0.2, count)
    aspect = np.exp(rng.normal(0, 0.15, count))
    cos, sin = np.cos(turn), np.sin(turn)
    rotation = np.stack([np.stack([cos, -sin], -1), np.stack([sin, cos], -1)], -2)
    shear = np.zeros((count, 2, 2))
    shear[:, 0, 0], shear[:, 0, 1], shear[:, 1, 1] = aspect, slant, 1
    return np.asarray(rotation @ shear)


def _sampled(lines: Polylines, rng: np.random.Generator) -> Polylines:
    """Resample the lines as a slower or faster device would, shorten their ends, and add gaps."""
    low, high = rasterizer.bounds(lines)
    scale = (40 / (high - low).max(axis=1))[lines.point_owners, None]
    points, stroke = rasterizer.resample(lines._replace(points=lines.points * scale), step=1.0)
    length = np.bincount(stroke)
    index = np.arange(len(points)) - np.repeat(np.cumsum(length) - length, length)
    count = int(lines.owners[-1]) + 1
    drawing = lines.owners[stroke]
    every = np.where(rng.random(count) < 0.4, rng.integers(2, 6, count), 1)[drawing]
    cut = (rng.uniform(0, 0.06, (2, len(length))) * length * (length > 12)).astype(np.intp)
    first, last = cut[0][stroke], (length - 1 - cut[1])[stroke]
    kept = (index >= first) & (index <= last) & (((index - first) % every == 0) | (index == last))
    gap = _gap(length, lines.owners, rng)[:, stroke]
    kept &= (index < gap[0]) | (index >= gap[1])
    piece = (2 * stroke + (index >= gap[1]))[kept]
    starts = np.flatnonzero(np.diff(piece, prepend=-1))
    return Polylines(points[kept], starts, lines.owners[piece[starts] // 2])


def _gap(length: Indices, owners: Indices, rng: np.random.Generator) -> Indices:
    """Return where the pen skips in each stroke, [2, S] first and next index; most strokes get a gap of length 0.

    A gap of length 0 shows only in coarsely sampled strokes of a thin pen: the two points beside it are not joined.
    """
    skips = (rng.random(owners[-1] + 1) < GAPS)[owners] & (length > 30)
    start = (rng.uniform(0.2, 0.8, len(length)) * length).astype(np.intp)
    wide = (rng.uniform(0.02, 0.08, len(length)) * length).astype(np.intp)
    return np.stack([start, start + wide * skips])


def warp_images(images: Tensor, strength: Tensor, generator: torch.Generator) -> Tensor:
    """Rotate, slant, scale, shift and bend images [B, 1, H, W] by `strength` [B]; 0 leaves an image unchanged."""
    count, size = len(images), images.shape[-1]

    def normal(*shape: int) -> Tensor:
        return torch.randn(count, *shape, generator=generator, device=images.device)

    turn, slant = normal() * 0.14 * strength, normal() * 0.15 * strength
    stretch = torch.exp(normal(2) * 0.09 * strength[:, None])
    matrix = torch.zeros(count, 2, 3, device=images.device)
    matrix[:, 0, 0], matrix[:, 0, 1] = turn.cos() * stretch[:, 0], -turn.sin() + slant
    matrix[:, 1, 0], matrix[:, 1, 1] = turn.sin(), turn.cos() * stretch[:, 1]
    matrix[:, :, 2] = normal(2) * (1.4 / 28) * strength[:, None]
    grid = F.affine_grid(matrix, list(images.shape), align_corners=False)
    coarse = normal(2, 5, 5) * (1.6 / 28) * strength[:, None, None, None]
    bend = F.interpolate(coarse, size=(size, size), mode="bicubic", align_corners=True)
    return F.grid_sample(images, grid + bend.permute(0, 2, 3, 1), align_corners=False)


def vary_thickness(images: Tensor, generator: torch.Generator) -> Tensor:
    """Make the strokes of about half of the images [B, 1, H, W] thicker or thinner."""
    amount = (torch.rand(len(images), generator=generator, device=images.device) * 4 - 2).clamp(-1, 1)
    amount = amount * (torch.rand(len(images), generator=generator, device=images.device) < 0.5)
    amount = amount.view(-1, 1, 1, 1)
    thick = F.max_pool2d(images, 3, 1, 1)
    thin = -F.max_pool2d(-images, 2, 1, 1)[..., 1:, 1:]
    return images + amount.clamp(min=0) * 0.7 * (thick - images) + (-amount).clamp(min=0) * 0.7 * (thin - images)


def degrade(images: Tensor, generator: torch.Generator) -> Tensor:
    """Make some of the images [B, 1, H, W] coarser, some noisy, and some fainter or bolder, like poor scans."""
    count, size = len(images), images.shape[-1]
    coarse, noisy, toned = (torch.rand(3, count, generator=generator, device=images.device) < DEGRADED).unbind()
    images = images.clone()
    side = int(torch.randint(size * 2 // 5, size * 4 // 5, (), generator=generator, device=images.device))
    small = F.interpolate(images[coarse], size=(side, side), mode="bilinear", antialias=True)
    images[coarse] = F.interpolate(small, size=(size, size), mode="bilinear")
    tone = torch.rand(count, 1, 1, 1, generator=generator, device=images.device)
    images[toned] = images[toned].clamp(0, 1) ** (0.6 + tone[toned])
    strength = 0.15 * torch.rand(count, 1, 1, 1, generator=generator, device=images.device)
    noise = torch.randn(images.shape, generator=generator, device=images.device) * strength
    images[noisy] = (images + noise).clamp(0, 1)[noisy]
    return images
