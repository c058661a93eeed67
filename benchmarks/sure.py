"""Find the digitness from which an answer may be sure: what each choice costs in digits, and what else it lets pass.

The digits are those of the training writers; the other drawings are generated as for training (part "train" of
`outliers.py`), with another seed. No held-out writer and no test set is used. The heads have learnt from drawings of
these kinds and look better on them than on others; docs/REPORT.md tells how they do on what they have not seen.

    python benchmarks/sure.py [--data-dir DIR] [--count N] [MODEL ...]
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import digitapp_models
from digitapp.api import SURE, SURE_DIGITNESS, ModelError
from digitapp.evaluation.datasets import Dataset
from digitapp.models.model import Model, Outputs
from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_export import outliers
from digitapp_export.data import TRAINING_WRITERS, strokes

SEED = 11
"""Not one of the seeds that the heads were trained with."""
LIMITS = (0.0, 0.3, 0.5, 0.7, 0.9)
"""The choices; 0 asks for confidence alone."""
MODELS = ("cnn-28x28", "mlp-28x28", "cnn-8x8", "mlp-8x8")
"""The bundled models that give a digitness."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "models", nargs="*", default=MODELS, metavar="MODEL", help="bundled models (all with digitness)"
    )
    default = Path(os.environ.get("DIGITAPP_DATA") or "../shared/data")
    parser.add_argument("--data-dir", type=Path, default=default)
    parser.add_argument("--count", type=int, default=800, help="drawings of each kind that is no digit")
    args = parser.parse_args()
    digits = strokes(args.data_dir, TRAINING_WRITERS)
    print(
        f"{len(digits):,} digits of the writers {TRAINING_WRITERS[0]} to {TRAINING_WRITERS[-1]}, {args.count:,} other "
        f"drawings of each kind: the share that is sure, with a confidence of at least {SURE:.0%},"
    )
    print("if the digitness must be at least " + ", ".join(f"{limit:g}{_mark(limit)}" for limit in LIMITS))
    for name in args.models:
        print_shares(load(name), digits, args.count)


def load(name: str) -> Model:
    """Load a bundled model."""
    path = digitapp_models.FOLDER / f"{name}.onnx"
    card = OnnxBackend().card(path)
    if not card.tells_non_digits:
        raise ModelError(f"{path}: gives no digitness; name one of {', '.join(MODELS)}")
    return Model(card, OnnxBackend().load(path, card))


def print_shares(model: Model, digits: Dataset, count: int) -> None:
    """Print what is sure at each limit: of the digits, of these that are read right, and of the other drawings."""
    rng = np.random.default_rng(SEED)
    makers = outliers.kinds("train", digits.inks, [label or "" for label in digits.labels])
    others = {name: outliers.make(maker, count, rng) for name, maker in makers.items()}
    drawn = model.readings(model.frames(digits.inks))
    right = np.array(model.card.labels)[drawn.probabilities.argmax(axis=1)] == np.array(digits.labels)
    print(f"\n{model.card.id}, no digit below {model.card.digitness_threshold:.3f}")
    _print_row("digits", [is_sure(drawn, limit).mean() for limit in LIMITS])
    _print_row("  right when sure", [right[is_sure(drawn, limit)].mean() for limit in LIMITS])
    found = {name: model.readings(model.frames(inks)) for name, inks in others.items()}
    found["noise"] = model.readings(model.frames(outliers.noise(count, model.card.size, rng)))
    for name, outputs in found.items():
        _print_row(name, [is_sure(outputs, limit).mean() for limit in LIMITS])


def is_sure(outputs: Outputs, limit: float) -> NDArray[np.bool_]:
    """Return which answers are sure if that takes a digitness of at least `limit`, bool [N]."""
    return outputs.is_digit & (outputs.confidence >= SURE) & (outputs.digitness >= limit)


def _mark(limit: float) -> str:
    return " (SURE_DIGITNESS)" if limit == SURE_DIGITNESS else ""


def _print_row(name: str, shares: list[np.floating]) -> None:
    print(f"  {name:20}" + "".join(f"{share:9.2%}" for share in shares))


if __name__ == "__main__":
    main()
