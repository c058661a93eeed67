"""Other hands from the hands there are: warps of the points for ink, of the pixels for scanned images."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from digitapp import raster
from digitapp.framing import MNIST_PEN
from digitapp.raster import Floats, Polylines

WAVES = 3
"""Sine waves whose sum bends the plane a drawing lies in."""


def vary_ink(lines: Polylines, rng: np.random.Generator) -> tuple[Polylines, Floats]:
    """Each drawing as another person might have written it with another device, and a pen width for each, [D].

    Slant, rotation and aspect; a smooth bend of the plane; ends cut short; coarse or trembling sampling.
    """
    lines = _sampled(lines, rng)
    count = int(lines.owners[-1]) + 1
    owner = lines.point_owners
    low, high = raster.bounds(lines)
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
    """Random slant, rotation and aspect as [D, 2, 2] matrices."""
    turn = rng.normal(0, np.deg2rad(9), count)
    slant = rng.normal(0, 0.2, count)
    aspect = np.exp(rng.normal(0, 0.15, count))
    cos, sin = np.cos(turn), np.sin(turn)
    rotation = np.stack([np.stack([cos, -sin], -1), np.stack([sin, cos], -1)], -2)
    shear = np.zeros((count, 2, 2))
    shear[:, 0, 0], shear[:, 0, 1], shear[:, 1, 1] = aspect, slant, 1
    return np.asarray(rotation @ shear)


def _sampled(lines: Polylines, rng: np.random.Generator) -> Polylines:
    """The lines with points at other distances, as a slow or a fast device sends them, and ends cut short."""
    low, high = raster.bounds(lines)
    scale = (40 / (high - low).max(axis=1))[lines.point_owners, None]
    points, stroke = raster.resample(lines._replace(points=lines.points * scale), step=1.0)
    length = np.bincount(stroke)
    place = np.arange(len(points)) - np.repeat(np.cumsum(length) - length, length)
    count = int(lines.owners[-1]) + 1
    drawing = lines.owners[stroke]
    every = np.where(rng.random(count) < 0.4, rng.integers(2, 6, count), 1)[drawing]
    cut = (rng.uniform(0, 0.06, (2, len(length))) * length * (length > 12)).astype(np.intp)
    first, last = cut[0][stroke], (length - 1 - cut[1])[stroke]
    kept = (place >= first) & (place <= last) & (((place - first) % every == 0) | (place == last))
    kept_stroke = stroke[kept]
    starts = np.flatnonzero(np.diff(kept_stroke, prepend=-1))
    return Polylines(points[kept], starts, lines.owners[kept_stroke[starts]])


def warp_images(images: Tensor, strength: Tensor, generator: torch.Generator) -> Tensor:
    """Rotates, slants, scales, shifts and bends images [B, 1, H, W]; `strength` [B], 0 leaves an image as it is."""
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
    """Makes the strokes of about half of the images [B, 1, H, W] thicker or thinner."""
    amount = (torch.rand(len(images), generator=generator, device=images.device) * 4 - 2).clamp(-1, 1)
    amount = amount * (torch.rand(len(images), generator=generator, device=images.device) < 0.5)
    amount = amount.view(-1, 1, 1, 1)
    thick = F.max_pool2d(images, 3, 1, 1)
    thin = -F.max_pool2d(-images, 2, 1, 1)[..., 1:, 1:]
    return images + amount.clamp(min=0) * 0.7 * (thick - images) + (-amount).clamp(min=0) * 0.7 * (thin - images)
