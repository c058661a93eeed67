"""Small files that unpack, point or multiply to much, for `benchmarks/faults.py`; each is written when it is needed."""

from __future__ import annotations

import gzip
import json
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

MEBI = 2**20
EVALUATE, PREDICT, READ = ("evaluate", "{}"), ("predict", "{}"), ("read", "{}")
IMPORT = ("collection", "import", "--to", "bombs", "{}")
SHOW = ("collection", "show", "{}")
POINTS = b'{"strokes":[[' + b",".join([b"[1,2]"] * 200_000) + b']],"label":1}\n'


@dataclass(frozen=True)
class Bomb:
    """A file, and the commands that are given its name in place of {}."""

    name: str
    suffix: str
    write: Callable[[Path], object]
    commands: tuple[tuple[str, ...], ...]


def _pieces(content: Callable[[], Iterable[bytes]]) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with gzip.open(path, "wb", 6) if path.suffix == ".gz" else path.open("wb") as file:
            file.writelines(content())

    return write


def _zeros(count: int) -> Iterator[bytes]:
    for start in range(0, count, MEBI):
        yield bytes(min(MEBI, count - start))


def _npz(images: tuple[int, ...], labels: int, label: str = "|u1", members: int = 0) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, kind, shape in (("x", "|u1", images), ("y", label, (labels,))):
                with archive.open(f"{name}.npy", "w", force_zip64=True) as member:
                    np.lib.format.write_array_header_1_0(
                        member, {"descr": kind, "fortran_order": False, "shape": shape}
                    )
                    for piece in _zeros(int(np.prod(shape)) * np.dtype(kind).itemsize):
                        member.write(piece)
            for number in range(members):
                archive.writestr(f"{number}.npy", b"")

    return write


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int, height: int, depth: int, colour: int, channels: int, extra: bytes = b"") -> bytes:
    """Return a PNG of black, a thousandth of its pixels in size."""
    packer, row = zlib.compressobj(9), bytes(1 + -(-width * depth * channels // 8))
    packed = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    header = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + extra + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")


def _png(
    width: int, height: int, depth: int, colour: int, channels: int, extra: bytes = b""
) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(png(width, height, depth, colour, channels, extra))


def _pillow(kind: str, size: tuple[int, int], mode: str, frames: int = 0, **options: object) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        from PIL import Image

        with path.open("w+b") as file:
            more = {"save_all": True, "append_images": [Image.new(mode, size)] * frames} if frames else {}
            Image.new(mode, size).save(file, kind, **more, **options)

    return write


def _pictured(path: Path) -> None:
    """Five thousand lines with a picture of four million pixels each."""
    import base64

    line = {"strokes": [], "label": 1, "image": base64.b64encode(png(2000, 2000, 8, 0, 1)).decode()}
    path.write_bytes((json.dumps(line) + "\n").encode() * 5000)


def _beside(images: Callable[[], Iterable[bytes]], count: int) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        _pieces(images)(path)
        labels = path.with_name(path.name.replace("images", "labels").replace("idx3", "idx1"))
        _pieces(lambda: [struct.pack(">4BI", 0, 0, 8, 1, count), bytes(count)])(labels)

    return write


def _parquet(path: Path) -> None:
    """A million rows with one and the same picture, which is there once."""
    import pyarrow
    import pyarrow.parquet

    picture = png(28, 28, 8, 0, 1) + bytes(MEBI)
    column = pyarrow.DictionaryArray.from_arrays(pyarrow.array(np.zeros(100_000, np.int32)), [picture])
    table = pyarrow.table({"image": column, "label": pyarrow.array(np.zeros(100_000, np.int64))})
    pyarrow.parquet.write_table(table, path, store_schema=False)


def _link(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _idx_head(count: int, side: int) -> bytes:
    return struct.pack(">4B3I", 0, 0, 8, 3, count, side, side)


def _many(text: str, count: int, head: str = "", tail: str = "") -> Callable[[Path], None]:
    """Return what writes lines that hold their numbers in place of {}."""

    def content() -> Iterator[bytes]:
        yield head.encode()
        for start in range(0, count, 10_000):
            yield "".join(text.replace("{}", str(n)) for n in range(start, min(count, start + 10_000))).encode()
        yield tail.encode()

    return _pieces(content)


INK = "<ink xmlns='http://www.w3.org/2003/InkML'>"
EXIF = _chunk(b"eXIf", b"MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0")
BOMBS = (
    Bomb("npz of 2,600,000 black images", ".npz", _npz((2_600_000, 28, 28), 2_600_000), (EVALUATE, IMPORT)),
    Bomb("npz of one image of 40,000 x 40,000", ".npz", _npz((1, 40_000, 40_000), 1), (EVALUATE, IMPORT)),
    Bomb("npz of 14,000,000 images of a pixel", ".npz", _npz((14_000_000, 1, 1), 14_000_000), (EVALUATE,)),
    Bomb("npz with labels of 250,000 letters", ".npz", _npz((30, 8, 8), 30, "<U250000"), (EVALUATE, IMPORT)),
    Bomb("npz of 50,000 arrays", ".npz", _npz((3, 8, 8), 3, members=50_000), (EVALUATE, IMPORT)),
    Bomb("npz that is /dev/zero", ".npz", _link("/dev/zero"), (EVALUATE, IMPORT)),
    Bomb("PNG of 7,000 x 7,000, grey", ".png", _png(7000, 7000, 8, 0, 1), (PREDICT, READ)),
    Bomb("PNG of 7,000 x 7,000, RGBA", ".png", _png(7000, 7000, 8, 6, 4), (PREDICT, READ, IMPORT)),
    Bomb("PNG of 7,000 x 7,000, RGBA, turned", ".png", _png(7000, 7000, 8, 6, 4, extra=EXIF), (PREDICT,)),
    Bomb("PNG of 7,000 x 7,000, 16 bits", ".png", _png(7000, 7000, 16, 0, 1), (PREDICT,)),
    Bomb("PNG of 7,000 x 7,000, 1 bit", ".png", _png(7000, 7000, 1, 0, 1), (PREDICT,)),
    Bomb("PNG of 49,000,000 x 1", ".png", _png(49_000_000, 1, 8, 0, 1), (PREDICT, READ)),
    Bomb("PNG of 65,000 x 760", ".png", _png(65_000, 760, 8, 0, 1), (PREDICT, READ)),
    Bomb("WebP of 7,000 x 7,000", ".webp", _pillow("WEBP", (7000, 7000), "RGBA", lossless=True), (PREDICT,)),
    Bomb("GIF of 7,000 x 7,000, moving", ".gif", _pillow("GIF", (7000, 7000), "P", 3), (PREDICT,)),
    Bomb("TIFF of 7,000 x 7,000, packed", ".tif", _pillow("TIFF", (7000, 7000), "RGBA", compression="tiff_deflate"), (PREDICT,)),
    Bomb("TIFF of 2,000 pages of a pixel", ".tif", _pillow("TIFF", (1, 1), "L", 2000), (PREDICT,)),
    Bomb("JPEG of 7,000 x 7,000, in passes", ".jpg", _pillow("JPEG", (7000, 7000), "CMYK", progressive=True), (PREDICT,)),
    Bomb("ndjson.gz of long drawings", ".ndjson.gz", _pieces(lambda: [POINTS] * 300), (EVALUATE, IMPORT)),
    Bomb("ndjson.gz of blank lines", ".ndjson.gz", _pieces(lambda: [b"\n" * MEBI] * 1000), (PREDICT, EVALUATE)),
    Bomb("ndjson, a line of 16 MB of empty strokes", ".ndjson", _pieces(lambda: [b'{"strokes":[[]', b",[]" * 5_500_000, b"]}\n"]), (EVALUATE,)),
    Bomb("ndjson, a line of 16 MB of points", ".ndjson", _pieces(lambda: [b'{"strokes":[[[1,2]', b",[1,2]" * 2_700_000, b"]]}\n"]), (EVALUATE,)),
    Bomb("ndjson, a line 16 MB deep", ".ndjson", _pieces(lambda: [b'{"strokes":', b"[" * 16_000_000]), (EVALUATE,)),
    Bomb("ndjson of 5,000 black pages", ".ndjson", _pictured, (EVALUATE,)),
    Bomb("collection of 2,000,000 lines", ".ndjson", _pieces(lambda: [b'{"strokes":[]}\n' * 10_000] * 200), (SHOW,)),
    Bomb("IDX of 2,600,000 black images, packed", "-images-idx3-ubyte.gz", _beside(lambda: [_idx_head(2_600_000, 28), *_zeros(2_600_000 * 784)], 2_600_000), (EVALUATE, IMPORT)),
    Bomb("IDX whose head promises 4 TB", "-images-idx3-ubyte", _beside(lambda: [_idx_head(2**32 - 1, 32)], 3), (EVALUATE, IMPORT)),
    Bomb("CSV of 40 MB of commas", ".csv", _pieces(lambda: [b"file,label\n", b"," * 40_000_000]), (EVALUATE, IMPORT)),
    Bomb("CSV of 10,000 times one picture of a pixel", ".csv", lambda path: (path.with_name("p.png").write_bytes(png(1, 1, 8, 0, 1)), _pieces(lambda: [b"file,label\n", b"p.png,1\n" * 10_000])(path)), (EVALUATE,)),
    Bomb("optdigits, a line of 15 MB", ".tes", _pieces(lambda: [b"1" + b",1" * 7_500_000]), (EVALUATE,)),
    Bomb("InkML, a billion laughs", ".inkml", _pieces(lambda: [b"<!DOCTYPE ink [<!ENTITY a 'ha'>", b"".join(f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>".encode() for n in range(9)), f"]>{INK}&j;</ink>".encode()]), (IMPORT,)),
    Bomb("InkML of 400,000 named traces", ".inkml", _many("<trace id='t{}'>1 2</trace>", 400_000, INK, "</ink>"), (IMPORT,)),
    Bomb("InkML of 400,000 definitions", ".inkml", _many("<context id='c{}'/>", 400_000, INK, "</ink>"), (IMPORT,)),
    Bomb("InkML, 1,000,000 attributes", ".inkml", _many(" a{}=''", 1_000_000, "<ink", "></ink>"), (IMPORT,)),
    Bomb("UNIPEN of 1,000,000 segments", ".unipen", _many(".SEGMENT WORD {}-9\n", 1_000_000, ".COORD X Y\n.PEN_DOWN\n1 1\n"), (IMPORT,)),
    Bomb("UNIPEN of 2,000,000 components", ".unipen", _many(".PEN_DOWN\n{} 1\n", 2_000_000, ".COORD X Y\n"), (IMPORT,)),
    Bomb("UNIPEN, a line of 16 MB of numbers", ".unipen", _pieces(lambda: [b".COORD X Y\n.PEN_DOWN\n", b"1 " * 8_000_000]), (IMPORT,)),
    Bomb("UJI, a character of 999,999 strokes", ".txt", _pieces(lambda: [b"WORD a w-01\nNUMSTROKES 999999\n", *[b"POINTS 9 # " + b"1 1 " * 9 + b"\n"] * 999_998]), (IMPORT,)),
    Bomb("Parquet of 100,000 times one picture of 1 MB", ".parquet", _parquet, (IMPORT,)),
    *(
        Bomb(f"a pipe as {suffix}", suffix, _pipe, tuple((*words, "{}") for words in commands))
        for suffix, commands in (
            (".ndjson", (("predict",), ("evaluate",), ("read",), ("explain",), ("replay",), ("compare",), ("teach",), IMPORT[:-1], ("collection", "show"))),
            (".png", (("predict",), ("read",), IMPORT[:-1])),
            (".onnx", (("add-model",),)),
            (".npz", (("evaluate",), IMPORT[:-1])),
        )
    ),
)  # fmt: skip
