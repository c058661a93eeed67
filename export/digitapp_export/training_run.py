"""Run one training: check its preconditions, train, and write its files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from torch import nn

from digitapp_export import overwrite_guard, train
from digitapp_export.checkpoint import Rows, save_weights
from digitapp_export.curve import write_curve
from digitapp_export.distributed import Group
from digitapp_export.recipes import Recipe
from digitapp_export.training_set import TrainingSet, training_set


@dataclass(frozen=True)
class TrainingRun:
    """A recipe, its training data and its output folder."""

    recipe: Recipe
    data_dir: Path
    out: Path
    writers: tuple[str, ...]
    """The writers whose pen strokes it is trained on."""
    epochs: int
    seed: int
    device: str
    quick: bool = False
    """Whether the recipe is the `quick` one."""
    force: bool = False
    """Overwrite files that would be protected otherwise."""

    @property
    def weights(self) -> Path:
        """The file of the trained weights; checkpoint, log and curve are beside it."""
        return self.out / f"{self.recipe.id}.pt"

    @property
    def taught_by(self) -> tuple[str, ...]:
        """The recipes of the networks whose answers it is trained on."""
        return ()

    def run(self, group: Group) -> Rows:
        """Train and write the files; return the metrics of each epoch. Every process of a group calls this."""
        examples = group.together(lambda: self._prepare(group))
        options = train.Options(
            self.epochs, self.seed, self.device, self.weights.with_suffix(".checkpoint"),
            log=self.weights.with_suffix(".csv"), anew=self.force,
        )  # fmt: skip
        net, rows = train.fit(self.recipe, examples, options, group)
        group.together(lambda: self._write(net, rows, examples) if group.main else None)
        return rows

    def _prepare(self, group: Group) -> TrainingSet:
        """Check the preconditions and return the training data; raise DigitappError if one fails."""
        train.check_device(group.device(self.device))
        if group.main:
            overwrite_guard.check_room(self.out, self.recipe)
            if not self.force:
                overwrite_guard.check_weights(self.weights, self.epochs)
        return training_set(self.recipe, self.data_dir, self.writers)

    def _write(self, net: nn.Module, rows: Rows, examples: TrainingSet) -> None:
        origin = {
            "epochs": self.epochs,
            "seed": self.seed,
            "writers": self.writers if self.recipe.copies else (),
            "drawings": len(examples.inks),
            "images": len(examples.images),
            "teachers": self.taught_by,
        }
        save_weights(self.weights, net, origin, self.quick)
        write_curve(rows, self.weights.with_suffix(".png"))
