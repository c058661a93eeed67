"""Augment digits to look like other handwriting and poor scans: warp the points of ink and the pixels of images."""

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
POOR = 0.1
"""The share of images changed by each kind of `poor_scans`."""
FEWEST, MOST = 13.0, 26.0
"""Side of a poor scan in pixels; its digit is smaller by the ratio of MNIST's box to MNIST's image."""
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


def poor_scans(images: Tensor, generator: torch.Generator) -> Tensor:
    """Make some of the images [B, 1, H, W] look like framed poor scans; most stay unchanged.

    The kinds: parts of a neighbouring digit, printed paper, low resolution (also in black and white), and compression
    blocks. The number of changed images depends on B alone, so that nothing waits for a device.
    """
    images = images.clone()
    for spoil in (with_neighbours, on_printed_paper, of_few_pixels, in_blocks):
        chosen = torch.randperm(len(images), generator=generator, device=images.device)[: round(POOR * len(images))]
        if len(chosen):
            images[chosen] = spoil(images[chosen], generator)
    return images


def with_neighbours(images: Tensor, generator: torch.Generator) -> Tensor:
    """Shrink each image [B, 1, H, W] and add a strip of the previous image at one side, as if one box held both."""
    count, _, height, width = images.shape
    shrink = _uniform(count, 1.0, 1.22, generator)
    shift = _uniform(2 * count, -0.06, 0.06, generator).view(count, 2)
    turned = torch.rand(count, generator=generator, device=images.device) < 0.3
    side = torch.where(torch.rand(count, generator=generator, device=images.device) < 0.5, -1.0, 1.0)
    # Image and neighbour are both about 20 of 28 pixels wide and centred; the grid is 2 units wide.
    away = side * _uniform(count, 1.22, 1.42, generator)
    matrix = torch.zeros(2, count, 2, 3, device=images.device)
    matrix[:, :, 0, 0] = matrix[:, :, 1, 1] = shrink
    matrix[0, :, :, 2] = shift + _along(turned, 0.1 * side)
    matrix[1, :, :, 2] = shift - _along(turned, away)
    own, other = (_sampled_at(part, m) for part, m in zip((images, images.roll(1, 0)), matrix, strict=True))
    across = torch.linspace(-1, 1, width, device=images.device).expand(height, width)
    position = torch.where(turned[:, None, None], across.T, across) * side[:, None, None]
    strip = position[:, None] < _uniform(count, 0.72, 0.95, generator)[:, None, None, None]
    return torch.maximum(own, other * strip)


def on_printed_paper(images: Tensor, generator: torch.Generator) -> Tensor:
    """Add lines, fainter than the ink, behind it to images [B, 1, H, W]: straight rules or wavy guilloche."""
    count, _, height, width = images.shape
    y, x = torch.meshgrid(
        torch.linspace(0, 1, height, device=images.device), torch.linspace(0, 1, width, device=images.device),
        indexing="ij",
    )  # fmt: skip

    def some(low: float, high: float) -> Tensor:
        return _uniform(count, low, high, generator)[:, None, None]

    upright = (some(0, 1) < 0.4).float()
    angle = upright * (torch.pi / 2) + some(-1, 1) * torch.where(some(0, 1) < 0.5, 0.05, 0.8)
    along, across = x * angle.cos() + y * angle.sin(), y * angle.cos() - x * angle.sin()
    bend = some(0, 0.12) * (some(0, 1) < 0.5) * torch.sin(2 * torch.pi * (some(0.5, 2.5) * along + some(0, 1)))
    wave = torch.cos(2 * torch.pi * (some(0.8, 6) * (across + bend) + some(0, 1)))
    sharp = some(0.0, 0.9)
    lines = ((wave - sharp) / (1 - sharp)).clamp(0, 1) * some(0.08, 0.5)
    return torch.maximum(images, lines[:, None])


