"""The script that torchrun starts for the tests: `fit`, `killed` or `apart`, with the arguments of each."""

from __future__ import annotations

import dataclasses
import os
import signal
import sys
from pathlib import Path

import torch

from digitapp_export import checkpoint, cli, data, train
from digitapp_export.distributed import joined
from digitapp_export.recipes import RECIPES
from digitapp_export.training_set import training_set

RECIPES_HERE = {
    # 60 images, 144 drawings and 53 generated ones: two batches of 128 and one of a single example.
    "uneven": dataclasses.replace(RECIPES["cnn-28x28"], copies=2, generated=53, batch=128),
    # Nothing in it is random, so any number of processes must give the same result; the last batch divides unevenly.
    "plain": dataclasses.replace(RECIPES["mlp-8x8"], copies=0, generated=0, warp=0.0, batch=57),
}
EPOCHS = 2


def fit(world: str, out: str) -> None:
    """Train the recipes above; every process saves its final state."""
    train.has_bfloat16 = lambda _kind: False  # with bfloat16, sums over different shares round differently
    with joined("cpu") as group:
        for name, recipe in RECIPES_HERE.items():
            examples = training_set(recipe, Path(world), data.TRAINING_WRITERS)
            net, rows = train.fit(recipe, examples, train.Options(EPOCHS), group)
            torch.save({"weights": net.state_dict(), "rows": rows}, Path(out) / f"{name}.{group.rank}.pt")


def killed(*arguments: str) -> None:
    """Run the command; process 0 is killed after its second checkpoint."""
    save, saved = checkpoint.save, []

    def save_and_die(*args: object) -> None:
        save(*args)  # type: ignore[arg-type]
        saved.append(args)
        if len(saved) == 2:
            os.kill(os.getpid(), signal.SIGKILL)

    checkpoint.save = save_and_die
    sys.exit(cli.main(arguments))


def apart(*arguments: str) -> None:
    """Run the command with process 1 as on a machine without the data."""
    elsewhere = ["--data-dir", "nowhere"] if os.environ["RANK"] == "1" else []
    sys.exit(cli.main([*arguments, *elsewhere]))


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
