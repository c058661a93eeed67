"""No good file gives way to a worse one: what is checked before a training begins and before a model is written."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import torch

from digitapp.api import DigitappError, FileError, ModelCard, ModelError
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_export.recipes import Recipe

STATES = 10
"""Room that a training needs, in copies of the weights: a checkpoint holds four, and the old one stays meanwhile."""
MARGIN = 16 * 2**20
"""Bytes on top of it, for the curve, the model and its card."""


def check_room(folder: Path, recipe: Recipe) -> None:
    """Makes the folder; FileError when it cannot be or the disk has no room for what a training writes."""
    needed = MARGIN + STATES * sum(value.nbytes for value in recipe.net().state_dict().values())
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise FileError(f"{folder}: cannot be written ({error.strerror or error}); name another --out") from error
    if free < needed:
        raise FileError(
            f"{folder}: only {free / 2**20:.1f} MiB are free and a training needs {needed / 2**20:.1f} MiB; "
            "make room or name another --out"
        )


def check_weights(path: Path, epochs: int) -> None:
    """ModelError when the weights at `path` were trained for more epochs than the ones that are to replace them."""
    try:
        there = int(torch.load(path, map_location="cpu", weights_only=True)["origin"]["epochs"])
    except Exception:  # none, or none that anyone can use: nothing to keep
        return
    if there > epochs:
        raise ModelError(
            f"{path}: was trained for {there} epochs, the new run is of {epochs}; "
            "name another --out, or say --force to write over it"
        )


def check_model(path: Path, card: ModelCard) -> None:
    """ModelError when the model at `path` is better than the one of `card`, which is to replace it.

    It is where, on a set that both were measured on, the new accuracy lies below the 95 % interval of the old one: what
    chance alone explains is no reason. A file whose card cannot be read is no model to keep.
    """
    try:
        there = OnnxBackend().card(path)
    except (OSError, DigitappError):
        return
    for old in there.accuracy:
        new = card.figure(old.data)
        if new is not None and new.accuracy < old.ci95[0]:
            raise ModelError(
                f"{path}: reads {old.accuracy:.2%} of {old.data}, the new model only {new.accuracy:.2%}, so it stays; "
                "name another --out, or say --force to write over it"
            )


def guard(path: Path, force: bool) -> Callable[[ModelCard], None]:
    """What `to_onnx.export` asks before it writes: `check_model`, or nothing at all with --force."""
    return lambda card: None if force else check_model(path, card)
