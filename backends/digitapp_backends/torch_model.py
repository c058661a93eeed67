"""Runs programs that PyTorch has exported (torch.export.save), always in a worker process, on one thread."""

from __future__ import annotations

import logging
import warnings
from io import BytesIO
from pathlib import Path
from typing import Any, ClassVar

from numpy.typing import NDArray

from digitapp.api import CARD_SUFFIX, Backend, Floats, ModelCard, ModelError, Run, Signature
from digitapp_backends import torch_archive

CPU = "cpu"


class TorchBackend(Backend):
    """Programs of one tensor, whose answer is a tensor of scores, or a tuple, list or dict with one in it.

    Where there are several outputs, the form on the card names the one with the scores as `signature` does; without
    a name it is the first. The digitness of a card with a threshold is the one after it.
    """

    isolated: ClassVar[bool] = True

    def load(self, path: Path, card: ModelCard) -> Run:
        """ModelError when the file is one that `torch_archive.plain` refuses, or has another input than its card says.

        What is returned raises whatever PyTorch does.
        """
        program = torch_archive.plain(path)
        place = _place(torch_archive.signature(path), card)
        import torch
        from torch.utils._pytree import tree_leaves

        torch.set_num_threads(1)
        device = self._device()
        module = _module(program, device)

        def run(images: NDArray[Any]) -> Floats | tuple[Floats, Floats]:
            with torch.inference_mode():
                leaves = tree_leaves(module(torch.from_numpy(images).to(device)))
                wanted = leaves[place : place + (1 if card.digitness_threshold is None else 2)]
                scores, *others = [leaf.float().numpy(force=True) for leaf in wanted]
            return (scores, others[0].reshape(-1)) if others else scores

        return run

    def card(self, path: Path) -> ModelCard:
        """The file beside it, else the one that was saved in it as the extra file "digitapp.card"."""
        inside = None if path.with_suffix(CARD_SUFFIX).is_file() else torch_archive.card(path)
        return ModelCard.from_json(inside) if inside else super().card(path)

    def signature(self, path: Path) -> Signature:
        """Read from the file without PyTorch; see `torch_archive.signature`."""
        return torch_archive.signature(path)

    def devices(self) -> tuple[str, ...]:
        """The CPU, and the accelerator that PyTorch finds here."""
        import torch

        found = torch.accelerator.current_accelerator(check_available=True)
        return (CPU, *([found.type] if found else []))

    def _device(self) -> str:
        if self.device and self.device not in self.devices():
            raise ModelError(f"it cannot run on {self.device!r} here: choose one of {', '.join(self.devices())}")
        return self.device or CPU


def _place(signature: Signature, card: ModelCard) -> int:
    """Which output has the scores; ModelError where the file does not fit the card."""
    form = card.form
    if len(signature.inputs) != 1 or signature.inputs[0].dtype != form.dtype:
        taken = ", ".join(f"{tensor.dtype or 'no tensor'} {list(tensor.shape)}" for tensor in signature.inputs)
        raise ModelError(f"it takes {taken or 'nothing'}, not one tensor of {form.dtype} as its card says")
    names = [tensor.name for tensor in signature.outputs]
    if form.output and form.output not in names:
        raise ModelError(f"it has no output {form.output!r} for the form in its card; there are: {', '.join(names)}")
    place = names.index(form.output) if form.output else 0
    if card.digitness_threshold is not None and len(names) < place + 2:
        raise ModelError("its card has a digitness_threshold, but there is no output after the scores: export it again")
    return place


def _module(program: BytesIO, device: str) -> Any:
    """What PyTorch makes of a program, on a device; ModelError where it makes nothing of it."""
    import torch

    logging.getLogger("torch.export").setLevel(logging.ERROR)  # it tells what it raises as well
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of its own internals
            loaded = torch.export.load(program)
            if device != CPU:
                from torch.export.passes import move_to_device_pass

                loaded = move_to_device_pass(loaded, device)
            return loaded.module()
    except Exception as error:  # whatever a file that is made by hand leads to
        said = " ".join(str(error).split())[:200].rstrip(" .:") or type(error).__name__
        raise ModelError(f"PyTorch cannot load it ({said}): export it again with this version") from error
