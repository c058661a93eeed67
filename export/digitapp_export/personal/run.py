"""Train a whole network on a person's collection, add doubt, and write an ONNX model with its card."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from pathlib import Path
from time import perf_counter

import numpy as np
import torch
from torch import Tensor, nn

from digitapp.api import ModelCard
from digitapp.evaluation.datasets import Dataset
from digitapp.models.naming import id_of
from digitapp.teaching.training_progress import Epoch, Finished, Finishing, Line, Started
from digitapp_export import data, doubt, half, outliers, overwrite_guard, to_onnx, train
from digitapp_export.card import FEATURES, licence
from digitapp_export.checkpoint import Rows, save_weights
from digitapp_export.curve import write_curve
from digitapp_export.distributed import ALONE
from digitapp_export.doubt import Calibration, Doubting
from digitapp_export.personal import base as bases
from digitapp_export.personal import examples
from digitapp_export.personal.base import Base
from digitapp_export.personal.examples import HELD_OUT, Collected, PersonalSet
from digitapp_export.personal.measuring import measures
from digitapp_export.recipes import Recipe
from digitapp_export.training_set import TrainingSet

EPOCHS, MORE_EPOCHS = 30, 12
"""Epochs of a network from nothing, and of one that starts from another."""
GENTLER = 10
"""The learning rate of one that starts from another is the recipe's divided by this."""
DOUBT_SHARE = 0.15
"""The digitness head is trained on so large a share of what a bundled model's is: its epochs are smaller too."""
CALIBRATED_WITH = 1000
"""Generated digits that temperature and threshold are fitted with, where the data sets are missing."""
DIGITS = tuple("0123456789")
SHARE_AVERAGED = 8
"""The average of the weights is mostly of the last one in so many of all steps: a run is too short for a slower one."""
LIKE = 512
"""Images with whose statistics a network starts from an ONNX file."""


