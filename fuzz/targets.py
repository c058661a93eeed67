"""What is fuzzed: every reader of files, messages and answers that strangers make, each as a function of bytes.

A target returns, or raises a DigitappError of one printable line. Everything else is a finding.
"""

from __future__ import annotations

import io
import struct
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from digitapp.api import DigitappError, ModelCard
from digitapp.outside_text import shown

CORPUS = Path(__file__).parent / "corpus"
LABELS = struct.pack(">4BI3B", 0, 0, 8, 1, 3, 7, 0, 4)


@dataclass(frozen=True)
class Target:
    """One reader."""

    name: str
    read: Callable[[bytes], object]
    packed: str = ""
    """How what it reads is packed, for mutators that change what is inside: "gz", "zip" or "png"."""

    def run(self, content: bytes) -> bool:
        """Read; return whether that succeeded, False for a clean error. Whatever else is raised is a finding."""
        try:
            self.read(content)
        except DigitappError as error:
            said = str(error)
            if not said or said != shown(said):
                raise AssertionError(f"not one line that can be shown: {said!a}") from error
            return False
        return True

    def seeds(self) -> list[bytes]:
        """Return the contents of its corpus."""
        return [path.read_bytes() for path in sorted((CORPUS / self.name).iterdir())]


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="fuzz-"))


def _in_file(suffix: str, read: Callable[[Path], object]) -> Callable[[bytes], object]:
    def written(content: bytes) -> object:
        path = _folder() / f"a{suffix}"
        path.write_bytes(content)
        return read(path)

    return written


def _drained(found: Iterable[object]) -> None:
    for _ in found:
        pass


def _both(first: Callable[[Path], object], second: Callable[[Path], object]) -> Callable[[Path], None]:
    """Return what reads a file in two ways, the second also where the first has failed cleanly."""

    def read(path: Path) -> None:
        with suppress(DigitappError):
            first(path)
        second(path)

    return read


def _dataset(path: Path) -> None:
    from digitapp.evaluation.datasets import read_dataset

    data = read_dataset(path)
    for index in range(min(3, len(data))):
        data.item(index)


def _format(name: str) -> Callable[[Path], None]:
    def read(path: Path) -> None:
        from digitapp.teaching.formats import registry

        _drained(registry.read(path, name))

    return read


def _idx(content: bytes) -> None:
    folder = _folder()
    (folder / "a-labels-idx1-ubyte").write_bytes(LABELS)
    path = folder / "a-images-idx3-ubyte"
    path.write_bytes(content)
    _both(_dataset, _format("idx"))(path)


def _picture(content: bytes) -> None:
    from digitapp.preprocessing.images import read_image
    from digitapp.preprocessing.picture_files import count_pages, is_moving, read_picture

    path = _folder() / "a.tif"
    path.write_bytes(content)
    for read in (read_image, read_picture, count_pages):
        with suppress(DigitappError):
            read(path)
    is_moving(path)


def _collection(path: Path) -> None:
    from digitapp.teaching.collection import Collection
    from digitapp.teaching.summary import summary_of

    _both(lambda one: Collection(one).rows(), summary_of)(path)


def _journal(path: Path) -> None:
    from digitapp.drawing.journal import read_journal

    read_journal(path)


def _onnx(path: Path) -> None:
    from digitapp_backends import onnx_file

    onnx_file.check(path)


def _protobuf(path: Path) -> None:
    from digitapp_backends import protobuf

    with suppress(protobuf.BrokenError, OSError), protobuf.opened(path) as wire:
        _drained(wire.messages((0, path.stat().st_size)))


def _zip(path: Path) -> None:
    from digitapp_backends import torch_archive

    for read in (torch_archive.card, torch_archive.signature):
        with suppress(DigitappError):
            read(path)
    torch_archive.plain(path)


def _frame(content: bytes) -> None:
    from digitapp.workers import protocol

    pipe = io.BytesIO(content)
    with suppress(OverflowError, ValueError, TypeError):  # after which the app ends the worker
        while (outcome := protocol.receive(pipe.read, protocol.Outcome, 2**20)) is not None:
            for array in outcome.arrays:
                array.array()
            for layer in outcome.layers:
                layer.layer()


class _Server:
    """A server that answers everything with the same bytes."""

    address, timeout = "http://localhost:1", 1.0

    def __init__(self, content: bytes) -> None:
        self._content = content

    def request(self, *_: Any, **__: Any) -> Any:
        from digitapp_backends.remote_connection import Response

        return Response(200, self._content)


def _answer(content: bytes) -> None:
    import numpy as np

    from digitapp_backends.remote_protocol import ServedModel

    model = ServedModel(_Server(content), "digits")  # type: ignore[arg-type]
    with suppress(DigitappError):
        model.signature()
    model.infer("x", np.zeros((1, 1, 8, 8), np.float32), ["y"])


def _settings(path: Path) -> None:
    from digitapp.gui.settings import Settings

    folder = _folder() / "state"
    folder.mkdir(exist_ok=True)
    path.replace(folder / "settings.ini")
    found = Settings(folder)
    for name, value in vars(Settings).items():
        if isinstance(value, property):
            getattr(found, name)


TARGETS = {
    target.name: target
    for target in (
        Target("card", ModelCard.from_json),
        Target("protobuf", _in_file(".onnx", _protobuf)),
        Target("onnx", _in_file(".onnx", _onnx)),
        Target("zip", _in_file(".pt2", _zip), "zip"),
        Target("ndjson", _in_file(".ndjson", _both(_dataset, _format("ndjson")))),
        Target("ndjson-gz", _in_file(".ndjson.gz", _both(_dataset, _format("ndjson"))), "gz"),
        Target("collection", _in_file(".ndjson", _collection)),
        Target("journal", _in_file(".ndjson", _journal)),
        Target("idx", _idx),
        Target("npz", _in_file(".npz", _both(_dataset, _format("npz"))), "zip"),
        Target("csv", _in_file(".csv", _both(_dataset, _format("csv")))),
        Target("optdigits", _in_file(".tes", _both(_dataset, _format("optdigits")))),
        Target("quickdraw", _in_file(".ndjson", _format("quickdraw"))),
        Target("inkml", _in_file(".inkml", _format("inkml"))),
        Target("unipen", _in_file(".unipen", _format("unipen"))),
        Target("uji", _in_file(".txt", _format("uji"))),
        Target("parquet", _in_file(".parquet", _format("parquet"))),
        Target("picture", _picture, "png"),
        Target("settings", _in_file(".ini", _settings)),
        Target("frame", _frame),
        Target("answer", _answer),
    )
}
"""All targets by name."""
