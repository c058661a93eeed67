"""What a model's card says: its figures, and in words where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from torch import nn

from digitapp.api import Figure, FileError, ModelCard, ModelError
from digitapp.evaluation.report import Report
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_export import data
from digitapp_export.doubt import Calibration
from digitapp_export.recipes import Recipe

PEN = "pen strokes"
LICENCES = {
    "mnist": "MNIST (CC BY-SA 3.0)",
    "optdigits": "UCI optdigits (CC BY 4.0)",
    PEN: "UCI pen-based digits (CC BY 4.0)",
}


@dataclass(frozen=True)
class Origin:
    """Where a network's weights come from, for its card."""

    epochs: int
    seed: int
    writers: tuple[str, ...]
    drawings: int
    images: int
    calibration: Calibration
    twin: Figure | None = None
    """The figure of held-out writers from whom this network has learnt, measured on one that has not."""


def card_of(recipe: Recipe, net: nn.Module, origin: Origin) -> ModelCard:
    """The card without figures."""
    return ModelCard(
        id=recipe.id,
        title=recipe.title,
        size=recipe.size,
        framing=recipe.framing,
        digitness_threshold=origin.calibration.threshold,
        parameters=sum(parameter.numel() for parameter in net.parameters()),
        training="; ".join((_learnt_from(recipe, origin), _trained(recipe, origin), _calibrated(origin))),
        licence=licence(recipe.source, bool(origin.writers)),
    )


def licence(source: str, has_drawings: bool) -> str:
    """That of a model and of the data it was made from."""
    return f"MIT; trained on {LICENCES[source]}{f', {LICENCES[PEN]}' if has_drawings else ''}"


def _learnt_from(recipe: Recipe, origin: Origin) -> str:
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


def _trained(recipe: Recipe, origin: Origin) -> str:
    return (
        f"{origin.epochs} epochs in batches of {recipe.batch}, one-cycle AdamW at {recipe.learning_rate:g}, "
        f"seed {origin.seed}; the weights are their average after the last epoch"
    )


def _calibrated(origin: Origin) -> str:
    calibration = origin.calibration
    writers = spans(calibration.writers)
    if origin.twin:
        return (
            f"temperature {calibration.temperature:.3f}, the digitness threshold and the figure of the held-out "
            f"writers {writers} are those of a twin, trained alike but without these writers"
        )
    return (
        f"temperature {calibration.temperature:.3f} and digitness threshold from the held-out writers {writers} "
        f"(ECE {calibration.ece:.4f} and NLL {calibration.nll:.4f} of each at the temperature of the others)"
    )


def spans(writers: Sequence[str]) -> str:
    """Writers as text: 1-24, or 1-3, 7."""
    runs: list[list[str]] = []
    for writer in writers:
        if runs and writer.isdecimal() and runs[-1][-1].isdecimal() and int(writer) == int(runs[-1][-1]) + 1:
            runs[-1].append(writer)
        else:
            runs.append([writer])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def figure(name: str, report: Report) -> Figure:
    """What a report says, as a card holds it."""
    return Figure(
        data=name, accuracy=report.accuracy, n=report.n, ci95=report.accuracy_ci95,
        ece=report.ece, nll=report.nll, doubted=report.doubted, auroc=report.auroc,
    )  # fmt: skip


def twin_figure(path: Path) -> Figure:
    """What a twin's card says of the held-out writers; FileError without a twin, ModelError when it says nothing."""
    if not path.is_file():
        raise FileError(f"{path}: there is no such twin; export it with --out {path.parent}")
    told = OnnxBackend().card(path).figure(data.HELD_OUT)
    if told is None:
        raise ModelError(f"{path}: has no figure for {data.HELD_OUT}; train and export the twin on --writers 1-24")
    return told


def markdown(card: ModelCard) -> str:
    """The card for people to read."""
    height, width = card.size
    doubt = (
        ""
        if card.digitness_threshold is None
        else f", and digitness: below {card.digitness_threshold:.3f} it is not a digit"
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