@dataclass(frozen=True, kw_only=True)
class PersonalRun:
    """A training, the files it reads and the folder it writes into."""

    recipe: Recipe
    """The network, and how it is trained; name and number of outputs are the person's."""
    collections: tuple[Path, ...]
    data_dir: Path
    out: Path
    base: Path | None = None
    """The model to start from; None for none."""
    name: str = ""
    """The new model's title; "" for the recipe's with the word "trained"."""
    writers: tuple[str, ...] = data.TRAINING_WRITERS
    epochs: int | None = None
    seed: int = 0
    device: str = "cpu"
    keep_digits: bool = True
    force: bool = False
    report: Callable[[Line], None] = lambda _: None
    is_shown: bool = True
    """Whether a progress bar is shown."""

    def run(self) -> Finished:
        """Train, or go on training, and write the files; DigitappError if that cannot be done."""
        started = self._started
        train.check_device(self.device)
        overwrite_guard.check_room(self.out, self.recipe)
        if not self.force:
            overwrite_guard.check_weights(self.weights, started.of)
        self.report(started)
        net, rows = self._train()
        self.report(Finishing(what="Learning to doubt"))
        head = doubt.fit_head(self._recipe, net, self._examples, self.seed, DOUBT_SHARE)
        calibration = self._calibration(net, head)
        self.report(Finishing(what="Measuring"))
        card = self._write(net, head, calibration)
        write_curve(rows, self.weights.with_suffix(".png"))
        done = Finished(
            id=card.id,
            title=card.title,
            path=str(self.out / f"{card.id}.onnx"),
            measures=measures(card, self._tests(), self._base),
        )
        self.report(done)
        return done

    @property
    def weights(self) -> Path:
        """The file of the trained weights; checkpoint, log, curve and model are beside it."""
        return self.out / f"{self._recipe.id}.pt"

    @cached_property
    def _title(self) -> str:
        return self.name.strip() or f"{self.recipe.title[:70]}, trained"

    @cached_property
    def _base(self) -> Base | None:
        return None if self.base is None else bases.read(self.base, self.recipe)

    @cached_property
    def _collected(self) -> Collected:
        known = ModelCard(
            id=self.recipe.id, title=self.recipe.title, size=self.recipe.size, framing=self.recipe.framing
        )
        card = self._base.card if self._base else known
        return examples.collect(self.recipe, self.collections, card, self.keep_digits, self.seed)

    @cached_property
    def _examples(self) -> PersonalSet:
        content = self._base.content if self._base else b""
        nothing = TrainingSet(np.zeros((0, *self.recipe.size), np.float32), np.zeros(0, np.int64))
        digits, said = nothing, ""
        if self.keep_digits and self._collected.labels[:10] == DIGITS:
            digits, said = examples.known_digits(self.recipe, self.data_dir, self.writers)
        return PersonalSet(self._collected.labels, self._collected.taught(), digits, said, content)

    @cached_property
    def _recipe(self) -> Recipe:
        """The recipe of the network to train, as it is before."""
        examples_ = self._examples
        rate = self.recipe.learning_rate / (GENTLER if self._base else 1)
        made = replace(
            self.recipe, id=id_of(self._title), title=self._title, learning_rate=rate, teachers=(), copies=1,
            generated=examples.GENERATED if examples_.keeps_digits else 0,
            epochs=self.epochs or (MORE_EPOCHS if self._base else EPOCHS),
        )  # fmt: skip
        return replace(made, net=lambda: deepcopy(self._network))

    @property
    def _started(self) -> Started:
        collected, recipe = self._collected, self._recipe
        held_out = int(collected.held_out.sum())
        return Started(
            id=recipe.id, labels=collected.labels, n=len(collected.truth) - held_out, held_out=held_out,
            left_out=collected.left_out, digits=self._examples.said, of=recipe.epochs,
        )  # fmt: skip

    @cached_property
    def _network(self) -> nn.Sequential:
        """The network as it is before the first epoch."""
        torch.manual_seed(self.seed)
        labels = self._collected.labels
        if self._base is None:
            return bases.with_outputs(self.recipe.net(), labels)
        return bases.with_outputs(self._base.load(self.recipe, self._some(LIKE)), labels, self._base.card.labels)

    def _some(self, count: int) -> Tensor:
        """Return images such as those that it is trained on, [count, 1, H, W], or fewer."""
        rng, generator = np.random.default_rng((self.seed, 2)), torch.Generator().manual_seed(self.seed)
        batches = self._examples.batches(self._recipe, 0, rng, generator, ALONE)
        return torch.cat([images for images, _ in islice(batches, -(-count // self.recipe.batch))])[:count]

    def _train(self) -> tuple[nn.Sequential, Rows]:
        recipe, begun = self._recipe, perf_counter()
        done: Rows = []

        def notify(row: dict[str, float], is_old: bool) -> None:
            done.extend([] if is_old else [row])
            left = (perf_counter() - begun) / len(done) * (recipe.epochs - int(row["epoch"])) if done else None
            self.report(
                Epoch(
                    epoch=int(row["epoch"]),
                    of=recipe.epochs,
                    loss=row["loss"],
                    accuracy=row["accuracy"],
                    validation=row.get("validation"),
                    seconds_left=left,
                )
            )

        steps = recipe.epochs * -(-self._examples.epoch_size(recipe) // recipe.batch)
        options = train.Options(
            recipe.epochs, self.seed, self.device, self.weights.with_suffix(".checkpoint"),
            log=self.weights.with_suffix(".csv"), anew=self.force, measure=self._validation, notify=notify,
            is_shown=self.is_shown, decay=max(0.0, min(0.998, 1 - SHARE_AVERAGED / steps)),
        )  # fmt: skip
        teacher = deepcopy(self._network).eval().to(self.device) if self._base else None
        net, rows = train.fit(recipe, replace(self._examples, teacher=teacher), options)
        net = net.cpu()
        self.out.mkdir(parents=True, exist_ok=True)
        own = self._examples.own
        origin = {
            "epochs": recipe.epochs, "seed": self.seed, "labels": list(self._collected.labels), "writers": (),
            "drawings": len(own.inks), "images": len(own.images), "teachers": (),
        }  # fmt: skip
        save_weights(self.weights, net, origin)
        return net, rows

    @torch.inference_mode()
    def _validation(self, net: nn.Module) -> dict[str, float]:
        """Return the accuracy on the held-out examples."""
        chosen = self._collected.held_out
        if not chosen.any():
            return {}
        images = torch.from_numpy(self._collected.images[chosen, None]).to(self.device)
        answers = torch.cat([net(part).argmax(1) for part in images.split(500)]).cpu().numpy()
        return {"validation": float((answers == self._collected.truth[chosen]).mean())}

    def _calibration(self, net: nn.Sequential, head: nn.Module) -> Calibration:
        """Fit temperature and threshold on the held-out examples, and on digits of writers not trained on."""
        collected = self._collected
        chosen = collected.held_out
        own = chosen if chosen.any() or self._examples.keeps_digits else ~chosen
        names = np.full(int(own.sum()), "collection")
        sets = [(collected.images[own], collected.truth[own], names)]
        if self._examples.keeps_digits:
            sets.append(doubt.framed(self._recipe, self._unseen_digits()))
        images, labels, groups = map(np.concatenate, zip(*sets, strict=True))
        return doubt.calibrated(net, head, images, labels, groups)

    def _unseen_digits(self) -> Dataset:
        """Return digits of the held-out writers or, without the data sets, generated ones of other forms."""
        unseen = tuple(writer for writer in data.HELD_OUT_WRITERS if writer not in self.writers)
        if unseen and examples.has_sets(self.recipe, self.data_dir):
            return data.strokes(self.data_dir, unseen)
        from digitapp_export import generate

        inks, labels = generate.inks(CALIBRATED_WITH, np.random.default_rng((self.seed, 3)))
        return Dataset("generated", tuple(labels), inks=tuple(inks), writers=("generated",) * len(inks))

    def _tests(self) -> dict[str, Dataset]:
        """Return the sets that the model is measured on: the held-out examples, and those of digits that are here."""
        tests = {}
        if self._collected.held_out.any():
            tests[HELD_OUT] = self._collected.dataset(HELD_OUT, self._collected.held_out)
        if self._examples.keeps_digits and examples.has_sets(self.recipe, self.data_dir):
            tests |= data.test_sets(self.data_dir)
            tests[data.HELD_OUT] = outliers.beside(tests[data.HELD_OUT])
        if set(self.writers) & set(data.HELD_OUT_WRITERS):
            tests.pop(data.HELD_OUT, None)
        return tests

    def _write(self, net: nn.Sequential, head: nn.Module, calibration: Calibration) -> ModelCard:
        recipe, collected = self._recipe, self._collected
        doubting = Doubting(half.rounded(net) if recipe.half_weights else net, head, calibration.temperature)
        doubting = doubting.cpu().eval()
        card = ModelCard(
            id=recipe.id, title=recipe.title, size=recipe.size, framing=recipe.framing, labels=collected.labels,
            digitness_threshold=calibration.threshold, features=FEATURES,
            parameters=sum(parameter.numel() for parameter in doubting.parameters()),
            training=self._training(calibration), licence=self._licence(),
        )  # fmt: skip
        proto = to_onnx.to_proto(doubting, recipe.size)
        model = to_onnx.load_model(to_onnx.with_card(proto, card), card)
        taught = collected.dataset("collection", ~collected.held_out)
        to_onnx.check_parity(doubting, model, taught, "the collection")  # also where nothing is held out
        guard = overwrite_guard.guard(self.out / f"{card.id}.onnx", self.force)
        return to_onnx.write(
            proto, card, self._tests(), self.out, lambda *test: to_onnx.check_parity(doubting, *test), guard
        )

    def _training(self, calibration: Calibration) -> str:
        """Say what it was trained on, for the card."""
        collected, recipe, own = self._collected, self._recipe, self._examples.own
        kinds = len(set(collected.truth[~collected.held_out].tolist()))
        count = len(own.images) + len(own.inks)
        beside = f", beside {self._examples.said} and {recipe.generated:,} generated digits an epoch"
        parts = [
            f"Trained on {count:,} examples of {kinds} labels of a person's own collection, "
            f"each seen {self._examples.copies} times an epoch, varied anew"
            + (beside if self._examples.keeps_digits else ""),
            f"started from {self._base.card.id}, whose answers to known digits were kept"
            if self._base
            else "started from nothing",
            f"{recipe.epochs} epochs in batches of {recipe.batch}, one-cycle AdamW at {recipe.learning_rate:g}, "
            f"seed {self.seed}; the weights are their average after the last epoch",
            f"{int(collected.held_out.sum()):,} examples held out, divided {collected.how}; temperature "
            f"{calibration.temperature:.3f} and digitness threshold from {' and '.join(calibration.writers)}",
        ]
        return "; ".join(parts)

    def _licence(self) -> str:
        if self._examples.keeps_digits:
            return f"{licence(self.recipe.source, True)}, and a person's own collection"
        return "MIT; trained on a person's own collection"
