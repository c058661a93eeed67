"""Compose model cards: figures, and a description of the training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from torch import nn

from digitapp.api import Figure, ModelCard
from digitapp.evaluation.report import Report
from digitapp_export.doubt import Calibration
from digitapp_export.recipes import Recipe

PEN = "pen strokes"
FEATURES = "features"
"""The name of the networks' output with the input of their last layer, normalised."""
LICENCES = {
    "mnist": "MNIST (CC BY-SA 3.0)",
    "optdigits": "UCI optdigits (CC BY 4.0)",
    PEN: "UCI pen-based digits (CC BY 4.0)",
}


@dataclass(frozen=True)
class Origin:
    """How a network was trained, for its card."""

    epochs: int
    seed: int
    writers: tuple[str, ...]
    drawings: int
    images: int
    calibration: Calibration
    teachers: tuple[str, ...] = ()
    """The recipes of the networks whose answers it was trained on."""


def card_of(recipe: Recipe, net: nn.Module, origin: Origin) -> ModelCard:
    """Return the card without figures."""
    return ModelCard(
        id=recipe.id,
        title=recipe.title,
        size=recipe.size,
        framing=recipe.framing,
        digitness_threshold=origin.calibration.threshold,
        features=FEATURES,
        parameters=sum(parameter.numel() for parameter in net.parameters()),
        training="; ".join((_training_data(recipe, origin), _settings(recipe, origin), _calibration(origin))),
        licence=licence(recipe.source, bool(origin.writers)),
    )


def licence(source: str, has_drawings: bool) -> str:
    """Return the licences of a model and of its training data."""
    return f"MIT; trained on {LICENCES[source]}{f', {LICENCES[PEN]}' if has_drawings else ''}"


def _training_data(recipe: Recipe, origin: Origin) -> str:
    source = "optdigits.tra" if recipe.source == "optdigits" else "MNIST train"
    parts = [f"{origin.images:,} images of {source}, warped by strength {recipe.warp:g}"]
    if origin.writers:
        parts.append(
            f"{origin.drawings:,} pen drawings of UCI pendigits' writers {spans(origin.writers)}, each seen "
            f"{recipe.copies} times an epoch with its points warped"
        )
    if recipe.generated:
        parts.append(f"{recipe.generated:,} generated drawings an epoch")
    return ", ".join(parts[:-1]) + " and " + parts[-1] if len(parts) > 1 else parts[0]


def _settings(recipe: Recipe, origin: Origin) -> str:
    answers = f", on the answers of {' and '.join(origin.teachers)}" if origin.teachers else ""
    return (
        f"{origin.epochs} epochs{answers} in batches of {recipe.batch}, one-cycle AdamW at {recipe.learning_rate:g}, "
        f"seed {origin.seed}; the weights are their average after the last epoch"
    )


def _calibration(origin: Origin) -> str:
    calibration, writers = origin.calibration, spans(origin.calibration.writers)
    return (
        f"temperature {calibration.temperature:.3f} and digitness threshold from the held-out writers {writers} "
        f"(ECE {calibration.ece:.4f} and NLL {calibration.nll:.4f} of each at the temperature of the others)"
    )


def spans(writers: Sequence[str]) -> str:
    """Format writers as text: 1-24, or 1-3, 7."""
    runs: list[list[str]] = []
    for writer in writers:
        if runs and writer.isdecimal() and runs[-1][-1].isdecimal() and int(writer) == int(runs[-1][-1]) + 1:
            runs[-1].append(writer)
        else:
            runs.append([writer])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def figure(name: str, report: Report) -> Figure:
    """Convert an evaluation report to a card's figure."""
    return Figure(
        data=name, accuracy=report.accuracy, n=report.n, ci95=report.accuracy_ci95,
        ece=report.ece, nll=report.nll, doubted=report.doubted, auroc=report.auroc,
    )  # fmt: skip


def markdown(card: ModelCard) -> str:
    """Return the card as Markdown."""
    height, width = card.size
    doubt = (
        ""
        if card.digitness_threshold is None
        else f", and digitness: below {card.digitness_threshold:.3f} it is not a digit, below "
        f"{card.sure_digitness:g} the answer is not sure"
    )
    sizes = f" {card.parameters:,} parameters." if card.parameters else ""
    return "\n".join(
        [
            f"# {card.title} (`{card.id}`)",
            "",
            f"Input: {height} x {width}, framing `{card.framing}`, paper is {card.range[0]:g}, ink {card.range[1]:g}. "
            f"Output: {card.output} of {', '.join(card.labels)}{doubt}.{sizes}",
            "",
            "| measured on | n | accuracy | 95 % interval | ECE | NLL | doubted | AUROC against non-digits |",
            "|---|---|---|---|---|---|---|---|",
            *map(_row, card.accuracy),
            "",
            f"Training: {card.training}.",
            "",
            *([f"![Training curve]({card.id}.png)", ""] if card.parameters else []),
            f"Licence: {card.licence}.",
            "",
        ]
    )


def _row(figure: Figure) -> str:
    low, high = figure.ci95
    auroc = "" if figure.auroc is None else f"{figure.auroc:.4f}"
    return (
        f"| {figure.data} | {figure.n:,} | {figure.accuracy:.2%} | {low:.2%} to {high:.2%} "
        f"| {figure.ece:.4f} | {figure.nll:.4f} | {figure.doubted:.2%} | {auroc} |"
    )