def of_few_pixels(images: Tensor, generator: torch.Generator) -> Tensor:
    """Resample images [B, 1, H, W] to a low resolution and back.

    At the low resolution some are binarised, and some are thickened or thinned by up to a pixel. Some are first cropped
    slightly inside the digit's bounding box, as tightly cropped scans are.
    """
    count, size = len(images), images.shape[-1]
    cut = _uniform(count, 0, 1.2, generator) * (torch.rand(count, generator=generator, device=images.device) < 0.3)
    side, phase = _uniform(count, FEWEST, MOST, generator), _uniform(2 * count, 0, 1, generator).view(2, count)
    down = [_resampling(side, offset, int(MOST) + 1, size) for offset in phase]
    small = down[0] @ _cut(images, cut)[:, 0] @ down[1].mT
    level, kind = _uniform(count, 0.25, 0.6, generator), torch.rand(count, generator=generator, device=images.device)
    black_or_white = (small > level[:, None, None]).to(images.dtype)
    small = torch.where((kind < 0.6)[:, None, None], black_or_white, small)
    thick = F.max_pool2d(small[:, None], 2, 1, 1)[:, 0, 1:, 1:]
    thin = -F.max_pool2d(-small[:, None], 2, 1, 1)[:, 0, 1:, 1:]
    change, amount = torch.rand(2, count, 1, 1, generator=generator, device=images.device)
    small = torch.where(change < 0.2, small + amount * (thick - small), small)
    small = torch.where(change > 0.9, small + 0.6 * amount * (thin - small), small)
    up = [_interpolation(side, offset, int(MOST) + 1, size) for offset in phase]
    return (up[0] @ small @ up[1].mT)[:, None]


def in_blocks(images: Tensor, generator: torch.Generator) -> Tensor:
    """Add the artefacts of strong JPEG compression to images [B, 1, H, W] whose sides are multiples of 4.

    As in JPEG (G. Wallace, 1992), the cosine transform of each block is quantised, more coarsely at higher frequencies;
    JPEG's blocks of 8 x 8 pixels become 4 x 4 when a scan is framed to about half its size.
    """
    count, _, height, width = images.shape
    place = torch.arange(4, device=images.device)
    cosines = torch.cos(torch.pi / 4 * (place + 0.5) * place[:, None]) / 2**0.5
    cosines[0] /= 2**0.5
    blocks = images.view(count, height // 4, 4, width // 4, 4).transpose(2, 3)
    step = (1 + place + place[:, None]) * _uniform(count, 0.05, 0.35, generator)[:, None, None, None, None]
    rounded = ((cosines @ blocks @ cosines.mT) / step).round() * step
    return (cosines.mT @ rounded @ cosines).transpose(2, 3).reshape(images.shape).clamp(0, 1)


def _uniform(count: int, low: float, high: float, generator: torch.Generator) -> Tensor:
    return low + (high - low) * torch.rand(count, generator=generator, device=generator.device)


def _along(turned: Tensor, amount: Tensor) -> Tensor:
    """Return the offset, [B, 2]: `amount` [B] along x, or along y where `turned`."""
    return torch.stack([amount * ~turned, amount * turned], dim=1)


def _sampled_at(images: Tensor, matrix: Tensor) -> Tensor:
    return F.grid_sample(images, F.affine_grid(matrix, list(images.shape), align_corners=False), align_corners=False)


def _cut(images: Tensor, depth: Tensor) -> Tensor:
    """Erase the outer `depth` [B] pixels of the ink's bounding box in images [B, 1, H, W]; 0 erases nothing."""
    kept = images
    for axis in (2, 3):
        inked = (images > 0.25).any(dim=5 - axis, keepdim=True)
        place = torch.arange(images.shape[axis], device=images.device).view((-1, 1) if axis == 2 else (1, -1))
        first = torch.where(inked, place, images.shape[axis]).amin(dim=axis, keepdim=True)
        last = torch.where(inked, place, -1).amax(dim=axis, keepdim=True)
        room = torch.minimum(place - first, last - place) + 1 - depth[:, None, None, None]
        kept = torch.where((depth > 0)[:, None, None, None], kept * room.clamp(0, 1), kept)
    return kept


def _resampling(side: Tensor, phase: Tensor, rows: int, size: int) -> Tensor:
    """Return the weights, [B, rows, size], of `size` pixels in each of `side` [B] larger ones, offset by `phase`."""
    step = (size / side)[:, None, None]
    start = (torch.arange(rows, device=side.device)[:, None] - phase[:, None, None]) * step
    pixel = torch.arange(size, device=side.device)
    shared = torch.minimum(start + step, pixel + 1) - torch.maximum(start, pixel.to(start.dtype))
    return shared.clamp(min=0) / step


def _interpolation(side: Tensor, phase: Tensor, rows: int, size: int) -> Tensor:
    """Return the weights, [B, size, rows], of linear interpolation from that grid back to `size` pixels."""
    step = (size / side)[:, None, None]
    centre = (torch.arange(rows, device=side.device) + 0.5 - phase[:, None, None]) * step
    distance = (torch.arange(size, device=side.device)[:, None] + 0.5 - centre).abs() / step
    return (1 - distance).clamp(min=0)
