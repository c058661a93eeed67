"""What torchrun starts for the tests: every process trains, and keeps what it has in the end.

Arguments: the folder of the data sets, the folder for what comes of it, the recipe and the number of epochs.
"""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import torch

from digitapp_export import train
from digitapp_export.distributed import joined
from digitapp_export.recipes import RECIPES

RECIPES_HERE = {
    # 60 images, 24 writers' 144 drawings and 53 generated ones: 2 batches of 128 and one of a single example.
    "uneven": dataclasses.replace(RECIPES["cnn-28x28"], generated=53),
    # Nothing in it is random, so that any number of processes must come to the same.
    "plain": dataclasses.replace(RECIPES["mlp-8x8"], warp=0.0, batch=59),
}


def main(data: str, out: str, name: str, epochs: str) -> None:
    recipe = RECIPES_HERE[name]
    examples = train.training_set(recipe, Path(data), tuple(str(writer) for writer in range(1, 25)))
    with joined("cpu") as group:
        net, rows = train.fit(recipe, examples, train.Options(epochs=int(epochs)), group)
    torch.save({"weights": net.state_dict(), "rows": rows}, Path(out) / f"{group.rank}.pt")


if __name__ == "__main__":
    main(*sys.argv[1:])
