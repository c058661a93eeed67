"""Check before a training begins and before a model is written that no better file would be overwritten."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import torch

from digitapp.api import DigitappError, FileError, ModelCard, ModelError
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_export.recipes import Recipe

STATES = 10
"""Disk space for a training, in copies of the weights: a checkpoint holds four, and the old one exists meanwhile."""
MARGIN = 16 * 2**20
"""Additional bytes for the curve, the model and its card."""


def check_room(folder: Path, recipe: Recipe) -> None:
    """Create the folder; raise FileError if that fails or the disk has too little space for a training."""
    needed = MARGIN + STATES * sum(value.nbytes for value in recipe.net().state_dict().values())
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise FileError(f"{folder}: cannot be written ({error.strerror or error}); choose another --out") from error
    if free < needed:
        raise FileError(
            f"{folder}: only {free / 2**20:.1f} MiB are free and a training needs {needed / 2**20:.1f} MiB; "
            "make room or choose another --out"
        )


def check_weights(path: Path, epochs: int) -> None:
    """Raise ModelError if the weights at `path` were trained for more epochs than the ones that would replace them."""
    try:
        existing = int(torch.load(path, map_location="cpu", weights_only=True)["origin"]["epochs"])
    except Exception:  # missing or unusable: nothing to protect
        return
    if existing > epochs:
        raise ModelError(
            f"{path}: was trained for {existing} epochs, the new run has {epochs}; "
            "choose another --out, or overwrite it with --force"
        )


def check_model(path: Path, card: ModelCard) -> None:
    """Raise ModelError if the model at `path` is better than the one of `card`, which would replace it.

    It is better if, on a set that both were measured on, the new accuracy is below the 95 % interval of the old one,
    so that chance does not explain the difference. A file whose card cannot be read is not protected.
    """
    try:
        existing = OnnxBackend().card(path)
    except (OSError, DigitappError):
        return
    for old in existing.accuracy:
        new = card.figure(old.data)
        if new is not None and new.accuracy < old.ci95[0]:
            raise ModelError(
                f"{path}: reads {old.accuracy:.2%} of {old.data}, the new model only {new.accuracy:.2%}, so it is "
                "kept; choose another --out, or overwrite it with --force"
            )


def guard(path: Path, force: bool) -> Callable[[ModelCard], None]:
    """Return the check that `to_onnx.export` runs before it writes: `check_model`, or none with --force."""
    return lambda card: None if force else check_model(path, card)
