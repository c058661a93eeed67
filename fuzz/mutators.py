"""Changes at random: of bytes, and of what is packed in gzip, zip and PNG files, so that their checksums stay right."""

from __future__ import annotations

import gzip
import io
import random
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence

EDGES = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1, 2**64 - 1)
WORDS = (
    b"null", b"NaN", b"1e999", b"-1", b"[]", b"{}", b'""', b"9" * 5000, b"[" * 2000, b"\0", b"\xff\xfe", b"\n",
    b"\x1b[31m",
    "\u202e".encode(), b"\\ud800", b"true", b"/dev/zero", b"../", b"%n", b",", b'"', b"(" * 300,
)  # fmt: skip
_NUMBER = re.compile(rb"-?\d+(\.\d+)?")
MOST = 2**20
"""Bytes that what is made may have."""


def mutated(seeds: Sequence[bytes], chance: random.Random, packed: str = "") -> bytes:
    """Return a seed that was changed once or a few times, inside what it is packed in every other time."""
    content = chance.choice(seeds)
    change = _INSIDE.get(packed)
    if change is not None and chance.random() < 0.5:
        try:
            return change(content, lambda inner: _changed(inner, seeds, chance), chance)
        except Exception:  # noqa: S110 - a seed that is broken already is changed as bytes
            pass
    return _changed(content, seeds, chance)


def _changed(content: bytes, seeds: Sequence[bytes], chance: random.Random) -> bytes:
    data = bytearray(content)
    for _ in range(1 + int(chance.expovariate(0.5))):
        chance.choice(_CHANGES)(data, seeds, chance)
    return bytes(data[:MOST])


def _at(data: bytearray, chance: random.Random) -> int:
    # Heads decide more than what follows them.
    return chance.randrange(min(len(data), 64) if chance.random() < 0.3 else len(data)) if data else 0


def _flip(data: bytearray, _seeds: Sequence[bytes], chance: random.Random) -> None:
    if data:
        data[_at(data, chance)] ^= 1 << chance.randrange(8)


def _edge(data: bytearray, _seeds: Sequence[bytes], chance: random.Random) -> None:
    size = chance.choice((1, 2, 4, 8))
    value = chance.choice(EDGES) % 2 ** (8 * size)
    at = _at(data, chance)
    data[at : at + size] = value.to_bytes(size, chance.choice(("little", "big")))


def _number(data: bytearray, _seeds: Sequence[bytes], chance: random.Random) -> None:
    found = [match.span() for match in _NUMBER.finditer(bytes(data[:10_000]))]
    if found:
        start, stop = chance.choice(found)
        data[start:stop] = str(chance.choice(EDGES) * chance.choice((1, -1))).encode()


def _word(data: bytearray, _seeds: Sequence[bytes], chance: random.Random) -> None:
    at = _at(data, chance)
    data[at : at + chance.choice((0, 0, 1, 4))] = chance.choice(WORDS)


def _cut(data: bytearray, _seeds: Sequence[bytes], chance: random.Random) -> None:
    at = _at(data, chance)
    del data[at : at + 1 + int(chance.expovariate(0.05))]


def _end(data: bytearray, _seeds: Sequence[bytes], chance: random.Random) -> None:
    del data[_at(data, chance) :]


def _repeat(data: bytearray, _seeds: Sequence[bytes], chance: random.Random) -> None:
    at, length = _at(data, chance), 1 + int(chance.expovariate(0.03))
    data[at:at] = data[at : at + length] * chance.choice((1, 2, 50))


def _splice(data: bytearray, seeds: Sequence[bytes], chance: random.Random) -> None:
    other = chance.choice(seeds)
    start = chance.randrange(len(other) + 1)
    data[_at(data, chance) :] = other[start:]


_CHANGES = (_flip, _flip, _edge, _edge, _number, _word, _cut, _end, _repeat, _splice)
_Change = Callable[[bytes], bytes]


def _in_gzip(content: bytes, change: _Change, _chance: random.Random) -> bytes:
    return gzip.compress(change(gzip.decompress(content)), 1)


def _in_zip(content: bytes, change: _Change, chance: random.Random) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        names = old.namelist()
        chosen = chance.choice(names)
        for name in names:
            inner = old.read(name)
            new.writestr(name, change(inner) if name == chosen else inner, chance.choice((0, 8, 12, 14)))
    return made.getvalue()


def _in_png(content: bytes, change: _Change, chance: random.Random) -> bytes:
    chunks, at = [], 8
    while at < len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        chunks.append((content[at + 4 : at + 8], content[at + 8 : at + 8 + length]))
        at += 12 + length
    chosen = chance.randrange(len(chunks))
    kind, inner = chunks[chosen]
    chunks[chosen] = kind, zlib.compress(change(zlib.decompress(inner))) if kind == b"IDAT" else change(inner)
    return content[:8] + b"".join(
        struct.pack(">I", len(inner)) + kind + inner + struct.pack(">I", zlib.crc32(kind + inner))
        for kind, inner in chunks
    )


_INSIDE = {"gz": _in_gzip, "zip": _in_zip, "png": _in_png}
