"""Write the corpora that fuzzing begins with: a few small valid contents of each kind; findings are added by hand.

python fuzz/make_corpus.py
"""

from __future__ import annotations

import gzip
import io
import json
import shutil
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
from PIL import Image

from digitapp.api import ModelCard
from digitapp.drawing.files import Record
from digitapp.drawing.journal import Snapshot, encode_entry
from digitapp.drawing.pictures import Picture
from digitapp.drawing.strokes import Drawing
from digitapp.teaching.example import Example
from digitapp.teaching.formats import registry
from digitapp.workers import protocol

CORPUS = Path(__file__).parent / "corpus"
SEVEN = Drawing.from_points([[(100, 100), (400, 100), (250, 420)], [(200, 250), (330, 250)]])
INK = np.zeros((8, 8), np.uint8)
INK[1:7, 3:5] = 255
CARD = ModelCard(id="tiny", title="Tiny", size=(8, 8), framing="mnist")


def main() -> None:
    for name, contents in _contents():
        folder = CORPUS / name
        folder.mkdir(parents=True, exist_ok=True)
        for number, content in enumerate(contents):
            (folder / f"valid-{number}").write_bytes(content)


def _contents() -> Iterator[tuple[str, list[bytes]]]:
    figure = {"data": "mnist-test", "accuracy": 0.9, "n": 100, "ci95": [0.85, 0.95]}
    rich = json.loads(CARD.to_json()) | {"accuracy": [figure], "training": "by hand", "range": [1, 0]}
    yield "card", [CARD.to_json().encode(), json.dumps(rich).encode()]
    models = [_onnx(), _onnx(CARD)]
    yield "protobuf", models
    yield "onnx", models
    yield "zip", [_zip()]
    lines = _lines()
    yield "ndjson", [lines, _pictured()]
    yield "ndjson-gz", [gzip.compress(lines, mtime=0)]
    collection = b"".join(example.line() for example in _examples())
    yield "collection", [collection]
    snapshot = Snapshot(SEVEN.strokes)
    yield "journal", [encode_entry(None, snapshot) + encode_entry(snapshot, Snapshot(SEVEN.strokes[:1]))]
    images = np.stack([INK] * 3)
    yield "idx", [struct.pack(">4B3I", 0, 0, 8, 3, 3, 8, 8) + images.tobytes()]
    yield "npz", [_npz(np.savez, images), _npz(np.savez_compressed, images / 255)]
    yield "csv", [b"file,label\na.csv,7\nb.png,4\n", b'image;class\n"x;y.png";1\n']
    yield "optdigits", [(",".join(["0", "16"] * 32) + ",7\n").encode() * 2]
    for name, suffix in (("quickdraw", ".ndjson"), ("inkml", ".inkml"), ("unipen", ".unipen"), ("uji", ".txt")):
        yield name, [_written(name, suffix)]
    yield "parquet", [_written("parquet", ".parquet")]
    yield "picture", list(_pictures())
    ini = b'[General]\nmodel=tiny\npenWidth=20\nrecent="[\\"/a.ndjson\\"]"\nwriter=Ada\n[devices]\nonnx=cpu\n'
    yield "settings", [ini]
    outcome = protocol.Outcome(
        card=CARD.to_json(), arrays=(protocol.Array.of(np.ones((2, 10), np.float32)),), files=("a",), number=1
    )
    body = msgspec.msgpack.encode(outcome)
    yield "frame", [struct.pack("<Q", len(body)) + body]
    described = {"name": "y", "datatype": "FP32", "shape": [1, 10]}
    yield (
        "answer",
        [
            json.dumps({"outputs": [described | {"data": [0.1] * 10}]}).encode(),
            json.dumps({"inputs": [described], "outputs": [described], "versions": ["1"]}).encode(),
        ],
    )


def _examples() -> list[Example]:
    return [
        Example(id="a", label="7", drawing=SEVEN, writer="Ada", session="s", collected="2026-01-01T00:00:00Z"),
        Example(id="b", label="1", image=(INK / 255).astype(np.float32)),
    ]


def _lines() -> bytes:
    timed = Record.of(SEVEN, 7)
    timed.time = [[0.1 * i for i in range(len(stroke))] for stroke in timed.strokes]
    return b"".join(msgspec.json.encode(record) + b"\n" for record in (Record.of(SEVEN, 7), timed))


def _pictured() -> bytes:
    pictured = Drawing((500, 500), SEVEN.strokes, Picture.of(255 - INK))
    return msgspec.json.encode(Record.of(pictured, 7)) + b"\n"


def _written(name: str, suffix: str) -> bytes:
    folder = Path(tempfile.mkdtemp())
    try:
        registry.write(folder / f"a{suffix}", _examples()[:1], name)
        return (folder / f"a{suffix}").read_bytes()
    finally:
        shutil.rmtree(folder)


def _npz(save: object, images: np.ndarray) -> bytes:
    file = io.BytesIO()
    save(file, x=images, y=np.array([7, 0, 4]), writer=np.array(["Ada"] * 3))  # type: ignore[operator]
    return file.getvalue()


def _pictures() -> Iterator[bytes]:
    grey, pixels = Image.fromarray(255 - INK), np.random.default_rng(0).integers(0, 255, (8, 8, 3), np.uint8)
    coloured, exif = Image.fromarray(pixels), Image.Exif()
    exif[0x0112] = 6
    for image, kind, more in (
        (grey, "PNG", {}),
        (coloured.convert("RGBA"), "PNG", {}),
        (coloured.convert("P"), "PNG", {"transparency": 0, "exif": exif}),
        (grey.convert("1"), "TIFF", {"save_all": True, "append_images": [coloured]}),
        (coloured, "TIFF", {"compression": "tiff_lzw"}),
        (coloured, "JPEG", {"exif": exif, "quality": 60}),
        (coloured, "GIF", {"save_all": True, "append_images": [grey]}),
        (coloured, "WEBP", {"exif": exif}),
        (grey, "BMP", {}),
    ):
        file = io.BytesIO()
        image.save(file, kind, **more)
        yield file.getvalue()


def _onnx(card: ModelCard | None = None) -> bytes:
    import onnx
    from onnx import helper, numpy_helper

    weights = numpy_helper.from_array(np.ones((64, 10), np.float32), "w")
    values = [
        helper.make_tensor_value_info("image", onnx.TensorProto.FLOAT, ["batch", 64]),
        helper.make_tensor_value_info("scores", onnx.TensorProto.FLOAT, ["batch", 10]),
    ]
    nodes = [helper.make_node("MatMul", ["image", "w"], ["s"]), helper.make_node("Softmax", ["s"], ["scores"])]
    model = helper.make_model(helper.make_graph(nodes, "g", values[:1], values[1:], [weights]))
    if card is not None:
        helper.set_model_props(model, {"digitapp.card": card.to_json()})
    return bytes(model.SerializeToString())


def _zip() -> bytes:
    import torch

    class Net(torch.nn.Module):
        def forward(self, image: torch.Tensor) -> torch.Tensor:
            return torch.softmax(image.flatten(1)[:, :10], 1)

    file = io.BytesIO()
    torch.export.save(torch.export.export(Net(), (torch.ones(1, 1, 4, 4),)), file)
    return file.getvalue()


if __name__ == "__main__":
    main()
