"""Run programs exported by PyTorch (torch.export.save), always in a worker process, on one thread."""

from __future__ import annotations

import logging
import warnings
from io import BytesIO
from pathlib import Path
from typing import Any, ClassVar

from numpy.typing import NDArray

from digitapp.api import CARD_SUFFIX, Backend, Floats, Layers, ModelCard, ModelError, Run, Signature
from digitapp_backends import input_spec, torch_archive

CPU = "cpu"


class TorchBackend(Backend):
    """Reads programs that take one tensor and return a tensor of scores, or a tuple, list or dict that holds one.

    If there are several outputs, the card's form names the one with the scores, as `signature` calls it; without a name
    it is the first. If the card has a `digitness_threshold`, the next output is the digitness. The features are
    the output that the card names.
    """

    isolated: ClassVar[bool] = True

    def load(self, path: Path, card: ModelCard) -> Run:
        """Load the program.

        ModelError if `torch_archive.plain` rejects the file or it does not fit its card. The returned function passes
        on PyTorch's errors.
        """
        program = torch_archive.plain(path)
        places = _places(torch_archive.signature(path), card)
        import torch
        from torch.utils._pytree import tree_leaves

        torch.set_num_threads(1)
        device = self._device()
        module = _load_module(program, device)

        def run(images: NDArray[Any]) -> Floats | tuple[Floats, ...]:
            with torch.inference_mode():
                leaves = tree_leaves(module(torch.from_numpy(images).to(device)))
                scores, *others = [leaves[place].float().numpy(force=True) for place in places]
            return input_spec.in_order(scores, others, card)

        return run

    def layers(self, path: Path, card: ModelCard) -> Layers:
        """Load the program once more, to run it operator by operator; raises the errors of `load`."""
        program = torch_archive.plain(path)
        found = torch_archive.signature(path)
        scores = found.outputs[_places(found, card)[0]].name
        import torch

        from digitapp_backends.torch_layers import TorchLayers

        torch.set_num_threads(1)
        device = self._device()
        return TorchLayers(_load_module(program, device), card, scores, device)

    def card(self, path: Path) -> ModelCard:
        """Return the card from the file beside the model, or from its extra file "digitapp.card"."""
        inside = None if path.with_suffix(CARD_SUFFIX).is_file() else torch_archive.card(path)
        return ModelCard.from_json(inside) if inside else super().card(path)

    def signature(self, path: Path) -> Signature:
        """Return the inputs and outputs, read without PyTorch; see `torch_archive.signature`."""
        return torch_archive.signature(path)

    def devices(self) -> tuple[str, ...]:
        """Return the CPU and the accelerator that PyTorch finds, if any."""
        import torch

        found = torch.accelerator.current_accelerator(check_available=True)
        return (CPU, *([found.type] if found else []))

    def _device(self) -> str:
        if self.device and self.device not in self.devices():
            raise ModelError(f"it cannot run on {self.device!r} here: choose one of {', '.join(self.devices())}")
        return self.device or CPU


def _places(signature: Signature, card: ModelCard) -> list[int]:
    """Return which outputs are the scores, the digitness and the features; ModelError if the file has not all."""
    form = card.form
    if len(signature.inputs) != 1 or signature.inputs[0].dtype != form.dtype:
        taken = ", ".join(f"{tensor.dtype or 'no tensor'} {list(tensor.shape)}" for tensor in signature.inputs)
        raise ModelError(f"it takes {taken or 'nothing'}, not one tensor of {form.dtype} as its card says")
    names = [tensor.name for tensor in signature.outputs]
    if form.output and form.output not in names:
        raise ModelError(f"it has no output {form.output!r} for the form in its card; there are: {', '.join(names)}")
    index = names.index(form.output) if form.output else 0
    if card.digitness_threshold is not None and len(names) < index + 2:
        raise ModelError("its card has a digitness_threshold, but there is no output after the scores: export it again")
    digitness = [] if card.digitness_threshold is None else [index + 1]
    if card.features and card.features not in names:
        raise ModelError(f"its card names its features {card.features!r}, but its outputs are: {', '.join(names)}")
    return [index, *digitness, *([names.index(card.features)] if card.features else [])]


def _load_module(program: BytesIO, device: str) -> Any:
    """Load a program in PyTorch on a device; ModelError if that fails."""
    import torch

    logging.getLogger("torch.export").setLevel(logging.ERROR)  # it logs what it also raises
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about PyTorch's internals
            loaded = torch.export.load(program)
            if device != CPU:
                from torch.export.passes import move_to_device_pass

                loaded = move_to_device_pass(loaded, device)
            return loaded.module()
    except Exception as error:  # a forged file may cause any error
        reason = " ".join(str(error).split())[:200].rstrip(" .:") or type(error).__name__
        raise ModelError(f"PyTorch cannot load it ({reason}): export it again with this version") from error
