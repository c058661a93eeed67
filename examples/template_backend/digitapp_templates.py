"""A backend for digitapp whose models are text files: pictures drawn with characters; the most similar one wins."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from digitapp.api import Backend, Floats, ModelCard, ModelError, NoCardError, Run

SHADES = ".-+*#"
"""From paper to ink."""
SHARPNESS = 20.0
"""The logit of a perfect match: the model is fairly sure of a clear digit, and unsure between two similar ones."""


class TemplateBackend(Backend):
    """Reads `*.templates` files: pictures of one size, separated by blank lines, each below its label."""

    def load(self, path: Path, card: ModelCard) -> Run:
        """Return a function that scores each label by the similarity of its most similar picture."""
        labels, pictures = read(path)
        if pictures.shape[1:] != card.size or set(labels) != set(card.labels):
            raise ModelError(f"{path.name}: its pictures have other labels or another size than its card says")
        known = [_normal(pictures[np.array(labels) == label]) for label in card.labels]

        def run(images: Floats) -> Floats:
            seen = _normal(images)
            return SHARPNESS * np.stack([(seen @ own.T).max(axis=1) for own in known], axis=1)

        return run

    def card(self, path: Path) -> ModelCard:
        """Return the card beside the file, or one made from the file's content, so that no card is needed."""
        try:
            return super().card(path)
        except NoCardError:
            labels, pictures = read(path)
        return ModelCard(
            id=path.stem.lower(),
            title=path.stem,
            size=pictures.shape[1:],
            framing="optdigits",
            labels=tuple(dict.fromkeys(labels)),
            output="logits",
        )


def read(path: Path) -> tuple[list[str], Floats]:
    """Return the labels and the pictures, [pictures, H, W] in [0, 1]; ModelError if the file is not valid."""
    try:
        blocks = [block.split() for block in re.split(r"\n\s*\n", path.read_text("utf-8").strip())]
        shades = [[[SHADES.index(letter) for letter in row] for row in rows] for _, *rows in blocks]
        pictures = np.array(shades, np.float32) / (len(SHADES) - 1)
        if pictures.ndim != 3:
            raise ValueError("a label without a picture")
        return [label for label, *_ in blocks], pictures
    except ValueError as error:
        raise ModelError(f"{path.name}: not pictures of one size, drawn with {SHADES}, under a label each") from error


def _normal(images: Floats) -> Floats:
    """Normalise images to rows whose products are correlations, which do not depend on how bold the pen is."""
    rows = images.reshape(len(images), -1)
    rows = rows - rows.mean(axis=1, keepdims=True)
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
