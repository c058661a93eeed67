"""One training as it is ordered: what must hold before it begins, and the files it leaves."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from torch import nn

from digitapp_export import overwrite_guard, train
from digitapp_export.checkpoint import Rows, save_weights
from digitapp_export.curve import write_curve
from digitapp_export.distributed import Group
from digitapp_export.recipes import Recipe


@dataclass(frozen=True)
class TrainingRun:
    """A recipe, the data it learns from and the folder for what comes of it."""

    recipe: Recipe
    data_dir: Path
    out: Path
    writers: tuple[str, ...]
    """Whose pen strokes it learns from."""
    epochs: int
    seed: int
    device: str
    quick: bool = False
    """Whether the recipe is the `quick` one."""
    force: bool = False
    """Write over what would be kept otherwise."""

    @property
    def weights(self) -> Path:
        """Where the trained weights go; checkpoint, log and curve lie beside them."""
        return self.out / f"{self.recipe.id}.pt"

    def run(self, group: Group) -> Rows:
        """Trains and leaves the files; returns the figures of each epoch. Every process of a group calls this."""
        examples = group.together(lambda: self._prepared(group))
        options = train.Options(
            self.epochs, self.seed, self.device, self.weights.with_suffix(".checkpoint"),
            log=self.weights.with_suffix(".csv"), anew=self.force,
        )  # fmt: skip
        net, rows = train.fit(self.recipe, examples, options, group)
        group.together(lambda: self._write(net, rows, examples) if group.main else None)
        return rows

    def _prepared(self, group: Group) -> train.TrainingSet:
        """What is learnt from, once nothing stands in the way; DigitappError otherwise."""
        train.check_device(group.device(self.device))
        if group.main:
            overwrite_guard.check_room(self.out, self.recipe)
            if not self.force:
                overwrite_guard.check_weights(self.weights, self.epochs)
        return train.training_set(self.recipe, self.data_dir, self.writers)

    def _write(self, net: nn.Module, rows: Rows, examples: train.TrainingSet) -> None:
        origin = {
            "epochs": self.epochs,
            "seed": self.seed,
            "writers": self.writers if self.recipe.copies else (),
            "drawings": len(examples.inks),
            "images": len(examples.images),
        }
        save_weights(self.weights, net, origin, self.quick)
        write_curve(rows, self.weights.with_suffix(".png"))
