"""What every backend has of `Backend`."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitapp.api import Backend, ModelCard, ModelError, Parity, Run
from support.onnx_models import card


class Minimal(Backend):
    """Writes only what must be written."""

    def load(self, path: Path, card: ModelCard) -> Run:
        raise ModelError("it cannot be loaded")


def test_a_card_is_read_from_the_file_beside_the_model(tmp_path: Path):
    (tmp_path / "net.card.json").write_text(card().to_json())
    assert Minimal().card(tmp_path / "net.xyz") == card()


def test_a_card_that_is_larger_than_any_can_be_is_refused(tmp_path: Path):
    (tmp_path / "net.card.json").write_bytes(card().to_json().encode() + b" " * (1 << 20))
    with pytest.raises(ModelError, match=r"its card net\.card\.json is larger than 1 MiB: write a shorter one"):
        Minimal().card(tmp_path / "net.xyz")


def test_the_largest_card_that_can_be_true_is_read(tmp_path: Path):
    pixels = bytes(range(256)) * 1024
    labels = tuple(f"{number:040}" for number in range(1000))
    parity = Parity(image=pixels, probabilities=(0.0123456789012345,) * len(labels))
    largest = card(size=(512, 512), labels=labels, parity=parity)
    (tmp_path / "net.card.json").write_text(largest.to_json())
    assert Minimal().card(tmp_path / "net.xyz").labels == labels
